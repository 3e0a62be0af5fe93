"""What was promised for outputs, and what the path to them adds up to: minutes of delay, per cent of availability.

A figure that is missing adds nothing, and of several paths the best one counts, so that every sum is the least it can
be and every product the most.
"""

import re
from collections.abc import Callable, Iterator

from discovery.model.interfaces import Output
from discovery.model.record import Record
from discovery.model.row import Row
from discovery.model.success import Measure
from discovery.model.workflow import Flow, Step
from discovery.sizing.formulas import unreliability
from discovery.workflow.network import Network, Sums

_AMOUNT = re.compile(r"(\d+(?:[.,]\d+)?)\s*(%|ms|s|seconds?|min|minutes?|h|hours?|d|days?)(?![a-z])", re.IGNORECASE)
_MINUTES = {"ms": 1 / 60_000, "s": 1 / 60, "m": 1, "h": 60, "d": 1440}


def minutes_in(text: str | None) -> float | None:
    """The time that a text names, in minutes: "within 26 hours" is 1560. Of several nobody can say which is meant."""
    times = [(amount, unit.lower()) for amount, unit in _AMOUNT.findall(text or "") if unit != "%"]
    if len(times) != 1:
        return None
    amount, unit = times[0]
    return float(amount.replace(",", ".")) * _MINUTES[unit if unit == "ms" else unit[0]]


def percent_in(text: str | None) -> float | None:
    """The share in per cent that a text names; none where it names several."""
    shares = [amount for amount, unit in _AMOUNT.findall(text or "") if unit == "%"]
    return float(shares[0].replace(",", ".")) if len(shares) == 1 else None


def promised(
    record: Record, row: Output, own: float | None, kind: str, read: Callable[[str | None], float | None]
) -> Iterator[tuple[Row, float]]:
    """Who promises how much for an output: its own objective, and the promises of this kind that measure it."""
    if own is not None:
        yield row, own
    for measure in record.origins(row, "measures"):
        if isinstance(measure, Measure) and measure.sla_property == kind:
            value = read(measure.objective)
            if value is not None:
                yield measure, value


def delays(record: Record, flows: Network) -> Sums:
    """Minutes after which data is at each box on its quickest path, in the worst case.

    Worst case: the source's delay, and of each flow and step latency plus interval. A step without latency counts its
    duration; a flow out of an input without interval counts the interval of the input's profile.
    """
    delay = _Delays(record, flows.state)
    return flows.sums(delay.box, delay.flow)


class _Delays:
    """How much later data is after each box and flow of one state, in minutes."""

    def __init__(self, record: Record, state: str) -> None:
        order = ("anticipated", "existing") if state == "future" else ("existing", "anticipated")
        self.profiles = {
            row.id: [profile for timing in order if (profile := record.profile(row.id, timing))]
            for row in record.inputs
        }

    def box(self, row: Row) -> float:
        """An input's delay at the source, a step's latency or duration; an output takes no time."""
        if isinstance(row, Step):
            known = [row.latency_minutes, row.duration_minutes]
        else:
            known = [profile.delay_minutes for profile in self.profiles.get(row.id, ())]
        return next((minutes for minutes in known if minutes is not None), 0.0)

    def flow(self, flow: Flow) -> float:
        """Latency plus interval."""
        waits = (flow.interval_minutes, *(row.interval_minutes for row in self.profiles.get(flow.origin, ())))
        return (flow.latency_minutes or 0.0) + next((minutes for minutes in waits if minutes is not None), 0.0)


def unreliabilities(flows: Network) -> Sums:
    """How unreliable the steps on the strongest path to each box are together, as sums of −ln availability.

    All steps on a path are needed; a doubled component is one step with the availability of both.
    """

    def doubt(row: Row) -> float:
        known = row.availability_percent if isinstance(row, Step) else None
        return 0.0 if known is None else unreliability(known)

    return flows.sums(doubt, lambda _: 0.0)
