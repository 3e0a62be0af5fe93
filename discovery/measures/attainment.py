"""How far a measure has come: attainment, its weighted score, and promises, each from what was recorded.

A missing figure is never taken for zero: the result then says what it needs.
"""

from dataclasses import dataclass

from discovery.measures.satisfaction import satisfaction
from discovery.model.record import Record
from discovery.model.success import Measure

CEILING = 1.2
"""An attainment counts for at most this much in the score, so that one success cannot hide a failure."""

PROMISES = ("SLA", "SLO")


@dataclass(frozen=True)
class Figure:
    """A computed number, or the sentence that says what is missing."""

    value: float | None
    needs: str = ""

    @property
    def shown(self) -> str:
        """The value as a share in per cent, or what it needs."""
        return f"{self.value:.0%}" if self.value is not None else self.needs


def latest(record: Record, measure: Measure) -> float | None:
    """The value of today: the last reading, else the satisfaction of its responses, else what was typed in."""
    readings = [reading for reading in record.readings if reading.measure == measure.id]
    if readings:
        return max(readings, key=lambda reading: (reading.on, reading.number)).value
    score = satisfaction(record, measure)
    return score.value if score and score.n else measure.actual


def attainment(measure: Measure, actual: float | None) -> Figure:
    """How much of the way from baseline to target is done: (actual − baseline) ÷ (target − baseline).

    1.0 is the target. The formula minds the direction by itself; "in range" is 1.0 inside the range, else 0.
    """
    if measure.direction == "in range":
        if actual is None or measure.range_low is None or measure.range_high is None:
            return Figure(None, "needs " + _listed(actual=actual, lowest=measure.range_low, highest=measure.range_high))
        return Figure(1.0 if measure.range_low <= actual <= measure.range_high else 0.0)
    missing = _listed(baseline=measure.baseline, target=measure.target, actual=actual)
    if missing:
        return Figure(None, f"needs {missing}")
    assert measure.baseline is not None and measure.target is not None and actual is not None
    distance = measure.target - measure.baseline
    if distance == 0:
        return Figure(None, "target equals baseline")
    return Figure((actual - measure.baseline) / distance or 0.0)


def score(record: Record) -> Figure:
    """Σ weight × attainment, each between 0 and 1.2, ÷ Σ weight, over the measures that have both."""
    total = weights = 0.0
    for measure in record.measures:
        reached = attainment(measure, latest(record, measure)).value
        if measure.weight and reached is not None:
            total += measure.weight * min(max(reached, 0.0), CEILING)
            weights += measure.weight
    if weights:
        return Figure(total / weights)
    if not any(measure.weight for measure in record.measures):
        return Figure(None, "needs weights: how much does each measure count?")
    return Figure(None, "needs baseline, target and actual of a measure that has a weight")


def _listed(**values: float | None) -> str:
    return ", ".join(name for name, value in values.items() if value is None)


def is_promise(measure: Measure) -> bool:
    """Whether this measure is a service level somebody promised."""
    return measure.kind in PROMISES


def promise_kept(measure: Measure, actual: float | None) -> bool | None:
    """Whether the value of today is what was promised, its target or better; None where that cannot be said.

    Without a direction, better is whatever leads from the baseline to the target.
    """
    if measure.direction == "in range":
        reached = attainment(measure, actual).value
        return None if reached is None else reached >= 1
    if measure.target is None or actual is None:
        return None
    direction = measure.direction
    if direction is None and measure.baseline not in (None, measure.target):
        direction = "higher" if measure.target > (measure.baseline or 0.0) else "lower"
    if direction is None:
        return True if actual == measure.target else None
    return actual >= measure.target if direction == "higher" else actual <= measure.target
