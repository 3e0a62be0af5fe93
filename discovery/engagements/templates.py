"""How an engagement begins: with a template of the method, or like an earlier one without anything its customer said.

Both give values alone: of the engagement, and of its first rows, all of them proposals until somebody confirms them.
What an earlier engagement lends is method, never content: words of the catalogue and of the vocabulary, and minutes.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from discovery import catalogue
from discovery.catalogue import Template
from discovery.catalogue.sections import SECTIONS
from discovery.model.column import columns
from discovery.model.csv_cell import as_cell
from discovery.model.framing import Constraint, Outcome
from discovery.model.proposal import PROPOSABLE, Proposal, open_to_proposals, proposed
from discovery.model.record import BY_SECTION, Record
from discovery.model.row import Row, new_id
from discovery.model.workshop import Meeting

Values = Mapping[str, Any]

_FRAME = ("kind", "horizon_months", "currency", "situation")
EARLIER = "An earlier engagement"
"""Where proposals come from that another engagement lends."""

LONGEST_ITEM = 480
"""Minutes; what is longer is no item of an agenda."""


@dataclass(frozen=True)
class Beginning:
    """Values of the engagement's own row, and of rows to begin with, by section, in order."""

    engagement: Values = field(default_factory=dict)
    rows: Mapping[str, Sequence[Values]] = field(default_factory=dict)


def from_template(template: Template) -> Beginning:
    """Outcomes to confirm and a first session with its agenda."""
    agenda = {section: str(minutes) for section, minutes in template.agenda.items()}
    first = {"title": "First workshop", "minutes": sum(template.agenda.values()) or None, "agenda": agenda}
    head = {"situation": template.key, "kind": template.kind or None}
    rows = {"outcomes": template.outcomes, "sessions": [first] if agenda else []}
    return Beginning(head, _proposals(rows, f"Template: {template.title}"))


def from_engagement(record: Record) -> Beginning:
    """Frame, roles to fill, the catalogue's own outcomes and constraints, kinds of measures, and sessions."""
    known, held = _catalogue_words(), _held(record)
    lent = [row for row in (*held["outcomes"], *held["constraints"]) if row.label in known]
    rows: dict[str, list[Values]] = {
        "people": [{"name": f"{_capital(role)}: who?", "role": role} for role in _once(held["people"], "role")],
        "outcomes": [_words(row) for row in lent if isinstance(row, Outcome)],
        "constraints": [_words(row) for row in lent if isinstance(row, Constraint)],
        "measures": _measures(held["measures"]),
        "sessions": [_session(one) for one in held["sessions"] if isinstance(one, Meeting)],
    }
    head = {name: value for name in _FRAME if (value := record.engagement.__dict__[name]) is not None}
    if catalogue.template(record.engagement.situation) is None:
        head.pop("situation", None)
    return Beginning(head, _proposals(rows, EARLIER))


def _proposals(rows: Mapping[str, Sequence[Values]], origin: str) -> dict[str, list[Values]]:
    """Rows by section as proposals, in order."""
    proposals = [_proposal(section, values, origin) for section, given in rows.items() for values in given]
    return {Proposal.section: proposals} if proposals else {}


def _proposal(section: str, values: Values, origin: str) -> Values:
    model = PROPOSABLE[section]
    kinds = {column.name: column.kind for column in columns(model)}
    left = {name: as_cell(kinds[name], value) for name, value in values.items() if name in open_to_proposals(model)}
    details = {name: cell for name, cell in left.items() if cell}
    return {"becomes": section, "statement": values[model.name_field], "origin": origin, "details": details}


def _held(record: Record) -> dict[str, list[Row]]:
    """The rows of the sections that may be proposed, those that still wait for a word among them."""
    by_section = {section: list(record.rows(section)) for section in PROPOSABLE}
    for proposal in record.proposals:
        own = {"id": new_id(), "engagement_id": record.engagement.id, "number": proposal.number}
        by_section[proposal.becomes].append(PROPOSABLE[proposal.becomes].model_validate({**proposed(proposal), **own}))
    return by_section


def _catalogue_words() -> set[str]:
    prompts = {text for section in SECTIONS for text, _ in section.prompts}
    return prompts | {values["statement"] for template in catalogue.all_templates() for values in template.outcomes}


def _chosen(row: Row) -> dict[str, Any]:
    """What was chosen from a vocabulary: nobody's own words."""
    kinds = {column.name: column.kind for column in columns(type(row))}
    choices = {name: row.__dict__[name] for name, kind in kinds.items() if kind in ("choice", "choices")}
    return {name: value for name, value in choices.items() if value not in (None, ()) and name != "confidence"}


def _words(row: Row) -> dict[str, Any]:
    return {**_chosen(row), row.name_field: row.label}


def _measures(rows: Sequence[Row]) -> list[Values]:
    """One of each kind of measure, and of each property that was promised."""
    by_kind: dict[str, Values] = {}
    for row in rows:
        name = " · ".join(word for word in (row.__dict__["kind"], row.__dict__["sla_property"]) if word)
        by_kind.setdefault(name, {**_chosen(row), "name": name})
    return list(by_kind.values())


def _session(session: Meeting) -> Values:
    agenda = {section: minutes for section, minutes in session.agenda.items() if _is_item(section, minutes)}
    return {
        "title": _capital(session.kind or "session"),
        "kind": session.kind,
        "minutes": session.minutes,
        "agenda": agenda,
    }


def _is_item(section: str, minutes: str) -> bool:
    return section in BY_SECTION and minutes.isdecimal() and len(minutes) <= 3 and int(minutes) <= LONGEST_ITEM


def _once(rows: Sequence[Row], name: str) -> list[str]:
    return list(dict.fromkeys(str(row.__dict__[name]) for row in rows if row.__dict__[name]))


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
