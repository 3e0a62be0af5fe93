"""A whole engagement arrives: every row passes its class again and all must fit together, or nothing is written.

A Record can be made in many ways (a file, a generator, a copy), so the store believes none of them.
"""

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import timedelta
from typing import Any, TypeVar

import sqlalchemy as sa
from pydantic import ValidationError

from discovery.model.agreement import Link
from discovery.model.engagement import Engagement
from discovery.model.errors import Denied, DiscoveryError, Refused
from discovery.model.record import BY_SECTION, ROWS, Record
from discovery.model.references import link_ends, refuse_dangling_among, refuse_wrong_link
from discovery.model.row import HIGHEST_NUMBER, Row, new_id, now
from discovery.model.tables import APPLICATION_ID, TABLES
from discovery.store.writing.order import GAP
from discovery.store.writing.refusal import refused
from discovery.store.writing.write import OWN


def _again(row: Row) -> Row:
    try:
        made = type(row).model_validate(dict(row.__dict__))
    except ValidationError as error:
        raise refused(error, type(row), str(row.__dict__.get("id", ""))) from None
    if made.removed_at is not None:
        raise Refused("A removed row cannot arrive.", {"section": row.section, "row": row.code})
    return made


def fitting(record: Record) -> Record:
    """The same Record, every row validated. Raises Refused for a row that does not belong or points at nothing."""
    head = _again(record.engagement)
    assert isinstance(head, Engagement)
    parts: dict[str, Any] = {model.section: tuple(_again(row) for row in record.rows(model.section)) for model in ROWS}
    made = Record(engagement=head, **parts)
    if head.engagement_id != head.id:
        raise Refused("An engagement belongs to itself.", {"section": "engagement", "id": head.id})
    there: dict[str, Row] = {head.id: head}
    about: set[tuple[str, str]] = set()
    for row in made:
        where = {"section": row.section, "row": row.code}
        if row.one_for:
            own = (row.section, row.__dict__[row.one_for])
            if own in about:
                raise Refused(f"Another row is about the same {row.one_for}.", where)
            about.add(own)
        if row.engagement_id != head.id:
            raise Refused("This row belongs to another engagement.", where)
        if row.id in there:
            raise Refused("A row with this id is there already.", where)
        there[row.id] = row
    for row in made:
        _refuse_dangling(row, there)
    return made


def _refuse_dangling(row: Row, there: Mapping[str, Row]) -> None:
    where = {"section": row.section, "row": row.code}
    refuse_dangling_among(row, there, lambda column: {**where, "field": column.name})
    if isinstance(row, Link):
        refuse_wrong_link(row.kind, *link_ends(row, there), where)


MOST_AT_ONCE = 500
"""How many rows are written before others have their turn."""

_STALE = timedelta(minutes=10)
"""An arrival that wrote nothing for so long was cut off: what there is of it is cleared away."""

_HEAD = TABLES["engagement"]

Turn = Callable[[], AbstractContextManager[sa.Connection]]
"""Waits for the turn to write, and gives one transaction."""


def arrive(turn: Turn, record: Record, keep_number: bool, logged: Callable[[sa.Connection, Engagement], None]) -> None:
    """Write a whole engagement; ``logged`` writes its history, given its own row as it was written.

    A large one is written in parts, so that others can save meanwhile. Nobody sees it, and nothing can be done with it,
    until all of it is there: until then its own row is marked as removed. Raises Denied when it is here already, and
    DiscoveryError (busy) when it is on its way.
    """
    record = fitting(record)
    _clear_cut_off(turn)
    parts = [
        (model.section, [dict(row.__dict__) for row in record.rows(model.section)[at : at + MOST_AT_ONCE]])
        for model in ROWS
        for at in range(0, len(record.rows(model.section)), MOST_AT_ONCE)
    ]
    if sum(len(rows) for _, rows in parts) <= MOST_AT_ONCE:
        with turn() as connection:
            head = _begun(connection, record, keep_number, hidden=False)
            for section, rows in parts:
                _write(connection, head, section, rows)
            logged(connection, head)
        return
    with turn() as connection:
        head = _begun(connection, record, keep_number, hidden=True)
    try:
        for section, rows in parts:
            with turn() as connection:
                connection.execute(sa.update(_HEAD).where(_HEAD.c.id == head.id).values(removed_at=now()))
                _write(connection, head, section, rows)
        with turn() as connection:
            _show(connection, head, record)
            logged(connection, head)
    except BaseException:
        _clear(turn, head.id)
        raise


def _begun(connection: sa.Connection, record: Record, keep_number: bool, hidden: bool) -> Engagement:
    """The engagement's own row, with a number of its own."""
    head = record.engagement
    if connection.dialect.name == "postgresql":
        connection.execute(sa.text("SELECT pg_advisory_xact_lock(:key)"), {"key": APPLICATION_ID})
    there = connection.execute(sa.select(_HEAD.c.removed_at).where(_HEAD.c.id == head.id)).first()
    if there and there.removed_at is not None:  # taken for a copy, it would come under other ids
        message = f"“{head.title}” is arriving already, or was cut off on its way; try again in a quarter of an hour."
        raise DiscoveryError(message, {"engagement": head.id}, code="busy")
    if there:
        raise Denied(f"The engagement “{head.title}” is here already.", {"engagement": head.id}, code="exists")
    number = head.number
    if not keep_number or connection.scalar(sa.select(_HEAD.c.id).where(_HEAD.c.number == number)):
        number = (connection.scalar(sa.select(sa.func.max(_HEAD.c.number))) or 0) + 1
    if number > HIGHEST_NUMBER:
        number = _free_number(connection)
    stamp = {"number": number, "revision": max(head.revision, 1), "numbers_given": record.numbers()}
    head = head.model_copy(update=stamp)
    connection.execute(sa.insert(_HEAD), {**head.__dict__, "removed_at": now() if hidden else None})
    return head


def _free_number(connection: sa.Connection) -> int:
    """The lowest number of an engagement that is free: where a file brought the highest one there may be."""
    after = sa.select(_HEAD.c.number + 1).where(_HEAD.c.number < HIGHEST_NUMBER)
    taken = sa.select(_HEAD.c.number)
    return int(connection.scalar(after.where((_HEAD.c.number + 1).not_in(taken)).order_by(_HEAD.c.number)) or 1)


def _write(connection: sa.Connection, head: Engagement, section: str, rows: list[dict[str, Any]]) -> None:
    try:
        connection.execute(sa.insert(TABLES[section]), rows)
    except sa.exc.IntegrityError:
        raise Denied(
            f"Rows of “{head.title}” are here already, or two of them have one number.",
            {"section": section},
            code="exists",
        ) from None


def _show(connection: sa.Connection, head: Engagement, record: Record) -> None:
    """Everybody may see it from now on. Raises Refused where not all of it is there: somebody cleared it away."""
    whole = all(
        connection.scalar(sa.select(sa.func.count()).where(TABLES[model.section].c.engagement_id == head.id))
        == len(record.rows(model.section))
        for model in ROWS
    )
    shown = sa.update(_HEAD).where(_HEAD.c.id == head.id).values(removed_at=None)
    if not whole or connection.execute(shown).rowcount != 1:
        raise Refused("This engagement took too long to arrive; try it again.", {"engagement": head.title})


def _clear_cut_off(turn: Turn) -> None:
    """Clear away what is left of arrivals that were cut off, by a power cut for example."""
    with turn() as connection:
        query = sa.select(_HEAD.c.id).where(_HEAD.c.removed_at < now() - _STALE)
        cut_off = list(connection.scalars(query))
    for engagement_id in cut_off:
        _clear(turn, engagement_id)


def _clear(turn: Turn, engagement_id: str) -> None:
    """Remove all there is of an engagement that nobody ever saw.

    One that is seen is left alone at every step: it may have come to its end after all, in another process.
    """
    hidden = sa.select(_HEAD.c.id).where(_HEAD.c.id == engagement_id, _HEAD.c.removed_at.is_not(None))
    for model in ROWS:
        table = TABLES[model.section]
        some = sa.select(table.c.id).where(table.c.engagement_id.in_(hidden)).limit(MOST_AT_ONCE)
        gone = MOST_AT_ONCE
        while gone == MOST_AT_ONCE:
            with turn() as connection:
                gone = connection.execute(sa.delete(table).where(table.c.id.in_(some))).rowcount
    with turn() as connection:
        connection.execute(sa.delete(_HEAD).where(_HEAD.c.id.in_(hidden)))


AnyRow = TypeVar("AnyRow", bound=Row)


def begun(values: Mapping[str, Any], rows: Mapping[str, Sequence[Mapping[str, Any]]], who: str) -> Record:
    """A new engagement with its first rows by section, numbered from one. Raises Refused for what is not allowed."""
    if own := sorted(OWN & set(values)):
        raise Refused(f"{own[0]} is written by the program.", {"section": Engagement.section, "field": own[0]})
    stamps = {"created_by": who, "updated_by": who}
    row_id = new_id()
    head = _made(Engagement, {**values, **stamps, "id": row_id, "engagement_id": row_id, "number": 1})
    parts: dict[str, Any] = {}
    for section, given in rows.items():
        model, about = BY_SECTION[section], {**stamps, "engagement_id": row_id}
        parts[section] = tuple(
            _made(model, {**one, **about, "id": new_id(), "number": number, "position": number * GAP})
            for number, one in enumerate(given, 1)
        )
    return Record(engagement=head, **parts)


def _made(model: type[AnyRow], values: Mapping[str, Any]) -> AnyRow:
    try:
        return model.model_validate(values)
    except ValidationError as error:
        raise refused(error, model) from None
