import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.records import Evidence, Mission
from app.store.naming import MAX_FOLDED, fold, fold_name, is_full, is_telling, slug_of

EVIDENCE = (Evidence(start=0, end=1, quote="x"),)


@pytest.mark.parametrize(
    ("name", "folded"),
    [
        ("Mission d’appui à la Sécurité", "mission d appui a la securite"),
        ("MSS", "mss"),
        ("M.S.S.", "m s s"),
        ("Øresund — Łódź, ﬁrst", "oresund lodz first"),
        ("İSTANBUL", "istanbul"),
        ("Straße", "strasse"),
        ("  \u00a0\u202f ", ""),
        ("قوة", "قوة"),
        ("100%_sure", "100 sure"),
    ],
)
def test_fold(name: str, folded: str) -> None:
    assert fold(name) == folded


@given(st.text(max_size=400))
def test_a_folded_name_is_stable_bounded_and_holds_no_wildcard(name: str) -> None:
    folded = fold(name)
    assert fold(folded) == folded
    assert len(folded) <= MAX_FOLDED
    assert not {"%", "_", "\0"} & set(folded)


@pytest.mark.parametrize(
    ("name", "same"),
    [
        ("the Multinational Security Support (MSS) mission", "Multinational Security Support Mission"),
        ("la Force de Répression des Gangs", "Force de répression des gangs"),
        ("l’opération Barkhane", "Opération Barkhane"),
    ],
)
def test_an_article_and_brackets_make_no_other_name(name: str, same: str) -> None:
    assert fold_name(name) == fold_name(same) != ""


@pytest.mark.parametrize(
    "name",
    [
        "Mission multinationale de soutien à la sécurité",
        "Multinational Security Support",
        "Misión de Apoyo y Estabilización de la Unión Africana en Somalia",
        "Gang Suppression Force",
        "United Nations Disengagement Observer Force",
    ],
)
def test_full_names(name: str) -> None:
    assert is_full(name)
    assert is_telling(name)


@pytest.mark.parametrize("name", ["Barkhane", "opération Barkhane", "Operation Alba", "EUTM Mali", "Resolute Support"])
def test_short_names_that_tell_missions_apart(name: str) -> None:
    assert not is_full(name)
    assert is_telling(name)


@pytest.mark.parametrize(
    "name",
    [
        *("la mission", "the force", "cette force", "it", "La Misión", "", "( )"),
        *("la mission de l'ONU", "the UN mission", "mission onusienne", "la misión de la ONU en Malí"),
        *("the Haiti mission", "mission au Tchad", "the Kenyan-led force", "la force kényane"),
        *("Force multinationale", "the international force in Haiti", "European mission", "mission de la CEDEAO"),
    ],
)
def test_names_that_any_mission_may_have(name: str) -> None:
    assert not is_full(name)
    assert not is_telling(name)


@pytest.mark.parametrize(
    ("acronym", "names", "host", "slug"),
    [
        ("MSS", ("la mission",), "HT", "mss-haiti"),
        ("MRAV", (), "VU", "mrav-vanuatu"),
        ("MRAV", (), None, "mrav"),
        ("EUTM Mali", (), "ML", "eutm-mali"),
        ("FC-G5S", (), None, "fc-g5s"),
        ("ECOMICI", (), "CI", "ecomici-ivory-coast"),
        ("ISF", (), "ST", "isf-sao-tome-and-principe"),
        (None, ("la force", "l’opération Barkhane"), None, "barkhane"),
        (None, ("Misión de Verificación de la ONU en Colombia",), "CO", "verificacion-colombia"),
        (None, ("Multinational Security Support Mission",), "HT", "multinational-security-support-haiti"),
        (None, ("Interim Rapid Border Observation and Protection Group",), None, "interim-rapid-border-observation"),
        (None, ("la mission",), "HT", "mission-haiti"),
        (None, (), None, "mission"),
        ("МООНК", (), "XK", "mission-kosovo"),
    ],
)
def test_slugs(acronym: str | None, names: tuple[str, ...], host: str | None, slug: str) -> None:
    mission = Mission(key="m1", acronym=acronym, names=names, host_country=host, evidence=EVIDENCE)
    assert slug_of(mission) == slug


names = st.text(min_size=1, max_size=300)


@given(st.none() | names, st.lists(names, max_size=3), st.none() | st.sampled_from(["HT", "ST", "CI"]))
def test_a_slug_is_always_fit_for_an_address(acronym: str | None, called: list[str], host: str | None) -> None:
    mission = Mission(key="m1", acronym=acronym, names=tuple(called), host_country=host, evidence=EVIDENCE)
    words = slug_of(mission).split("-")
    assert all(word.isascii() and word.isalnum() and word == word.lower() for word in words)
