"""How the answer to a question will be filed, as one short line in the words of people, worked out from its target.

What the line does not name is not stored: nothing is filed that the question did not ask.
"""

from collections.abc import Mapping
from typing import Any

from discovery import catalogue
from discovery.catalogue.sections import BY_KEY
from discovery.model.column import Column, columns
from discovery.model.proposal import Proposal, proposed
from discovery.model.record import BY_SECTION, Record
from discovery.model.row import Row
from discovery.questions.target import Target

_IN_WORDS: Mapping[tuple[str, str], str] = {
    ("horizon", "desired future"): "wanted in the future",
    ("horizon", "current"): "delivered today",
    ("timing", "existing"): "as it is today",
    ("timing", "anticipated"): "expected at the horizon",
    ("state", "current"): "today",
    ("state", "future"): "in the new workflow",
    ("scope", "existing"): "of today's workflow",
    ("scope", "new"): "of the new workflow",
}
"""Values as people say them, by column; any other value is said as it is."""

_TIED: Mapping[str, tuple[str, str]] = {
    "serves": ("serves", "is served by"),
    "constrains": ("limits", "is limited by"),
    "produces": ("makes", "is made by"),
    "consumes": ("uses", "is used by"),
    "measures": ("measures", "is measured by"),
    "derived_from": ("comes from", "leads to"),
    "resolves": ("puts right", "is put right by"),
}
"""A link read forwards and backwards."""

_PLACES = ("origin", "target", "input", "measure", "way")
"""Columns whose values are rows, or ways of the catalogue, that the line names by themselves."""
_NAME_LENGTH = 60
_NOTHING: Mapping[str, Any] = {}


def filing(record: Record, target: Target) -> str:
    """Where an answer goes, for example "Becomes an outcome · wanted in the future"."""
    if target.proposal:
        return f"Becomes {_confirmed(record, target.section, target.proposal)}"
    if target.spread:
        return (
            f"Those you choose: {_value(target.field, target.values[target.field])}; the others are asked about again"
        )
    if target.link:
        return _tie(record, target)
    if target.section == "flows" and not target.stored:
        return _flow(record, target)
    if target.section == "answers":
        return _way(target)
    if target.chosen:
        words = " · ".join(_own_values(record, target.section, target.values))
        return f"Becomes {_kind(record, target)}; somebody who is there becomes {words}"
    return f"Becomes {_field_of(record, target)}" if target.row else f"Becomes {_kind(record, target)}"


def _kind(record: Record, target: Target) -> str:
    """A new row by its section and by what else the question says about it."""
    words = [_named(target.section, target.values), *_own_values(record, target.section, target.values)]
    if target.field != BY_SECTION[target.section].name_field:
        words[0] = f"{_field(_column(target))} of {words[0]}"
    if target.beforehand:
        section, values, _ = target.beforehand
        words[0] += f" to {_named(section, values)}"
        words += _own_values(record, section, values)
    return " · ".join(words)


def _confirmed(record: Record, section: str, row: Proposal) -> str:
    """The row that a proposal becomes, by its section and the words of lists that come along."""
    values = {name: value for name, value in proposed(row).items() if isinstance(value, str)}
    return " · ".join([_noun(section), *_own_values(record, section, values)])


def _noun(section: str, values: Mapping[str, Any] = _NOTHING) -> str:
    word = str(values.get("role", BY_KEY[section].singular)) if section == "parties" else BY_KEY[section].singular
    return f"an {word}" if word[0] in "aeiou" else f"a {word}"


def _named(section: str, values: Mapping[str, Any]) -> str:
    name = values.get(BY_SECTION[section].name_field)
    noun = _noun(section, values)
    return f"{noun}, “{name}”" if name else noun


def _own_values(record: Record, section: str, values: Mapping[str, Any]) -> list[str]:
    """The values that the question itself says, in words; the name of a row is told apart."""
    apart = {*_PLACES, BY_SECTION[section].name_field, "role" if section == "parties" else ""} - {"timing"}
    given = {name: record.engagement.stage_name(value) if name == "stage" else value for name, value in values.items()}
    return [_value(name, value) for name, value in given.items() if value and name not in apart]


def _value(name: str, value: Any) -> str:
    return _IN_WORDS.get((name, str(value)), str(value))


def _field_of(record: Record, target: Target) -> str:
    """A field of a row that is there, or of one that belongs to it, such as the profile of an input."""
    row, section = target.row, target.section
    if row is None:
        raise ValueError("a field belongs to a row")
    field = _field(_column(target))
    if section == "engagement":
        return f"{field} of this discovery"
    if section == row.section:
        return f"{field} of {_called(row)}"
    stored = record.by_id.get(target.stored or "")
    values = {"timing": stored.__dict__["timing"]} if stored and section == "profiles" else target.values
    words = _own_values(record, section, values)
    if section == "profiles":
        return " · ".join([f"{field} of {_called(row)}", *words])
    about = stored.label if stored else _noun(section)
    head = about if target.field == BY_SECTION[section].name_field else f"{field} of {about}"
    return " · ".join([f"{head} of {_called(row)}", *words])


def _field(column: Column) -> str:
    """A column as it is called on screen; where several are alike, with the group it stands in."""
    if column.group in ("Volume", "Velocity", "Variety", "Veracity", "Value", "Access and usage"):
        return f"“{column.title}”" if column.group == column.title else f"“{column.group} · {column.title}”"
    if column.kind == "day":
        return f"the date “{column.title}”"
    return f"the {column.title.lower()}" if column.title.isalpha() else f"“{column.title}”"


def _column(target: Target) -> Column:
    return next(column for column in columns(BY_SECTION[target.section]) if column.name == target.field)


def _called(row: Row) -> str:
    label = " ".join(row.label.split())
    name = label if len(label) <= _NAME_LENGTH else f"{label[: _NAME_LENGTH - 1].rstrip()}…"
    return row.code if name == row.code else f"{row.code} · {name}"


def _tie(record: Record, target: Target) -> str:
    """What is tied to what: the row asked about, and the one that is chosen or made."""
    kind, way, _ = target.link or ("", "", "")
    if target.row is None:
        raise ValueError("a link leads to the row that is asked about")
    kinds = dict.fromkeys(target.link_kinds.get(section, kind) for section in target.chosen)
    words = " or ".join(_TIED[one][way == "to"] for one in kinds)
    others = " or ".join(dict.fromkeys(_noun(section, target.values) for section in target.chosen))
    tied = f"Ties {_called(target.row)} to {others}: {words}"
    fresh = (
        [_noun(target.section, target.values), *_own_values(record, target.section, target.values)]
        if target.section
        else []
    )
    return f"{tied}; a new name becomes {' · '.join(fresh)}" if fresh else tied


def _flow(record: Record, target: Target) -> str:
    """A flow by the end that is known."""
    here = record.by_id[target.values["origin" if target.field == "target" else "target"]]
    way = "from" if target.field == "target" else "to"
    return " · ".join([f"Becomes a flow {way} {_called(here)}", *_own_values(record, "flows", target.values)])


def _way(target: Target) -> str:
    way = next(way for way in catalogue.ways() if way.id == target.values["way"])
    when = "today" if target.field == "today" else "in the new workflow"
    return f"Becomes the answer about “{way.way}” in the checklist · {when}"
