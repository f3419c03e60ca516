"""What a mission is called: names made comparable, names that tell one mission from another, slugs."""

import re
from unicodedata import combining, normalize

from app.codes import COUNTRIES, ORGANIZATIONS
from app.records import Mission

MAX_FOLDED = 300
"""Characters; some letters fold to eighteen, and PostgreSQL indexes no value above 2,700 bytes."""

MAX_SLUG_WORDS = 4
"""How many words of a name a slug takes, before the host country's."""

_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i", "ð": "d", "þ": "th"})
_PLACE = re.compile(r" (?:in|en|au|aux|dans) .*")
_DEMONYM = re.compile(r"(?:an|ane|ian|ien|ienne|en|enne|ais|aise|ois|oise|ese|ish|ano|ana|eno|ena)$")


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_ARTICLES = _words(
    "the a an la le les l el los las un une una cette ce cet esta este this it its sa son su il elle ella"
)
_LINKS = _words("of for and on to s led de d du des et a pour sous del al para y e por con with")
_ORGANIZED = _words("""
    united nations unies naciones unidas onu onusien onusienne otan union ue ua cedeao
    african africaine africana european europeenne europea
""")
_GENERIC = _words("""
    mission missions mision force forces fuerza fuerzas operation operacion contingent contingente task
    deployment deploiement despliegue joint conjointe conjunta multinational multinationale multinacional
    international internationale internacional regional regionale foreign etrangere extranjera
    security securite seguridad peace paix paz peacekeeping support soutien appui apoyo
    military militaire militar police policiere policial
""")
_NAMES_NOTHING = _words("mission mision force fuerza operation operacion task")


def fold(name: str) -> str:
    """The words of a name without accents, case and punctuation, parted by single spaces; at most 300 characters.

    >>> fold("Mission d’appui à la Sécurité")
    'mission d appui a la securite'
    """
    plain = "".join(letter for letter in normalize("NFKD", name.casefold()) if not combining(letter))
    return " ".join(re.findall(r"[^\W_]+", plain.casefold().translate(_LETTERS)))[:MAX_FOLDED].rstrip()


def fold_name(name: str) -> str:
    """A name folded, without its article and what stands in brackets: equal for two ways to write one name.

    >>> fold_name("the Multinational Security Support (MSS) mission")
    'multinational security support mission'
    """
    words = fold(re.sub(r"\([^()]*\)", " ", name)).split()
    while words and words[0] in _ARTICLES:
        del words[0]
    return " ".join(words)


_COUNTRY_WORDS = frozenset(word for name in COUNTRIES.values() for word in fold(name).split() if len(word) > 2)
_COUNTRY_STEMS = frozenset(word[:4] for word in _COUNTRY_WORDS)
_SILENT = _ARTICLES | _LINKS | _ORGANIZED | _COUNTRY_WORDS | {fold(code) for code in ORGANIZATIONS}


def _telling_words(name: str) -> list[str]:
    """The words of a name that are neither grammar nor an organization's or a country's, up to "in Haiti"."""
    return [word for word in _PLACE.sub("", fold_name(name)).split() if word not in _SILENT]


def is_full(name: str) -> bool:
    """Whether a name is one mission's wherever it stands: three telling words, as official names have."""
    return len(_telling_words(name)) >= 3


def is_telling(name: str) -> bool:
    """Whether a name is one mission's at least among those in one country; "the Kenyan-led force" is not.

    >>> [is_telling(name) for name in ("opération Barkhane", "la mission de l'ONU", "Multinational Security Support")]
    [True, False, True]
    """
    return is_full(name) or any(
        word not in _GENERIC and not (word[:4] in _COUNTRY_STEMS and _DEMONYM.search(word))
        for word in _telling_words(name)
    )


def slug_of(mission: Mission) -> str:
    """The slug that a mission's own words give it, in ASCII: acronym or first telling words, then the host country.

    A mission with neither is `mission`, as in `mission-haiti`. That another mission may have it is for the caller.
    """
    if mission.acronym:
        words = fold(mission.acronym).split()
    else:
        name = next(filter(is_telling, mission.names), "")
        words = [word for word in _telling_words(name) if word not in _NAMES_NOTHING][:MAX_SLUG_WORDS]
    words = re.findall(r"[a-z0-9]+", " ".join(words)) or ["mission"]
    host = re.findall(r"[a-z0-9]+", fold(COUNTRIES.get(mission.host_country or "", "")))
    return "-".join(words + [word for word in host if word not in words])
