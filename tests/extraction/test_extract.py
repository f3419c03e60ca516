"""The reader as a whole: the seed document, exactness of quotes, determinism and what is refused."""

import json
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.extraction import MAX_MENTIONS, MAX_TEXT, KnownMission, KnownMissions, Unreadable, extract
from app.extraction.registry import MAX_MISSIONS, MAX_NAMES
from app.records import Extraction, Personnel
from app.reference import known_missions

ROOT = Path(__file__).resolve().parents[2]
SEED = json.loads((ROOT / "corpus" / "dev" / "seed-000.json").read_text(encoding="utf-8"))
TEXTS = [
    json.loads(path.read_text(encoding="utf-8"))
    for folder in ("dev", "open", "held")
    for path in sorted((ROOT / "corpus" / folder).glob("*.json"))
]


def values(extraction: Extraction) -> list[dict[str, object]]:
    return [
        record.model_dump(exclude={"evidence", "rule", "subject"}, exclude_none=True) for record in extraction.records
    ]


def assert_quotes_hold(extraction: Extraction, text: str) -> None:
    for item in [*extraction.missions, *extraction.records]:
        for evidence in item.evidence:
            assert text[evidence.start : evidence.end] == evidence.quote


def test_reads_the_seed_document() -> None:
    extraction = extract(SEED["text"])
    assert (extraction.language, extraction.published_on) == ("fr", "2025-08")
    (mission,) = extraction.missions
    assert (mission.acronym, mission.host_country, mission.started_on) == ("MSS", "HT", "2024-06")
    gold = [
        {k: v for k, v in record.items() if v is not None and k not in ("evidence", "subject")}
        for record in SEED["records"]
    ]
    found = [
        {k: list(v) if isinstance(v, tuple) else v for k, v in record.items() if k not in ("certainty", "attribution")}
        for record in values(extraction)
    ]
    for record in gold:
        same = [each for each in found if all(each.get(key) == value for key, value in record.items())]
        assert len(same) == 1, record
    assert len(found) == len(gold)


@pytest.mark.parametrize("document", TEXTS, ids=lambda document: str(document["id"]))
def test_quotes_are_the_text_at_their_offsets(document: dict[str, str]) -> None:
    extraction = extract(document["text"], published_on=document["published_on"], known=known_missions())
    assert_quotes_hold(extraction, document["text"])


def test_decomposed_text_gives_the_same_records_at_its_own_offsets() -> None:
    decomposed = unicodedata.normalize("NFD", SEED["text"])
    extraction = extract(decomposed)
    assert values(extraction) == values(extract(SEED["text"]))
    assert_quotes_hold(extraction, decomposed)


PIECES = st.sampled_from(
    (
        "La Mission de paix (MP) |la force |Kenya |Le Canada |a promis |dirigée par |veto |2 500 |13,3 millions |€|(|)|"
        "dollars |, |. |\n|12 mars 2024 |mardi |dont |soldats |« |» |S/2023/638 |ont été gelés |le plafond |\u0301|İ|🕊|"
        "elle |n’a pas |selon "
    ).split("|")
)


@settings(max_examples=300)
@given(
    st.lists(
        PIECES | st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12), max_size=60
    )
)
def test_any_text_is_read_and_its_quotes_hold(pieces: list[str]) -> None:
    text = "".join(pieces)
    assert_quotes_hold(extract(text, language="fr", published_on="2025-03-12"), text)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("a" * (MAX_TEXT + 1), "at most 1,000,000"),
        ("a\0b", "NUL character at offset 1"),
        ("a\ud800", "surrogate at offset 1"),
    ],
)
def test_refuses_what_is_no_readable_text(text: str, reason: str) -> None:
    with pytest.raises(Unreadable, match=reason):
        extract(text)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Die Soldaten der Mission sind nach Angaben der Regierung mit dem Schiff in das Land gekommen und bleiben.",
            "de",
        ),
        ("O governo disse que a missão não vai mais para o país e que os soldados voltam pelo mar.", "pt"),
        ("Misyon an ap travay ak lapolis nan peyi a pou moun yo ka viv anpè.", "ht"),
    ],
)
def test_another_language_is_named_and_yields_nothing(text: str, language: str) -> None:
    extraction = extract(text)
    assert (extraction.language, extraction.missions, extraction.records) == (language, (), ())
    assert extraction.notes == (f"the language '{language}' is not read",)


@pytest.mark.parametrize("text", ["", "   \n", "12345", "ΔΕΖ", "xyz"])
def test_a_text_without_words_has_no_language(text: str) -> None:
    assert extract(text).notes == ("the language could not be told",)


def test_a_sentence_without_end_is_read_in_parts_and_says_so() -> None:
    extraction = extract("La Mission de paix (MP) compte " + "900 soldats kényans, " * 200, language="fr")
    assert extraction.notes == (f"a sentence with more than {MAX_MENTIONS} mentions was read in parts",)
    assert extraction.records


def test_a_text_that_names_too_many_missions_leaves_some_out_and_says_so() -> None:
    names = (f"La Mission de paix de {chr(65 + i % 26)}{chr(97 + i // 26)}lor (M{i:03}) veille." for i in range(120))
    extraction = extract(" ".join(names), language="fr")
    assert len(extraction.missions) == MAX_MISSIONS
    assert extraction.notes == (f"more than {MAX_MISSIONS} missions are named; the others were left out",)


def test_a_mission_of_too_many_names_keeps_the_first_and_says_so() -> None:
    names = " ".join(f"La Mission de paix de {chr(65 + i)}alor (MPX) veille." for i in range(MAX_NAMES + 3))
    extraction = extract(names, language="fr")
    assert [len(mission.names) for mission in extraction.missions] == [MAX_NAMES]
    assert extraction.notes == (f"a mission has more than {MAX_NAMES} names; the others were left out",)


BEGUN = [
    ("fr", "La Mission de paix (MP) a été déployée en juin 2019 et prendra fin en 2027.", "2019-06", "2027"),
    ("fr", "La Mission de paix (MP) a commencé à se retirer en 2019.", None, None),
    ("fr", "Le retrait de la Mission de paix (MP) a commencé en 2019.", None, None),
    (
        "fr",
        "La Mission de paix (MP) patrouille. Elle sillonne la route depuis le 1er septembre 2024.",
        "2024-09-01",
        None,
    ),
    ("en", "The Border Protection Force (BPF), unarmed, has been on the island since 4 February.", "2025-02-04", None),
    (
        "en",
        "The men serve in the Border Protection Force (BPF), which has kept watch on the hills since 1974.",
        "1974",
        None,
    ),
    ("en", "In Kosovo since 12 June 1999, the Border Protection Force (BPF) is small.", "1999-06-12", None),
    ("en", "Kenya has led the Border Protection Force (BPF) since 2019.", None, None),
    ("en", "The Border Protection Force (BPF) has had 900 soldiers since 2019.", None, None),
    ("en", "Norway has paid for the Border Protection Force (BPF) since 2019.", None, None),
    ("en", "Since 2019 the village has been quiet, says the Border Protection Force (BPF).", None, None),
    ("es", "La Misión de Paz (MP), en la isla desde marzo de 1964, patrulla.", "1964-03", None),
    ("es", "La Misión de Paz (MP) entró en Honiara el 24 de julio de 2003.", "2003-07-24", None),
]


@pytest.mark.parametrize(("language", "text", "started_on", "ended_on"), BEGUN)
def test_when_a_mission_began_and_ended(language: str, text: str, started_on: str | None, ended_on: str | None) -> None:
    (mission,) = extract(text, language=language, published_on="2025-03-12").missions
    assert (mission.started_on, mission.ended_on) == (started_on, ended_on)


def test_a_name_may_end_the_text() -> None:
    (mission,) = extract("Le Kenya dirige la Mission de paix", language="fr").missions
    assert mission.names == ("Mission de paix",)


def test_known_missions_place_what_the_text_does_not() -> None:
    known = KnownMissions.build([KnownMission("monusco", ("MONUSCO", "Mission de l’ONU au Congo"), ("CD",))])
    text = "La MONUSCO compte 11 000 soldats. La Mission de l’ONU au Congo reste."
    extraction = extract(text, language="fr", known=known)
    assert [(m.acronym, m.host_country) for m in extraction.missions] == [("MONUSCO", "CD")]
    (record,) = extraction.records
    assert isinstance(record, Personnel)
    assert record.count == 11_000


def test_the_same_bytes_whatever_the_hash_seed() -> None:
    program = (
        "import json,sys;from app.extraction import extract;"
        "print(extract(json.load(open(sys.argv[1]))['text']).model_dump_json())"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", program, str(ROOT / "corpus" / "dev" / "seed-000.json")],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "77")
    }
    assert len(outputs) == 1
