"""What a page is about: the engagement in the address, its Record, and who looks at it; worked out on every run."""

from collections.abc import Callable
from typing import NoReturn

import streamlit as st

from discovery.access import before_audience
from discovery.access.presentation_lock import Lock
from discovery.model.errors import NotFound
from discovery.model.record import Record
from discovery.store import Summary
from discovery.ui.literal import literal
from discovery.ui.process import installation

ADDRESS = "e"
"""The name in the address: ``?e=ENG-001``, so that any view can be bookmarked and sent."""

SELECTOR = "engagement"
"""The key of the selector in the side bar."""

ELSEWHERE = "This browser is locked to one engagement. What the address asks for is not shown."
"""Said where an address leads elsewhere; whatever it names is not said again."""

_ELSEWHERE_ASKED = "elsewhere_asked"

CHOSEN = "chosen"
"""The key of the code that was chosen; beside it the id, looked up anew by every run of the frame."""

CHOSEN_ID = "chosen_id"

_DRAWN_FOR = "drawn_for"
"""The key of the engagement that this visit is locked to, None for none."""


def forget_before(lock: Lock | None) -> None:
    """Let go of whatever this visit knew before its browser was locked, or opened again.

    The note says what the visit was drawn for and gives no right: the lock itself is looked up by every run.
    """
    now = lock.engagement if lock else None
    if st.session_state.get(_DRAWN_FOR) != now:
        st.session_state.clear()
        st.session_state[_DRAWN_FOR] = now


def engagements() -> list[Summary]:
    """The engagements to choose from, newest change first; archived ones are left out.

    In a browser that is locked to one engagement, that one alone, wherever it was put.
    """
    actor = installation.current_actor()
    return [one for one in installation.store().summaries(actor) if before_audience(actor) or not one.archived]


def selector(known: list[Summary], locked: bool = False) -> None:
    """Choose the engagement; the address says which, on every page and after a reload.

    Where the browser is ``locked`` there is nothing to choose, and another one in the address is not looked for.
    """
    titles = {one.code: f"{one.code} · {one.title}" for one in known}
    code = _locked_code(titles) if locked else _code(titles)
    st.session_state[CHOSEN_ID] = next((one.id for one in known if one.code == code), None)
    if not titles:
        return
    if locked:
        st.markdown(f"**{literal(titles[code or ''])}**")
        return
    if st.session_state.get(SELECTOR) not in titles:
        st.session_state[SELECTOR] = code
    st.selectbox(
        "Engagement",
        list(titles),
        key=SELECTOR,
        format_func=lambda one: titles.get(one, one),
        index=0 if code else None,
        placeholder="Choose an engagement",
        on_change=_selected,
    )


def _locked_code(titles: dict[str, str]) -> str | None:
    """The code of the one engagement that a locked browser shows."""
    code = next(iter(titles), None)
    if code is None:
        st.session_state.pop(CHOSEN, None)
        return None
    led_on = st.session_state.pop(_ELSEWHERE_ASKED, False)  # the first page leads on before anybody has read it
    if asked := st.query_params.get(ADDRESS, code) != code:
        st.session_state[_ELSEWHERE_ASKED] = True
    if asked or led_on:
        st.warning(ELSEWHERE)
    choose(code)
    return code


def _code(titles: dict[str, str]) -> str | None:
    """The code in the address, else the one chosen before, else the only one there is; says so when it is another."""
    asked = (st.query_params.get(ADDRESS) or "").strip()
    code = _asked(asked, titles)
    if asked and code not in titles:
        st.warning(f"{literal(asked[:60])} is not here, or was archived.")
    if code not in titles:
        code = st.session_state.get(CHOSEN)
    if code not in titles:
        code = next(iter(titles)) if len(titles) == 1 else None
    if code:
        choose(code)
    else:
        st.session_state.pop(CHOSEN, None)
    return code


def _asked(asked: str, titles: dict[str, str]) -> str | None:
    """The code for whatever name the address has: a code, an id or a title."""
    if not asked or asked in titles:
        return asked
    store, actor = installation.store(), installation.current_actor()
    try:
        return store.load(store.find(asked, actor), actor).engagement.code
    except NotFound:
        return None


def _selected() -> None:
    if code := st.session_state.get(SELECTOR):
        choose(code)


def choose(code: str) -> None:
    """Make this the engagement of every page."""
    if st.session_state.get(CHOSEN) != code:
        st.session_state[CHOSEN] = code
        st.session_state[SELECTOR] = code
    if st.query_params.get(ADDRESS) != code:
        st.query_params[ADDRESS] = code


def chosen() -> str:
    """The id of the engagement this page is about. Stops the page with what to do first when none is chosen."""
    lock = installation.page_lock()  # parts of a page run without the frame: what it chose may be older than the lock
    engagement_id = lock.engagement if lock else st.session_state.get(CHOSEN_ID)
    return str(engagement_id) if engagement_id else _stopped()


def record() -> Record:
    """The Record of the chosen engagement. Stops the page with what to do first when there is none."""
    try:
        return installation.store().load(chosen(), installation.current_actor())
    except NotFound:
        _stopped()


def gone() -> NoReturn:
    """Stop the page of a browser that is locked to an engagement that is not here any more."""
    st.info("The engagement that this browser is locked to is not here any more. Alt+L leaves the lock.")
    st.stop()
    raise AssertionError("the page was stopped")


def withheld() -> NoReturn:
    """Stop a page that is about nothing but what is missing, in a browser that is locked to an engagement."""
    st.info("This page is not shown while the browser is locked to one engagement: it is about what is missing.")
    st.stop()
    raise AssertionError("the page was stopped")


_ways_to_choose: list[Callable[[], None]] = []


def when_none_is_chosen(offer_choice: Callable[[], None]) -> None:
    """Say what a page about an engagement shows while none is chosen: the frame knows, pages need not."""
    _ways_to_choose[:] = [offer_choice]


def _stopped() -> NoReturn:
    if installation.page_lock() is not None:
        gone()
    for offer in _ways_to_choose:
        offer()
    st.stop()
    raise AssertionError("the page was stopped")


def component_data() -> dict[str, str]:
    """What our own components need to fetch and save by themselves."""
    engagement_id = chosen()
    actor = installation.current_actor()
    return {"engagement": engagement_id, "token": installation.token(engagement_id, actor), "who": actor.name}
