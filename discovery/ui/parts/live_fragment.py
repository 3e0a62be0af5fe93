"""Parts of a page that redraw themselves when somebody saves: tables and charts that Streamlit draws.

What many people watch at once is not drawn this way (each rerun costs the server), only what a few look at.
"""

from collections.abc import Callable

import streamlit as st

from discovery.model.record import Record
from discovery.store import Saved
from discovery.ui.components.refresh_on_change import refresh_on_change
from discovery.ui.process import installation
from discovery.ui.shell.state import component_data, record

_DONE = "made_by_button"


def _none(_record: Record) -> int:
    return 0


def live_fragment(
    draw: Callable[[Record], None],
    key: str,
    rest: Callable[[Record], int] = _none,
    ripe: Callable[[Record], int] = _none,
    audience: bool = True,
) -> None:
    """Draw a part of the page from the Record now, and again after each change by anybody.

    ``rest`` says how many milliseconds after the first change, where the part takes long to work out; ``ripe`` after
    how many it would show something else although nobody changed anything, 0 for never.
    Without ``audience`` the part tells of what is missing, and a locked browser shows nothing of it.
    """

    @st.fragment(key=key)
    def part() -> None:
        if not audience and installation.before_audience():
            return
        now = record()
        follow(now, key, rest(now), ripe(now))
        draw(now)

    part()


def follow(now: Record, part: str, rest: int = 0, ripe: int = 0) -> None:
    """Redraw a part with every change; what a button has just done is the first that Ctrl+Z takes back."""
    whose, revision = st.session_state.get(_DONE, ("", None))  # kept: the browser may skip what one run alone says
    given = revision if whose == now.engagement.id else None
    data = {**component_data(), "revision": now.revision, "done": given, "rest": rest, "ripe": ripe}
    refresh_on_change(data, key=f"pulse_{part}", part=part)


def done(engagement_id: str, saved: Saved) -> None:
    """Note what a button has just done, so that Ctrl+Z takes it back."""
    st.session_state[_DONE] = (engagement_id, saved.revision)


def anything_done() -> bool:
    """Whether a button of this visit has done something."""
    return _DONE in st.session_state
