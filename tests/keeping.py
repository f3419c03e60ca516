"""Records as the store keeps them, made up for tests."""

from dataclasses import replace
from datetime import UTC, datetime
from itertools import count

from pydantic import TypeAdapter

from app.kept import KeptRecord
from app.records import Evidence, Record

NOW = datetime(2026, 11, 23, 14, tzinfo=UTC)
RECORD: TypeAdapter[Record] = TypeAdapter(Record)
KEPT = TypeAdapter(KeptRecord)
_numbers = count(1)


def kept(**fields: object) -> KeptRecord:
    """A record of the given fields, its own and the store's; unless named, in a document and a cluster of its own."""
    number = next(_numbers)
    start = fields.pop("start", 0)
    about: dict[str, object] = {
        "id": f"rec_{number}",
        "document": f"doc_{number}",
        "cluster": fields.get("document", f"doc_{number}"),
        "publisher": None,
        "published_on": "2025-08",
        "review": "unreviewed",
        "revision": 1,
        "recorded_at": NOW,
        "retracted_at": None,
        "version": "1.0.0",
    }
    about |= {field: fields.pop(field) for field in list(fields) if field in about}
    piece = Evidence(start=int(str(start)), end=int(str(start)) + 1, quote="x")
    record = RECORD.validate_python({"mission": "mss-haiti", "evidence": [piece], **fields})
    return KEPT.validate_python(about | {"record": record})


def lead(status: str, leader: str, **more: object) -> KeptRecord:
    place = "region" if leader.isdigit() else "country"
    return kept(type="lead_country", status=status, **{place: leader}, **more)


def people(measure: str, number: int, **more: object) -> KeptRecord:
    return kept(type="personnel", measure=measure, count=number, **more)


def money(kind: str, amount: float | None = None, currency: str | None = None, **more: object) -> KeptRecord:
    return kept(type="funding_event", kind=kind, amount=amount, currency=currency, **more)


def veto(*members: str, **more: object) -> KeptRecord:
    return kept(type="veto_event", members=members, **({"status": "cast"} | more))


def press(first: KeptRecord, second: KeptRecord) -> tuple[KeptRecord, KeptRecord]:
    """The same in one newspaper, on two days."""
    return (
        replace(first, publisher="Le Courrier", published_on="2025-08-01"),
        replace(second, publisher="LE COURRIER", published_on="2025-08-04"),
    )
