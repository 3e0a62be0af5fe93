"""Rules that hold promises of freshness and availability against what the path adds up to.

A figure that is missing adds nothing, and of several paths the best one counts, so that every sum is the least it can
be and every product the most: what is said here holds whatever else turns out to be on the way.
"""

import re
from collections.abc import Callable, Iterator, Mapping

from discovery.model.interfaces import Output
from discovery.model.row import Row
from discovery.model.success import Measure
from discovery.model.workflow import Flow, Step
from discovery.rules.facts import Facts
from discovery.rules.finding import Hit, Hits, Judge, at, lasting, percent
from discovery.workflow.formulas import availability_percent, unreliability
from discovery.workflow.network import Network, Sums

_AMOUNT = re.compile(r"(\d+(?:[.,]\d+)?)\s*(%|ms|s|seconds?|min|minutes?|h|hours?|d|days?)(?![a-z])", re.IGNORECASE)
_MINUTES = {"ms": 1 / 60_000, "s": 1 / 60, "m": 1, "h": 60, "d": 1440}
_CLOSE = 1e-6


def minutes_in(text: str | None) -> float | None:
    """The time that a text names, in minutes: "within 26 hours" is 1560. Of several nobody can say which is meant."""
    found = [(amount, unit.lower()) for amount, unit in _AMOUNT.findall(text or "") if unit != "%"]
    if len(found) != 1:
        return None
    amount, unit = found[0]
    return float(amount.replace(",", ".")) * _MINUTES[unit if unit == "ms" else unit[0]]


def percent_in(text: str | None) -> float | None:
    """The share in per cent that a text names; none where it names several."""
    found = [amount for amount, unit in _AMOUNT.findall(text or "") if unit == "%"]
    return float(found[0].replace(",", ".")) if len(found) == 1 else None


def _promised(
    facts: Facts, row: Output, own: float | None, kind: str, read: Callable[[str | None], float | None]
) -> Iterator[tuple[Row, float]]:
    """What was promised for an output: its own objective, and the promises of this kind that measure it."""
    if own is not None:
        yield row, own
    for measure in facts.record.origins(row, "measures"):
        if isinstance(measure, Measure) and measure.sla_property == kind:
            value = read(measure.objective)
            if value is not None:
                yield measure, value


def _workflow_of(facts: Facts, row: Output) -> Network:
    """The state in which a promise about an output has to be kept: the future, unless only the current one has it."""
    return facts.current if row.state == "current" else facts.future


def stale(facts: Facts) -> Hits:
    """Even the quickest path to an output takes longer, in the worst case, than the freshness promised for it.

    Worst case: the source's delay, and of each flow and step latency plus interval. A step without latency counts its
    duration; a flow out of an input without interval counts the interval of the input's profile. An
    objective that names several times is passed over.
    """
    sums = {}
    for flows in (facts.current, facts.future):
        delays = _Delays(facts, flows.state)
        sums[flows.state] = flows.sums(delays.box, delays.flow)
    for row in facts.record.outputs:
        state = _workflow_of(facts, row).state
        least = sums[state].total.get(row.id, 0.0)
        for promise, minutes in _promised(facts, row, row.freshness_minutes, "freshness", minutes_in):
            if least > minutes * (1 + _CLOSE):
                yield _broken(facts, row, promise, sums[state], "freshness_minutes", lasting(minutes), lasting(least))


class _Delays:
    """How much later data is after each box and flow of one state, in minutes."""

    def __init__(self, facts: Facts, state: str) -> None:
        order = ("anticipated", "existing") if state == "future" else ("existing", "anticipated")
        self.profiles = {
            row.id: [found for timing in order if (found := facts.record.profile(row.id, timing))]
            for row in facts.record.inputs
        }

    def box(self, row: Row) -> float:
        """An input's delay at the source, a step's latency or duration; an output takes no time."""
        if isinstance(row, Step):
            known = [row.latency_minutes, row.duration_minutes]
        else:
            known = [one.delay_minutes for one in self.profiles.get(row.id, ())]
        return next((minutes for minutes in known if minutes is not None), 0.0)

    def flow(self, flow: Flow) -> float:
        """Latency plus interval."""
        waits = (flow.interval_minutes, *(one.interval_minutes for one in self.profiles.get(flow.origin, ())))
        return (flow.latency_minutes or 0.0) + next((minutes for minutes in waits if minutes is not None), 0.0)


def unavailable(facts: Facts) -> Hits:
    """Even on the strongest path to an output the components are together less available than promised.

    Product of the availability of the steps on the path, all of which are needed; a doubled component is one step with
    the availability of both.
    """

    def doubt(row: Row) -> float:
        known = row.availability_percent if isinstance(row, Step) else None
        return 0.0 if known is None else unreliability(known)

    sums = {flows.state: flows.sums(doubt, lambda _: 0.0) for flows in (facts.current, facts.future)}
    for row in facts.record.outputs:
        state = _workflow_of(facts, row).state
        most = availability_percent(sums[state].total.get(row.id, 0.0))
        for promise, share in _promised(facts, row, row.availability_percent, "availability", percent_in):
            if most < share - _CLOSE:
                yield _broken(facts, row, promise, sums[state], "availability_percent", percent(share), percent(most))


def _broken(facts: Facts, row: Output, promise: Row, sums: Sums, own: str, a: str, b: str) -> Hit:
    """A promise that the path to an output breaks, with every box on it."""
    on_the_way = [facts.record.by_id[box] for box in sums.path(row.id)[:-1]]
    rows = [row, *([promise] if promise is not row else []), *on_the_way]
    section = "outputs" if promise is row else "measures"
    return at(*rows, section=section, field=own if promise is row else "objective", a=a, b=b)


RULES: Mapping[str, Judge] = {"MEA-07": stale, "MEA-08": unavailable}
