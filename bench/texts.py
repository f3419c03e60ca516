"""The texts that the reader is measured on: annotated documents, everyday news, and hostile text of any length."""

import json
from collections.abc import Callable, Mapping
from itertools import cycle, islice
from pathlib import Path

CORPUS = Path(__file__).parents[1] / "corpus" / "dev"
LONG = 200_000
"""Characters of a long text."""

_EVERYDAY: Mapping[str, str] = {
    "fr": """
        Le tribunal de Rouen a condamné lundi un ancien maire à six mois de prison avec sursis.
        Les ventes de voitures ont reculé de 4 % au premier trimestre, selon la fédération du secteur.
        La Banque centrale a laissé son taux directeur inchangé pour la troisième fois cette année.
        Une centaine de personnes ont manifesté samedi devant la préfecture contre la fermeture de la maternité.
        Le ministre des Transports a promis 20 millions d'euros pour rénover la ligne entre Limoges et Poitiers.
        L'équipe d'Espagne a battu l'Allemagne 2 à 1 au terme d'un match disputé sous une pluie battante.
        Un incendie a détruit 300 hectares de pins près de Marseille, sans faire de victime.
        Le festival a accueilli 45 000 spectateurs en trois jours, un record depuis sa création en 1994.
        La start-up, qui emploie 60 personnes, a levé 12 millions de dollars auprès de deux fonds américains.
        Les météorologues annoncent un retour du froid dès mercredi, avec des gelées en plaine.
    """,
    "en": """
        A court in Leeds on Monday sentenced a former councillor to six months in prison, suspended for a year.
        Car sales fell 4 percent in the first quarter, according to the industry federation.
        The central bank left its key rate unchanged for the third time this year.
        About a hundred people protested outside the town hall on Saturday against the closure of the clinic.
        The transport minister promised 20 million pounds to renovate the line between Leeds and Carlisle.
        Spain beat Germany 2-1 after a match played in pouring rain.
        A fire destroyed 300 hectares of pine forest near Athens; nobody was hurt.
        The festival drew 45,000 visitors in three days, a record since it was founded in 1994.
        The company, which employs 60 people, raised $12 million from two American funds.
        Forecasters expect the cold to return on Wednesday, with frost in the valleys.
    """,
    "es": """
        Un tribunal de Sevilla condenó el lunes a un exalcalde a seis meses de prisión.
        Las ventas de coches cayeron un 4 % en el primer trimestre, según la federación del sector.
        El banco central dejó sin cambios su tipo de interés por tercera vez este año.
        Un centenar de personas protestó el sábado ante el ayuntamiento contra el cierre del hospital.
        El ministro de Transportes prometió 20 millones de euros para renovar la línea entre León y Vigo.
        España ganó a Alemania por 2 a 1 en un partido jugado bajo una lluvia intensa.
        Un incendio destruyó 300 hectáreas de pinos cerca de Valencia, sin causar víctimas.
        El festival recibió a 45.000 visitantes en tres días, un récord desde su creación en 1994.
        La empresa, que da trabajo a 60 personas, captó 12 millones de dólares de dos fondos estadounidenses.
        Los meteorólogos anuncian la vuelta del frío el miércoles, con heladas en los valles.
    """,
}
"""News that no mission is in, made up; a stream has nine such documents for each annotated one."""

Document = tuple[str, str | None]
"""A text and its day of publication."""


def annotated(language: str) -> list[Document]:
    """The annotated documents of a language: pieces of 1 to 2 kB, each full of facts."""
    documents = (json.loads(path.read_bytes()) for path in sorted(CORPUS.glob("*.json")))
    return [(each["text"], each["published_on"]) for each in documents if each["language"] == language]


def stream(language: str) -> list[Document]:
    """News as it comes: nine everyday documents of about 1.3 kB for each annotated one."""
    sentences = cycle(line.strip() for line in _EVERYDAY[language].strip().splitlines())
    documents = list[Document]()
    for document in annotated(language):
        documents.append(document)
        documents += ((" ".join(islice(sentences, 15)), "2025-03-12") for _ in range(9))
    return documents


def long(language: str) -> list[Document]:
    """One long text of the annotated documents."""
    texts, size = list[str](), 0
    for text, _ in cycle(annotated(language)):
        texts.append(text)
        size += len(text)
        if size >= LONG:
            break
    return [("\n\n".join(texts)[:LONG], "2025-03-12")]


HOSTILE: Mapping[str, Callable[[int], str]] = {
    "no space": lambda n: "a" * n,
    "no space, mixed": lambda n: ("aB3-é’." * n)[:n],
    "blanks": lambda n: " " * n,
    "newlines": lambda n: "\n" * n,
    "newlines and words": lambda n: ("la\n" * n)[:n],
    "full stops": lambda n: "." * n,
    "commas": lambda n: (", " * n)[:n],
    "hyphens": lambda n: ("- " * n)[:n],
    "digits": lambda n: "1" * n,
    "numbers": lambda n: ("17 soldats, " * n)[:n],
    "bare numbers": lambda n: ("1 2 " * n)[:n],
    "grouped numbers": lambda n: ("111 222 " * n)[:n],
    "spelled numbers": lambda n: ("mille cent deux " * n)[:n],
    "sums": lambda n: ("13,3 millions de dollars " * n)[:n],
    "currency signs": lambda n: ("$5 €6 £7 " * n)[:n],
    "parentheses": lambda n: ("(" * n)[:n],
    "pairs of parentheses": lambda n: ("(MSS) " * n)[:n],
    "nested parentheses": lambda n: "(a" * (n // 4) + ")" * (n // 2),
    "acronyms": lambda n: ("MINUSMA MSS ONU " * n)[:n],
    "new acronyms": lambda n: " ".join(f"M{i:x}S".upper() for i in range(n // 6))[:n],
    "new missions": lambda n: " ".join(f"La Mission de paix du Lac {i:x} (MPL{i:x}) veille." for i in range(n // 40))[
        :n
    ],
    "mission names": lambda n: ("Mission multinationale de soutien à la sécurité " * n)[:n],
    "namings of all kinds": lambda n: (
        "La MINUSMA, la Mission de paix du Lac, opération Serval, la force africaine en Somalie, celle de l'ONU. " * n
    )[:n],
    "heads of names": lambda n: ("mission force opération " * n)[:n],
    "capitalized words": lambda n: ("Mission Paix Lac " * n)[:n],
    "dates": lambda n: ("le 25 juin 2024, mardi, " * n)[:n],
    "months": lambda n: ("juin mai mars " * n)[:n],
    "relative dates": lambda n: ("hier demain le mois dernier " * n)[:n],
    "quotes": lambda n: ("« " * n)[:n],
    "quoted words": lambda n: ('"la force" ' * n)[:n],
    "countries": lambda n: ("le Kenya et la France " * n)[:n],
    "nationalities": lambda n: ("kényan français malien " * n)[:n],
    "institutions": lambda n: ("Le Kenya " + "le Parlement " * n)[:n],
    "verbs": lambda n: ("a promis dirige envoie gèle " * n)[:n],
    "vetoes": lambda n: ("la Russie a mis son veto " * n)[:n],
    "pronouns": lambda n: ("elle qui dont la force " * n)[:n],
    "negations": lambda n: ("n'a pas jamais ni " * n)[:n],
    "conjunctions": lambda n: ("et ou que " * n)[:n],
    "drafts": lambda n: ("S/2023/638 " * n)[:n],
    "abbreviations": lambda n: ("M. Mme. art. " * n)[:n],
    "combining marks": lambda n: ("e\u0301" * n)[:n],
    "emoji": lambda n: ("🕊️ " * n)[:n],
    "right to left": lambda n: ("السلام " * n)[:n],
    "facts in one sentence": lambda n: ("Le Kenya dirige la MSS et a envoyé 400 policiers, " * n)[:n],
    "facts": lambda n: ("Le Kenya dirige la MSS. Le Canada a promis 60 millions de dollars à la MSS. " * n)[:n],
}
"""Kind of hostile text -> such a text of so many characters."""
