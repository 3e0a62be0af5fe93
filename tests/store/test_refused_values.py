"""Nothing invalid gets in: every table, every field, every bad value, by every way there is.

The ways: the row's constructor, its validation, assignment on a row, an added row, a changed field, a whole engagement
from a file, a whole engagement from a program that went round the validation, and SQL.
"""

import copy
import json
import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from pydantic import ValidationError

from discovery.access import LOCAL
from discovery.importers import engagement_json
from discovery.model.column import Column, columns
from discovery.model.engagement import Engagement
from discovery.model.errors import DiscoveryError, Refused, Unusable
from discovery.model.exchange import FORMAT, SCHEMA
from discovery.model.plain_values import as_values
from discovery.model.record import ROWS, Record
from discovery.model.row import Row, new_id
from discovery.model.tables import TABLES
from discovery.store import Add, Connect, Set, Store
from discovery.store.opening import start
from tests.store.values import bad, good, needed

MODELS: tuple[type[Row], ...] = (Engagement, *ROWS)
NAMES = [model.section for model in MODELS]


class Filled:
    """An engagement with one good row in every section."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.id = store.new({"title": "Full"}, LOCAL)
        luck, self.ids = random.Random(3), dict[str, list[str]]()
        for model in ROWS[:-1]:
            self.ids[model.section] = [new_id(), new_id()]
            for row_id in self.ids[model.section]:
                store.save(self.id, [Add(model.section, needed(model, luck, self.ids), id=row_id)], LOCAL)
        self.ids["links"] = [new_id()]
        ends = (self.ids["inputs"][0], self.ids["outcomes"][0])
        store.save(self.id, [Connect(*ends, "serves", id=self.ids["links"][0])], LOCAL)
        self.ids["engagement"] = [self.id]
        self.record = store.read(self.id, LOCAL)

    def copied(self, store: Store) -> "Filled":
        """The same engagement in a copy of the database."""
        made = copy.copy(self)
        made.store = store
        return made

    def row(self, model: type[Row]) -> Row:
        return self.record.rows(model.section)[0]

    def unchanged(self) -> bool:
        return self.store.read(self.id, LOCAL) == self.record


def cases(model: type[Row]) -> Iterator[tuple[Column, Any]]:
    for column in columns(model):
        for value in bad(column):
            if not (model.section == "links" and column.name == "kind" and value == "MUST"):
                yield column, value


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def full(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Filled]:
    """One for all tests that take back whatever they do, on SQLite and on PostgreSQL."""
    folder = tmp_path_factory.mktemp("full")
    sqlite = request.param == "sqlite"
    url = f"sqlite:///{folder / 'discovery.sqlite'}" if sqlite else request.getfixturevalue("empty_postgresql")()
    store = Store(url, folder)
    yield Filled(store)
    store.close()


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Filled]:
    """One for all tests that only look at its rows; nobody saves there."""
    folder = tmp_path_factory.mktemp("seen")
    store = Store(f"sqlite:///{folder / 'discovery.sqlite'}", folder)
    yield Filled(store)
    store.close()


@pytest.fixture
def filled(seen: Filled, tmp_path: Path) -> Iterator[Filled]:
    """One of a test's own: filling it takes a second, copying it does not."""
    file = tmp_path / "discovery.sqlite"
    start.copy(seen.store.data_dir / file.name, file)
    store = Store(f"sqlite:///{file}", tmp_path)
    yield seen.copied(store)
    store.close()


def accepted(tried: list[tuple[str, Any]]) -> str:
    return "\n".join(f"{name} took {value!r}" for name, value in tried)


@pytest.mark.parametrize("model", MODELS, ids=NAMES)
def test_the_row_itself_refuses_every_bad_value(model: type[Row], seen: Filled):
    values = dict(seen.row(model).__dict__)
    model.model_validate(values)
    taken = []
    makers: tuple[Callable[[dict[str, Any]], Row], ...] = (lambda given: model(**given), model.model_validate)
    for column, value in cases(model):
        for make in makers:
            try:
                make({**values, column.name: value})
                taken.append((column.name, value))
            except ValidationError:
                pass
    assert not taken, accepted(taken)


@pytest.mark.parametrize("model", MODELS, ids=NAMES)
def test_a_row_cannot_be_changed_by_assignment(model: type[Row], seen: Filled):
    row = seen.row(model)
    before = dict(row.__dict__)
    for name in model.model_fields:
        with pytest.raises(ValidationError):
            setattr(row, name, before[name])
        with pytest.raises((ValidationError, AttributeError)):
            delattr(row, name)
    with pytest.raises((ValidationError, ValueError)):
        row.unheard_of = 1
    assert row.__dict__ == before


@pytest.mark.parametrize("model", MODELS, ids=NAMES)
def test_no_bad_value_gets_in_as_a_changed_field(model: type[Row], filled: Filled):
    row, taken = filled.row(model), []
    for column, value in cases(model):
        try:
            filled.store.save(filled.id, [Set(model.section, row.id, column.name, value)], LOCAL)
            taken.append((column.name, value))
        except Refused as error:
            assert error.where["field"] == column.name
            assert error.message.endswith(".")
            assert "\n" not in error.message
    assert not taken, accepted(taken)
    assert filled.unchanged()


@pytest.mark.parametrize("model", ROWS, ids=NAMES[1:])
def test_no_bad_value_gets_in_with_an_added_row(model: type[Row], filled: Filled):
    good = {name: filled.row(model).__dict__[name] for name in needed(model, random.Random(1), filled.ids)}
    if model.section == "links":
        good |= {"from_id": filled.ids["outputs"][0], "to_id": filled.ids["outcomes"][0]}
    taken = []
    for column, value in cases(model):
        try:
            filled.store.save(filled.id, [Add(model.section, {**good, column.name: value})], LOCAL)
            taken.append((column.name, value))
        except Refused:
            pass
    assert not taken, accepted(taken)
    assert filled.unchanged()


def test_no_bad_value_gets_in_with_a_new_engagement(filled: Filled):
    taken = []
    for column, value in cases(Engagement):
        try:
            filled.store.new({"title": "x", column.name: value}, LOCAL)
            taken.append((column.name, value))
        except Refused:
            pass
    assert not taken, accepted(taken)
    assert list(filled.store.revisions(LOCAL)) == [filled.id]


@pytest.mark.parametrize("model", MODELS, ids=NAMES)
def test_no_bad_value_gets_in_from_a_file(model: type[Row], seen: Filled):
    sections = {one.section: [as_values(row) for row in seen.record.rows(one.section)] for one in ROWS}
    whole = {"format": FORMAT, "schema": SCHEMA, "engagement": as_values(seen.record.engagement), **sections}
    engagement_json.read(json.dumps(whole).encode())
    target: dict[str, Any] = whole["engagement"] if model is Engagement else whole[model.section][0]  # type: ignore[assignment, index]
    taken = []
    for column, value in cases(model):
        kept = target.get(column.name, ...)
        target[column.name] = value
        try:
            engagement_json.read(json.dumps(whole).encode())
            taken.append((column.name, value))
        except (Refused, Unusable, TypeError):
            pass
        del target[column.name]
        if kept is not ...:
            target[column.name] = kept
    assert not taken, accepted(taken)


@pytest.mark.parametrize("model", MODELS, ids=NAMES)
def test_no_bad_value_gets_in_with_an_engagement_that_went_round_the_validation(model: type[Row], filled: Filled):
    head, fresh = new_id(), {row.id: new_id() for row in filled.record}
    parts: dict[str, list[Row]] = {}
    for row in filled.record:
        values = {
            name: fresh.get(value, value) if isinstance(value, str) else value for name, value in row.__dict__.items()
        }
        parts.setdefault(row.section, []).append(type(row).model_validate({**values, "engagement_id": head}))
    own = filled.record.engagement.model_copy(update={"id": head, "engagement_id": head})
    taken = []
    for column, value in cases(model):
        rows = {section: tuple(found) for section, found in parts.items()}
        engagement = own
        if model is Engagement:
            engagement = own.model_copy(update={column.name: value})
        else:
            rows[model.section] = (
                parts[model.section][0].model_copy(update={column.name: value}),
                *rows[model.section][1:],
            )
        try:
            filled.store.insert(Record(engagement, **rows), LOCAL)  # type: ignore[arg-type]
            taken.append((column.name, value))
        except Refused:
            pass
    assert not taken, accepted(taken)
    assert list(filled.store.revisions(LOCAL)) == [filled.id]


OWN_VALUES = {
    "id": ("x", "", None, 5, "X" * 36),
    "engagement_id": ("x", None, 5),
    "number": (0, -1, 1.0, "1", None, True, 10**10),
    "position": (-1, 1.5, "1", None, True, 10**13),
    "version": (0, -1, 1.0, "1", None, True),
    "created_at": ("yesterday", "2026-01-01T10:00:00", None),
    "updated_at": ("yesterday", "2026-01-01T10:00:00", None),
    "created_by": ("x" * 201, None, 5),
}


@pytest.mark.parametrize("model", MODELS, ids=NAMES)
def test_the_program_s_own_columns_refuse_bad_values_too(model: type[Row], seen: Filled):
    values = dict(seen.row(model).__dict__)
    for name, wrong in OWN_VALUES.items():
        for value in wrong:
            with pytest.raises(ValidationError):
                model.model_validate({**values, name: value})
    with pytest.raises(ValidationError):
        model.model_validate({**values, "unheard_of": 1})


# ---- SQL


def sql_cases(column: Column) -> Iterator[Any]:
    """Values that a check can catch in SQL."""
    if column.required:
        yield None
    match column.kind:
        case "choice":
            yield from ("nonsense", "")
        case "number" | "whole":
            assert column.low is not None
            assert column.high is not None
            yield from (column.low - max(1, abs(column.low)), column.high * 1.5 + 1)
        case "text" | "long" | "row" | "address":
            yield from ("", "x" * ((column.limit or 0) + 1))
        case "flag":
            yield from ("perhaps", 7)
        case "day":
            yield from ("banana", 5, "2026")


def statements(model: type[Row], column: Column, null: bool) -> Iterator[str]:
    """A change of one column, and a copy of a row with one column changed."""
    table = TABLES[model.section]
    value = "NULL" if null else ":value"
    yield f'UPDATE "{table.name}" SET "{column.name}" = {value} WHERE id = :id'
    names = ", ".join(f'"{one.name}"' for one in table.columns)
    given = {"id": "'another id'", "number": "99", column.name: value}
    copied = ", ".join(given.get(one.name, f'"{one.name}"') for one in table.columns)
    yield f'INSERT INTO "{table.name}" ({names}) SELECT {copied} FROM "{table.name}" WHERE id = :id'


def takes(store: Store, statement: str, values: dict[str, Any]) -> bool:
    """Whether the database carries out a statement; it is taken back in any case."""
    with store._opened.writer.connect() as connection:
        try:
            connection.execute(sa.text(statement), values)
        except sa.exc.DBAPIError:
            return False
        finally:
            connection.rollback()
    return True


@pytest.mark.parametrize("model", MODELS, ids=NAMES)
def test_the_tables_refuse_even_sql(model: type[Row], full: Filled):
    taken, luck = [], random.Random(5)
    row, store = full.row(model), full.store
    for column in columns(model):
        value = good(column, luck, full.ids)
        plain = value if column.kind not in ("choices", "tags", "map") else json.dumps(value)
        update, insert = statements(model, column, null=False)
        assert takes(store, update, {"value": plain, "id": row.id}), column
        if store.url.startswith("sqlite"):
            assert takes(store, insert, {"value": plain, "id": row.id}), column
        for wrong in sql_cases(column):
            for statement in statements(model, column, null=wrong is None):
                if takes(store, statement, {"value": wrong, "id": row.id}):
                    taken.append((f"{statement[:6]} {column.name}", wrong))
    assert not taken, accepted(taken)
    assert full.unchanged()


def test_an_error_of_the_database_is_told_in_our_words(store: Store):
    head = store.new({"title": "x"}, LOCAL)
    for edit in (Set("engagement", "\x00", "title", "x"), Add("outcomes", {"statement": "x"}, id="\x00" * 36)):
        with pytest.raises(DiscoveryError):
            store.save(head, [edit], LOCAL)
