"""What the records refuse, whoever makes them."""

from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from app.records import Record

RECORD: TypeAdapter[Record] = TypeAdapter(Record)
EVIDENCE = [{"start": 4, "end": 9, "quote": "leads"}]
LEAD = {
    "type": "lead_country",
    "mission": "m1",
    "country": "KE",
    "status": "current",
    "evidence": EVIDENCE,
    "rule": "x",
}
FORCE = {"type": "personnel", "mission": "m1", "measure": "deployed", "count": 991, "evidence": EVIDENCE, "rule": "x"}
SUM = {"type": "funding_event", "mission": "m1", "kind": "pledge", "evidence": EVIDENCE, "rule": "funding.pledge"}


@pytest.mark.parametrize("record", [LEAD, FORCE, SUM | {"amount": "5", "currency": "USD"}])
def test_accepts_a_record(record: dict[str, Any]) -> None:
    assert RECORD.validate_python(record).evidence[0].quote == "leads"


@pytest.mark.parametrize(
    ("record", "reason"),
    [
        (LEAD | {"country": "XX"}, "'XX' is not"),
        (LEAD | {"region": "419"}, "exactly one of country and region"),
        (LEAD | {"country": None, "region": None}, "exactly one of country and region"),
        (LEAD | {"since": "2025-02-30"}, "day"),
        (LEAD | {"since": "12 March"}, "pattern"),
        (LEAD | {"evidence": [{"start": 4, "end": 8, "quote": "leads"}]}, "not the length of the quote"),
        (FORCE | {"count_max": 991}, "count_max is not above count"),
        (FORCE | {"count": -1}, "greater than or equal to 0"),
        (SUM | {"amount": "5"}, "amount and currency go together"),
        (SUM | {"currency": "USD"}, "amount and currency go together"),
        (SUM | {"amount": "5", "currency": "ZZZ"}, "'ZZZ' is not"),
    ],
)
def test_refuses_what_no_record_can_say(record: dict[str, Any], reason: str) -> None:
    with pytest.raises(ValidationError, match=reason):
        RECORD.validate_python(record)
