"""Documents, missions with their names, records of the four types with their evidence, and keys.

Times are with time zone, money is whole cents, a list of codes is one string with a space around each code.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

Type = sa.types.TypeEngine[Any]
TEXT = sa.String()
TIME = sa.DateTime(timezone=True)


def upgrade() -> None:
    _create_documents_and_missions()
    _create_records()
    op.create_table(
        "evidence",
        _must("owner"),
        _must("position", sa.Integer()),
        _must("document"),
        _must("start", sa.Integer()),
        _must("end", sa.Integer()),
        _must("quote"),
        sa.PrimaryKeyConstraint("owner", "position", name="pk_evidence"),
        _refers("evidence", "document", "document.id"),
        sa.CheckConstraint('start >= 0 AND start < "end"', name=op.f("ck_evidence_span")),
    )
    _index("evidence", "document")
    op.create_table(
        "api_key",
        _must("id"),
        _must("hash"),
        _must("scope"),
        _may("label"),
        _must("created_at", TIME),
        _may("revoked_at", TIME),
        sa.PrimaryKeyConstraint("id", name="pk_api_key"),
        sa.UniqueConstraint("hash", name="uq_api_key_hash"),
    )


def downgrade() -> None:
    records = ("lead_country", "personnel", "funding_event", "veto_event")
    for table in ("api_key", "evidence", *records, "mission_mention", "mission_name", "mission", "document"):
        op.drop_table(table)


def _create_documents_and_missions() -> None:
    op.create_table(
        "document",
        _must("id"),
        *(_may(name) for name in ("title", "published_on", "url", "publisher", "language")),
        _must("recorded_at", TIME),
        _must("extractor_version"),
        _must("notes", sa.JSON()),
        _must("characters", sa.Integer()),
        _must("text"),
        sa.PrimaryKeyConstraint("id", name="pk_document"),
    )
    _index("document", "recorded_at", "id")
    op.create_table(
        "mission",
        _must("slug"),
        _may("acronym"),
        _must("host_countries"),
        _may("started_on"),
        _may("ended_on"),
        _must("recorded_at", TIME),
        sa.PrimaryKeyConstraint("slug", name="pk_mission"),
    )
    op.create_table(
        "mission_name",
        _must("mission"),
        _must("language"),
        _must("folded"),
        _must("name"),
        _must("is_acronym", sa.Boolean()),
        sa.PrimaryKeyConstraint("mission", "language", "folded", name="pk_mission_name"),
        _refers("mission_name", "mission", "mission.slug"),
    )
    _index("mission_name", "folded")
    op.create_table(
        "mission_mention",
        _must("id"),
        *(_must(name) for name in ("document", "mission", "key")),
        *(_may(name) for name in ("acronym", "host_country", "started_on", "ended_on")),
        sa.PrimaryKeyConstraint("id", name="pk_mission_mention"),
        _refers("mission_mention", "document", "document.id"),
        _refers("mission_mention", "mission", "mission.slug"),
    )
    _index("mission_mention", "document")
    _index("mission_mention", "mission", "document")


def _create_records() -> None:
    _create_record_table(
        "lead_country",
        *(_may("country"), _may("region"), _must("status"), _may("since"), _may("until")),
        sa.CheckConstraint("(country IS NULL) <> (region IS NULL)", name=op.f("ck_lead_country_one_leader")),
        indexed=("country", "region"),
    )
    _create_record_table(
        "personnel",
        *(_must("measure"), _must("count", sa.Integer()), _may("count_max", sa.Integer())),
        *(_must("contributors"), _must("category"), _may("as_of")),
        sa.CheckConstraint(
            "count >= 0 AND (count_max IS NULL OR count_max > count)", name=op.f("ck_personnel_range_upwards")
        ),
        indexed=("count", "as_of"),
    )
    _create_record_table(
        "funding_event",
        *(_must("kind"), _may("amount", sa.BigInteger()), _may("currency")),
        *(_may("funder"), _may("recipient"), _may("date")),
        sa.CheckConstraint("(amount IS NULL) = (currency IS NULL)", name=op.f("ck_funding_event_amount_with_currency")),
        indexed=("amount", "funder", "recipient", "date"),
    )
    _create_record_table(
        "veto_event",
        *(_must("members"), _must("status"), _may("draft"), _may("date"), _may("subject")),
        indexed=("draft", "date"),
    )


def _create_record_table(table: str, *own: SchemaItem, indexed: tuple[str, ...]) -> None:
    op.create_table(
        table,
        _must("id"),
        _must("document"),
        *(_may("mission"), _may("attribution")),
        *(_must("certainty"), _must("review")),
        _may("published_on"),
        _must("recorded_at", TIME),
        _may("retracted_at", TIME),
        *(_must("rule"), _must("extractor_version")),
        *own,
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
        _refers(table, "document", "document.id"),
        _refers(table, "mission", "mission.slug"),
    )
    _index(table, "recorded_at", "id")
    _index(table, "document")
    for column in ("mission", *indexed):
        _index(table, column, "recorded_at", "id")


def _must(name: str, type_: Type = TEXT) -> sa.Column[Any]:
    return sa.Column(name, type_, nullable=False)


def _may(name: str, type_: Type = TEXT) -> sa.Column[Any]:
    return sa.Column(name, type_, nullable=True)


def _refers(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [target], name=f"fk_{table}_{column}")


def _index(table: str, *columns: str) -> None:
    op.create_index(f"ix_{table}_{'_'.join(columns)}", table, list(columns))
