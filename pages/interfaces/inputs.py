"""The data the outputs need: sources, their five V's, their quality, and the ways in which data comes to be."""

import streamlit as st

from discovery.catalogue.sections import BY_KEY
from discovery.model.record import Record
from discovery.ui.literal import literal
from discovery.ui.parts.charts import radar
from discovery.ui.parts.live_fragment import live_fragment
from discovery.ui.parts.section_editor import capture, heading
from discovery.ui.parts.stage_checklist import stage_checklist
from discovery.ui.parts.tables import heat_table
from discovery.ui.parts.view_switch import view_switch

heading("Inputs", BY_KEY["inputs"].question)
views = {"inputs": "Inputs", "profiles": "Five V's", "data_quality": "Data quality", "generate": "Checklist"}
view = view_switch(views, "inputs_view")
if view == "generate":
    stage_checklist(view)
else:
    capture(view)


def five_vs(found: Record) -> None:
    """The heat table of all inputs and the radar of the one selected."""
    if not found.inputs:
        return
    st.subheader("Five V's: existing and anticipated", anchor=False)
    st.caption("Shade: 1 easy to 5 demanding. Select a row for its radar.")
    one = heat_table(found, "heat")
    if one is not None:
        st.markdown(f"**{literal(one.code)} · {literal(one.name)}**")
        radar(found, one)


if view != "generate":
    live_fragment(five_vs, "five_vs")
