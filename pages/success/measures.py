"""Measures of success: KPIs, promises, satisfaction; where each stands, and the readings behind it."""

import streamlit as st

from discovery.measures import score
from discovery.model.record import Record
from discovery.sections import BY_KEY
from discovery.ui.charts import attainment_chart
from discovery.ui.fresh import fresh
from discovery.ui.section_page import capture, heading
from discovery.ui.tables import kpi_table, sla_table

heading("Measures of success", BY_KEY["measures"].question)
views = {"measures": "Measures", "readings": "Readings", "responses": "Responses"}
view = st.segmented_control(
    "Show",
    list(views),
    format_func=views.__getitem__,
    default="measures",
    key="measures_view",
    label_visibility="collapsed",
)
capture(view or "measures")


def standing(found: Record) -> None:
    """The two tables, the score and the chart."""
    if not found.measures:
        return
    st.subheader("KPIs: baseline → target → actual", anchor=False)
    reached = score(found)
    st.markdown(
        f"Weighted score: **{reached.shown}**" if reached.value is not None else f":gray[Score {reached.needs}]"
    )
    kpi_table(found, "measures_kpi")
    attainment_chart(found, "attainment")
    st.subheader("Promises (SLA, SLO)", anchor=False)
    sla_table(found, "measures_sla")


fresh(standing, "standing")
