"""Parts of a page that redraw themselves when somebody saves: tables and charts that Streamlit draws.

What many people watch at once is not drawn this way (each rerun costs the server), only what a few look at.
"""

from collections.abc import Callable

import streamlit as st

from discovery.model.record import Record
from discovery.ui.components.pulse import pulse
from discovery.ui.state import component_data, record


def fresh(draw: Callable[[Record], None], key: str) -> None:
    """Draw a part of the page from the Record now, and again after each change by anybody."""

    @st.fragment(key=key)
    def part() -> None:
        now = record()
        pulse({**component_data(), "revision": now.revision}, key=f"pulse_{key}", part=key)
        draw(now)

    part()
