"""A table for the Airflow environments whose own files were read."""

import sqlalchemy as sa
from alembic import op
from sqlmodel.sql.sqltypes import UTCDateTime

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """To this version."""
    op.create_table(
        "airflow_environment",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("engagement_id", sa.String(length=36), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("confidence", sa.String(length=80), nullable=True),
        sa.Column("source", sa.String(length=500), nullable=True),
        sa.Column("notes", sa.Text(), nullable=True),
        sa.Column("private_notes", sa.Text(), nullable=True),
        sa.Column("tags", sa.Text(), nullable=False),
        sa.Column("unanswered", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", UTCDateTime(), nullable=False),
        sa.Column("created_by", sa.String(length=200), nullable=False),
        sa.Column("updated_at", UTCDateTime(), nullable=False),
        sa.Column("updated_by", sa.String(length=200), nullable=False),
        sa.Column("removed_at", UTCDateTime(), nullable=True),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("platform", sa.String(length=80), nullable=True),
        sa.Column("release", sa.String(length=80), nullable=True),
        sa.Column("read_on", sa.Date(), nullable=True),
        sa.Column("tool", sa.String(length=36), nullable=True),
        sa.Column("artefact", sa.String(length=36), nullable=True),
        sa.Column("noted", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "\"confidence\" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')",
            name="airflow_environment_confidence_allowed",
        ),
        sa.CheckConstraint(
            "\"platform\" IN ('Amazon MWAA', 'self-managed', 'Google Cloud Composer', 'Astronomer', 'other')",
            name="airflow_environment_platform_allowed",
        ),
        sa.CheckConstraint(
            "\"read_on\" BETWEEN '0001-01-01' AND '9999-12-31'", name="airflow_environment_read_on_allowed"
        ),
        sa.CheckConstraint('length("artefact") BETWEEN 1 AND 36', name="airflow_environment_artefact_allowed"),
        sa.CheckConstraint('length("name") BETWEEN 1 AND 200', name="airflow_environment_name_allowed"),
        sa.CheckConstraint('length("notes") BETWEEN 1 AND 10000', name="airflow_environment_notes_allowed"),
        sa.CheckConstraint(
            'length("private_notes") BETWEEN 1 AND 10000', name="airflow_environment_private_notes_allowed"
        ),
        sa.CheckConstraint('length("release") BETWEEN 1 AND 80', name="airflow_environment_release_allowed"),
        sa.CheckConstraint('length("source") BETWEEN 1 AND 500', name="airflow_environment_source_allowed"),
        sa.CheckConstraint('length("tool") BETWEEN 1 AND 36', name="airflow_environment_tool_allowed"),
        sa.CheckConstraint("version >= 1", name="airflow_environment_version_allowed"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("engagement_id", "number", name="airflow_environment_number_once"),
    )
    op.create_index(
        "airflow_environment_in_order",
        "airflow_environment",
        ["engagement_id", "position", "number"],
        unique=False,
        sqlite_where=sa.text("removed_at IS NULL"),
        postgresql_where=sa.text("removed_at IS NULL"),
    )


def downgrade() -> None:
    """Back to the version before."""
    op.drop_table("airflow_environment")
