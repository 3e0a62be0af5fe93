"""The live diagram on a page, and what is known about the box that is selected in it."""

from typing import Any

import streamlit as st

from discovery.model.column import columns
from discovery.model.record import Record
from discovery.model.row import Row
from discovery.ui.chapters import page
from discovery.ui.components.diagram import diagram
from discovery.ui.future_start import replace_button
from discovery.ui.literal import literal
from discovery.ui.state import component_data, record
from discovery.workflow.graph import VIEWS
from discovery.workflow.perspective import PERSPECTIVES

_PAGES = {"inputs": "inputs", "outputs": "outputs", "constraints": "constraints", "outcomes": "outcomes"}


def live_diagram(state: str, height: int, key: str, rails: bool = False, strip: bool = False) -> None:
    """Draw it; a click redraws only this part of the page. ``rails`` and ``strip`` are those of the component."""

    @st.fragment(key=f"{key}_part")
    def part() -> None:
        given = component_data()
        first, colour = (state, "") if strip else _asked(state, key)
        shown: Any = diagram(given["engagement"], first, given["token"], height, key, rails, strip, colour)
        if not strip:
            _tell_address(shown.state, shown.colour, state)
        found = record()
        row = found.by_id.get(shown.selected or "")
        if row is not None:
            _details(found, row, f"{key}_part")

    part()


def _asked(state: str, key: str) -> tuple[str, str]:
    """The state and the perspective that the address asked for when the page was opened."""
    asked = st.query_params
    view, colour = asked.get("state", ""), asked.get("colour", "")
    first = (view if view in VIEWS else state, colour if colour in PERSPECTIVES else "")
    kept: tuple[str, str] = st.session_state.setdefault(f"{key}_asked", first)
    return kept


def _tell_address(state: str, colour: str, usual: str) -> None:
    """The address names what is on screen, so that it can be sent; what is usual goes without saying."""
    for name, value, unsaid in (("state", state, usual), ("colour", colour, "")):
        if value == unsaid:
            st.query_params.pop(name, None)
        elif st.query_params.get(name) != value:
            st.query_params[name] = value


def _details(found: Record, row: Row, part: str) -> None:
    facts = [(column.title, _shown(found, row, column.name)) for column in columns(type(row)) if not column.private]
    with st.container(border=True, horizontal=True, gap="large", vertical_alignment="top"):
        st.markdown(f"**{literal(row.code)}**  \n{literal(row.label)}", width="content")
        for title, value in facts:
            if value and value != row.label:
                st.markdown(f":gray[{title}]  \n{literal(value)}", width="content")
        st.page_link(page(_place(row)), label="Edit", icon=":material/edit:")
        replace_button(found, row, part)


def _place(row: Row) -> str:
    if row.section == "steps":
        return "future" if row.__dict__["state"] == "future" else "current"
    return _PAGES.get(row.section, "overview")


def _shown(found: Record, row: Row, name: str) -> str:
    value = row.__dict__[name]
    if value in (None, (), {}) or name in ("notes", "unanswered"):
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return ", ".join(str(one) for one in value)
    if isinstance(value, float):
        return f"{value:g}"
    return found.label(value) if isinstance(value, str) and value in found.by_id else str(value)
