"""The engagement keeps the highest number given in each section, so that a code is not used twice even after a move."""

import json

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

SECTIONS = {
    "people": "person",
    "outcomes": "outcome",
    "constraints": "constraint",
    "outputs": "output",
    "inputs": "input",
    "profiles": "profile",
    "data_quality": "data_quality",
    "parties": "party",
    "workflows": "workflow",
    "tools": "tool",
    "steps": "step",
    "flows": "flow",
    "practices": "practice",
    "skills": "skill",
    "partners": "partner",
    "deficiencies": "deficiency",
    "measures": "measure",
    "readings": "reading",
    "responses": "response",
    "requirements": "requirement",
    "log": "log_entry",
    "artefacts": "artefact",
    "links": "link",
}
"""Those of this version."""


def upgrade() -> None:
    """To this version."""
    op.add_column("engagement", sa.Column("numbers_given", sa.Text(), nullable=False, server_default="{}"))
    connection = op.get_bind()
    given: dict[str, dict[str, int]] = {}
    for section, table in SECTIONS.items():
        rows = sa.table(table, sa.column("engagement_id"), sa.column("number"))
        query = sa.select(rows.c.engagement_id, sa.func.max(rows.c.number)).group_by(rows.c.engagement_id)
        for engagement, highest in connection.execute(query):
            given.setdefault(engagement, {})[section] = highest
    heads = sa.table("engagement", sa.column("id"), sa.column("numbers_given"))
    for engagement, numbers in given.items():
        text = json.dumps(numbers, sort_keys=True, separators=(",", ":"))
        connection.execute(sa.update(heads).where(heads.c.id == engagement).values(numbers_given=text))


def downgrade() -> None:
    """Back to the version before."""
    op.drop_column("engagement", "numbers_given")
