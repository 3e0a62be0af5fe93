"""What is missing, contradictory or risky, and what becomes of everything on the way to the future workflow."""

import streamlit as st

from discovery.ui.findings.current_findings import rest
from discovery.ui.findings.findings_list import findings_list
from discovery.ui.parts.live_fragment import fresh
from discovery.ui.parts.row_link import show_asked
from discovery.ui.parts.section_editor import heading
from discovery.ui.workflow.gap_analysis import gap_list

heading("Findings", "What is missing, what contradicts itself, and what would hurt later?")
parts = {"findings": ("Findings", findings_list), "gap_analysis": ("Gap analysis", gap_list)}
show_asked("findings_view", parts)
view = st.segmented_control(
    "Show",
    list(parts),
    format_func=lambda key: parts[key][0],
    default="findings",
    key="findings_view",
    required=True,
    label_visibility="collapsed",
)
fresh(parts[view][1], f"findings_{view}", rest, audience=False)
