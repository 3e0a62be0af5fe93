"""The parts of a row that are decided one by one when two copies of it meet.

A field and what was said instead of an answer (unknown, does not apply) are one part; so are fields that mean nothing
without one another. Of a mapping every word is a part of its own.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from discovery.importers.before import UNKNOWN, field_value
from discovery.model.column import columns
from discovery.model.row import Row

Verdict = Literal["same", "kept", "taken", "asked"]

_TOGETHER: Mapping[str, tuple[tuple[str, ...], ...]] = {
    "artefacts": (("sha256", "file_name", "media_type", "size_bytes"),),
    "requirements": (("as_derived", "template", "fingerprint"),),
}
"""Fields of a section that make sense only together; the first one names them."""


@dataclass(frozen=True)
class Unit:
    """One part of a row: the names of its fields or words, the one it is called by first."""

    names: tuple[str, ...]

    @property
    def field(self) -> str:
        """What it is called by."""
        return self.names[0]

    def values(self, row: Row) -> tuple[Any, ...]:
        """What a row says in this part, as JSON has it."""
        return tuple(field_value(row, name) for name in self.names)

    def shown(self, values: tuple[Any, ...]) -> Any:
        """What these values say, for people: the answer, else in brackets what was said instead."""
        if values[0] is not None or not self.names[-1].startswith("unanswered."):
            return values[0]
        excuses = [one for name, one in zip(self.names, values, strict=True) if name.startswith("unanswered.") and one]
        return f"({excuses[0]})" if excuses and not self.field.startswith("unanswered.") else values[0]


def _with_excuses(*names: str) -> Unit:
    return Unit((*names, *(f"unanswered.{name}" for name in names)))


def units(ours: Row, theirs: Row) -> Iterator[Unit]:
    """The parts in which two states of a row may differ."""
    model = type(ours)
    grouped = _TOGETHER.get(model.section, ())
    told: set[str] = set()
    for column in columns(model):
        told.add(column.name)
        if column.private or column.name in ("unanswered", model.one_for):
            continue
        group = next((names for names in grouped if column.name in names), None)
        if group is None and column.kind == "map":
            yield from (Unit((f"{column.name}.{word}",)) for word in _words(ours, theirs, column.name))
            if not ours.answered(column.name) and not theirs.answered(column.name):
                yield Unit((f"unanswered.{column.name}",))
        elif group is None:
            yield _with_excuses(column.name)
        elif group[0] == column.name:
            yield _with_excuses(*group)
    yield from (Unit((f"unanswered.{word}",)) for word in _words(ours, theirs, "unanswered") if word not in told)


def _words(ours: Row, theirs: Row, name: str) -> dict[str, None]:
    return dict.fromkeys((*ours.__dict__[name], *theirs.__dict__[name]))


def verdict(unit: Unit, ours: Row, theirs: Row, before: Callable[[str], Any]) -> Verdict:
    """What becomes of one part: where only one side changed it, that side counts; where both did, somebody decides."""
    here, there = unit.values(ours), unit.values(theirs)
    if here == there:
        return "same"
    was = tuple(before(name) for name in unit.names)
    differs = [at_ for at_, (one, other) in enumerate(zip(here, there, strict=True)) if one != other]
    if any(was[at_] is UNKNOWN for at_ in differs):
        return "asked"
    known = tuple(here[at_] if one is UNKNOWN else one for at_, one in enumerate(was))
    if known == there:
        return "kept"
    return "taken" if known == here else "asked"


def merged(ours: Row, theirs: Row, taken: list[Unit]) -> dict[str, Any]:
    """The fields of a row that are another once these parts are taken over, whole mappings among them."""
    found: dict[str, Any] = {}
    for name in (name for unit in taken for name in unit.names):
        field, _, word = name.partition(".")
        value = theirs.__dict__[field]
        if word:
            words = dict(found.get(field, ours.__dict__[field]))
            words.pop(word, None)
            found[field] = {**words, word: value[word]} if word in value else words
        else:
            found[field] = value
    return {name: value for name, value in found.items() if value != ours.__dict__[name]}
