"""What the rules find, on the screen: worst first, each with its remedy and a way to the place to mend it."""

from collections.abc import Sequence
from itertools import groupby

import streamlit as st

from discovery.catalogue.sections import BY_KEY
from discovery.model.record import Record
from discovery.model.row import Row
from discovery.rules import by_level
from discovery.rules.finding import SAID, Finding
from discovery.ui.findings.being_written import waits, written_now
from discovery.ui.findings.current_findings import findings_now, is_unasked
from discovery.ui.findings.not_judged import not_judged
from discovery.ui.findings.waivers import waive_button, waive_form, waived_list
from discovery.ui.literal import literal
from discovery.ui.parts.row_link import edit_link, section_link
from discovery.ui.parts.view_switch import switch
from discovery.ui.shell.navigation import page

_TITLES = {level: f"{word}s".capitalize() for level, word in SAID.items()}
_ALL = "All"
_WORST = 3
_AT_ONCE = 30
"""How many findings are shown until somebody asks for more: nobody reads hundreds, and each costs time to draw."""


def findings_list(record: Record) -> None:
    """Counts, a choice of level and section, and the findings with their remedies."""
    every = findings_now(record)
    standing = tuple(finding for finding in every if not finding.waived)
    if standing:
        _standing(record, standing)
    else:
        st.success("No rule finds anything." if not every else "Whatever a rule finds was waived.")
    not_judged(record)
    waived_list(record, every)


def worst(record: Record) -> None:
    """How many findings are open, by level, and the worst of them, with a link to all.

    Those about rows that somebody is still writing wait, and where nobody has written anything it is still to ask; how
    many they are is told in grey.
    """
    written = written_now(record)
    asked = [finding for finding in findings_now(record) if not finding.waived and not is_unasked(record, finding)]
    unasked = sum(not finding.waived for finding in findings_now(record)) - len(asked)
    standing = tuple(finding for finding in asked if not waits(record, finding, written))
    waiting = len(asked) - len(standing)
    st.subheader("Open findings", anchor=False)
    with st.container(horizontal=True, vertical_alignment="center"):
        _counts(standing)
        st.page_link(page("findings"), label="All findings", icon=":material/rule:")
    if waiting:
        st.markdown(f":gray[{literal(waiting)} more about what is being written now.]")
    if unasked:
        st.markdown(f":gray[{literal(unasked)} to ask, about what nobody has written anything of yet.]")
    for one in standing[:_WORST]:
        with st.container(horizontal=True, vertical_alignment="center"):
            finding_lines(one)
            way(record, one)


def _counts(standing: Sequence[Finding]) -> None:
    for level, count in by_level(standing).items():
        st.metric(literal(_TITLES[level]), literal(count))


def _standing(record: Record, every: tuple[Finding, ...]) -> None:
    with st.container(horizontal=True):
        _counts(every)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        level = switch("Level", {_ALL: _ALL, **_TITLES}, "findings_level")
        sections = [key for key in BY_KEY if any(finding.section == key for finding in every)]
        section = st.selectbox(
            "Section",
            [_ALL, *sections],
            format_func=lambda key: "All sections" if key == _ALL else BY_KEY[key].title,
            key="findings_section",
            label_visibility="collapsed",
            width=280,
        )
    shown = [finding for finding in every if level in (_ALL, finding.severity) and section in (_ALL, finding.section)]
    if not shown:
        st.markdown(":gray[Nothing of this kind.]")
        return
    most = _AT_ONCE * st.session_state.get("findings_more", 1)
    for severity, group in groupby(shown[:most], key=lambda one: one.severity):
        st.subheader(literal(_TITLES[severity]), anchor=False)
        _group(record, list(group))
    if len(shown) > most:
        st.button(literal(f"Show more ({len(shown) - most} are left)"), key="findings_show_more", on_click=_more)


def _more() -> None:
    st.session_state["findings_more"] = st.session_state.get("findings_more", 1) + 1


def _group(record: Record, group: Sequence[Finding]) -> None:
    for finding in group:
        with st.container(horizontal=True, vertical_alignment="center", gap="medium"):
            finding_lines(finding)
            waive_button(record, finding)
            way(record, finding)
        waive_form(record, finding)


def finding_lines(finding: Finding) -> None:
    """The sentence of a finding with the sign of its level, and the remedy below."""
    with st.container(width="stretch", gap=None):
        worst, bad = finding.severity == "error", finding.severity == "warning"
        sign = ":red[:material/error:]" if worst else ":orange[:material/warning:]" if bad else ":blue[:material/info:]"
        st.markdown(f"{sign} **{literal(finding.sentence)}**")
        st.markdown(f":gray[{literal(finding.remedy)} · {literal(finding.rule)}]")


def way(record: Record, finding: Finding, named: bool = False) -> None:
    """A link to the row, ``named`` by its code or not, or to the page where a finding is mended."""
    row = to_mend(record, finding)
    if row is not None:
        edit_link(row, finding.state, f"Edit {row.code}" if named else "Edit")
    else:
        section_link(finding.section, finding.state, finding.view)


def to_mend(record: Record, finding: Finding) -> Row | None:
    """The first row of a finding that stands in the section to mend, if any does."""
    rows = (record.by_id.get(row) for row in finding.rows)
    return next((row for row in rows if row is not None and row.section == finding.section), None)
