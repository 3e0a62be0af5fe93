"""Measures of success: KPIs, promises, satisfaction; where each stands, and the readings behind it."""

from typing import get_args

import streamlit as st

from discovery.catalogue.sections import BY_KEY
from discovery.measures import PROMISES, is_promise, score
from discovery.model.record import Record
from discovery.model.row import Row
from discovery.model.success import Measure
from discovery.model.vocabulary import MeasureKind
from discovery.ui.literal import literal
from discovery.ui.parts.charts import attainment_chart
from discovery.ui.parts.live_fragment import live_fragment
from discovery.ui.parts.section_editor import capture, heading
from discovery.ui.parts.tables import kpi_table, sla_table
from discovery.ui.parts.view_switch import view_switch
from discovery.ui.process.installation import before_audience

heading("Measures of success", BY_KEY["measures"].question)
INDICATORS = tuple(kind for kind in get_args(MeasureKind) if kind not in PROMISES)
PROMISED = ("indicator", "objective", "window", "consequence", "provider", "customer")


def view_of(row: Row) -> str:
    """The view that shows a row."""
    return "promises" if isinstance(row, Measure) and is_promise(row) else row.section


views = {"measures": "Measures", "promises": "Promises", "readings": "Readings", "responses": "Responses"}
view = view_switch(views, "measures_view", view_of)
if view == "promises":
    capture(
        "measures",
        {"kind": PROMISES},
        shown=("name", "kind", "sla_property", *PROMISED),
        quick=("name", "sla_property", *PROMISED),
        title={"singular": "promise", "plural": "Promises"},
        empty="Name what is promised, say how it is measured and what holds, and press Enter.",
    )
elif view == "measures":
    capture("measures", {"kind": INDICATORS})
else:
    capture(view)


def standing(found: Record) -> None:
    """The two tables, the score and the chart."""
    if not found.measures:
        return
    kpi_table(found, "measures_kpi", "KPIs: baseline → target → actual", lambda: score_line(found))
    attainment_chart(found)
    sla_table(found, "measures_sla", "Promises (SLA, SLO)")


def score_line(found: Record) -> None:
    """The score, else what it needs; the latter not before an audience."""
    reached = score(found)
    if reached.value is not None:
        st.markdown(f"Weighted score: **{literal(reached.shown)}**")
    elif not before_audience():
        st.markdown(f":gray[Score {literal(reached.needs)}]")


live_fragment(standing, "standing")
