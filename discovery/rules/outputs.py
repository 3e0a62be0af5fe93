"""Rules about outputs and about the parties at both ends."""

from collections.abc import Iterable, Mapping

from discovery.model.interfaces import Input, Output, Party
from discovery.model.success import Measure
from discovery.rules.context import RuleContext
from discovery.rules.finding import Matches, RuleFunction, listed, match_at, match_without_row, open_
from discovery.rules.protection import masks, sensitive
from discovery.workflow.network import Network

_OBJECTIVES = ("freshness_minutes", "availability_percent", "response_ms")
_PROMISED = ("freshness", "availability", "response time")
_OUTSIDE = ("outside organisation", "public")


def unused(facts: RuleContext) -> Matches:
    """An output that no party uses."""
    for row in facts.record.outputs:
        if not facts.record.origins(row, "consumes"):
            yield match_at(row)


def unfed(facts: RuleContext) -> Matches:
    """An output to which no way leads from an input in the future; silent until the future has a step."""
    if facts.future_is_captured:
        for row in facts.future.outputs:
            if row.id not in facts.future.fed:
                yield match_at(row, section="flows", state="future")


def no_objective(facts: RuleContext) -> Matches:
    """An output of the future without an answer on any of freshness, availability and response.

    A promise on one of these that is linked to it is an answer too.
    """
    for row in facts.staying:
        promised = any(isinstance(m, Measure) and m.sla_property in _PROMISED for m in _measures(facts, row))
        if all(open_(row, name) for name in _OBJECTIVES) and not promised:
            yield match_at(row, field="freshness_minutes")


def _measures(facts: RuleContext, row: Output) -> Iterable[object]:
    return facts.record.origins(row, "measures")


def serves_nothing(facts: RuleContext) -> Matches:
    """An output of the future that serves no outcome."""
    for row in facts.staying:
        if not facts.record.targets(row, "serves"):
            yield match_at(row)


def undecided(facts: RuleContext) -> Matches:
    """An output that only the current state has, that nothing replaces, and of which nobody said why it goes.

    Silent until the future has a step.
    """
    if facts.future_is_captured:
        for row in facts.record.outputs:
            if facts.leaves(row) and open_(row, "retire_reason"):
                yield match_at(row, field="retire_reason")


def exposed(facts: RuleContext) -> Matches:
    """Restricted or personal data reaches an external output on a way without a masking step.

    External: of the class hosted dataset: external, classified public, or used by an outside organisation or the
    public; what is submitted to a regulator is owed to it. The future decides, where it has steps.
    """
    for flows in facts.workflows[-1:]:
        seen = _unmasked(flows)
        for row in flows.outputs:
            owed = row.output_class == "regulatory submission"
            whom = _outside(facts, row) if row.id in seen and not owed else ""
            if whom:
                source = seen[row.id]
                words = {"what": sensitive(source).capitalize(), "y": facts.name(source), "whom": whom}
                yield match_at(row, source, section="steps", state=flows.state, **words)


def _unmasked(flows: Network) -> dict[str, Input]:
    """The boxes that sensitive data reaches unmasked, each with the first input it comes from."""
    masking = {step.id for step in flows.steps if masks(step)}
    seen = {row.id: row for row in flows.inputs if sensitive(row)}
    waiting = list(seen)
    for box in waiting:  # grows while it is read
        for flow in flows.onward.get(box, ()):
            if flow.target not in seen and flow.target not in masking:
                seen[flow.target] = seen[box]
                waiting.append(flow.target)
    return seen


def _outside(facts: RuleContext, row: Output) -> str:
    for party in facts.record.origins(row, "consumes"):
        if isinstance(party, Party) and party.kind in _OUTSIDE:
            return f"{facts.name(party)} ({party.kind})"
    if row.output_class == "hosted dataset: external":
        return "readers outside (hosted dataset: external)"
    return "the public (its classification)" if row.classification == "public" else ""


def unheard(facts: RuleContext) -> Matches:
    """Somebody who uses an output, and whose contact was present at no session; silent until anybody was."""
    heard = {attended.person for attended in facts.record.attendance if attended.present}
    for row in facts.record.parties if heard else ():
        if facts.record.targets(row, "consumes") and row.contact not in heard:
            yield match_at(row, field="contact")


def idle_parties(facts: RuleContext) -> Matches:
    """A party that makes no input and uses no output."""
    for row in facts.record.parties:
        if not facts.record.targets(row, "produces") and not facts.record.targets(row, "consumes"):
            yield match_at(row)


def nobody_signs(facts: RuleContext) -> Matches:
    """No person with the role sponsor, or none who can sign off."""
    people = facts.record.people
    missing = [] if any(person.role == "sponsor" for person in people) else ["sponsor"]
    if not any(person.can_sign_off for person in people):
        missing.append("person who can sign off")
    if missing:
        yield match_without_row(
            "people", "role" if "sponsor" in missing else "can_sign_off", missing=listed(missing, "and no")
        )


RULES: Mapping[str, RuleFunction] = {
    "OUP-01": unused,
    "OUP-02": unfed,
    "OUP-03": no_objective,
    "OUP-04": serves_nothing,
    "OUP-05": undecided,
    "OUP-06": exposed,
    "PAR-01": unheard,
    "PAR-02": idle_parties,
    "PAR-03": nobody_signs,
}
