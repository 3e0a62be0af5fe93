"""Sessions: agenda, who is there, what is decided, promised and parked, and the minutes when one ends."""

import streamlit as st

from discovery.catalogue.sections import BY_KEY
from discovery.ui.parts.live_fragment import fresh
from discovery.ui.parts.section_editor import capture, heading
from discovery.ui.run.session_page import sessions
from discovery.ui.shell.state import record

heading("Sessions", BY_KEY["sessions"].question)
fresh(sessions, "sessions_part")
if record().engagement.open_session:
    kinds = {"Decisions": "decision", "Actions": "action", "Parked": "parked", "Questions": "question"}
    shown = st.segmented_control(
        "Write down", list(kinds), default="Decisions", required=True, key="session_log", label_visibility="collapsed"
    )
    capture("log", {"kind": kinds[shown]}, quick=("subject", "owner", "due"))
else:
    capture("sessions")
