"""Sockets that a server must outlive: opened and left, half a request, half a body, and frames that are none."""

import base64
import os
import random
import socket
import struct
import threading
import time
from collections.abc import Callable
from contextlib import suppress

AT_ONCE = 40
"""Connections of one kind that are held open at once."""

HELD_SECONDS = 3.0
PAUSE_SECONDS = 0.2
STREAMS = ("/_stcore/stream", "/live/00000000-0000-4000-8000-000000000000/events")

Count = Callable[[str], None]


def all_of_them(port: int, over: threading.Event, count: Count) -> None:
    """One kind after the other, over and over until it is ``over``; none is held open afterwards."""
    luck = random.Random(17)
    while not over.is_set():
        for kind in (stalled_heads, stalled_bodies, opened_and_closed, frames, never_read):
            if over.is_set():
                return
            try:
                kind(port, luck, count)
            except OSError as error:
                count(f"{kind.__name__}: {type(error).__name__}")
            time.sleep(PAUSE_SECONDS)


def _connected(port: int) -> socket.socket:
    opened = socket.create_connection(("127.0.0.1", port), timeout=5)
    opened.settimeout(5)
    return opened


def _held(sockets: list[socket.socket], name: str, count: Count) -> None:
    time.sleep(HELD_SECONDS)
    for opened in sockets:
        count(name)
        with suppress(OSError):
            opened.close()


def _head(port: int, path: str, *lines: str, method: str = "GET") -> bytes:
    return "\r\n".join((f"{method} {path} HTTP/1.1", f"Host: 127.0.0.1:{port}", *lines, "", "")).encode()


def stalled_heads(port: int, luck: random.Random, count: Count) -> None:
    """Requests whose head never ends."""
    sockets = [_connected(port) for _ in range(AT_ONCE)]
    for opened in sockets:
        opened.sendall(_head(port, "/healthz")[: luck.randint(1, 30)])
    _held(sockets, "heads that never end", count)


def stalled_bodies(port: int, luck: random.Random, count: Count) -> None:
    """Requests whose body never ends, and others that say two lengths."""
    sockets = [_connected(port) for _ in range(AT_ONCE)]
    for number, opened in enumerate(sockets):
        lengths = ["Content-Length: 4000000"] if number % 4 else ["Content-Length: 10", "Content-Length: 20"]
        head = _head(port, "/api/x/changes", "Content-Type: application/json", *lengths, method="POST")
        with suppress(OSError):
            opened.sendall(head + b'{"changes": [' + b" " * luck.randint(0, 2000))
    _held(sockets, "bodies that never end", count)


def opened_and_closed(port: int, luck: random.Random, count: Count) -> None:
    """Pages that are gone before they are there."""
    for number in range(AT_ONCE * 2):
        with suppress(OSError), _connected(port) as opened:
            if number % 2:
                _shake_hands(opened, port, luck.choice(STREAMS))
        count("sockets opened and closed")
        time.sleep(0.01)


def frames(port: int, luck: random.Random, count: Count) -> None:
    """Frames of a socket that no browser sends: odd kinds, without mask, endless, cut off, noise, bombs."""
    made: dict[str, bytes] = {
        "noise": luck.randbytes(2000),
        "without mask": b"\x82\x05hello",
        "kind that is none": _frame(b"x", 0x8B),
        "length that is a lie": struct.pack("!BBQ", 0x82, 0xFF, 2**62) + b"\0" * 100,
        "a piece without beginning": _frame(b"x", 0x80),
        "pieces without end": _frame(b"x", 0x02) + _frame(b"x" * 1000, 0x00) * 50,
        "control frame too long": _frame(b"x" * 126, 0x89),
        "pings": _frame(b"x", 0x89) * 500,
        "text that is none": _frame(b"\xff\xfe\xfd", 0x81),
        "message that is none": _frame(luck.randbytes(500), 0x82),
        "large message": _frame(b"\0" * 3_000_000, 0x82),
        "compressed though not agreed": _frame(b"\x01\x00", 0xC2),
    }
    for name, content in made.items():
        for path in STREAMS:
            with suppress(OSError), _connected(port) as opened:
                _shake_hands(opened, port, path)
                opened.sendall(content)
                opened.recv(1000)
            count(f"frame: {name}")


def never_read(port: int, luck: random.Random, count: Count) -> None:
    """Pages that ask for much and read nothing of it."""
    sockets = [_connected(port) for _ in range(AT_ONCE // 4)]
    for opened in sockets:
        with suppress(OSError):
            opened.sendall(_head(port, "/") * luck.randint(1, 20))
    _held(sockets, "answers that are never read", count)


def _frame(content: bytes, first: int) -> bytes:
    """A masked frame as a browser sends it, with this first byte."""
    size = len(content)
    if size < 126:
        head = struct.pack("!BB", first, 0x80 | size)
    elif size < 65536:
        head = struct.pack("!BBH", first, 0x80 | 126, size)
    else:
        head = struct.pack("!BBQ", first, 0x80 | 127, size)
    return head + b"\0\0\0\0" + content


def _shake_hands(opened: socket.socket, port: int, path: str) -> None:
    key = base64.b64encode(os.urandom(16)).decode()
    lines = ["Upgrade: websocket", "Connection: Upgrade", f"Sec-WebSocket-Key: {key}", "Sec-WebSocket-Version: 13"]
    lines += [f"Origin: http://127.0.0.1:{port}", "Sec-WebSocket-Protocol: streamlit"]
    opened.sendall(_head(port, path, *lines))
    opened.recv(2000)
