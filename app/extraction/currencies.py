"""Currencies by symbol and by family: what a `$` or a bare `shilling` stands for.

Codes are ISO 4217 (list of 2026-01); which country uses which currency after the same list.
"""

from collections.abc import Mapping

SYMBOLS: Mapping[str, str] = {
    "$": "USD", "US$": "USD", "U.S.$": "USD", "USD": "USD", "$US": "USD", "$ US": "USD", "MUS$": "USD",
    "US $": "USD", "C$": "CAD", "CA$": "CAD", "CAD": "CAD", "$CA": "CAD", "$ CA": "CAD", "$ CAN": "CAD",
    "Can$": "CAD", "CAN$": "CAD", "A$": "AUD", "AU$": "AUD", "AUD": "AUD", "NZ$": "NZD", "NZD": "NZD", "J$": "JMD",
    "JMD": "JMD", "R$": "BRL", "BRL": "BRL", "€": "EUR", "EUR": "EUR", "£": "GBP", "GBP": "GBP", "£UK": "GBP",
    "¥": "JPY", "JPY": "JPY", "CNY": "CNY", "RMB": "CNY", "CHF": "CHF", "Fr.": "CHF", "KES": "KES", "Ksh": "KES",
    "KSh": "KES", "Kshs": "KES", "KSHS": "KES", "Sh": "shilling", "Shs": "shilling", "KShs": "KES", "Ksh.": "KES",
    "UGX": "UGX", "TZS": "TZS", "RWF": "RWF", "BIF": "BIF", "XAF": "XAF", "XOF": "XOF", "FCFA": "XAF_XOF",
    "F CFA": "XAF_XOF", "ZAR": "ZAR", "NGN": "NGN", "₦": "NGN", "GHS": "GHS", "GH¢": "GHS", "GH₵": "GHS",
    "ETB": "ETB", "EGP": "EGP", "INR": "INR", "₹": "INR", "Rs": "rupee", "Rs.": "rupee", "PKR": "PKR",
    "BDT": "BDT", "DKK": "DKK", "SEK": "SEK", "NOK": "NOK", "PLN": "PLN", "AED": "AED", "SAR": "SAR", "QAR": "QAR",
    "TRY": "TRY", "₺": "TRY", "RUB": "RUB", "₽": "RUB", "UAH": "UAH", "₴": "UAH", "KRW": "KRW", "₩": "KRW",
    "MXN": "MXN", "MX$": "MXN", "HTG": "HTG", "COP": "COP", "ARS": "ARS", "CLP": "CLP", "PEN": "PEN", "DOP": "DOP",
    "RD$": "DOP", "FJD": "FJD", "SBD": "SBD", "PGK": "PGK", "XCD": "XCD", "BSD": "BSD", "TTD": "TTD", "TT$": "TTD",
    "HK$": "HKD", "S$": "SGD", "NT$": "TWD", "EC$": "XCD", "BZ$": "BZD", "FJ$": "FJD", "G$": "GYD", "B$": "BSD",
    "BDS$": "BBD", "Bds$": "BBD", "N$": "NAD", "L$": "LRD", "Tk": "BDT", "Tk.": "BDT", "CFA": "XAF_XOF",
    "TSh": "TZS", "Tsh": "TZS", "USh": "UGX", "Ush": "UGX", "UShs": "UGX", "GHC": "GHS",
}  # fmt: skip
"""Symbol or code as written beside a figure -> ISO 4217, or a shared name: the context says which."""

MILLIONS: Mapping[str, str] = {"mdd": "USD", "mdp": "MXN", "mde": "EUR", "MUSD": "USD", "MEUR": "EUR"}
"""Abbreviations after a figure that say both millions and the currency."""

LETTERS: Mapping[str, str] = {"N": "NGN", "R": "ZAR", "P": "BWP"}
"""Letters that are a currency only where they touch a figure of thousands or more (`N4.2bn`, `R2 billion`)."""

FAMILIES: Mapping[str, frozenset[str]] = {
    "dollar": frozenset("USD CAD AUD NZD JMD FJD SBD BBD TTD GYD BZD BSD LRD NAD SGD HKD TWD XCD SRD".split()),
    "franc": frozenset("CHF KMF BIF RWF CDF GNF DJF XAF XOF".split()),
    "pound": frozenset("GBP EGP SDG SSP LBP SYP".split()),
    "shilling": frozenset("KES UGX TZS SOS".split()),
    "dirham": frozenset("AED MAD".split()),
    "peso": frozenset("MXN ARS CLP COP DOP PHP UYU CUP".split()),
    "rupee": frozenset("INR PKR NPR LKR MUR SCR".split()),
    "krone": frozenset("DKK SEK NOK ISK CZK".split()),
    "riyal": frozenset("SAR QAR OMR YER IRR".split()),
    "dinar": frozenset("JOD KWD IQD DZD TND LYD BHD RSD".split()),
    "XAF_XOF": frozenset(("XAF", "XOF")),
}
"""A name that several currencies share -> those currencies."""

DEFAULT_OF: Mapping[str, str] = {
    "dollar": "USD", "franc": "CHF", "pound": "GBP", "shilling": "KES", "dirham": "AED", "peso": "MXN", "rupee": "INR",
    "krone": "SEK", "riyal": "SAR", "dinar": "JOD", "XAF_XOF": "XOF",
}  # fmt: skip
"""A shared name -> the currency meant where nothing in the text tells."""

CURRENCY_OF: Mapping[str, str] = {
    "US": "USD", "CA": "CAD", "AU": "AUD", "NZ": "NZD", "JM": "JMD", "FJ": "FJD", "SB": "SBD", "BB": "BBD", "TT": "TTD",
    "GY": "GYD", "BZ": "BZD", "BS": "BSD", "LR": "LRD", "NA": "NAD", "SG": "SGD", "HK": "HKD", "TW": "TWD", "SR": "SRD",
    "CH": "CHF", "KM": "KMF", "BI": "BIF", "RW": "RWF", "CD": "CDF", "GN": "GNF", "DJ": "DJF", "GB": "GBP", "EG": "EGP",
    "SD": "SDG", "SS": "SSP", "LB": "LBP", "SY": "SYP", "KE": "KES", "UG": "UGX", "TZ": "TZS", "SO": "SOS", "AE": "AED",
    "MA": "MAD", "MX": "MXN", "AR": "ARS", "CL": "CLP", "CO": "COP", "DO": "DOP", "PH": "PHP", "UY": "UYU", "CU": "CUP",
    "IN": "INR", "PK": "PKR", "NP": "NPR", "LK": "LKR", "MU": "MUR", "SC": "SCR", "DK": "DKK", "SE": "SEK", "NO": "NOK",
    "IS": "ISK", "CZ": "CZK", "SA": "SAR", "QA": "QAR", "OM": "OMR", "YE": "YER", "IR": "IRR", "JO": "JOD", "KW": "KWD",
    "IQ": "IQD", "DZ": "DZD", "TN": "TND", "LY": "LYD", "BH": "BHD", "RS": "RSD", "CM": "XAF", "GA": "XAF", "CG": "XAF",
    "TD": "XAF", "CF": "XAF", "GQ": "XAF", "SN": "XOF", "CI": "XOF", "ML": "XOF", "BF": "XOF", "NE": "XOF", "BJ": "XOF",
    "TG": "XOF", "GW": "XOF", "ECCAS": "XAF", "ECOWAS": "XOF",
}  # fmt: skip
"""Country (or community) -> its currency, where the currency shares its name with another."""


_ABROAD = ("USD", "EUR", "CHF", "XAF", "XOF", "XCD")
STATE_OF: Mapping[str, str] = {
    **{currency: country for country, currency in CURRENCY_OF.items() if currency not in _ABROAD},
    "ZAR": "ZA", "NGN": "NG", "GHS": "GH", "ETB": "ET", "BWP": "BW", "AOA": "AO", "MZN": "MZ", "MWK": "MW", "ZMW": "ZM",
    "JPY": "JP", "CNY": "CN", "KRW": "KR", "BDT": "BD", "BRL": "BR", "PLN": "PL", "RON": "RO", "HUF": "HU", "TRY": "TR",
    "RUB": "RU", "UAH": "UA", "PEN": "PE", "IDR": "ID", "MYR": "MY", "THB": "TH", "ILS": "IL", "GTQ": "GT", "HNL": "HN",
    "PGK": "PG", "BOB": "BO", "PYG": "PY",
}  # fmt: skip
"""Currency that one state alone pays in -> that state."""


def resolve_family(family: str, actors: list[str]) -> str:
    """The currency that a shared name means beside these actors, nearest first; its default otherwise.

    Bare dollars are those of the United States whoever pays them.
    """
    for actor in actors if family != "dollar" else ():
        if CURRENCY_OF.get(actor) in FAMILIES[family]:
            return CURRENCY_OF[actor]
    return DEFAULT_OF[family]
