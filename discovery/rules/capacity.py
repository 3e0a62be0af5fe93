"""Rules about how much the steps of the future must take, at the horizon and when history is loaded."""

from collections.abc import Mapping

from discovery.measures import number
from discovery.model.framing import Constraint
from discovery.model.interfaces import Input, Profile
from discovery.rules.facts import Facts
from discovery.rules.finding import Hits, Judge, at, lasting
from discovery.rules.promises import minutes_in
from discovery.sizing.profiles import gb_per_day
from discovery.workflow.formulas import backfill_hours, grown, history_gb, mb_per_second, mean_mb_per_second
from discovery.workflow.network import Network

_WINDOWS = ("timeline", "change freeze")


def overloaded(facts: Facts) -> Hits:
    """A future step must take more MB/s at the horizon than it can: the sum over all inputs whose data reaches it.

    An anticipated profile counts as it is; an existing one is grown by its own growth up to the horizon, and counts
    only with both. The peak is records/s × mean bytes, and never below the day's volume spread evenly.
    """
    needs = {row.id: rate for row in facts.future.inputs if (rate := _rate(facts, row))}
    able = [step for step in facts.future.steps if step.throughput_mb_per_second is not None]
    if not needs or not able:
        return
    reaching = _reaching(facts.future, needs)
    for step in able:
        can = step.throughput_mb_per_second or 0.0
        bits, need = reaching.get(step.id, 0), 0.0
        for place, rate in enumerate(needs.values()):
            need += rate if bits >> place & 1 else 0.0
        if need > can:
            yield at(step, field="throughput_mb_per_second", a=number(need), b=f"{number(can)} MB/s")


def _reaching(flows: Network, needs: Mapping[str, float]) -> dict[str, int]:
    """For each box one bit for each input whose data reaches it; none for boxes in a cycle or behind one."""
    own = {row_id: 1 << place for place, row_id in enumerate(needs)}
    found: dict[str, int] = {}
    for box in flows.order:
        bits = own.get(box, 0)
        for flow in flows.inward.get(box, ()):
            bits |= found[flow.origin]
        found[box] = bits
    return found


def _rate(facts: Facts, row: Input) -> float | None:
    ahead = _peak(facts.record.profile(row.id, "anticipated"))
    if ahead is not None:
        return ahead
    profile, months = facts.record.profile(row.id, "existing"), facts.record.engagement.horizon_months
    today = _peak(profile)
    if today is None or profile is None or profile.growth_percent is None or months is None:
        return None
    return grown(today, profile.growth_percent, months)


def _peak(profile: Profile | None) -> float | None:
    """The most that a profile says it brings in a second, in MB."""
    if profile is None:
        return None
    daily = gb_per_day(profile)
    known = [] if daily is None else [mean_mb_per_second(daily)]
    if profile.mean_record_bytes is not None:
        rates = (profile.mean_records_per_second, profile.peak_records_per_second)
        known += [mb_per_second(rate, profile.mean_record_bytes) for rate in rates if rate is not None]
    return max(known, default=None)


def slow_backfill(facts: Facts) -> Hits:
    """Loading the history of an input takes longer than the window for it.

    History is GB/day × months, else the volume in full; speed is that of the fastest future step the input flows into,
    and only when all of these say theirs. The window is a time (quantity and unit) of a constraint on the input in the
    category timeline or change freeze; the shortest counts.
    """
    steps = {step.id: step for step in facts.future.steps}
    for row in facts.future.inputs:
        windows = _windows(facts, row)
        gigabytes = _history(facts.record.profile(row.id, "existing"))
        first = [steps[flow.target] for flow in facts.future.onward.get(row.id, ()) if flow.target in steps]
        speeds = [step.throughput_mb_per_second for step in first]
        if not windows or gigabytes is None or not speeds or not all(speeds):
            continue
        minutes = 60 * backfill_hours(gigabytes, max(speed or 0.0 for speed in speeds))
        window, said_by = min(windows, key=lambda pair: pair[0])
        if minutes > window:
            yield at(row, said_by, *first, a=lasting(minutes), b=lasting(window))


def _windows(facts: Facts, row: Input) -> list[tuple[float, Constraint]]:
    found = []
    for one in facts.record.origins(row, "constrains"):
        if isinstance(one, Constraint) and one.category in _WINDOWS and one.quantity is not None and one.unit:
            minutes = minutes_in(f"{one.quantity:f} {one.unit}")
            found += [] if minutes is None else [(minutes, one)]
    return found


def _history(profile: Profile | None) -> float | None:
    if profile is None:
        return None
    daily = gb_per_day(profile)
    if daily is not None and profile.history_months is not None:
        return history_gb(daily, profile.history_months)
    return profile.full_gb


RULES: Mapping[str, Judge] = {"CAP-01": overloaded, "CAP-02": slow_backfill}
