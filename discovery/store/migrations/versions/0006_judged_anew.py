"""What an environment's files showed is worked out from its file whenever it is asked for, and kept in no column.

The history of that column goes with it. Where it was all that a change did, the line says that the day of the reading
stayed as it is: a change without a line would have no moment, and could not be taken back.
"""

import json
from typing import Any

import sqlalchemy as sa
from alembic import op

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
    connection = op.get_bind()
    made = str(connection.scalar(sa.text("SELECT sql FROM sqlite_schema WHERE name = :name"), {"name": TABLE}))
    index = str(connection.scalar(sa.text("SELECT sql FROM sqlite_schema WHERE name = :name"), {"name": INDEX}))
    columns = [str(row[1]) for row in connection.exec_driver_sql(f"PRAGMA table_info({TABLE})")]
    _, opening, body = made.partition("(")
    op.execute(sa.text(f"DROP INDEX {INDEX}"))
    op.rename_table(TABLE, f"{TABLE}_before")
    connection.exec_driver_sql(f"CREATE TABLE {TABLE} {opening}\n\t{FIELD} TEXT NOT NULL, {body}")
    listed = ", ".join(f'"{name}"' for name in columns)
    words = f"INSERT INTO {TABLE} ({FIELD}, {listed}) SELECT '{{}}', {listed} FROM {TABLE}_before"  # noqa: S608
    connection.exec_driver_sql(words)
    op.drop_table(f"{TABLE}_before")
    connection.exec_driver_sql(index)
