"""Rules about measures of success."""

import math
from collections import Counter
from collections.abc import Mapping

from discovery.measures import is_promise, number
from discovery.model.success import Measure
from discovery.rules.context import RuleContext
from discovery.rules.finding import Matches, RuleFunction, listed, match_at, match_without_row, open_, still_open

FEWEST_RESPONSES = 30
"""Below this many answers a share moves by more than 18 points either way at 95 % confidence."""

_TO_COMPLETE = {"direction": "direction", "owner": "owner", "frequency": "frequency"}


def none(facts: RuleContext) -> Matches:
    """No measure whose scope takes in the existing workflows, or the new ones; a scope left empty takes in both."""
    scopes = {row.scope or "both" for row in facts.record.measures}
    for which, asked in (("existing", facts.has_current), ("new", facts.has_future)):
        if asked and not scopes & {which, "both"}:
            yield match_without_row("measures", "scope", which=which)


def no_formula(facts: RuleContext) -> Matches:
    """A KPI without formula or unit."""
    for row in facts.record.measures:
        if row.kind == "KPI":
            missing = still_open(row, formula="formula", unit="unit")
            if missing:
                yield match_at(row, field=missing[0], missing=listed(missing, "and no"))


def incomplete(facts: RuleContext) -> Matches:
    """A KPI without baseline, target, direction, owner or frequency; a range needs its bounds and no baseline."""
    for row in facts.record.measures:
        if row.kind == "KPI":
            ranged = row.direction == "in range"
            bounds = {"range_low": "lowest good value", "range_high": "highest good value"}
            figures = bounds if ranged else {"baseline": "baseline", "target": "target"}
            asked = {**figures, **_TO_COMPLETE}
            missing = [name for name in asked if open_(row, name)]
            if missing:
                yield match_at(row, field=missing[0], missing=listed((asked[name] for name in missing), "or"))


def weights(facts: RuleContext) -> Matches:
    """Weights that do not add up to 100, half a point aside; measures without weight do not count."""
    weighed = [row for row in facts.record.measures if row.weight is not None]
    total = math.fsum(row.weight or 0 for row in weighed)
    if weighed and abs(total - 100) > 0.5:
        group = f"the {len(weighed)} weighted measures" if len(weighed) > 1 else "the one weighted measure"
        yield match_at(*weighed, field="weight", group=group, n=number(total))


def few_answers(facts: RuleContext) -> Matches:
    """A CSAT or NPS with some answers, or with an actual value, and fewer than 30 answers."""
    counts = Counter(row.measure for row in facts.record.responses)
    for row in facts.record.measures:
        n = counts[row.id]
        if row.kind in ("CSAT", "NPS") and n < FEWEST_RESPONSES and (n or row.actual is not None):
            yield match_at(row, section="responses", kind=row.kind, n=str(n), limit=str(FEWEST_RESPONSES))


def no_ambition(facts: RuleContext) -> Matches:
    """A measure whose target is not better than its baseline; one without direction, whose target is the same."""
    for row in facts.record.measures:
        if row.target is not None and row.baseline is not None and _worse(row, row.target - row.baseline):
            yield match_at(row, field="target")


def _worse(row: Measure, gain: float) -> bool:
    if row.direction == "in range":
        return False
    return gain == 0 or (row.direction == "higher" and gain < 0) or (row.direction == "lower" and gain > 0)


def nobody_measures(facts: RuleContext) -> Matches:
    """A measure of which nobody answered who takes the figure."""
    for row in facts.record.measures:
        if open_(row, "measured_by"):
            yield match_at(row, field="measured_by")


def vague_promise(facts: RuleContext) -> Matches:
    """A promise (SLA or SLO) without indicator, objective or window."""
    for row in facts.record.measures:
        if is_promise(row):
            missing = still_open(row, indicator="indicator (SLI)", objective="objective", window="window")
            if missing:
                field = next(name for name in ("indicator", "objective", "window") if open_(row, name))
                yield match_at(row, field=field, kind=row.kind, missing=listed(missing))


def toothless(facts: RuleContext) -> Matches:
    """A promise whose driver is regulatory or contractual, and nobody answered what follows when it is broken."""
    for row in facts.record.measures:
        if is_promise(row) and row.driver in ("regulatory", "contractual") and open_(row, "consequence"):
            yield match_at(row, field="consequence", kind=row.kind, driver=row.driver)


RULES: Mapping[str, RuleFunction] = {
    "MEA-01": none,
    "MEA-02": no_formula,
    "MEA-03": incomplete,
    "MEA-04": weights,
    "MEA-05": vague_promise,
    "MEA-06": toothless,
    "MEA-09": few_answers,
    "MEA-10": no_ambition,
    "MEA-11": nobody_measures,
}
