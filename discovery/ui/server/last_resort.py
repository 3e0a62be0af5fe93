"""Around everything that is served: whatever goes wrong inside is one sentence outside, and one line in the log."""

import json

from starlette.requests import ClientDisconnect
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from discovery.model.errors import DiscoveryError
from discovery.ui.api.answering import kind_of
from discovery.ui.process import descriptors, server_log

_FAILED = DiscoveryError("This could not be done. Try it again.", code="failed")
_NOT_SPOKEN = 1003
"""The code with which a WebSocket is closed that sends what cannot be understood."""


class LastResort:
    """ASGI middleware: answers where nothing else did."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request or socket."""
        if scope["type"] not in ("http", "websocket"):
            await self.app(scope, receive, send)
            return
        begun = ended = False

        async def watched(message: Message) -> None:
            nonlocal begun, ended
            begun = True
            ended = ended or message["type"] == "websocket.close"
            await send(message)

        try:
            await self.app(scope, receive, watched)
        except ClientDisconnect:
            return  # nobody is there to read an answer
        except Exception as error:
            _note(scope, error)
            if scope["type"] == "websocket" and not ended:
                await send({"type": "websocket.close", "code": _NOT_SPOKEN})
            elif scope["type"] == "http" and not begun:
                await _answer(error, send)
            elif scope["type"] == "http":
                raise


def _note(scope: Scope, error: Exception) -> None:
    if descriptors.ran_out(error):
        server_log.ran_out()
    else:
        server_log.warn(f"{kind_of(scope['path'])} could not be served: {server_log.brief(error)}")


async def _answer(error: Exception, send: Send) -> None:
    short = descriptors.ran_out(error)
    content = json.dumps((descriptors.TOO_MANY_OPEN if short else _FAILED).as_json()).encode()
    headers = [(b"content-type", b"application/json"), (b"cache-control", b"no-store")]
    await send({"type": "http.response.start", "status": 503 if short else 500, "headers": headers})
    await send({"type": "http.response.body", "body": content})
