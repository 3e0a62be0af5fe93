"""The frame around every page: look, choice of engagement, menu. Streamlit runs this script at every rerun."""

import streamlit as st

from discovery.ui import state
from discovery.ui.chapters import page, pages
from discovery.ui.look import apply_look
from discovery.ui.session_note import session_note

st.set_page_config(page_title="Discovery", page_icon="🧭", layout="wide")
apply_look()
shown = st.navigation(pages(), position="sidebar", expanded=True)
with st.sidebar:
    state.selector(state.engagements())
    session_note()
if place := st.session_state.pop("go_to", None):
    st.switch_page(page(place))
shown.run()
