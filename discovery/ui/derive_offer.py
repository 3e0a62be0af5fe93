"""What can be derived, before it is added: each text can be left out or reworded by keyboard, and one button adds them.

The grid keeps what a person did by position, so its rows stay as they were drawn for as long as the same proposals are
offered; what was done is remembered by proposal, and is there again when others join or leave.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pandas as pd
import streamlit as st

from discovery.deriving import Choice, Offer, count_of, offer
from discovery.model.errors import DiscoveryError
from discovery.model.record import Record
from discovery.model.row import Row, new_id
from discovery.requirements import Proposal
from discovery.ui import installation
from discovery.ui.fresh import done
from discovery.ui.literal import literal

SAID = "derived_said"
_DRAFT, _DRAWN, _DONE = "derive_draft", "derive_drawn", "derive_done"
_ROW_HEIGHT = 66
_MOST_HIGH = 560
_SHOWN = 60
_DOUBT = "Seems to say that there is none"
_LEFT_OUT = "Left out earlier"


@st.fragment
def offer_view(record: Record, offered: Offer) -> None:
    """The grid of everything that can be added, with its one button; and what is offered only when it is asked for.

    It runs alone, so that a tick or a word neither draws the rest of the page again nor takes the keyboard to it.
    """
    if st.session_state.pop(_DONE, False):
        st.rerun()
    apart = [*((one, _DOUBT) for one in offered.doubted), *((one, _LEFT_OUT) for one in offered.left_out)]
    if not offered.new and not apart:
        return
    with st.container(border=True):
        with st.container(horizontal=True, vertical_alignment="center"):
            words = f"**{literal(count_of(offered.new))} can be derived from what was captured.**"
            st.markdown(words if offered.new else ":gray[Nothing new follows from what was captured.]", width="stretch")
            place = st.empty()
        if apart:
            label = f"Show what was left out, or seems to say that there is none: {len(apart)}"
            if not st.toggle(literal(label), key="derive_apart"):
                apart = []
        rows = [*((one, "") for one in offered.new), *apart]
        if rows:
            _button(record, place, _chosen(rows))


def _button(record: Record, place: Any, choice: Choice) -> None:
    label = f"Add {len(choice.add)}" if choice.add else "Add none"
    if choice.leave_out:
        label += f", leave out {len(choice.leave_out)}"
    place.button(
        literal(label),
        type="primary",
        icon=":material/add:",
        key="derive_all",
        disabled=not choice.add and not choice.leave_out,
        on_click=_add,
        args=(record.engagement.id, choice),
    )


def _chosen(rows: Sequence[tuple[Proposal, str]]) -> Choice:
    """The grid, and what a person made of it."""
    st.markdown(
        ":gray[Untick what is to be left out; it is not offered again unless its facts change. "
        "Enter on a text rewords it.]"
    )
    drafts: dict[str, dict[str, Any]] = st.session_state.setdefault(_DRAFT, {})
    names = [_draft_key(one) for one, _why in rows]
    drawn = hashlib.sha256("\n".join(names).encode()).hexdigest()[:16]
    if st.session_state.get(_DRAWN, ("",))[0] != drawn:
        st.session_state[_DRAWN] = (drawn, [_line(one, why, drafts) for one, why in rows])
    frame = pd.DataFrame(st.session_state[_DRAWN][1])
    given = st.data_editor(
        frame,
        hide_index=True,
        disabled=["Priority", "From", "Why not by itself"],
        key=f"derive_rows_{drawn}",
        row_height=_ROW_HEIGHT,
        height=min(_MOST_HIGH, 40 + _ROW_HEIGHT * len(rows)),
        column_order=_columns(rows),
        column_config={
            "Add": st.column_config.CheckboxColumn(width=60),
            "Requirement": st.column_config.TextColumn(width=560, max_chars=6000, required=True),
            "Priority": st.column_config.TextColumn(width=80),
            "From": st.column_config.TextColumn(width=240),
        },
        alt="Requirements that can be added",
    )
    add, leave_out = [], []
    for (one, why), name, ticked, text in zip(rows, names, given["Add"], given["Requirement"], strict=True):
        drafts[name] = {"Add": bool(ticked), "Requirement": str(text or "")}
        if ticked:
            add.append(_worded(one, str(text or "")))
        elif not why:
            leave_out.append(one)
    return Choice(tuple(add), tuple(leave_out))


def _columns(rows: Sequence[tuple[Proposal, str]]) -> list[str]:
    columns = ["Add", "Requirement", "Priority", "From"]
    return [*columns, "Why not by itself"] if any(why for _one, why in rows) else columns


def _draft_key(one: Proposal) -> str:
    return f"{one.template} {one.source.id} {one.fingerprint}"


def _line(one: Proposal, why: str, drafts: dict[str, dict[str, Any]]) -> dict[str, Any]:
    line = {
        "Add": not why,
        "Requirement": one.texts["statement"],
        "Priority": one.texts.get("priority", ""),
        "From": _sources(one.sources),
        "Why not by itself": why,
    }
    return {**line, **drafts.get(_draft_key(one), {})}


def _sources(rows: Sequence[Row]) -> str:
    """The rows it comes from by name and code, as far as a cell shows them."""
    first = ", ".join(f"{row.code} {row.label[:80]}" for row in rows[:3])
    return f"{first}, and {len(rows) - 3} more" if len(rows) > 3 else first


def _worded(one: Proposal, text: str) -> Proposal:
    words = " ".join(text.split())
    return replace(one, reworded=words) if words and words != one.texts["statement"] else one


def _add(engagement_id: str, choice: Choice) -> None:
    """What was chosen is written, as far as nothing of it changed or was added by somebody else meanwhile."""
    store = installation.store()
    st.session_state[_DONE] = True
    record = store.load(engagement_id)
    now = {(one.key, one.fingerprint): one for one in offer(record).by_name.values()}
    add = tuple(one for one in choice.add if (one.key, one.fingerprint) in now)
    left = tuple(one for one in choice.leave_out if (one.key, one.fingerprint) in now)
    try:
        done(engagement_id, store.save(engagement_id, Choice(add, left).edits(new_id), installation.current_actor()))
    except DiscoveryError as error:
        st.session_state[SAID] = str(error)
        return
    said = [f"{count_of(add)} {'was' if len(add) == 1 else 'were'} added as proposed"] if add else []
    said += [f"{len(left)} left out, as decisions in the log"] if left else []
    changed = len(choice.add) + len(choice.leave_out) - len(add) - len(left)
    said += [f"{changed} changed meanwhile: look again"] if changed else []
    st.session_state[SAID] = f"{'; '.join(said)}. Ctrl+Z takes it back."


def needs_view(needs: Sequence[tuple[Row, str]]) -> None:
    """Rows from which something would follow if more was known."""
    if not needs:
        return
    with st.expander(literal(f"Needs more before anything follows: {len(needs)}"), key="derive_needs"):
        for row, what in needs[:_SHOWN]:
            st.markdown(f"**{literal(row.code)}** “{literal(row.label)}” needs {literal(what)}.")
        if len(needs) > _SHOWN:
            st.markdown(literal(f"… and {len(needs) - _SHOWN} more"))
