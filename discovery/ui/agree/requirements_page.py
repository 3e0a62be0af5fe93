"""Requirements on the screen: derive what is missing, settle what changed, and the traceability matrix."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

import pandas as pd
import streamlit as st

from discovery.catalogue.sections import BY_KEY
from discovery.model.agreement import Requirement
from discovery.model.record import Record
from discovery.requirements import TEXTS, Derived, Proposal, derived, is_as_derived, keys_of, states
from discovery.requirements.adding import accept_new_text, count_of, detach, keep_text, offer
from discovery.requirements.trace import as_table, unrequired
from discovery.store import Edit
from discovery.ui.agree.derive_offer import needs_view, offer_view, said_view, say
from discovery.ui.literal import literal
from discovery.ui.once_a_revision import once_a_revision
from discovery.ui.parts.attempt import attempt
from discovery.ui.parts.downloads import table_download
from discovery.ui.parts.live_fragment import done
from discovery.ui.process import installation

_SHOWN = 60
_SETTLED = 20
"""How many lines of a preview, and of changed requirements, are shown at once."""

_AS_MATRIX: Mapping[str, Any] = {
    "hide_index": True,
    "column_config": {
        "Requirement": st.column_config.TextColumn(width="large"),
        "Code": st.column_config.Column(pinned=True),
    },
    "alt": "The traceability matrix",
}

_derived = once_a_revision(derived)


def deriving(record: Record) -> None:
    """What follows from the outcomes, constraints and all the rest, before it is added; and what changed since."""
    found = _derived(record)
    said_view(record)
    offer_view(record, offer(record, found))
    needs_view(found.needs)
    if found.groundless:
        codes = ", ".join(one.source.code for one in found.groundless[:12])
        more = " …" if len(found.groundless) > 12 else ""
        st.markdown(
            f":gray[No reason yet for {literal(count_of(found.groundless))}: nothing leads from "
            f"{literal(codes + more)} to an outcome or a constraint.]"
        )
    _unsettled(record, found)


def _unsettled(record: Record, proposals: Derived) -> None:
    """Suspect and orphaned requirements, each with what can be done; those that a person reworded are counted."""
    state = states(record, proposals)
    rows = {row.id: row for row in record.requirements}
    for word, title in (("suspect", "Changed sources"), ("orphaned", "No source says this any more")):
        some = [rows[row] for row, is_ in state.items() if is_ == word]
        if some:
            with st.container(horizontal=True, vertical_alignment="center"):
                st.subheader(literal(f"{title}: {len(some)}"), anchor=False, width="stretch")
                _settle_all(record, word, [row for row in some if is_as_derived(row)])
            for row in some[:_SETTLED]:
                _settle(record, row, _today(proposals, row) if word == "suspect" else None)
    reworded = sum(is_ == "overridden" for is_ in state.values())
    if reworded:
        words = "1 derived requirement was" if reworded == 1 else f"{reworded} derived requirements were"
        st.markdown(f":gray[{literal(words)} reworded by hand and will not be changed.]")


def _settle_all(record: Record, state: str, rows: Sequence[Requirement]) -> None:
    """One button for all of them that nobody reworded."""
    if len(rows) > 1:
        label = f"Take all {len(rows)} new texts" if state == "suspect" else f"Remove all {len(rows)}"
        args = (record.engagement.id, state, tuple(row.id for row in rows))
        help_ = "Those that somebody reworded by hand stay as they are."
        st.button(literal(label), key=f"settle_all_{state}", help=help_, on_click=_all, args=args)


def _all(engagement_id: str, state: str, row_ids: Sequence[str]) -> None:
    def edits(record: Record) -> tuple[Sequence[Edit], str]:
        found = derived(record)
        now = states(record, found)
        rows = [row for row in record.requirements if row.id in row_ids and now.get(row.id) == state]
        some = [_settled(record, row, _today(found, row), state) for row in rows if is_as_derived(row)]
        what = "new texts were taken" if state == "suspect" else "requirements were removed"
        return [edit for edits in some for edit in edits], f"{len(some)} {what}. Ctrl+Z takes it back."

    _do(engagement_id, edits)


def _settled(record: Record, row: Requirement, one: Proposal | None, state: str) -> tuple[Edit, ...]:
    return accept_new_text(record, row, one) if one and state == "suspect" else detach(row, remove=True)


def _today(proposals: Derived, row: Requirement) -> Proposal | None:
    """What a stored requirement would be today."""
    return next((proposals.now[key] for key in keys_of(row) if key in proposals.now), None)


def _settle(record: Record, row: Requirement, one: Proposal | None) -> None:
    with st.container(border=True):
        st.markdown(f"**{literal(row.code)}** {literal(row.statement)}")
        args = (record.engagement.id, row.id)
        with st.container(horizontal=True):
            if one is None:
                st.button("Remove it", key=f"let_go_{row.id}", on_click=_let_go, args=(*args, True))
                st.button("Keep it as our own", key=f"own_{row.id}", on_click=_let_go, args=(*args, False))
                return
            for name in TEXTS:
                before, after = row.__dict__[name] or "", one.texts.get(name, "")
                if before != after:
                    earlier = literal(_text(record, name, before) or "–")
                    later = literal(_text(record, name, after) or "–")
                    head = literal(name.replace("_", " ").capitalize())
                    signs = f":gray[{head}]  \n:red[:material/remove:] {earlier}  \n:green[:material/add:] {later}"
                    st.markdown(signs, width="stretch")
        with st.container(horizontal=True):
            st.button("Take the new text", key=f"take_{row.id}", type="primary", on_click=_take, args=(*args, True))
            st.button("Keep mine", key=f"keep_{row.id}", on_click=_take, args=(*args, False))


def _text(record: Record, name: str, text: str) -> str:
    """What a field of a requirement says, on the screen: a stage by the engagement's own name."""
    return record.engagement.stage_name(text) if name == "stage" else text


def _take(engagement_id: str, row_id: str, new: bool) -> None:
    def edits(record: Record) -> tuple[Sequence[Edit], str]:
        row = record.by_id.get(row_id)
        one = _today(derived(record), row) if isinstance(row, Requirement) else None
        if not isinstance(row, Requirement) or one is None:
            return (), "It was changed meanwhile; look again."
        if new:
            return accept_new_text(record, row, one), "The new text was taken."
        return keep_text(record, row, one), "The text stays."

    _do(engagement_id, edits)


def _let_go(engagement_id: str, row_id: str, remove: bool) -> None:
    def edits(record: Record) -> tuple[Sequence[Edit], str]:
        row = record.by_id.get(row_id)
        if not isinstance(row, Requirement):
            return (), "It is gone already."
        return detach(row, remove), "It was removed." if remove else "It is a requirement of your own now."

    _do(engagement_id, edits)


def _do(engagement_id: str, edits: Callable[[Record], tuple[Sequence[Edit], str]]) -> None:
    store, actor = installation.store(), installation.current_actor()
    with attempt(partial(say, engagement_id, None)):
        record = store.load(engagement_id, actor)
        revision = record.engagement.revision
        wanted, sentence = edits(record)
        if wanted:
            saved = store.save(engagement_id, wanted, actor)
            done(engagement_id, saved)
            revision = saved.revision
        say(engagement_id, revision, sentence)


def matrix(record: Record) -> None:
    """Requirement × what it hangs together with, gaps in red and in words, and what nothing is required of.

    Before an audience without gaps, and without what nothing is required of.
    """
    if not record.standing("requirements"):
        return
    st.subheader("Traceability", anchor=False)
    heads, *lines = as_table(record)
    gap = heads.index("Gap")
    if installation.before_audience():
        heads, *lines = [[*line[:gap], *line[gap + 1 :]] for line in (heads, *lines)]
        table_download(record, (heads, *lines), "traceability")
        st.dataframe(pd.DataFrame(lines, columns=heads), **_AS_MATRIX)
        return
    gaps = sum(bool(line[gap]) for line in lines)
    with st.container(horizontal=True, vertical_alignment="center"):
        st.markdown(f"{literal(gaps)} of {literal(len(lines))} requirements have a gap.", width="stretch")
        only = st.toggle("Gaps only", key="trace_gaps")
        table_download(record, (heads, *lines), "traceability")
    shown = pd.DataFrame([line for line in lines if line[gap] or not only], columns=heads)
    coloured = shown.style.map(lambda text: "color: #b3261e; font-weight: 600" if text else "", subset=["Gap"])
    st.dataframe(coloured, **_AS_MATRIX)
    for section, rows in unrequired(record).items():
        title = f"{BY_KEY[section].title} that no requirement comes from: {len(rows)}"
        with st.expander(literal(title), icon=":material/link_off:", key=f"unrequired_{section}"):
            for row in rows[:_SHOWN]:
                st.markdown(f"**{literal(row.code)}** {literal(row.label)}")
