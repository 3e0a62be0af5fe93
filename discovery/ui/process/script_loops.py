"""Streamlit keeps an event loop of its own for every page, for scripts that use asyncio; ours do not.

Each costs three open files for as long as a page is remembered, ten minutes after it was closed: eighty pages were all
that a Mac takes. All pages share one here.
"""

import asyncio
from typing import Any

from streamlit.runtime import Runtime


class SharedLoop(asyncio.SelectorEventLoop):
    """A loop that no page can close for the others."""

    def close(self) -> None:
        """Stay open: a page that ends closes its loop, and this one is everybody's."""


def share_one_loop(runtime: Runtime) -> None:
    """Have every page of a runtime use one loop, which costs no page a file."""
    manager, shared = runtime._session_mgr, SharedLoop()
    connect = manager.connect_session

    def connected(*given: Any, **named: Any) -> str:
        session_id: str = connect(*given, **named)
        session = manager.get_active_session_info(session_id).session
        if session._script_event_loop is not shared:
            session._script_event_loop.close()
            session._script_event_loop = shared
        return session_id

    manager.connect_session = connected
