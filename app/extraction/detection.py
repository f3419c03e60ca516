"""Which language a text is in, by its function words; another language than those read is named, not guessed at."""

import re
from collections.abc import Mapping
from functools import cache

from app.extraction.languages import LANGUAGES
from app.extraction.languages.language import entries
from app.extraction.text import Text, fold

_OTHERS: Mapping[str, str] = {
    "pt": """
        o; a; os; as; do; da; dos; das; em; no; na; nos; nas; um; uma; que; não; com; para; por; ao; à; pelo;
        pela; é; são; foi; se; mais; mas; como; também; seu; sua; sobre; já; até; disse; segundo; pelos; entre
    """,
    "it": """
        il; lo; la; i; gli; le; di; del; della; dei; delle; che; è; e; un; una; in; nel; nella; con; per; da;
        dal; dalla; sono; non; si; ha; anche; più; come; ma; al; alla; sul; sulla; stato; hanno; degli; dell
    """,
    "de": """
        der; die; das; und; in; den; von; zu; mit; im; des; auf; für; ist; nicht; dem; ein; eine; als; auch; es;
        an; aus; er; hat; dass; nach; wird; bei; einer; um; am; sind; noch; wie; einem; über; so; zum; haben;
        nur; oder
    """,
    "nl": """
        de; het; een; en; van; in; is; dat; op; te; zijn; met; voor; niet; aan; er; om; ook; als; dan; bij;
        maar; uit; nog; naar; heeft; door; over; ze; zich; wordt; werd; deze; meer
    """,
    "ht": """
        nan; yo; ki; pou; ak; yon; la; sa; li; te; ap; nou; pa; gen; moun; an; sou; tout; se; men; kote; fè; ka;
        peyi; ann; avèk; depi; lè; pral; konsa; kay
    """,
}
"""Function words of languages that resemble those read, or that write about the same missions."""

_OTHER_LETTERS: Mapping[str, str] = {
    "pt": "ã; õ; ção; ções; _o_; _os_; ém_",
    "it": "à_; è; ì; ò_; ù_; zione; _il_; gli_; ell'; ell’",
    "de": "ä; ö; ü; ß; _der_; _die_; _und_; ung_; sch",
    "nl": "ij; aa; ee; oo; _het_; _een_; heid_",
    "ht": "ò; _nan_; _yo_; an_; _ki_; syon",
}
_WORD = re.compile(r"[a-z]+'?")
_SAMPLE = 4_000
_FEWEST, _MARGIN, _LEAST_SHARE, _LETTERS = 1.5, 1.1, 0.04, 0.5


@cache
def _function_words() -> dict[str, frozenset[str]]:
    read = {code: language.function_words for code, language in LANGUAGES.items()}
    return {code: frozenset(map(fold, entries(words))) for code, words in {**_OTHERS, **read}.items()}


@cache
def _owners() -> dict[str, list[str]]:
    """Function word -> the languages that have it."""
    owners: dict[str, list[str]] = {}
    for code, words in _function_words().items():
        for word in words:
            owners.setdefault(word, []).append(code)
    return owners


@cache
def _letters() -> dict[str, list[str]]:
    read = {code: language.letters for code, language in LANGUAGES.items()}
    tables = {**_OTHER_LETTERS, **read}
    return {code: [entry.replace("_", " ") for entry in entries(words)] for code, words in tables.items()}


def detect(text: Text) -> str | None:
    """The ISO 639-1 code of the language, or None where too little tells.

    Every word counts for each language that has it among its function words, less where more have it;
    a language's own letters and endings count besides, each kind of them once for every ten words.
    """
    words, owners = _WORD.findall(text.shadow[:_SAMPLE]), _owners()
    scores = dict.fromkeys(_function_words(), 0.0)
    for word in words:
        if codes := owners.get(word):
            for code in codes:
                scores[code] += 1 / len(codes)
    written = f" {text.plain[:_SAMPLE].lower()} "
    most = 1 + len(words) // 10
    for code, letters in _letters().items():
        scores[code] += sum(_LETTERS * min(times, most) for each in letters if (times := written.count(each)))
    ranked = sorted(scores, key=lambda code: -scores[code])
    best, second = ranked[:2]
    enough = scores[best] >= _FEWEST and scores[best] >= _LEAST_SHARE * len(words)
    return best if enough and scores[best] >= _MARGIN * scores[second] else None
