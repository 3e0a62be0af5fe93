"""What can be derived, before it is added: each text can be left out or reworded by keyboard, and one button adds them.

Every text is a field of its own, known by its proposal and not by its place: what somebody typed stays with its text
when others join or leave, and the last words count even when the button comes at once.
"""

import hashlib
from collections.abc import Sequence
from functools import partial
from typing import Any

import streamlit as st

from discovery.model.record import Record
from discovery.model.row import Row
from discovery.requirements import Proposal
from discovery.requirements.adding import Choice, Offer, count_of, offer, reworded
from discovery.ui.literal import literal
from discovery.ui.once_a_revision import version_of
from discovery.ui.parts.attempt import attempt
from discovery.ui.parts.live_fragment import done
from discovery.ui.process import installation

Rows = Sequence[tuple[Proposal, str]]
"""What is offered, each with why it is not added by itself; with nothing where it is."""

_SAID, _DRAFT, _DONE = "derived_said", "derive_draft", "derive_done"
_ON_A_PAGE = 20
_SHOWN = 60
_DOUBT = "seems to say that there is none"
_LEFT_OUT = "left out earlier"


def say(engagement_id: str, revision: int | None, text: str) -> None:
    """Tell a person what was done, for as long as that is the latest revision; what went wrong, at any revision."""
    st.session_state[_SAID] = (engagement_id, revision, text)


def said_view(record: Record) -> None:
    """What was said of this revision."""
    engagement_id, revision, text = st.session_state.get(_SAID, ("", 0, ""))
    if engagement_id == record.engagement.id and revision is None:
        st.error(literal(text))
        st.session_state.pop(_SAID)
    elif (engagement_id, revision) == version_of(record)[:2]:
        st.success(literal(text))


@st.fragment
def offer_view(record: Record, offered: Offer) -> None:
    """Everything that can be added, with its one button; and what is offered only when it is asked for.

    It runs alone, so that a tick or a word neither draws the rest of the page again nor takes the keyboard to it.
    """
    if installation.before_audience():
        return  # it may run long after the page was drawn
    if st.session_state.pop(_DONE, False):
        st.rerun()
    apart = [*((one, _DOUBT) for one in offered.doubted), *((one, _LEFT_OUT) for one in offered.left_out)]
    if not offered.new and not apart:
        return
    with st.container(border=True):
        with st.container(horizontal=True, vertical_alignment="center"):
            words = f"**{literal(count_of(offered.new))} can be derived from what was captured.**"
            st.markdown(words if offered.new else ":gray[Nothing new follows from what was captured.]", width="stretch")
            place = st.container(width="content")
        if apart:
            label = f"Show what was left out, or seems to say that there is none: {len(apart)}"
            if not st.toggle(literal(label), key="derive_apart"):
                apart = []
        rows = [*((one, "") for one in offered.new), *apart]
        if rows:
            _texts(rows)
            with place:
                _button(record, rows)


def _button(record: Record, rows: Rows) -> None:
    choice = _choice(rows)
    label = f"Add {len(choice.add)}" if choice.add else "Add none"
    if choice.leave_out:
        label += f", leave out {len(choice.leave_out)}"
    st.button(
        literal(label),
        type="primary",
        icon=":material/add:",
        key="derive_all",
        disabled=not choice.add and not choice.leave_out,
        on_click=_add,
        args=(record.engagement.id, rows),
    )


def _texts(rows: Rows) -> None:
    """The texts, some at a time."""
    st.markdown(":gray[Untick what is to be left out: it is not offered again unless its facts change. Reword freely.]")
    starts = range(0, len(rows), _ON_A_PAGE)
    page = st.pagination(len(starts), key=f"derive_page_{len(starts)}") if len(starts) > 1 else 1
    start = starts[min(page, len(starts)) - 1]
    for one, why in rows[start : start + _ON_A_PAGE]:
        _text(one, why)


def _text(one: Proposal, why: str) -> None:
    name = _draft_key(one)
    ticked, words = _drafted(one, why)
    tick_key, text_key = f"derive_tick_{name}", f"derive_text_{name}"
    st.session_state.setdefault(tick_key, ticked)
    st.session_state.setdefault(text_key, words)
    with st.container(horizontal=True, vertical_alignment="top", gap="small"):
        label = literal(f"Add: {words}")
        st.checkbox(label, key=tick_key, label_visibility="collapsed", on_change=_note, args=(name,))
        with st.container(gap=None):
            st.text_area(
                literal(f"Requirement from {one.source.code}"),
                key=text_key,
                height="content",
                max_chars=6000,
                label_visibility="collapsed",
                on_change=_note,
                args=(name,),
            )
            beside = [one.texts.get("priority", ""), _sources(one.sources), why]
            st.markdown(f":gray[{literal(' · '.join(part for part in beside if part))}]")


def _note(name: str) -> None:
    """What a person made of one text is remembered, also while another page is shown."""
    given = {"tick": st.session_state[f"derive_tick_{name}"], "text": st.session_state[f"derive_text_{name}"] or ""}
    st.session_state.setdefault(_DRAFT, {})[name] = given


def _drafted(one: Proposal, why: str) -> tuple[bool, str]:
    """Whether a proposal is to be added, and in which words."""
    drafts: dict[str, dict[str, Any]] = st.session_state.get(_DRAFT, {})
    given = drafts.get(_draft_key(one), {})
    return given.get("tick", not why), given.get("text") or one.texts["statement"]


def _draft_key(one: Proposal) -> str:
    return hashlib.sha256(f"{one.template} {one.source.id} {one.fingerprint}".encode()).hexdigest()[:24]


def _sources(rows: Sequence[Row]) -> str:
    """The rows it comes from by name and code, the first of them."""
    first = ", ".join(f"{row.label[:80]} ({row.code})" for row in rows[:3])
    return f"from {first}{f', and {len(rows) - 3} more' if len(rows) > 3 else ''}"


def _choice(rows: Rows) -> Choice:
    """What a person made of the rows."""
    add, leave_out = [], []
    for one, why in rows:
        ticked, words = _drafted(one, why)
        if ticked:
            add.append(reworded(one, words))
        elif not why:
            leave_out.append(one)
    return Choice(tuple(add), tuple(leave_out))


def _add(engagement_id: str, rows: Rows) -> None:
    """What was chosen is written, as far as nothing of it changed or was added by somebody else meanwhile."""
    choice = _choice(rows)
    store, actor = installation.store(), installation.current_actor()
    st.session_state[_DONE] = True
    with attempt(partial(say, engagement_id, None)):
        now = {(one.key, one.fingerprint) for one in offer(store.load(engagement_id, actor)).by_name.values()}
        add = tuple(one for one in choice.add if (one.key, one.fingerprint) in now)
        left = tuple(one for one in choice.leave_out if (one.key, one.fingerprint) in now)
        if edits := Choice(add, left).edits:
            done(engagement_id, store.save(engagement_id, edits, actor))
        parts = [f"{count_of(add)} {'was' if len(add) == 1 else 'were'} added as proposed"] if add else []
        parts += [f"{len(left)} left out, as decisions in the log"] if left else []
        changed = len(choice.add) + len(choice.leave_out) - len(add) - len(left)
        parts += [f"{changed} changed meanwhile: look again"] if changed else []
        revision = store.load(engagement_id, actor).engagement.revision
        say(engagement_id, revision, f"{'; '.join(parts)}. Ctrl+Z takes it back.")


def needs_view(needs: Sequence[tuple[Row, str]]) -> None:
    """Rows from which something would follow if more was known."""
    if not needs:
        return
    with st.expander(literal(f"Needs more before anything follows: {len(needs)}"), key="derive_needs"):
        for row, what in needs[:_SHOWN]:
            st.markdown(f"**{literal(row.code)}** “{literal(row.label)}” needs {literal(what)}.")
        if len(needs) > _SHOWN:
            st.markdown(literal(f"… and {len(needs) - _SHOWN} more"))
