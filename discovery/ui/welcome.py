"""The first minute: open a sample or start a discovery, with nothing else in the way."""

import streamlit as st

from discovery.importers.engagement_json import read, renewed
from discovery.model.errors import Denied, DiscoveryError
from discovery.settings import ROOT
from discovery.ui import installation, state
from discovery.ui.literal import literal

SAMPLES = {
    "tickit": ("TICKIT ticket platform", "A real analytics platform: a warehouse today, a data lake tomorrow."),
    "retail": ("Northgate Retail", "A made-up retailer of about 300 rows that shows every feature."),
}


def open_sample(key: str) -> None:
    """Add a sample, or a fresh copy of it, and choose it."""
    store, actor = installation.store(), installation.current_actor()
    record, files = read((ROOT / "data" / f"{key}.json").read_bytes())
    for content in files.values():
        store.files.keep(content)
    try:
        engagement_id = store.insert(record, actor)
    except Denied:
        engagement_id = store.insert(renewed(record), actor, keep_number=False)
    state.choose(store.load(engagement_id).engagement.code)
    st.session_state["go_to"] = "overview"


def start(title: str, customer: str) -> None:
    """Make an empty discovery and choose it; what is wrong with the title is said on the page."""
    store = installation.store()
    try:
        engagement_id = store.new({"title": title, "customer": customer or None}, installation.current_actor())
    except DiscoveryError as error:
        st.session_state["start_error"] = str(error)
        return
    st.session_state["start_error"] = ""
    state.choose(store.load(engagement_id).engagement.code)
    st.session_state["go_to"] = "outcomes"


def welcome() -> None:
    """New discovery on the left, samples on the right."""
    left, right = st.columns(2, gap="large")
    with left, st.container(border=True):
        new_discovery()
    with right, st.container(border=True):
        samples()


def new_discovery() -> None:
    """The form that starts a discovery: type a title, press Enter."""
    st.subheader("New discovery", anchor=False)
    with st.form("new_discovery", border=False, enter_to_submit=True):
        st.text_input("Title", key="new_title", max_chars=200, placeholder="What is this discovery about?")
        st.text_input("Customer", key="new_customer", max_chars=200, placeholder="Whose discovery is it?")
        st.form_submit_button("Start the discovery", type="primary", icon=":material/add:", on_click=_submitted)
    if st.session_state.get("start_error"):
        st.error(literal(st.session_state["start_error"]))


def _submitted() -> None:
    start(st.session_state["new_title"].strip(), st.session_state["new_customer"].strip())


def samples() -> None:
    """A button for each sample."""
    st.subheader("Open a sample", anchor=False)
    for key, (title, words) in SAMPLES.items():
        st.button(title, key=f"sample_{key}", icon=":material/folder_open:", on_click=open_sample, args=(key,))
        st.caption(words)
