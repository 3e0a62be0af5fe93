"""How much data steps have to take, and how long a history takes to load: MB a second, GB and minutes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from discovery.model.framing import Constraint
from discovery.model.interfaces import Input, Profile
from discovery.model.record import Record
from discovery.model.workflow import Step
from discovery.sizing.formulas import backfill_hours, grown, history_gb, mb_per_second, mean_mb_per_second
from discovery.sizing.profiles import gb_per_day
from discovery.sizing.promises import minutes_in
from discovery.workflow.network import Network

_WINDOWS = ("timeline", "change freeze")


def loads(record: Record, flows: Network) -> dict[str, float]:
    """MB a second at the horizon for each box that data of a sized input reaches: the sum over all such inputs.

    ``flows`` is one state of the workflow. Boxes in a cycle or behind one have none.
    """
    rates = {row.id: rate for row in flows.inputs if (rate := rate_at_horizon(record, row))}
    return {
        box: sum(rate for place, rate in enumerate(rates.values()) if bits >> place & 1)
        for box, bits in _reaching(flows, rates).items()
        if bits
    }


def _reaching(flows: Network, rates: Mapping[str, float]) -> dict[str, int]:
    """For each box one bit for each input whose data reaches it; none for boxes in a cycle or behind one."""
    own = {row_id: 1 << place for place, row_id in enumerate(rates)}
    reached: dict[str, int] = {}
    for box in flows.order:
        bits = own.get(box, 0)
        for flow in flows.inward.get(box, ()):
            bits |= reached[flow.origin]
        reached[box] = bits
    return reached


def rate_at_horizon(record: Record, row: Input) -> float | None:
    """The most that an input brings in a second at the engagement's horizon, in MB; None where nobody can say.

    An anticipated profile counts as it is; an existing one is grown by its own growth up to the horizon, and counts
    only with both.
    """
    ahead = peak_mb_per_second(record.profile(row.id, "anticipated"))
    if ahead is not None:
        return ahead
    profile, months = record.profile(row.id, "existing"), record.engagement.horizon_months
    today = peak_mb_per_second(profile)
    if today is None or profile is None or profile.growth_percent is None or months is None:
        return None
    return grown(today, profile.growth_percent, months)


def peak_mb_per_second(profile: Profile | None) -> float | None:
    """The most that a profile says it brings in a second, in MB: records/s × mean bytes, at least the even spread."""
    if profile is None:
        return None
    daily = gb_per_day(profile)
    known = [] if daily is None else [mean_mb_per_second(daily)]
    if profile.mean_record_bytes is not None:
        rates = (profile.mean_records_per_second, profile.peak_records_per_second)
        known += [mb_per_second(rate, profile.mean_record_bytes) for rate in rates if rate is not None]
    return max(known, default=None)


@dataclass(frozen=True)
class Backfill:
    """Loading the history of an input into the steps it flows into: how long it takes and how long it may take."""

    minutes: float
    window_minutes: float
    window_set_by: Constraint
    steps: tuple[Step, ...]


def backfill(record: Record, flows: Network, row: Input) -> Backfill | None:
    """The loading of an input's history; None where the history, a window or the speed of one of the steps is missing.

    Speed is that of the fastest step of ``flows`` that the input flows into. The window is a time (quantity and unit)
    of a constraint on the input in the category timeline or change freeze; the shortest counts.
    """
    into = {flow.target for flow in flows.onward.get(row.id, ())}
    steps = tuple(step for step in flows.steps if step.id in into)
    speeds = [step.throughput_mb_per_second or 0.0 for step in steps]
    windows = _windows(record, row)
    gigabytes = history_gigabytes(record.profile(row.id, "existing"))
    if not windows or gigabytes is None or not speeds or not all(speeds):
        return None
    window, constraint = min(windows, key=lambda pair: pair[0])
    return Backfill(60 * backfill_hours(gigabytes, max(speeds)), window, constraint, steps)


def _windows(record: Record, row: Input) -> list[tuple[float, Constraint]]:
    windows = []
    for origin in record.origins(row, "constrains"):
        if isinstance(origin, Constraint) and origin.category in _WINDOWS and origin.quantity is not None:
            minutes = minutes_in(f"{origin.quantity:f} {origin.unit}") if origin.unit else None
            windows += [] if minutes is None else [(minutes, origin)]
    return windows


def history_gigabytes(profile: Profile | None) -> float | None:
    """What there is of the past: GB/day × months, else the volume in full; None where a profile says neither."""
    if profile is None:
        return None
    daily = gb_per_day(profile)
    if daily is not None and profile.history_months is not None:
        return history_gb(daily, profile.history_months)
    return profile.full_gb
