"""A line that appears only when this browser holds entries that were refused: whoever takes a file away must know."""

import streamlit as st

from discovery.catalogue.sections import SECTIONS
from discovery.ui.components.script import component

_NOTICE = component(
    "discovery_unsaved_notice",
    "shared/page/unsaved_notice.js",
    '<div class="left-open" role="status" hidden></div>',
    ("shared/page/unsaved_notice.css",),
)


def unsaved_notice(engagement_id: str, key: str) -> None:
    """Show the line about an engagement, or nothing."""
    titles = {section.key: section.title for section in SECTIONS}
    with st.container(gap=None):
        _NOTICE({"engagement": engagement_id, "titles": titles}, key=key, height="content")
