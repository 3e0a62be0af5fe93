"""What a command or a line of a script asks for, as edits that are ready to be saved: one function for each verb."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from discovery import catalogue
from discovery.catalogue.sections import BY_KEY, SECTIONS
from discovery.cli.row_names import AnyRow, DraftRow, RowNames
from discovery.cli.values import of_a_new_row, section_named, values
from discovery.model.edits import Add, Confirm, Connect, Disconnect, Edit, Fill, Move, Remove
from discovery.model.engagement import Person
from discovery.model.errors import NotFound, Refused
from discovery.model.links import BY_KIND, allowed
from discovery.model.proposal import PROPOSABLE, Proposal
from discovery.model.reading import same_name
from discovery.model.record import Record
from discovery.model.references import cannot_link, no_section, refuse_unknown_link
from discovery.model.row import Row, id_for, new_id, readable

Pairs = Iterable[tuple[str, Any]]
"""Fields with their values, as text or with their types."""


@dataclass(frozen=True)
class Plan:
    """The edits of one command or line, and the row or link that they make, if they make one."""

    edits: tuple[Edit, ...]
    made: DraftRow | None = None


def plan_add(names: RowNames, section: str, pairs: Pairs) -> Plan:
    """One row of a section. Raises Refused or NotFound."""
    model = section_named(section)
    if model.section in ("engagement", "links"):
        raise Refused(f"{model.section} rows are not added this way.", {"section": model.section}, "new, or link")
    given = of_a_new_row(values(names, model, pairs))
    made = _draft(names, model, given)
    return Plan((Add(model.section, given, made.id),), made)


def _draft(names: RowNames, model: type[Row], given: Mapping[str, Any]) -> DraftRow:
    """The row that these values make; where a section has one row for each value, the one that is there for it."""
    row_id = new_id()
    if model.one_for and (value := readable(given.get(model.one_for))):
        rows = names.record.rows(model.section)
        there = next((row.id for row in rows if row.__dict__[model.one_for] == value), None)
        row_id = there or id_for(model, names.record.engagement.id, value)
    label = str(given.get(model.name_field) or "")
    called = f"the new row “{label[:40]}”" if label else "the new row"
    return DraftRow(row_id, model.section, called, label, str(given.get("organisation") or ""))


def plan_set(names: RowNames, code: str, pairs: Pairs) -> Plan:
    """Fields of one row, together. Raises Refused or NotFound."""
    row = names.find(code)
    model = section_named(row.section)
    given = values(names, model, pairs)
    if label := given.get(model.name_field):
        names.came(DraftRow(row.id, row.section, row.code, str(label), row.belongs_to))
    return Plan((Fill(row.section, row.id, given),))


def plan_link(names: RowNames, origin: str, kind: str, target: str) -> Plan:
    """One row leads to another with a meaning. Raises Refused or NotFound."""
    first, second = _ends(names, origin, kind, target)
    ends = (first.id, second.id, kind)
    link_id = names.link(ends) or new_id()
    names.linked(ends, link_id)
    made = DraftRow(link_id, "links", f"the link {first.code} {kind} {second.code}", "")
    return Plan((Connect(*ends, link_id),), made)


def plan_unlink(names: RowNames, origin: str, kind: str, target: str) -> Plan:
    """The link between two rows goes. Raises Refused or NotFound."""
    first, second = _ends(names, origin, kind, target)
    link_id = names.link((first.id, second.id, kind))
    if link_id is None:
        meaning = f"{first.code} is not linked to {second.code} as “{BY_KIND[kind].title}”."
        raise NotFound(meaning, {"section": "links"}, "a link that is there")
    names.went(link_id)
    return Plan((Disconnect(link_id),))


def _ends(names: RowNames, origin: str, kind: str, target: str) -> tuple[AnyRow, AnyRow]:
    refuse_unknown_link(kind)
    first, second = names.find(origin), names.find(target)
    if not allowed(kind, first.section, second.section):
        raise _wrong_way(names.record, first, kind, second)
    return first, second


def _wrong_way(record: Record, first: AnyRow, kind: str, second: AnyRow) -> Refused:
    """A link that cannot be, with the way round that can, if there is one."""
    meaning = BY_KIND[kind]
    titles = {section.key: section.title for section in SECTIONS}
    ends = [", ".join(titles.get(key, key) for key in side) for side in (meaning.origins, meaning.targets)]
    could = f"from {ends[0]} to {ends[1]}"
    if allowed(kind, second.section, first.section):
        could = f"try: link {record.engagement.code} {second.code} {kind} {first.code} ({could})"
    return cannot_link(kind, first.code, second.code, {"section": "links"}, could)


def plan_remove(names: RowNames, code: str) -> Plan:
    """One row or link, with what cannot be without it. Raises Refused or NotFound."""
    row = names.find(code)
    names.went(row.id)
    return Plan((Remove(row.section, row.id),))


def plan_move(names: RowNames, code: str, after: str | None) -> Plan:
    """A row takes the place behind another one of its section; the first place with None. Raises NotFound."""
    row = names.find(code)
    before = names.find(after, (row.section,)).id if after is not None else None
    return Plan((Move(row.section, row.id, before),))


def plan_confirm(names: RowNames, code: str, pairs: Pairs) -> Plan:
    """A proposal becomes a row of its section. Raises Refused or NotFound."""
    proposal = names.record.by_code.get(code.strip().upper())
    if not isinstance(proposal, Proposal) or not names.is_there(proposal.id):
        waiting = ", ".join(row.code for row in names.record.proposals if names.is_there(row.id)) or "none waits"
        raise NotFound(f"There is no proposal {code}.", {"row": code}, waiting[:300])
    model, row_id = PROPOSABLE[proposal.becomes], new_id()
    given = of_a_new_row(values(names, model, pairs))
    label = str(given.get(model.name_field) or proposal.statement)
    people = names.record.people if model is Person else ()
    there = next((row.id for row in people if same_name(row.label, label)), None)  # one person with a part is not two
    names.went(proposal.id)
    made = DraftRow(there or row_id, model.section, f"the new row “{label[:40]}”", label)
    return Plan((Confirm(proposal.id, given, row_id),), made)


def plan_waive(
    names: RowNames, rule: str, reason: str, by: str, row: str | None = None, section: str | None = None
) -> Plan:
    """A finding of a row, a section or the whole engagement is lived with. Raises NotFound."""
    known = [one.id for one in catalogue.rules()]
    if rule not in known:
        raise NotFound(f"There is no rule {rule}.", {"rule": rule}, ", ".join(known))
    given = {"rule": rule, "reason": reason, "who": by, "scope": "engagement"}
    if row:
        given |= {"scope": "row", "about": names.find(row).id}
    if section:
        if section not in BY_KEY:
            raise no_section(section, known=BY_KEY, error=NotFound)
        given |= {"scope": "section", "about_section": section}
    made = DraftRow(new_id(), "waivers", f"the waiver of {rule}", rule)
    return Plan((Add("waivers", given, made.id),), made)


def code_of(record: Record, plan: Plan) -> str | None:
    """The code of the row or link that a plan made, in the Record that has it; None where it is gone again."""
    if plan.made is None:
        return None
    last = plan.edits[-1]
    if isinstance(last, Connect) and plan.made.section == "links":  # somebody else may have made it first
        ends = (last.from_id, last.to_id, last.kind)
        return next((one.code for one in record.links if (one.from_id, one.to_id, one.kind) == ends), None)
    row = record.by_id.get(plan.made.id)
    return row.code if row else None
