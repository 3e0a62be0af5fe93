"""A row of buttons of which one is on: between the views of a page, or between a few ways to see or do something."""

from collections.abc import Callable, Mapping

import streamlit as st

from discovery.model.row import Row
from discovery.ui.parts.row_link import show_asked


def switch(label: str, titles: Mapping[str, str], key: str, default: str = "") -> str:
    """Draw it; gives the key of the title that is on, the first one to begin with unless ``default`` says another.

    ``label`` is for those who hear the page; titles are Markdown.
    """
    chosen: str = st.segmented_control(
        label,
        list(titles),
        format_func=titles.__getitem__,
        default=default or next(iter(titles)),
        key=key,
        required=True,
        label_visibility="collapsed",
    )
    return chosen


def view_switch(titles: Mapping[str, str], key: str, view_of: Callable[[Row], str] = lambda row: row.section) -> str:
    """The views of a page, of which the address may ask for one, by name or by the row that is to be seen."""
    show_asked(key, titles, view_of)
    return switch("Show", titles, key)
