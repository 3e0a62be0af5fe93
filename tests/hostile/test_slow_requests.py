"""Requests that do not get on are let go; meanwhile nobody else waits, and whoever is slow but steady is served."""

import re
import socket
import time
from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from tests.browser.served import Application, Engagement, free_port

PATIENCE = (
    "from discovery.ui.server import timed_connection as t; t.HEAD_SECONDS = 1.0; t.BODY_SECONDS = 1.5;"
    "t.SLOWEST_BYTES_A_SECOND = 1000; t.UNREAD_SECONDS = 1.0"
)


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Application]:
    """A server with the same rules and less patience, so that nobody waits for this test."""
    with Application(tmp_path_factory.mktemp("slow"), free_port(), log=True, first=PATIENCE) as made:
        yield made


@pytest.fixture(scope="module")
def engagement(served: Application) -> Engagement:
    return served.new("A room")


def _heads(served: Application, engagement: Engagement) -> dict[str, bytes]:
    """Beginnings of requests that are never finished."""
    host = f"Host: 127.0.0.1:{served.port}\r\n"
    token = f"X-Discovery-Token: {engagement.token}\r\n"
    path = f"/api/{engagement.id}/changes"
    return {
        "nothing": b"",
        "a letter": b"G",
        "half a line": b"GET /heal",
        "half a head": f"GET / HTTP/1.1\r\n{host}X-Long: a".encode(),
        "no body": f"POST {path} HTTP/1.1\r\n{host}{token}Content-Length: 1000\r\n\r\n".encode(),
        "half a body": f'POST {path} HTTP/1.1\r\n{host}{token}Content-Length: 1000\r\n\r\n{{"a'.encode(),
        "half a piece": f"POST {path} HTTP/1.1\r\n{host}{token}Transfer-Encoding: chunked\r\n\r\n5\r\nab".encode(),
        "a body nobody reads": f"PUT /nothing HTTP/1.1\r\n{host}Content-Length: 1000\r\n\r\nab".encode(),
        "a second head": f"GET /healthz HTTP/1.1\r\n{host}\r\nGET /hea".encode(),
    }


@pytest.mark.parametrize("kind", range(9))
def test_what_is_never_finished_is_let_go(served: Application, engagement: Engagement, kind: int) -> None:
    name, beginning = list(_heads(served, engagement).items())[kind]
    with socket.create_connection(("127.0.0.1", served.port), 20) as opened:
        opened.sendall(beginning)
        answer = b""
        while part := opened.recv(65536):  # fails after 20 s where nobody lets it go
            answer += part
    expected = {"a body nobody reads": b"HTTP/1.1 405", "a second head": b"HTTP/1.1 200"}
    assert answer.startswith(expected.get(name, b"HTTP/1.1 408")), answer[:100]


@pytest.mark.parametrize("drip", [b"X-A: b\r\n", b"a"])
def test_a_drop_now_and_then_does_not_keep_a_head_alive(served: Application, drip: bytes) -> None:
    with socket.create_connection(("127.0.0.1", served.port), 20) as opened:
        opened.sendall(b"GET / HTTP/1.1\r\n")
        with pytest.raises(ConnectionError):
            for _ in range(200):
                opened.sendall(drip)
                time.sleep(0.1)


def test_a_slow_but_steady_body_is_taken(served: Application, engagement: Engagement) -> None:
    content = b'{"changes": [' + b" " * 6000 + b"]}"
    head = f"POST /api/{engagement.id}/changes HTTP/1.1\r\nHost: 127.0.0.1:{served.port}\r\n"
    head += f"X-Discovery-Token: {engagement.token}\r\nContent-Length: {len(content)}\r\n\r\n"
    with socket.create_connection(("127.0.0.1", served.port), 20) as opened:
        opened.sendall(head.encode())
        for at in range(0, len(content), 200):  # 2,000 bytes a second, twice as long as a small body may take
            opened.sendall(content[at : at + 200])
            time.sleep(0.1)
        assert opened.recv(65536).startswith(b"HTTP/1.1 200")


def test_an_answer_that_nobody_reads_is_let_go(served: Application) -> None:
    with socket.create_connection(("127.0.0.1", served.port), 20) as opened:
        host = f"Host: 127.0.0.1:{served.port}\r\n\r\n"
        opened.sendall(f"GET / HTTP/1.1\r\n{host}".encode())
        page = b""
        while b"</html>" not in page:
            page += opened.recv(65_536)
        script = re.search(r'src="\./(static/[^"]+\.js)"', page.decode())
        assert script, "Streamlit's page names its script"
        with pytest.raises(ConnectionError):
            for _ in range(2000):
                opened.sendall(f"GET /{script.group(1)} HTTP/1.1\r\n{host}".encode())
                time.sleep(0.01)


def test_nobody_waits_for_two_hundred_that_do_not_get_on(served: Application, engagement: Engagement) -> None:
    beginnings = list(_heads(served, engagement).values())
    with ExitStack() as opened:
        for at in range(200):
            connection = opened.enter_context(socket.create_connection(("127.0.0.1", served.port), 5))
            connection.sendall(beginnings[at % 7])
        for at in range(10):
            engagement.add("people", name=f"Ann {at}")
    assert [row["name"] for row in engagement.rows("people")] == [f"Ann {at}" for at in range(10)]
    assert "Traceback" not in served.written()
