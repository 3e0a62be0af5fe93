"""Tables for answers to the stage checklists, sessions, attendance and waivers; where a requirement comes from."""

import sqlalchemy as sa
from alembic import op
from sqlmodel.sql.sqltypes import UTCDateTime

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

NEW = ("attendance", "checklist_answer", "session", "waiver")
ADDITIONS = (
    "ALTER TABLE engagement ADD COLUMN open_session VARCHAR(36)",
    'ALTER TABLE engagement ADD COLUMN situation VARCHAR(60) CONSTRAINT engagement_situation_allowed CHECK (length("situation") BETWEEN 1 AND 60)',
    'ALTER TABLE log_entry ADD COLUMN about VARCHAR(36) CONSTRAINT log_entry_about_allowed CHECK (length("about") BETWEEN 1 AND 36)',
    'ALTER TABLE log_entry ADD COLUMN question VARCHAR(120) CONSTRAINT log_entry_question_allowed CHECK (length("question") BETWEEN 1 AND 120)',
    'ALTER TABLE requirement ADD COLUMN template VARCHAR(60) CONSTRAINT requirement_template_allowed CHECK (length("template") BETWEEN 1 AND 60)',
    'ALTER TABLE requirement ADD COLUMN fingerprint VARCHAR(64) CONSTRAINT requirement_fingerprint_allowed CHECK (length("fingerprint") BETWEEN 1 AND 64)',
    'ALTER TABLE requirement ADD COLUMN as_derived TEXT CONSTRAINT requirement_as_derived_allowed CHECK (length("as_derived") BETWEEN 1 AND 20000)',
)
"""A check that SQLite takes only as part of the column."""

ADDED = (
    ("engagement", "open_session", False),
    ("engagement", "situation", True),
    ("log_entry", "about", True),
    ("log_entry", "question", True),
    ("requirement", "template", True),
    ("requirement", "fingerprint", True),
    ("requirement", "as_derived", True),
)
"""Table, column, and whether it has a check."""


def upgrade() -> None:
    """To this version."""
    for statement in ADDITIONS:
        op.execute(statement)
    op.create_table(
        "attendance",
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
        sa.Column("session", sa.String(length=36), nullable=False),
        sa.Column("person", sa.String(length=36), nullable=False),
        sa.Column("invited", sa.Boolean(), nullable=True),
        sa.Column("present", sa.Boolean(), nullable=True),
        sa.CheckConstraint(
            "\"confidence\" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')",
            name="attendance_confidence_allowed",
        ),
        sa.CheckConstraint('"invited" IN (true, false)', name="attendance_invited_allowed"),
        sa.CheckConstraint('"present" IN (true, false)', name="attendance_present_allowed"),
        sa.CheckConstraint('length("notes") BETWEEN 1 AND 10000', name="attendance_notes_allowed"),
        sa.CheckConstraint('length("person") BETWEEN 1 AND 36', name="attendance_person_allowed"),
        sa.CheckConstraint('length("private_notes") BETWEEN 1 AND 10000', name="attendance_private_notes_allowed"),
        sa.CheckConstraint('length("session") BETWEEN 1 AND 36', name="attendance_session_allowed"),
        sa.CheckConstraint('length("source") BETWEEN 1 AND 500', name="attendance_source_allowed"),
        sa.CheckConstraint("version >= 1", name="attendance_version_allowed"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("engagement_id", "number", name="attendance_number_once"),
    )
    op.create_index(
        "attendance_in_order",
        "attendance",
        ["engagement_id", "position", "number"],
        unique=False,
        sqlite_where=sa.text("removed_at IS NULL"),
        postgresql_where=sa.text("removed_at IS NULL"),
    )
    op.create_table(
        "checklist_answer",
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
        sa.Column("way", sa.String(length=20), nullable=False),
        sa.Column("today", sa.String(length=80), nullable=True),
        sa.Column("future", sa.String(length=80), nullable=True),
        sa.Column("reason", sa.String(length=1000), nullable=True),
        sa.CheckConstraint(
            "\"confidence\" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')",
            name="checklist_answer_confidence_allowed",
        ),
        sa.CheckConstraint(
            "\"future\" IN ('keep', 'add', 'drop', 'change', 'undecided', 'not applicable')",
            name="checklist_answer_future_allowed",
        ),
        sa.CheckConstraint(
            "\"today\" IN ('yes', 'partly', 'no', 'unknown', 'not applicable')", name="checklist_answer_today_allowed"
        ),
        sa.CheckConstraint('length("notes") BETWEEN 1 AND 10000', name="checklist_answer_notes_allowed"),
        sa.CheckConstraint(
            'length("private_notes") BETWEEN 1 AND 10000', name="checklist_answer_private_notes_allowed"
        ),
        sa.CheckConstraint('length("reason") BETWEEN 1 AND 1000', name="checklist_answer_reason_allowed"),
        sa.CheckConstraint('length("source") BETWEEN 1 AND 500', name="checklist_answer_source_allowed"),
        sa.CheckConstraint('length("way") BETWEEN 1 AND 20', name="checklist_answer_way_allowed"),
        sa.CheckConstraint("version >= 1", name="checklist_answer_version_allowed"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("engagement_id", "number", name="checklist_answer_number_once"),
    )
    op.create_index(
        "checklist_answer_in_order",
        "checklist_answer",
        ["engagement_id", "position", "number"],
        unique=False,
        sqlite_where=sa.text("removed_at IS NULL"),
        postgresql_where=sa.text("removed_at IS NULL"),
    )
    op.create_table(
        "session",
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
        sa.Column("title", sa.String(length=300), nullable=False),
        sa.Column("kind", sa.String(length=80), nullable=True),
        sa.Column("on", sa.Date(), nullable=True),
        sa.Column("begins", sa.String(length=5), nullable=True),
        sa.Column("minutes", sa.BigInteger(), nullable=True),
        sa.Column("place", sa.String(length=500), nullable=True),
        sa.Column("facilitator", sa.String(length=36), nullable=True),
        sa.Column("purpose", sa.String(length=1000), nullable=True),
        sa.Column("agenda", sa.Text(), nullable=False),
        sa.Column("opened_at", UTCDateTime(), nullable=True),
        sa.Column("closed_at", UTCDateTime(), nullable=True),
        sa.Column("coverage_before", sa.Text(), nullable=False),
        sa.Column("coverage_after", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "\"confidence\" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')",
            name="session_confidence_allowed",
        ),
        sa.CheckConstraint(
            "\"kind\" IN ('kick-off', 'outcomes and constraints', 'inputs and outputs', 'workflow', 'measures and requirements', 'review', 'sign-off', 'other')",
            name="session_kind_allowed",
        ),
        sa.CheckConstraint('"minutes" BETWEEN 1 AND 1440', name="session_minutes_allowed"),
        sa.CheckConstraint("\"on\" BETWEEN '0001-01-01' AND '9999-12-31'", name="session_on_allowed"),
        sa.CheckConstraint('length("begins") BETWEEN 1 AND 5', name="session_begins_allowed"),
        sa.CheckConstraint('length("facilitator") BETWEEN 1 AND 36', name="session_facilitator_allowed"),
        sa.CheckConstraint('length("notes") BETWEEN 1 AND 10000', name="session_notes_allowed"),
        sa.CheckConstraint('length("place") BETWEEN 1 AND 500', name="session_place_allowed"),
        sa.CheckConstraint('length("private_notes") BETWEEN 1 AND 10000', name="session_private_notes_allowed"),
        sa.CheckConstraint('length("purpose") BETWEEN 1 AND 1000', name="session_purpose_allowed"),
        sa.CheckConstraint('length("source") BETWEEN 1 AND 500', name="session_source_allowed"),
        sa.CheckConstraint('length("title") BETWEEN 1 AND 300', name="session_title_allowed"),
        sa.CheckConstraint("version >= 1", name="session_version_allowed"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("engagement_id", "number", name="session_number_once"),
    )
    op.create_index(
        "session_in_order",
        "session",
        ["engagement_id", "position", "number"],
        unique=False,
        sqlite_where=sa.text("removed_at IS NULL"),
        postgresql_where=sa.text("removed_at IS NULL"),
    )
    op.create_table(
        "waiver",
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
        sa.Column("rule", sa.String(length=20), nullable=False),
        sa.Column("scope", sa.String(length=80), nullable=False),
        sa.Column("about", sa.String(length=36), nullable=True),
        sa.Column("about_section", sa.String(length=40), nullable=True),
        sa.Column("reason", sa.String(length=1000), nullable=False),
        sa.Column("who", sa.String(length=200), nullable=False),
        sa.CheckConstraint(
            "\"confidence\" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')",
            name="waiver_confidence_allowed",
        ),
        sa.CheckConstraint("\"scope\" IN ('row', 'section', 'engagement')", name="waiver_scope_allowed"),
        sa.CheckConstraint('length("about") BETWEEN 1 AND 36', name="waiver_about_allowed"),
        sa.CheckConstraint('length("about_section") BETWEEN 1 AND 40', name="waiver_about_section_allowed"),
        sa.CheckConstraint('length("notes") BETWEEN 1 AND 10000', name="waiver_notes_allowed"),
        sa.CheckConstraint('length("private_notes") BETWEEN 1 AND 10000', name="waiver_private_notes_allowed"),
        sa.CheckConstraint('length("reason") BETWEEN 1 AND 1000', name="waiver_reason_allowed"),
        sa.CheckConstraint('length("rule") BETWEEN 1 AND 20', name="waiver_rule_allowed"),
        sa.CheckConstraint('length("source") BETWEEN 1 AND 500', name="waiver_source_allowed"),
        sa.CheckConstraint('length("who") BETWEEN 1 AND 200', name="waiver_who_allowed"),
        sa.CheckConstraint("version >= 1", name="waiver_version_allowed"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("engagement_id", "number", name="waiver_number_once"),
    )
    op.create_index(
        "waiver_in_order",
        "waiver",
        ["engagement_id", "position", "number"],
        unique=False,
        sqlite_where=sa.text("removed_at IS NULL"),
        postgresql_where=sa.text("removed_at IS NULL"),
    )


def downgrade() -> None:
    """Back to the version before."""
    for table in NEW:
        op.drop_table(table)
    for table, column, checked in ADDED:
        with op.batch_alter_table(table) as batch:
            if checked:
                batch.drop_constraint(f"{table}_{column}_allowed", type_="check")
            batch.drop_column(column)
