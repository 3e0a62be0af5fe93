"""An edit lands on the row it was meant for or is refused aloud, whatever others do between looking and saving."""

import os
import random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from discovery.access import LOCAL
from discovery.model.errors import Conflict, NotFound, Refused
from discovery.model.mapping_words import value_of
from discovery.model.record import Record
from discovery.store import Add, Edit, Move, Remove, Restore, Set, Store
from tests.store.acting import ANNA, BEN, content
from tests.store.schedules import a_setting, an_addition
from tests.store.values import WORDS

EXAMPLES = 5000 if os.environ.get("DISCOVERY_LONG") else 500
SECTIONS = ("outcomes", "people", "steps")


def interfere(store: Store, engagement: str, luck: random.Random) -> None:
    """The other editor inserts, deletes, moves or overwrites rows."""
    for _ in range(luck.randint(0, 4)):
        record = store.load(engagement, LOCAL)
        rows = [row for section in SECTIONS for row in record.rows(section)]
        row = luck.choice(rows) if rows else None
        edit: Edit | None = an_addition(record, luck, SECTIONS)
        match luck.randrange(4) if row else 0:
            case 1 if row:
                edit = Remove(row.section, row.id)
            case 2 if row:
                edit = Move(
                    row.section, row.id, after=luck.choice([None, *(o.id for o in rows if o.section == row.section)])
                )
            case 3:
                edit = a_setting(record, luck, row)
        if edit:
            store.save(engagement, [edit], BEN)


def excused(error: Conflict | NotFound, edit: Set, seen: Record, now: Record) -> None:
    """A refusal is right only when the row is gone or this very field has changed."""
    row = now.by_id.get(edit.id)
    if isinstance(error, NotFound):
        assert row is None
        return
    assert row is not None
    assert value_of(row, edit.field) != value_of(seen.by_id[edit.id], edit.field)
    (clash,) = error.clashes
    assert (clash.id, clash.field, clash.by) == (edit.id, edit.field, "Ben")


def type_into_cells(store: Store, engagement: str, seen: Record, luck: random.Random) -> None:
    """Edit cells of the record that was seen, by the row's id, and look at everything after each."""
    cells = [row for section in SECTIONS for row in seen.rows(section)]
    for row in luck.sample(cells, min(3, len(cells))):
        edit = a_setting(seen, luck, row)
        if edit is None:
            continue
        now = store.load(engagement, LOCAL)
        before = content(now)
        try:
            store.save(engagement, [edit], ANNA)
        except (Conflict, NotFound) as error:
            excused(error, edit, seen, now)
            assert content(store.load(engagement, LOCAL)) == before
            continue
        except Refused as error:
            assert "not there" in error.message  # it names a person whom Ben has removed meanwhile
            continue
        after = content(store.load(engagement, LOCAL))
        stored, wanted = after.pop(row.id), became(before.pop(row.id), edit)
        assert {name: plainly(value) for name, value in stored.items()} == wanted
        assert after == before


def became(fields: dict[str, Any], edit: Set) -> dict[str, Any]:
    """The fields of a row after an edit: an answer takes the place of a word that there was none, never otherwise."""
    field, _, word = edit.field.partition(".")
    found = {name: plainly(value) for name, value in fields.items()}
    if not word:
        found[field] = plainly(edit.value)
    elif edit.value:
        found["unanswered"] = {**found["unanswered"], word: edit.value}
    else:
        found["unanswered"] = {name: said for name, said in found["unanswered"].items() if name != word}
    blank: tuple[Any, ...] = (None, [], {})
    open_ = {name: said for name, said in found["unanswered"].items() if found.get(name) in blank}
    return {**found, "unanswered": open_}


def plainly(value: Any) -> Any:
    return (
        list(dict.fromkeys(value))
        if isinstance(value, list | tuple)
        else str(value)
        if hasattr(value, "year")
        else value
    )


def schedule(store: Store, seed: int) -> None:
    luck = random.Random(seed)
    engagement = store.new({"title": "x"}, LOCAL)
    store.save(
        engagement, [Add("outcomes", {"statement": luck.choice(WORDS)}) for _ in range(luck.randint(1, 5))], ANNA
    )
    store.save(engagement, [Add("people", {"name": luck.choice(WORDS)}) for _ in range(luck.randint(0, 3))], ANNA)
    for _ in range(luck.randint(1, 3)):
        seen = store.load(engagement, LOCAL)
        interfere(store, engagement, luck)
        type_into_cells(store, engagement, seen, luck)


@settings(max_examples=EXAMPLES)
@given(seed=st.integers(0, 2**64))
def test_an_edit_lands_on_its_own_row_and_field_or_is_refused_aloud(sqlite_store: Store, seed: int):
    schedule(sqlite_store, seed)


@settings(max_examples=EXAMPLES // 10)
@given(seed=st.integers(0, 2**64))
def test_an_edit_lands_on_its_own_row_on_postgresql_too(store: Store, seed: int):
    schedule(store, seed)


def test_a_row_that_came_back_takes_the_edit_that_was_meant_for_it(store: Store, engagement: str):
    store.save(engagement, [Add("outcomes", {"statement": "a"}), Add("outcomes", {"statement": "b"})], ANNA)
    first, second = store.load(engagement, LOCAL).outcomes
    store.save(engagement, [Remove("outcomes", first.id)], BEN)
    store.save(engagement, [Restore("outcomes", first.id), Move("outcomes", first.id, after=second.id)], BEN)
    store.save(engagement, [Set("outcomes", first.id, "statement", "A", seen="a")], ANNA)
    assert [row.statement for row in store.load(engagement, LOCAL).outcomes] == ["b", "A"]
