"""Rules about outcomes."""

from collections.abc import Mapping

from discovery.rules.context import RuleContext
from discovery.rules.finding import Matches, RuleFunction, match_at, match_without_row, still_open
from discovery.workflow.dead_ends import uncarried

_KINDS = ("business", "technical")


def none_wanted(facts: RuleContext) -> Matches:
    """No outcome of the desired future; one without a horizon counts as wanted."""
    if not any(row.horizon != "current" for row in facts.standing_outcomes):
        yield match_without_row("outcomes", "horizon")


def none_current(facts: RuleContext) -> Matches:
    """No current outcome; a green field has none to record."""
    if facts.has_current and not any(row.horizon == "current" for row in facts.standing_outcomes):
        yield match_without_row("outcomes", "horizon")


def one_sided(facts: RuleContext) -> Matches:
    """The outcomes of one horizon, as far as their nature is known, are all business or all technical."""
    for horizon in ("current", "desired future"):
        known = {
            row.nature for row in facts.standing_outcomes if row.nature and (row.horizon or "desired future") == horizon
        }
        if len(known) == 1:
            other = _KINDS[known == {_KINDS[0]}]
            yield match_without_row("outcomes", "nature", horizon=horizon, kind=str(*known), other=other)


def unmeasured(facts: RuleContext) -> Matches:
    """A wanted outcome that no measure is linked to."""
    for row in facts.wanted:
        if not facts.record.origins(row, "measures"):
            yield match_at(row, section="measures")


def enables_nothing(facts: RuleContext) -> Matches:
    """A wanted outcome whose decision nobody answered."""
    for row in facts.wanted:
        if still_open(row, decision="decision"):
            yield match_at(row, field="decision")


def nobody_named(facts: RuleContext) -> Matches:
    """A wanted outcome without owner or without beneficiary."""
    for row in facts.wanted:
        missing = still_open(row, owner="owner", beneficiary="beneficiary")
        if missing:
            field = "owner" if "owner" in missing else "beneficiary"
            yield match_at(row, field=field, missing=" and no ".join(missing))


def undecided(facts: RuleContext) -> Matches:
    """Wanted outcomes of which, being two or more, all are musts, or of which none is."""
    musts = [row.priority == "must" for row in facts.wanted]
    if len(musts) > 1 and all(musts):
        yield match_without_row("outcomes", "priority", how="every one is a must")
    elif musts and not any(musts):
        yield match_without_row("outcomes", "priority", how="none is a must")


def unreached(facts: RuleContext) -> Matches:
    """A wanted outcome that nothing of the future serves which comes from an input and reaches an output.

    Silent until the future has an output: before that, the empty stage is what is missing. Whether an input feeds it
    counts once the future has a step.
    """
    flows = facts.future
    here = {row.id for row in flows.boxes}
    fed = flows.fed if facts.future_is_captured else here
    for row in facts.wanted if flows.outputs else ():
        why = uncarried(facts.record, row, here, fed, flows.used)
        if why:
            yield match_at(row, section="outputs", why=why)


RULES: Mapping[str, RuleFunction] = {
    "OUT-01": none_wanted,
    "OUT-02": none_current,
    "OUT-03": one_sided,
    "OUT-04": unmeasured,
    "OUT-05": enables_nothing,
    "OUT-06": nobody_named,
    "OUT-07": undecided,
    "OUT-08": unreached,
}
