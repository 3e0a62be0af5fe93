"""A component without a face: it redraws the fragment it stands in when somebody has saved."""

from typing import Any

import streamlit as st

from discovery.ui.components.script import component

_REFRESH = component("discovery_refresh_on_change", "shared/page/refresh_on_change.js", "<span hidden></span>")


def refresh_on_change(data: dict[str, Any], key: str, part: str) -> None:
    """Needs ``engagement``, ``token`` and the ``revision`` that is shown; ``part`` is the key of the fragment it is in.

    ``done``, if given, is the revision that a button of this page made last: the first that Ctrl+Z takes back.

    Where nothing else on the page takes changes back, Ctrl+Z does so here.

    The browser sends what several of these ask for at one moment as one message that names only the first fragment, so
    each names its own again.
    """
    _REFRESH(data=data, key=key, height=1, on_revision_change=lambda: st.rerun(part))
