"""The live diagram on a page, and what is known about the box that is selected in it."""

from typing import Any

import streamlit as st

from discovery.access import may_edit
from discovery.model.column import columns
from discovery.model.record import Record
from discovery.model.row import Row
from discovery.ui import installation
from discovery.ui.chapters import page
from discovery.ui.components.diagram import diagram
from discovery.ui.future_start import replace_button
from discovery.ui.literal import literal
from discovery.ui.state import component_data, record

_PAGES = {"inputs": "inputs", "outputs": "outputs", "constraints": "constraints", "outcomes": "outcomes"}


def live_diagram(state: str, height: int, key: str, rails: bool = False, strip: bool = False) -> None:
    """Draw it; a click redraws only this part of the page. ``rails`` and ``strip`` are those of the component."""

    @st.fragment(key=f"{key}_part")
    def part() -> None:
        given, tidy = component_data(), may_edit(installation.current_actor())
        shown: Any = diagram(given["engagement"], state, given["token"], height, key, rails, strip, tidy)
        found = record()
        row = found.by_id.get(shown.selected or "")
        if row is not None:
            _details(found, row, f"{key}_part")

    part()


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
