"""Bringing in a file: what it holds is shown first; nothing is stored until somebody accepts it."""

import streamlit as st

from discovery.importers.arriving import taken_in
from discovery.importers.belonging import left_behind
from discovery.importers.engagement_file import EngagementFile
from discovery.importers.source import SOURCES
from discovery.model.errors import DiscoveryError
from discovery.store import Summary
from discovery.ui.handover.engagement_upload import opened
from discovery.ui.handover.take_over import take_over
from discovery.ui.literal import literal
from discovery.ui.process import installation
from discovery.ui.process.uploads import file_field
from discovery.ui.shell import state

_APART = ""
"""Stands for an engagement of its own in the choice of where the file goes."""


def _accept(content: bytes) -> None:
    store, actor = installation.store(), installation.current_actor()
    made = store.load(taken_in(store, opened(content), actor), actor).engagement
    state.choose(made.code)
    st.toast(f"{literal(made.title)} is here as {made.code}.")


def import_page() -> None:
    """Upload, preview, accept."""
    st.title("Bring in", anchor=False)
    kinds = literal(" or ".join(source.title for source in SOURCES))
    st.markdown(f":gray[An engagement that was taken away as {kinds}. You see what it holds before it is stored.]")
    most = installation.settings().max_upload_mb
    given = file_field("File", most, key="bring_in", types=[source.suffix for source in SOURCES])
    if given is None:
        st.info("Choose a file that was made on the page Take away.")
        return
    content = given.getvalue()
    try:
        installation.small_enough(given.name, given.size)
        file = opened(content)
    except DiscoveryError as error:
        st.error(literal(str(error)), icon=":material/error:")
        return
    record = file.record
    st.subheader(literal(record.engagement.title), anchor=False)
    rows, links = len(record), len(record.links)
    counted = f"{rows} row{'s' * (rows != 1)} and {links} link{'s' * (links != 1)}"
    st.markdown(literal(f"{counted}, revision {record.revision}."))
    if codes := left_behind(file):
        st.info(literal(f"The files of {', '.join(codes)} did not come along: these artefacts have none."))
    here, store, actor = _where(file), installation.store(), installation.current_actor()
    if here != _APART:
        take_over(store.load(here, actor), file, content)
        return
    if any(one.id == record.engagement.id for one in store.summaries(actor)):
        st.warning("This engagement is here already. Accepting adds a copy beside it.")
    st.button("Accept", type="primary", icon=":material/check:", on_click=_accept, args=(content,))


def _where(file: EngagementFile) -> str:
    """The id of the engagement that the file is to be taken into; empty for an engagement of its own."""
    known = {one.id: one for one in state.engagements()}
    chosen = st.session_state.get(state.CHOSEN_ID)
    offered = [one for one in dict.fromkeys((file.record.engagement.id, chosen)) if one in known]
    if not offered:
        return _APART
    apart = "Add a copy beside it" if file.record.engagement.id in known else "Add it as an engagement of its own"
    names = {_APART: apart, **{one: _into(known[one]) for one in offered}}
    return str(st.radio("What to do with it", [_APART, *offered], format_func=names.__getitem__, key="bring_in_where"))


def _into(one: Summary) -> str:
    return literal(f"Take over what is new into {one.code} · {one.title}")
