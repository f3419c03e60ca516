"""Which language a text is in, by its function words; another language than those read is named, not guessed at."""

import re
from collections.abc import Mapping
from functools import cache

from app.extraction.languages import LANGUAGES
from app.extraction.languages.language import entries
from app.extraction.text import Text, fold

_OTHERS: Mapping[str, str] = {
    "pt": """o; a; os; as; do; da; dos; das; em; no; na; nos; nas; um; uma; que; não; com; para; por; ao; à; pelo; pela; é; são;
        foi; se; mais; mas; como; também; seu; sua; sobre; já; até; disse; segundo; pelos; entre""",
    "it": """il; lo; la; i; gli; le; di; del; della; dei; delle; che; è; e; un; una; in; nel; nella; con; per; da; dal; dalla;
        sono; non; si; ha; anche; più; come; ma; al; alla; sul; sulla; stato; hanno; degli; dell""",
    "de": """der; die; das; und; in; den; von; zu; mit; im; des; auf; für; ist; nicht; dem; ein; eine; als; auch; es; an; aus;
        er; hat; dass; nach; wird; bei; einer; um; am; sind; noch; wie; einem; über; so; zum; haben; nur; oder""",
    "nl": """de; het; een; en; van; in; is; dat; op; te; zijn; met; voor; niet; aan; er; om; ook; als; dan; bij; maar; uit; nog;
        naar; heeft; door; over; ze; zich; wordt; werd; deze; meer""",
    "ht": """nan; yo; ki; pou; ak; yon; la; sa; li; te; ap; nou; pa; gen; moun; an; sou; tout; se; men; kote; fè; ka; peyi; ann;
        avèk; depi; lè; pral; konsa; kay""",
}
"""Function words of languages that resemble those read, or that write about the same missions."""

_WORD = re.compile(r"[a-z]+'?")
_SAMPLE = 4_000
_FEWEST = 2


@cache
def _function_words() -> dict[str, frozenset[str]]:
    read = {code: language.function_words for code, language in LANGUAGES.items()}
    return {code: frozenset(map(fold, entries(words))) for code, words in {**_OTHERS, **read}.items()}


def detect(text: Text) -> str | None:
    """The ISO 639-1 code of the language, or None where too little tells.

    Every word counts for each language that has it among its function words, less where more have it.
    """
    words = _WORD.findall(text.shadow[:_SAMPLE])
    tables = _function_words()
    scores = dict.fromkeys(tables, 0.0)
    for word in words:
        owners = [code for code, table in tables.items() if word in table]
        for code in owners:
            scores[code] += 1 / len(owners)
    ranked = sorted(scores, key=lambda code: -scores[code])
    best, second = ranked[:2]
    if scores[best] < _FEWEST or scores[best] < 1.1 * scores[second] or scores[best] < 0.04 * len(words):
        return None
    return best
