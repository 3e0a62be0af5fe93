"""What a table says about its columns is all that anybody needs to know about them."""

from typing import Literal, get_args

import pytest
import sqlalchemy as sa

from discovery.model.column import Kind, columns
from discovery.model.engagement import Engagement
from discovery.model.framing import Constraint, Outcome
from discovery.model.record import BY_SECTION, ROWS
from discovery.model.row import Row
from discovery.model.tables import described
from discovery.model.workflow import Flow, Step

MODELS: tuple[type[Row], ...] = (Engagement, *ROWS)
NAMES = [model.section for model in MODELS]


def by_name(model: type[Row], name: str):
    return next(column for column in columns(model) if column.name == name)


def test_a_column_tells_its_title_kind_limits_unit_and_values():
    statement = by_name(Outcome, "statement")
    assert (statement.title, statement.kind, statement.limit, statement.required) == ("Outcome", "text", 6000, True)
    value = by_name(Outcome, "value")
    assert (value.kind, value.low, value.high, value.unit, value.required) == ("whole", 1, 5, "1–5", False)
    assert by_name(Outcome, "horizon").values == ("current", "desired future")
    assert by_name(Outcome, "owner").refers == ("people",)
    assert by_name(Flow, "origin").refers == ("inputs", "steps", "outputs")
    assert by_name(Step, "ways").kind == "tags"
    assert by_name(Constraint, "quantity").low == -1e15


@pytest.mark.parametrize("model", MODELS, ids=NAMES)
def test_every_column_is_complete(model: type[Row]):
    found = columns(model)
    assert len({column.name for column in found}) == len(found)
    for column in found:
        assert column.title
        assert column.title[0].isupper()
        assert column.kind in get_args(Kind)
        assert column.group
        assert bool(column.values) == (column.kind in ("choice", "choices"))
        assert bool(column.refers) == (column.kind == "row")
        assert set(column.refers) <= set(BY_SECTION)
        assert (column.low is not None and column.high is not None) == (column.kind in ("number", "whole"))
        assert (column.limit is not None) == (column.kind in ("text", "long", "row", "address"))
        assert len(set(column.values)) == len(column.values)


@pytest.mark.parametrize("model", MODELS, ids=NAMES)
def test_every_table_has_one_column_that_names_its_rows_and_shows_what_it_requires(model: type[Row]):
    names = {column.name for column in columns(model)}
    assert model.name_field in names
    assert all(column.grid for column in columns(model) if column.required and model.section != "links")
    assert all({low, high} <= names for low, high in model.ordered)


@pytest.mark.parametrize("model", MODELS, ids=NAMES)
def test_the_table_has_the_columns_of_the_row_and_a_check_for_every_kind_that_sql_can_check(model: type[Row]):
    table = described().tables[model.table_name]
    assert [column.name for column in table.columns] == list(model.model_fields)
    checks = {str(one.name) for one in table.constraints if isinstance(one, sa.CheckConstraint)}
    for column in columns(model):
        checked = f"{model.table_name}_{column.name}_allowed" in checks
        assert checked == (column.kind not in ("choices", "tags", "map"))
        assert table.columns[column.name].nullable != (column.required or column.kind in ("choices", "tags", "map"))
    assert {index.name for index in table.indexes} == {f"{model.table_name}_in_order"}


def test_private_notes_are_marked_private_everywhere_and_nothing_else_is():
    for model in MODELS:
        assert [column.name for column in columns(model) if column.private] == ["private_notes"]


def test_prefixes_tables_and_sections_are_each_used_once():
    for names in ([model.prefix for model in MODELS], [model.table_name for model in MODELS], NAMES):
        assert len(set(names)) == len(MODELS)


def test_a_vocabulary_of_kinds_ends_with_other_or_is_closed_on_purpose():
    from discovery.model import vocabulary

    lists = {
        name: get_args(value)
        for name, value in vars(vocabulary).items()
        if getattr(value, "__origin__", None) is Literal
    }
    assert len(lists) > 40
    for name, values in lists.items():
        assert len(set(values)) == len(values), name
        assert all(value == value.strip() and 0 < len(value) <= 80 for value in values), name
        if name.endswith("Category"):
            assert values[-1] == "other", name
