"""What comes out of the workflow, and the checklist of the ways in which results are delivered."""

import streamlit as st

from discovery.catalogue.sections import BY_KEY
from discovery.ui.parts.row_link import show_asked
from discovery.ui.parts.section_editor import capture, heading
from discovery.ui.parts.stage_checklist import stage_checklist

heading("Outputs", BY_KEY["outputs"].question)
views = {"outputs": "Outputs", "deliver": "Checklist"}
show_asked("outputs_view", views)
view = st.segmented_control(
    "Show",
    list(views),
    format_func=views.__getitem__,
    default="outputs",
    key="outputs_view",
    required=True,
    label_visibility="collapsed",
)
if view == "deliver":
    stage_checklist(view)
else:
    capture(view)
