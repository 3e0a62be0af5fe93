"""A line beside every page while a session is open: since when, and the way to it."""

import streamlit as st

from discovery.model.errors import NotFound
from discovery.model.workshop import Meeting
from discovery.sessions.times import zone
from discovery.ui.literal import literal
from discovery.ui.process import installation
from discovery.ui.shell.navigation import page
from discovery.ui.shell.state import ADDRESS, CHOSEN, CHOSEN_ID


def session_note() -> None:
    """Nothing, unless a session of the chosen engagement is open."""
    engagement_id = st.session_state.get(CHOSEN_ID)
    if not engagement_id:
        return
    try:
        record = installation.store().load(engagement_id, installation.current_actor())
    except NotFound:
        return
    session = record.by_id.get(record.engagement.open_session or "")
    if isinstance(session, Meeting):
        since = f", since {session.opened_at.astimezone(zone(record)):%H:%M %Z}" if session.opened_at else ""
        st.page_link(
            page("sessions"),
            label=literal(session.title[:40] + since),
            icon=":material/radio_button_checked:",
            query_params={ADDRESS: st.session_state[CHOSEN]},
        )
