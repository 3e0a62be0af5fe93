"""Files on their way to a browser: which engagement each is about, so that nobody gets one that he may not read.

Streamlit serves a file to whoever has its address; what it keeps says nothing of the engagement, so that is noted here.
"""

import hashlib
import threading

from starlette.requests import HTTPConnection
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Receive, Scope, Send
from streamlit import runtime

from discovery.access import Actor, may_read, may_read_all
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


def may_have(content: bytes, actor: Actor) -> bool:
    """Whether the actor may have a file with this content: one that was made of an engagement that he may read."""
    about = _about.get(hashlib.sha256(content).hexdigest()) or ()
    return any(may_read(actor, engagement_id) for engagement_id in about)


class OfTheEngagement:
    """ASGI middleware: to whoever may not read every engagement, a file goes only when it is about one that he may."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        if scope["type"] == "http" and scope["path"].startswith(_FOLDER):
            actor = installation.browser_actor(HTTPConnection(scope).cookies)
            if not may_read_all(actor) and not _may_have(scope["path"].removeprefix(_FOLDER), actor):
                await PlainTextResponse("This browser is locked to one engagement.", 403)(scope, receive, send)
                return
        await self.app(scope, receive, send)


def _may_have(name: str, actor: Actor) -> bool:
    file = runtime.get_instance().media_file_mgr.read_file(name)
    return file is not None and may_have(file.content, actor)
