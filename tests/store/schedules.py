"""Random work on an engagement, made from whole numbers so that hypothesis can shrink it."""

import random

from discovery.model.column import columns
from discovery.model.links import MEANINGS
from discovery.model.record import BY_SECTION, ROWS, Record
from discovery.model.row import Row, new_id
from discovery.store import Add, Arrange, Connect, Disconnect, Edit, Fill, Move, Remove, Restore, Set
from tests.store.values import good, some

SECTIONS = tuple(model.section for model in ROWS if model.section != "links")


def ids_of(record: Record) -> dict[str, list[str]]:
    """The ids of a record's rows by section."""
    return {section: [row.id for row in record.rows(section)] for section in SECTIONS}


def some_row(record: Record, luck: random.Random) -> Row | None:
    """Any row but a link."""
    rows = [row for row in record if row.section != "links"]
    return luck.choice(rows) if rows else None


def an_addition(record: Record, luck: random.Random, sections: tuple[str, ...] = SECTIONS) -> Add | None:
    """A new row, or None when there is nothing that it would have to name."""
    section, ids = luck.choice(sections), ids_of(record)
    values = some(BY_SECTION[section], luck, ids)
    if any(column.required and values.get(column.name) is None for column in columns(BY_SECTION[section])):
        return None
    after = luck.choice([None, *ids[section]])
    return Add(section, {name: value for name, value in values.items() if value is not None}, id=new_id(), after=after)


def a_setting(record: Record, luck: random.Random, row: Row | None = None) -> Set | None:
    """A good value for any field that takes one alone."""
    row = row or luck.choice([record.engagement, some_row(record, luck) or record.engagement])
    paired = {name for pair in type(row).ordered for name in pair}
    fields = [
        one for one in columns(type(row)) if one.name not in paired and (row.section, one.kind) != ("flows", "row")
    ]
    column = luck.choice(fields)
    if luck.random() < 0.2:
        return a_word(row, column.name, luck)
    value = None if not column.required and luck.random() < 0.2 else good(column, luck, ids_of(record))
    if value is None and (column.required or column.kind in ("choices", "tags", "map")):
        return None
    return Set(row.section, row.id, column.name, value, seen=row.__dict__[column.name])


def a_word(row: Row, name: str, luck: random.Random) -> Set:
    """A field said to be unknown or not to apply, or no longer."""
    word = luck.choice(["unknown", "out of scope", "terms of the service", None])
    return Set(row.section, row.id, f"unanswered.{name}", word, seen=row.unanswered.get(name))


def a_filling(record: Record, luck: random.Random, row: Row) -> Fill:
    """Good values for several fields of a row at once, pairs in order."""
    values = some(type(row), luck, ids_of(record), share=0.2)
    kept = {name: value for name, value in values.items() if value is not None or row.section == "flows"}
    paired = [(low, high) for low, high in type(row).ordered if (low in kept) != (high in kept)]
    for low, high in paired:
        kept.pop(low, None)
        kept.pop(high, None)
    return Fill(row.section, row.id, {name: value for name, value in kept.items() if value is not None})


def a_link(record: Record, luck: random.Random) -> Connect | None:
    """A link where its kind may lead."""
    meaning, ids = luck.choice(MEANINGS), ids_of(record)
    first = [one for section in meaning.origins for one in ids.get(section, ())]
    second = [one for section in meaning.targets for one in ids.get(section, ())]
    ends = (luck.choice(first), luck.choice(second)) if first and second else ("", "")
    return Connect(*ends, meaning.kind) if ends[0] != ends[1] else None


def an_edit(record: Record, removed: list[Row], luck: random.Random) -> Edit | None:
    """Anything a person may do."""
    row = some_row(record, luck)
    match luck.randrange(11):
        case 0 | 1 | 2:
            return an_addition(record, luck)
        case 3 | 4 | 5:
            return a_setting(record, luck)
        case 6:
            return a_link(record, luck)
        case 7 if row:
            others = [one.id for one in record.rows(row.section) if one.id != row.id]
            if luck.random() < 0.3:
                return Arrange(row.section, tuple(luck.sample(others, len(others))))
            return Move(row.section, row.id, after=luck.choice([None, *others]))
        case 8 if row:
            if record.links and luck.random() < 0.3:
                return Disconnect(luck.choice(record.links).id)
            return Remove(row.section, row.id)
        case 10 if row:
            return a_filling(record, luck, row)
        case 9 if removed:
            back = luck.choice(removed)
            return Restore(back.section, back.id)
    return None
