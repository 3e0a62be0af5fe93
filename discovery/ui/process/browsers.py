"""Which browser asks: every browser gets a random name in a cookie of its own.

The cookie carries no right and says nothing about the person; whoever takes it away is merely a new browser.
"""

from collections.abc import Mapping

import streamlit as st
from starlette.datastructures import MutableHeaders
from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from streamlit.runtime.scriptrunner import get_script_run_ctx

from discovery.access.presentation_lock import is_browser, new_browser

COOKIE = "discovery_browser"

_YEAR = 365 * 24 * 3600


def browser_of(cookies: Mapping[str, str]) -> str | None:
    """The name of the browser that sent these cookies; None for one that has none, or keeps none."""
    name = cookies.get(COOKIE)
    return name if is_browser(name) else None


def page_browser() -> str | None:
    """The browser in which this page is shown; None outside a run of a page."""
    return browser_of(st.context.cookies) if get_script_run_ctx(suppress_warning=True) else None


class Named:
    """ASGI middleware: a browser that opens a page without a name gets one."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        if scope["type"] != "http" or scope["method"] != "GET" or browser_of(HTTPConnection(scope).cookies):
            await self.app(scope, receive, send)
            return

        async def naming(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                if headers.get("content-type", "").startswith("text/html"):
                    headers.append("set-cookie", _cookie(scope["scheme"] == "https"))
            await send(message)

        await self.app(scope, receive, naming)


def _cookie(secure: bool) -> str:
    safe = "; Secure" if secure else ""
    return f"{COOKIE}={new_browser()}; Path=/; Max-Age={_YEAR}; HttpOnly; SameSite=Lax{safe}"
