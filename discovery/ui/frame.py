"""The frame around every page: look, choice of engagement, menu. Streamlit runs this script at every rerun."""

import streamlit as st

from discovery.ui import state
from discovery.ui.chapters import pages
from discovery.ui.look import apply_look

st.set_page_config(page_title="Discovery", page_icon="🧭", layout="wide")
apply_look()
page = st.navigation(pages(), position="sidebar", expanded=True)
if known := state.engagements():
    with st.sidebar:
        state.selector(known)
page.run()
