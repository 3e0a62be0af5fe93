"""Connections that have to get on: a head in seconds, a body at a pace, and no more of them than can be served.

uvicorn itself waits for the end of a request as long as it takes. There is no limit for each address: sixty phones in a
room come from one, and behind a proxy everybody does. Who is slow is let go instead, the longest waiting first.
"""

import asyncio
from collections.abc import Callable
from http import HTTPStatus
from typing import Any

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

from discovery.ui.process import server_log

HEAD_SECONDS = 10.0
BODY_SECONDS = 20.0
"""How long a body may take that is small; a larger one may take longer."""

SLOWEST_BYTES_A_SECOND = 8_000
UNREAD_SECONDS = 60.0
"""How long an answer may wait for somebody who reads nothing of it."""

MOST_THROWN_AWAY = 64_000_000
"""Bytes that are still read of a body that was refused, so that who sends it gets to read why."""

MOST_UNFINISHED = 100
"""So many connections may be without a whole head; one more, and the oldest of them goes."""

_TOO_SLOW = "The rest of the request did not come in time."
_TOO_MANY = "The server has as many connections as it can hold. Try again in a moment."

_unfinished: dict["TimedConnection", None] = {}


class TimedConnection(H11Protocol):
    """One connection of uvicorn's, with an end to waiting. ``most`` is how many there may be at once."""

    most = 2000

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self._clock: asyncio.TimerHandle | None = None
        self._unread: asyncio.TimerHandle | None = None
        self._since = 0.0
        self._received = 0
        self._phase = ""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Somebody connects."""
        super().connection_made(transport)
        if len(self.connections) > self.most:
            server_log.warn(_TOO_MANY)
            self._leave(503, _TOO_MANY)
            return
        self._enter("head")

    def connection_lost(self, error: Exception | None) -> None:
        """The connection is gone."""
        self._enter("")
        self._forget_unread()
        super().connection_lost(error)

    def data_received(self, data: bytes) -> None:
        """A part of a request came."""
        self._received += len(data)
        super().data_received(data)
        self._look()
        refused = self.cycle is not None and self.cycle.response_complete
        if self._phase == "body" and refused and self._received > MOST_THROWN_AWAY:
            self.transport.abort()

    def on_response_complete(self) -> None:
        """A request was answered."""
        super().on_response_complete()
        self._look()

    def pause_writing(self) -> None:
        """Whoever asked does not read the answer."""
        super().pause_writing()
        self._unread = self.loop.call_later(UNREAD_SECONDS, self.transport.abort)

    def resume_writing(self) -> None:
        """The answer is read on."""
        super().resume_writing()
        self._forget_unread()

    def _forget_unread(self) -> None:
        if self._unread is not None:
            self._unread.cancel()
            self._unread = None

    def send_400_response(self, msg: str) -> None:
        """What came is no HTTP."""
        self._leave(400, msg)

    def handle_websocket_upgrade(self, event: h11.Request) -> None:
        """From here on it is a WebSocket, which is asked for a sign of life by itself."""
        self._enter("")
        self._phase = "socket"
        super().handle_websocket_upgrade(event)

    def _look(self) -> None:
        if self._phase == "socket" or self.transport.is_closing():
            return
        state = self.conn.their_state
        if state is h11.SEND_BODY:
            self._enter("body")
        elif state is h11.IDLE and self.conn.trailing_data[0]:
            self._enter("head")
        else:
            self._enter("")

    def _enter(self, phase: str) -> None:
        if phase == self._phase:
            return
        self._phase = phase
        _unfinished.pop(self, None)
        if self._clock is not None:
            self._clock.cancel()
            self._clock = None
        if phase:
            self._since, self._received = self.loop.time(), 0
            self._clock = self.loop.call_later(HEAD_SECONDS if phase == "head" else BODY_SECONDS, self._too_late)
        if phase == "head":
            _unfinished[self] = None
            if len(_unfinished) > MOST_UNFINISHED:
                next(iter(_unfinished))._let_go()

    def _too_late(self) -> None:
        """The time is over, unless what came of a body says that the rest is on its way."""
        allowed = BODY_SECONDS + self._received / SLOWEST_BYTES_A_SECOND
        left = self._since + allowed - self.loop.time()
        if self._phase == "body" and left > 0:
            self._clock = self.loop.call_later(left, self._too_late)
            return
        self._let_go()

    def _let_go(self) -> None:
        self._enter("")
        answered = self.cycle is not None and self.cycle.response_started and not self.cycle.response_complete
        if answered:
            self.transport.abort()
        else:
            self._leave(408, _TOO_SLOW)

    def _leave(self, status: int, sentence: str) -> None:
        reason = HTTPStatus(status).phrase
        head = (
            f"HTTP/1.1 {status} {reason}\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: {len(sentence)}"
            "\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n\r\n"
        )
        self.transport.write((head + sentence).encode())
        self.transport.close()
        self.connections.discard(self)  # it is closed a moment later, and may not keep anybody out until then


def timed(most: int) -> Callable[..., asyncio.Protocol]:
    """The class of connections for a server that may have so many of them at once."""
    return type("Timed", (TimedConnection,), {"most": most})
