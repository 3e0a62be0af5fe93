"""One page a state: the workflow by its stages, then flows and what is behind them, with the picture on top."""

from typing import Any

import streamlit as st

from discovery.catalogue import ways
from discovery.catalogue.sections import BY_KEY
from discovery.coverage.checklists import DONE
from discovery.model.record import Record
from discovery.model.row import Row
from discovery.model.workflow import Step
from discovery.model.workshop import Answer
from discovery.ui.literal import literal
from discovery.ui.parts.row_link import show_asked
from discovery.ui.parts.section_editor import capture
from discovery.ui.parts.stage_checklist import stage_checklist
from discovery.ui.parts.view_switch import switch
from discovery.ui.shell.state import record
from discovery.ui.workflow.future_start import future_start
from discovery.ui.workflow.live_diagram import live_diagram
from discovery.workflow.graph_types import STAGES, STEP_STAGES

BESIDE_STAGES = {
    "flows": "Flows",
    "workflows": "Overall",
    "tools": "Tools",
    "practices": "Practices",
    "skills": "Skills",
    "partners": "Partners",
    "deficiencies": "Deficiencies",
}
PARTS = (*STAGES, *BESIDE_STAGES)
TITLES = {"current": "Current workflow", "future": "Future workflow"}
_FIRST = {"current": "today", "future": "future"}
"""What the checklist of a page asks first."""
_WITHOUT_STATE = ("deficiencies",)
_QUESTIONS = {
    "generate": "In which ways does data come to be?",
    "collect": "How is data picked up or received?",
    "prepare": "How is it changed before it is used?",
    "store": "Where is it kept, organised and secured?",
    "analyze": "How are answers produced?",
    "deliver": "In which ways do results reach people and systems?",
}


def workflow_page(state: str) -> None:
    """Capture everything about the current or the future workflow, in sight of its picture."""
    show_asked(f"{state}_part", PARTS, _part_of)
    part = st.session_state.get(f"{state}_part") or "collect"
    with st.container(horizontal=True, vertical_alignment="bottom", gap="medium"):
        st.title(TITLES[state], anchor=False, width="content")
        st.markdown(f":gray[{literal(_QUESTIONS.get(part) or BY_KEY[part].question)}]", width="content")
    titles = part_titles(record())
    live_diagram(state, 900, key=f"{state}_diagram", strip=True)
    if state == "future":
        future_start()
    chosen = switch("Part of the workflow", titles, f"{state}_part", default="collect")
    _part(chosen, state)


def part_titles(record: Record) -> dict[str, str]:
    """What the parts of a page are called: the stages by the engagement's own names."""
    return {stage: literal(record.engagement.stage_title(stage)) for stage in STAGES} | BESIDE_STAGES


def _part_of(row: Row) -> str:
    if isinstance(row, Answer):
        return next((way.stage for way in ways() if way.id == row.way), "")
    return row.stage if isinstance(row, Step) else row.section


def _part(part: str, state: str) -> None:
    if part in DONE:
        stage_checklist(part, _FIRST[state])
        return
    if part not in STEP_STAGES:
        capture(part, {} if part in _WITHOUT_STATE else {"state": state})
        return
    capture("steps", {"state": state, "stage": part}, prompts=_prompts(part))
    stage_checklist(part, _FIRST[state])


def _prompts(stage: str) -> list[dict[str, Any]]:
    return [{"text": way.way, "values": {"name": way.way, "ways": [way.id]}} for way in ways() if way.stage == stage]
