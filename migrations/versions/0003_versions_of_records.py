"""Versions of records, with the days between which each held; what people decide, and the official list of vetoes.

What was kept before becomes a first version, known from when it was recorded. On the way back only what is known
now remains, and a corrected record counts as accepted.
"""

from calendar import monthrange

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

from migrations.building import TIME, index, key, may, must, put_back, refers, set_aside

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

SHARED = (
    "id, document, mission, attribution, certainty, review, published_on, recorded_at, retracted_at, rule,"
    " extractor_version"
)
OWN = {
    "lead_country": "country, region, status, since, until",
    "personnel": "measure, count, count_max, contributors, category, as_of",
    "funding_event": "kind, amount, currency, funder, recipient, date",
    "veto_event": "members, status, draft, date, subject",
}
BEGAN = {
    "lead_country": "CASE status WHEN 'current' THEN since WHEN 'former' THEN coalesce(since, until) END",
    "personnel": "as_of",
    "funding_event": "date",
    "veto_event": "date",
}
"""From when a record holds, where it says so itself; see `app.kept.validity`."""

INDEXED = {
    "lead_country": ("country", "region"),
    "personnel": ("count", "as_of"),
    "funding_event": ("amount", "funder", "recipient", "date"),
    "veto_event": ("draft", "date"),
}
OFFICIAL = ("official_status", "official_draft", "official_date", "official_through")


def upgrade() -> None:
    for table in OWN:
        _version_records(table)
    _say_when_leads_ended()
    _create_decisions()


def downgrade() -> None:
    for table in ("official_veto", "veto_list", "review"):
        op.drop_table(table)
    for table, own in OWN.items():
        set_aside(table)
        _create_records(table, versioned=False)
        columns = f"{SHARED}, {own}"
        values = columns.replace("review", "CASE review WHEN 'corrected' THEN 'accepted' ELSE review END")
        put_back(table, columns, values, "WHERE known_until IS NULL")


def _version_records(table: str) -> None:
    set_aside(table)
    _create_records(table, versioned=True)
    columns = f"{SHARED}, {OWN[table]}"
    began = f"coalesce({BEGAN[table]}, published_on)"
    put_back(
        table,
        f"{columns}, revision, linked, known_from, valid_from",
        f"{columns}, 1, mission, recorded_at, substr({began} || '-01-01', 1, 10)",
    )


def _create_records(table: str, *, versioned: bool) -> None:
    checks = {
        "lead_country": ("one_leader", "(country IS NULL) <> (region IS NULL)"),
        "personnel": ("range_upwards", "count >= 0 AND (count_max IS NULL OR count_max > count)"),
        "funding_event": ("amount_with_currency", "(amount IS NULL) = (currency IS NULL)"),
    }
    types = {"count": sa.Integer(), "count_max": sa.Integer(), "amount": sa.BigInteger()}
    required = {"measure", "count", "contributors", "category", "kind", "members", "status"}
    items: list[SchemaItem] = [
        sa.Column(name, types.get(name, sa.String()), nullable=name not in required) for name in OWN[table].split(", ")
    ]
    if table in checks:
        name, condition = checks[table]
        items.append(sa.CheckConstraint(condition, name=op.f(f"ck_{table}_{name}")))
    if versioned:
        items += [must("revision", sa.Integer()), may("linked"), may("valid_from"), may("valid_until")]
        items += [may(name) for name in OFFICIAL if table == "veto_event"]
        items += [refers(table, "linked", "mission.slug")]
    op.create_table(
        table,
        *((must("known_from", TIME), may("known_until", TIME)) if versioned else ()),
        *(must("id"), must("document"), may("mission"), may("attribution"), must("certainty"), must("review")),
        *(may("published_on"), must("recorded_at", TIME), may("retracted_at", TIME)),
        *(must("rule"), must("extractor_version")),
        *items,
        key(table, "id", *(["known_from"] if versioned else [])),
        *(refers(table, column, f"{column}.{name}") for column, name in (("document", "id"), ("mission", "slug"))),
    )
    index(table, "recorded_at", "id")
    index(table, "document")
    for column in ("mission", *INDEXED[table]):
        index(table, column, "recorded_at", "id")
    if versioned:
        index(table, "linked")


def _say_when_leads_ended() -> None:
    connection = op.get_bind()
    ended = "SELECT DISTINCT until FROM lead_country WHERE status = 'current' AND until IS NOT NULL"
    for (until,) in connection.execute(sa.text(ended)).all():
        year, month = f"{until}-12"[:7].split("-")
        last = until if len(until) == 10 else f"{year}-{month}-{monthrange(int(year), int(month))[1]:02}"
        connection.execute(
            sa.text("UPDATE lead_country SET valid_until = :last WHERE status = 'current' AND until = :until"),
            {"last": last, "until": until},
        )


def _create_decisions() -> None:
    op.create_table(
        "review",
        *(must("record"), must("revision", sa.Integer()), must("action"), must("author"), may("reason")),
        must("at", TIME),
        key("review", "record", "revision"),
    )
    op.create_table(
        "veto_list",
        *(must("known_from", TIME), may("known_until", TIME), must("through")),
        key("veto_list", "known_from"),
    )
    op.create_table(
        "official_veto",
        *(must("list_from", TIME), must("number", sa.Integer()), must("date"), may("draft"), may("meeting")),
        *(must(name) for name in ("members", "agenda_item", "countries", "source")),
        key("official_veto", "list_from", "number"),
    )
