"""Rows that several cases begin with."""

from collections.abc import Mapping
from dataclasses import dataclass

from discovery.model.record import Record
from tests.rules.building import Values, ref


@dataclass(frozen=True)
class Case:
    """``says`` is the whole sentence; ``passes`` differs from ``fails`` in nothing but what the rule asks for."""

    fails: Record
    passes: Record
    says: str


Cases = Mapping[str, Case]

WANTED = {"statement": "Answers within the hour", "horizon": "desired future"}
ORDERS, BOARD = {"name": "Orders"}, {"name": "Board"}
SECRET = {"name": "Customers", "personal_data": "personal"}
PERSON = [{"name": "Ann"}]
CURRENT = {"name": "Night load", "stage": "collect", "state": "current"}
FUTURE = {"name": "Load", "stage": "collect", "state": "future"}
KPI = {
    "name": "Age of figures",
    "kind": "KPI",
    "unit": "hours",
    "formula": "now − latest",
    "direction": "lower",
    "baseline": 24.0,
    "target": 1.0,
    "owner": ref("people"),
    "frequency": "daily",
    "measured_by": "Data team",
}
SLA = {"name": "Ready at eight", "kind": "SLA", "indicator": "arrival", "objective": "99 %", "window": "30 days"}
NEED = {"statement": "Figures are kept", "fit_criterion": "A test finds them."}
SIX = [
    {"name": stage, "stage": stage, "state": state}
    for state in ("current", "future")
    for stage in ("collect", "prepare", "store", "analyze")
]


def said(category: str, **values: object) -> list[Values]:
    """A constraint of a category."""
    return [{"statement": "As agreed", "category": category, **values}]


def without(values: Values, *names: str) -> Values:
    """The same without these."""
    return {name: value for name, value in values.items() if name not in names}
