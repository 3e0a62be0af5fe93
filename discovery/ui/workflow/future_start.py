"""Carrying the current workflow over into the future one, and replacing single steps of it, each in one save."""

import streamlit as st

from discovery.model.record import Record
from discovery.model.row import Row, new_id
from discovery.model.workflow import Step
from discovery.ui.literal import literal
from discovery.ui.parts.attempt import attempt, in_visit
from discovery.ui.parts.live_fragment import anything_done, done, follow
from discovery.ui.process import installation
from discovery.ui.shell.state import record
from discovery.workflow.future_start import can_replace, can_start, counted, replacement, start_future

_SAID, _REPLACED = "future_started", "step_replaced"


def future_start() -> None:
    """While nothing of the future workflow is captured: one button that starts it from the current one."""
    st.session_state.pop(_SAID, None)  # it was read, the page goes on

    @st.fragment(key="future_start")
    def part() -> None:
        now = record()
        offered, sentence = can_start(now), st.session_state.get(_SAID, "")
        if not offered and not sentence:
            return
        with st.container(gap=None):
            if offered:
                _offer(now)
            else:
                st.success(literal(sentence), icon=":material/check:")
            follow(now, "future_start")

    part()


def _offer(now: Record) -> None:
    with st.container(border=True, horizontal=True, vertical_alignment="center"):
        st.markdown("Nothing is captured for the future yet. Most of it will be as it is today?", width="content")
        st.button(
            f"Start from the current workflow: {literal(counted(start_future(now)))}",
            icon=":material/start:",
            type="primary",
            key="carry_over",
            on_click=_carry,
            args=(now.engagement.id,),
        )


def _carry(engagement_id: str) -> None:
    store, actor = installation.store(), installation.current_actor()
    with attempt(in_visit(_SAID)):
        edits = start_future(store.load(engagement_id, actor))
        done(engagement_id, store.save(engagement_id, edits, actor))
        st.session_state[_SAID] = (
            f"{counted(edits)} are part of both workflows now. Change what shall differ: select a box in the picture "
            "and replace it. Ctrl+Z takes this back."
        )


def replace_button(record: Record, row: Row, part: str) -> None:
    """For a step of the current workflow: put another one in its place. ``part`` is the fragment it is in."""
    if anything_done():
        follow(record, part)
    if sentence := st.session_state.pop(_REPLACED, ""):
        st.toast(literal(sentence))  # here, because what a callback writes would replace the frame of the page
    if can_replace(record, row):
        st.button(
            "Replace in future",
            icon=":material/swap_horiz:",
            key="replace_in_future",
            help="This step stays in the current workflow; a new one takes its place in the future one.",
            on_click=_replace,
            args=(record.engagement.id, row.id),
        )


def _replace(engagement_id: str, step_id: str) -> None:
    store, actor = installation.store(), installation.current_actor()
    with attempt(in_visit(_REPLACED)):
        now = store.load(engagement_id, actor)
        step = now.by_id.get(step_id)
        if not isinstance(step, Step) or not can_replace(now, step):
            return
        edits = replacement(now, step, new_id)
        done(engagement_id, store.save(engagement_id, edits, actor))
        new = store.load(engagement_id, actor).origins(step, "replaces")[0]
        st.session_state[_REPLACED] = f"{new.code} replaces {step.code} in the future. Ctrl+Z takes it back."
