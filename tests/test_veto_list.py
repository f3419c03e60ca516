import csv
from contextlib import suppress
from dataclasses import astuple, replace
from datetime import date
from io import StringIO
from typing import get_args

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.codes import COUNTRIES
from app.records import Member
from app.veto_list import FIRST_DAY, MAX_FAULTS, BadList, Fault, OfficialVeto, read_list

HEADER = "date,draft,meeting,members,agenda_item,countries,source"
MALI = "2023-08-30,S/2023/638,S/PV.9408,RU,The situation in Mali,ML,dhl"
SYRIA = '2019-12-20,S/2019/961,S/PV.8697,CN RU,"Middle East (Syria, humanitarian access)",SY,dhl'


def as_csv(*rows: str) -> bytes:
    return "\n".join([HEADER, *rows, ""]).encode()


def faults(data: bytes, through: str | None = None) -> tuple[Fault, ...]:
    with pytest.raises(BadList) as caught:
        read_list(data, through=through)
    assert caught.value.faults
    assert str(caught.value).startswith(str(caught.value.faults[0]))
    return caught.value.faults


def test_a_list() -> None:
    known = read_list(as_csv(MALI, SYRIA))
    assert known.vetoes == (
        OfficialVeto("2023-08-30", "S/2023/638", "S/PV.9408", ("RU",), "The situation in Mali", ("ML",), "dhl"),
        OfficialVeto(
            *("2019-12-20", "S/2019/961", "S/PV.8697", ("CN", "RU")),
            *("Middle East (Syria, humanitarian access)", ("SY",), "dhl"),
        ),
    )
    assert known.through == "2023-08-30"


def test_what_may_be_empty() -> None:
    (veto,) = read_list(as_csv("2021-12-13,,,RU,Climate,,")).vetoes
    assert veto == OfficialVeto("2021-12-13", None, None, ("RU",), "Climate", (), "")


def test_the_bounds() -> None:
    longest = f"1946-01-17,,,RU,{'x' * 300},,{'y' * 300}"
    assert read_list(as_csv(longest)).vetoes[0].date == FIRST_DAY


def test_what_does_not_count() -> None:
    spaced = "\r\n".join(["\ufeff" + HEADER.replace(",", " , "), "", ", , ,,,,", MALI.replace(",", ", "), ",,,,,,"])
    assert read_list(spaced.encode()) == read_list(as_csv(MALI))
    turned = "\n".join(",".join(reversed(row.split(","))) for row in (HEADER, MALI))
    assert read_list(turned.encode()) == read_list(as_csv(MALI))


def test_the_last_day_covered() -> None:
    assert read_list(as_csv(MALI, SYRIA), through="2026-04-07").through == "2026-04-07"
    assert read_list(as_csv(MALI), through="2023-08-30").through == "2023-08-30"
    assert faults(as_csv(MALI), "2023-08-29") == (
        Fault(None, "through", "2023-08-29 is before the newest vote, of 2023-08-30"),
    )
    assert faults(as_csv(MALI), "2023-08") == (Fault(None, "through", "'2023-08' is no day such as 2023-08-30"),)


def test_two_votes_alike_are_one_too_many_only_if_the_draft_is_named() -> None:
    amendment = "2025-02-24,,S/PV.9866,RU,Ukraine (amendment),UA,"
    assert len(read_list(as_csv(amendment, amendment)).vetoes) == 2
    assert len(read_list(as_csv(MALI, MALI.replace("Mali,", "Mali (first part),"))).vetoes) == 2
    assert faults(as_csv(SYRIA, MALI, SYRIA.replace("CN RU", "RU CN"))) == (Fault(4, None, "repeats row 2"),)


@pytest.mark.parametrize(
    ("column", "cell", "what"),
    [
        ("date", "", "'' is no day such as 2023-08-30"),
        ("date", "2023", "'2023' is no day such as 2023-08-30"),
        ("date", "30.08.2023", "'30.08.2023' is no day such as 2023-08-30"),
        ("date", "20230830", "'20230830' is no day such as 2023-08-30"),
        ("date", "２０２３-08-30", "'２０２３-08-30' is no day such as 2023-08-30"),
        ("date", "2023-02-29", "there is no 2023-02-29"),
        ("date", "0000-01-01", "there is no 0000-01-01"),
        ("date", "1946-01-16", "1946-01-16 is before 1946-01-17, when the Council first met"),
        ("draft", "S/RES/2774", "'S/RES/2774' is no symbol such as S/2023/638 or S/3236/Rev.1"),
        ("draft", "s/2023/638", "'s/2023/638' is no symbol such as S/2023/638 or S/3236/Rev.1"),
        ("draft", "S/2023/638/Rev", "'S/2023/638/Rev' is no symbol such as S/2023/638 or S/3236/Rev.1"),
        ("draft", "S/PV.3038", "'S/PV.3038' is no symbol such as S/2023/638 or S/3236/Rev.1"),
        ("draft", "S/" + "1" * 39, f"'S/{'1' * 38}…' is no symbol such as S/2023/638 or S/3236/Rev.1"),
        ("meeting", "9408", "'9408' is no symbol such as S/PV.9408"),
        ("members", "", "is empty"),
        ("members", "SU", "'SU' is none of CN, FR, GB, RU and US"),
        ("members", "CN;RU", "'CN;RU' is none of CN, FR, GB, RU and US"),
        ("members", "RU CN RU", "RU is there twice"),
        ("agenda_item", "", "is empty"),
        ("agenda_item", "x" * 301, "has 301 characters, more than 300"),
        ("countries", "ML UK", "'UK' is no ISO 3166-1 alpha-2 code"),
        ("countries", "ML ML", "ML is there twice"),
        ("source", "x" * 301, "has 301 characters, more than 300"),
    ],
)
def test_a_bad_cell(column: str, cell: str, what: str) -> None:
    cells = dict(zip(HEADER.split(","), MALI.split(","), strict=True)) | {column: cell}
    assert faults(as_csv(SYRIA, ",".join(cells.values()))) == (Fault(3, column, what),)


@pytest.mark.parametrize("draft", ["S/552", "S/3236/Rev.1", "S/2023/638", "S/1954/1/Corr.2", "S/13/Add.1"])
def test_a_symbol(draft: str) -> None:
    assert read_list(as_csv(MALI.replace("S/2023/638", draft))).vetoes[0].draft == draft


@pytest.mark.parametrize(
    ("header", "found"),
    [
        (HEADER.replace("draft", "drfat"), "row 1: 'drfat': is no column of the list; the nearest is draft"),
        (HEADER.replace("draft,", ""), "row 1: draft: is missing"),
        (HEADER + ",", "row 1: '': is no column of the list; the nearest is source"),
        (HEADER + ",date", "row 1: date: is there twice"),
        (HEADER.upper(), "row 1: 'DATE': is no column of the list; the nearest is date"),
        ("\n" + HEADER + "," + "s" * 50, f"row 2: '{'s' * 40}…': is no column of the list; the nearest is source"),
        (HEADER + 999_993 * ",x", "row 1: has 1000000 columns where these are due: " + HEADER.replace(",", ", ")),
    ],
)
def test_a_bad_header(header: str, found: str) -> None:
    assert found in map(str, faults(f"{header}\n{MALI}\n".encode()))


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (b"", "the list is empty"),
        (b"\xef\xbb\xbf\n\n", "the list is empty"),
        (as_csv(), "the list has a header and no rows"),
        (as_csv(MALI)[:-1] + b"\xe9", "the list is not UTF-8: byte 119 is no part of it"),
        (as_csv(MALI + "\0"), "the list is not text: it holds a NUL character at 119"),
        (as_csv(MALI, "2019"), "row 3: has 1 cells where the header has 7"),
        (as_csv(MALI, MALI + 999_993 * ","), "row 3: has 1000000 cells where the header has 7"),
        (as_csv(MALI, SYRIA[:60]), "row 3: is not CSV: unexpected end of data"),
        (as_csv(MALI, '2019-12-20,"S/2019/961"x,'), "row 3: is not CSV: ',' expected after '\"'"),
        (as_csv(MALI.replace("Mali", "x" * 200_000)), "row 2: is not CSV: field larger than field limit (131072)"),
        (b'"', "row 1: is not CSV: unexpected end of data"),
    ],
)
def test_no_list(data: bytes, found: str) -> None:
    assert list(map(str, faults(data))) == [found]


def test_all_faults_are_found_and_the_first_are_told() -> None:
    bad = "2023-02-30,S/PV.1,S/1,SU,,UK,"
    found = faults(as_csv(bad, MALI, MALI, '"'), "1900-01-01")
    assert [(fault.row, fault.column) for fault in found] == [
        *((2, column) for column in HEADER.split(",")[:-1]),
        *((4, None), (5, None), (None, "through")),
    ]
    (*told, last) = str(BadList(list(found) * 2)).splitlines()
    assert told == [*map(str, found), str(found[0])]
    assert last == "and 8 more"
    assert str(BadList([found[0]] * 11)).endswith("\nand 1 more")
    assert str(BadList([found[0]] * 10)).endswith(str(found[0]))
    assert len(faults(as_csv(*[bad] * 100))) == MAX_FAULTS


_cells = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=40).map(str.strip)
_numbers = st.integers(1, 99999)
_vetoes = st.builds(
    OfficialVeto,
    date=st.dates(min_value=date.fromisoformat(FIRST_DAY)).map(str),
    draft=st.none() | st.builds("S/{}/{}/Rev.{}".format, st.integers(1994, 2026), _numbers, _numbers),
    meeting=st.none() | _numbers.map("S/PV.{}".format),
    members=st.lists(st.sampled_from(get_args(Member)), min_size=1, unique=True).map(tuple),
    agenda_item=_cells.filter(bool),
    countries=st.lists(st.sampled_from(list(COUNTRIES)), max_size=4, unique=True).map(tuple),
    source=_cells,
)


def written(vetoes: list[OfficialVeto]) -> bytes:
    lines = StringIO(newline="")
    writer = csv.writer(lines)
    writer.writerow(HEADER.split(","))
    for veto in vetoes:
        writer.writerow(" ".join(cell) if isinstance(cell, tuple) else cell for cell in astuple(veto))
    return lines.getvalue().encode()


@given(st.lists(_vetoes, min_size=1, max_size=5, unique_by=lambda veto: veto.draft or object()))
def test_a_list_that_was_written_reads_back(vetoes: list[OfficialVeto]) -> None:
    known = read_list(written(vetoes))
    assert known.vetoes == tuple(vetoes)
    assert known.through == max(veto.date for veto in vetoes)
    assert read_list(written([*vetoes, replace(vetoes[0], draft=None)])).vetoes[:-1] == known.vetoes


@given(st.binary(max_size=300) | st.text(max_size=300).map(str.encode), st.none() | st.text(max_size=12))
@example(as_csv(MALI), "9999-12-31")
@example(as_csv(MALI), "2023-8-30")
def test_whatever_is_sent(data: bytes, through: str | None) -> None:
    for sent in (data, HEADER.encode() + b"\n" + data, as_csv(MALI) + data, data + as_csv(MALI)):
        with suppress(BadList):
            known = read_list(sent, through=through)
            assert known.vetoes
            assert known.through >= max(veto.date for veto in known.vetoes)
