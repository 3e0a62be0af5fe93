"""The database tables, derived from the rows: same columns, with named checks that hold even against raw SQL.

Whoever reads and writes needs the columns alone. Checks and indexes take as long to make as the columns, and load
dialects of databases that are not there, so only ``described`` adds them, for whoever makes or compares a schema.
"""

from collections.abc import Mapping
from datetime import datetime
from functools import cache
from types import MappingProxyType
from typing import Any

import sqlalchemy as sa
from sqlmodel import Field, SQLModel
from sqlmodel.main import get_column_from_field

from discovery.model.column import Column, columns
from discovery.model.engagement import Engagement
from discovery.model.record import EVERY
from discovery.model.row import Row

APPLICATION_ID = 0x44495343
"""Marks a SQLite file as ours ("DISC")."""

_METADATA = SQLModel.metadata


def _quoted(words: tuple[str, ...]) -> str:
    return ", ".join("'" + word.replace("'", "''") + "'" for word in words)


def _check(column: Column) -> str | None:
    name = f'"{column.name}"'
    if column.kind == "choice":
        return f"{name} IN ({_quoted(column.values)})"
    if column.kind in ("number", "whole"):
        return f"{name} BETWEEN {column.low!r} AND {column.high!r}"
    if column.kind in ("text", "long", "row", "address"):
        return f"length({name}) BETWEEN 1 AND {column.limit}"
    if column.kind == "flag":
        return f"{name} IN (true, false)"
    if column.kind == "day":
        return f"{name} BETWEEN '0001-01-01' AND '9999-12-31'"
    return None


def _table(model: type[Row]) -> sa.Table:
    """The columns that SQLModel makes of a row's fields, in a table: a mapped class for each would never be used."""
    columns_ = []
    for name, field in model.model_fields.items():
        column: sa.Column[Any] = get_column_from_field(field)
        column.name = column.key = name
        columns_.append(column)
    return sa.Table(model.table_name, _METADATA, *columns_)


TABLES: Mapping[str, sa.Table] = MappingProxyType({model.section: _table(model) for model in EVERY})
"""Table by section key, without checks and indexes; see ``described``."""


class Change(SQLModel, table=True):
    """One line of the history, written in the same transaction as the change itself.

    ``kind`` add, remove and restore carry the whole row as JSON (``new`` or ``old``); set carries one field, of a
    mapping only the words that changed. ``undoes`` is the revision that this change takes back.
    """

    __tablename__ = "change"
    engagement_id: str = Field(primary_key=True, max_length=36)
    revision: int = Field(primary_key=True)
    place: int = Field(primary_key=True)
    kind: str = Field(max_length=10)
    section: str = Field(max_length=40)
    row_id: str = Field(max_length=36)
    row_code: str = Field(max_length=20)
    field: str = Field(default="", max_length=60)
    old: str | None = Field(default=None, sa_type=sa.Text)
    new: str | None = Field(default=None, sa_type=sa.Text)
    who: str = Field(max_length=200)
    at: datetime
    token: str | None = Field(default=None, max_length=80)
    undoes: int | None = None
    session_id: str | None = Field(default=None, max_length=36)


@cache
def described() -> sa.MetaData:
    """Every table with its checks and indexes, as the steps of the schema make them."""
    for model in EVERY:
        _describe(TABLES[model.section], model)
    history: sa.Table = Change.__table__  # type: ignore[attr-defined]
    history.append_constraint(
        sa.CheckConstraint("kind IN ('add', 'set', 'remove', 'restore')", name="change_kind_allowed")
    )
    _index("change_by_token", (history.c.token,), "token IS NOT NULL")
    return _METADATA


def _describe(table: sa.Table, model: type[Row]) -> None:
    """Add what a table of rows has beside its columns."""
    for column in columns(model):
        if rule := _check(column):
            table.append_constraint(sa.CheckConstraint(rule, name=f"{table.name}_{column.name}_allowed"))
    for low, high in model.ordered:
        rule = f'"{low}" IS NULL OR "{high}" IS NULL OR "{low}" <= "{high}"'
        table.append_constraint(sa.CheckConstraint(rule, name=f"{table.name}_{low}_order"))
    whose = ("number",) if model is Engagement else ("engagement_id", "number")
    table.append_constraint(sa.UniqueConstraint(*whose, name=f"{table.name}_number_once"))
    table.append_constraint(sa.CheckConstraint("version >= 1", name=f"{table.name}_version_allowed"))
    in_order = (table.c.engagement_id, table.c.position, table.c.number)
    _index(f"{table.name}_in_order", in_order, "removed_at IS NULL")


def _index(name: str, indexed: tuple[sa.Column[Any], ...], where: str) -> None:
    """An index of the rows for which a condition holds; it joins the table of its columns."""
    condition = sa.text(where)
    sa.Index(name, *indexed, sqlite_where=condition, postgresql_where=condition)
