"""Questions about the engagement, its people, outcomes and constraints."""

from discovery.model.framing import Outcome
from discovery.questions.openings.kinds import (
    Opening,
    Openings,
    Targets,
    head_field,
    missing_row,
    open_field,
)
from discovery.questions.target import Target, anew, into
from discovery.rules import RULES
from discovery.rules.context import RuleContext
from discovery.rules.finding import open_


def _no_people(facts: RuleContext) -> Targets:
    if not facts.record.people:
        yield anew("people", "name")


def _no_sponsor(facts: RuleContext) -> Targets:
    people = facts.record.people
    if people and not any(person.role == "sponsor" for person in people):
        yield Target("people", "name", chosen=("people",), values={"role": "sponsor"})


def _nobody_signs(facts: RuleContext) -> Targets:
    people = facts.record.people
    if not any(person.can_sign_off for person in people):
        asked = [person for person in people if person.role == "sponsor"] or list(people)
        yield from (into(person, "can_sign_off") for person in asked[:5] if open_(person, "can_sign_off"))


def _one_sided(facts: RuleContext) -> bool:
    """Whether all that is wished, as far as its side is known, is wished by one side."""
    return any(hit.phrases["horizon"] == "desired future" for hit in RULES["OUT-03"](facts))


def _unsided(facts: RuleContext) -> list[Outcome]:
    return [row for row in facts.standing_outcomes if row.horizon != "current" and open_(row, "nature")]


def _other_side(facts: RuleContext) -> Targets:
    """A wish of the other side; once there is an outcome whose side nobody said, that is asked first."""
    if _one_sided(facts) and not _unsided(facts):
        yield anew("outcomes", "statement", horizon="desired future")


def _side_not_said(facts: RuleContext) -> Targets:
    if _one_sided(facts):
        yield from (into(row, "nature") for row in _unsided(facts))


def _all_must(facts: RuleContext) -> Targets:
    if (
        len(facts.wanted) > 1
        and all(row.priority for row in facts.wanted)
        and any(True for _ in RULES["OUT-07"](facts))
    ):
        ids = tuple(row.id for row in facts.wanted)
        yield Target("outcomes", "priority", values={"priority": "must"}, spread=ids)


def _no_beneficiary(facts: RuleContext) -> Targets:
    yield from (into(row, "beneficiary") for row in facts.wanted if open_(row, "beneficiary"))


def _no_priority(facts: RuleContext) -> Targets:
    yield from (into(row, "priority") for row in facts.standing_outcomes if open_(row, "priority"))


def _category(name: str, *categories: str) -> Opening:
    """No constraint of these categories; one of unknown confidence counts, because somebody was asked."""

    def opening(facts: RuleContext) -> Targets:
        if not any(row.category in categories for row in facts.record.constraints):
            yield anew("constraints", "statement", category=name)

    return opening


def _regulation(facts: RuleContext) -> Targets:
    if not any(row.regulation for row in facts.record.constraints):
        yield from _category("external regulation", "external regulation", "data residency")(facts)


def _no_contract(facts: RuleContext) -> Targets:
    if not any(partner.contract or partner.renewal for partner in facts.record.partners):
        yield from _category("contract", "contract", "licensing")(facts)


def _limits_nothing(facts: RuleContext) -> Targets:
    for hit in RULES["CON-09"](facts):
        sections = tuple(one for one in ("inputs", "steps", "outputs", "tools") if facts.record.rows(one))
        if sections:
            yield Target("", "", hit.rows[0], link=("constrains", "from", hit.rows[0].id), chosen=sections)


OPENINGS: Openings = {
    "no purpose": (head_field("purpose"), ""),
    "no kind": (head_field("kind"), ""),
    "no scope": (head_field("scope_in"), ""),
    "no limit of scope": (head_field("scope_out"), ""),
    "no people": (_no_people, ""),
    "no sponsor": (_no_sponsor, "PAR-03"),
    "nobody signs": (_nobody_signs, "PAR-03"),
    "no desired outcome": (missing_row("OUT-01", "outcomes", "statement", horizon="desired future"), "OUT-01"),
    "outcome without action": (open_field("OUT-05", "decision"), "OUT-05"),
    "no current outcome": (missing_row("OUT-02", "outcomes", "statement", horizon="current"), "OUT-02"),
    "only business or only technical": (_other_side, "OUT-03"),
    "outcome of no side": (_side_not_said, "OUT-03"),
    "all must": (_all_must, "OUT-07"),
    "outcome without owner": (open_field("OUT-06", "owner"), "OUT-06"),
    "outcome without beneficiary": (
        _no_beneficiary,
        "OUT-06",
    ),
    "no priority": (_no_priority, ""),
    "no budget answer": (_category("budget", "budget"), "CON-01"),
    "no timeline": (_category("timeline", "timeline", "change freeze"), "CON-02"),
    "no regulation answer": (_regulation, "CON-04"),
    "no governance": (_category("data governance", "data governance"), "CON-04"),
    "no lineage": (_category("data lineage", "data lineage"), "CON-04"),
    "no skills answer": (_category("people and skills (training)", "people and skills (training)"), "CON-03"),
    "no contract answer": (_no_contract, ""),
    "no must-keep": (missing_row("CON-05", "constraints", "statement", category="must keep"), "CON-05"),
    "no anticipated": (missing_row("CON-06", "constraints", "statement", timing="anticipated"), "CON-06"),
    "contract without date": (open_field("CON-07", "renewal"), "CON-07"),
    "constraint of nothing": (_limits_nothing, "CON-09"),
}
