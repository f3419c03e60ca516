import subprocess
import sys
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from types import FrameType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import reprints
from app.reprints import BANDS, MAX_CHARACTERS, bands, is_reprint, resemblance
from bench.edits import phrases, stories
from bench.reprints import Found, generated, measured, scores, strangers
from bench.texts import HOSTILE

ROOT = Path(__file__).parents[1]
STORY = """PORT-AU-PRINCE, 6 mars - La Mission multinationale de soutien à la sécurité compte désormais 991 policiers,
loin des 2 500 que le Conseil a autorisés. « Chaque homme compte sur ce terrain », a dit son chef. Les États-Unis ont
gelé 13,3 millions de dollars, et le Kenya attend toujours l'argent promis par ses alliés. Un convoi de 40 blindés doit
arriver au port avant l'été, si la route est libre. Les gangs tiennent encore la plus grande part de la capitale."""
NOTICES = "© 2026 Le Courrier. Tous droits réservés. Rédaction : 01 70 98 76 54. Déjà 85 000 abonnés à notre lettre."
LETTERS = st.text("abcé ßĳÅ12., 9’«»\n\u00a0", max_size=120)
WORDS = st.lists(st.sampled_from("Haïti Kenya la force 991 770 a reçu 2 500 soldats du port".split()), max_size=90)


def test_nearly_all_reprints_are_found_and_next_to_nothing_else() -> None:
    told = stories()
    found = measured(generated(told[::5]))
    found["any two stories"] = strangers(told)
    candidates, recall, precision = scores(found.values())
    assert candidates >= recall >= 0.97
    assert precision >= 0.995
    assert min(each.called / each.pairs for each in found.values() if each.reprint) >= 0.9
    assert found["any two stories"] == Found(False, len(told) * (len(told) - 1) // 2, 0, 0)


@pytest.mark.parametrize("language", ["en", "es", "fr"])
def test_two_newspapers_on_one_event_are_two_accounts(language: str) -> None:
    events = phrases(language)["events"]
    assert len(events) >= 10
    assert not [text for text, other in events if is_reprint(text, other)]


@pytest.mark.parametrize(
    ("written", "printed", "reprint"),
    [
        ("991", "770", False),
        ("991", "2 500", False),
        ("13,3", "13,4", False),
        ("40 blindés", "45 blindés", False),
        ("13,3", "13.3", True),
        ("2 500", "2.500", True),
        ("des 2 500", "des\u00a02\u202f500", True),
        ("40 blindés", "quarante blindés", True),
        ("Un convoi de 40 blindés doit\narriver au port avant l'été, si la route est libre. ", "", True),
        ("« Chaque homme compte sur ce terrain », a dit son chef. ", "À lire : 15 morts à Bamako. ", True),
        ("États-Unis", "USA", True),
        ("à", "a\u0300", True),
        ("multinationale", "multi\u00adnationale", True),
    ],
)
def test_other_figures_are_another_account_and_other_print_is_not(written: str, printed: str, reprint: bool) -> None:
    assert written in STORY
    other = STORY.replace(written, printed)
    assert is_reprint(STORY, other) is is_reprint(other, STORY) is reprint
    assert is_reprint(STORY, f"Haïti : la force attend\n\n{other}\n\n{NOTICES}") is reprint


@pytest.mark.parametrize("opening", ["12 soldats tués. ", "En 2024, "])
def test_a_figure_in_the_first_or_last_words_counts_too(opening: str) -> None:
    other = opening.replace("12", "15").replace("2024", "2025")
    assert not is_reprint(opening + STORY, other + STORY)
    assert not is_reprint(f"{STORY} Coût : 600", f"{STORY} Coût : 700")


def test_days_and_hours_in_credits_are_those_of_the_print() -> None:
    assert is_reprint(f"Par Ana Ruiz, le 6 mars 2025\n{STORY}", f"Agences, publié le 7 mars 2026 à 14:30\n{STORY}")
    assert not is_reprint(f"Ils sont 1400 sur le terrain.\n{STORY}", f"Ils sont 1500 sur le terrain.\n{STORY}")


def test_a_form_with_other_names_is_another_account_and_one_respelled_name_is_not() -> None:
    renamed = STORY.replace("Kenya", "Ghana").replace("États-Unis", "Pays-Bas")
    assert is_reprint(STORY, renamed)
    assert not is_reprint(STORY, renamed.replace("Les gangs", "Les Maï-Maï").replace("Conseil", "Parlement"))


def test_a_figure_that_moved_with_its_sentence_is_no_other() -> None:
    first, *others = STORY.split(". ")
    assert is_reprint(STORY, ". ".join([*others, first]))


def test_a_quotation_in_a_long_text_is_no_reprint_of_it() -> None:
    long = " ".join(f"mot{number} suit" for number in range(1000))
    assert not is_reprint(STORY, f"{long} {STORY}")
    assert is_reprint(STORY, f"{long[:1000]} {STORY}")


def test_a_sentence_is_a_reprint_of_the_same_words_only() -> None:
    short = "Le Kenya dirige la mission en Haïti, forte de 991 hommes."
    assert is_reprint(short, "LE KENYA DIRIGE LA MISSION EN HAITI FORTE DE 991 HOMMES")
    assert not is_reprint(short, short.replace("dirige", "mène"))
    assert not is_reprint(short, f"{short} Il veut partir.")


@pytest.mark.parametrize("text", ["", " \n", "… — !?", "🕊️🕊️", "\u0301\u200b"])
def test_a_text_without_words_is_nobodys_reprint(text: str) -> None:
    assert bands(text) == ()
    assert not is_reprint(text, text)
    assert not is_reprint(text, STORY)
    assert resemblance(text, text) == 0


@given(LETTERS | WORDS.map(" ".join), LETTERS | WORDS.map(" ".join))
def test_either_text_may_come_first(text: str, other: str) -> None:
    assert is_reprint(text, other) == is_reprint(other, text)
    assert 0 <= resemblance(text, other) == resemblance(other, text) <= 1


@given(WORDS.filter(bool))
def test_case_accents_space_and_quotes_are_set_aside(words: list[str]) -> None:
    text, printed = " ".join(words), " « ".join(words).upper().replace("Ï", "I").replace(" ", " \u200b")
    assert len(set(bands(text))) == BANDS
    assert all(-(2**63) <= key < 2**63 for key in bands(text))
    assert is_reprint(text, text)
    if not any(left.isdigit() and right.isdigit() for left, right in pairwise(words)):
        assert bands(text) == bands(printed)
        assert is_reprint(text, printed)
        assert resemblance(text, printed) == 1


def test_the_nearest_reprint_resembles_most() -> None:
    cut, edited = STORY[:300], STORY.replace("doit", "devrait")
    assert 0 < resemblance(STORY, cut) < resemblance(STORY, edited) < resemblance(STORY, STORY) == 1


def calls(run: Callable[[], object]) -> int:
    """How many functions are called, of Python's and of libraries."""
    count = 0

    def on_event(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(on_event)
    try:
        run()
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("kind", HOSTILE)
def test_work_grows_with_hostile_text_and_no_faster(kind: str) -> None:
    small, large = (f"{STORY} {HOSTILE[kind](size)} {STORY}" for size in (4_000, 8_000))
    for text in (small, large):
        assert len(bands(text)) == BANDS
        assert is_reprint(text, text.upper().lower())
        is_reprint(text, f"{text[100:]} 770")
    once, twice = (calls(lambda text=text: is_reprint(text, f"{text[100:]} 770")) for text in (small, large))  # type: ignore[misc]
    assert twice <= 2.2 * once


def test_marks_are_normalized_a_few_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    lengths = []

    def normalize(form: str, text: str) -> str:
        lengths.append(len(text))
        return f"{form}{text}"

    monkeypatch.setattr(reprints, "normalize", normalize)
    bands("e\u0301\u0316" * 3000)
    assert max(lengths) <= 256
    assert sum(lengths) == 9000


def test_of_a_text_longer_than_any_the_beginning_counts() -> None:
    text = STORY + " mot" * (MAX_CHARACTERS // 4)
    assert bands(text[:MAX_CHARACTERS]) == bands(text + " fin")
    assert is_reprint(text[:MAX_CHARACTERS], text + " fin")


def test_keys_are_the_same_in_every_process() -> None:
    program = f"from app.reprints import bands; print(*bands({STORY!r}))"
    for seed in ("1", "2"):
        done = subprocess.run(
            [sys.executable, "-c", program],
            capture_output=True,
            check=True,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)},
        )
        assert tuple(map(int, done.stdout.split())) == bands(STORY)


def test_keys_are_those_that_databases_hold() -> None:
    # Where this fails after an update of the library or a change of the module's values, the keys that are kept no
    # longer match new ones: all documents have to be filed anew, by a migration.
    assert bands("Le Kenya dirige la mission en Haïti.")[:2] == (-4316691967076212336, 7381889732585951497)
    assert bands(STORY)[-2:] == (-3803333445010004895, 894842042902430976)
