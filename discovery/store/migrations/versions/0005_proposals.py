"""A table for what is proposed and was said by nobody; outcomes of a template that nobody touched go there.

Nobody touched a row that is as the program made it when the engagement began: of version 1, without a line in the
history, and named by no link, entry, waiver or answer, not even by one that was removed since.
"""

import json
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlmodel.sql.sqltypes import UTCDateTime

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

GAP = 1024
"""Between the positions of rows that an engagement began with: the first stands at 1024."""
TEMPLATE, EARLIER = "Template: ", "An earlier engagement"
"""What stands as the source of a row that a template made, or an earlier engagement lent."""
TABLES = {
    "people": ("person", "name"),
    "outcomes": ("outcome", "statement"),
    "constraints": ("constraint", "statement"),
    "measures": ("measure", "name"),
    "sessions": ("session", "title"),
}
"""Table and name column by section, as this version has them."""
MOVED = ("outcomes", "constraints")
"""The sections whose rows say where they came from."""
KEPT = ("id", "engagement_id", "position", "version", "created_at", "created_by", "updated_at", "updated_by")
"""What a row keeps on its way from one table to the other."""
NAMED_IN = (("link", ("from_id", "to_id")), ("log_entry", ("about",)), ("waiver", ("about",)))
"""Where a row may be named, by table and columns."""


def upgrade() -> None:
    """To this version."""
    _make_table()
    connection = op.get_bind()
    named = _named(connection)
    for section in MOVED:
        _propose(connection, section, named)


def downgrade() -> None:
    """Back to the version before: what still waits is a row again, as a template made it then."""
    connection = op.get_bind()
    for section in TABLES:
        _take_back(connection, section)
    _forget(connection)
    op.drop_table("proposal")


def _make_table() -> None:
    op.create_table(
        "proposal",
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
        sa.Column("becomes", sa.String(length=80), nullable=False),
        sa.Column("statement", sa.String(length=6000), nullable=False),
        sa.Column("origin", sa.String(length=500), nullable=False),
        sa.Column("details", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "\"becomes\" IN ('people', 'outcomes', 'constraints', 'measures', 'sessions')",
            name="proposal_becomes_allowed",
        ),
        sa.CheckConstraint(
            "\"confidence\" IN ('confirmed', 'stated', 'estimated', 'assumed', 'unknown')",
            name="proposal_confidence_allowed",
        ),
        sa.CheckConstraint('length("notes") BETWEEN 1 AND 10000', name="proposal_notes_allowed"),
        sa.CheckConstraint('length("origin") BETWEEN 1 AND 500', name="proposal_origin_allowed"),
        sa.CheckConstraint('length("private_notes") BETWEEN 1 AND 10000', name="proposal_private_notes_allowed"),
        sa.CheckConstraint('length("source") BETWEEN 1 AND 500', name="proposal_source_allowed"),
        sa.CheckConstraint('length("statement") BETWEEN 1 AND 6000', name="proposal_statement_allowed"),
        sa.CheckConstraint("version >= 1", name="proposal_version_allowed"),
        sa.PrimaryKeyConstraint("id"),
        sa.UniqueConstraint("engagement_id", "number", name="proposal_number_once"),
    )
    op.create_index(
        "proposal_in_order",
        "proposal",
        ["engagement_id", "position", "number"],
        unique=False,
        sqlite_where=sa.text("removed_at IS NULL"),
        postgresql_where=sa.text("removed_at IS NULL"),
    )


def _table(connection: sa.Connection, name: str) -> sa.Table:
    return sa.Table(name, sa.MetaData(), autoload_with=connection)


def _own(table: sa.Table) -> list[str]:
    """The columns that only this kind of row has."""
    common = {*KEPT, "number", "confidence", "source", "notes", "private_notes", "tags", "unanswered", "removed_at"}
    return [column.name for column in table.columns if column.name not in common]


# ---- there


def _named(connection: sa.Connection) -> set[str]:
    """The ids that a line of the history, a link, an entry or a waiver names."""
    found = set(connection.scalars(sa.text("SELECT DISTINCT row_id FROM change")))
    for name, columns in NAMED_IN:
        for column in columns:
            named = sa.column(column)
            found.update(connection.scalars(sa.select(named).select_from(sa.table(name)).where(named.is_not(None))))
    return found


def _propose(connection: sa.Connection, section: str, named: set[str]) -> None:
    name, called = TABLES[section]
    table, proposals = _table(connection, name), _table(connection, "proposal")
    given = _given(connection)
    for row in list(_untouched(connection, table, called)):
        if row["id"] in named:
            continue
        numbers = given.setdefault(row["engagement_id"], {})
        numbers["proposals"] = numbers.get("proposals", 0) + 1
        values = {"becomes": section, "statement": row[called], "origin": row["source"], "tags": "[]"}
        values |= {"number": numbers["proposals"], "unanswered": "{}", "details": _details(row, table, called)}
        connection.execute(sa.insert(proposals).values({**{name: row[name] for name in KEPT}, **values}))
        connection.execute(sa.delete(table).where(table.c.id == row["id"]))
    _remember(connection, given)


def _untouched(connection: sa.Connection, table: sa.Table, called: str) -> Iterator[Mapping[str, Any]]:
    source = table.c.source
    query = sa.select(table).where(
        table.c.version == 1,
        table.c.confidence == "assumed",
        sa.or_(source.startswith(TEMPLATE, autoescape=True), source == EARLIER),
        table.c.removed_at.is_(None),
        table.c.notes.is_(None),
        table.c.private_notes.is_(None),
        table.c.tags == "[]",
        table.c.unanswered == "{}",
    )
    if "status" in table.c:
        query = query.where(sa.or_(table.c.status == "proposed", table.c.status.is_(None)))
    for row in connection.execute(query.order_by(table.c.engagement_id, table.c.position, table.c.number)).mappings():
        rest = [row[name] for name in _own(table) if name != called and row[name] is not None]
        if all(isinstance(value, str | date) for value in rest):  # no template brings a figure
            yield row


def _details(row: Mapping[str, Any], table: sa.Table, called: str) -> str:
    """The other fields as cells: an apostrophe in front of what a spreadsheet would take for a formula."""
    names = [name for name in _own(table) if name not in (called, "status") and row[name] is not None]
    return _as_json({name: _cell(str(row[name])) for name in names})


def _cell(text: str) -> str:
    return text if text[:1].isalnum() else f"'{text}"


# ---- and back


def _take_back(connection: sa.Connection, section: str) -> None:
    name, called = TABLES[section]
    table, proposals = _table(connection, name), _table(connection, "proposal")
    waiting = sa.select(proposals).where(proposals.c.becomes == section, proposals.c.removed_at.is_(None))
    given = _given(connection)
    used = {(row[0], row[1]) for row in connection.execute(sa.select(table.c.engagement_id, table.c.number))}
    for row in connection.execute(waiting.order_by(proposals.c.position, proposals.c.number)).mappings():
        numbers, engagement = given.setdefault(row["engagement_id"], {}), row["engagement_id"]
        number, rest = divmod(row["position"], GAP)
        if rest or number < 1 or (engagement, number) in used:
            number = numbers.get(section, 0) + 1
        used.add((engagement, number))
        numbers[section] = max(numbers.get(section, 0), number)
        own = {"number": number, "tags": "[]", "unanswered": "{}", "source": row["origin"], "confidence": "assumed"}
        own |= {called: row["statement"]}
        own |= {"status": "proposed"} if "status" in table.c and row["origin"].startswith(TEMPLATE) else {}
        made = _defaults(table) | own | _fields(table, json.loads(row["details"]))
        connection.execute(sa.insert(table).values({**made, **{name: row[name] for name in KEPT}}))
    _remember(connection, given)


def _defaults(table: sa.Table) -> dict[str, Any]:
    """Empty words by name, where a column must hold some."""
    return {name: "{}" for name in _own(table) if not table.c[name].nullable}


def _fields(table: sa.Table, details: Mapping[str, str]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, cell in details.items():
        text, kind = cell.removeprefix("'"), table.c[name].type
        if isinstance(kind, sa.Date):
            found[name] = date.fromisoformat(text)
        elif isinstance(kind, sa.Integer):
            found[name] = int(text)
        elif isinstance(kind, sa.Numeric):
            found[name] = float(text)
        elif name == "agenda":
            found[name] = _as_json(dict(pair.split("=", 1) for pair in text.split("; ")))
        else:
            found[name] = text
    return found


def _forget(connection: sa.Connection) -> None:
    """The version before knows no proposals: neither in the history nor among the numbers given."""
    connection.execute(sa.text("DELETE FROM change WHERE section = 'proposals'"))
    given = _given(connection)
    for numbers in given.values():
        numbers.pop("proposals", None)
    _remember(connection, given)


# ---- the highest numbers


def _given(connection: sa.Connection) -> dict[str, dict[str, int]]:
    heads = connection.execute(sa.text("SELECT id, numbers_given FROM engagement"))
    return {key: json.loads(text) for key, text in heads}


def _remember(connection: sa.Connection, given: Mapping[str, Mapping[str, int]]) -> None:
    for engagement, numbers in given.items():
        connection.execute(
            sa.text("UPDATE engagement SET numbers_given = :numbers WHERE id = :id"),
            {"numbers": _as_json(numbers), "id": engagement},
        )


def _as_json(value: Mapping[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
