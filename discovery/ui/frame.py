"""The frame around every page: look, choice of engagement, menu. Streamlit runs this script at every rerun."""

import streamlit as st

from discovery.ui.components.lock_sign import lock_sign
from discovery.ui.home.home_page import choice
from discovery.ui.literal import literal
from discovery.ui.process import installation, uploads
from discovery.ui.shell import state
from discovery.ui.shell.navigation import RENAMED, WITHHELD, page, pages, title_of
from discovery.ui.shell.session_note import session_note
from discovery.ui.shell.styles import apply_look

st.set_page_config(page_title="Discovery", page_icon="🧭", layout="wide")
apply_look()
state.when_none_is_chosen(choice)
uploads.begin_page()
lock = installation.page_lock()
state.forget_before(lock)
shown = st.navigation(pages(locked=lock is not None), position="sidebar", expanded=True)
with st.sidebar:
    state.selector(state.engagements(), locked=lock is not None)
    code = st.session_state.get(state.CHOSEN)
    if code or lock:
        lock_sign(code or "", locked=lock is not None)
    session_note()
if lock and not code:
    state.gone()
if place := st.session_state.pop("go_to", None):
    st.switch_page(page(place))
if newer := RENAMED.get(shown.url_path):
    st.session_state["called_before"] = shown.url_path
    st.switch_page(page(newer), query_params=st.query_params.to_dict())
if before := st.session_state.pop("called_before", None):
    sentence = f"This page is called {title_of(RENAMED[before])} now. The old address /{before} works for one release."
    st.toast(literal(sentence))
if lock and shown.url_path in WITHHELD:
    state.withheld()
shown.run()
