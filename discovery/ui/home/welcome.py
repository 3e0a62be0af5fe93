"""The first minute: open a sample or start a discovery, with nothing else in the way."""

import streamlit as st

from discovery import catalogue
from discovery.access import require_new
from discovery.engagements.templates import Beginning, from_engagement, from_template
from discovery.importers.engagement_json import read, renewed
from discovery.model.errors import Denied, DiscoveryError
from discovery.settings import ROOT
from discovery.ui.literal import literal
from discovery.ui.process import installation
from discovery.ui.shell import state

EARLIER = 12
"""How many engagements are offered as patterns: those changed last."""

SAMPLES = {
    "tickit": ("TICKIT ticket platform", "A real analytics platform: a warehouse today, a data lake tomorrow."),
    "retail": ("Northgate Retail", "A made-up retailer of about 470 rows that shows every feature."),
}


def open_sample(key: str) -> None:
    """Add a sample, or a fresh copy of it, and choose it."""
    store, actor = installation.store(), installation.current_actor()
    record, files = read((ROOT / "data" / f"{key}.json").read_bytes())
    for content in files.values():
        store.keep_file(content, actor)
    try:
        engagement_id = store.insert(record, actor)
    except Denied:
        engagement_id = store.insert(renewed(record), actor, keep_number=False)
    state.choose(store.load(engagement_id, actor).engagement.code)
    st.session_state["go_to"] = "overview"


def start(title: str, customer: str, begun: Beginning) -> None:
    """Make a discovery that begins so and choose it; what is wrong with the title is said on the page."""
    store, actor = installation.store(), installation.current_actor()
    values = {"title": title, "customer": customer or None, **begun.engagement}
    try:
        engagement_id = store.new(values, actor, begun.rows)
    except DiscoveryError as error:
        st.session_state["start_error"] = str(error)
        return
    st.session_state["start_error"] = ""
    state.choose(store.load(engagement_id, actor).engagement.code)
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
        ways = _ways_to_begin()
        st.selectbox(
            "Begin with",
            list(ways),
            key="new_begin",
            format_func=lambda key: ways[key],
            help="A template brings outcomes to confirm, an agenda and an order of questions. An earlier engagement "
            "lends its frame, roles, promises and sessions; nothing that its customer said comes along.",
        )
        st.form_submit_button("Start the discovery", type="primary", icon=":material/add:", on_click=_submitted)
    if st.session_state.get("start_error"):
        st.error(literal(st.session_state["start_error"]))


def _ways_to_begin() -> dict[str, str]:
    """What a discovery may begin with: nothing, a template, or an engagement that was changed lately."""
    templates = {f"template {template.key}": template.title for template in catalogue.all_templates()}
    earlier = {
        f"like {summary.code}": f"Like {summary.code} {summary.title}, without its customer's data"
        for summary in state.engagements()[:EARLIER]
    }
    return {"": "An empty sheet", **templates, **earlier}


def _begun(key: str) -> Beginning:
    kind, _, name = key.partition(" ")
    if kind == "like":
        store, actor = installation.store(), installation.current_actor()
        return from_engagement(store.load(store.find(name, actor), actor))
    template = catalogue.template(name)
    return from_template(template) if template else Beginning()


def _submitted() -> None:
    require_new(installation.current_actor())  # before anything is looked for by a name
    asked = st.session_state
    start(asked["new_title"].strip(), asked["new_customer"].strip(), _begun(asked["new_begin"]))


def samples() -> None:
    """A button for each sample."""
    st.subheader("Open a sample", anchor=False)
    for key, (title, words) in SAMPLES.items():
        st.button(title, key=f"sample_{key}", icon=":material/folder_open:", on_click=open_sample, args=(key,))
        st.caption(words)
