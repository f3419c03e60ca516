"""What texts say of vetoes, true and not, against votes of the Council's list."""

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.evaluation import AnnotatedDocument
from app.kept import Official
from app.official import official
from app.records import VetoEvent
from app.veto_list import OfficialVeto, read_list

SEED = Path(__file__).parents[1] / "corpus" / "dev" / "seed-000.json"
THROUGH = "2026-04-07"
KNOWN = read_list((Path(__file__).parent / "vetoes.csv").read_bytes(), through=THROUGH)
DAYS = {vote.draft: vote.date for vote in KNOWN.vetoes}

# What comes out is the status and the draft, whose day comes with it, or the day alone.
CASES = """
who      | draft            | stated     | hosts | subject                       | published  | what comes out

RU CN    |                  |            | HT    | transformer la MSS en mission | 2025-08    | not_in_list
CN RU    |                  |            | HT    | transformation de la MMSS     | 2024-09-30 | not_in_list

RU       | S/2023/638       | 2023-08    |       | sanciones en Malí             | 2024-05-06 | confirmed S/2023/638
RU       | S/2023/638       |            |       |                               | 2026-10-02 | confirmed S/2023/638
RU       | S/2023/638       |            |       |                               |            | confirmed S/2023/638
RU       | s / 2023 / 638   | 2023-08-31 |       |                               |            | confirmed S/2023/638
RU       | (S/2023/638)     | 2023       | HT    |                               |            | confirmed S/2023/638
RU       | S/2023/638/Rev.1/Corr.2 |     |       |                               | 2023-12-01 | confirmed S/2023/638
RU       | S/2023/638 Rev.1 | 2023       |       |                               |            | confirmed S/2023/638
RU       | S/16351/Rev.2    | 1984-02-29 | LB    |                               | 2022-10-23 | confirmed S/16351/Rev.2
RU       | S/16351/rev. 2   | 1984       | LB    |                               |            | confirmed S/16351/Rev.2
RU       | S/16351          |            | LB    |                               |            | confirmed S/16351/Rev.2
CN       | S/2007/14        |            | MM    |                               |            | confirmed S/2007/14
RU       | S/2009/310       | 2009-06-16 | GE    |                               | 2009-06-16 | confirmed S/2009/310
RU       | S/2009/310       | 2009-06-17 | GE    |                               | 2009-06-17 | not_in_list S/2009/310
RU       | S/2009/310       | 2010       | GE    |                               |            | not_in_list S/2009/310
RU CN    | S/2009/310       |            | GE    |                               |            | not_in_list S/2009/310
RU CN    | S/2024/312       | 2024-04-18 | SD    | force au Darfour              | 2024-04-19 | not_in_list S/2024/312
RU       | S/552            |            |       |                               |            | ambiguous S/552
RU CN    | S/2024/851       | 2024-11    | HT    | conversión de la MSS          | 2025-02-12 | not_in_list
RU       | S/2025/711       | 2025-11-11 |       | aide en Syrie                 | 2025-11-14 | not_in_list
RU       | S/2024/298       |            | YE    |                               | 2026-10    | not_in_list
RU CN    | S/2025/811       |            | VU    |                               |            | not_in_list
US       | S/2026/190       | 2026-03    |       | sanctions on Venezuela        | 2026-04-21 | not_in_list
RU       | S/2026/311       | 2026-05-14 | MD    |                               | 2026-05-15 | outside_coverage
RU       | S/2026/688       |            | SD    |                               |            | outside_coverage
RU       | S/2026/688       |            | SD    |                               | 2026-03-01 | not_in_list
RU       | S/17000          |            |       |                               |            | outside_coverage
RU       | S/17000          |            |       |                               | 2001       | not_in_list
RU       | S/PV.9408        | 2023-08-30 |       |                               |            | confirmed S/2023/638
RU       | A/ES/10          | 2023-08-30 |       |                               |            | confirmed S/2023/638
RU       | S/2023/L.5       | 2023-08-30 |       |                               |            | confirmed S/2023/638

RU       |                  | 2023-08-30 |       | sanctions contre des Maliens  | 2023-08-31 | confirmed S/2023/638
RU       |                  | 2023-08-31 | ML    |                               |            | confirmed S/2023/638
RU       |                  | 2023-08-29 | ML    |                               |            | confirmed S/2023/638
RU       |                  | 2023-09-01 | ML    |                               | 2023-09-02 | not_in_list
RU       |                  | 2023-08-30 | HT    |                               | 2023-08-31 | not_in_list
CN       |                  | 2023-08-30 | ML    |                               | 2023-08-31 | not_in_list
RU CN    |                  | 2012-07-19 | SY    | prolongation de la mission    | 2012-07-20 | confirmed S/2012/538
US       |                  | 2001-12-14 |       | incursions de Tsahal          | 2003-09-22 | confirmed S/2001/1199
US       |                  | 2002-06-30 | BA    | renouvellement de la MINUBH   | 2002-06-30 | confirmed S/2002/712
RU       |                  | 2004-04-21 | CY    | bigger mission in UNFICYP's place | 2024-10    | confirmed S/2004/313
CN       |                  | 1997-01-10 | GT    | observadores militares        | 1997-01-12 | confirmed S/1997/18
RU       |                  | 2017-11-16 | SY    |                               |            | confirmed S/2017/962
RU       |                  | 2017-11-17 | SY    |                               |            | confirmed S/2017/970
RU       |                  | 2017-11-18 |       | armas químicas en Siria       |            | confirmed S/2017/970
US       |                  | 2023-12-22 |       | Gaza                          |            | confirmed 2023-12-22
RU       |                  | 2025-02-24 |       | Ucrania                       |            | ambiguous 2025-02-24
FR GB US |                  | 1977-10-31 |       | South Africa                  |            | ambiguous 1977-10-31
RU CN    |                  | 2026-04-07 |       |                               | 2026-10-09 | confirmed S/2026/273
RU CN    |                  | 2026-04-08 |       | Strait of Hormuz              | 2026-04-09 | confirmed S/2026/273
RU CN    |                  | 2026-04-08 | HT    |                               |            | outside_coverage
RU       |                  | 2024-04-24 |       | weapons in outer space        |            | confirmed S/2024/302
RU       |                  | 2021-12-13 |       | climate, by Ireland and Niger |            | ambiguous
RU       |                  | 1945-06-26 |       |                               |            | not_in_list

CN       |                  | 1999-02    | MK    | continuidad de la UNPREDEP    | 2019-09-20 | confirmed S/1999/201
CN       |                  | 1997-01    |       | military observers for Guatemala | 1999-02-26 | confirmed S/1997/18
RU CN    |                  | 2012-02    |       | condena al régimen sirio      | 2012-07-19 | confirmed S/2012/77
RU CN    |                  | 2012       | SY    |                               | 2012-12    | ambiguous
RU CN    |                  | 2012       | SY    |                               | 2012-07-17 | confirmed S/2012/77
RU CN    |                  | 2020-07    | SY    |                               |            | ambiguous
RU CN    |                  | 2020-07    | SY    |                               | 2020-07-08 | confirmed S/2020/654
RU       |                  | 2016       | SY    |                               |            | confirmed S/2016/846
CN       |                  | 2016       | SY    |                               |            | confirmed S/2016/1026
RU       |                  | 2023-08    | ML    |                               | 2023-08-01 | not_in_list
US       |                  | 2023-12    |       | cessez-le-feu à Gaza          |            | confirmed S/2023/970
US       |                  | 2023-10    |       | Gaza                          |            | confirmed S/2023/773
CN RU    |                  | 2023-10    |       | Gaza                          |            | confirmed S/2023/792
US       |                  | 2024       |       | alto el fuego en Gaza         |            | ambiguous
US       |                  | 2025-06    |       | texte sur Gaza                |            | confirmed S/2025/353
RU       |                  | 2015-07    | BA    |                               |            | confirmed S/2015/508
RU       |                  | 2015-07    |       | condamnation de la Russie     |            | ambiguous
RU       |                  | 1994       |       | Bosnie                        |            | confirmed S/1994/1358
RU       |                  | 2022-02    |       | invasión de Ucrania por Rusia |            | confirmed S/2022/155
CN       |                  | 1981       |       | tercer mandato de Kurt Waldheim | 1997-01-12 | not_in_list
US       |                  | 1981-04    |       | Namibie                       |            | confirmed S/14459
FR GB US |                  | 1977       |       | South Africa                  |            | ambiguous 1977-10-31
RU       |                  | 1960       |       | Congo                         |            | confirmed S/4523
RU CN    |                  | 2026-04    | IR    |                               | 2026-06-02 | ambiguous
RU CN    |                  | 2026-04    | IR    |                               | 2026-04-07 | confirmed S/2026/273
RU       |                  | 2026-04    | HT    |                               | 2026-06-02 | outside_coverage
RU       |                  | 2027       | HT    |                               | 2025-01-01 | outside_coverage

RU       |                  |            | GE    | prolongation de la MONUG      | 2013-06-07 | confirmed S/2009/310
RU       |                  |            | GE    |                               | 2009-06-14 | confirmed S/2009/310
RU       |                  |            | GE    |                               | 2008       | not_in_list
CN       |                  |            | MK    |                               | 2024-10    | confirmed S/1999/201
RU CN    |                  |            |       | Zimbabwe                      | 2010       | confirmed S/2008/447
RU       |                  |            |       | sanctions on Mali             | 2025-12-22 | confirmed S/2023/638
RU       |                  |            |       | embargo on South Sudan        | 2025-12-16 | not_in_list
RU       |                  |            | SD SS | fermeture de la FISNUA        | 2025-12-16 | confirmed S/2024/826
RU       |                  |            | BA    |                               | 2024       | ambiguous
US       |                  |            | BA    |                               | 2024       | confirmed S/2002/712
RU CN    |                  |            | SY    |                               | 2013       | ambiguous
RU       |                  |            |       | Ukraine                       | 2025-03    | ambiguous
RU       |                  |            |       |                               | 2025-03    | ambiguous
GB RU    |                  |            |       |                               | 2025-03    | not_in_list
FR       |                  |            |       |                               | 1976-12    | ambiguous
RU       |                  |            |       |                               |            | ambiguous
RU       |                  |            | ML    |                               | 2026-10-02 | ambiguous
RU       |                  |            | ML    |                               |            | ambiguous
RU       |                  |            | HT    |                               | 2026-10-02 | outside_coverage
RU       |                  |            | HT    |                               |            | outside_coverage
"""


def told(
    who: str, draft: str = "", stated: str = "", hosts: str = "", subject: str = "", published: str = "", **more: str
) -> Official:
    fields = {"members": who.split(), "draft": draft or None, "date": stated or None, "subject": subject or None}
    piece = {"start": 0, "end": 1, "quote": "x"}
    veto = VetoEvent.model_validate({"mission": None, "evidence": [piece], "status": "cast", **fields, **more})
    return official(veto, hosts=hosts.split(), published_on=published or None, known=KNOWN)


@pytest.mark.parametrize("case", [line for line in CASES.splitlines()[2:] if line])
def test_a_veto(case: str) -> None:
    *said, expected = (cell.strip() for cell in case.split("|"))
    status, _, vote = expected.partition(" ")
    draft = vote if vote.startswith("S/") else None
    day = DAYS[draft] if draft else vote or None
    assert told(*said) == Official(status=status, draft=draft, date=day, list_through=THROUGH)  # type: ignore[arg-type]


def test_the_seed() -> None:
    seed = AnnotatedDocument.model_validate_json(SEED.read_bytes())
    (veto,) = (one for one in seed.records if isinstance(one, VetoEvent))
    found = official(veto, hosts=["HT"], published_on=seed.published_on, known=KNOWN)
    assert found == Official(status="not_in_list", draft=None, date=None, list_through="2026-04-07")


@pytest.mark.parametrize("draft", ["S/2023/638", ""])
def test_a_threat_is_no_vote(draft: str) -> None:
    found = told("RU", draft, "2023-08-30", "ML", status="threatened")
    assert found == Official(status="outside_coverage", list_through=THROUGH)


_partial_dates = st.one_of(
    st.just(""),
    st.integers(1, 9999).map("{:04}".format),
    st.dates().map(lambda day: day.isoformat()[:7]),
    st.dates().map(str),
    st.sampled_from([veto.date for veto in KNOWN.vetoes]),
)


@given(
    st.sets(st.sampled_from(["CN", "FR", "GB", "RU", "US"]), min_size=1),
    st.one_of(st.text(max_size=300), st.sampled_from([veto.draft or "" for veto in KNOWN.vetoes])),
    _partial_dates,
    st.sets(st.sampled_from(["HT", "SY", "PS", "ML"])),
    st.text(max_size=300),
    _partial_dates,
)
@example({"RU"}, "S/0000/5", "0001", set(), "", "9999-12")
def test_whatever_is_told(
    who: set[str], draft: str, stated: str, hosts: set[str], subject: str, published: str
) -> None:
    found = told(" ".join(who), draft, stated, " ".join(hosts), subject, published)
    rows = [row for row in KNOWN.vetoes if found.draft in (row.draft, None) and found.date in (row.date, None)]
    assert rows
    if found.status == "confirmed":
        assert any(who <= set(row.members) for row in rows)
        assert found.date
    if found.status == "outside_coverage":
        assert not found.date


@pytest.mark.parametrize("row", dict.fromkeys(KNOWN.vetoes))
def test_every_vote_is_confirmed_by_its_own_words(row: OfficialVeto) -> None:
    found = told(" ".join(row.members), row.draft or "", row.date, " ".join(row.countries))
    twin = [other for other in KNOWN.vetoes if (other.date, other.draft) == (row.date, row.draft)] != [row]
    assert (found.status, found.draft, found.date) == ("ambiguous" if twin else "confirmed", row.draft, row.date)
