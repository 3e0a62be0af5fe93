"""What a column takes is said in one place, to people who type and about files."""

from dataclasses import replace

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
        ("data_quality", "target_percent", "a number from 0 to 100, in %", None),
        ("artefacts", "size_bytes", "a whole number from 0 on, in bytes", None),
        ("engagement", "horizon_months", "a whole number from 1 to 240, in months", None),
        ("engagement", "start", "a day: 2026-03-31, 31.03.2026 or 31 Mar 2026", "a day such as 2026-03-31"),
        ("people", "can_sign_off", "yes or no", "true or false"),
        ("outcomes", "owner", "a row of people", "the id of a row of people"),
        ("flows", "origin", "a row of inputs, steps or outputs", "the id of a row of inputs, steps or outputs"),
        ("outcomes", "tags", "words, apart by ;", "a list of words"),
        ("engagement", "stage_names", "name=word; name=word", "words by name"),
        ("people", "name", "text of 1 to 200 characters", None),
    ],
)
def test_what_a_column_takes(section: str, name: str, words: str, in_file: str | None) -> None:
    column = _column(section, name)
    assert (permitted(column), permitted(column, in_file=True)) == (words, in_file or words)


def test_every_column_says_what_it_takes() -> None:
    assert all(permitted(column) and permitted(column, True) for model in SAID for column in columns(model))


def test_an_address_says_how_it_starts() -> None:
    column = replace(_column("people", "email"), kind="address")
    assert permitted(column) == "an address of 1 to 254 characters that starts with https://, http:// or mailto:"
