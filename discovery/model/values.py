"""A value in words: written once for screens, files, the change log and documents.

Figures are rounded as people write them; where two values are compared, ``figure=exact`` keeps every digit.
"""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import cache
from typing import Any

from discovery.model.column import Column, columns
from discovery.model.engagement import Engagement
from discovery.model.figures import number, with_magnitude
from discovery.model.plain_values import as_plain
from discovery.model.reading import same_name
from discovery.model.record import Record
from discovery.model.row import Row
from discovery.model.spelling import day_in_words

NOT_ASKED = "–"
"""Stands where nobody has said anything yet; what is said to be unknown is written out."""

DOES_NOT_APPLY = "does not apply: "
"""Stands before the reason why a field has no value."""

EMPTY: tuple[Any, ...] = (None, (), [], {})
"""What a field holds that nobody filled in."""


def exact(value: float) -> str:
    """A figure with every digit, as files have it."""
    return str(as_plain(value))


def in_words(value: Any, figure: Callable[[float], str] = number) -> str:
    """A value in words, empty where there is none: yes or no, figures, days as 2026-03-31
    unless a language was chosen, lists, words by name.

    A mapping reads "name: word"; what its names are called is left to who calls. Text stays as it was typed.
    """
    if value in EMPTY:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int | float):
        return figure(value)
    if isinstance(value, date):
        return str(as_plain(value)) if isinstance(value, datetime) else day_in_words(value)
    if isinstance(value, Mapping):
        return ", ".join(f"{name}: {in_words(word, figure)}" for name, word in value.items())
    if isinstance(value, list | tuple):
        return ", ".join(in_words(one, figure) for one in value)
    return str(value)


@cache
def column_of(model: type[Row], name: str) -> Column:
    """The column of a row class with this name. Raises StopIteration where people fill in none of that name."""
    return next(column for column in columns(model) if column.name == name)


def field_in_words(row: Row, name: str, record: Record, unit: bool = False, empty: str | None = None) -> str:
    """One field of a row in words.

    Args:
        row: the row.
        name: the field.
        record: the engagement, which knows what other rows and its own stages are called, and its currency.
        unit: whether a figure carries its unit, and in brackets what it comes to where that reads better.
        empty: what stands for a field without a value; unless given, what is known about it.
    """
    value = row.__dict__[name]
    if value in EMPTY:
        return without_answer(row, name) if empty is None else empty
    column = column_of(type(row), name)
    if column.kind == "row":
        return record.label(value)
    if column.kind in ("number", "whole") and unit:
        return with_magnitude(number(value) + _unit(column.unit, record), value, column.unit)
    return record.engagement.stage_name(value) if name == "stage" else in_words(value)


def choice_titles(column: Column, engagement: Engagement) -> dict[str, str]:
    """What each value of a vocabulary is called where one is chosen, in its order: stages by their own names.

    No two are called the same: where an own name is also another stage's, the method's word stands behind it.
    """
    if column.name != "stage":
        return {value: value for value in column.values}
    titles = {stage: engagement.stage_name(stage) for stage in column.values}
    return {stage: title if _is_alone(stage, titles) else f"{title} ({stage})" for stage, title in titles.items()}


def _is_alone(stage: str, titles: Mapping[str, str]) -> bool:
    """Whether a stage's own name is neither another's name nor its word."""
    others = {word for other, title in titles.items() if other != stage for word in (other, title)}
    return same_name(stage, titles[stage]) or not any(same_name(titles[stage], word) for word in others)


def without_answer(row: Row, name: str) -> str:
    """What is known about a field without a value: unknown, why it does not apply, or not asked."""
    reason = row.unanswered.get(name)
    if reason is None:
        return NOT_ASKED
    return "unknown" if reason == "unknown" else f"{DOES_NOT_APPLY}{reason}"


def _unit(unit: str, record: Record) -> str:
    """A unit as it stands after a figure; a scale in brackets, money in the currency of the engagement."""
    if not unit:
        return ""
    return f" ({unit})" if "–" in unit else " " + unit.replace("currency", record.engagement.currency or "currency")
