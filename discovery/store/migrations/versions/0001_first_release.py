"""The tables of the first release."""

import sqlalchemy as sa
from alembic import op
from sqlmodel.sql.sqltypes import UTCDateTime

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """To this version."""
    op.create_table(
        "artefact",
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
        sa.Column("title", sa.String(length=500), nullable=False),
        sa.Column("kind", sa.String(length=80), nullable=True),
        sa.Column("file_name", sa.String(length=255), nullable=True),
        sa.Column("media_type", sa.String(length=120), nullable=True),
        sa.Column("size_bytes", sa.BigInteger(), nullable=True),
        sa.Column("sha256", sa.String(length=64), nullable=True),
        sa.Column("received_from", sa.String(length=36), nullable=True),
        sa.Column("received_on", sa.Date(), nullable=True),
        sa.Column("confidentiality", sa.String(length=80), nullable=True),
        sa.CheckConstraint(
            "\"confidence\" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')",
            name="artefact_confidence_allowed",
        ),
        sa.CheckConstraint(
            "\"confidentiality\" IN ('public', 'internal', 'confidential', 'restricted')",
            name="artefact_confidentiality_allowed",
        ),
        sa.CheckConstraint(
            "\"kind\" IN ('architecture diagram', 'process flow', 'data model', 'sample data', 'report', 'contract', 'policy', 'configuration', 'source code', 'meeting notes', 'other')",
            name="artefact_kind_allowed",
        ),
        sa.CheckConstraint(
            "\"received_on\" BETWEEN '0001-01-01' AND '9999-12-31'", name="artefact_received_on_allowed"
        ),
        sa.CheckConstraint('"size_bytes" BETWEEN 0 AND 1000000000000000', name="artefact_size_bytes_allowed"),
        sa.CheckConstraint('length("file_name") BETWEEN 1 AND 255', name="artefact_file_name_allowed"),
        sa.CheckConstraint('length("media_type") BETWEEN 1 AND 120', name="artefact_media_type_allowed"),
        sa.CheckConstraint('length("notes") BETWEEN 1 AND 10000', name="artefact_notes_allowed"),
        sa.CheckConstraint('length("private_notes") BETWEEN 1 AND 10000', name="artefact_private_notes_allowed"),
        sa.CheckConstraint('length("received_from") BETWEEN 1 AND 36', name="artefact_received_from_allowed"),
        sa.CheckConstraint('length("sha256") BETWEEN 1 AND 64', name="artefact_sha256_allowed"),
        sa.CheckConstraint('length("source") BETWEEN 1 AND 500', name="artefact_source_allowed"),
        sa.CheckConstraint('length("title") BETWEEN 1 AND 500', name="artefact_title_allowed"),
        sa.CheckConstraint("version >= 1", name="artefact_version_allowed"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("engagement_id", "number", name="artefact_number_once"),
    )
    with op.batch_alter_table("artefact", schema=None) as batch_op:
        batch_op.create_index(
            "artefact_in_order",
            ["engagement_id", "position", "number"],
            unique=False,
            sqlite_where=sa.text("removed_at IS NULL"),
            postgresql_where=sa.text("removed_at IS NULL"),
        )

    op.create_table(
        "change",
        sa.Column("engagement_id", sa.String(length=36), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("section", sa.String(length=40), nullable=False),
        sa.Column("row_id", sa.String(length=36), nullable=False),
        sa.Column("row_code", sa.String(length=20), nullable=False),
        sa.Column("field", sa.String(length=60), nullable=False),
        sa.Column("old", sa.Text(), nullable=True),
        sa.Column("new", sa.Text(), nullable=True),
        sa.Column("who", sa.String(length=200), nullable=False),
        sa.Column("at", UTCDateTime(), nullable=False),
        sa.Column("token", sa.String(length=80), nullable=True),
        sa.Column("undoes", sa.Integer(), nullable=True),
        sa.Column("session_id", sa.String(length=36), nullable=True),
        sa.CheckConstraint("kind IN ('add', 'set', 'remove', 'restore')", name="change_kind_allowed"),
        sa.PrimaryKeyConstraint("engagement_id", "revision", "place"),
    )
    with op.batch_alter_table("change", schema=None) as batch_op:
        batch_op.create_index(
            "change_by_token",
            ["token"],
            unique=False,
            sqlite_where=sa.text("token IS NOT NULL"),
            postgresql_where=sa.text("token IS NOT NULL"),
        )

    op.create_table(
        "constraint",
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
        sa.Column("statement", sa.String(length=6000), nullable=False),
        sa.Column("timing", sa.String(length=80), nullable=True),
        sa.Column("nature", sa.String(length=80), nullable=True),
        sa.Column("category", sa.String(length=80), nullable=True),
        sa.Column("hardness", sa.String(length=80), nullable=True),
        sa.Column("quantity", sa.Double(), nullable=True),
        sa.Column("unit", sa.String(length=40), nullable=True),
        sa.Column("applies_from", sa.Date(), nullable=True),
        sa.Column("applies_until", sa.Date(), nullable=True),
        sa.Column("origin", sa.String(length=80), nullable=True),
        sa.Column("origin_reference", sa.String(length=500), nullable=True),
        sa.Column("owner", sa.String(length=36), nullable=True),
        sa.Column("consequence", sa.Text(), nullable=True),
        sa.Column("negotiable_by", sa.String(length=36), nullable=True),
        sa.Column("regulation", sa.String(length=80), nullable=True),
        sa.Column("clause", sa.String(length=200), nullable=True),
        sa.Column("residency", sa.String(length=200), nullable=True),
        sa.Column("retention_min_days", sa.BigInteger(), nullable=True),
        sa.Column("retention_max_days", sa.BigInteger(), nullable=True),
        sa.Column("lineage_required", sa.Boolean(), nullable=True),
        sa.Column("vendor", sa.String(length=200), nullable=True),
        sa.Column("product", sa.String(length=200), nullable=True),
        sa.Column("renewal", sa.Date(), nullable=True),
        sa.Column("notice_days", sa.BigInteger(), nullable=True),
        sa.Column("annual_cost", sa.Double(), nullable=True),
        sa.Column("exit_penalty", sa.Double(), nullable=True),
        sa.Column("skill_needed", sa.String(length=200), nullable=True),
        sa.Column("skill_available", sa.String(length=200), nullable=True),
        sa.Column("training_plan", sa.Text(), nullable=True),
        sa.CheckConstraint('"annual_cost" BETWEEN 0 AND 1000000000000000.0', name="constraint_annual_cost_allowed"),
        sa.CheckConstraint(
            "\"applies_from\" BETWEEN '0001-01-01' AND '9999-12-31'", name="constraint_applies_from_allowed"
        ),
        sa.CheckConstraint(
            '"applies_from" IS NULL OR "applies_until" IS NULL OR "applies_from" <= "applies_until"',
            name="constraint_applies_from_order",
        ),
        sa.CheckConstraint(
            "\"applies_until\" BETWEEN '0001-01-01' AND '9999-12-31'", name="constraint_applies_until_allowed"
        ),
        sa.CheckConstraint(
            "\"category\" IN ('budget', 'timeline', 'people and skills (training)', 'internal rules', 'external regulation', 'data governance', 'data lineage', 'SLAs and KPIs', 'vendor', 'partner', 'cloud provider', 'SaaS provider', 'licensing', 'contract', 'must keep', 'security policy', 'data residency', 'technology standard', 'network/site', 'change freeze', 'other')",
            name="constraint_category_allowed",
        ),
        sa.CheckConstraint(
            "\"confidence\" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')",
            name="constraint_confidence_allowed",
        ),
        sa.CheckConstraint('"exit_penalty" BETWEEN 0 AND 1000000000000000.0', name="constraint_exit_penalty_allowed"),
        sa.CheckConstraint("\"hardness\" IN ('must', 'prefer')", name="constraint_hardness_allowed"),
        sa.CheckConstraint('"lineage_required" IN (true, false)', name="constraint_lineage_required_allowed"),
        sa.CheckConstraint("\"nature\" IN ('business', 'technical')", name="constraint_nature_allowed"),
        sa.CheckConstraint('"notice_days" BETWEEN 0 AND 1000000000000000', name="constraint_notice_days_allowed"),
        sa.CheckConstraint(
            "\"origin\" IN ('law', 'contract', 'policy', 'decision', 'physical limit', 'other')",
            name="constraint_origin_allowed",
        ),
        sa.CheckConstraint(
            '"quantity" BETWEEN -1000000000000000.0 AND 1000000000000000.0', name="constraint_quantity_allowed"
        ),
        sa.CheckConstraint(
            "\"regulation\" IN ('GDPR', 'UK GDPR', 'CCPA/CPRA', 'LGPD', 'PIPEDA', 'HIPAA', 'GLBA', 'FERPA', 'COPPA', 'PCI DSS', 'SOX', 'BCBS 239', 'MiFID II', 'DORA', 'NIS2', 'EU AI Act', 'EU Data Act', 'ISO 27001', 'SOC 2', 'FedRAMP', '21 CFR 11', 'other')",
            name="constraint_regulation_allowed",
        ),
        sa.CheckConstraint("\"renewal\" BETWEEN '0001-01-01' AND '9999-12-31'", name="constraint_renewal_allowed"),
        sa.CheckConstraint(
            '"retention_max_days" BETWEEN 0 AND 1000000000000000', name="constraint_retention_max_days_allowed"
        ),
        sa.CheckConstraint(
            '"retention_min_days" BETWEEN 0 AND 1000000000000000', name="constraint_retention_min_days_allowed"
        ),
        sa.CheckConstraint(
            '"retention_min_days" IS NULL OR "retention_max_days" IS NULL OR "retention_min_days" <= "retention_max_days"',
            name="constraint_retention_min_days_order",
        ),
        sa.CheckConstraint("\"timing\" IN ('existing', 'anticipated')", name="constraint_timing_allowed"),
        sa.CheckConstraint('length("clause") BETWEEN 1 AND 200', name="constraint_clause_allowed"),
        sa.CheckConstraint('length("consequence") BETWEEN 1 AND 10000', name="constraint_consequence_allowed"),
        sa.CheckConstraint('length("negotiable_by") BETWEEN 1 AND 36', name="constraint_negotiable_by_allowed"),
        sa.CheckConstraint('length("notes") BETWEEN 1 AND 10000', name="constraint_notes_allowed"),
        sa.CheckConstraint('length("origin_reference") BETWEEN 1 AND 500', name="constraint_origin_reference_allowed"),
        sa.CheckConstraint('length("owner") BETWEEN 1 AND 36', name="constraint_owner_allowed"),
        sa.CheckConstraint('length("private_notes") BETWEEN 1 AND 10000', name="constraint_private_notes_allowed"),
        sa.CheckConstraint('length("product") BETWEEN 1 AND 200', name="constraint_product_allowed"),
        sa.CheckConstraint('length("residency") BETWEEN 1 AND 200', name="constraint_residency_allowed"),
        sa.CheckConstraint('length("skill_available") BETWEEN 1 AND 200', name="constraint_skill_available_allowed"),
        sa.CheckConstraint('length("skill_needed") BETWEEN 1 AND 200', name="constraint_skill_needed_allowed"),
        sa.CheckConstraint('length("source") BETWEEN 1 AND 500', name="constraint_source_allowed"),
        sa.CheckConstraint('length("statement") BETWEEN 1 AND 6000', name="constraint_statement_allowed"),
        sa.CheckConstraint('length("training_plan") BETWEEN 1 AND 10000', name="constraint_training_plan_allowed"),
        sa.CheckConstraint('length("unit") BETWEEN 1 AND 40', name="constraint_unit_allowed"),
        sa.CheckConstraint('length("vendor") BETWEEN 1 AND 200', name="constraint_vendor_allowed"),
        sa.CheckConstraint("version >= 1", name="constraint_version_allowed"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("engagement_id", "number", name="constraint_number_once"),
    )
    with op.batch_alter_table("constraint", schema=None) as batch_op:
        batch_op.create_index(
            "constraint_in_order",
            ["engagement_id", "position", "number"],
            unique=False,
            sqlite_where=sa.text("removed_at IS NULL"),
            postgresql_where=sa.text("removed_at IS NULL"),
        )

    op.create_table(
        "data_quality",
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
        sa.Column("input", sa.String(length=36), nullable=False),
        sa.Column("dimension", sa.String(length=80), nullable=False),
        sa.Column("current_percent", sa.Double(), nullable=True),
        sa.Column("target_percent", sa.Double(), nullable=True),
        sa.Column("method", sa.String(length=500), nullable=True),
        sa.Column("due", sa.Date(), nullable=True),
        sa.CheckConstraint(
            "\"confidence\" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')",
            name="data_quality_confidence_allowed",
        ),
        sa.CheckConstraint('"current_percent" BETWEEN 0 AND 100', name="data_quality_current_percent_allowed"),
        sa.CheckConstraint(
            "\"dimension\" IN ('completeness', 'accuracy', 'consistency', 'timeliness', 'uniqueness', 'validity', 'credibility', 'currentness', 'accessibility', 'compliance', 'confidentiality', 'efficiency', 'precision', 'traceability', 'understandability', 'availability', 'portability', 'recoverability', 'other')",
            name="data_quality_dimension_allowed",
        ),
        sa.CheckConstraint("\"due\" BETWEEN '0001-01-01' AND '9999-12-31'", name="data_quality_due_allowed"),
        sa.CheckConstraint('"target_percent" BETWEEN 0 AND 100', name="data_quality_target_percent_allowed"),
        sa.CheckConstraint('length("input") BETWEEN 1 AND 36', name="data_quality_input_allowed"),
        sa.CheckConstraint('length("method") BETWEEN 1 AND 500', name="data_quality_method_allowed"),
        sa.CheckConstraint('length("notes") BETWEEN 1 AND 10000', name="data_quality_notes_allowed"),
        sa.CheckConstraint('length("private_notes") BETWEEN 1 AND 10000', name="data_quality_private_notes_allowed"),
        sa.CheckConstraint('length("source") BETWEEN 1 AND 500', name="data_quality_source_allowed"),
        sa.CheckConstraint("version >= 1", name="data_quality_version_allowed"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("engagement_id", "number", name="data_quality_number_once"),
    )
    with op.batch_alter_table("data_quality", schema=None) as batch_op:
        batch_op.create_index(
            "data_quality_in_order",
            ["engagement_id", "position", "number"],
            unique=False,
            sqlite_where=sa.text("removed_at IS NULL"),
            postgresql_where=sa.text("removed_at IS NULL"),
        )

    op.create_table(
        "deficiency",
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
        sa.Column("title", sa.String(length=1000), nullable=False),
        sa.Column("observed_in", sa.String(length=36), nullable=True),
        sa.Column("category", sa.String(length=80), nullable=True),
        sa.Column("severity", sa.BigInteger(), nullable=True),
        sa.Column("symptom", sa.String(length=1000), nullable=True),
        sa.Column("effect", sa.String(length=1000), nullable=True),
        sa.Column("evidence", sa.String(length=1000), nullable=True),
        sa.Column("loss_per_year", sa.Double(), nullable=True),
        sa.Column("workaround", sa.String(length=1000), nullable=True),
        sa.CheckConstraint(
            "\"category\" IN ('speed', 'quality', 'cost', 'reliability', 'manual work', 'skills', 'security', 'compliance', 'scalability', 'usability', 'missing data', 'lineage and documentation', 'vendor dependency', 'other')",
            name="deficiency_category_allowed",
        ),
        sa.CheckConstraint(
            "\"confidence\" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')",
            name="deficiency_confidence_allowed",
        ),
        sa.CheckConstraint('"loss_per_year" BETWEEN 0 AND 1000000000000000.0', name="deficiency_loss_per_year_allowed"),
        sa.CheckConstraint('"severity" BETWEEN 1 AND 5', name="deficiency_severity_allowed"),
        sa.CheckConstraint('length("effect") BETWEEN 1 AND 1000', name="deficiency_effect_allowed"),
        sa.CheckConstraint('length("evidence") BETWEEN 1 AND 1000', name="deficiency_evidence_allowed"),
        sa.CheckConstraint('length("notes") BETWEEN 1 AND 10000', name="deficiency_notes_allowed"),
        sa.CheckConstraint('length("observed_in") BETWEEN 1 AND 36', name="deficiency_observed_in_allowed"),
        sa.CheckConstraint('length("private_notes") BETWEEN 1 AND 10000', name="deficiency_private_notes_allowed"),
        sa.CheckConstraint('length("source") BETWEEN 1 AND 500', name="deficiency_source_allowed"),
        sa.CheckConstraint('length("symptom") BETWEEN 1 AND 1000', name="deficiency_symptom_allowed"),
        sa.CheckConstraint('length("title") BETWEEN 1 AND 1000', name="deficiency_title_allowed"),
        sa.CheckConstraint('length("workaround") BETWEEN 1 AND 1000', name="deficiency_workaround_allowed"),
        sa.CheckConstraint("version >= 1", name="deficiency_version_allowed"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("engagement_id", "number", name="deficiency_number_once"),
    )
    with op.batch_alter_table("deficiency", schema=None) as batch_op:
        batch_op.create_index(
            "deficiency_in_order",
            ["engagement_id", "position", "number"],
            unique=False,
            sqlite_where=sa.text("removed_at IS NULL"),
            postgresql_where=sa.text("removed_at IS NULL"),
        )

    op.create_table(
        "engagement",
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
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("customer", sa.String(length=200), nullable=True),
        sa.Column("industry", sa.String(length=200), nullable=True),
        sa.Column("purpose", sa.Text(), nullable=True),
        sa.Column("kind", sa.String(length=80), nullable=True),
        sa.Column("status", sa.String(length=80), nullable=True),
        sa.Column("start", sa.Date(), nullable=True),
        sa.Column("end", sa.Date(), nullable=True),
        sa.Column("horizon_months", sa.BigInteger(), nullable=True),
        sa.Column("currency", sa.String(length=3), nullable=True),
        sa.Column("time_zone", sa.String(length=60), nullable=True),
        sa.Column("scope_in", sa.Text(), nullable=True),
        sa.Column("scope_out", sa.Text(), nullable=True),
        sa.Column("stage_names", sa.Text(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("archived_at", UTCDateTime(), nullable=True),
        sa.CheckConstraint(
            "\"confidence\" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')",
            name="engagement_confidence_allowed",
        ),
        sa.CheckConstraint("\"end\" BETWEEN '0001-01-01' AND '9999-12-31'", name="engagement_end_allowed"),
        sa.CheckConstraint('"horizon_months" BETWEEN 1 AND 240', name="engagement_horizon_months_allowed"),
        sa.CheckConstraint(
            "\"kind\" IN ('greenfield', 're-architect', 'migrate', 'assess only')", name="engagement_kind_allowed"
        ),
        sa.CheckConstraint("\"start\" BETWEEN '0001-01-01' AND '9999-12-31'", name="engagement_start_allowed"),
        sa.CheckConstraint('"start" IS NULL OR "end" IS NULL OR "start" <= "end"', name="engagement_start_order"),
        sa.CheckConstraint(
            "\"status\" IN ('preparing', 'in discovery', 'in review', 'signed off', 'closed')",
            name="engagement_status_allowed",
        ),
        sa.CheckConstraint('length("currency") BETWEEN 1 AND 3', name="engagement_currency_allowed"),
        sa.CheckConstraint('length("customer") BETWEEN 1 AND 200', name="engagement_customer_allowed"),
        sa.CheckConstraint('length("industry") BETWEEN 1 AND 200', name="engagement_industry_allowed"),
        sa.CheckConstraint('length("notes") BETWEEN 1 AND 10000', name="engagement_notes_allowed"),
        sa.CheckConstraint('length("private_notes") BETWEEN 1 AND 10000', name="engagement_private_notes_allowed"),
        sa.CheckConstraint('length("purpose") BETWEEN 1 AND 10000', name="engagement_purpose_allowed"),
        sa.CheckConstraint('length("scope_in") BETWEEN 1 AND 10000', name="engagement_scope_in_allowed"),
        sa.CheckConstraint('length("scope_out") BETWEEN 1 AND 10000', name="engagement_scope_out_allowed"),
        sa.CheckConstraint('length("source") BETWEEN 1 AND 500', name="engagement_source_allowed"),
        sa.CheckConstraint('length("time_zone") BETWEEN 1 AND 60', name="engagement_time_zone_allowed"),
        sa.CheckConstraint('length("title") BETWEEN 1 AND 200', name="engagement_title_allowed"),
        sa.CheckConstraint("version >= 1", name="engagement_version_allowed"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("number", name="engagement_number_once"),
    )
    with op.batch_alter_table("engagement", schema=None) as batch_op:
        batch_op.create_index(
            "engagement_in_order",
            ["engagement_id", "position", "number"],
            unique=False,
            sqlite_where=sa.text("removed_at IS NULL"),
            postgresql_where=sa.text("removed_at IS NULL"),
        )

    op.create_table(
        "flow",
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
        sa.Column("origin", sa.String(length=36), nullable=False),
        sa.Column("target", sa.String(length=36), nullable=False),
        sa.Column("state", sa.String(length=80), nullable=False),
        sa.Column("mode", sa.String(length=80), nullable=True),
        sa.Column("payload", sa.String(length=500), nullable=True),
        sa.Column("gb_per_day", sa.Double(), nullable=True),
        sa.Column("protocol", sa.String(length=200), nullable=True),
        sa.Column("latency_minutes", sa.Double(), nullable=True),
        sa.Column("interval_minutes", sa.Double(), nullable=True),
        sa.Column("authentication", sa.String(length=200), nullable=True),
        sa.Column("crosses_boundary", sa.Boolean(), nullable=True),
        sa.Column("error_handling", sa.String(length=1000), nullable=True),
        sa.CheckConstraint(
            "\"confidence\" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')",
            name="flow_confidence_allowed",
        ),
        sa.CheckConstraint('"crosses_boundary" IN (true, false)', name="flow_crosses_boundary_allowed"),
        sa.CheckConstraint('"gb_per_day" BETWEEN 0 AND 1000000000000000.0', name="flow_gb_per_day_allowed"),
        sa.CheckConstraint('"interval_minutes" BETWEEN 0 AND 1000000000000000.0', name="flow_interval_minutes_allowed"),
        sa.CheckConstraint('"latency_minutes" BETWEEN 0 AND 1000000000000000.0', name="flow_latency_minutes_allowed"),
        sa.CheckConstraint("\"mode\" IN ('batch', 'micro-batch', 'streaming', 'on request')", name="flow_mode_allowed"),
        sa.CheckConstraint("\"state\" IN ('current', 'future', 'both')", name="flow_state_allowed"),
        sa.CheckConstraint('length("authentication") BETWEEN 1 AND 200', name="flow_authentication_allowed"),
        sa.CheckConstraint('length("error_handling") BETWEEN 1 AND 1000', name="flow_error_handling_allowed"),
        sa.CheckConstraint('length("notes") BETWEEN 1 AND 10000', name="flow_notes_allowed"),
        sa.CheckConstraint('length("origin") BETWEEN 1 AND 36', name="flow_origin_allowed"),
        sa.CheckConstraint('length("payload") BETWEEN 1 AND 500', name="flow_payload_allowed"),
        sa.CheckConstraint('length("private_notes") BETWEEN 1 AND 10000', name="flow_private_notes_allowed"),
        sa.CheckConstraint('length("protocol") BETWEEN 1 AND 200', name="flow_protocol_allowed"),
        sa.CheckConstraint('length("source") BETWEEN 1 AND 500', name="flow_source_allowed"),
        sa.CheckConstraint('length("target") BETWEEN 1 AND 36', name="flow_target_allowed"),
        sa.CheckConstraint("version >= 1", name="flow_version_allowed"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("engagement_id", "number", name="flow_number_once"),
    )
    with op.batch_alter_table("flow", schema=None) as batch_op:
        batch_op.create_index(
            "flow_in_order",
            ["engagement_id", "position", "number"],
            unique=False,
            sqlite_where=sa.text("removed_at IS NULL"),
            postgresql_where=sa.text("removed_at IS NULL"),
        )

    op.create_table(
        "input",
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
        sa.Column("name", sa.String(length=500), nullable=False),
        sa.Column("input_class", sa.String(length=80), nullable=True),
        sa.Column("engine_class", sa.String(length=80), nullable=True),
        sa.Column("product", sa.String(length=200), nullable=True),
        sa.Column("system_of_record", sa.String(length=200), nullable=True),
        sa.Column("owner", sa.String(length=36), nullable=True),
        sa.Column("acquisition", sa.String(length=80), nullable=True),
        sa.Column("interface", sa.String(length=200), nullable=True),
        sa.Column("state", sa.String(length=80), nullable=True),
        sa.Column("classification", sa.String(length=80), nullable=True),
        sa.Column("personal_data", sa.String(length=80), nullable=True),
        sa.Column("location", sa.String(length=200), nullable=True),
        sa.Column("schedule", sa.String(length=200), nullable=True),
        sa.Column("contract", sa.String(length=500), nullable=True),
        sa.Column("annual_cost", sa.Double(), nullable=True),
        sa.Column("criticality", sa.BigInteger(), nullable=True),
        sa.Column("schema_known", sa.Boolean(), nullable=True),
        sa.Column("change_notice_days", sa.BigInteger(), nullable=True),
        sa.Column("regulations", sa.Text(), nullable=False),
        sa.Column("retention_min_days", sa.BigInteger(), nullable=True),
        sa.Column("retention_max_days", sa.BigInteger(), nullable=True),
        sa.Column("masking", sa.String(length=500), nullable=True),
        sa.CheckConstraint("\"acquisition\" IN ('push', 'pull')", name="input_acquisition_allowed"),
        sa.CheckConstraint('"annual_cost" BETWEEN 0 AND 1000000000000000.0', name="input_annual_cost_allowed"),
        sa.CheckConstraint(
            '"change_notice_days" BETWEEN 0 AND 1000000000000000', name="input_change_notice_days_allowed"
        ),
        sa.CheckConstraint(
            "\"classification\" IN ('public', 'internal', 'confidential', 'restricted')",
            name="input_classification_allowed",
        ),
        sa.CheckConstraint(
            "\"confidence\" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')",
            name="input_confidence_allowed",
        ),
        sa.CheckConstraint('"criticality" BETWEEN 1 AND 5', name="input_criticality_allowed"),
        sa.CheckConstraint(
            "\"engine_class\" IN ('relational', 'key-value', 'document', 'in-memory', 'graph', 'time series', 'wide column', 'ledger', 'search', 'vector', 'object/file', 'other')",
            name="input_engine_class_allowed",
        ),
        sa.CheckConstraint(
            "\"input_class\" IN ('batch: database', 'batch: data feed', 'stream: IoT telemetry', 'stream: operational metrics', 'stream: logs', 'stream: clickstream', 'stream: gaming statistics', 'data warehouse', 'flat file: legacy', 'flat file: third party', 'API endpoint', 'public dataset', 'licensed dataset', 'SaaS application', 'message broker', 'spreadsheet', 'documents and media', 'mainframe', 'webhook', 'existing data product', 'other')",
            name="input_input_class_allowed",
        ),
        sa.CheckConstraint(
            "\"personal_data\" IN ('none', 'personal', 'special category', 'unknown')",
            name="input_personal_data_allowed",
        ),
        sa.CheckConstraint(
            '"retention_max_days" BETWEEN 0 AND 1000000000000000', name="input_retention_max_days_allowed"
        ),
        sa.CheckConstraint(
            '"retention_min_days" BETWEEN 0 AND 1000000000000000', name="input_retention_min_days_allowed"
        ),
        sa.CheckConstraint(
            '"retention_min_days" IS NULL OR "retention_max_days" IS NULL OR "retention_min_days" <= "retention_max_days"',
            name="input_retention_min_days_order",
        ),
        sa.CheckConstraint('"schema_known" IN (true, false)', name="input_schema_known_allowed"),
        sa.CheckConstraint("\"state\" IN ('current', 'future', 'both')", name="input_state_allowed"),
        sa.CheckConstraint('length("contract") BETWEEN 1 AND 500', name="input_contract_allowed"),
        sa.CheckConstraint('length("interface") BETWEEN 1 AND 200', name="input_interface_allowed"),
        sa.CheckConstraint('length("location") BETWEEN 1 AND 200', name="input_location_allowed"),
        sa.CheckConstraint('length("masking") BETWEEN 1 AND 500', name="input_masking_allowed"),
        sa.CheckConstraint('length("name") BETWEEN 1 AND 500', name="input_name_allowed"),
        sa.CheckConstraint('length("notes") BETWEEN 1 AND 10000', name="input_notes_allowed"),
        sa.CheckConstraint('length("owner") BETWEEN 1 AND 36', name="input_owner_allowed"),
        sa.CheckConstraint('length("private_notes") BETWEEN 1 AND 10000', name="input_private_notes_allowed"),
        sa.CheckConstraint('length("product") BETWEEN 1 AND 200', name="input_product_allowed"),
        sa.CheckConstraint('length("schedule") BETWEEN 1 AND 200', name="input_schedule_allowed"),
        sa.CheckConstraint('length("source") BETWEEN 1 AND 500', name="input_source_allowed"),
        sa.CheckConstraint('length("system_of_record") BETWEEN 1 AND 200', name="input_system_of_record_allowed"),
        sa.CheckConstraint("version >= 1", name="input_version_allowed"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("engagement_id", "number", name="input_number_once"),
    )
    with op.batch_alter_table("input", schema=None) as batch_op:
        batch_op.create_index(
            "input_in_order",
            ["engagement_id", "position", "number"],
            unique=False,
            sqlite_where=sa.text("removed_at IS NULL"),
            postgresql_where=sa.text("removed_at IS NULL"),
        )

    op.create_table(
        "link",
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
        sa.Column("from_id", sa.String(length=36), nullable=False),
        sa.Column("to_id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=80), nullable=False),
        sa.Column("page", sa.String(length=100), nullable=True),
        sa.CheckConstraint(
            "\"confidence\" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')",
            name="link_confidence_allowed",
        ),
        sa.CheckConstraint(
            "\"kind\" IN ('serves', 'constrains', 'produces', 'consumes', 'measures', 'derived_from', 'satisfies', 'replaces', 'resolves', 'evidenced_by', 'decided_by')",
            name="link_kind_allowed",
        ),
        sa.CheckConstraint('length("notes") BETWEEN 1 AND 10000', name="link_notes_allowed"),
        sa.CheckConstraint('length("page") BETWEEN 1 AND 100', name="link_page_allowed"),
        sa.CheckConstraint('length("private_notes") BETWEEN 1 AND 10000', name="link_private_notes_allowed"),
        sa.CheckConstraint('length("source") BETWEEN 1 AND 500', name="link_source_allowed"),
        sa.CheckConstraint("version >= 1", name="link_version_allowed"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("engagement_id", "number", name="link_number_once"),
    )
    with op.batch_alter_table("link", schema=None) as batch_op:
        batch_op.create_index(
            "link_in_order",
            ["engagement_id", "position", "number"],
            unique=False,
            sqlite_where=sa.text("removed_at IS NULL"),
            postgresql_where=sa.text("removed_at IS NULL"),
        )

    op.create_table(
        "log_entry",
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
        sa.Column("subject", sa.String(length=2000), nullable=False),
        sa.Column("kind", sa.String(length=80), nullable=False),
        sa.Column("owner", sa.String(length=36), nullable=True),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("status", sa.String(length=80), nullable=True),
        sa.Column("chosen", sa.String(length=1000), nullable=True),
        sa.Column("rationale", sa.Text(), nullable=True),
        sa.Column("probability", sa.BigInteger(), nullable=True),
        sa.Column("impact", sa.BigInteger(), nullable=True),
        sa.Column("reply", sa.Text(), nullable=True),
        sa.CheckConstraint(
            "\"confidence\" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')",
            name="log_entry_confidence_allowed",
        ),
        sa.CheckConstraint("\"due\" BETWEEN '0001-01-01' AND '9999-12-31'", name="log_entry_due_allowed"),
        sa.CheckConstraint('"impact" BETWEEN 1 AND 5', name="log_entry_impact_allowed"),
        sa.CheckConstraint(
            "\"kind\" IN ('question', 'decision', 'action', 'assumption', 'risk', 'issue', 'parked')",
            name="log_entry_kind_allowed",
        ),
        sa.CheckConstraint('"probability" BETWEEN 1 AND 5', name="log_entry_probability_allowed"),
        sa.CheckConstraint(
            "\"status\" IN ('open', 'in progress', 'answered', 'decided', 'done', 'closed', 'dropped')",
            name="log_entry_status_allowed",
        ),
        sa.CheckConstraint('length("chosen") BETWEEN 1 AND 1000', name="log_entry_chosen_allowed"),
        sa.CheckConstraint('length("notes") BETWEEN 1 AND 10000', name="log_entry_notes_allowed"),
        sa.CheckConstraint('length("owner") BETWEEN 1 AND 36', name="log_entry_owner_allowed"),
        sa.CheckConstraint('length("private_notes") BETWEEN 1 AND 10000', name="log_entry_private_notes_allowed"),
        sa.CheckConstraint('length("rationale") BETWEEN 1 AND 10000', name="log_entry_rationale_allowed"),
        sa.CheckConstraint('length("reply") BETWEEN 1 AND 10000', name="log_entry_reply_allowed"),
        sa.CheckConstraint('length("source") BETWEEN 1 AND 500', name="log_entry_source_allowed"),
        sa.CheckConstraint('length("subject") BETWEEN 1 AND 2000', name="log_entry_subject_allowed"),
        sa.CheckConstraint("version >= 1", name="log_entry_version_allowed"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("engagement_id", "number", name="log_entry_number_once"),
    )
    with op.batch_alter_table("log_entry", schema=None) as batch_op:
        batch_op.create_index(
            "log_entry_in_order",
            ["engagement_id", "position", "number"],
            unique=False,
            sqlite_where=sa.text("removed_at IS NULL"),
            postgresql_where=sa.text("removed_at IS NULL"),
        )

    op.create_table(
        "measure",
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
        sa.Column("name", sa.String(length=500), nullable=False),
        sa.Column("kind", sa.String(length=80), nullable=False),
        sa.Column("scope", sa.String(length=80), nullable=True),
        sa.Column("unit", sa.String(length=40), nullable=True),
        sa.Column("direction", sa.String(length=80), nullable=True),
        sa.Column("baseline", sa.Double(), nullable=True),
        sa.Column("target", sa.Double(), nullable=True),
        sa.Column("actual", sa.Double(), nullable=True),
        sa.Column("weight", sa.Double(), nullable=True),
        sa.Column("owner", sa.String(length=36), nullable=True),
        sa.Column("measured_by", sa.String(length=200), nullable=True),
        sa.Column("formula", sa.String(length=1000), nullable=True),
        sa.Column("frequency", sa.String(length=80), nullable=True),
        sa.Column("weighting_method", sa.String(length=80), nullable=True),
        sa.Column("range_low", sa.Double(), nullable=True),
        sa.Column("range_high", sa.Double(), nullable=True),
        sa.Column("satisfied_from", sa.BigInteger(), nullable=True),
        sa.Column("sla_property", sa.String(length=80), nullable=True),
        sa.Column("indicator", sa.String(length=500), nullable=True),
        sa.Column("objective", sa.String(length=200), nullable=True),
        sa.Column("window", sa.String(length=100), nullable=True),
        sa.Column("driver", sa.String(length=80), nullable=True),
        sa.Column("provider", sa.String(length=200), nullable=True),
        sa.Column("customer", sa.String(length=200), nullable=True),
        sa.Column("consequence", sa.Text(), nullable=True),
        sa.CheckConstraint(
            '"actual" BETWEEN -1000000000000000.0 AND 1000000000000000.0', name="measure_actual_allowed"
        ),
        sa.CheckConstraint(
            '"baseline" BETWEEN -1000000000000000.0 AND 1000000000000000.0', name="measure_baseline_allowed"
        ),
        sa.CheckConstraint(
            "\"confidence\" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')",
            name="measure_confidence_allowed",
        ),
        sa.CheckConstraint("\"direction\" IN ('higher', 'lower', 'in range')", name="measure_direction_allowed"),
        sa.CheckConstraint(
            "\"driver\" IN ('regulatory', 'analytics', 'operational', 'contractual', 'other')",
            name="measure_driver_allowed",
        ),
        sa.CheckConstraint(
            "\"frequency\" IN ('continuous', 'every minute', 'hourly', 'several times a day', 'daily', 'weekly', 'monthly', 'quarterly', 'yearly', 'on request', 'other')",
            name="measure_frequency_allowed",
        ),
        sa.CheckConstraint(
            "\"kind\" IN ('KPI', 'SLA', 'SLO', 'CSAT', 'NPS', 'CES', 'data quality', 'cost', 'DORA', 'other')",
            name="measure_kind_allowed",
        ),
        sa.CheckConstraint(
            '"range_high" BETWEEN -1000000000000000.0 AND 1000000000000000.0', name="measure_range_high_allowed"
        ),
        sa.CheckConstraint(
            '"range_low" BETWEEN -1000000000000000.0 AND 1000000000000000.0', name="measure_range_low_allowed"
        ),
        sa.CheckConstraint(
            '"range_low" IS NULL OR "range_high" IS NULL OR "range_low" <= "range_high"', name="measure_range_low_order"
        ),
        sa.CheckConstraint('"satisfied_from" BETWEEN 1 AND 10', name="measure_satisfied_from_allowed"),
        sa.CheckConstraint("\"scope\" IN ('existing', 'new', 'both')", name="measure_scope_allowed"),
        sa.CheckConstraint(
            "\"sla_property\" IN ('availability', 'throughput', 'error rate', 'latency', 'frequency', 'freshness', 'retention', 'time to detect', 'time to notify', 'time to repair', 'response time', 'recovery point', 'recovery time', 'support hours', 'other')",
            name="measure_sla_property_allowed",
        ),
        sa.CheckConstraint(
            '"target" BETWEEN -1000000000000000.0 AND 1000000000000000.0', name="measure_target_allowed"
        ),
        sa.CheckConstraint('"weight" BETWEEN 0 AND 1000000000000000.0', name="measure_weight_allowed"),
        sa.CheckConstraint(
            "\"weighting_method\" IN ('points of 100', 'equal', 'pairwise', 'by sponsor', 'other')",
            name="measure_weighting_method_allowed",
        ),
        sa.CheckConstraint('length("consequence") BETWEEN 1 AND 10000', name="measure_consequence_allowed"),
        sa.CheckConstraint('length("customer") BETWEEN 1 AND 200', name="measure_customer_allowed"),
        sa.CheckConstraint('length("formula") BETWEEN 1 AND 1000', name="measure_formula_allowed"),
        sa.CheckConstraint('length("indicator") BETWEEN 1 AND 500', name="measure_indicator_allowed"),
        sa.CheckConstraint('length("measured_by") BETWEEN 1 AND 200', name="measure_measured_by_allowed"),
        sa.CheckConstraint('length("name") BETWEEN 1 AND 500', name="measure_name_allowed"),
        sa.CheckConstraint('length("notes") BETWEEN 1 AND 10000', name="measure_notes_allowed"),
        sa.CheckConstraint('length("objective") BETWEEN 1 AND 200', name="measure_objective_allowed"),
        sa.CheckConstraint('length("owner") BETWEEN 1 AND 36', name="measure_owner_allowed"),
        sa.CheckConstraint('length("private_notes") BETWEEN 1 AND 10000', name="measure_private_notes_allowed"),
        sa.CheckConstraint('length("provider") BETWEEN 1 AND 200', name="measure_provider_allowed"),
        sa.CheckConstraint('length("source") BETWEEN 1 AND 500', name="measure_source_allowed"),
        sa.CheckConstraint('length("unit") BETWEEN 1 AND 40', name="measure_unit_allowed"),
        sa.CheckConstraint('length("window") BETWEEN 1 AND 100', name="measure_window_allowed"),
        sa.CheckConstraint("version >= 1", name="measure_version_allowed"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("engagement_id", "number", name="measure_number_once"),
    )
    with op.batch_alter_table("measure", schema=None) as batch_op:
        batch_op.create_index(
            "measure_in_order",
            ["engagement_id", "position", "number"],
            unique=False,
            sqlite_where=sa.text("removed_at IS NULL"),
            postgresql_where=sa.text("removed_at IS NULL"),
        )

    op.create_table(
        "outcome",
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
        sa.Column("statement", sa.String(length=6000), nullable=False),
        sa.Column("horizon", sa.String(length=80), nullable=True),
        sa.Column("nature", sa.String(length=80), nullable=True),
        sa.Column("category", sa.String(length=80), nullable=True),
        sa.Column("priority", sa.String(length=80), nullable=True),
        sa.Column("owner", sa.String(length=36), nullable=True),
        sa.Column("decision", sa.Text(), nullable=True),
        sa.Column("success", sa.Text(), nullable=True),
        sa.Column("baseline", sa.String(length=500), nullable=True),
        sa.Column("beneficiary", sa.String(length=200), nullable=True),
        sa.Column("target_date", sa.Date(), nullable=True),
        sa.Column("value", sa.BigInteger(), nullable=True),
        sa.Column("urgency", sa.BigInteger(), nullable=True),
        sa.Column("status", sa.String(length=80), nullable=True),
        sa.CheckConstraint(
            "\"category\" IN ('modernise: cut cost', 'modernise: speed', 'modernise: simplify', 'modernise: add capability', 'move to the cloud', 'migrate from another cloud or SaaS', 'leave a proprietary platform for open source', 'replace custom in-house tools', 'add DataOps (CI/CD)', 'integrate hybrid, multi-cloud and SaaS', 'greenfield workflow, product or service', 'standardise workflows', 'develop machine-learning models', 'real-time KPI dashboards', 'quality and trust', 'compliance', 'resilience', 'self-service', 'monetise data', 'sustainability', 'other')",
            name="outcome_category_allowed",
        ),
        sa.CheckConstraint(
            "\"confidence\" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')",
            name="outcome_confidence_allowed",
        ),
        sa.CheckConstraint("\"horizon\" IN ('current', 'desired future')", name="outcome_horizon_allowed"),
        sa.CheckConstraint("\"nature\" IN ('business', 'technical')", name="outcome_nature_allowed"),
        sa.CheckConstraint("\"priority\" IN ('must', 'should', 'could', 'won''t')", name="outcome_priority_allowed"),
        sa.CheckConstraint(
            "\"status\" IN ('proposed', 'agreed', 'achieved', 'dropped')", name="outcome_status_allowed"
        ),
        sa.CheckConstraint("\"target_date\" BETWEEN '0001-01-01' AND '9999-12-31'", name="outcome_target_date_allowed"),
        sa.CheckConstraint('"urgency" BETWEEN 1 AND 5', name="outcome_urgency_allowed"),
        sa.CheckConstraint('"value" BETWEEN 1 AND 5', name="outcome_value_allowed"),
        sa.CheckConstraint('length("baseline") BETWEEN 1 AND 500', name="outcome_baseline_allowed"),
        sa.CheckConstraint('length("beneficiary") BETWEEN 1 AND 200', name="outcome_beneficiary_allowed"),
        sa.CheckConstraint('length("decision") BETWEEN 1 AND 10000', name="outcome_decision_allowed"),
        sa.CheckConstraint('length("notes") BETWEEN 1 AND 10000', name="outcome_notes_allowed"),
        sa.CheckConstraint('length("owner") BETWEEN 1 AND 36', name="outcome_owner_allowed"),
        sa.CheckConstraint('length("private_notes") BETWEEN 1 AND 10000', name="outcome_private_notes_allowed"),
        sa.CheckConstraint('length("source") BETWEEN 1 AND 500', name="outcome_source_allowed"),
        sa.CheckConstraint('length("statement") BETWEEN 1 AND 6000', name="outcome_statement_allowed"),
        sa.CheckConstraint('length("success") BETWEEN 1 AND 10000', name="outcome_success_allowed"),
        sa.CheckConstraint("version >= 1", name="outcome_version_allowed"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("engagement_id", "number", name="outcome_number_once"),
    )
    with op.batch_alter_table("outcome", schema=None) as batch_op:
        batch_op.create_index(
            "outcome_in_order",
            ["engagement_id", "position", "number"],
            unique=False,
            sqlite_where=sa.text("removed_at IS NULL"),
            postgresql_where=sa.text("removed_at IS NULL"),
        )

    op.create_table(
        "output",
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
        sa.Column("name", sa.String(length=500), nullable=False),
        sa.Column("output_class", sa.String(length=80), nullable=True),
        sa.Column("decision", sa.String(length=1000), nullable=True),
        sa.Column("state", sa.String(length=80), nullable=True),
        sa.Column("priority", sa.String(length=80), nullable=True),
        sa.Column("frequency", sa.String(length=80), nullable=True),
        sa.Column("freshness_minutes", sa.Double(), nullable=True),
        sa.Column("product", sa.String(length=200), nullable=True),
        sa.Column("data_format", sa.String(length=200), nullable=True),
        sa.Column("availability_percent", sa.Double(), nullable=True),
        sa.Column("response_ms", sa.Double(), nullable=True),
        sa.Column("audience", sa.BigInteger(), nullable=True),
        sa.Column("history_months", sa.Double(), nullable=True),
        sa.Column("delivery_mb", sa.Double(), nullable=True),
        sa.Column("classification", sa.String(length=80), nullable=True),
        sa.Column("owner", sa.String(length=36), nullable=True),
        sa.Column("acceptance", sa.Text(), nullable=True),
        sa.Column("retire_reason", sa.Text(), nullable=True),
        sa.CheckConstraint('"audience" BETWEEN 0 AND 1000000000000000', name="output_audience_allowed"),
        sa.CheckConstraint('"availability_percent" BETWEEN 0 AND 100', name="output_availability_percent_allowed"),
        sa.CheckConstraint(
            "\"classification\" IN ('public', 'internal', 'confidential', 'restricted')",
            name="output_classification_allowed",
        ),
        sa.CheckConstraint(
            "\"confidence\" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')",
            name="output_confidence_allowed",
        ),
        sa.CheckConstraint('"delivery_mb" BETWEEN 0 AND 1000000000000000.0', name="output_delivery_mb_allowed"),
        sa.CheckConstraint(
            "\"frequency\" IN ('continuous', 'every minute', 'hourly', 'several times a day', 'daily', 'weekly', 'monthly', 'quarterly', 'yearly', 'on request', 'other')",
            name="output_frequency_allowed",
        ),
        sa.CheckConstraint(
            '"freshness_minutes" BETWEEN 0 AND 1000000000000000.0', name="output_freshness_minutes_allowed"
        ),
        sa.CheckConstraint('"history_months" BETWEEN 0 AND 1000000000000000.0', name="output_history_months_allowed"),
        sa.CheckConstraint(
            "\"output_class\" IN ('further analysis', 'BI, visualisation, dashboard', 'ML and AI', 'export: Excel', 'export: CSV/flat file', 'hosted dataset: internal', 'hosted dataset: external', 'API', 'alert', 'write-back (reverse ETL)', 'event stream', 'embedded analytics', 'regulatory submission', 'paginated report', 'other')",
            name="output_output_class_allowed",
        ),
        sa.CheckConstraint("\"priority\" IN ('must', 'should', 'could', 'won''t')", name="output_priority_allowed"),
        sa.CheckConstraint('"response_ms" BETWEEN 0 AND 1000000000000000.0', name="output_response_ms_allowed"),
        sa.CheckConstraint("\"state\" IN ('current', 'future', 'both')", name="output_state_allowed"),
        sa.CheckConstraint('length("acceptance") BETWEEN 1 AND 10000', name="output_acceptance_allowed"),
        sa.CheckConstraint('length("data_format") BETWEEN 1 AND 200', name="output_data_format_allowed"),
        sa.CheckConstraint('length("decision") BETWEEN 1 AND 1000', name="output_decision_allowed"),
        sa.CheckConstraint('length("name") BETWEEN 1 AND 500', name="output_name_allowed"),
        sa.CheckConstraint('length("notes") BETWEEN 1 AND 10000', name="output_notes_allowed"),
        sa.CheckConstraint('length("owner") BETWEEN 1 AND 36', name="output_owner_allowed"),
        sa.CheckConstraint('length("private_notes") BETWEEN 1 AND 10000', name="output_private_notes_allowed"),
        sa.CheckConstraint('length("product") BETWEEN 1 AND 200', name="output_product_allowed"),
        sa.CheckConstraint('length("retire_reason") BETWEEN 1 AND 10000', name="output_retire_reason_allowed"),
        sa.CheckConstraint('length("source") BETWEEN 1 AND 500', name="output_source_allowed"),
        sa.CheckConstraint("version >= 1", name="output_version_allowed"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("engagement_id", "number", name="output_number_once"),
    )
    with op.batch_alter_table("output", schema=None) as batch_op:
        batch_op.create_index(
            "output_in_order",
            ["engagement_id", "position", "number"],
            unique=False,
            sqlite_where=sa.text("removed_at IS NULL"),
            postgresql_where=sa.text("removed_at IS NULL"),
        )

    op.create_table(
        "partner",
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
        sa.Column("kind", sa.String(length=80), nullable=True),
        sa.Column("state", sa.String(length=80), nullable=True),
        sa.Column("services", sa.String(length=1000), nullable=True),
        sa.Column("contract", sa.String(length=500), nullable=True),
        sa.Column("renewal", sa.Date(), nullable=True),
        sa.Column("dependency", sa.BigInteger(), nullable=True),
        sa.Column("exit_plan", sa.String(length=1000), nullable=True),
        sa.CheckConstraint(
            "\"confidence\" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')",
            name="partner_confidence_allowed",
        ),
        sa.CheckConstraint('"dependency" BETWEEN 1 AND 5', name="partner_dependency_allowed"),
        sa.CheckConstraint(
            "\"kind\" IN ('consultant', 'vendor', 'SaaS provider', 'MSP', 'cloud provider', 'data provider', 'other')",
            name="partner_kind_allowed",
        ),
        sa.CheckConstraint("\"renewal\" BETWEEN '0001-01-01' AND '9999-12-31'", name="partner_renewal_allowed"),
        sa.CheckConstraint("\"state\" IN ('current', 'future', 'both')", name="partner_state_allowed"),
        sa.CheckConstraint('length("contract") BETWEEN 1 AND 500', name="partner_contract_allowed"),
        sa.CheckConstraint('length("exit_plan") BETWEEN 1 AND 1000', name="partner_exit_plan_allowed"),
        sa.CheckConstraint('length("name") BETWEEN 1 AND 200', name="partner_name_allowed"),
        sa.CheckConstraint('length("notes") BETWEEN 1 AND 10000', name="partner_notes_allowed"),
        sa.CheckConstraint('length("private_notes") BETWEEN 1 AND 10000', name="partner_private_notes_allowed"),
        sa.CheckConstraint('length("services") BETWEEN 1 AND 1000', name="partner_services_allowed"),
        sa.CheckConstraint('length("source") BETWEEN 1 AND 500', name="partner_source_allowed"),
        sa.CheckConstraint("version >= 1", name="partner_version_allowed"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("engagement_id", "number", name="partner_number_once"),
    )
    with op.batch_alter_table("partner", schema=None) as batch_op:
        batch_op.create_index(
            "partner_in_order",
            ["engagement_id", "position", "number"],
            unique=False,
            sqlite_where=sa.text("removed_at IS NULL"),
            postgresql_where=sa.text("removed_at IS NULL"),
        )

    op.create_table(
        "party",
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
        sa.Column("role", sa.String(length=80), nullable=True),
        sa.Column("kind", sa.String(length=80), nullable=True),
        sa.Column("organisation", sa.String(length=200), nullable=True),
        sa.Column("contact", sa.String(length=36), nullable=True),
        sa.Column("needs", sa.Text(), nullable=True),
        sa.Column("pains", sa.Text(), nullable=True),
        sa.Column("satisfaction", sa.BigInteger(), nullable=True),
        sa.Column("purpose", sa.String(length=1000), nullable=True),
        sa.CheckConstraint(
            "\"confidence\" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')",
            name="party_confidence_allowed",
        ),
        sa.CheckConstraint(
            "\"kind\" IN ('people', 'application', 'device fleet', 'outside organisation', 'public', 'other')",
            name="party_kind_allowed",
        ),
        sa.CheckConstraint("\"role\" IN ('producer', 'consumer', 'both')", name="party_role_allowed"),
        sa.CheckConstraint('"satisfaction" BETWEEN 1 AND 5', name="party_satisfaction_allowed"),
        sa.CheckConstraint('length("contact") BETWEEN 1 AND 36', name="party_contact_allowed"),
        sa.CheckConstraint('length("name") BETWEEN 1 AND 200', name="party_name_allowed"),
        sa.CheckConstraint('length("needs") BETWEEN 1 AND 10000', name="party_needs_allowed"),
        sa.CheckConstraint('length("notes") BETWEEN 1 AND 10000', name="party_notes_allowed"),
        sa.CheckConstraint('length("organisation") BETWEEN 1 AND 200', name="party_organisation_allowed"),
        sa.CheckConstraint('length("pains") BETWEEN 1 AND 10000', name="party_pains_allowed"),
        sa.CheckConstraint('length("private_notes") BETWEEN 1 AND 10000', name="party_private_notes_allowed"),
        sa.CheckConstraint('length("purpose") BETWEEN 1 AND 1000', name="party_purpose_allowed"),
        sa.CheckConstraint('length("source") BETWEEN 1 AND 500', name="party_source_allowed"),
        sa.CheckConstraint("version >= 1", name="party_version_allowed"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("engagement_id", "number", name="party_number_once"),
    )
    with op.batch_alter_table("party", schema=None) as batch_op:
        batch_op.create_index(
            "party_in_order",
            ["engagement_id", "position", "number"],
            unique=False,
            sqlite_where=sa.text("removed_at IS NULL"),
            postgresql_where=sa.text("removed_at IS NULL"),
        )

    op.create_table(
        "person",
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
        sa.Column("organisation", sa.String(length=200), nullable=True),
        sa.Column("job_title", sa.String(length=200), nullable=True),
        sa.Column("role", sa.String(length=80), nullable=True),
        sa.Column("can_sign_off", sa.Boolean(), nullable=True),
        sa.Column("email", sa.String(length=254), nullable=True),
        sa.Column("influence", sa.String(length=80), nullable=True),
        sa.CheckConstraint('"can_sign_off" IN (true, false)', name="person_can_sign_off_allowed"),
        sa.CheckConstraint(
            "\"confidence\" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')",
            name="person_confidence_allowed",
        ),
        sa.CheckConstraint(
            "\"influence\" IN ('high power, high interest', 'high power, low interest', 'low power, high interest', 'low power, low interest')",
            name="person_influence_allowed",
        ),
        sa.CheckConstraint(
            "\"role\" IN ('sponsor', 'business owner', 'data owner', 'steward', 'data engineer', 'analyst', 'data scientist', 'ML engineer', 'BI developer', 'platform engineer', 'security', 'privacy', 'compliance', 'architect', 'product owner', 'project manager', 'operations', 'end user', 'facilitator', 'scribe', 'reviewer', 'other')",
            name="person_role_allowed",
        ),
        sa.CheckConstraint('length("email") BETWEEN 1 AND 254', name="person_email_allowed"),
        sa.CheckConstraint('length("job_title") BETWEEN 1 AND 200', name="person_job_title_allowed"),
        sa.CheckConstraint('length("name") BETWEEN 1 AND 200', name="person_name_allowed"),
        sa.CheckConstraint('length("notes") BETWEEN 1 AND 10000', name="person_notes_allowed"),
        sa.CheckConstraint('length("organisation") BETWEEN 1 AND 200', name="person_organisation_allowed"),
        sa.CheckConstraint('length("private_notes") BETWEEN 1 AND 10000', name="person_private_notes_allowed"),
        sa.CheckConstraint('length("source") BETWEEN 1 AND 500', name="person_source_allowed"),
        sa.CheckConstraint("version >= 1", name="person_version_allowed"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("engagement_id", "number", name="person_number_once"),
    )
    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.create_index(
            "person_in_order",
            ["engagement_id", "position", "number"],
            unique=False,
            sqlite_where=sa.text("removed_at IS NULL"),
            postgresql_where=sa.text("removed_at IS NULL"),
        )

    op.create_table(
        "practice",
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
        sa.Column("kind", sa.String(length=80), nullable=False),
        sa.Column("state", sa.String(length=80), nullable=False),
        sa.Column("tool", sa.String(length=36), nullable=True),
        sa.Column("coverage_percent", sa.Double(), nullable=True),
        sa.Column("maturity", sa.BigInteger(), nullable=True),
        sa.Column("what_is_done", sa.String(length=1000), nullable=True),
        sa.CheckConstraint(
            "\"confidence\" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')",
            name="practice_confidence_allowed",
        ),
        sa.CheckConstraint('"coverage_percent" BETWEEN 0 AND 100', name="practice_coverage_percent_allowed"),
        sa.CheckConstraint(
            "\"kind\" IN ('version control', 'CI', 'CD', 'IaC', 'data tests', 'schema migration', 'promotion', 'secrets', 'monitoring', 'rollback', 'code review', 'alerting', 'lineage', 'data catalogue', 'incident response', 'cost control', 'other')",
            name="practice_kind_allowed",
        ),
        sa.CheckConstraint('"maturity" BETWEEN 0 AND 5', name="practice_maturity_allowed"),
        sa.CheckConstraint("\"state\" IN ('current', 'future', 'both')", name="practice_state_allowed"),
        sa.CheckConstraint('length("notes") BETWEEN 1 AND 10000', name="practice_notes_allowed"),
        sa.CheckConstraint('length("private_notes") BETWEEN 1 AND 10000', name="practice_private_notes_allowed"),
        sa.CheckConstraint('length("source") BETWEEN 1 AND 500', name="practice_source_allowed"),
        sa.CheckConstraint('length("tool") BETWEEN 1 AND 36', name="practice_tool_allowed"),
        sa.CheckConstraint('length("what_is_done") BETWEEN 1 AND 1000', name="practice_what_is_done_allowed"),
        sa.CheckConstraint("version >= 1", name="practice_version_allowed"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("engagement_id", "number", name="practice_number_once"),
    )
    with op.batch_alter_table("practice", schema=None) as batch_op:
        batch_op.create_index(
            "practice_in_order",
            ["engagement_id", "position", "number"],
            unique=False,
            sqlite_where=sa.text("removed_at IS NULL"),
            postgresql_where=sa.text("removed_at IS NULL"),
        )

    op.create_table(
        "profile",
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
        sa.Column("input", sa.String(length=36), nullable=False),
        sa.Column("timing", sa.String(length=80), nullable=False),
        sa.Column("full_gb", sa.Double(), nullable=True),
        sa.Column("gb_per_day", sa.Double(), nullable=True),
        sa.Column("records_per_day", sa.Double(), nullable=True),
        sa.Column("mean_record_bytes", sa.Double(), nullable=True),
        sa.Column("growth_percent", sa.Double(), nullable=True),
        sa.Column("history_months", sa.Double(), nullable=True),
        sa.Column("mode", sa.String(length=80), nullable=True),
        sa.Column("interval_minutes", sa.Double(), nullable=True),
        sa.Column("mean_records_per_second", sa.Double(), nullable=True),
        sa.Column("peak_records_per_second", sa.Double(), nullable=True),
        sa.Column("delay_minutes", sa.Double(), nullable=True),
        sa.Column("late_percent", sa.Double(), nullable=True),
        sa.Column("structure", sa.String(length=80), nullable=True),
        sa.Column("formats", sa.String(length=200), nullable=True),
        sa.Column("schema_change", sa.String(length=80), nullable=True),
        sa.Column("trust", sa.String(length=80), nullable=True),
        sa.Column("missing_percent", sa.Double(), nullable=True),
        sa.Column("duplicate_percent", sa.Double(), nullable=True),
        sa.Column("known_issues", sa.Text(), nullable=True),
        sa.Column("value_rank", sa.BigInteger(), nullable=True),
        sa.Column("absence_cost", sa.String(length=500), nullable=True),
        sa.Column("monetised", sa.Double(), nullable=True),
        sa.Column("users", sa.BigInteger(), nullable=True),
        sa.Column("concurrent_users", sa.BigInteger(), nullable=True),
        sa.Column("queries_per_day", sa.Double(), nullable=True),
        sa.Column("pattern", sa.String(length=80), nullable=True),
        sa.Column("hot_days", sa.BigInteger(), nullable=True),
        sa.CheckConstraint(
            '"concurrent_users" BETWEEN 0 AND 1000000000000000', name="profile_concurrent_users_allowed"
        ),
        sa.CheckConstraint(
            "\"confidence\" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')",
            name="profile_confidence_allowed",
        ),
        sa.CheckConstraint('"delay_minutes" BETWEEN 0 AND 1000000000000000.0', name="profile_delay_minutes_allowed"),
        sa.CheckConstraint('"duplicate_percent" BETWEEN 0 AND 100', name="profile_duplicate_percent_allowed"),
        sa.CheckConstraint('"full_gb" BETWEEN 0 AND 1000000000000000.0', name="profile_full_gb_allowed"),
        sa.CheckConstraint('"gb_per_day" BETWEEN 0 AND 1000000000000000.0', name="profile_gb_per_day_allowed"),
        sa.CheckConstraint('"growth_percent" BETWEEN -100 AND 100000', name="profile_growth_percent_allowed"),
        sa.CheckConstraint('"history_months" BETWEEN 0 AND 1000000000000000.0', name="profile_history_months_allowed"),
        sa.CheckConstraint('"hot_days" BETWEEN 0 AND 1000000000000000', name="profile_hot_days_allowed"),
        sa.CheckConstraint(
            '"interval_minutes" BETWEEN 0 AND 1000000000000000.0', name="profile_interval_minutes_allowed"
        ),
        sa.CheckConstraint('"late_percent" BETWEEN 0 AND 100', name="profile_late_percent_allowed"),
        sa.CheckConstraint(
            '"mean_record_bytes" BETWEEN 0 AND 1000000000000000.0', name="profile_mean_record_bytes_allowed"
        ),
        sa.CheckConstraint(
            '"mean_records_per_second" BETWEEN 0 AND 1000000000000000.0', name="profile_mean_records_per_second_allowed"
        ),
        sa.CheckConstraint(
            '"mean_records_per_second" IS NULL OR "peak_records_per_second" IS NULL OR "mean_records_per_second" <= "peak_records_per_second"',
            name="profile_mean_records_per_second_order",
        ),
        sa.CheckConstraint('"missing_percent" BETWEEN 0 AND 100', name="profile_missing_percent_allowed"),
        sa.CheckConstraint(
            "\"mode\" IN ('batch', 'micro-batch', 'streaming', 'on request')", name="profile_mode_allowed"
        ),
        sa.CheckConstraint('"monetised" BETWEEN 0 AND 1000000000000000.0', name="profile_monetised_allowed"),
        sa.CheckConstraint(
            "\"pattern\" IN ('point', 'range', 'scan', 'aggregate', 'search', 'graph', 'time window', 'full export', 'other')",
            name="profile_pattern_allowed",
        ),
        sa.CheckConstraint(
            '"peak_records_per_second" BETWEEN 0 AND 1000000000000000.0', name="profile_peak_records_per_second_allowed"
        ),
        sa.CheckConstraint(
            '"queries_per_day" BETWEEN 0 AND 1000000000000000.0', name="profile_queries_per_day_allowed"
        ),
        sa.CheckConstraint(
            '"records_per_day" BETWEEN 0 AND 1000000000000000.0', name="profile_records_per_day_allowed"
        ),
        sa.CheckConstraint(
            "\"schema_change\" IN ('never', 'yearly', 'quarterly', 'monthly', 'weekly', 'daily', 'unannounced')",
            name="profile_schema_change_allowed",
        ),
        sa.CheckConstraint(
            "\"structure\" IN ('structured', 'semi-structured', 'unstructured', 'media')",
            name="profile_structure_allowed",
        ),
        sa.CheckConstraint("\"timing\" IN ('existing', 'anticipated')", name="profile_timing_allowed"),
        sa.CheckConstraint(
            "\"trust\" IN ('authoritative', 'reliable', 'questionable', 'unknown')", name="profile_trust_allowed"
        ),
        sa.CheckConstraint('"users" BETWEEN 0 AND 1000000000000000', name="profile_users_allowed"),
        sa.CheckConstraint('"value_rank" BETWEEN 1 AND 5', name="profile_value_rank_allowed"),
        sa.CheckConstraint('length("absence_cost") BETWEEN 1 AND 500', name="profile_absence_cost_allowed"),
        sa.CheckConstraint('length("formats") BETWEEN 1 AND 200', name="profile_formats_allowed"),
        sa.CheckConstraint('length("input") BETWEEN 1 AND 36', name="profile_input_allowed"),
        sa.CheckConstraint('length("known_issues") BETWEEN 1 AND 10000', name="profile_known_issues_allowed"),
        sa.CheckConstraint('length("notes") BETWEEN 1 AND 10000', name="profile_notes_allowed"),
        sa.CheckConstraint('length("private_notes") BETWEEN 1 AND 10000', name="profile_private_notes_allowed"),
        sa.CheckConstraint('length("source") BETWEEN 1 AND 500', name="profile_source_allowed"),
        sa.CheckConstraint("version >= 1", name="profile_version_allowed"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("engagement_id", "number", name="profile_number_once"),
    )
    with op.batch_alter_table("profile", schema=None) as batch_op:
        batch_op.create_index(
            "profile_in_order",
            ["engagement_id", "position", "number"],
            unique=False,
            sqlite_where=sa.text("removed_at IS NULL"),
            postgresql_where=sa.text("removed_at IS NULL"),
        )

    op.create_table(
        "reading",
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
        sa.Column("measure", sa.String(length=36), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("value", sa.Double(), nullable=False),
        sa.Column("sample_size", sa.BigInteger(), nullable=True),
        sa.Column("comment", sa.String(length=1000), nullable=True),
        sa.CheckConstraint(
            "\"confidence\" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')",
            name="reading_confidence_allowed",
        ),
        sa.CheckConstraint("\"on\" BETWEEN '0001-01-01' AND '9999-12-31'", name="reading_on_allowed"),
        sa.CheckConstraint('"sample_size" BETWEEN 0 AND 1000000000000000', name="reading_sample_size_allowed"),
        sa.CheckConstraint('"value" BETWEEN -1000000000000000.0 AND 1000000000000000.0', name="reading_value_allowed"),
        sa.CheckConstraint('length("comment") BETWEEN 1 AND 1000', name="reading_comment_allowed"),
        sa.CheckConstraint('length("measure") BETWEEN 1 AND 36', name="reading_measure_allowed"),
        sa.CheckConstraint('length("notes") BETWEEN 1 AND 10000', name="reading_notes_allowed"),
        sa.CheckConstraint('length("private_notes") BETWEEN 1 AND 10000', name="reading_private_notes_allowed"),
        sa.CheckConstraint('length("source") BETWEEN 1 AND 500', name="reading_source_allowed"),
        sa.CheckConstraint("version >= 1", name="reading_version_allowed"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("engagement_id", "number", name="reading_number_once"),
    )
    with op.batch_alter_table("reading", schema=None) as batch_op:
        batch_op.create_index(
            "reading_in_order",
            ["engagement_id", "position", "number"],
            unique=False,
            sqlite_where=sa.text("removed_at IS NULL"),
            postgresql_where=sa.text("removed_at IS NULL"),
        )

    op.create_table(
        "requirement",
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
        sa.Column("statement", sa.String(length=6000), nullable=False),
        sa.Column("type", sa.String(length=80), nullable=True),
        sa.Column("priority", sa.String(length=80), nullable=True),
        sa.Column("fit_criterion", sa.String(length=2000), nullable=True),
        sa.Column("stage", sa.String(length=80), nullable=True),
        sa.Column("status", sa.String(length=80), nullable=True),
        sa.Column("verification", sa.String(length=80), nullable=True),
        sa.Column("rationale", sa.Text(), nullable=True),
        sa.Column("link_state", sa.String(length=80), nullable=True),
        sa.CheckConstraint(
            "\"confidence\" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')",
            name="requirement_confidence_allowed",
        ),
        sa.CheckConstraint(
            "\"link_state\" IN ('ok', 'suspect', 'orphaned', 'overridden')", name="requirement_link_state_allowed"
        ),
        sa.CheckConstraint(
            "\"priority\" IN ('must', 'should', 'could', 'won''t')", name="requirement_priority_allowed"
        ),
        sa.CheckConstraint(
            "\"stage\" IN ('generate', 'collect', 'prepare', 'store', 'analyze', 'deliver')",
            name="requirement_stage_allowed",
        ),
        sa.CheckConstraint(
            "\"status\" IN ('draft', 'proposed', 'agreed', 'rejected')", name="requirement_status_allowed"
        ),
        sa.CheckConstraint(
            "\"type\" IN ('functional', 'data', 'quality', 'performance', 'availability', 'security', 'privacy', 'compliance', 'operations', 'integration', 'usability', 'transition', 'constraint', 'other')",
            name="requirement_type_allowed",
        ),
        sa.CheckConstraint(
            "\"verification\" IN ('test', 'demonstration', 'inspection', 'analysis', 'other')",
            name="requirement_verification_allowed",
        ),
        sa.CheckConstraint('length("fit_criterion") BETWEEN 1 AND 2000', name="requirement_fit_criterion_allowed"),
        sa.CheckConstraint('length("notes") BETWEEN 1 AND 10000', name="requirement_notes_allowed"),
        sa.CheckConstraint('length("private_notes") BETWEEN 1 AND 10000', name="requirement_private_notes_allowed"),
        sa.CheckConstraint('length("rationale") BETWEEN 1 AND 10000', name="requirement_rationale_allowed"),
        sa.CheckConstraint('length("source") BETWEEN 1 AND 500', name="requirement_source_allowed"),
        sa.CheckConstraint('length("statement") BETWEEN 1 AND 6000', name="requirement_statement_allowed"),
        sa.CheckConstraint("version >= 1", name="requirement_version_allowed"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("engagement_id", "number", name="requirement_number_once"),
    )
    with op.batch_alter_table("requirement", schema=None) as batch_op:
        batch_op.create_index(
            "requirement_in_order",
            ["engagement_id", "position", "number"],
            unique=False,
            sqlite_where=sa.text("removed_at IS NULL"),
            postgresql_where=sa.text("removed_at IS NULL"),
        )

    op.create_table(
        "response",
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
        sa.Column("measure", sa.String(length=36), nullable=False),
        sa.Column("score", sa.BigInteger(), nullable=False),
        sa.Column("on", sa.Date(), nullable=True),
        sa.Column("respondent", sa.String(length=60), nullable=True),
        sa.Column("comment", sa.String(length=1000), nullable=True),
        sa.CheckConstraint(
            "\"confidence\" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')",
            name="response_confidence_allowed",
        ),
        sa.CheckConstraint("\"on\" BETWEEN '0001-01-01' AND '9999-12-31'", name="response_on_allowed"),
        sa.CheckConstraint('"score" BETWEEN 0 AND 10', name="response_score_allowed"),
        sa.CheckConstraint('length("comment") BETWEEN 1 AND 1000', name="response_comment_allowed"),
        sa.CheckConstraint('length("measure") BETWEEN 1 AND 36', name="response_measure_allowed"),
        sa.CheckConstraint('length("notes") BETWEEN 1 AND 10000', name="response_notes_allowed"),
        sa.CheckConstraint('length("private_notes") BETWEEN 1 AND 10000', name="response_private_notes_allowed"),
        sa.CheckConstraint('length("respondent") BETWEEN 1 AND 60', name="response_respondent_allowed"),
        sa.CheckConstraint('length("source") BETWEEN 1 AND 500', name="response_source_allowed"),
        sa.CheckConstraint("version >= 1", name="response_version_allowed"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("engagement_id", "number", name="response_number_once"),
    )
    with op.batch_alter_table("response", schema=None) as batch_op:
        batch_op.create_index(
            "response_in_order",
            ["engagement_id", "position", "number"],
            unique=False,
            sqlite_where=sa.text("removed_at IS NULL"),
            postgresql_where=sa.text("removed_at IS NULL"),
        )

    op.create_table(
        "skill",
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
        sa.Column("skill", sa.String(length=200), nullable=False),
        sa.Column("role", sa.String(length=200), nullable=True),
        sa.Column("state", sa.String(length=80), nullable=True),
        sa.Column("level_needed", sa.BigInteger(), nullable=True),
        sa.Column("level_present", sa.BigInteger(), nullable=True),
        sa.Column("people_needed", sa.Double(), nullable=True),
        sa.Column("people_present", sa.Double(), nullable=True),
        sa.Column("provided_by", sa.String(length=80), nullable=True),
        sa.Column("plan", sa.String(length=1000), nullable=True),
        sa.CheckConstraint(
            "\"confidence\" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')",
            name="skill_confidence_allowed",
        ),
        sa.CheckConstraint('"level_needed" BETWEEN 0 AND 4', name="skill_level_needed_allowed"),
        sa.CheckConstraint('"level_present" BETWEEN 0 AND 4', name="skill_level_present_allowed"),
        sa.CheckConstraint('"people_needed" BETWEEN 0 AND 1000000000000000.0', name="skill_people_needed_allowed"),
        sa.CheckConstraint('"people_present" BETWEEN 0 AND 1000000000000000.0', name="skill_people_present_allowed"),
        sa.CheckConstraint("\"provided_by\" IN ('own', 'MSP', 'partner', 'other')", name="skill_provided_by_allowed"),
        sa.CheckConstraint("\"state\" IN ('current', 'future', 'both')", name="skill_state_allowed"),
        sa.CheckConstraint('length("notes") BETWEEN 1 AND 10000', name="skill_notes_allowed"),
        sa.CheckConstraint('length("plan") BETWEEN 1 AND 1000', name="skill_plan_allowed"),
        sa.CheckConstraint('length("private_notes") BETWEEN 1 AND 10000', name="skill_private_notes_allowed"),
        sa.CheckConstraint('length("role") BETWEEN 1 AND 200', name="skill_role_allowed"),
        sa.CheckConstraint('length("skill") BETWEEN 1 AND 200', name="skill_skill_allowed"),
        sa.CheckConstraint('length("source") BETWEEN 1 AND 500', name="skill_source_allowed"),
        sa.CheckConstraint("version >= 1", name="skill_version_allowed"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("engagement_id", "number", name="skill_number_once"),
    )
    with op.batch_alter_table("skill", schema=None) as batch_op:
        batch_op.create_index(
            "skill_in_order",
            ["engagement_id", "position", "number"],
            unique=False,
            sqlite_where=sa.text("removed_at IS NULL"),
            postgresql_where=sa.text("removed_at IS NULL"),
        )

    op.create_table(
        "step",
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
        sa.Column("name", sa.String(length=500), nullable=False),
        sa.Column("stage", sa.String(length=80), nullable=False),
        sa.Column("state", sa.String(length=80), nullable=False),
        sa.Column("tool", sa.String(length=36), nullable=True),
        sa.Column("run_by", sa.String(length=200), nullable=True),
        sa.Column("trigger", sa.String(length=200), nullable=True),
        sa.Column("schedule", sa.String(length=200), nullable=True),
        sa.Column("workflow", sa.String(length=36), nullable=True),
        sa.Column("owner", sa.String(length=36), nullable=True),
        sa.Column("what_it_does", sa.Text(), nullable=True),
        sa.Column("ways", sa.Text(), nullable=False),
        sa.Column("duration_minutes", sa.Double(), nullable=True),
        sa.Column("latency_minutes", sa.Double(), nullable=True),
        sa.Column("availability_percent", sa.Double(), nullable=True),
        sa.Column("throughput_mb_per_second", sa.Double(), nullable=True),
        sa.Column("automation", sa.BigInteger(), nullable=True),
        sa.Column("effectiveness", sa.BigInteger(), nullable=True),
        sa.Column("cost_per_month", sa.Double(), nullable=True),
        sa.Column("expansion", sa.Double(), nullable=True),
        sa.Column("retention_days", sa.BigInteger(), nullable=True),
        sa.Column("replicas", sa.BigInteger(), nullable=True),
        sa.Column("compression", sa.Double(), nullable=True),
        sa.Column("rpo_minutes", sa.Double(), nullable=True),
        sa.Column("rto_minutes", sa.Double(), nullable=True),
        sa.Column("region", sa.String(length=200), nullable=True),
        sa.Column("security_zone", sa.String(length=200), nullable=True),
        sa.Column("r_decision", sa.String(length=80), nullable=True),
        sa.Column("r_rationale", sa.Text(), nullable=True),
        sa.Column("complexity", sa.String(length=80), nullable=True),
        sa.Column("effort_days", sa.Double(), nullable=True),
        sa.Column("wave", sa.BigInteger(), nullable=True),
        sa.CheckConstraint('"automation" BETWEEN 0 AND 4', name="step_automation_allowed"),
        sa.CheckConstraint('"availability_percent" BETWEEN 0 AND 100', name="step_availability_percent_allowed"),
        sa.CheckConstraint("\"complexity\" IN ('low', 'medium', 'high')", name="step_complexity_allowed"),
        sa.CheckConstraint('"compression" BETWEEN 0.01 AND 10000', name="step_compression_allowed"),
        sa.CheckConstraint(
            "\"confidence\" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')",
            name="step_confidence_allowed",
        ),
        sa.CheckConstraint('"cost_per_month" BETWEEN 0 AND 1000000000000000.0', name="step_cost_per_month_allowed"),
        sa.CheckConstraint('"duration_minutes" BETWEEN 0 AND 1000000000000000.0', name="step_duration_minutes_allowed"),
        sa.CheckConstraint('"effectiveness" BETWEEN 1 AND 5', name="step_effectiveness_allowed"),
        sa.CheckConstraint('"effort_days" BETWEEN 0 AND 1000000000000000.0', name="step_effort_days_allowed"),
        sa.CheckConstraint('"expansion" BETWEEN 0 AND 1000000000000000.0', name="step_expansion_allowed"),
        sa.CheckConstraint('"latency_minutes" BETWEEN 0 AND 1000000000000000.0', name="step_latency_minutes_allowed"),
        sa.CheckConstraint(
            "\"r_decision\" IN ('rehost', 'replatform', 'refactor', 'repurchase', 'relocate', 'retain', 'retire')",
            name="step_r_decision_allowed",
        ),
        sa.CheckConstraint('"replicas" BETWEEN 1 AND 100', name="step_replicas_allowed"),
        sa.CheckConstraint('"retention_days" BETWEEN 0 AND 1000000000000000', name="step_retention_days_allowed"),
        sa.CheckConstraint('"rpo_minutes" BETWEEN 0 AND 1000000000000000.0', name="step_rpo_minutes_allowed"),
        sa.CheckConstraint('"rto_minutes" BETWEEN 0 AND 1000000000000000.0', name="step_rto_minutes_allowed"),
        sa.CheckConstraint("\"stage\" IN ('collect', 'prepare', 'store', 'analyze')", name="step_stage_allowed"),
        sa.CheckConstraint("\"state\" IN ('current', 'future', 'both')", name="step_state_allowed"),
        sa.CheckConstraint(
            '"throughput_mb_per_second" BETWEEN 0 AND 1000000000000000.0', name="step_throughput_mb_per_second_allowed"
        ),
        sa.CheckConstraint('"wave" BETWEEN 1 AND 99', name="step_wave_allowed"),
        sa.CheckConstraint('length("name") BETWEEN 1 AND 500', name="step_name_allowed"),
        sa.CheckConstraint('length("notes") BETWEEN 1 AND 10000', name="step_notes_allowed"),
        sa.CheckConstraint('length("owner") BETWEEN 1 AND 36', name="step_owner_allowed"),
        sa.CheckConstraint('length("private_notes") BETWEEN 1 AND 10000', name="step_private_notes_allowed"),
        sa.CheckConstraint('length("r_rationale") BETWEEN 1 AND 10000', name="step_r_rationale_allowed"),
        sa.CheckConstraint('length("region") BETWEEN 1 AND 200', name="step_region_allowed"),
        sa.CheckConstraint('length("run_by") BETWEEN 1 AND 200', name="step_run_by_allowed"),
        sa.CheckConstraint('length("schedule") BETWEEN 1 AND 200', name="step_schedule_allowed"),
        sa.CheckConstraint('length("security_zone") BETWEEN 1 AND 200', name="step_security_zone_allowed"),
        sa.CheckConstraint('length("source") BETWEEN 1 AND 500', name="step_source_allowed"),
        sa.CheckConstraint('length("tool") BETWEEN 1 AND 36', name="step_tool_allowed"),
        sa.CheckConstraint('length("trigger") BETWEEN 1 AND 200', name="step_trigger_allowed"),
        sa.CheckConstraint('length("what_it_does") BETWEEN 1 AND 10000', name="step_what_it_does_allowed"),
        sa.CheckConstraint('length("workflow") BETWEEN 1 AND 36', name="step_workflow_allowed"),
        sa.CheckConstraint("version >= 1", name="step_version_allowed"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("engagement_id", "number", name="step_number_once"),
    )
    with op.batch_alter_table("step", schema=None) as batch_op:
        batch_op.create_index(
            "step_in_order",
            ["engagement_id", "position", "number"],
            unique=False,
            sqlite_where=sa.text("removed_at IS NULL"),
            postgresql_where=sa.text("removed_at IS NULL"),
        )

    op.create_table(
        "tool",
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
        sa.Column("kind", sa.String(length=80), nullable=True),
        sa.Column("state", sa.String(length=80), nullable=True),
        sa.Column("vendor", sa.String(length=200), nullable=True),
        sa.Column("release", sa.String(length=80), nullable=True),
        sa.Column("licence", sa.String(length=120), nullable=True),
        sa.Column("end_of_support", sa.Date(), nullable=True),
        sa.Column("annual_cost", sa.Double(), nullable=True),
        sa.Column("must_keep", sa.Boolean(), nullable=True),
        sa.CheckConstraint('"annual_cost" BETWEEN 0 AND 1000000000000000.0', name="tool_annual_cost_allowed"),
        sa.CheckConstraint(
            "\"confidence\" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')",
            name="tool_confidence_allowed",
        ),
        sa.CheckConstraint(
            "\"end_of_support\" BETWEEN '0001-01-01' AND '9999-12-31'", name="tool_end_of_support_allowed"
        ),
        sa.CheckConstraint(
            "\"kind\" IN ('hardware', 'commercial', 'custom', 'OSS', 'SaaS', 'cloud service', 'library', 'module', 'source code', 'other')",
            name="tool_kind_allowed",
        ),
        sa.CheckConstraint('"must_keep" IN (true, false)', name="tool_must_keep_allowed"),
        sa.CheckConstraint("\"state\" IN ('current', 'future', 'both')", name="tool_state_allowed"),
        sa.CheckConstraint('length("licence") BETWEEN 1 AND 120', name="tool_licence_allowed"),
        sa.CheckConstraint('length("name") BETWEEN 1 AND 200', name="tool_name_allowed"),
        sa.CheckConstraint('length("notes") BETWEEN 1 AND 10000', name="tool_notes_allowed"),
        sa.CheckConstraint('length("private_notes") BETWEEN 1 AND 10000', name="tool_private_notes_allowed"),
        sa.CheckConstraint('length("release") BETWEEN 1 AND 80', name="tool_release_allowed"),
        sa.CheckConstraint('length("source") BETWEEN 1 AND 500', name="tool_source_allowed"),
        sa.CheckConstraint('length("vendor") BETWEEN 1 AND 200', name="tool_vendor_allowed"),
        sa.CheckConstraint("version >= 1", name="tool_version_allowed"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("engagement_id", "number", name="tool_number_once"),
    )
    with op.batch_alter_table("tool", schema=None) as batch_op:
        batch_op.create_index(
            "tool_in_order",
            ["engagement_id", "position", "number"],
            unique=False,
            sqlite_where=sa.text("removed_at IS NULL"),
            postgresql_where=sa.text("removed_at IS NULL"),
        )

    op.create_table(
        "workflow",
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
        sa.Column("state", sa.String(length=80), nullable=False),
        sa.Column("purpose", sa.String(length=1000), nullable=True),
        sa.Column("patterns", sa.Text(), nullable=False),
        sa.Column("orchestrator", sa.String(length=36), nullable=True),
        sa.Column("effectiveness", sa.BigInteger(), nullable=True),
        sa.Column("effectiveness_basis", sa.String(length=500), nullable=True),
        sa.Column("high_level", sa.Text(), nullable=True),
        sa.Column("low_level", sa.Text(), nullable=True),
        sa.Column("process_flow", sa.Text(), nullable=True),
        sa.Column("external_dependencies", sa.Text(), nullable=True),
        sa.Column("cost_per_month", sa.Double(), nullable=True),
        sa.Column("incidents_per_month", sa.Double(), nullable=True),
        sa.Column("lead_time_hours", sa.Double(), nullable=True),
        sa.Column("deployments_per_month", sa.Double(), nullable=True),
        sa.Column("change_failure_percent", sa.Double(), nullable=True),
        sa.Column("restore_hours", sa.Double(), nullable=True),
        sa.CheckConstraint(
            '"change_failure_percent" BETWEEN 0 AND 100', name="workflow_change_failure_percent_allowed"
        ),
        sa.CheckConstraint(
            "\"confidence\" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')",
            name="workflow_confidence_allowed",
        ),
        sa.CheckConstraint('"cost_per_month" BETWEEN 0 AND 1000000000000000.0', name="workflow_cost_per_month_allowed"),
        sa.CheckConstraint(
            '"deployments_per_month" BETWEEN 0 AND 1000000000000000.0', name="workflow_deployments_per_month_allowed"
        ),
        sa.CheckConstraint('"effectiveness" BETWEEN 1 AND 5', name="workflow_effectiveness_allowed"),
        sa.CheckConstraint(
            '"incidents_per_month" BETWEEN 0 AND 1000000000000000.0', name="workflow_incidents_per_month_allowed"
        ),
        sa.CheckConstraint(
            '"lead_time_hours" BETWEEN 0 AND 1000000000000000.0', name="workflow_lead_time_hours_allowed"
        ),
        sa.CheckConstraint('"restore_hours" BETWEEN 0 AND 1000000000000000.0', name="workflow_restore_hours_allowed"),
        sa.CheckConstraint("\"state\" IN ('current', 'future')", name="workflow_state_allowed"),
        sa.CheckConstraint(
            'length("effectiveness_basis") BETWEEN 1 AND 500', name="workflow_effectiveness_basis_allowed"
        ),
        sa.CheckConstraint(
            'length("external_dependencies") BETWEEN 1 AND 10000', name="workflow_external_dependencies_allowed"
        ),
        sa.CheckConstraint('length("high_level") BETWEEN 1 AND 10000', name="workflow_high_level_allowed"),
        sa.CheckConstraint('length("low_level") BETWEEN 1 AND 10000', name="workflow_low_level_allowed"),
        sa.CheckConstraint('length("name") BETWEEN 1 AND 200', name="workflow_name_allowed"),
        sa.CheckConstraint('length("notes") BETWEEN 1 AND 10000', name="workflow_notes_allowed"),
        sa.CheckConstraint('length("orchestrator") BETWEEN 1 AND 36', name="workflow_orchestrator_allowed"),
        sa.CheckConstraint('length("private_notes") BETWEEN 1 AND 10000', name="workflow_private_notes_allowed"),
        sa.CheckConstraint('length("process_flow") BETWEEN 1 AND 10000', name="workflow_process_flow_allowed"),
        sa.CheckConstraint('length("purpose") BETWEEN 1 AND 1000', name="workflow_purpose_allowed"),
        sa.CheckConstraint('length("source") BETWEEN 1 AND 500', name="workflow_source_allowed"),
        sa.CheckConstraint("version >= 1", name="workflow_version_allowed"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("engagement_id", "number", name="workflow_number_once"),
    )
    with op.batch_alter_table("workflow", schema=None) as batch_op:
        batch_op.create_index(
            "workflow_in_order",
            ["engagement_id", "position", "number"],
            unique=False,
            sqlite_where=sa.text("removed_at IS NULL"),
            postgresql_where=sa.text("removed_at IS NULL"),
        )


def downgrade() -> None:
    """Back to the version before."""
    with op.batch_alter_table("workflow", schema=None) as batch_op:
        batch_op.drop_index(
            "workflow_in_order",
            sqlite_where=sa.text("removed_at IS NULL"),
            postgresql_where=sa.text("removed_at IS NULL"),
        )

    op.drop_table("workflow")
    with op.batch_alter_table("tool", schema=None) as batch_op:
        batch_op.drop_index(
            "tool_in_order", sqlite_where=sa.text("removed_at IS NULL"), postgresql_where=sa.text("removed_at IS NULL")
        )

    op.drop_table("tool")
    with op.batch_alter_table("step", schema=None) as batch_op:
        batch_op.drop_index(
            "step_in_order", sqlite_where=sa.text("removed_at IS NULL"), postgresql_where=sa.text("removed_at IS NULL")
        )

    op.drop_table("step")
    with op.batch_alter_table("skill", schema=None) as batch_op:
        batch_op.drop_index(
            "skill_in_order", sqlite_where=sa.text("removed_at IS NULL"), postgresql_where=sa.text("removed_at IS NULL")
        )

    op.drop_table("skill")
    with op.batch_alter_table("response", schema=None) as batch_op:
        batch_op.drop_index(
            "response_in_order",
            sqlite_where=sa.text("removed_at IS NULL"),
            postgresql_where=sa.text("removed_at IS NULL"),
        )

    op.drop_table("response")
    with op.batch_alter_table("requirement", schema=None) as batch_op:
        batch_op.drop_index(
            "requirement_in_order",
            sqlite_where=sa.text("removed_at IS NULL"),
            postgresql_where=sa.text("removed_at IS NULL"),
        )

    op.drop_table("requirement")
    with op.batch_alter_table("reading", schema=None) as batch_op:
        batch_op.drop_index(
            "reading_in_order",
            sqlite_where=sa.text("removed_at IS NULL"),
            postgresql_where=sa.text("removed_at IS NULL"),
        )

    op.drop_table("reading")
    with op.batch_alter_table("profile", schema=None) as batch_op:
        batch_op.drop_index(
            "profile_in_order",
            sqlite_where=sa.text("removed_at IS NULL"),
            postgresql_where=sa.text("removed_at IS NULL"),
        )

    op.drop_table("profile")
    with op.batch_alter_table("practice", schema=None) as batch_op:
        batch_op.drop_index(
            "practice_in_order",
            sqlite_where=sa.text("removed_at IS NULL"),
            postgresql_where=sa.text("removed_at IS NULL"),
        )

    op.drop_table("practice")
    with op.batch_alter_table("person", schema=None) as batch_op:
        batch_op.drop_index(
            "person_in_order",
            sqlite_where=sa.text("removed_at IS NULL"),
            postgresql_where=sa.text("removed_at IS NULL"),
        )

    op.drop_table("person")
    with op.batch_alter_table("party", schema=None) as batch_op:
        batch_op.drop_index(
            "party_in_order", sqlite_where=sa.text("removed_at IS NULL"), postgresql_where=sa.text("removed_at IS NULL")
        )

    op.drop_table("party")
    with op.batch_alter_table("partner", schema=None) as batch_op:
        batch_op.drop_index(
            "partner_in_order",
            sqlite_where=sa.text("removed_at IS NULL"),
            postgresql_where=sa.text("removed_at IS NULL"),
        )

    op.drop_table("partner")
    with op.batch_alter_table("output", schema=None) as batch_op:
        batch_op.drop_index(
            "output_in_order",
            sqlite_where=sa.text("removed_at IS NULL"),
            postgresql_where=sa.text("removed_at IS NULL"),
        )

    op.drop_table("output")
    with op.batch_alter_table("outcome", schema=None) as batch_op:
        batch_op.drop_index(
            "outcome_in_order",
            sqlite_where=sa.text("removed_at IS NULL"),
            postgresql_where=sa.text("removed_at IS NULL"),
        )

    op.drop_table("outcome")
    with op.batch_alter_table("measure", schema=None) as batch_op:
        batch_op.drop_index(
            "measure_in_order",
            sqlite_where=sa.text("removed_at IS NULL"),
            postgresql_where=sa.text("removed_at IS NULL"),
        )

    op.drop_table("measure")
    with op.batch_alter_table("log_entry", schema=None) as batch_op:
        batch_op.drop_index(
            "log_entry_in_order",
            sqlite_where=sa.text("removed_at IS NULL"),
            postgresql_where=sa.text("removed_at IS NULL"),
        )

    op.drop_table("log_entry")
    with op.batch_alter_table("link", schema=None) as batch_op:
        batch_op.drop_index(
            "link_in_order", sqlite_where=sa.text("removed_at IS NULL"), postgresql_where=sa.text("removed_at IS NULL")
        )

    op.drop_table("link")
    with op.batch_alter_table("input", schema=None) as batch_op:
        batch_op.drop_index(
            "input_in_order", sqlite_where=sa.text("removed_at IS NULL"), postgresql_where=sa.text("removed_at IS NULL")
        )

    op.drop_table("input")
    with op.batch_alter_table("flow", schema=None) as batch_op:
        batch_op.drop_index(
            "flow_in_order", sqlite_where=sa.text("removed_at IS NULL"), postgresql_where=sa.text("removed_at IS NULL")
        )

    op.drop_table("flow")
    with op.batch_alter_table("engagement", schema=None) as batch_op:
        batch_op.drop_index(
            "engagement_in_order",
            sqlite_where=sa.text("removed_at IS NULL"),
            postgresql_where=sa.text("removed_at IS NULL"),
        )

    op.drop_table("engagement")
    with op.batch_alter_table("deficiency", schema=None) as batch_op:
        batch_op.drop_index(
            "deficiency_in_order",
            sqlite_where=sa.text("removed_at IS NULL"),
            postgresql_where=sa.text("removed_at IS NULL"),
        )

    op.drop_table("deficiency")
    with op.batch_alter_table("data_quality", schema=None) as batch_op:
        batch_op.drop_index(
            "data_quality_in_order",
            sqlite_where=sa.text("removed_at IS NULL"),
            postgresql_where=sa.text("removed_at IS NULL"),
        )

    op.drop_table("data_quality")
    with op.batch_alter_table("constraint", schema=None) as batch_op:
        batch_op.drop_index(
            "constraint_in_order",
            sqlite_where=sa.text("removed_at IS NULL"),
            postgresql_where=sa.text("removed_at IS NULL"),
        )

    op.drop_table("constraint")
    with op.batch_alter_table("change", schema=None) as batch_op:
        batch_op.drop_index(
            "change_by_token", sqlite_where=sa.text("token IS NOT NULL"), postgresql_where=sa.text("token IS NOT NULL")
        )

    op.drop_table("change")
    with op.batch_alter_table("artefact", schema=None) as batch_op:
        batch_op.drop_index(
            "artefact_in_order",
            sqlite_where=sa.text("removed_at IS NULL"),
            postgresql_where=sa.text("removed_at IS NULL"),
        )

    op.drop_table("artefact")
