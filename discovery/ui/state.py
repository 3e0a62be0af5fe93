"""What a page is about: the engagement in the address, its Record, and who looks at it; worked out on every run."""

from typing import NoReturn

import streamlit as st

from discovery.model.errors import NotFound
from discovery.model.record import Record
from discovery.store import Summary
from discovery.ui import installation
from discovery.ui.literal import literal

ADDRESS = "e"
"""The name in the address: ``?e=ENG-001``, so that any view can be bookmarked and sent."""

SELECTOR = "engagement"
"""The key of the selector in the side bar."""

CHOSEN = "chosen"
"""The key of the code that was chosen; beside it the id, looked up anew by every run of the frame."""

CHOSEN_ID = "chosen_id"


def engagements() -> list[Summary]:
    """The engagements to choose from, newest change first; archived ones are left out."""
    return [one for one in installation.store().summaries() if not one.archived]


def selector(known: list[Summary]) -> None:
    """Choose the engagement; the address says which, on every page and after a reload."""
    titles = {one.code: f"{one.code} · {one.title}" for one in known}
    code = _code(titles)
    st.session_state[CHOSEN_ID] = next((one.id for one in known if one.code == code), None)
    if not titles:
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


def _code(titles: dict[str, str]) -> str | None:
    """The code in the address, else the one chosen before, else the only one there is; says so when it is another."""
    asked = (st.query_params.get(ADDRESS) or "").strip()
    code = _asked(asked, titles)
    if asked and code not in titles:
        st.warning(f"{literal(asked[:60])} is not here, or was put away.")
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
    store = installation.store()
    try:
        return store.load(store.find(asked)).engagement.code
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
    engagement_id = st.session_state.get(CHOSEN_ID)
    return str(engagement_id) if engagement_id else _stopped()


def record() -> Record:
    """The Record of the chosen engagement. Stops the page with what to do first when there is none."""
    try:
        return installation.store().load(chosen())
    except NotFound:
        _stopped()


def _stopped() -> NoReturn:
    from discovery.ui.home import choice

    choice()
    st.stop()
    raise AssertionError("the page was stopped")


def component_data() -> dict[str, str]:
    """What our own components need to fetch and save by themselves."""
    engagement_id = chosen()
    actor = installation.current_actor()
    return {"engagement": engagement_id, "token": installation.token(engagement_id, actor), "who": actor.name}
