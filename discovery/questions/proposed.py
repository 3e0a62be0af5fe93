"""What may be said to a proposal: yes, yes in other words, or not ours; and what else it says, to be read aloud."""

from collections.abc import Callable
from typing import Any

from discovery.catalogue.sections import BY_KEY
from discovery.model.column import Column, columns
from discovery.model.edits import Confirm, Edit, Remove
from discovery.model.errors import Refused
from discovery.model.proposal import PROPOSABLE, Proposal, proposed

_SHOWN_FIRST = ("priority", "horizon", "hardness", "minutes")
"""What a room looks for first."""

_SELF_EVIDENT = ("people", "outcomes", "constraints", "sessions")
"""Sections whose words tell by themselves what they are about; elsewhere the column is named."""

_MADE_OF_DETAILS = ("people", "measures")
"""Sections in which a proposal has no words of its own: they are made of what else it says."""


def confirming(row: Proposal, words: Any, new_id: Callable[[], str]) -> tuple[Edit, ...]:
    """The edits that confirm a proposal, in other words where ``words`` are others.

    Raises Refused for what is no text, and where a name is needed and none is given.
    """
    name = PROPOSABLE[row.becomes].name_field
    if not isinstance(words, str | None):
        raise Refused("This is not text.", {"field": name})
    text = (words or "").strip()
    if row.needs_name and text in ("", row.statement):
        raise Refused("Say who it is.", {"field": name}, "a name")
    values = {name: text} if text not in ("", row.statement) else {}
    return (Confirm(row.id, values, new_id()),)


def dropping(row: Proposal) -> tuple[Edit, ...]:
    """The edits that drop a proposal: it is not asked again, and one undo brings it back."""
    return (Remove(Proposal.section, row.id),)


def also_says(row: Proposal) -> tuple[str, ...]:
    """What a proposal says besides its statement, each as a few words; an agenda by the titles of its sections."""
    by_name = {column.name: column for column in columns(PROPOSABLE[row.becomes])}
    by_field = {name: _words(value, by_name[name]) for name, value in proposed(row).items() if name in row.details}
    if row.becomes not in _SELF_EVIDENT:
        by_field = {name: tuple(f"{by_name[name].title}: {word}" for word in words) for name, words in by_field.items()}
    names = sorted(by_field, key=lambda name: _SHOWN_FIRST.index(name) if name in _SHOWN_FIRST else len(_SHOWN_FIRST))
    own = row.statement.casefold() if row.becomes in _MADE_OF_DETAILS else ""
    return tuple(word for name in names if row.details[name].casefold() not in own for word in by_field[name])


def _words(value: Any, column: Column) -> tuple[str, ...]:
    if isinstance(value, dict):
        places = {key: place for place, key in enumerate(BY_KEY)}
        ordered = sorted(value.items(), key=lambda pair: places.get(pair[0], len(places)))
        return tuple(f"{BY_KEY[key].title if key in BY_KEY else key} {word}" for key, word in ordered)
    if isinstance(value, list):
        return tuple(map(str, value))
    return (f"{value} {column.unit}".strip(),)
