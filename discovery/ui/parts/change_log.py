"""The change log as sentences, with undo and redo."""

import streamlit as st

from discovery.model.errors import DiscoveryError
from discovery.model.record import Record
from discovery.store import Activity
from discovery.ui.literal import literal
from discovery.ui.once_a_revision import once_a_revision
from discovery.ui.process import installation

SHOWN = 12


def _turn(engagement_id: str, back: bool) -> None:
    store, actor = installation.store(), installation.current_actor()
    try:
        sentence = (store.undo if back else store.redo)(engagement_id, actor).sentence
    except DiscoveryError as error:
        sentence = error.message
    st.session_state["turned"] = sentence


def history(record: Record) -> None:
    """The last changes, newest first, and the two buttons that take one back or bring it again."""
    engagement_id = record.engagement.id
    with st.container(horizontal=True):
        st.button("Undo", icon=":material/undo:", key="undo", on_click=_turn, args=(engagement_id, True))
        st.button("Redo", icon=":material/redo:", key="redo", on_click=_turn, args=(engagement_id, False))
    if sentence := st.session_state.pop("turned", ""):
        st.toast(literal(sentence))
    lines = "\n\n".join(
        f"{'~~' if activity.undone else ''}{literal(activity.sentence.strip())}{'~~' if activity.undone else ''}  \n"
        f":gray[{literal(activity.who)} · {literal(f'{activity.at:%d %b %H:%M}')} UTC]"
        for activity in _recent(record)
    )
    st.markdown(lines)


@once_a_revision
def _recent(record: Record) -> list[Activity]:
    return installation.store().activity(record.engagement.id, installation.current_actor(), SHOWN)
