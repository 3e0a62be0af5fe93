"""Text goes out compressed, and each text is compressed once: Streamlit's files, our scripts, rows, pictures.

Streamlit compresses nothing of its own files, and everything else anew for whoever asks. Here what was compressed is
kept, in bounded memory: a file whose address never means another one by that address, so that it is not even read
again, and any other answer by its content, so that fifty people who look at one revision share the work.

gzip, and not brotli: browsers take that only over HTTPS, so the phones of a workshop never would; it saves an eighth
more at the same effort, a fifth more at sixty times the effort.

Compression tells by its length whether a guess stands in the same answer as a secret (BREACH). So these stay as they
are: fresh page tokens (``/api/…/token``), private notes (``/api/…/private/``), the pages of the presentation lock, and
downloads (``/media/``), which hold private notes too. Rows, names, findings and pictures hold no secret that their
reader does not have, and go only to a page that shows its token in a header, which no page from elsewhere can make a
browser send. Page tokens travel on Streamlit's socket, which is not compressed at all.
"""

import gzip
import re
from dataclasses import dataclass

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from discovery.bounded_cache import BoundedCache
from discovery.ui.process.shared_work import SharedWork

SMALLEST = 1_000
"""Bytes: what is smaller fits into one packet as it is."""

LARGEST = 8_000_000
"""Bytes: what is larger goes out as it comes. The largest file of Streamlit's has five million."""

IN_PASSING = 32_000
"""Bytes that are compressed within a millisecond; more of them in a thread, so that nobody else waits."""

PART = 64_000
"""Bytes that are handed to a connection at once."""

MOST_KEPT = 48_000_000
"""Bytes of memory for what was compressed and, where it is known by its content, that content."""

LEVEL = 6
"""Half as long as at level 9, for a hundredth more bytes."""

_AS_IT_IS = re.compile(r"/media/|/lock(/|$)|/api/[^/]+/(token|private)(/|$)")
"""Addresses whose answers hold secrets; see above."""

_NEVER_ANOTHER = re.compile(r"/(static|assets)/")
"""Addresses with a fingerprint of what they give; those alone whose answer says so too are kept by their address."""

_TEXT = re.compile(r"text/(?!event-stream)|(application|image)/([\w.-]+\+)?(json|javascript|xml)\b")
_GZIP = re.compile(r"(?:^|,)\s*(?:x-)?gzip\s*(?:;\s*q=([01](?:\.\d{0,3})?)\s*)?(?=,|$)", re.IGNORECASE)
_MARK = "-gzip"


@dataclass(frozen=True)
class _Ready:
    """A compressed answer of an address that never gives another one; ``headers`` as they are sent."""

    headers: tuple[tuple[bytes, bytes], ...]
    body: bytes

    @property
    def size(self) -> int:
        """Bytes of memory."""
        return len(self.body)


@dataclass(frozen=True)
class _Compressed:
    """Compressed content, kept together with the content it is of."""

    content: bytes
    body: bytes

    @property
    def size(self) -> int:
        """Bytes of memory."""
        return len(self.content) + len(self.body)


class Compression:
    """ASGI middleware: compresses text for whoever takes it so. Belongs to one event loop."""

    def __init__(self, app: ASGIApp, most_kept: int = MOST_KEPT) -> None:
        self.app = app
        self.memory: BoundedCache[str | bytes, _Ready | _Compressed] = BoundedCache(
            None, most_kept, lambda entry: entry.size, idle_seconds=None
        )
        """By address or content: bytes remember their hash, so looking up a content that is kept costs nothing."""
        self._work: SharedWork[bytes, bytes] = SharedWork()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request; sockets pass."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        wanted = "range" not in headers and not _AS_IT_IS.match(scope["path"]) and takes_gzip(headers)
        if wanted and scope["method"] == "GET" and isinstance(ready := self.memory.get(scope["path"]), _Ready):
            await _send_ready(ready, headers, send)
            return
        answer = _Answer(self, scope, send, wanted)
        await self.app(_inside(scope), receive, answer.take)

    async def compressed(self, content: bytes) -> bytes:
        """A content compressed: from memory, by whoever is at it already, or now."""
        entry = self.memory.get(content)
        if isinstance(entry, _Compressed):
            return entry.body
        if len(content) <= IN_PASSING:
            body = _packed(content)
        else:
            body = await self._work.done(content, lambda: _packed(content))
        return body


class _Answer:
    """One answer on its way out: held back until all of it is there, where it is a text that is to be compressed."""

    def __init__(self, owner: Compression, scope: Scope, send: Send, wanted: bool) -> None:
        self._owner, self._scope, self._send, self._wanted = owner, scope, send, wanted
        self._start: Message | None = None
        self._parts: list[bytes] = []

    async def take(self, message: Message) -> None:
        """Take one message of what answers."""
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            if _is_text(headers) and not _AS_IT_IS.match(self._scope["path"]):
                headers.add_vary_header("Accept-Encoding")
            if (
                self._wanted
                and message["status"] == 304
                and _MARK in Headers(scope=self._scope).get("if-none-match", "")
            ):
                _mark(headers)
            elif self._wanted and message["status"] == 200 and _worth(headers, self._scope["method"]):
                self._start = message
                return
        elif self._start is not None and message["type"] == "http.response.body":
            self._parts.append(message.get("body", b""))
            if not message.get("more_body", False):
                await self._finish(self._start, self._parts[0] if len(self._parts) == 1 else b"".join(self._parts))
            return
        await self._send(message)

    async def _finish(self, start: Message, content: bytes) -> None:
        headers, path = MutableHeaders(scope=start), self._scope["path"]
        by_address = bool(_NEVER_ANOTHER.match(path)) and "immutable" in headers.get("cache-control", "")
        body = await self._owner.compressed(content)
        _mark(headers)
        headers["content-encoding"] = "gzip"
        headers["content-length"] = str(len(body))
        if by_address:
            self._owner.memory.put(path, _Ready(tuple(start["headers"]), body))
        elif self._scope["method"] == "GET":
            self._owner.memory.put(content, _Compressed(content, body))
        await self._send(start)
        await _send_body(body, self._send)


def takes_gzip(headers: Headers) -> bool:
    """Whether a request says that its answer may come as gzip."""
    offered = _GZIP.search(headers.get("accept-encoding", ""))
    return offered is not None and float(offered.group(1) or 1) > 0


def _packed(content: bytes) -> bytes:
    return gzip.compress(content, LEVEL, mtime=0)


def _is_text(headers: Headers) -> bool:
    return bool(_TEXT.match(headers.get("content-type", "").lower()))


def _worth(headers: Headers, method: str) -> bool:
    """Whether an answer is a text of a length that it says beforehand, and nobody has compressed it."""
    length = headers.get("content-length", "")
    announced = int(length) if length.isdigit() else 0
    free = "content-encoding" not in headers and "no-transform" not in headers.get("cache-control", "")
    return free and method != "HEAD" and _is_text(headers) and SMALLEST <= announced <= LARGEST


def _mark(headers: MutableHeaders) -> None:
    """Compressed bytes are not those that a strong ETag stands for, so they get one of their own."""
    tag = headers.get("etag", "")
    if tag.startswith('"'):
        headers["etag"] = f'{tag[:-1]}{_MARK}"'


def _inside(scope: Scope) -> Scope:
    """The request as those inside get it: with the ETags that they gave, and without leave to compress."""
    headers = [(name, value) for name, value in scope["headers"] if name != b"accept-encoding"]
    own = f'{_MARK}"'.encode()
    headers = [(name, value.replace(own, b'"') if name == b"if-none-match" else value) for name, value in headers]
    return {**scope, "headers": headers}


async def _send_ready(ready: _Ready, request: Headers, send: Send) -> None:
    tag = Headers(raw=list(ready.headers)).get("etag")
    if tag and tag in request.get("if-none-match", ""):
        headers = [pair for pair in ready.headers if pair[0] not in (b"content-length", b"content-encoding")]
        await send({"type": "http.response.start", "status": 304, "headers": headers})
        await send({"type": "http.response.body", "body": b""})
        return
    await send({"type": "http.response.start", "status": 200, "headers": list(ready.headers)})
    await _send_body(ready.body, send)


async def _send_body(body: bytes, send: Send) -> None:
    """Send a body part by part: whoever reads slowly takes little memory, and is seen to read."""
    for at in range(0, len(body), PART):
        more = at + PART < len(body)
        await send({"type": "http.response.body", "body": body[at : at + PART], "more_body": more})
