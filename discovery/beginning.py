"""How an engagement begins: in a situation of the catalogue, or like an earlier one without anything its customer said.

Both give values alone: of the engagement, and of its first rows by section. What an earlier engagement lends is method,
never content: words of the catalogue and of the vocabulary, and minutes.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from discovery import catalogue
from discovery.catalogue import Situation
from discovery.model.column import columns
from discovery.model.framing import Constraint, Outcome
from discovery.model.record import BY_SECTION, Record
from discovery.model.row import Row
from discovery.model.workshop import Meeting
from discovery.sections import SECTIONS

Values = Mapping[str, Any]

_FRAME = ("kind", "horizon_months", "currency", "situation")
LONGEST_ITEM = 480
"""Minutes; what is longer is no item of an agenda."""


@dataclass(frozen=True)
class Beginning:
    """Values of the engagement's own row, and of rows to begin with, by section, in order."""

    engagement: Values = field(default_factory=dict)
    rows: Mapping[str, Sequence[Values]] = field(default_factory=dict)


def in_situation(one: Situation) -> Beginning:
    """Outcomes to confirm and a first session with its agenda."""
    said = {"confidence": "assumed", "source": f"Template: {one.title}"}
    outcomes = [{"status": "proposed", **values, **said} for values in one.outcomes]
    agenda = {section: str(minutes) for section, minutes in one.agenda.items()}
    first = {"title": "First workshop", "minutes": sum(one.agenda.values()) or None, "agenda": agenda}
    head = {"situation": one.key, "kind": one.kind or None}
    return Beginning(head, {"outcomes": outcomes, "sessions": [first] if agenda else []})


def like(record: Record) -> Beginning:
    """Frame, roles to fill, the catalogue's own outcomes and constraints, kinds of measures, and sessions."""
    known = _catalogue_words()
    kept = [row for row in (*record.outcomes, *record.constraints) if row.label in known]
    rows: dict[str, list[Values]] = {
        "people": [{"name": f"{_capital(role)}: who?", "role": role} for role in _once(record.people, "role")],
        "outcomes": [_words(row) for row in kept if isinstance(row, Outcome)],
        "constraints": [_words(row) for row in kept if isinstance(row, Constraint)],
        "measures": _measures(record),
        "sessions": [_session(one) for one in record.sessions],
    }
    head = {name: value for name in _FRAME if (value := record.engagement.__dict__[name]) is not None}
    if catalogue.situation(record.engagement.situation) is None:
        head.pop("situation", None)
    return Beginning(head, {section: found for section, found in rows.items() if found})


def _catalogue_words() -> set[str]:
    prompts = {text for section in SECTIONS for text, _ in section.prompts}
    return prompts | {values["statement"] for one in catalogue.all_situations() for values in one.outcomes}


def _chosen(row: Row) -> dict[str, Any]:
    """What was chosen from a vocabulary: nobody's own words."""
    kinds = {column.name: column.kind for column in columns(type(row))}
    found = {name: row.__dict__[name] for name, kind in kinds.items() if kind in ("choice", "choices")}
    return {name: value for name, value in found.items() if value not in (None, ()) and name != "confidence"}


def _words(row: Row) -> dict[str, Any]:
    return {**_chosen(row), row.name_field: row.label, "confidence": "assumed", "source": "An earlier engagement"}


def _measures(record: Record) -> list[Values]:
    """One of each kind of measure, and of each property that was promised."""
    found: dict[str, Values] = {}
    for one in record.measures:
        name = " · ".join(word for word in (one.kind, one.sla_property or "") if word)
        found.setdefault(name, {**_chosen(one), "name": name})
    return list(found.values())


def _session(one: Meeting) -> Values:
    agenda = {section: minutes for section, minutes in one.agenda.items() if _is_item(section, minutes)}
    return {"title": _capital(one.kind or "session"), "kind": one.kind, "minutes": one.minutes, "agenda": agenda}


def _is_item(section: str, minutes: str) -> bool:
    return section in BY_SECTION and minutes.isdecimal() and len(minutes) <= 3 and int(minutes) <= LONGEST_ITEM


def _once(rows: Sequence[Row], name: str) -> list[str]:
    return list(dict.fromkeys(str(row.__dict__[name]) for row in rows if row.__dict__[name]))


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
