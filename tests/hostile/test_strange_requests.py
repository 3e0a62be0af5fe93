"""What is no request, half a request or a request nobody makes: answered or let go, never a traceback, never a halt."""

import json
import socket
import struct
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from websockets.exceptions import ConnectionClosed, WebSocketException
from websockets.sync.client import connect
from websockets.typing import Origin, Subprotocol

from tests.browser.served import Application, Engagement, free_port

SECRET = "s3cret-w0rd"
"""Stands in what is sent, and may stand in no log."""


@dataclass
class Site:
    """One server and an engagement on it."""

    application: Application
    engagement: Engagement

    def head(self, method: str, path: str, *more: str) -> bytes:
        """The head of a request of a page that may."""
        lines = [f"{method} {path} HTTP/1.1", f"Host: 127.0.0.1:{self.application.port}"]
        return "\r\n".join([*lines, f"X-Discovery-Token: {self.engagement.token}", *more, "", ""]).encode()

    def post(self, body: bytes, *more: str) -> bytes:
        """Changes as they are sent."""
        return self.head("POST", f"/api/{self.engagement.id}/changes", f"Content-Length: {len(body)}", *more) + body

    def send(self, content: bytes) -> bytes:
        """Send these bytes and no more; what comes back until the other side has nothing more to say."""
        with socket.create_connection(("127.0.0.1", self.application.port), 20) as opened:
            answer = b""
            try:
                opened.sendall(content)
                opened.settimeout(1)
                while part := opened.recv(65536):
                    answer += part
            except (ConnectionError, TimeoutError):
                pass  # refused before all of it was sent, or there is nothing more to come
            return answer

    def serves(self) -> None:
        """Assert that it goes on as ever, and that the log has neither tracebacks nor what was sent."""
        self.engagement.add("people", name="Ann")
        written = self.application.written()
        assert "Traceback" not in written
        for private in (SECRET, self.engagement.token, self.engagement.id):
            assert private not in written
        assert len(written.splitlines()) < 30, written


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    served = Application(tmp_path_factory.mktemp("strange"), free_port(), log=True)
    served.start()
    yield Site(served, served.new("A room"))
    served.stop()


BODIES: dict[str, bytes] = {
    "UTF-16": json.dumps({"changes": [], "note": SECRET}).encode("utf-16"),
    "UTF-32": b'{"changes": []}'.decode().encode("utf-32"),
    "Latin-1": f'{{"changes": [], "é": "{SECRET}"}}'.encode("latin-1"),
    "packed": b"\x1f\x8b\x08\x00" + b"\x00" * 50,
    "a form": b"changes=%5B%5D&token=" + SECRET.encode(),
    "deep": b'{"changes": ' + b"[" * 200_000,
    "deep and whole": b'{"changes": ' + b"[" * 50_000 + b"]" * 50_000 + b"}",
    "a long number": b'{"changes": ' + b"9" * 100_000 + b"}",
    "no number": b'{"changes": [NaN, Infinity]}',
    "no object": b'["' + SECRET.encode() + b'"]',
    "NUL": b"\x00" * 100,
    "nothing": b"",
}


@pytest.mark.parametrize("kind", BODIES)
def test_a_body_that_is_none_is_refused_in_a_sentence(site: Site, kind: str) -> None:
    for path in ("changes", "undo", "redo", "answers", "tidy"):
        body = BODIES[kind]
        more = f"Content-Length: {len(body)}", "Connection: close"
        head = site.head("POST", f"/api/{site.engagement.id}/{path}", *more)
        answer = site.send(head + body)
        assert answer.startswith(b"HTTP/1.1 422"), (path, answer[:200])
    site.serves()


REQUESTS: dict[str, bytes] = {
    "not HTTP": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + SECRET.encode() * 20,
    "HTTP/2": b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
    "HTTP/0.9": b"GET /\r\n\r\n",
    "no method": b" / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
    "a star": b"OPTIONS * HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
    "a whole address": b"GET http://evil.example/healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
    "a tunnel": b"CONNECT evil.example:443 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
    "NUL in the path": b"GET /api/%00/names HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
    "no text in the path": b"GET /api/%ff%fe/names HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
    "a way up": b"GET /api/../../etc/passwd HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
    "a hidden way up": b"GET /assets/%2e%2e%2f%2e%2e%2fetc%2fpasswd HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
    "a long path": b"GET /" + b"a" * 100_000 + b" HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
    "many headers": b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n" + b"X: y\r\n" * 20_000 + b"\r\n",
    "a length that is none": b"POST /lock HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: x\r\n\r\n",
    "a negative length": b"POST /lock HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: -5\r\n\r\n",
    "two lengths": b"POST /lock HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 2\r\nContent-Length: 9\r\n\r\n{}",
    "pieces of no length": b"POST /lock HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}",
    "a piece without end": b"POST /lock HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n\r\nffffffff\r\n{",
    "an upgrade to nothing": b"GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n",
    "a socket without a key": b"GET /_stcore/stream HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\n"
    b"Upgrade: websocket\r\n\r\n",
    "an odd cookie": b"GET /lock HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: discovery_browser=\xff\xfe; =; ;;\r\n\r\n",
    "odd ranges": b"GET /media/nothing.pdf HTTP/1.1\r\nHost: 127.0.0.1\r\nRange: bytes=9-1,-,x\r\n\r\n",
}


@pytest.mark.parametrize("kind", REQUESTS)
def test_a_request_that_is_none_is_answered_or_let_go(site: Site, kind: str) -> None:
    answer = site.send(REQUESTS[kind])
    assert not answer or answer.startswith(b"HTTP/1.1 "), answer[:200]
    assert not answer.startswith(b"HTTP/1.1 5"), answer[:200]
    assert b"root:" not in answer and b"Traceback" not in answer
    site.serves()


@pytest.mark.parametrize("reset", [False, True], ids=["closed", "reset"])
def test_a_request_that_is_cut_off_anywhere_changes_nothing(site: Site, reset: bool) -> None:
    add = {"op": "add", "section": "outcomes", "values": {"statement": SECRET}}
    whole = site.post(json.dumps({"changes": [add]}).encode())
    for at in (1, 20, 100, len(whole) // 2, len(whole) - 20, len(whole) - 1):
        with socket.create_connection(("127.0.0.1", site.application.port), 20) as opened:
            opened.sendall(whole[:at])
            if reset:
                opened.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    site.serves()
    assert site.engagement.rows("outcomes") == []


MESSAGES: list[str | bytes] = ["", SECRET, b"", b"\xff" * 10, b"\x00" * 1000, b"z" * 17_000_000, "z" * 17_000_000]


@pytest.mark.parametrize("place", ["/_stcore/stream", "/live/{e}/events"])
def test_a_socket_that_says_what_cannot_be_understood_is_closed_or_ignored(site: Site, place: str) -> None:
    address = f"ws://127.0.0.1:{site.application.port}{place.format(e=site.engagement.id)}"
    shown = ["discovery", site.engagement.token] if "live" in place else ["streamlit"]
    for message in MESSAGES:
        with connect(
            address,
            subprotocols=[Subprotocol(word) for word in shown],
            origin=Origin(f"http://127.0.0.1:{site.application.port}"),
            max_size=2**26,
        ) as opened:
            try:
                for _ in range(3):
                    opened.send(message)
                    opened.recv(timeout=0.5)
            except (ConnectionClosed, WebSocketException, OSError, TimeoutError):
                pass
    site.serves()
