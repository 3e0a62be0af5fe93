"""From a row to the place where it is edited: the page of its section, with the row's details open."""

from typing import Any

import streamlit as st

from discovery.model.row import Row
from discovery.ui.chapters import page
from discovery.ui.state import ADDRESS, CHOSEN, record

ROW = "row"
"""The name in the address: ``?row=STP-003`` opens the details of that row."""

_PAGES = {
    "engagement": "engagement",
    "people": "people",
    "outcomes": "outcomes",
    "constraints": "constraints",
    "outputs": "outputs",
    "inputs": "inputs",
    "profiles": "inputs",
    "data_quality": "inputs",
    "parties": "producers_consumers",
    "measures": "measures",
    "readings": "measures",
    "responses": "measures",
    "requirements": "requirements",
    "artefacts": "artefacts",
    "log": "questions_decisions",
}
_OF_A_WORKFLOW = ("steps", "flows", "workflows", "tools", "practices", "skills", "partners", "deficiencies")


def place(row: Row) -> str:
    """The address of the page on which a row is edited."""
    ahead = row.section in _OF_A_WORKFLOW and row.__dict__.get("state") == "future"
    return "future" if ahead else _page_of(row.section)


def _page_of(section: str) -> str:
    return "current" if section in _OF_A_WORKFLOW else _PAGES.get(section, "overview")


def edit_link(row: Row) -> None:
    """A link that opens the details of a row where it is edited."""
    asked = {ROW: row.code}
    if code := st.session_state.get(CHOSEN):
        asked[ADDRESS] = code
    st.page_link(page(place(row)), label="Edit", icon=":material/edit:", query_params=asked)


def section_link(section: str) -> None:
    """A link to the page on which rows of a section are written down."""
    code = st.session_state.get(CHOSEN)
    asked = {ADDRESS: code} if code else {}
    st.page_link(page(_page_of(section)), label="Open", icon=":material/arrow_forward:", query_params=asked)


def asked_row() -> Row | None:
    """The row that the address asks for."""
    code = (st.query_params.get(ROW) or "").strip()
    return record().by_code.get(code) if code else None


def opening(section: str) -> dict[str, Any]:
    """What a grid of this section is told about the row to open: its id, or nothing."""
    row = asked_row()
    return {"open": row.id} if row is not None and row.section == section else {}
