"""Rules about how much the steps of the future must take, at the horizon and when history is loaded."""

from collections.abc import Mapping

from discovery.measures import number
from discovery.rules.context import RuleContext
from discovery.rules.finding import Matches, RuleFunction, lasting, match_at
from discovery.sizing.volumes import backfill, loads


def overloaded(facts: RuleContext) -> Matches:
    """A future step must take more MB/s at the horizon than it can: the sum over all inputs whose data reaches it.

    An anticipated profile counts as it is; an existing one is grown by its own growth up to the horizon, and counts
    only with both. The peak is records/s × mean bytes, and never below the day's volume spread evenly.
    """
    able = [step for step in facts.future.steps if step.throughput_mb_per_second is not None]
    needs = loads(facts.record, facts.future) if able else {}
    for step in able:
        can, need = step.throughput_mb_per_second or 0.0, needs.get(step.id, 0.0)
        if need > can:
            yield match_at(step, field="throughput_mb_per_second", a=number(need), b=f"{number(can)} MB/s")


def slow_backfill(facts: RuleContext) -> Matches:
    """Loading the history of an input takes longer than the window for it.

    History is GB/day × months, else the volume in full; speed is that of the fastest future step the input flows into,
    and only when all of these say theirs. The window is a time (quantity and unit) of a constraint on the input in the
    category timeline or change freeze; the shortest counts.
    """
    for row in facts.future.inputs:
        loading = backfill(facts.record, facts.future, row)
        if loading and loading.minutes > loading.window_minutes:
            times = {"a": lasting(loading.minutes), "b": lasting(loading.window_minutes)}
            yield match_at(row, loading.window_set_by, *loading.steps, **times)


RULES: Mapping[str, RuleFunction] = {"CAP-01": overloaded, "CAP-02": slow_backfill}
