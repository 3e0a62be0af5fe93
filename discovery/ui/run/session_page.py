"""Sessions on the screen: who is there, what is talked about for how long, and the minutes at the end."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from zoneinfo import available_timezones

import pandas as pd
import streamlit as st

from discovery.access import Actor
from discovery.catalogue.sections import BY_KEY
from discovery.coverage import coverage
from discovery.document.blocks import Document, Heading
from discovery.document.content.minutes import minutes_page
from discovery.document.formats.markdown import Dialect, write
from discovery.exporters import BY_KEY as FORMATS
from discovery.exporters import Choice
from discovery.model.record import Record
from discovery.model.row import new_id, now
from discovery.model.workshop import Meeting
from discovery.sessions.agenda import USUAL, coverage_kept, proposed_agenda
from discovery.sessions.minutes import minutes_of
from discovery.sessions.times import moment_in_words
from discovery.store import Add, Edit, Saved, Set
from discovery.ui.literal import literal
from discovery.ui.parts.attempt import attempt, in_visit
from discovery.ui.parts.downloads import download
from discovery.ui.parts.live_fragment import done
from discovery.ui.process import installation

_WRONG, _TURNED = "session_wrong", "session_turned"
_ZONE_OF = "session_zone"
"""The session that waits for the time zone."""
_TICK = "15s"
"""How often the time of the open session is drawn anew."""


def sessions(record: Record) -> None:
    """The open session, or one to begin, and the minutes of those that have ended."""
    if st.session_state.pop(_TURNED, False):
        st.rerun()  # what stands around this part depends on it, too
    if wrong := st.session_state.pop(_WRONG, ""):
        st.error(literal(wrong))
    current = next((session for session in record.sessions if session.id == record.engagement.open_session), None)
    if current:
        _open(record, current)
        return
    waiting = [session for session in record.sessions if not session.closed_at]
    if waiting:
        _next(record, waiting)
    ended = [session for session in record.sessions if session.closed_at]
    if ended:
        _ended(record, ended)


# ---- before


def _next(record: Record, waiting: list[Meeting]) -> None:
    with st.container(border=True):
        names = {session.id: f"{session.code} · {session.title}" for session in waiting}
        chosen = st.selectbox("Next session", list(names), format_func=lambda one: names[one], key="next_session")
        session = next(session for session in waiting if session.id == chosen)
        people(record, session, "invited", "Who is invited?")
        agenda(record, session)
        if st.session_state.get(_ZONE_OF) == session.id and not zone_asked(record):
            ask_zone(record, session)
            return
        args = (record.engagement.id, session.id)
        st.button("Start the session", type="primary", icon=":material/play_arrow:", on_click=_begin, args=args)


def zone_asked(record: Record) -> bool:
    """Whether somebody said the time zone, or that it is not known."""
    return bool(record.engagement.time_zone or record.engagement.unanswered.get("time_zone"))


def ask_zone(record: Record, session: Meeting) -> None:
    """Ask once which time zone times are told in: the browser's own is a proposal, and nothing is assumed."""
    st.markdown("**In which time zone are times written down?** :gray[Purpose and scope can change it later.]")
    args, own = (record.engagement.id, session.id), st.context.timezone
    with st.container(horizontal=True, vertical_alignment="bottom"):
        if own in available_timezones():
            start = (*args, "time_zone", own)
            label = f"Start in {own}, as in this browser"
            st.button(literal(label), type="primary", key="zone_own", on_click=_begin_in, args=start)
        other = st.selectbox(
            "Another time zone", sorted(available_timezones()), index=None, placeholder="Type a city", key="zone_other"
        )
        if other:
            start = (*args, "time_zone", other)
            st.button("Start in this one", type="primary", key="zone_chosen", on_click=_begin_in, args=start)
        unknown = (*args, "unanswered.time_zone", "unknown")
        st.button("Nobody knows; write UTC", key="zone_unknown", on_click=_begin_in, args=unknown)


def people(record: Record, session: Meeting, field: str, question: str) -> None:
    """Tick who is invited, or present: a click for each person."""
    if not record.people:
        st.markdown(":gray[Add people on the page People, then say here who is invited.]")
        return
    there = {attended.person: attended for attended in record.attendance if attended.session == session.id}
    ticked = [row.id for row in record.people if (one := there.get(row.id)) and one.__dict__[field]]
    key = f"{field}_{session.id}_{'_'.join(row[-6:] for row in ticked)}"
    names = {row.id: literal(row.label + (f" ({row.role})" if row.role else "")) for row in record.people}
    st.pills(
        question,
        list(names),
        selection_mode="multi",
        default=ticked,
        format_func=lambda row: names[row],
        key=key,
        on_change=_tick,
        args=(record.engagement.id, session.id, field, key),
    )


def _tick(engagement_id: str, session_id: str, field: str, key: str) -> None:
    record = installation.store().load(engagement_id, installation.current_actor())
    there = {attended.person: attended for attended in record.attendance if attended.session == session_id}
    wanted: set[str] = set(st.session_state[key] or ())
    edits: list[Edit] = []
    for row in record.people:
        one = there.get(row.id)
        if row.id in wanted and one is None:
            edits.append(Add("attendance", {"session": session_id, "person": row.id, field: True}, new_id()))
        elif one is not None and bool(one.__dict__[field]) != (row.id in wanted):
            edits.append(Set("attendance", one.id, field, row.id in wanted))
    _save(engagement_id, edits)


def agenda(record: Record, session: Meeting) -> None:
    """Minutes for each section, to type over; proposed from what is open."""
    planned = _planned(session)
    total, length = sum(planned.values()), session.minutes or USUAL
    st.markdown(f"**Agenda** :gray[{literal(f'{total} of {length} minutes are planned')}]")
    left, right = st.columns([3, 2], gap="large")
    with left:
        lines = [{"Section": BY_KEY[key].title, "Minutes": planned.get(key, 0)} for key in coverage(record)]
        key = f"agenda_{session.id}_{session.version}"
        edited = st.data_editor(
            pd.DataFrame(lines),
            key=key,
            hide_index=True,
            disabled=["Section"],
            height=260,
            column_config={"Minutes": st.column_config.NumberColumn(min_value=0, max_value=480, step=5)},
        )
    with right:
        args = (record.engagement.id, session.id)
        values = {
            section: str(int(value))
            for section, value in zip(coverage(record), edited["Minutes"], strict=True)
            if not pd.isna(value) and value > 0
        }
        st.button("Save the agenda", key="save_agenda", on_click=_plan, args=(*args, values))
        proposed = {key: str(value) for key, value in proposed_agenda(coverage(record), length).items()}
        st.button(
            "Propose one from what is open",
            key="propose_agenda",
            icon=":material/auto_awesome:",
            on_click=_plan,
            args=(*args, proposed),
        )


def _planned(session: Meeting) -> dict[str, int]:
    minutes = {key: int(value) for key, value in session.agenda.items() if value.isdecimal()}
    return {key: minutes[key] for key in BY_KEY if key in minutes}


def _plan(engagement_id: str, session_id: str, values: Mapping[str, str]) -> None:
    _save(engagement_id, [Set("sessions", session_id, "agenda", dict(values))])


# ---- while it is open


def _open(record: Record, session: Meeting) -> None:
    with st.container(border=True):
        with st.container(horizontal=True, vertical_alignment="center"):
            st.markdown(f"### {literal(session.title)}", width="stretch")
            args = (record.engagement.id, session.id)
            st.button("End the session", type="primary", icon=":material/stop:", on_click=_end, args=args)
        people(record, session, "present", "Who is here?")
        clock(record, session)


def clock(record: Record, session: Meeting) -> None:
    """The time that has passed, and which item of the agenda should be on by now."""

    @st.fragment(key="session_clock", run_every=_TICK)
    def ticking() -> None:
        passed = _passed(session)
        st.markdown(f"**{literal(passed)} minutes** :gray[since {literal(moment_in_words(session.opened_at, record))}]")
        until = 0
        with st.container(horizontal=True, gap="medium"):
            for key, length in _planned(session).items():
                begun, until = until, until + length
                here, over = begun <= passed < until, passed >= until
                item = literal(f"{BY_KEY[key].title} {length}")
                sign = ":material/play_arrow:" if here else ":material/check:" if over else ""
                st.markdown(f":green[{sign} **{item}**]" if here else f":gray[{sign} {item}]", width="content")
        if until and passed >= until:
            st.markdown(f"The agenda ended {literal(passed - until)} minutes ago.")

    ticking()


def _passed(session: Meeting) -> int:
    begun: datetime = session.opened_at or now()
    return max(0, int((now() - begun).total_seconds() // 60))


# ---- afterwards


def _ended(record: Record, ended: list[Meeting]) -> None:
    st.subheader("Minutes", anchor=False)
    for session in reversed(ended):
        with st.expander(
            literal(f"{session.code} · {session.title} · {moment_in_words(session.opened_at, record)}"),
            expanded=session is ended[-1],
            key=session.id,
        ):
            download(record, FORMATS["minutes"], Choice(session=session.code), "Take the minutes away")
            written = minutes_shown(record, session, judged=not installation.before_audience())
            st.markdown(written)


def minutes_shown(record: Record, session: Meeting, judged: bool = True) -> str:
    """The minutes as Markdown of a page, below its own headings and without a title: the page names the session.

    Without ``judged`` they do not count what nobody was asked yet.
    """
    happened = installation.store().of_session(record.engagement.id, session.id, installation.current_actor())
    page = minutes_page(minutes_of(record, session, happened), judged)
    below = (replace(block, level=5) if isinstance(block, Heading) else block for block in page.blocks[1:])
    return write(Document(tuple(below)), Dialect(literal, literal))


# ---- what buttons do


def _begin(engagement_id: str, session_id: str) -> None:
    """Start a session; the first one asks for the time zone before, unless somebody said it."""
    if zone_asked(installation.store().load(engagement_id, installation.current_actor())):
        _turn(engagement_id, session_id, installation.store().open_session)
    else:
        st.session_state[_ZONE_OF] = session_id


def _begin_in(engagement_id: str, session_id: str, field: str, value: str) -> None:
    """Write down the answer on the time zone, and start the session."""
    _save(engagement_id, [Set("engagement", engagement_id, field, value)])
    if not st.session_state.get(_WRONG):
        st.session_state.pop(_ZONE_OF, None)
        _turn(engagement_id, session_id, installation.store().open_session)


def _end(engagement_id: str, session_id: str) -> None:
    _turn(engagement_id, session_id, installation.store().close_session)


def _turn(engagement_id: str, session_id: str, turn: Callable[[str, str, Actor, Mapping[str, str]], Saved]) -> None:
    st.session_state[_TURNED] = True
    actor = installation.current_actor()
    covered = coverage_kept(installation.store().load(engagement_id, actor))
    _do(engagement_id, lambda: turn(engagement_id, session_id, actor, covered))


def _save(engagement_id: str, edits: list[Edit]) -> None:
    if edits:
        _do(engagement_id, lambda: installation.store().save(engagement_id, edits, installation.current_actor()))


def _do(engagement_id: str, operation: Callable[[], Saved]) -> None:
    with attempt(in_visit(_WRONG)):
        done(engagement_id, operation())
