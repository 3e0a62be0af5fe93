"""Files on their way to a browser: which engagement each is about, so that a locked browser gets no other ones.

Streamlit serves a file to whoever has its address; what it keeps says nothing of the engagement, so that is noted here.
"""

import hashlib
import threading

from starlette.requests import HTTPConnection
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send
from streamlit import runtime

from discovery.bounded_cache import BoundedCache
from discovery.ui.process import installation

MOST = 1000
"""How many files are remembered; one that is not is made again by its button."""

_FOLDER = "/media/"
_guard = threading.Lock()
_about: BoundedCache[str, frozenset[str]] = BoundedCache(MOST, idle_seconds=None)


def note(engagement_id: str, content: bytes) -> None:
    """Remember what a file is about."""
    digest = hashlib.sha256(content).hexdigest()
    with _guard:
        _about.put(digest, (_about.get(digest) or frozenset()) | {engagement_id})


def is_about(content: bytes, engagement_id: str) -> bool:
    """Whether a file with this content was made of this engagement."""
    return engagement_id in (_about.get(hashlib.sha256(content).hexdigest()) or ())


class OfTheEngagement:
    """ASGI middleware: a file goes to a locked browser only when it is about the engagement that is shown there."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        if scope["type"] == "http" and scope["path"].startswith(_FOLDER):
            lock = installation.lock_of(HTTPConnection(scope).cookies)
            if lock and not _may_have(scope["path"].removeprefix(_FOLDER), lock.engagement):
                await PlainTextResponse("This browser is locked to one engagement.", 403)(scope, receive, send)
                return
        await self.app(scope, receive, send)


def _may_have(name: str, engagement_id: str) -> bool:
    file = runtime.get_instance().media_file_mgr.read_file(name)
    return file is not None and is_about(file.content, engagement_id)
