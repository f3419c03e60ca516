"""The log of changes, which begins with what was kept before in the order in which it was recorded."""

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
    kept = [
        "SELECT recorded_at, 1 AS rank, 'mission' AS resource, slug AS id, slug AS mission FROM mission",
        "SELECT recorded_at, 2, 'document', id, NULL FROM document",
        *(
            f"SELECT recorded_at, {rank}, '{table}', id, mission FROM {table} WHERE retracted_at IS NULL"
            for rank, table in enumerate(RECORDS, 3)
        ),
    ]
    op.execute(
        "INSERT INTO change (sequence, at, action, cause, resource, resource_id, mission)"
        " SELECT row_number() OVER (ORDER BY recorded_at, rank, id), recorded_at, 'added', 'reading',"
        " resource, id, mission"
        f" FROM ({' UNION ALL '.join(kept)}) AS kept"
    )


def downgrade() -> None:
    op.drop_table("change")
