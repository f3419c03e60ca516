"""A small world to write histories of: some texts, what readers may make of them, tables, lists and corrections."""

from app.kept import ReferenceMission
from app.records import Document, Evidence, Extraction, Mission
from app.veto_list import OfficialVeto, VetoList
from tests.keeping import RECORD

FULL = "Multinational Security Support mission"
STORY = "{} people of the force are in the field, its commander said on the day after the convoy had come."

TEXTS = tuple(
    Document(text=text, publisher=publisher, published_on=day, language=language)
    for text, publisher, day, language in (
        (STORY.format(991), "A", "2025-08-01", "en"),
        (STORY.format(991).upper(), "B", None, None),  # a reprint of the one before
        (STORY.format(770), "A", "2025-08-02", "fr"),
        ("Another matter.", None, None, "es"),
        ("Yet another.", None, "2023", None),
    )
)

_MISSIONS: tuple[dict[str, object], ...] = (
    {"acronym": "MSS", "names": (FULL,), "host_country": "HT", "started_on": "2024-06"},
    {"acronym": "MSS"},
    {"names": (FULL, "the force"), "started_on": "2024"},
    {"acronym": "MSS", "host_country": "VU"},
    {"acronym": "MINUSMA", "host_country": "ML"},
    {"acronym": "MINUSMA", "ended_on": "2023"},
    {"names": ("the force",), "host_country": "HT"},
    {"names": ("Takuba",), "host_country": "ML", "ended_on": "2022"},
)
_RECORDS: tuple[tuple[int, dict[str, object]], ...] = (
    (0, {"type": "personnel", "measure": "deployed", "count": 991}),
    (0, {"type": "personnel", "measure": "deployed", "count": 994, "certainty": "attributed"}),
    (1, {"type": "personnel", "measure": "authorized", "count": 2500, "as_of": "2023-10-02"}),
    (2, {"type": "lead_country", "country": "KE", "status": "current", "since": "2022", "until": "2024"}),
    (2, {"type": "lead_country", "region": "419", "status": "proposed"}),
    (3, {"type": "funding_event", "kind": "freeze", "amount": 13.3, "currency": "USD", "date": "2023-08"}),
    (4, {"type": "veto_event", "status": "cast", "members": ("RU",), "date": "2023-08-30"}),
    (4, {"type": "veto_event", "status": "cast", "members": ("RU",), "draft": "S/2023/638"}),
)
NUMBER_OF_MISSIONS, NUMBER_OF_RECORDS = len(_MISSIONS), len(_RECORDS)


def extraction(missions: tuple[int, ...], records: tuple[int, ...], language: str | None) -> Extraction:
    """What a reader makes of a text: some of the missions, and on these in turn some of the records.

    Two records may be of the same words; without a mission there are vetoes alone.
    """
    keys = [f"m{number}" for number in missions]
    stated = [
        fields | {"mission": keys[place % len(keys)] if keys else None, "evidence": (_words(position),)}
        for place, (position, fields) in enumerate(_RECORDS[number] for number in records)
        if keys or fields["type"] == "veto_event"
    ]
    return Extraction(
        language=language,
        published_on="2025-09",
        missions=tuple(
            Mission.model_validate({"key": key, "evidence": (_words(5 + number),), **_MISSIONS[number]})
            for key, number in zip(keys, missions, strict=True)
        ),
        records=tuple(RECORD.validate_python(one) for one in stated),
    )


def _words(position: int) -> Evidence:
    return Evidence(start=position, end=position + 1, quote="x")


CORRECTIONS: dict[str, tuple[dict[str, object], ...]] = {
    "personnel": ({"count": 994}, {"as_of": "2023"}, {"count": 7, "count_max": 3}),
    "lead_country": ({"country": "US", "region": None}, {"until": None, "status": "former"}, {"country": None}),
    "funding_event": ({"amount": 1.5}, {"currency": None}),
    "veto_event": ({"members": ["CN"]}, {"date": "2023-08-30", "draft": None}, {"mission": None}),
}
"""By type of record; the last of each makes no record, but for vetoes."""


def known_mission(slug: str, acronym: str, *variants: str, **values: object) -> ReferenceMission:
    """A row of the reference table, of a mission in Mali unless said."""
    given: dict[str, object] = {
        "names": (("en", f"{acronym} Official Stabilization Mission"),),
        "host_countries": ("ML",),
        "organization": "UN",
        "lead_country": None,
        "started_on": "2013-07-01",
        "ended_on": None,
        "successor": None,
    }
    return ReferenceMission(slug=slug, acronyms=(acronym,), variants=variants, **(given | values))  # type: ignore[arg-type]


TABLES: tuple[tuple[ReferenceMission, ...], ...] = (
    (),
    (known_mission("minusma", "MINUSMA"),),
    (known_mission("minusma", "MINUSMA", "Takuba", ended_on="2023-12-31", successor="mss-haiti"),),
    (known_mission("mss-haiti", "MSS", host_countries=("HT",), organization=None, lead_country="KE"),),
    (
        known_mission("mss", "MSS", FULL, host_countries=("HT",)),
        known_mission("minusma", "MINUSMA", host_countries=("ML", "NE")),
    ),
)


def vote(date: str, draft: str | None, *countries: str) -> OfficialVeto:
    """A vote that Russia vetoed."""
    return OfficialVeto(date, draft, None, ("RU",), "An item", countries, "")


LISTS = (
    VetoList((vote("2023-08-30", "S/2023/638", "ML"),), "2023-08-30"),
    VetoList((vote("2023-08-30", "S/2023/638", "ML"), vote("2024-04-24", None, "HT")), "2024-12-31"),
    VetoList((vote("2023-08-30", "S/2023/1", "VU"),), "2025-01-01"),
)
