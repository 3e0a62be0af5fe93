"""HTML of ours on a page: the only place that draws it, so the only place that must escape."""

from __future__ import annotations

from html import escape

import streamlit as st


class Markup(str):
    """Text that is HTML already; every other text is what somebody may have typed, and is escaped."""

    __slots__ = ()


def tag(name: str, *children: str | int, **attributes: str | float | None) -> Markup:
    """One element. Children that are no Markup are escaped, values of attributes always; None leaves one out.

    ``_`` in an attribute's name stands for ``-``; a trailing one is dropped, so that ``class_`` can be written.
    """
    written = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(str(value))}"'
        for key, value in attributes.items()
        if value is not None
    )
    return Markup(f"<{name}{written}>{join(*children)}</{name}>")


def join(*parts: str | int) -> Markup:
    """Several parts one after the other, each escaped unless it is Markup."""
    return Markup("".join(part if isinstance(part, Markup) else escape(str(part)) for part in parts))


def draw(markup: Markup, style: str = "") -> None:
    """Show it; ``style`` is a style sheet of ours. Raises TypeError for text that nobody escaped."""
    if not isinstance(markup, Markup):
        raise TypeError("Only what was made by tag() or join() is drawn.")
    st.html(f"<style>{style}</style>{markup}" if style else markup)
