"""Taking a file into an engagement that is here: what would come, what stays, and what somebody has to decide."""

from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import Any

import pandas as pd
import streamlit as st

from discovery.importers.arriving import accepted, proposed
from discovery.importers.engagement_file import EngagementFile
from discovery.importers.proposal import Asked, Kept, Proposal, Side
from discovery.model.column import columns
from discovery.model.links import BY_KIND
from discovery.model.record import EVERY, Record
from discovery.model.values import exact, in_words
from discovery.ui.handover.engagement_upload import opened
from discovery.ui.literal import literal
from discovery.ui.parts.attempt import attempt, in_visit
from discovery.ui.parts.live_fragment import done
from discovery.ui.parts.view_switch import switch
from discovery.ui.process import installation

_SAID = "taken_over_said"
_FAILED = "taken_over_failed"
_LATER, _HERE, _FILE = "Later", "Here", "File"
_SIDES: Mapping[str, Side] = {_HERE: "here", _FILE: "file"}
_BY_PREFIX = {model.prefix: model for model in EVERY}
_EACH = "As in the table"
_ALL = {_EACH: None, "Here for all": _HERE, "File for all": _FILE}
_MOST = 1000
"""How many lines of one table are shown."""


def take_over(here: Record, file: EngagementFile, content: bytes) -> None:
    """What taking the file in would do, choices where both sides changed the same, and the button that does it."""
    if failed := st.session_state.pop(_FAILED, ""):
        st.error(literal(failed), icon=":material/error:")
    if said := st.session_state.pop(_SAID, ""):
        st.success(literal(said), icon=":material/check:")
    store, actor = installation.store(), installation.current_actor()
    key = f"{sha256(content).hexdigest()[:12]}_{here.engagement.id}_{here.revision}"
    first = proposed(store, here, file, actor)
    choices = _decided(here, first.asked, key)
    found = proposed(store, here, file, actor, choices)
    _counts(found)
    _coming(here, found)
    _staying(here, found)
    st.button(
        "Take over",
        type="primary",
        icon=":material/check:",
        disabled=not found.edits,
        on_click=_accept,
        args=(here.engagement.id, here.revision, content, choices),
    )
    if not found.edits:
        st.markdown(":gray[There is nothing to take over.]")


def _accept(engagement_id: str, revision: int, content: bytes, choices: Mapping[str, Side]) -> None:
    store, actor = installation.store(), installation.current_actor()
    with attempt(in_visit(_FAILED)):
        here, file = store.load(engagement_id, actor), opened(content)
        if here.revision != revision:
            st.session_state[_FAILED] = "Something was changed here meanwhile. Look again; nothing was taken over."
            return
        proposal = proposed(store, here, file, actor, choices)
        done(engagement_id, accepted(store, here, file, proposal, actor))
        st.session_state[_SAID] = _sentence(proposal.stored(store.load(engagement_id, actor)))


def _sentence(done_now: Proposal) -> str:
    """What became of a proposal that was carried out."""
    added = done_now.added
    numbers = [f"{one.file} of the file is {one.here} here" for one in done_now.renumbered if one.here in added]
    counts = f"Taken over: {len(added)} added, {len(done_now.changed)} changed, {len(done_now.asked)} to decide."
    return " ".join([counts, *(f"{line}." for line in numbers[:20])])


def _counts(proposal: Proposal) -> None:
    figures = {
        "Added": proposal.added,
        "Changed": proposal.changed,
        "Newer here, kept": proposal.kept,
        "To decide": proposal.asked,
        "The same": proposal.unchanged,
        "Only here": proposal.missing,
    }
    with st.container(horizontal=True):
        for title, lines in figures.items():
            st.metric(literal(title), len(lines))


def _decided(here: Record, asked: Sequence[Asked], key: str) -> dict[str, Side]:
    """What somebody chose, by the key of what was asked."""
    own = [one for one in asked if not one.follows]
    if not own:
        return {}
    st.subheader(f"To decide: {len(own)}", anchor=False)
    st.markdown(":gray[Both sides changed these. Until you choose, they stay as they are here.]")
    every = switch("Whose value counts", {way: way for way in _ALL}, f"all_{key}", default=_EACH)
    one_for_all = _ALL[every]
    lines = [{**_line(here, one), "Take": one_for_all or _LATER} for one in own[:_MOST]]
    edited = st.data_editor(
        pd.DataFrame(lines),
        key=f"asked_{key}_{every}",
        hide_index=True,
        disabled=True if one_for_all else [name for name in lines[0] if name != "Take"],
        column_config={
            "Take": st.column_config.SelectboxColumn(options=[_LATER, _HERE, _FILE], required=True, width="small")
        },
    )
    taken = [*edited["Take"], *([one_for_all or _LATER] * len(own[_MOST:]))]
    return {one.key: _SIDES[side] for one, side in zip(own, taken, strict=True) if side in _SIDES}


def _coming(here: Record, proposal: Proposal) -> None:
    if proposal.added:
        st.subheader(f"Added: {len(proposal.added)}", anchor=False)
        numbers = {one.here: one.file for one in proposal.renumbered}
        lines = [
            {"Row": code, "Name": proposal.named.get(code, ""), "In the file": numbers.get(code, code)}
            for code in proposal.added
        ]
        _table(lines, "Rows that come")
    if proposal.changed:
        st.subheader(f"Changed: {len(proposal.changed)}", anchor=False)
        lines = [
            {
                "Row": _called(here, one.code),
                "Field": _title(one.code, one.field),
                "Here": in_words(one.old, exact),
                "In the file": in_words(one.new, exact),
            }
            for one in proposal.changed
        ]
        _table(lines, "Fields that change")


def _staying(here: Record, proposal: Proposal) -> None:
    follows = [one for one in proposal.asked if one.follows]
    if follows:
        st.subheader(f"Waits for a decision: {len(follows)}", anchor=False)
        _table([_line(here, one) for one in follows], "What names a row that is not here")
    if proposal.rejected:
        st.subheader(f"Not possible here: {len(proposal.rejected)}", anchor=False)
        _table([{"Row": one.row, "Why": one.reason} for one in proposal.rejected], "What cannot be taken over")
    if proposal.kept:
        with st.expander(f"Newer here, kept: {len(proposal.kept)}"):
            _table([_line(here, one) for one in proposal.kept], "What stays as it is here")


def _table(lines: Sequence[Mapping[str, Any]], alt: str) -> None:
    st.dataframe(pd.DataFrame(lines[:_MOST]), hide_index=True, alt=alt)
    if len(lines) > _MOST:
        st.markdown(f":gray[The first {_MOST} of {len(lines)}.]")


def _line(here: Record, one: Asked | Kept) -> dict[str, str]:
    return {
        "Row": _called(here, one.code),
        "Field": _title(one.code, one.field) if one.field else "The whole row",
        "Here": in_words(one.here, exact),
        "In the file": in_words(one.file, exact),
        "Why": one.reason,
    }


def _called(here: Record, code: str) -> str:
    row = here.by_code.get(code)
    return f"{code} {row.label}" if row is not None and row.label != code else code


def _title(code: str, name: str) -> str:
    """A field, or one word of it, as the pages call it."""
    titles = {one.name: one.title for one in columns(_BY_PREFIX[code.split("-")[0]])}
    if name in BY_KIND:
        return BY_KIND[name].title
    field, _, word = name.partition(".")
    if field == "unanswered" and word:
        return f"{titles.get(word, word)} (not answered)"
    return f"{titles.get(field, field)}: {word}" if word else titles.get(field, field)
