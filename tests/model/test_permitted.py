"""What a column takes is said in one place, to people who type and about files."""

import pytest

from discovery.model.column import Column, columns
from discovery.model.permitted import permitted
from discovery.model.record import BY_SECTION, SAID


def _column(section: str, name: str) -> Column:
    return next(one for one in columns(BY_SECTION[section]) if one.name == name)


@pytest.mark.parametrize(
    ("section", "name", "words", "in_file"),
    [
        ("outcomes", "priority", "must · should · could · won't", None),
        ("data_quality", "target_percent", "a number from 0 to 100 %", None),
        ("engagement", "horizon_months", "a whole number from 1 to 240 months", None),
        ("engagement", "start", "a day such as 2026-03-31", None),
        ("people", "can_sign_off", "yes, no or empty", "true or false"),
        ("outcomes", "owner", "a row of people", "the id of a row of people"),
        ("flows", "origin", "a row of inputs, steps or outputs", "the id of a row of inputs, steps or outputs"),
        ("outcomes", "tags", "a list of words", None),
        ("engagement", "stage_names", "words by name", None),
        ("people", "name", "1 to 200 characters", None),
    ],
)
def test_what_a_column_takes(section: str, name: str, words: str, in_file: str | None) -> None:
    column = _column(section, name)
    assert (permitted(column), permitted(column, in_file=True)) == (words, in_file or words)


def test_every_column_says_what_it_takes() -> None:
    assert all(permitted(column) and permitted(column, True) for model in SAID for column in columns(model))
