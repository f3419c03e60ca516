"""The code lists, and the tables of country names that the reader takes its countries from."""

import re
import unicodedata
from collections.abc import Iterator
from importlib.resources import files

import pytest

from app.codes import COUNTRIES, CURRENCIES, ORGANIZATIONS, REGIONS

LANGUAGES = ("en", "es", "fr")

UN_MEMBERS = re.findall(
    "[A-Z]{2}",
    """
    AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO
    CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID
    IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK
    ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PT PW PY QA RO RS RU RW SA SB SC
    SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TZ UA UG US UY UZ VC VE VN VU WS YE
    ZA ZM ZW
    """,
)

OTHER_ACTORS = ("EH", "PS", "TW", "VA", "XK")


def fold(words: str) -> str:
    """Words as the reader compares them: without case or accents."""
    plain = unicodedata.normalize("NFKD", words).lower()
    return "".join(char for char in plain if not unicodedata.combining(char))


def lines(language: str) -> list[str]:
    table = files("app.extraction.languages").joinpath("countries", f"{language}.txt").read_text(encoding="utf-8")
    return [line for line in table.splitlines() if not line.startswith("#")]


def columns(language: str) -> Iterator[tuple[str, list[list[str]]]]:
    """Each country's code with its names, demonyms and seats of government."""
    for line in lines(language):
        code, *cells = (cell.strip() for cell in line.split("|"))
        yield code, [[entry.strip() for entry in cell.split(";") if cell] for cell in cells]


def owners(language: str) -> dict[str, str]:
    return {fold(entry): code for code, cells in columns(language) for cell in cells for entry in cell}


@pytest.mark.parametrize(
    ("table", "shape", "size"),
    [
        (COUNTRIES, "[A-Z]{2}", 250),
        (REGIONS, "[0-9]{3}", 30),
        (CURRENCIES, "[A-Z]{3}", 168),
        (ORGANIZATIONS, "[A-Z]+", 12),
    ],
    ids=["countries", "regions", "currencies", "organizations"],
)
def test_codes_have_their_shape_and_a_name_of_their_own(table: dict[str, str], shape: str, size: int) -> None:
    assert len(table) == size
    assert all(re.fullmatch(shape, code) for code in table)
    assert all(name == name.strip() and name for name in table.values())
    assert len(set(table.values())) == len(table)


def test_no_organization_looks_like_a_country() -> None:
    assert not ORGANIZATIONS.keys() & COUNTRIES.keys()


def test_names_fit_for_slugs() -> None:
    assert COUNTRIES["HT"] == "Haiti"
    assert COUNTRIES["CD"] == "Democratic Republic of the Congo"
    assert COUNTRIES["XK"] == "Kosovo"
    assert REGIONS["419"] == "Latin America and the Caribbean"
    assert CURRENCIES["KES"] == "Kenyan Shilling"
    assert ORGANIZATIONS["AFU"] == "African Union"


def test_united_nations_has_193_members() -> None:
    assert len(set(UN_MEMBERS)) == 193
    assert set(UN_MEMBERS) <= COUNTRIES.keys()


@pytest.mark.parametrize("language", LANGUAGES)
class TestCountryNames:
    def test_each_line_has_a_known_code_and_three_lists(self, language: str) -> None:
        for code, cells in columns(language):
            assert code in COUNTRIES
            assert len(cells) == 3, code
            assert cells[0], f"{code} has no name"
            assert all(entry for cell in cells for entry in cell), f"{code} has an empty entry"

    def test_lines_are_in_order_of_their_codes_without_repeats(self, language: str) -> None:
        codes = [code for code, _ in columns(language)]
        assert codes == sorted(set(codes))

    def test_every_country_that_can_act_is_there_with_its_people(self, language: str) -> None:
        people = {code: cells[1] for code, cells in columns(language)}
        without_people = {code for code in (*UN_MEMBERS, *OTHER_ACTORS) if not people[code]}
        assert without_people <= {"VA", "DM", "CG"}, "only where the word is another country's, or there is none"

    def test_no_entry_twice_on_a_line(self, language: str) -> None:
        for code, cells in columns(language):
            entries = [entry for cell in cells for entry in cell]
            assert len(entries) == len(set(entries)), code

    def test_no_entry_under_two_countries(self, language: str) -> None:
        owner: dict[str, str] = {}
        for code, cells in columns(language):
            for entry in (entry for cell in cells for entry in cell):
                assert owner.setdefault(fold(entry), code) == code, f"{entry}: {owner[fold(entry)]} and {code}"

    def test_entries_are_plain(self, language: str) -> None:
        for line in lines(language):
            assert unicodedata.is_normalized("NFC", line)
            assert not re.search(r"[’\u00a0\u202f\t]|  |\s$", line), line


def test_all_languages_know_the_same_countries() -> None:
    assert len({tuple(code for code, _ in columns(language)) for language in LANGUAGES}) == 1


@pytest.mark.parametrize(
    ("language", "entry", "code"),
    [
        ("fr", "kényanes", "KE"),
        ("fr", "RDC", "CD"),
        ("fr", "nigériens", "NE"),
        ("fr", "nigérians", "NG"),
        ("fr", "dominicaine", "DO"),
        ("fr", "dominiquais", "DM"),
        ("fr", "burkinabè", "BF"),
        ("fr", "équato-guinéennes", "GQ"),
        ("fr", "Maison-Blanche", "US"),
        ("fr", "N'Djamena", "TD"),
        ("en", "U.S.", "US"),
        ("en", "Britons", "GB"),
        ("en", "Filipino", "PH"),
        ("en", "Ni-Vanuatu", "VU"),
        ("en", "South Sudanese", "SS"),
        ("en", "St. Kitts and Nevis", "KN"),
        ("es", "EE. UU.", "US"),
        ("es", "EEUU", "US"),
        ("es", "jamaiquinos", "JM"),
        ("es", "keniatas", "KE"),
        ("es", "alemana", "DE"),
        ("es", "marroquíes", "MA"),
        ("es", "Puerto Príncipe", "HT"),
        ("es", "ecuatoguineana", "GQ"),
    ],
)
def test_what_an_entry_means(language: str, entry: str, code: str) -> None:
    assert owners(language)[fold(entry)] == code


@pytest.mark.parametrize(
    ("language", "entry"),
    [
        ("fr", "Bruxelles"),
        ("fr", "anglais"),
        ("fr", "Maurice"),
        ("fr", "malaise"),
        ("fr", "Réunion"),
        ("en", "Brussels"),
        ("en", "English"),
        ("en", "Male"),
        ("es", "Bruselas"),
        ("es", "inglés"),
        ("es", "La Paz"),
        ("es", "La Moneda"),
        ("es", "fines"),
    ],
)
def test_words_that_mean_something_else_are_no_country(language: str, entry: str) -> None:
    assert fold(entry) not in owners(language)
