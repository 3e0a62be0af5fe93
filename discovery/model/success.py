"""Measures of success, the readings taken of them, and what people answered."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import ClassVar

from discovery.model.column import choice, day, long, number, row, text, whole_number
from discovery.model.row import Row
from discovery.model.vocabulary import (
    Direction,
    Frequency,
    MeasureKind,
    MeasureScope,
    SlaDriver,
    SlaProperty,
    WeightingMethod,
)

SCALES: Mapping[str, tuple[int, int]] = MappingProxyType({"CSAT": (1, 5), "CES": (1, 7), "NPS": (0, 10)})
"""The lowest and highest answer to a measure of this kind. A response alone does not know the kind of its measure."""


def misfit(kind: str, score: int) -> tuple[str, str]:
    """Why a score is not one of its measure's kind, and what is allowed; two empty texts when it fits."""
    low, high = SCALES.get(kind, (score, score))
    return ("", "") if low <= score <= high else (f"Score for {kind} is {low} to {high}.", f"{low} to {high}")


class Measure(Row):
    """How success is judged: a KPI, a promise (SLA, SLO), a satisfaction score or the like."""

    section: ClassVar[str] = "measures"
    table_name: ClassVar[str] = "measure"
    prefix: ClassVar[str] = "MEA"
    ordered: ClassVar[tuple[tuple[str, str], ...]] = (("range_low", "range_high"),)

    name: str = text("Measure", 500, required=True, grid=True, group="Measure")
    kind: MeasureKind = choice("Kind", required=True, default="KPI", grid=True, group="Measure")
    scope: MeasureScope | None = choice("Scope", default="both", grid=True, group="Measure")
    unit: str | None = text("Unit", 40, grid=True, group="Measure")
    direction: Direction | None = choice("Better is", grid=True, group="Measure")
    baseline: float | None = number("Baseline", low=-1e15, grid=True, group="Measure")
    target: float | None = number("Target", low=-1e15, grid=True, group="Measure")
    actual: float | None = number("Actual", low=-1e15, grid=True, asked=False, group="Measure")
    weight: float | None = number("Weight", "points", grid=True, group="Measure")
    owner: str | None = row("Owner", "people", grid=True, group="Measure")
    measured_by: str | None = text("Measured by", grid=True, group="Measure")
    formula: str | None = text("Formula", 1000, group="How", asked=True, help="How the figure is determined.")
    frequency: Frequency | None = choice("Frequency", group="How", asked=True)
    weighting_method: WeightingMethod | None = choice("Weighting method", group="How")
    range_low: float | None = number("Lowest good value", low=-1e15, group="How")
    range_high: float | None = number("Highest good value", low=-1e15, group="How")
    satisfied_from: int | None = whole_number(
        "Counts as satisfied from", "score", 1, 10, group="How", help="For CSAT; 4 of 5 unless agreed otherwise."
    )
    sla_property: SlaProperty | None = choice("Property", group="Promise")
    indicator: str | None = text("Indicator", 500, group="Promise", help="What exactly is measured, and where.")
    objective: str | None = text("Objective", 200, group="Promise", help="For example 99.9 % or within 15 minutes.")
    window: str | None = text("Window", 100, group="Promise", help="For example 30 days, rolling.")
    driver: SlaDriver | None = choice("Driver", group="Promise")
    provider: str | None = text("Provider", group="Promise")
    customer: str | None = text("Customer", group="Promise")
    consequence: str | None = long("Consequence", group="Promise", help="What happens to whom when it is broken.")


class Reading(Row):
    """One value of one measure at one time."""

    section: ClassVar[str] = "readings"
    table_name: ClassVar[str] = "reading"
    prefix: ClassVar[str] = "REA"
    name_field: ClassVar[str] = "on"

    measure: str = row("Measure", "measures", required=True, grid=True, group="Reading")
    on: date = day("Date", required=True, grid=True, group="Reading")
    value: float = number("Value", low=-1e15, required=True, grid=True, group="Reading")
    sample_size: int | None = whole_number("Sample size", "n", grid=True, asked=False, group="Reading")
    comment: str | None = text("Comment", 1000, grid=True, asked=False, group="Reading")


class Response(Row):
    """One answer to a satisfaction question; the respondent stays anonymous."""

    section: ClassVar[str] = "responses"
    table_name: ClassVar[str] = "response"
    prefix: ClassVar[str] = "RSP"
    name_field: ClassVar[str] = "score"

    measure: str = row("Measure", "measures", required=True, grid=True, group="Response")
    score: int = whole_number("Score", "", 0, 10, required=True, grid=True, group="Response")
    on: date | None = day("Date", grid=True, group="Response")
    respondent: str | None = text("Respondent", 60, grid=True, asked=False, group="Response", help="Anonymous word.")
    comment: str | None = text("Comment", 1000, grid=True, asked=False, group="Response")
