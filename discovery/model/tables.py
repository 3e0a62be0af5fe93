"""The database tables, derived from the rows: same columns, with named checks that hold even against raw SQL."""

from collections.abc import Mapping
from datetime import datetime
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

METADATA = SQLModel.metadata


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


def _arguments(model: type[Row]) -> tuple[Any, ...]:
    table = model.table_name
    checks = [
        sa.CheckConstraint(rule, name=f"{table}_{column.name}_allowed")
        for column in columns(model)
        if (rule := _check(column))
    ]
    pairs = [
        sa.CheckConstraint(f'"{low}" IS NULL OR "{high}" IS NULL OR "{low}" <= "{high}"', name=f"{table}_{low}_order")
        for low, high in model.ordered
    ]
    whose = ("number",) if model is Engagement else ("engagement_id", "number")
    once = sa.UniqueConstraint(*whose, name=f"{table}_number_once")
    there = sa.text("removed_at IS NULL")
    in_order = sa.Index(
        f"{table}_in_order", "engagement_id", "position", "number", sqlite_where=there, postgresql_where=there
    )
    version = sa.CheckConstraint("version >= 1", name=f"{table}_version_allowed")
    return (*checks, *pairs, once, version, in_order)


def _table(model: type[Row]) -> sa.Table:
    """The columns that SQLModel makes of a row's fields, in a table: a mapped class for each would never be used."""
    columns_ = []
    for name, field in model.model_fields.items():
        column: sa.Column[Any] = get_column_from_field(field)
        column.name = column.key = name
        columns_.append(column)
    return sa.Table(model.table_name, METADATA, *columns_, *_arguments(model))


TABLES: Mapping[str, sa.Table] = MappingProxyType({model.section: _table(model) for model in EVERY})
"""Table by section key."""


class Change(SQLModel, table=True):
    """One line of the history, written in the same transaction as the change itself.

    ``kind`` add, remove and restore carry the whole row as JSON (``new`` or ``old``); set carries one field, of a
    mapping only the words that changed. ``undoes`` is the revision that this change takes back.
    """

    __tablename__ = "change"
    __table_args__ = (
        sa.Index(
            "change_by_token",
            "token",
            sqlite_where=sa.text("token IS NOT NULL"),
            postgresql_where=sa.text("token IS NOT NULL"),
        ),
        sa.CheckConstraint("kind IN ('add', 'set', 'remove', 'restore')", name="change_kind_allowed"),
    )

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
