"""Every enum value, code and unit that the API sends, with its meaning in French, English and Spanish.

Countries, currencies and languages are named by the Unicode CLDR, as Babel carries it; English names of codes are
the project's own (`codes`). What CLDR lacks, or names otherwise than the field does, stands here.
"""

from collections.abc import Mapping

from babel import Locale

from app.codes import COUNTRIES, CURRENCIES, ORGANIZATIONS, REGIONS
from app.meanings import MEANINGS, Meaning

_REGIONS = {
    "002": ("Afrique", "África"),
    "015": ("Afrique septentrionale", "África septentrional"),
    "202": ("Afrique subsaharienne", "África subsahariana"),
    "011": ("Afrique occidentale", "África occidental"),
    "014": ("Afrique orientale", "África oriental"),
    "017": ("Afrique centrale", "África central"),
    "018": ("Afrique australe", "África meridional"),
    "019": ("Amériques", "Américas"),
    "003": ("Amérique du Nord", "América del Norte"),
    "021": ("Amérique septentrionale", "América septentrional"),
    "005": ("Amérique du Sud", "América del Sur"),
    "013": ("Amérique centrale", "América Central"),
    "029": ("Caraïbes", "Caribe"),
    "419": ("Amérique latine et Caraïbes", "América Latina y el Caribe"),
    "142": ("Asie", "Asia"),
    "030": ("Asie orientale", "Asia oriental"),
    "034": ("Asie méridionale", "Asia meridional"),
    "035": ("Asie du Sud-Est", "Asia sudoriental"),
    "143": ("Asie centrale", "Asia central"),
    "145": ("Asie occidentale", "Asia occidental"),
    "150": ("Europe", "Europa"),
    "039": ("Europe méridionale", "Europa meridional"),
    "151": ("Europe orientale", "Europa oriental"),
    "154": ("Europe septentrionale", "Europa septentrional"),
    "155": ("Europe occidentale", "Europa occidental"),
    "009": ("Océanie", "Oceanía"),
    "053": ("Australie et Nouvelle-Zélande", "Australia y Nueva Zelandia"),
    "054": ("Mélanésie", "Melanesia"),
    "057": ("Micronésie", "Micronesia"),
    "061": ("Polynésie", "Polinesia"),
}
"""French and Spanish names of UN M49: CLDR has 419 without the Caribbean, and others by names that are not the UN's."""

_ORGANIZATIONS = {
    "UN": ("Organisation des Nations Unies", "Organización de las Naciones Unidas"),
    "EU": ("Union européenne", "Unión Europea"),
    "AFU": ("Union africaine", "Unión Africana"),
    "NATO": ("Organisation du Traité de l’Atlantique Nord", "Organización del Tratado del Atlántico Norte"),
    "ECOWAS": (
        "Communauté économique des États de l’Afrique de l’Ouest",
        "Comunidad Económica de los Estados de África Occidental",
    ),
    "ECCAS": (
        "Communauté économique des États de l’Afrique centrale",
        "Comunidad Económica de los Estados de África Central",
    ),
    "SADC": ("Communauté de développement de l’Afrique australe", "Comunidad de África Meridional para el Desarrollo"),
    "EAC": ("Communauté d’Afrique de l’Est", "Comunidad de África Oriental"),
    "OAS": ("Organisation des États américains", "Organización de los Estados Americanos"),
    "CARICOM": ("Communauté des Caraïbes", "Comunidad del Caribe"),
    "WB": ("Banque mondiale", "Banco Mundial"),
    "AFDB": ("Banque africaine de développement", "Banco Africano de Desarrollo"),
}
"""French and Spanish names by which the organizations call themselves, or the UN calls them."""

_COUNTRIES = {
    "CD": ("République démocratique du Congo", "República Democrática del Congo"),
    "CG": ("République du Congo", "República del Congo"),
    "HK": ("Hong Kong", "Hong Kong"),
    "MO": ("Macao", "Macao"),
    "PS": ("Palestine", "Palestina"),
    "TL": ("Timor-Leste", "Timor-Leste"),
}
"""Where CLDR tells the two Congos apart by their capitals, adds a status to a name or keeps an old one."""

_CURRENCIES = {
    "VED": ("bolivar numérique vénézuélien", "bolívar digital venezolano"),
    "ZWG": ("or du Zimbabwe", "oro de Zimbabue"),
}
"""What CLDR names in English only."""

_LANGUAGES = {"fr": "French", "en": "English", "es": "Spanish"}
"""ISO 639-1: the languages that are read, which are those of the meanings too."""


def _cldr(kind: str) -> dict[str, tuple[str, str]]:
    """The French and the Spanish name of every code of a kind that CLDR names in both languages."""
    french, spanish = (getattr(Locale(language), kind) for language in ("fr", "es"))
    return {code: (french[code], spanish[code]) for code in french.keys() & spanish.keys()}


def _named(english: Mapping[str, str], others: Mapping[str, tuple[str, str]]) -> dict[str, Meaning]:
    """Each code of a table with its English name there and its French and Spanish names."""
    return {code: Meaning(fr=others[code][0], en=name, es=others[code][1]) for code, name in english.items()}


VOCABULARY: Mapping[str, Mapping[str, Meaning]] = {
    **MEANINGS,
    "country": _named(COUNTRIES, _cldr("territories") | _COUNTRIES),
    "region": _named(REGIONS, _REGIONS),
    "organization": _named(ORGANIZATIONS, _ORGANIZATIONS),
    "currency": _named(CURRENCIES, _cldr("currencies") | _CURRENCIES),
    "language": _named(_LANGUAGES, _cldr("languages")),
}
"""Field -> value -> its meaning: enums and units first, then codes."""
