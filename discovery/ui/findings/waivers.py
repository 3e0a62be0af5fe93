"""Living with a finding: with a reason and a name, for its row, its section or the whole engagement."""

import hashlib

import streamlit as st

from discovery.catalogue.sections import BY_KEY
from discovery.model.record import Record
from discovery.model.row import Row, new_id
from discovery.model.workshop import Waiver
from discovery.rules.finding import Finding
from discovery.rules.waived import needless, place
from discovery.store import Add, Edit, Remove
from discovery.ui.literal import literal
from discovery.ui.parts.attempt import attempt, in_visit
from discovery.ui.parts.live_fragment import done
from discovery.ui.process import installation

_CHOSEN, _WHO, _WRONG = "waiving", "waived_by", "waiving_wrong"


def waive_button(record: Record, finding: Finding) -> None:
    """Opens the form for this finding."""
    key = _key(finding)
    if st.session_state.get(_CHOSEN) != key:
        st.button("Waive …", key=f"waive_{key}", type="tertiary", on_click=_choose, args=(key,))


def waive_form(record: Record, finding: Finding) -> None:
    """The form, below the finding that was chosen."""
    key = _key(finding)
    if st.session_state.get(_CHOSEN) != key:
        return
    row = record.by_id.get(finding.rows[0]) if finding.rows else None
    scopes = _scopes(row, finding.section)
    with st.form(f"waive_form_{key}", enter_to_submit=True):
        st.radio("For", list(scopes), format_func=lambda scope: scopes[scope], key="waive_scope", horizontal=True)
        st.text_input("Reason", key="waive_reason", max_chars=1000, placeholder="Why can the customer live with it?")
        names = list(
            dict.fromkeys([*([who] if (who := st.session_state.get(_WHO)) else []), *map(_name, record.people)])
        )
        st.selectbox(
            "Who says so",
            names,
            index=0 if who else None,
            key="waive_who",
            accept_new_options=True,
            placeholder="Choose or type a name",
        )
        with st.container(horizontal=True):
            args = (record.engagement.id, finding.rule, row.id if row else None, finding.section)
            st.form_submit_button("Waive", type="primary", on_click=_waive, args=args)
            st.form_submit_button("Leave it open", on_click=_choose, args=("",))
        if wrong := st.session_state.get(_WRONG):
            st.error(literal(wrong))


def _key(finding: Finding) -> str:
    return hashlib.sha256(f"{finding.rule} {finding.rows[:1]} {finding.sentence}".encode()).hexdigest()[:16]


def _name(row: Row) -> str:
    return row.label


def _scopes(row: Row | None, section: str) -> dict[str, str]:
    title = BY_KEY[section].title
    own = {"row": literal(f"this row ({row.code})")} if row and row.section not in ("engagement", "links") else {}
    return {**own, "section": literal(f"the section {title}"), "engagement": "the whole engagement"}


def _choose(key: str) -> None:
    st.session_state[_CHOSEN] = key
    st.session_state[_WRONG] = ""


def _waive(engagement_id: str, rule: str, row: str | None, section: str) -> None:
    given, scope = st.session_state, st.session_state["waive_scope"]
    reason, who = (given["waive_reason"] or "").strip(), (given["waive_who"] or "").strip()
    if not reason or not who:
        given[_WRONG] = "A waiver needs a reason and the name of whoever says so."
        return
    values = {"rule": rule, "scope": scope, "reason": reason, "who": who}
    places: dict[str, dict[str, str | None]] = {"row": {"about": row}, "section": {"about_section": section}}
    _save(engagement_id, Add("waivers", {**values, **places.get(scope, {})}, new_id()))
    given[_WHO] = who


def _save(engagement_id: str, edit: Edit) -> None:
    with attempt(in_visit(_WRONG)):
        done(engagement_id, installation.store().save(engagement_id, [edit], installation.current_actor()))
        _choose("")


def waived_list(record: Record, every: tuple[Finding, ...]) -> None:
    """What was waived, by whom and why, each with a way to take it back."""
    waived = [finding for finding in every if finding.waived]
    idle = needless(record, every)
    if not waived and not idle:
        return
    with st.expander(literal(f"Waived: {len(waived)}"), icon=":material/verified_user:", key="waived"):
        for one in waived:
            waiver = record.by_id[one.waiver]
            assert isinstance(waiver, Waiver)
            _line(record, waiver, one.sentence)
        for waiver in idle:
            _line(record, waiver, "No longer needed: the rule finds nothing there.")


def _line(record: Record, waiver: Waiver, sentence: str) -> None:
    with st.container(horizontal=True, vertical_alignment="center"):
        with st.container(width="stretch", gap=None):
            st.markdown(f"**{literal(sentence)}**")
            text = (
                f"{waiver.reason} – {waiver.who}, {waiver.created_at:%d %b %Y} · {waiver.rule}, {place(record, waiver)}"
            )
            st.markdown(f":gray[{literal(text)}]")
        key = hashlib.sha256(f"{waiver.id} {sentence}".encode()).hexdigest()[:16]
        st.button(
            "Take back",
            key=f"take_back_{key}",
            on_click=_save,
            args=(record.engagement.id, Remove("waivers", waiver.id)),
        )
