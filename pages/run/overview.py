"""The one-page picture of the engagement: live diagram, figures, the worst findings, coverage, what happened last."""

import streamlit as st

from discovery.model.record import Record
from discovery.ui.api.questions_api import asked
from discovery.ui.findings.being_written import until_ripe
from discovery.ui.findings.current_findings import rest
from discovery.ui.findings.findings_list import worst
from discovery.ui.literal import literal
from discovery.ui.parts.change_log import history
from discovery.ui.parts.charts import coverage_chart
from discovery.ui.parts.live_fragment import live_fragment
from discovery.ui.parts.tables import kpi_table, sla_table
from discovery.ui.process.installation import before_audience
from discovery.ui.shell.navigation import page
from discovery.ui.shell.state import record
from discovery.ui.workflow.live_diagram import live_diagram
from discovery.workflow.graph import how_many

now = record()
st.title(literal(now.engagement.title), anchor=False)


def figures(found: Record) -> None:
    """How much was captured; of what the picture shows, how much today and how much in future."""
    pictured = {"outputs": found.outputs, "inputs": found.inputs, "steps": found.steps}
    counted = ("outcomes", "constraints", *pictured, "measures", "requirements", "deficiencies")
    with st.container(horizontal=True):
        for section in counted:
            if section in pictured:
                current, future = how_many(pictured[section])
                st.metric(
                    section.capitalize(),
                    literal(current if current == future else f"{current} → {future}"),
                    help="Today → in future",
                )
            else:
                st.metric(section.capitalize(), len(found.standing(section)))


def next_question(found: Record) -> None:
    """What would be asked now, and the way there."""
    waiting = asked(found).open
    if waiting:
        first = waiting[0]
        about = f" · {first.target.row.code} {first.target.row.label}" if first.target.row else ""
        with st.container(border=True, horizontal=True, vertical_alignment="center"):
            st.markdown(f":gray[Next question]  \n**{literal(first.ask)}**:gray[{literal(about)}]", width="stretch")
            st.page_link(page("ask_next"), label="Ask next", icon=":material/forum:")
    if (count := len(found.proposals)) and not before_audience():
        waits = f"{count} proposals wait" if count > 1 else "1 proposal waits"
        st.caption(f"{waits} for your word; until then they are counted nowhere and stand in no document.")


def standing(found: Record) -> None:
    """KPIs and promises, then coverage beside the last changes; before an audience what was captured, not how much."""
    kpi_table(found, "overview_kpi", "Measures of success")
    sla_table(found, "overview_sla", "Promises")
    if before_audience():
        _happened(found)
        return
    left, right = st.columns([3, 2], gap="large")
    with left:
        st.subheader("Answered, unknown, not asked", anchor=False)
        coverage_chart(found)
    with right:
        _happened(found)


def _happened(found: Record) -> None:
    st.subheader("What happened last", anchor=False)
    history(found)


live_fragment(figures, "overview_figures")
live_fragment(next_question, "overview_next", rest)
live_diagram("current", 920, key="overview_diagram")
live_fragment(worst, "overview_findings", rest, until_ripe, audience=False)
live_fragment(standing, "overview_standing")
