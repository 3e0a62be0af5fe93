"""Satisfaction (CSAT) and recommendation (NPS): what the responses to a measure come to, with their margin."""

import math
from collections.abc import Iterable
from dataclasses import dataclass

from discovery.model.figures import number
from discovery.model.record import Record
from discovery.model.success import SCALES, Measure

SATISFIED_FROM = 4
"""The lowest score of five that counts as satisfied, unless the measure says otherwise."""


@dataclass(frozen=True)
class Satisfaction:
    """CSAT in per cent or NPS in points, with the number of answers and the margin at 95 % confidence.

    ``rule`` names the scale and what counts on it.
    """

    value: float | None
    n: int
    margin: float | None = None
    unit: str = ""
    rule: str = ""

    @property
    def sentence(self) -> str:
        """The result as it is written everywhere, for example "60 % satisfied (n = 5, ± 43 points at 95 %)"."""
        if self.value is None or self.margin is None:
            return self.needs
        return f"{number(round(self.value, 1))}{self.unit} (n = {self.n}, ± {self.margin:.0f} points at 95 %)"

    @property
    def needs(self) -> str:
        """What is missing, if anything."""
        return "" if self.n else "needs responses"


def satisfaction(record: Record, measure: Measure) -> Satisfaction | None:
    """What the responses to a measure come to; None for a measure that is not a CSAT or an NPS."""
    scores = [response.score for response in record.responses if response.measure == measure.id]
    if measure.kind == "NPS":
        return nps(scores)
    return csat(scores, measure.satisfied_from or SATISFIED_FROM) if measure.kind == "CSAT" else None


def csat(scores: Iterable[int], satisfied_from: int = SATISFIED_FROM) -> Satisfaction:
    """Customer satisfaction: the share of answers at or above the threshold, in per cent."""
    given = list(scores)
    rule = f"{satisfied_from} or more of {SCALES['CSAT'][1]} counts as satisfied"
    if not given:
        return Satisfaction(None, 0, rule=rule)
    share = sum(one >= satisfied_from for one in given) / len(given)
    margin = 100 * 1.96 * math.sqrt(share * (1 - share) / len(given))
    return Satisfaction(100 * share, len(given), margin, " % satisfied", rule)


def nps(scores: Iterable[int]) -> Satisfaction:
    """Net promoter score: per cent of 9 and 10 less per cent of 0 to 6; margin 1.96·√((p + d − (p − d)²) ÷ n) × 100."""
    given = list(scores)
    rule = "per cent of 9 and 10 less per cent of 0 to 6, on a scale of 0 to 10; −100 to 100"
    if not given:
        return Satisfaction(None, 0, rule=rule)
    promoters = sum(one >= 9 for one in given) / len(given)
    detractors = sum(one <= 6 for one in given) / len(given)
    spread = promoters + detractors - (promoters - detractors) ** 2
    margin = 1.96 * math.sqrt(max(spread, 0.0) / len(given)) * 100
    return Satisfaction(100 * (promoters - detractors), len(given), margin, rule=rule)
