"""Measures that compute: attainment, weights, satisfaction, and the two tables everybody asks for."""

from discovery.measures.attainment import (
    PROMISES,
    Figure,
    attainment,
    is_promise,
    latest,
    promise_kept,
    score,
)
from discovery.measures.satisfaction import Satisfaction, csat, nps, satisfaction
from discovery.model.figures import number

__all__ = [
    "PROMISES",
    "Figure",
    "Satisfaction",
    "attainment",
    "csat",
    "is_promise",
    "latest",
    "nps",
    "number",
    "promise_kept",
    "satisfaction",
    "score",
]
