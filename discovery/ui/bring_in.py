"""Bringing in a file: what it holds is shown first; nothing is stored until somebody accepts it."""

import streamlit as st

from discovery.importers.engagement_json import read, renewed
from discovery.model.errors import Denied, DiscoveryError
from discovery.ui import installation, state
from discovery.ui.literal import literal


def _accept(content: bytes) -> None:
    store, actor = installation.store(), installation.current_actor()
    record, files = read(content)
    for one in files.values():
        store.files.keep(one)
    try:
        engagement_id = store.insert(record, actor)
    except Denied:
        engagement_id = store.insert(renewed(record), actor, keep_number=False)
    made = store.load(engagement_id).engagement
    state.choose(made.code)
    st.toast(f"{literal(made.title)} is here as {made.code}.")


def bring_in() -> None:
    """Upload, preview, accept."""
    st.title("Bring in", anchor=False)
    st.markdown(":gray[An engagement that was taken away as a file (JSON). You see what it holds before it is stored.]")
    most = installation.settings().max_upload_mb
    given = st.file_uploader("File", type=["json"], max_upload_size=most, key="bring_in")
    if given is None:
        st.info("Choose a file that was made on the page Take away.")
        return
    content = given.getvalue()
    try:
        installation.small_enough(given.name, given.size)
        record, _files = read(content)
    except DiscoveryError as error:
        st.error(literal(str(error)), icon=":material/error:")
        return
    st.subheader(literal(record.engagement.title), anchor=False)
    st.markdown(f"{len(record)} rows and {len(record.links)} links, revision {record.revision}.")
    here = any(one.id == record.engagement.id for one in installation.store().summaries())
    if here:
        st.warning("This engagement is here already. Accepting adds a copy beside it.")
    st.button("Accept", type="primary", icon=":material/check:", on_click=_accept, args=(content,))
