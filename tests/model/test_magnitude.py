"""Large and small figures in the unit people say them in; a figure that reads well as it is stays alone."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from discovery.model.column import columns
from discovery.model.interfaces import Output
from discovery.model.magnitude import in_best_unit, magnitude, magnitudes
from discovery.model.record import ROWS
from discovery.model.row import new_id
from discovery.model.success import Measure

UNITS = sorted({column.unit for model in ROWS for column in columns(model) if column.unit})


@pytest.mark.parametrize(
    ("value", "unit", "words"),
    [
        (46_080, "minutes", "32 days"),
        (4_200, "GB", "4.2 TB"),
        (60, "minutes", "1 hour"),
        (100, "minutes", "≈ 1.67 hours"),
        (0.03, "minutes", "1.8 seconds"),
        (1_500, "ms", "1.5 seconds"),
        (1_920, "minutes", "≈ 1.33 days"),
        (730, "days", "2 years"),
        (2_555, "days", "7 years"),
        (36, "months", "3 years"),
        (72, "hours", "3 days"),
        (2_500, "GB/day", "2.5 TB/day"),
        (1_500, "MB/s", "1.5 GB/s"),
        (5_000_000, "bytes", "5 MB"),
        (12_000_000, "records/day", "12 million"),
        (1_250_000_000, "currency/year", "1.25 billion"),
        (-72, "hours", "-3 days"),
        (999.9, "GB", "≈ 1 TB"),
        (1e15, "days", "2739726027397 years"),
        (40, "GB", ""),
        (59, "minutes", ""),
        (900_000, "people", ""),
        (4, "1–5", ""),
        (90, "%", ""),
        (0, "minutes", ""),
        (None, "minutes", ""),
        (5, None, ""),
        (1_440, "min", "1 day"),
        (9_000, "requests a month", ""),
    ],
)
def test_a_figure_reads_well(value: float | None, unit: str | None, words: str) -> None:
    assert magnitude(value, unit) == words


@given(value=st.floats(-1e15, 1e15), unit=st.sampled_from(UNITS))
def test_every_figure_of_every_unit_can_be_said(value: float, unit: str) -> None:
    assert in_best_unit(value, unit).strip()
    assert "e" not in magnitude(value, unit).split(" ")[-2:][0]


def test_a_row_says_what_its_figures_come_to_in_its_columns_units_or_its_own() -> None:
    own: dict[str, Any] = {"id": new_id(), "engagement_id": new_id(), "number": 1}
    output = Output(**own, name="x", freshness_minutes=46_080, availability_percent=99.9)
    assert magnitudes(output) == {"freshness_minutes": "32 days"}
    measure = Measure(**own, name="x", kind="KPI", unit="minutes", baseline=2_880, target=60, actual=45, weight=20)
    assert magnitudes(measure) == {"baseline": "2 days", "target": "1 hour"}
