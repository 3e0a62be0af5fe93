"""Tables that show what was computed; cells are shown as text, whatever they hold."""

from collections.abc import Callable
from typing import Any

import pandas as pd
import pyarrow as pa
import streamlit as st

from discovery.measures.scorecard import Standing, indicators, promises
from discovery.model.figures import measured, number, with_magnitude
from discovery.model.interfaces import Input, Profile
from discovery.model.record import Record
from discovery.sizing.profiles import VS, gb_per_day, marks
from discovery.ui.literal import literal
from discovery.ui.once_a_revision import once_a_revision
from discovery.ui.process.installation import before_audience, unsaid
from discovery.workflow.graph import volume_words

_SHADES = ("11, 99, 165, 0.10", "11, 99, 165, 0.22", "199, 119, 0, 0.25", "199, 119, 0, 0.45", "178, 58, 0, 0.55")


def kpi_table(record: Record, key: str, title: str, score_line: Callable[[], None] | None = None) -> None:
    """Measures: baseline → target → actual, attainment, weight, owner, measured by.

    ``score_line`` draws what stands below the title. Before an audience nothing says that there is no measure, or what
    a figure needs.
    """
    rows, audience = _kpis(record), before_audience()
    if rows is None and audience:
        return
    st.subheader(literal(title), anchor=False)
    if score_line:
        score_line()
    if rows is None:
        st.info("No measure of success yet. Add the number the sponsor looks at first, on the page Measures.")
        return
    config: dict[str, Any] = {
        "Attainment": st.column_config.ProgressColumn(format="percent", min_value=0, max_value=1.2),
    }
    if audience or not any(rows["Note"].to_pylist()):
        rows = rows.drop_columns(["Note"])
    st.dataframe(rows, hide_index=True, column_config=config, key=key, alt="Measures of success")


@once_a_revision
def _kpis(record: Record) -> pa.Table | None:
    return _table([_kpi(standing) for standing in indicators(record)])


def _table(rows: list[dict[str, Any]]) -> pa.Table | None:
    """Rows in the form that is sent, so that it is made once and not for everybody who looks."""
    return pa.Table.from_pandas(pd.DataFrame(rows), preserve_index=False) if rows else None


def _kpi(standing: Standing) -> dict[str, Any]:
    measure = standing.measure
    return {
        "Measure": measure.name,
        "Kind": measure.kind,
        "Scope": measure.scope or "",
        "Baseline": _figure(measure.baseline, measure.unit),
        "Target": _figure(measure.target, measure.unit),
        "Actual": _figure(standing.actual, measure.unit),
        "Unit": measure.unit or "",
        "Attainment": standing.attained.value,
        "Note": standing.attained.needs,
        "Weight": number(measure.weight),
        "Owner": standing.owner,
        "Measured by": measure.measured_by or "",
    }


def _figure(value: float | None, unit: str | None) -> str:
    """A figure whose unit stands in a column of its own, and what it comes to where that reads better."""
    return with_magnitude(number(value), value, unit)


def sla_table(record: Record, key: str, title: str) -> None:
    """Promises: indicator, objective, window, what it is now, and the consequence."""
    rows = _slas(record)
    if rows is None and before_audience():
        return
    st.subheader(literal(title), anchor=False)
    if rows is None:
        st.info("No promise (SLA) yet. Ask: which promise is given, over which time, and what happens if it is broken?")
        return
    st.dataframe(rows, hide_index=True, key=key, alt="Promises")


@once_a_revision
def _slas(record: Record) -> pa.Table | None:
    return _table([_sla(standing) for standing in promises(record)])


def _sla(standing: Standing) -> dict[str, Any]:
    measure = standing.measure
    return {
        "Promise": measure.name,
        "Scope": measure.scope or "",
        "Indicator": measure.indicator or "",
        "Objective": measure.objective or "",
        "Window": measure.window or "",
        "Actual": with_magnitude(measured(standing.actual, measure.unit), standing.actual, measure.unit),
        "Provider": measure.provider or "",
        "Customer": measure.customer or "",
        "Driver": measure.driver or "",
        "Consequence": measure.consequence or "",
        "Measured by": measure.measured_by or "",
    }


def heat_table(record: Record, key: str) -> Input | None:
    """The five V's of every input, existing beside anticipated; gives the input that is selected."""
    if not record.inputs:
        return None
    rows = [_heat_row(record, input_) for input_ in record.inputs]
    heat = [
        {
            f"{v}, {timing}": marks(record.profile(input_.id, timing))[v]
            for v in VS
            for timing in ("existing", "anticipated")
        }
        for input_ in record.inputs
    ]
    frame = pd.DataFrame(rows)

    def shaded(_frame: pd.DataFrame) -> pd.DataFrame:
        styles = pd.DataFrame("", index=frame.index, columns=frame.columns)
        for at, values in enumerate(heat):
            for name, mark in values.items():
                if mark:
                    styles.loc[at, name] = f"background-color: rgba({_SHADES[mark - 1]})"
        return styles

    chosen: Any = st.dataframe(
        frame.style.apply(shaded, axis=None),
        hide_index=True,
        key=key,
        on_select="rerun",
        selection_mode="single-row",
        alt="The five V's of every input",
    )
    picked = chosen.selection.rows
    return record.inputs[picked[0]] if picked and picked[0] < len(record.inputs) else None


def _heat_row(record: Record, one: Input) -> dict[str, str]:
    nothing = unsaid()
    row = {"Input": f"{one.code} · {one.name}"}
    now, then = record.profile(one.id, "existing"), record.profile(one.id, "anticipated")
    for v in VS:
        row[f"{v}, existing"] = figure(now, v) or nothing
        row[f"{v}, anticipated"] = figure(then, v) or nothing
    return row


def figure(profile: Profile | None, v: str) -> str:
    """What is known about one V, with its unit; empty where nothing is."""
    if profile is None:
        return ""
    daily = gb_per_day(profile)
    parts: dict[str, tuple[str | None, ...]] = {
        "Volume": (
            volume_words(daily) if daily is not None else None,
            f"{volume_words(profile.full_gb).removesuffix('/day')} in full" if profile.full_gb is not None else None,
        ),
        "Velocity": (
            profile.mode,
            f"peak {number(profile.peak_records_per_second)}/s" if profile.peak_records_per_second else None,
        ),
        "Variety": (profile.structure, profile.formats),
        "Veracity": (
            profile.trust,
            f"{number(profile.missing_percent)} % missing" if profile.missing_percent is not None else None,
        ),
        "Value": (f"{profile.value_rank} of 5" if profile.value_rank else None,),
    }
    return " · ".join(part for part in parts[v] if part)
