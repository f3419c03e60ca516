"""Versions of all that changes of documents and missions; the table of known missions, and keys to find reprints by.

What was kept before becomes a first version, known from when it was recorded. On the way back only what is known
now remains.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import SchemaItem

from migrations.building import TIME, before, index, key, may, must, put_back, refers, set_aside

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

RECORDS = ("lead_country", "personnel", "funding_event", "veto_event")


def upgrade() -> None:
    _split_documents()
    _split_missions()
    _version_mentions()


def downgrade() -> None:
    set_aside("mission_mention")
    _create_mentions(versioned=False)
    columns = "id, document, mission, key, acronym, host_country, started_on, ended_on"
    put_back("mission_mention", columns, columns, "WHERE known_until IS NULL")
    _join_missions()
    _join_documents()


def _split_documents() -> None:
    op.create_table(
        "document_reading",
        *(must("document"), must("known_from", TIME), may("known_until", TIME)),
        *(may("published_on"), may("language"), must("extractor_version"), must("notes", sa.JSON())),
        key("document_reading", "document", "known_from"),
        refers("document_reading", "document", "document.id"),
    )
    op.create_table(
        "document_band",
        *(must("key", sa.BigInteger()), must("document")),
        key("document_band", "key", "document"),
        refers("document_band", "document", "document.id"),
    )
    index("document_band", "document")
    columns = "published_on, language, extractor_version, notes"
    op.execute(
        f"INSERT INTO document_reading (document, known_from, {columns})"
        f" SELECT id, recorded_at, {columns} FROM document"
    )
    with op.batch_alter_table("document") as document:
        document.drop_column("extractor_version")
        document.drop_column("notes")
        document.add_column(may("cluster"), insert_before=before("text"))
    op.execute("UPDATE document SET cluster = id")
    with op.batch_alter_table("document") as document:
        document.alter_column("cluster", existing_type=sa.String(), nullable=False)
    index("document", "cluster")


def _join_documents() -> None:
    op.drop_index("ix_document_cluster", "document")
    with op.batch_alter_table("document") as document:
        document.drop_column("cluster")
        document.add_column(may("extractor_version"), insert_before=before("characters"))
        document.add_column(may("notes", sa.JSON()), insert_before=before("characters"))
    for column in ("published_on", "language", "extractor_version", "notes"):
        op.execute(
            f"UPDATE document SET {column} = (SELECT {column} FROM document_reading AS reading"
            " WHERE reading.document = document.id AND known_until IS NULL)"
        )
    with op.batch_alter_table("document") as document:
        document.alter_column("extractor_version", existing_type=sa.String(), nullable=False)
        document.alter_column("notes", existing_type=sa.JSON(), nullable=False)
    op.drop_table("document_band")
    op.drop_table("document_reading")


def _split_missions() -> None:
    op.create_table(
        "mission_state",
        *(must("slug"), must("known_from", TIME), may("known_until", TIME)),
        *(may("acronym"), must("host_countries"), may("organization")),
        *(may("started_on"), may("ended_on"), may("successor")),
        *(must("is_reference", sa.Boolean()), may("merged_into")),
        key("mission_state", "slug", "known_from"),
        refers("mission_state", "slug", "mission.slug"),
    )
    index("mission_state", "merged_into")
    columns = "acronym, host_countries, started_on, ended_on"
    standing = " AND other.retracted_at IS NULL"  # of a mission that only others are about nothing is known
    op.execute(
        f"INSERT INTO mission_state (slug, known_from, is_reference, {columns})"
        f" SELECT slug, recorded_at, false, {columns} FROM mission WHERE {_spoken_of(standing)}"
    )
    op.create_table(
        "reference_mission",
        *(must("slug"), must("known_from", TIME), may("known_until", TIME), may("acronym"), must("host_countries")),
        *(may(name) for name in ("organization", "lead_country", "started_on", "ended_on", "successor")),
        key("reference_mission", "slug", "known_from"),
        refers("reference_mission", "slug", "mission.slug"),
    )
    with op.batch_alter_table("mission") as mission:
        for column in columns.split(", "):
            mission.drop_column(column)
    set_aside("mission_name")
    _create_names(versioned=True)
    columns = "mission, language, folded, name, is_acronym"
    values = "old.mission, old.language, old.folded, old.name, old.is_acronym"
    put_back(
        "mission_name",
        f"{columns}, is_reference, is_variant, known_from",
        f"{values}, false, false, mission.recorded_at",
        "JOIN mission ON mission.slug = old.mission",
    )


def _join_missions() -> None:
    columns = "mission, language, folded, name, is_acronym"
    set_aside("mission_name")
    _create_names(versioned=False)
    put_back("mission_name", columns, columns, "WHERE known_until IS NULL AND NOT is_variant")
    _hand_names_over()
    with op.batch_alter_table("mission") as mission:
        mission.add_column(may("acronym"))
        mission.add_column(sa.Column("host_countries", sa.String(), nullable=False, server_default=" "))
        mission.add_column(may("started_on"))
        mission.add_column(may("ended_on"))
    for column in ("acronym", "host_countries", "started_on", "ended_on"):
        op.execute(
            f"UPDATE mission SET {column} = (SELECT {column} FROM mission_state AS state"
            " WHERE state.slug = mission.slug AND known_until IS NULL)"
            " WHERE EXISTS (SELECT 1 FROM mission_state AS state"
            " WHERE state.slug = mission.slug AND known_until IS NULL)"
        )
    with op.batch_alter_table("mission") as mission:
        mission.alter_column("host_countries", existing_type=sa.String(), server_default=None)
    op.drop_table("mission_state")
    op.drop_table("reference_mission")
    op.execute(f"DELETE FROM mission WHERE NOT ({_spoken_of('')})")


def _spoken_of(records: str) -> str:
    """Whether a mission has a mention, a name, or a record for which the condition holds."""
    said = {"mission_mention": "", "mission_name": "", **dict.fromkeys(RECORDS, records)}
    exist = "EXISTS (SELECT 1 FROM {} AS other WHERE other.mission = mission.slug{})"
    return " OR ".join(exist.format(*one) for one in said.items())


def _hand_names_over() -> None:
    """Give the names of missions that were merged to those that they have become."""
    connection = op.get_bind()
    now = "SELECT slug, merged_into FROM mission_state WHERE known_until IS NULL AND merged_into IS NOT NULL"
    merged = {row.slug: row.merged_into for row in connection.execute(sa.text(now))}
    missing = (
        "NOT EXISTS (SELECT 1 FROM mission_name AS other WHERE other.mission = :into"
        " AND other.language = mission_name.language AND other.folded = mission_name.folded)"
    )
    for slug in merged:
        into = slug
        while into in merged:
            into = merged[into]
        move = sa.text(f"UPDATE mission_name SET mission = :into WHERE mission = :slug AND {missing}")
        connection.execute(move, {"slug": slug, "into": into})
        connection.execute(sa.text("DELETE FROM mission_name WHERE mission = :slug"), {"slug": slug})


def _create_names(*, versioned: bool) -> None:
    table, names = "mission_name", ("mission", "language", "folded")
    op.create_table(
        table,
        *_version_columns(versioned=versioned),
        *(must(name) for name in names),
        *(must("name"), must("is_acronym", sa.Boolean())),
        *((must("is_reference", sa.Boolean()), must("is_variant", sa.Boolean())) if versioned else ()),
        key(table, *names, *(["known_from"] if versioned else [])),
        refers(table, "mission", "mission.slug"),
    )
    index(table, "folded")


def _version_mentions() -> None:
    set_aside("mission_mention")
    _create_mentions(versioned=True)
    columns = "document, mission, key, acronym, host_country, started_on, ended_on"
    values = ", ".join(f"old.{column}" for column in columns.split(", "))
    put_back(
        "mission_mention",
        f"id, {columns}, linked, known_from",
        f"old.id, {values}, old.mission, document.recorded_at",
        "JOIN document ON document.id = old.document",
    )


def _create_mentions(*, versioned: bool) -> None:
    table = "mission_mention"
    op.create_table(
        table,
        *_version_columns(versioned=versioned),
        *(must(name) for name in ("id", "document", "mission", "key", *(["linked"] if versioned else []))),
        *(may(name) for name in ("acronym", "host_country", "started_on", "ended_on")),
        key(table, "id", *(["known_from"] if versioned else [])),
        *(refers(table, column, f"{column}.{name}") for column, name in (("document", "id"), ("mission", "slug"))),
        *([refers(table, "linked", "mission.slug")] if versioned else []),
    )
    index(table, "document")
    index(table, "mission", "document")
    if versioned:
        index(table, "linked")


def _version_columns(*, versioned: bool) -> tuple[SchemaItem, ...]:
    return (must("known_from", TIME), may("known_until", TIME)) if versioned else ()
