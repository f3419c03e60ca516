import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from app.codes import COUNTRIES
from app.country_names import countries_named


@pytest.mark.parametrize(
    ("phrase", "codes"),
    [
        ("sanciones en Malí", "ML"),
        ("les sanctions contre le Mali et l'Ukraine", "ML UA"),
        ("cessez-le-feu à Gaza", "PS"),
        ("arms embargo in South Sudan", "SS"),
        ("Soudan du Sud, puis Soudan", "SD SS"),
        ("Niger", "NE"),
        ("NIGERIA", "NG"),
        ("Guinée-Bissau", "GW"),
        ("Guinée, Guinée équatoriale, Papua New Guinea", "GN GQ PG"),
        ("la force en R. D. Congo", "CD CG"),
        ("RD Congo", "CD"),
        ("the Democratic Republic of the Congo", "CD"),
        ("República Democrática del Congo", "CD"),
        ("Congo-Brazzaville", "CG"),
        ("Democratic People's Republic of Korea", "KP KR"),
        ("Corée du Nord", "KP"),
        ("Jordanie et Jordania", "JO"),
        ("le roi de Jordanies, McNiger", ""),
        ("Cote d'Ivoire; Côte d’Ivoire", "CI"),
        ("Bosnie-Herzégovine / Bosnia y Herzegovina / Bosnia", "BA"),
        ("la réunion du Conseil sur une grenade", ""),
        ("Haïti, Haiti, Haití", "HT"),
        ("condamnation du régime syrien à Damas", ""),
        ("", ""),
    ],
)
def test_the_countries_of_a_phrase(phrase: str, codes: str) -> None:
    assert countries_named(phrase) == set(codes.split())


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_every_country_by_its_name(language: str) -> None:
    for code in COUNTRIES:
        for name in (COUNTRIES[code], Locale(language).territories[code]):
            assert code in countries_named(f"l’{name}, enfin")


@given(st.text())
def test_whatever_the_phrase(phrase: str) -> None:
    assert countries_named(phrase) <= set(COUNTRIES)
