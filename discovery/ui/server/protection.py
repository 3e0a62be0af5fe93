"""Headers and host check on every address: what a browser may load, embed and tell others about this program."""

import base64
import hashlib
import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import streamlit
from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from discovery.ui.server.listening import host_name

_CLOSED = "/_stcore/agent"
"""Streamlit's way to drive a page without a browser: nothing here goes that way, and it tells anybody of itself."""

_KEPT_NOWHERE = ("/api", "/live", "/media/", "/lock", "/healthz", "/_stcore/upload_file/")
"""What is answered below these addresses stands in no browser's store: it is a customer's, and may be gone tomorrow."""

_PLAIN = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "x-frame-options": "DENY",
    "permissions-policy": "camera=(), microphone=(), geolocation=()",
}


@cache
def policy() -> str:
    """The content-security policy of pages; the one inline script of Streamlit's own page is named by its hash."""
    page = (Path(streamlit.__file__).parent / "static" / "index.html").read_text(encoding="utf-8")
    inline = re.findall(r"<script>(.*?)</script>", page, flags=re.DOTALL)
    hashes = " ".join(
        f"'sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}'" for script in inline
    )
    return "; ".join(
        (
            "default-src 'self'",
            "img-src 'self' data: blob:",
            "style-src 'self' 'unsafe-inline'",
            f"script-src 'self' 'wasm-unsafe-eval' blob: {hashes}",
            "worker-src 'self' blob:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "frame-src 'none'",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'",
        )
    )


class Protection:
    """ASGI middleware: refuses foreign hosts, adds the headers to every answer."""

    def __init__(self, app: ASGIApp, hosts: Iterable[str]) -> None:
        self.app = app
        self.hosts = {*(host_name(host).lower() for host in hosts), "127.0.0.1", "localhost", "[::1]"}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request or socket."""
        if scope["type"] not in ("http", "websocket"):
            await self.app(scope, receive, send)
            return
        if not self._own(scope) or scope["path"].startswith(_CLOSED):
            await _refuse(scope, send, 404 if self._own(scope) else 400)
            return
        media = scope["path"].startswith("/media")

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in _PLAIN.items():
                    headers[name] = value
                headers["content-security-policy"] = "default-src 'none'; sandbox" if media else policy()
                for name in [name for name in headers if name.startswith("access-control-")]:
                    del headers[name]  # no page from elsewhere may read anything here
                if scope["path"].startswith(_KEPT_NOWHERE):
                    headers["cache-control"] = "no-store"
            await send(message)

        await self.app(scope, receive, guarded)

    def _own(self, scope: Scope) -> bool:
        hosts, origins = (
            [value.decode("latin-1") for name, value in scope["headers"] if name == wanted]
            for wanted in (b"host", b"origin")
        )
        if len(hosts) != 1 or len(origins) > 1:  # two of them, and each reader may believe another one
            return False
        host, origin = hosts[0], origins[0] if origins else None
        if _name(host).lower() not in self.hosts:
            return False
        changes = scope["type"] == "websocket" or scope.get("method") not in ("GET", "HEAD", "OPTIONS")
        return not (changes and origin and origin.split("//", 1)[-1] != host)


def _name(host: str) -> str:
    return host.rsplit(":", 1)[0] if not host.endswith("]") else host


async def _refuse(scope: Scope, send: Send, status: int) -> None:
    if scope["type"] == "websocket":
        await send({"type": "websocket.close", "code": 1008})
        return
    headers = [(b"content-type", b"text/plain")]
    headers += [(name.encode(), value.encode()) for name, value in _PLAIN.items()]
    headers.append((b"content-security-policy", b"default-src 'none'"))
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": b"This address is not served here."})
