"""Countries that a phrase in English, French or Spanish names, whichever of the languages it is in."""

import re
import unicodedata
from functools import cache

from babel import Locale

from app.codes import COUNTRIES

_LANGUAGES = ("en", "fr", "es")

_OTHER_NAMES = """
    BA Bosnia; BA Bosnie; BF Burkina; BF Burkina Fasso; CF Centrafrique; CI Costa de Marfil; CY Chypre
    CD Congo; CD DR Congo; CD RD Congo; CD DRC; CD RDC; CD République démocratique du Congo
    KP Korea; KP Corée; KP Corea; KR Korea; KR Corée; KR Corea; KP DPRK; KP RPDC
    MK Macedonia; MK Macédoine; MM Burma; MM Birmanie; MM Birmania; MM Myanmar
    PS Palestine; PS Palestina; PS Gaza; PS West Bank; PS Cisjordanie; PS Cisjordania
    TL East Timor; TL Timor; VN Viet Nam
"""
"""What the press and the Council call them besides; a name that several share stands under each.

`CG` is *Congo* to Unicode's Spanish names.
"""


@cache
def _names() -> tuple[re.Pattern[str], dict[str, frozenset[str]]]:
    """A pattern for any name, longest first, and the countries of each as `_key` spells it.

    The names are this project's English ones (`app.codes`), Unicode's in the three languages (CLDR, by way of
    Babel) and those above.
    """
    codes: dict[str, set[str]] = {}
    for entry in _OTHER_NAMES.replace("\n", ";").split(";"):
        if entry.strip():
            code, name = entry.split(maxsplit=1)
            codes.setdefault(_key(name), set()).add(code)
    for names in (COUNTRIES, *(Locale(language).territories for language in _LANGUAGES)):
        for code in COUNTRIES:
            codes.setdefault(_key(names[code]), set()).add(code)
    longest_first = sorted(codes, key=len, reverse=True)
    any_name = "|".join(re.escape(name).replace(r"\ ", r"\W{1,3}") for name in longest_first)
    # Names begin with a capital: `la réunion du Conseil` is no island and `une grenade` no state.
    pattern = re.compile(rf"\b(?=(?-i:[A-Z]))(?:{any_name})\b", re.IGNORECASE)
    return pattern, {name: frozenset(found) for name, found in codes.items()}


def countries_named(phrase: str) -> frozenset[str]:
    """The ISO 3166-1 alpha-2 codes of the countries that a phrase names, by name only, not by people or capital.

    A name that several countries share gives them all (`Congo`), and one in a longer one does not count (`Sudan`
    in `South Sudan`).
    """
    any_name, codes = _names()
    found = (codes[_key(name)] for name in any_name.findall(_unaccented(phrase)))
    return frozenset().union(*found)


def _key(name: str) -> str:
    return " ".join(re.findall(r"\w+", _unaccented(name).lower()))


def _unaccented(words: str) -> str:
    decomposed = unicodedata.normalize("NFKD", words)
    return "".join(character for character in decomposed if not unicodedata.combining(character))
