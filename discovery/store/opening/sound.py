"""Everything that can be wrong inside a SQLite database of ours, looked for in the file itself.

The look goes from the outside in, and ends where something is wrong, because what comes after believes what came
before: tables and checks are ours, pages and indexes fit together, every value is of its column's kind, every row
passes its class, and every id names a row that is there.
"""

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from pydantic import ValidationError

from discovery.model.column import LARGEST
from discovery.model.engagement import Engagement
from discovery.model.errors import DiscoveryError
from discovery.model.record import BY_SECTION, Record
from discovery.model.row import Row
from discovery.model.tables import TABLES
from discovery.store.opening import schema
from discovery.store.opening.engine import SAME_STATEMENTS
from discovery.store.opening.sqlite_file import looked_at
from discovery.store.opening.start import head
from discovery.store.reading import read
from discovery.store.reading.read import CHANGE
from discovery.store.writing.insert_engagement import fitting
from discovery.store.writing.refusal import refused

MOST = 5
"""No more faults of one kind are named."""


@dataclass(frozen=True)
class Condition:
    """What is wrong with a database, as sentences: with all of it, or else with single rows.

    All that is wrong with single rows is what they hold: the program shows them, and whoever reads them can mend them.
    """

    faults: tuple[str, ...] = ()
    of_rows: tuple[str, ...] = ()


def faults(path: Path) -> list[str]:
    """What is wrong with a database of the present version, as sentences; none when it is whole.

    Reads all of it, and changes nothing. Raises OSError where the file cannot be reached.
    """
    state = condition(path)
    return [*state.faults, *state.of_rows]


def condition(path: Path) -> Condition:
    """What is wrong with a database of the present version, sorted by what it means.

    Reads all of it, and changes nothing. Raises OSError where the file cannot be reached.
    """
    try:
        for look in (built_otherwise, not_fitting_together, _of_another_kind):
            if faults := look(path):
                return Condition(tuple(faults))
        return _against_the_model(path)
    except sqlite3.DatabaseError as error:
        return Condition((f"It cannot be read to its end ({error}).",))
    except sa.exc.DBAPIError as error:
        return Condition((f"It cannot be read to its end ({error.orig}).",))


def built_otherwise(path: Path) -> list[str]:
    """Tables, checks, indexes, views or triggers that are not those of this program."""
    with closing(looked_at(path)) as connection:
        differs = schema.difference(connection, head())
    return [f"It is not built as this program builds it: {differs}."] if differs else []


def not_fitting_together(path: Path, patience: Callable[[], int] | None = None) -> list[str]:
    """Pages, indexes, checks and references that do not fit together.

    ``patience`` is asked now and then, and ends the look when it gives something other than 0 (sqlite3.DatabaseError).
    """
    with closing(looked_at(path, with_checks=True)) as connection:
        if patience:
            connection.set_progress_handler(patience, 100_000)
        pages = [str(line) for (line,) in connection.execute(f"PRAGMA integrity_check({MOST})")]
        if pages != ["ok"]:
            return [f"Its parts do not fit together ({line})." for line in pages]
        broken = connection.execute("PRAGMA foreign_key_check").fetchmany(MOST)
    return [f"A row of the table {table} refers to one of {other} that is not there." for table, _, other, _ in broken]


# ---- values


def _fits(column: sa.Column[Any]) -> sa.ColumnElement[bool]:
    """What SQLite must say of a value in this column; NULL is the business of the table's own checks."""
    kind = sa.func.typeof(column)
    if isinstance(column.type, (sa.Integer, sa.Boolean)):
        most = int(LARGEST)
        return sa.and_(kind == "integer", sa.type_coerce(column, sa.BigInteger).between(-most, most))
    if isinstance(column.type, (sa.Numeric, sa.Float)):
        return kind.in_(("real", "integer"))
    return sa.and_(kind == "text", sa.func.instr(column, sa.func.char(0)) == 0)


@cache
def _misfits_counted(table: sa.Table) -> sa.Select[Any]:
    """Asks how many values of each column are of another kind; made once, because making it takes longest."""
    misfits = (sa.and_(column.is_not(None), sa.not_(_fits(column))) for column in table.columns)
    return sa.select(*(sa.func.sum(sa.case((misfit, 1), else_=0)) for misfit in misfits)).select_from(table)


def _of_another_kind(path: Path) -> list[str]:
    """Numbers where text must be, text where numbers must be, bytes anywhere, and numbers beyond all bounds."""
    faults: list[str] = []
    with _connected(path) as connection:
        for table in (*TABLES.values(), CHANGE):
            counts = connection.execute(_misfits_counted(table)).one()
            for column, count in zip(table.columns, counts, strict=True):
                if count:
                    faults.append(f"The column {column.name} of {table.name} holds {count} values of another kind.")
    return faults[:MOST]


def _connected(path: Path) -> sa.Connection:
    """A look through the store's own eyes; closed at the end of its block."""
    how: dict[str, Any] = {"poolclass": sa.pool.NullPool, "execution_options": SAME_STATEMENTS}
    return sa.create_engine("sqlite://", creator=lambda: looked_at(path), **how).connect()


@dataclass(frozen=True)
class _Misfit:
    sentence: str
    of_a_row: bool = False
    """Only what one row holds is wrong, not whose it is or where it belongs."""


def _against_the_model(path: Path) -> Condition:
    """Rows that no screen and no file could have brought in, and ids that name nothing."""
    by_kind: dict[bool, list[str]] = {False: [], True: []}
    with _connected(path) as connection:
        for misfit in _misfits(connection):
            same = by_kind[misfit.of_a_row]
            if len(same) < MOST:
                same.append(misfit.sentence)
            if len(by_kind[False]) == MOST:
                break
    return Condition(tuple(by_kind[False]), tuple(by_kind[True]))


def _misfits(connection: sa.Connection) -> Iterator[_Misfit]:
    """Rows that were removed are looked at one by one, the others as the Records they make."""
    there = TABLES[Engagement.section].c
    whose = set(connection.scalars(sa.select(there.id)))
    open_ = set(connection.scalars(sa.select(there.id).where(there.removed_at.is_(None))))
    live: dict[str, dict[str, list[Row]]] = {engagement_id: {} for engagement_id in open_}
    for section in BY_SECTION:
        try:
            rows = read.rows(connection, section)
        except (ValueError, TypeError, LookupError) as error:
            yield _Misfit(f"A row of {section} cannot be read ({str(error).splitlines()[0][:80]}).")
            return
        for row in rows:
            if row.engagement_id not in whose:
                yield _Misfit(f"{row.section} · {row.id}: This row belongs to no engagement.")
            elif row.removed_at is None and row.engagement_id in live:
                live[row.engagement_id].setdefault(section, []).append(row)
            elif fault := _misfit(row):
                yield _Misfit(fault, of_a_row=True)
    lines = sa.select(sa.func.count()).where(CHANGE.c.engagement_id.not_in(whose))
    if count := connection.scalar(lines):
        yield _Misfit(f"{count} lines of the history belong to no engagement.")
    for parts in live.values():
        yield from _contradictions(parts)


def _contradictions(parts: Mapping[str, list[Row]]) -> Iterator[_Misfit]:
    """What is wrong with an engagement's rows by section."""
    heads = parts.get(Engagement.section, [])
    if len(heads) != 1 or heads[0].id != heads[0].engagement_id:
        yield _Misfit("An engagement belongs to another one.")
        return
    every = [row for rows in parts.values() for row in rows]
    if len({row.id for row in every}) < len(every):
        yield _Misfit("Two rows of an engagement have one id.")
        return
    others: dict[str, Any] = {name: tuple(rows) for name, rows in parts.items() if name != Engagement.section}
    head = heads[0]
    assert isinstance(head, Engagement)
    try:
        fitting(Record(engagement=head, **others))
    except DiscoveryError as error:
        each = [fault for row in every if (fault := _misfit(row))]
        yield from (_Misfit(sentence, of_a_row=True) for sentence in each or [str(error)])


def _misfit(row: Row) -> str | None:
    """What is wrong with what a row holds; None where nothing is."""
    try:
        type(row).model_validate(dict(row.__dict__))
    except ValidationError as error:
        return str(refused(error, type(row), row.id))
    return None
