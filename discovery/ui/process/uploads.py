"""Files on their way in: only to a page that asks for one, no larger than it asks for, and counted as they come.

Streamlit takes a file of the largest size there is on any page into memory. Which page has a field for files, and how
large they may be, is noted here when the field is drawn.
"""

import re
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

import streamlit as st
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from streamlit import runtime
from streamlit.runtime.scriptrunner import get_script_run_ctx

from discovery.bounded_cache import BoundedCache
from discovery.ui.literal import literal
from discovery.ui.process import server_log

MEGABYTE = 1024 * 1024
"""As Streamlit counts them."""

MOST_AT_ONCE = 250 * MEGABYTE
"""What one page may have in memory, or the largest file that it asks for where that is more."""

MOST_OF_ALL = 1024 * MEGABYTE
"""What all pages together may have in memory, or the largest file that one asks for where that is more."""

LARGEST_BODY = 6_000_000
"""What any other address takes: more than any of them allows by itself."""

_AROUND = 64 * 1024
"""What comes around a file: its name and type, and the lines between."""

GRACE_SECONDS = 10.0

_MOST_PAGES = 1000
_PLACE = re.compile(r"/_stcore/upload_file/([^/]+)/[^/]+")

_guard = threading.Lock()


@dataclass
class _Page:
    """What one page takes: the largest file of each of its fields, and what it took before it was drawn anew."""

    fields: dict[str, int] = field(default_factory=dict)
    before: int = 0
    before_until: float = 0.0


_pages: BoundedCache[str, _Page] = BoundedCache(_MOST_PAGES, idle_seconds=None)
_coming: dict[str, int] = {}


_NO_ROOM = "There are too many files at once. Take in the others first."


class _TooMuch(Exception):
    """More came than may come, for the reason that it says."""


def begin_page() -> None:
    """A page is drawn anew. What it took before it takes for a moment more, as a file may be on its way."""
    session = _session()
    if session is None:
        return
    with _guard:
        page = _pages.made(session, _Page)
        if taken := max(page.fields.values(), default=0):  # else what it took before that counts on
            page.before, page.before_until = taken, time.monotonic() + GRACE_SECONDS
        page.fields = {}


def file_field(
    label: str,
    most_mb: int,
    key: str,
    types: Sequence[str] | None = None,
    several: bool | Literal["directory"] = False,
    on_change: Callable[[], None] | None = None,
) -> Any:
    """A field for files of at most so many MB each, and of these endings; gives what Streamlit gives."""
    session = _session()
    if session is not None:
        with _guard:
            _pages.made(session, _Page).fields[key] = most_mb * MEGABYTE
    return st.file_uploader(
        literal(label),
        type=types,
        accept_multiple_files=several,
        max_upload_size=most_mb,
        key=key,
        on_change=on_change,
    )


def release(file: Any) -> None:
    """Forget a file that was stored: its page may stay open all day."""
    session = _session()
    if session is not None and runtime.exists():
        runtime.get_instance().uploaded_file_mgr.remove_file(session, file.file_id)


def forget_closed() -> int:
    """Let go of the files of pages that were closed and cannot come back: Streamlit would keep them until it ends, and
    what such a page offered to take away until another page is drawn.

    Gives how many bytes they had.
    """
    if not runtime.exists():
        return 0
    freed = 0
    server = runtime.get_instance()
    drop_expired(getattr(server._session_mgr, "_session_storage", None))
    for session, files in list(server.uploaded_file_mgr.file_storage.items()):
        if server._session_mgr.get_session_info(session) is None:
            freed += sum(len(file.data) for file in list(files.values()))
            server.uploaded_file_mgr.remove_session_files(session)
    server.media_file_mgr.remove_orphaned_files()
    return freed


def drop_expired(storage: Any) -> None:
    """Drop the sessions whose time is over: Streamlit keeps them, with all they hold, until another one comes."""
    if expire := getattr(getattr(storage, "_cache", None), "expire", None):
        expire()


def largest(session: str) -> int:
    """How large a file may be that comes to this page, in bytes; 0 where the page has no field for files."""
    with _guard:
        page = _pages.get(session) or _Page()
        now = max(page.fields.values(), default=0)
        return max(now, page.before) if time.monotonic() < page.before_until else now


def _session() -> str | None:
    context = get_script_run_ctx(suppress_warning=True)
    return context.session_id if context else None


class UploadDoor:
    """ASGI middleware: refuses a file before it is in memory, and any other body that is larger than one may be."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        place = _PLACE.fullmatch(scope["path"])
        if place is None or scope["method"] != "PUT":
            await self._counted(scope, receive, send, LARGEST_BODY, "")
            return
        session = place.group(1)
        allowed = largest(session)
        if not allowed:
            await _refuse(scope, receive, send, 403, "This page takes no files.")
        elif (announced := _announced(scope)) > allowed + _AROUND:
            await _refuse(scope, receive, send, 413, _too_large(allowed))
        elif not _is_room(session, max(announced, 0), allowed):
            await _refuse(scope, receive, send, 413, _NO_ROOM)
        else:
            await self._counted(scope, receive, send, allowed + _AROUND, session)

    async def _counted(self, scope: Scope, receive: Receive, send: Send, most: int, session: str) -> None:
        came, begun = 0, False

        async def counting() -> Message:
            nonlocal came
            message = await receive()
            part = len(message.get("body", b""))
            came += part
            if session:
                _coming[session] = _coming.get(session, 0) + part
                if not _is_room(session, 0, most):
                    raise _TooMuch(_NO_ROOM)
            if came > most:
                raise _TooMuch(_too_large(most) if session else "That is too much at once.")
            return message

        async def watched(message: Message) -> None:
            nonlocal begun
            begun = True
            await send(message)

        try:
            await self.app(scope, counting, watched)
        except _TooMuch as reason:
            if not begun:
                await _refuse(scope, receive, send, 413, str(reason))
        finally:
            if session and (left := _coming.get(session, 0) - came) > 0:
                _coming[session] = left
            elif session:
                _coming.pop(session, None)


def _announced(scope: Scope) -> int:
    for name, value in scope["headers"]:
        if name == b"content-length" and value.isdigit() and len(value) < 16:
            return int(value)
    return -1


def _is_room(session: str, more: int, allowed: int) -> bool:
    """Whether so many bytes more fit beside the files that a page, and all pages, have in memory or are sending."""
    files = runtime.get_instance().uploaded_file_mgr.file_storage if runtime.exists() else {}
    held = {name: sum(len(file.data) for file in list(kept.values())) for name, kept in list(files.items())}
    own = held.get(session, 0) + _coming.get(session, 0) + more
    everybody = sum(held.values()) + sum(_coming.values()) + more
    return own <= max(MOST_AT_ONCE, allowed) and everybody <= max(MOST_OF_ALL, allowed)


def _too_large(allowed: int) -> str:
    return f"The file is larger than {allowed // MEGABYTE} MB."


async def _refuse(scope: Scope, receive: Receive, send: Send, status: int, sentence: str) -> None:
    server_log.warn(f"An upload was refused: {sentence}" if _PLACE.fullmatch(scope["path"]) else sentence)
    await PlainTextResponse(sentence, status)(scope, receive, send)
