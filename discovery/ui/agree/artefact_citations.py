"""Which rows an artefact is the evidence of, each with the page or place where it says so."""

from collections.abc import Sequence

import streamlit as st

from discovery.catalogue.sections import SECTIONS
from discovery.model.agreement import Artefact, Link
from discovery.model.edits import Connect, Disconnect, Edit, Set
from discovery.model.record import Record
from discovery.ui.literal import literal
from discovery.ui.parts.attempt import attempt, in_visit
from discovery.ui.process import installation
from discovery.ui.shell.state import record

_REFUSED = "citation_refused"
_NOT_CITING = ("engagement", "artefacts")


def citations(current: Record, artefact: Artefact) -> None:
    """The rows that cite an artefact, and a line to cite it from another one."""
    st.markdown("**Cited by**")
    if refusal := st.session_state.pop(_REFUSED, ""):
        st.error(literal(refusal))
    cited = [link for link in current.links if link.kind == "evidenced_by" and link.to_id == artefact.id]
    if not cited:
        st.markdown(":gray[No row cites it yet.]")
    for link in cited:
        _citation(current, link)
    _new(current, artefact)


def _citation(current: Record, link: Link) -> None:
    row = current.by_id.get(link.from_id)
    if row is None:
        return
    with st.container(horizontal=True, vertical_alignment="center"):
        st.markdown(f"{literal(row.code)} {literal(row.label)}", width=420)
        key = f"place_{link.id}_{link.version}"
        st.text_input(
            "Page or place",
            value=link.page or "",
            max_chars=100,
            key=key,
            placeholder="Page or place",
            label_visibility="collapsed",
            width=240,
            on_change=_moved,
            args=(link, key),
        )
        st.button("Take away", key=f"uncite_{link.id}", on_click=_save, args=([Disconnect(link.id)],))


def _new(current: Record, artefact: Artefact) -> None:
    sections = {
        section.key: section.title
        for section in SECTIONS
        if section.key not in _NOT_CITING and current.standing(section.key)
    }
    if not sections:
        return
    with st.container(horizontal=True, vertical_alignment="bottom"):
        section = st.selectbox("In", list(sections), format_func=sections.__getitem__, key="cite_section", width=220)
        names = {row.id: f"{row.code} {row.label}"[:120] for row in current.standing(section)}
        st.selectbox(
            "Row that cites it",
            list(names),
            index=None,
            format_func=lambda row_id: names.get(row_id, "…"),
            placeholder="Choose a row",
            key="cite_row",
            width=360,
        )
        st.text_input("Page or place", max_chars=100, key="cite_place", placeholder="for example page 3", width=180)
        st.button("Cite", key="cite", on_click=_cite, args=(artefact.id,))


def _cite(artefact_id: str) -> None:
    row_id = st.session_state.get("cite_row")
    if not row_id:
        st.session_state[_REFUSED] = "Choose the row that cites it first."
        return
    place = st.session_state.get("cite_place", "").strip() or None
    if any((link.from_id, link.to_id, link.kind) == (row_id, artefact_id, "evidenced_by") for link in record().links):
        st.session_state[_REFUSED] = "This row cites it already: write the page or place beside it."
        return
    if _save([Connect(row_id, artefact_id, "evidenced_by", page=place)]):
        st.session_state["cite_row"], st.session_state["cite_place"] = None, ""


def _moved(link: Link, key: str) -> None:
    _save([Set("links", link.id, "page", st.session_state[key].strip() or None, link.page)])


def _save(edits: Sequence[Edit]) -> bool:
    with attempt(in_visit(_REFUSED)):
        installation.store().save(record().engagement.id, edits, installation.current_actor())
        return True
    return False
