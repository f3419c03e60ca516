"""The log of changes, which begins with what was kept before in the order in which it was recorded.

A mission has a line with each document that speaks of it, for it says how many do.
"""

import sqlalchemy as sa
from alembic import op

from migrations.building import TIME, index, key, may, must

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

RECORDS = ("lead_country", "personnel", "funding_event", "veto_event")


def upgrade() -> None:
    op.create_table(
        "change",
        *(must("sequence", sa.BigInteger()), must("at", TIME)),
        *(must(name) for name in ("action", "cause", "resource", "resource_id")),
        may("mission"),
        key("change", "sequence"),
    )
    index("change", "mission", "sequence")
    index("change", "at")
    spoken_of = "SELECT slug, recorded_at AS at FROM mission UNION SELECT mission, known_from FROM mission_mention"
    kept = [
        "SELECT said.at, 1 AS rank, 'mission' AS resource, said.slug AS id, said.slug AS mission,"
        " CASE WHEN said.at = mission.recorded_at THEN 'added' ELSE 'corrected' END AS action"
        f" FROM ({spoken_of}) AS said JOIN mission ON mission.slug = said.slug"
        " JOIN mission_state AS state ON state.slug = said.slug"
        " WHERE state.known_until IS NULL AND state.merged_into IS NULL",
        "SELECT known_from, 2, 'document', document, NULL, 'added' FROM document_reading WHERE known_until IS NULL",
        *(
            f"SELECT known_from, {rank}, '{table}', id, mission, 'added' FROM {table}"
            " WHERE known_until IS NULL AND retracted_at IS NULL"
            for rank, table in enumerate(RECORDS, 3)
        ),
    ]
    op.execute(
        "INSERT INTO change (sequence, at, action, cause, resource, resource_id, mission)"
        " SELECT row_number() OVER (ORDER BY at, rank, id), at, action, 'reading', resource, id, mission"
        f" FROM ({' UNION ALL '.join(kept)}) AS kept"
    )


def downgrade() -> None:
    op.drop_table("change")
