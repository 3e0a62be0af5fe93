"""Rules about inputs: who answers for them, how they are protected, and whether they lead anywhere."""

from collections.abc import Mapping

from discovery.model.framing import Constraint
from discovery.model.interfaces import Input
from discovery.rules.context import RuleContext
from discovery.rules.finding import Matches, RuleFunction, listed, match_at, open_
from discovery.rules.protection import is_personal
from discovery.rules.similar_names import alike


def ownerless(facts: RuleContext) -> Matches:
    """An input with neither an owner nor a party that makes it."""
    for row in facts.record.inputs:
        if open_(row, "owner") and not facts.record.origins(row, "produces"):
            yield match_at(row, field="owner")


def dead_end(facts: RuleContext) -> Matches:
    """An input from which no way leads to an output: in the future, where it and steps are there, else today."""
    judged = {row.id: flows for flows in facts.workflows for row in flows.inputs}
    for row in facts.record.inputs:
        if row.id in judged and row.id not in judged[row.id].used:
            yield match_at(row, section="flows", state=judged[row.id].state)


def unclassified(facts: RuleContext) -> Matches:
    """An input whose classification nobody answered."""
    for row in facts.record.inputs:
        if open_(row, "classification"):
            yield match_at(row, field="classification")


def unprotected(facts: RuleContext) -> Matches:
    """An input of personal data without an answer on each of three: regulation, retention, masking.

    A constraint on the input answers for it where it names a regulation, or how long data may be kept.
    """
    for row in facts.record.inputs:
        if is_personal(row):
            limits = [limit for limit in facts.record.origins(row, "constrains") if isinstance(limit, Constraint)]
            missing = _unprotected(row, limits)
            if missing:
                yield match_at(row, field=missing[0][1], missing=listed(title for title, _ in missing))


def _unprotected(row: Input, limits: list[Constraint]) -> list[tuple[str, str]]:
    missing = []
    if open_(row, "regulations") and not any(limit.regulation for limit in limits):
        missing.append(("regulation", "regulations"))
    limits_of_keeping = ("retention_min_days", "retention_max_days")
    is_limited = any(limit.__dict__[name] is not None for limit in limits for name in limits_of_keeping)
    if all(open_(row, name) for name in limits_of_keeping) and not is_limited:
        missing.append(("retention", "retention_max_days"))
    if open_(row, "masking"):
        missing.append(("masking", "masking"))
    return missing


def distrusted(facts: RuleContext) -> Matches:
    """An input that a profile calls questionable, while no quality line of it has a target."""
    for row in facts.record.inputs:
        doubted = any(profile.trust == "questionable" for profile in facts.profiles.get(row.id, ()))
        lines = facts.qualities.get(row.id, ())
        if doubted and all(line.target_percent is None for line in lines):
            yield match_at(row, *lines, section="data_quality", field="target_percent")


def two_names(facts: RuleContext) -> Matches:
    """Two inputs whose names have the same words and figures: order, endings and slips of the pen aside."""
    for pair in alike((row.id, row.name) for row in facts.record.inputs):
        if pair.same_figures:
            first, second = facts.record.by_id[pair.first], facts.record.by_id[pair.second]
            yield match_at(first, second, field="name", y=facts.name(second))


RULES: Mapping[str, RuleFunction] = {
    "INP-01": ownerless,
    "INP-05": dead_end,
    "INP-08": unclassified,
    "INP-09": unprotected,
    "INP-10": distrusted,
    "INP-12": two_names,
}
