"""What an environment's files showed is worked out from its file whenever it is asked for, and kept in no column.

The history of that column goes with it. Where it was all that a change did, the line says that the day of the reading
stayed as it is: a change without a line would have no moment, and could not be taken back.
"""

import json
from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlmodel.sql.sqltypes import UTCDateTime

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

TABLE = "airflow_environment"
INDEX = "airflow_environment_in_order"
FIELD = "noted"


def upgrade() -> None:
    """To this version."""
    connection = op.get_bind()
    _forget_history(connection)
    _forget_excuses(connection)
    op.drop_column(TABLE, FIELD)


def downgrade() -> None:
    """Back to the version before, which shows what was noted once the files are read again."""
    if op.get_bind().dialect.name == "sqlite":
        _rebuild_with_column()
    else:
        op.add_column(TABLE, sa.Column(FIELD, sa.Text(), nullable=False, server_default="{}"))
        op.alter_column(TABLE, FIELD, server_default=None)


def _forget_history(connection: sa.Connection) -> None:
    names = ("engagement_id", "revision", "place", "kind", "section", "row_id", "field", "old", "new")
    change = sa.table("change", *map(sa.column, names))
    named = sa.or_(change.c.field == FIELD, *(change.c[name].contains(f'"{FIELD}"') for name in ("old", "new")))
    query = sa.select(change).where(change.c.section == "environments", named)
    for line in connection.execute(query).mappings().all():
        revision = [change.c[name] == line[name] for name in names[:2]]
        here = sa.and_(*revision, change.c.place == line["place"])
        if line["field"] != FIELD:
            texts = {name: _without(line[name]) for name in ("old", "new")}
            connection.execute(sa.update(change).where(here).values(texts))
        elif (connection.scalar(sa.select(sa.func.count()).select_from(change).where(*revision)) or 0) > 1:
            connection.execute(sa.delete(change).where(here))
        else:
            day = _day_of(connection, line["row_id"])
            connection.execute(sa.update(change).where(here).values(field="read_on", old=day, new=day))


def _without(text: str | None) -> str | None:
    """A line's words without the column: the whole row of an addition, or what was said of its fields."""
    value = json.loads(text) if text else None
    return _as_json({name: one for name, one in value.items() if name != FIELD}) if isinstance(value, dict) else text


def _day_of(connection: sa.Connection, row_id: str) -> str:
    table = sa.table(TABLE, sa.column("id"), sa.column("read_on"))
    day = connection.scalar(sa.select(sa.cast(table.c.read_on, sa.String(10))).where(table.c.id == row_id))
    return json.dumps(day)


def _forget_excuses(connection: sa.Connection) -> None:
    """Nobody can say any more that it is unknown what was noted."""
    table = sa.table(TABLE, sa.column("id"), sa.column("unanswered"))
    for row in connection.execute(sa.select(table).where(table.c.unanswered.contains(f'"{FIELD}"'))).all():
        said: dict[str, Any] = json.loads(row.unanswered)
        said.pop(FIELD, None)
        connection.execute(sa.update(table).where(table.c.id == row.id).values(unanswered=_as_json(said)))


def _as_json(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _rebuild_with_column() -> None:
    """The table as the version before makes it: SQLite adds no column that must be filled without a default in it."""
    connection, aside = op.get_bind(), f"{TABLE}_aside"
    op.drop_index(INDEX, TABLE)
    op.rename_table(TABLE, aside)
    here = sa.Table(aside, sa.MetaData(), autoload_with=connection)
    made = _table_before()
    columns = [column.name for column in made.columns]
    values = [sa.literal("{}") if name == FIELD else here.c[name] for name in columns]
    connection.execute(sa.insert(made).from_select(columns, sa.select(*values)))
    op.drop_table(aside)
    op.create_index(
        INDEX,
        TABLE,
        ["engagement_id", "position", "number"],
        unique=False,
        sqlite_where=sa.text("removed_at IS NULL"),
    )


def _table_before() -> sa.Table:
    return op.create_table(
        TABLE,
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
