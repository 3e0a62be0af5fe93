"""A mapping is changed word by word, so that two people who speak about different words of it never meet.

One word of a mapping is named with a point, for example ``unanswered.owner``; None in its place takes it away.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from discovery.model.row import Row


def field_of(name: str) -> str:
    """The field that holds a word, or the field itself."""
    return name.partition(".")[0]


def value_of(row: Row, name: str) -> Any:
    """The value of a field, or of one word of it."""
    field, _, word = name.partition(".")
    value = row.__dict__[field]
    return value.get(word) if word else value


def merged(row: Row, values: Mapping[str, Any]) -> dict[str, Any]:
    """The values by field: single words are put into their mapping as the row has it."""
    mappings: dict[str, Any] = {}
    for name, value in values.items():
        field, _, word = name.partition(".")
        if not word:
            mappings[field] = value
            continue
        others = {other: text for other, text in mappings.get(field, row.__dict__[field]).items() if other != word}
        mappings[field] = others if value is None else {**others, word: value}
    return mappings


def apart(old: Any, new: Any) -> tuple[Any, Any]:
    """What differs between two values of a field: of mappings the words that do, of others the values."""
    if not isinstance(old, Mapping) or not isinstance(new, Mapping):
        return old, new
    differs = [word for word in {**old, **new} if old.get(word) != new.get(word)]
    return {word: old[word] for word in differs if word in old}, {word: new[word] for word in differs if word in new}


def steps(field: str, old: Any, new: Any) -> Iterator[tuple[str, Any, Any]]:
    """One change of a field as the names it was made of, each with its value before and after."""
    if not isinstance(old, Mapping) or not isinstance(new, Mapping):
        yield field, old, new
        return
    for word in {**old, **new}:
        yield f"{field}.{word}", old.get(word), new.get(word)
