"""A whole engagement arrives: every row passes its class again and all must fit together, or nothing is written.

A Record can be made in many ways (a file, a generator, a copy), so the store believes none of them.
"""

from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

import sqlalchemy as sa
from pydantic import ValidationError

from discovery.model.column import columns
from discovery.model.engagement import Engagement
from discovery.model.errors import Denied, Refused
from discovery.model.links import allowed
from discovery.model.record import BY_SECTION, ROWS, Record
from discovery.model.row import Row, new_id
from discovery.model.tables import APPLICATION_ID, TABLES
from discovery.store.order import GAP
from discovery.store.refusal import told
from discovery.store.write import OWN


def _again(row: Row) -> Row:
    try:
        made = type(row).model_validate(dict(row.__dict__))
    except ValidationError as error:
        raise told(error, type(row), str(row.__dict__.get("id", ""))) from None
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
    sections: dict[str, str] = {head.id: head.section}
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
        if row.id in sections:
            raise Refused("A row with this id is there already.", where)
        sections[row.id] = row.section
    for row in made:
        _refuse_dangling(row, sections)
    return made


def _refuse_dangling(row: Row, sections: dict[str, str]) -> None:
    where = {"section": row.section, "row": row.code}
    for column in columns(type(row)):
        value = row.__dict__[column.name] if column.refers else None
        if value is not None and sections.get(value) not in column.refers:
            raise Refused(f"{column.title} names a row that is not there.", {**where, "field": column.name})
    if row.section == "links":
        origin, target = (sections.get(row.__dict__[end], "") for end in ("from_id", "to_id"))
        if not allowed(row.__dict__["kind"], origin, target):
            raise Refused("This link leads where its kind may not lead, or nowhere.", where)


def arrive(connection: sa.Connection, record: Record, keep_number: bool) -> Engagement:
    """Write a whole engagement; gives its own row as it was written. Raises Denied when it is here already."""
    record = fitting(record)
    table, head = TABLES["engagement"], record.engagement
    if connection.dialect.name == "postgresql":
        connection.execute(sa.text("SELECT pg_advisory_xact_lock(:key)"), {"key": APPLICATION_ID})
    if connection.scalar(sa.select(table.c.id).where(table.c.id == head.id)):
        raise Denied(f"The engagement “{head.title}” is here already.", {"engagement": head.id}, code="exists")
    number = head.number
    if not keep_number or connection.scalar(sa.select(table.c.id).where(table.c.number == number)):
        number = (connection.scalar(sa.select(sa.func.max(table.c.number))) or 0) + 1
    stamp = {"number": number, "revision": max(head.revision, 1), "numbers_given": record.numbers()}
    head = head.model_copy(update=stamp)
    connection.execute(sa.insert(table), dict(head.__dict__))
    for model in ROWS:
        rows = [dict(row.__dict__) for row in record.rows(model.section)]
        if rows:
            try:
                connection.execute(sa.insert(TABLES[model.section]), rows)
            except sa.exc.IntegrityError:
                raise Denied(
                    f"Rows of “{head.title}” are here already, or two of them have one number.",
                    {"section": model.section},
                    code="exists",
                ) from None
    return head


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
        raise told(error, model) from None
