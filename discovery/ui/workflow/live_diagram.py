"""The live diagram on a page, what is known about the row that is selected in it, and the same as a table."""

from collections.abc import Sequence
from typing import Any

import streamlit as st

from discovery.access import may_edit
from discovery.diagram.formats.table import box_facts
from discovery.model.column import columns
from discovery.model.record import Record
from discovery.model.row import Row
from discovery.model.values import field_in_words
from discovery.rules.finding import Finding
from discovery.ui.components.diagram import diagram
from discovery.ui.components.refresh_on_change import refresh_on_change
from discovery.ui.findings.being_written import until_ripe, waits, without_waiting, written_now
from discovery.ui.findings.current_findings import about
from discovery.ui.findings.findings_list import finding_lines, to_mend, way
from discovery.ui.literal import literal
from discovery.ui.parts.row_link import edit_link
from discovery.ui.process import installation
from discovery.ui.shell.state import component_data, record
from discovery.ui.workflow.future_start import replace_button
from discovery.workflow.dead_ends import ends_of
from discovery.workflow.graph import VIEWS, Graph, graph, unjudged
from discovery.workflow.perspective import PERSPECTIVES, coloured
from discovery.workflow.thread import Tie, thread

_TIED = {
    "producers": "Made by",
    "consumers": "Used by",
    "outcomes": "Outcomes on its thread",
    "constraints": "Constraints on its thread",
    "measures": "Measured by",
}
_FEW = 5
_BOXES = {
    "current": "**Boxes of the current workflow**",
    "future": "**Boxes of the future workflow**",
    "difference": "**Boxes of both workflows, with what becomes of them**",
}
_ENDS = {
    "current": "**Dead ends of the current workflow**",
    "future": "**Dead ends of the future workflow**",
    "difference": "**Dead ends of both workflows**",
}


def live_diagram(
    state: str, height: int, key: str, rails: bool = False, strip: bool = False, table: bool = False
) -> None:
    """Draw it; a click redraws only this part of the page. ``rails`` and ``strip`` are those of the component.

    ``table`` offers the same facts as a table below it.
    """

    @st.fragment(key=f"{key}_part")
    def part() -> None:
        given, tidy = component_data(), may_edit(installation.current_actor())
        first, colour = (state, "") if strip else _asked(state, key)
        shown: Any = diagram(given["engagement"], first, given["token"], height, key, rails, strip, colour, tidy)
        if not strip:
            _tell_address(shown.state, shown.colour, state)
        current = record()
        here = shown.state if shown.state in VIEWS else state
        row = current.by_id.get(shown.selected or "")
        if row is not None:
            _details(current, row, graph(current, here), f"{key}_part", strip)
        if table:
            view = shown.state if shown.state in VIEWS else state
            _as_table(current, view, shown.colour or "", f"{key}_part")

    part()


def _asked(state: str, key: str) -> tuple[str, str]:
    """The state and the perspective that the address asked for when the page was opened."""
    asked = st.query_params
    view, colour = asked.get("state", ""), asked.get("colour", "")
    first = (view if view in VIEWS else state, colour if colour in PERSPECTIVES else "")
    remembered: tuple[str, str] = st.session_state.setdefault(f"{key}_asked", first)
    return remembered


def _tell_address(state: str, colour: str, usual: str) -> None:
    """The address names what is on screen, so that it can be sent; what is usual goes without saying."""
    for name, value, unsaid in (("state", state, usual), ("colour", colour, "")):
        if value == unsaid:
            st.query_params.pop(name, None)
        elif st.query_params.get(name) != value:
            st.query_params[name] = value


def _details(record: Record, row: Row, pictured: Graph, part: str, short: bool) -> None:
    """What is known of a row; ``short`` where lines to type stand below."""
    shown = [
        column
        for column in columns(type(row))
        if not column.private and (column.grid or not short) and column.name not in ("notes", "unanswered")
    ]
    facts = [(column.title, field_in_words(row, column.name, record, empty="")) for column in shown]
    every = [] if installation.before_audience() else _about_written(record, row)
    with st.container(border=True):
        head = st.container(horizontal=True, gap="medium", vertical_alignment="top")
        with head:
            st.markdown(f"**{literal(row.code)}**  \n{literal(row.label)}", width="content")
            edit_link(row)
            replace_button(record, row, part)
        _findings(record, row, every, 1 if short else _FEW)
        with st.container(horizontal=True, gap="medium", vertical_alignment="top") if every else head:
            for title, value in [*_thread_facts(record, row, pictured, not short), *facts]:
                if value and value != row.label:
                    st.markdown(f":gray[{title}]  \n{literal(value)}", width="content")


def _about_written(record: Record, row: Row) -> list[Finding]:
    """What the rules find about a row and no longer waits, worst first."""
    written = written_now(record)
    return [one for one in about(record, row) if not waits(record, one, written)]


def _findings(record: Record, row: Row, every: Sequence[Finding], most: int) -> None:
    """What the rules find about a row, worst first, with a link where it is mended elsewhere."""
    for one in every[:most]:
        with st.container(horizontal=True, vertical_alignment="center"):
            finding_lines(one)
            if to_mend(record, one) != row:
                way(record, one, named=True)
    if len(every) > most:
        st.markdown(literal(f"and {len(every) - most} more, on the page Findings"))


def _thread_facts(record: Record, row: Row, pictured: Graph, named: bool) -> list[tuple[str, str]]:
    """What carries the row and what is tied to that: ``named``, or by codes alone where there is little room."""
    carried = thread(record, pictured, row.id)
    facts = [("Boxes on its thread", str(len(carried.boxes)))] if carried.boxes else []
    for role, title in _TIED.items():
        tied = [tie for tie in carried.ties if tie.role == role and tie.id != row.id]
        more = f" and {len(tied) - _FEW} more" if len(tied) > _FEW else ""
        names = [_tied_name(tie) if named else tie.code for tie in tied[:_FEW]]
        facts.append((title, ("; " if named else ", ").join(names) + more))
    return facts


def _tied_name(tie: Tie) -> str:
    return f"{tie.code} {tie.name.rstrip('.')}"


def _as_table(record: Record, state: str, colour: str, part: str) -> None:
    """Everything the picture shows in words, made only while it is open, and then kept up to date."""
    opened = st.expander("The same as a table", key=f"{part}_table", on_change="rerun", icon=":material/table:")
    if not opened.open:
        return
    with opened:
        revised = {"revision": record.revision, "ripe": until_ripe(record)}
        refresh_on_change({**component_data(), **revised}, key=f"pulse_{part}_table", part=part)
        written = written_now(record)
        whole = without_waiting(graph(record, state), written)
        pictured = coloured(record, unjudged(whole) if installation.before_audience() else whole, colour)
        st.markdown(_BOXES[state])
        st.table(data=_as_typed(box_facts(pictured)))
        ends = [
            {"Code": end.code, "Dead end": end.sentence} for end in ends_of(record, pictured) if end.id not in written
        ]
        if ends and pictured.judged:
            st.markdown(_ENDS[state])
            st.table(data=_as_typed(ends))


def _as_typed(lines: list[dict[str, str]]) -> list[dict[str, str]]:
    """Lines whose texts are shown as they were typed."""
    return [{title: literal(text) for title, text in line.items()} for line in lines]
