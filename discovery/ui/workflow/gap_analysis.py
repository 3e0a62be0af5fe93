"""The gap table on the screen: what was eliminated by accident first, each with a way to decide, then all changes."""

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from discovery.model.record import Record
from discovery.ui.literal import literal
from discovery.ui.once_a_revision import once_a_revision
from discovery.ui.parts.downloads import table_download
from discovery.ui.parts.row_link import edit_link, section_link
from discovery.workflow.gap_table import (
    ACCIDENT,
    FATES,
    HEADS,
    PURPOSE,
    Line,
    as_table,
    begun,
    counts,
    effort_words,
    gap_table,
)

_ALWAYS = (ACCIDENT, PURPOSE)
_CHOICE = tuple(fate for fate in FATES if fate not in _ALWAYS)
_WIDE = ("Name", "Replaced by", "What differs", "Reason")
_AT_ONCE = 10
"""How many lines to decide about are shown until somebody asks for more."""
_MOST = 1000
"""How many lines of what is not eliminated the table shows; the CSV file has all."""


@once_a_revision
def _lines(record: Record) -> tuple[Line, ...]:
    return gap_table(record)


def gap_list(record: Record) -> None:
    """Counts, what nobody decided about, and the table; eliminations are always in it."""
    if not begun(record):
        st.info("The future workflow has no step yet. Once it has one, this page compares both workflows row by row.")
        section_link("steps", "future")
        return
    lines = _lines(record)
    with st.container(horizontal=True):
        for fate, count in counts(lines).items():
            st.metric(literal(fate.capitalize()), literal(count))
    if effort := effort_words(lines):
        st.markdown(f":gray[{literal(effort)}]")
    _undecided([line for line in lines if line.fate == ACCIDENT])
    _table(record, lines)


def _undecided(lines: Sequence[Line]) -> None:
    if not lines:
        st.success("Nothing is eliminated by accident.")
        return
    st.subheader(literal(f"Eliminated by accident: {len(lines)}"), anchor=False)
    st.markdown(":gray[Only today's workflow has these. Nothing takes their place, and nobody decided that they go.]")
    most = _AT_ONCE * st.session_state.get("gap_more", 1)
    for line in lines[:most]:
        row = line.row
        with st.container(horizontal=True, vertical_alignment="center"):
            name = f"**{literal(row.code)}** {literal(row.label)}"
            kind = literal(row.section.removesuffix("s"))
            st.markdown(f":red[:material/error: {name} disappears] :gray[· {kind}]", width="stretch")
            edit_link(row, "current", "Decide")
    if len(lines) > most:
        st.button(literal(f"Show more ({len(lines) - most} are left)"), key="gap_show_more", on_click=_more)


def _more() -> None:
    st.session_state["gap_more"] = st.session_state.get("gap_more", 1) + 1


def _table(record: Record, lines: Sequence[Line]) -> None:
    with st.container(horizontal=True, vertical_alignment="center"):
        chosen = st.pills(
            "Beside what is eliminated",
            _CHOICE,
            format_func=str.capitalize,
            selection_mode="multi",
            default=[fate for fate in _CHOICE if fate != "kept"],
            key="gap_shown",
            width="stretch",
        )
        table_download(record, as_table(lines, whole=True), "gap-table")
    eliminated = [line for line in lines if line.fate in _ALWAYS]
    rest = [line for line in lines if line.fate in chosen]
    shown = [*eliminated, *rest[:_MOST]]
    if len(rest) > _MOST:
        st.markdown(literal(f"The table shows {len(shown)} of {len(eliminated) + len(rest)} lines; the CSV file all."))
    if shown:
        frame = pd.DataFrame(as_table(shown)[1:], columns=list(HEADS))
        coloured = frame.style.map(_colour, subset=["Becomes"])
        wide = {name: st.column_config.Column(width="medium") for name in _WIDE}
        config = {"Code": st.column_config.Column(pinned=True), **wide}
        st.dataframe(coloured, hide_index=True, column_config=config, key="gap_table", alt="The gap table")


def _colour(fate: object) -> str:
    return "color: #d9382e; font-weight: 600" if fate == ACCIDENT else ""
