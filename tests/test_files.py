"""Documents out of files: every readable one, in order, and a fault with its place for every other."""

import io
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import files
from app.extraction import MAX_TEXT
from app.files import Fault, Found, find, read
from app.records import Document


def lines(tmp_path: Path, content: bytes) -> list[Found | Fault]:
    path = tmp_path / "some.jsonl"
    path.write_bytes(content)
    return list(read(path))


def test_a_text_file_is_a_document_by_its_path(tmp_path: Path) -> None:
    path = tmp_path / "août.txt"
    path.write_text("La force est là.", encoding="utf-8")
    assert list(read(path)) == [Found(str(path), str(path), Document(text="La force est là."), 17)]


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"\xff\xfe\x00", "UTF-8"),
        (b"caf\xe9", "UTF-8"),
        (b"a\x00b", "NUL"),
        (b"x" * (files.MAX_TEXT_BYTES + 1), f"more than {MAX_TEXT} characters"),
    ],
    ids=["binary", "latin-1", "nul", "too-long"],
)
def test_a_file_that_is_no_text_is_a_fault(tmp_path: Path, content: bytes, why: str) -> None:
    path = tmp_path / "bad.txt"
    path.write_bytes(content)
    (fault,) = read(path)
    assert isinstance(fault, Fault)
    assert fault.where == str(path)
    assert why in fault.why


def test_a_file_that_is_not_there_is_a_fault(tmp_path: Path) -> None:
    (fault,) = read(tmp_path / "none.jsonl")
    assert fault == Fault(str(tmp_path / "none.jsonl"), "No such file or directory")


def test_lines_are_documents_with_what_they_came_with(tmp_path: Path) -> None:
    given_line = {"id": "a", "title": "T", "text": "x", "published_on": "2025-08", "language": "fr", "source": 7}
    first, second = lines(tmp_path, b"\xef\xbb\xbf" + json.dumps(given_line).encode() + b'\n\n  \n{"text": "y"}')
    assert isinstance(first, Found)
    assert (first.id, first.document) == (
        "a",
        Document(title="T", text="x", published_on="2025-08", language="fr"),
    )
    assert isinstance(second, Found)
    assert second.id == second.where == f"{tmp_path / 'some.jsonl'}:4"


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (b"{", "Invalid JSON"),
        (b"[]", "object"),
        (b"{}", "text: Field required"),
        (b'{"text": 7', "Invalid JSON"),
        (b'{"text": null}', "text: "),
        (b'{"text": "x", "published_on": "2025-13"}', "published_on: "),
        (b'{"text": "x", "published_on": "2025-02-30"}', "published_on: "),
        (b'{"text": "\\ud800"}', "hex escape"),
        (b'{"text": "\xff"}', "unicode"),
        (b"[" * 100_000, "recursion"),
        (b'{"text": "x", "id": {}}', "id: "),
    ],
)
def test_a_bad_line_is_a_fault_with_its_number_and_the_next_is_read(tmp_path: Path, line: bytes, why: str) -> None:
    before, fault, after = lines(tmp_path, b'{"text": "x"}\n' + line + b'\n{"text": "y"}\n')
    assert isinstance(fault, Fault)
    assert fault.where.endswith("some.jsonl:2")
    assert why in fault.why
    assert "\n" not in fault.why
    assert isinstance(before, Found)
    assert isinstance(after, Found)


def test_a_line_without_an_end_is_never_held_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MAX_LINE_BYTES", 20)
    fits = b'{"text": "1234567"}\n'
    assert len(fits) == 20
    results = lines(tmp_path, fits + b'{"text": "' + b"x" * 60 + b'"}\n' + fits)
    assert [isinstance(one, Found) for one in results] == [True, False, True]
    assert results[1] == Fault(f"{tmp_path / 'some.jsonl'}:2", "a line of more than 20 bytes", 20)
    assert lines(tmp_path, b"x" * 40) == [Fault(f"{tmp_path / 'some.jsonl'}:1", "a line of more than 20 bytes", 20)]


def test_sizes_add_up_to_the_file(tmp_path: Path) -> None:
    content = b'{"text": "x"}\nbroken\n{"text": "y"}'
    assert sum(one.size for one in lines(tmp_path, content)) == len(content)


def test_as_lines_overrides_the_name(tmp_path: Path) -> None:
    path = tmp_path / "some.txt"
    path.write_bytes(b'{"text": "x"}\n{"text": "y"}\n')
    assert len(list(read(path, as_lines=True))) == 2
    assert len(list(read(path))) == 1


def test_standard_input_is_a_dash(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b'{"text": "x"}\n{')))
    found, fault = read(Path("-"), as_lines=True)
    assert found.where == "-:1"
    assert fault.where == "-:2"


def test_folders_are_their_texts_at_any_depth_by_name(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.jsonl", "a/deep/er/y.ndjson", "a/picture.png", "c.md"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    (tmp_path / "folder.txt").mkdir()
    names = ["a/deep/er/y.ndjson", "a/z.jsonl", "b.txt"]
    assert list(find([tmp_path, Path("else.md")])) == [*(tmp_path / name for name in names), Path("else.md")]


@given(st.lists(st.binary(max_size=60).filter(lambda line: b"\n" not in line and line.strip())))
def test_whatever_the_lines_hold_each_gives_one_answer(some: list[bytes]) -> None:
    stream = io.BytesIO(b"\n".join(some))
    assert len(list(files._read_lines(stream, "x"))) == len(some)


@given(st.text(), st.none() | st.text(min_size=1))
def test_every_text_goes_through_json_unchanged(text: str, title: str | None) -> None:
    line = json.dumps({"text": text, "title": title}, ensure_ascii=False).encode("utf-8", "surrogatepass")
    found = files._read_line(line, "x")
    if isinstance(found, Found):
        assert (found.document.text, found.document.title) == (text, title)
    else:
        assert title is not None or any("\ud800" <= character <= "\udfff" for character in text)
