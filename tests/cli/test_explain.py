"""How a text is read, shown as lines and as a page; nothing in a text moves the cursor or becomes markup."""

import json
from html.parser import HTMLParser
from pathlib import Path

from tests.cli.shared import SEED, Run

TEXT = (
    "Le Kenya dirige la Mission d'appui à Haïti (MAH). Rome lui promet 2 millions d'euros. "
    "Selon l'ONU, 40 soldats et un chien.\n"
)


def test_the_text_its_mentions_records_and_near_misses_are_shown(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    result = run("explain", "a.txt", "--published-on", "2025-08")
    assert result.code == 0
    lines = result.out.splitlines()
    assert lines[:2] == [
        "a.txt (fr, 2025-08): missions: 1, records: 2",
        "  m1: MAH, Mission d'appui à Haïti, in HT",
    ]
    assert "Le Kenya dirige la Mission d'appui à Haïti (MAH)." in lines
    assert any(line.startswith("  Kenya: country KE · dirige: lead (finite) · ") for line in lines)
    assert '  + lead.current: mission m1, country KE, status current "Kenya dirige" (3-15)' in lines
    assert any(
        line.startswith("  + funding.pledge: mission m1, kind pledge, amount 2,000,000, currency EUR") for line in lines
    )
    assert any(line.startswith("  - 40 soldats: no personnel: nothing near says") for line in lines)


def test_what_a_text_holds_cannot_move_the_terminal_s_cursor(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Le Kenya dirige \x1b[2J\x9b la Mission d'appui à Haïti (MAH).", encoding="utf-8")
    out = run("explain", "a.txt").out
    assert "\x1b" not in out
    assert "\x9b" not in out


def test_a_text_in_another_language_is_said_to_be_so(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(
        "Die Truppe hat dreihundert Soldaten, und der Minister ist nicht da.", encoding="utf-8"
    )
    assert "note: the language 'de' is not read" in run("explain", "a.txt").out


class Page(HTMLParser):
    """What a page holds: its tags with their classes, its titles and its words."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.titles: list[str] = []
        self.words = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.titles += [value or "" for name, value in attrs if name == "title"]

    def handle_data(self, data: str) -> None:
        self.words += data


def test_the_page_shows_the_same_and_markup_is_inert(run: Run, tmp_path: Path) -> None:
    (tmp_path / "<b>.txt").write_text(TEXT + "<script>alert(1)</script>", encoding="utf-8")
    result = run("explain", "--html", "<b>.txt", SEED)
    page = Page(result.out)
    assert result.code == 0
    assert "script" not in page.tags
    assert "b" not in page.tags
    assert "<script>alert(1)</script>" in page.words
    assert "country KE" in page.titles
    assert "lead.current: mission m1, country KE" in page.words
    assert "40 soldats: no personnel: nothing near says" in page.words
    assert SEED.name in page.words


def test_faults_are_said_and_the_rest_is_shown(run: Run, tmp_path: Path) -> None:
    (tmp_path / "some.jsonl").write_text("{\n" + json.dumps({"text": TEXT}) + "\n", encoding="utf-8")
    for arguments in (["some.jsonl"], ["some.jsonl", "--html"]):
        result = run("explain", *arguments)
        assert result.code == 1
        assert result.err.startswith("mission-facts: some.jsonl:1: Invalid JSON")
        assert "some.jsonl:2" in result.out


def test_nothing_to_show_is_a_page_all_the_same(run: Run) -> None:
    result = run("explain", "--html", "missing.txt")
    assert result.code == 1
    assert Page(result.out).words.strip().startswith("Nothing read")
