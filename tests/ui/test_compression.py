"""Text goes out compressed and is compressed once; whatever holds a secret, or is no text, goes out as it is."""

import asyncio
import gzip
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

import pytest
from starlette.datastructures import Headers
from starlette.responses import FileResponse, Response, StreamingResponse
from starlette.types import ASGIApp, Message, Scope

from discovery.ui.server import compression
from discovery.ui.server.compression import Compression, takes_gzip
from discovery.ui.server.serving import parts

TEXT = b"the same words again and again " * 4_000
FOREVER = {"Cache-Control": "public, immutable, max-age=31536000"}


@dataclass
class Answer:
    """What came back."""

    status: int
    headers: Headers
    body: bytes
    pieces: int

    @property
    def text(self) -> bytes:
        """What a browser makes of it."""
        return gzip.decompress(self.body) if self.headers.get("content-encoding") == "gzip" else self.body


@dataclass
class Server:
    """An application behind the compression, and how often it was asked."""

    app: ASGIApp
    asked: list[Scope] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.door = Compression(self._noted)

    async def _noted(self, scope: Any, receive: Any, send: Any) -> None:
        self.asked.append(scope)
        await self.app(scope, receive, send)

    def ask(self, path: str = "/text", method: str = "GET", **headers: str) -> Answer:
        """One request of somebody who takes gzip, unless another ``accept_encoding`` is given."""
        return self.all([path], method, **headers)[0]

    def all(self, paths: list[str], method: str = "GET", **headers: str) -> list[Answer]:
        """Requests at one moment."""
        named = {"accept_encoding": "gzip, deflate, br"} | headers
        pairs = [(name.replace("_", "-").encode(), value.encode()) for name, value in named.items()]

        async def together() -> list[Answer]:
            return list(await asyncio.gather(*(self._one(path, method, pairs) for path in paths)))

        with ThreadPoolExecutor(1) as apart:  # a browser test in this process may have left a loop running
            return apart.submit(asyncio.run, together()).result()

    async def _one(self, path: str, method: str, headers: list[tuple[bytes, bytes]]) -> Answer:
        scope = {"type": "http", "method": method, "path": path, "query_string": b"", "headers": headers}
        sent: list[Message] = []

        coming: list[Message] = [{"type": "http.request", "body": b"", "more_body": False}]

        async def receive() -> Message:
            return coming.pop() if coming else await asyncio.Future()  # and then nothing more comes

        async def send(message: Message) -> None:
            sent.append(message)

        await self.door({**scope, "root_path": "", "scheme": "http"}, receive, send)
        bodies = [message for message in sent if message["type"] == "http.response.body"]
        assert [message.get("more_body", False) for message in bodies] == [True] * (len(bodies) - 1) + [False]
        headers_ = Headers(raw=list(sent[0]["headers"]))
        return Answer(sent[0]["status"], headers_, b"".join(one.get("body", b"") for one in bodies), len(bodies))


def giving(content: bytes = TEXT, media_type: str | None = "text/plain", **more: Any) -> Server:
    """A server that gives this at every address."""
    return Server(Response(content, media_type=media_type, **more))


@pytest.fixture
def counted(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The length of every content that is compressed from now on."""
    lengths: list[int] = []
    packed: Callable[[bytes], bytes] = compression._packed

    def noted(content: bytes) -> bytes:
        lengths.append(len(content))
        return packed(content)

    monkeypatch.setattr(compression, "_packed", noted)
    return lengths


@pytest.mark.parametrize(
    "media_type",
    [
        *("text/html; charset=utf-8", "text/javascript", "text/css", "image/svg+xml", "application/json"),
        *("application/javascript", "application/manifest+json", "application/xml"),
    ],
)
def test_text_comes_compressed_to_whoever_takes_it_so(media_type: str) -> None:
    server = giving(media_type=media_type)
    packed, plain = server.ask(), server.ask(accept_encoding="br, gzip;q=0")
    assert packed.headers["content-encoding"] == "gzip" and len(packed.body) < len(TEXT) / 10
    assert "content-encoding" not in plain.headers and plain.body == packed.text == TEXT
    for answer in (packed, plain):
        assert answer.headers["content-length"] == str(len(answer.body))
        assert answer.headers["vary"] == "Accept-Encoding"


@pytest.mark.parametrize(
    ("offered", "taken"),
    [
        *(("gzip", True), ("deflate, gzip", True), ("GZIP;q=0.5, *", True), ("x-gzip", True)),
        *(("", False), ("br", False), ("gzip;q=0", False), ("gzip; q=0.0", False), ("notgzip", False)),
        ("gzip;q=much", False),
    ],
)
def test_what_a_browser_says_that_it_takes(offered: str, taken: bool) -> None:
    assert takes_gzip(Headers({"accept-encoding": offered})) is taken


@pytest.mark.parametrize(
    "server",
    [
        giving(media_type="font/woff2"),
        giving(media_type="image/png"),
        giving(media_type="application/zip"),
        giving(media_type="text/event-stream"),
        giving(media_type=None),
        giving(TEXT[:900]),
        giving(status_code=206, headers={"Content-Range": "bytes 0-1/2"}),
        giving(status_code=404),
        giving(headers={"Content-Encoding": "br"}),
        giving(headers={"Cache-Control": "no-transform"}),
    ],
)
def test_whatever_gains_nothing_or_is_a_part_goes_out_as_it_is(server: Server) -> None:
    answer = server.ask()
    assert answer.headers.get("content-encoding") in (None, "br")
    assert answer.body == server.app.body  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "path",
    [
        *("/media/0123.json", "/lock", "/lock/leave"),
        *("/api/e/token", "/api/e/private/outcomes/r"),
    ],
)
def test_answers_with_secrets_are_not_compressed_by_anybody(path: str) -> None:
    server = giving()
    assert "content-encoding" not in server.ask(path).headers
    assert all(name != b"accept-encoding" for name, _ in server.asked[0]["headers"])
    assert server.door.memory.size == 0


def test_a_stream_passes_part_by_part() -> None:
    async def words() -> Any:
        for number in range(3):
            yield f"{number}".encode() * 2_000

    answer = Server(StreamingResponse(words(), media_type="text/plain")).ask()
    assert "content-encoding" not in answer.headers and answer.pieces > 3 and len(answer.body) == 6_000


def test_a_part_of_a_file_stays_that_part(tmp_path: Path) -> None:
    path = tmp_path / "words.txt"
    path.write_bytes(TEXT)
    server = Server(FileResponse(path))
    part = server.ask(range="bytes=3-7")
    assert (part.status, part.body) == (206, TEXT[3:8]) and "content-encoding" not in part.headers
    assert server.ask().text == TEXT


def test_the_head_alone_says_that_it_depends() -> None:
    answer = giving().ask(method="HEAD")
    assert answer.headers["vary"] == "Accept-Encoding" and "content-encoding" not in answer.headers


def test_a_file_has_another_tag_compressed_and_is_known_by_it(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_bytes(TEXT)

    async def app(scope: Any, receive: Any, send: Any) -> None:  # as StaticFiles answers
        answer = FileResponse(path, stat_result=path.stat())
        known = Headers(scope=scope).get("if-none-match") == answer.headers["etag"]
        again = Response(status_code=304, headers={"ETag": answer.headers["etag"]})
        await (again if known else answer)(scope, receive, send)

    server = Server(app)
    packed, plain = server.ask(), server.ask(accept_encoding="identity")
    assert packed.headers["etag"] != plain.headers["etag"]
    for answer, offered in ((packed, "gzip"), (plain, "identity"), (plain, "gzip")):
        again = server.ask(accept_encoding=offered, if_none_match=answer.headers["etag"])
        assert (again.status, again.headers["etag"], again.body) == (304, answer.headers["etag"], b"")


def test_a_weak_tag_stands_for_both() -> None:
    assert giving(headers={"ETag": 'W/"t"'}).ask().headers["etag"] == 'W/"t"'


def test_what_never_changes_is_read_and_compressed_once(counted: list[int]) -> None:
    server = giving(headers={**FOREVER, "ETag": '"t"'})
    first, second = server.ask("/static/js/index.js"), server.ask("/static/js/index.js")
    assert (len(server.asked), counted) == (1, [len(TEXT)])
    assert first.headers == second.headers and first.text == second.text == TEXT
    assert second.headers["cache-control"] == FOREVER["Cache-Control"]
    again = server.ask("/static/js/index.js", if_none_match=first.headers["etag"])
    assert (again.status, again.body) == (304, b"") and "content-length" not in again.headers
    assert server.ask("/static/js/index.js", accept_encoding="br").body == TEXT


def test_an_address_that_may_give_something_else_is_asked_each_time(counted: list[int]) -> None:
    server = giving()
    assert {server.ask(path).text for path in ("/static/js/gone.js", "/page", "/page")} == {TEXT}
    assert (len(server.asked), counted) == (3, [len(TEXT)])


def test_those_who_ask_at_one_moment_share_the_work(counted: list[int]) -> None:
    answers = giving().all(["/live/e/diagram.svg"] * 20)
    assert {answer.text for answer in answers} == {TEXT} and counted == [len(TEXT)]


def test_a_long_answer_is_sent_in_pieces() -> None:
    noise = Random(1).randbytes(300_000)
    server = giving(noise, headers=FOREVER)
    first, second = server.ask("/assets/a.js"), server.ask("/assets/a.js")
    assert first.text == second.text == noise
    assert first.pieces == second.pieces > len(first.body) // compression.PART


def test_what_is_kept_is_bounded() -> None:
    async def app(scope: Any, receive: Any, send: Any) -> None:
        content = f"{scope['path']} ".encode() * 3_000
        await Response(content, headers=FOREVER, media_type="text/css")(scope, receive, send)

    server = Server(app)
    server.door = Compression(app, most_kept=100_000)
    for number in range(60):
        for folder in ("static", "page"):
            server.ask(f"/{folder}/{number}")
            assert 0 < server.door.memory.size <= 100_000
    assert server.ask("/static/0").text == b"/static/0 " * 3_000


def test_what_somebody_sent_is_answered_compressed_and_not_kept() -> None:
    server = giving()
    assert server.ask(method="POST").text == TEXT and server.door.memory.size == 0


def test_it_is_in_the_application_inside_its_protection() -> None:
    doors = [door.cls.__name__ for door in parts()["middleware"]]
    assert doors[0] == "Protection" and doors[-1] == "Compression"
