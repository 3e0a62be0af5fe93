"""From a row to the place where it is edited: the page of its section, with the row's details open."""

from collections.abc import Callable, Collection
from typing import Any

import streamlit as st

from discovery.model.proposal import Proposal
from discovery.model.row import Row
from discovery.ui.literal import literal
from discovery.ui.shell.navigation import page
from discovery.ui.shell.state import ADDRESS, CHOSEN, record
from discovery.workflow.graph_types import STATES

ROW = "row"
"""The name in the address: ``?row=STP-003`` opens the details of that row."""

SHOW = "show"
"""The name in the address: ``?show=profiles`` chooses the view of a page that has several."""

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
    "sessions": "sessions",
    "attendance": "sessions",
    "waivers": "findings",
    "environments": "airflow",
}
_OF_A_WORKFLOW = ("steps", "flows", "workflows", "tools", "practices", "skills", "partners", "deficiencies", "answers")


def place(row: Row, state: str = "") -> str:
    """The address of the page on which a row is edited; a row of both states on that of the one it is about."""
    own = row.__dict__.get("state")
    return _page_of(row.becomes if isinstance(row, Proposal) else row.section, own if own in STATES else state)


def _page_of(section: str, state: str) -> str:
    if section in _OF_A_WORKFLOW:
        return "future" if state == "future" else "current"
    return _PAGES.get(section, "overview")


def edit_link(row: Row, state: str = "", label: str = "Edit") -> None:
    """A link that opens the details of a row where it is edited."""
    _link(place(row, state), label, ":material/edit:", {ROW: row.code})


def section_link(section: str, state: str = "", view: str = "") -> None:
    """A link to the page, and the view of it, on which rows of a section are written down."""
    there = _page_of(section, state)
    _link(there, "Open", ":material/arrow_forward:", {} if there == section else {SHOW: view or section})


def _link(there: str, label: str, icon: str, asked: dict[str, str]) -> None:
    code = st.session_state.get(CHOSEN)
    st.page_link(page(there), label=literal(label), icon=icon, query_params=asked | ({ADDRESS: code} if code else {}))


def show_asked(key: str, views: Collection[str], view_of: Callable[[Row], str] = lambda row: row.section) -> None:
    """Choose the view that the address asks for, by a row or by name, once for each time it asks."""
    row = asked_row()
    asked = row.code if row else st.query_params.get(SHOW)
    if asked and (key not in st.session_state or st.session_state.get(f"{key}_asked") != asked):
        view = view_of(row) if row else asked
        if view in views:
            st.session_state[key] = view
    st.session_state[f"{key}_asked"] = asked


def asked_row() -> Row | None:
    """The row that the address asks for."""
    code = (st.query_params.get(ROW) or "").strip()
    return record().by_code.get(code) if code else None


def opening(section: str) -> dict[str, Any]:
    """What a grid of this section is told about the row to open: its id, or nothing."""
    row = asked_row()
    return {"open": row.id} if row is not None and row.section == section else {}
