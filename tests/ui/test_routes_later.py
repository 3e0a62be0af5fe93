"""Addresses that are loaded when they are asked first: asked as any others, loaded once, tried again after trouble."""

import asyncio
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import BaseRoute, Route, WebSocketRoute
from starlette.types import ASGIApp
from starlette.websockets import WebSocket

from discovery.ui.server.routes_later import RoutesLater


async def _name(request: Request) -> PlainTextResponse:
    return PlainTextResponse(request.path_params["name"])


async def _listen(socket: WebSocket) -> None:
    await socket.accept()
    await socket.send_text("a revision")
    await socket.close()


async def _page(request: Request) -> PlainTextResponse:
    return PlainTextResponse("page")


class Loading:
    """Counts how often the routes are loaded, and fails as often as it is told to."""

    def __init__(self, failures: int = 0) -> None:
        self.times, self.failures = 0, failures

    def __call__(self) -> Sequence[BaseRoute]:
        self.times += 1
        if self.times <= self.failures:
            raise OSError("the disk did not answer")
        return [Route("/api/{name}", _name), WebSocketRoute("/live/events", _listen)]


def _site(loading: Loading) -> ASGIApp:
    return Starlette(routes=[RoutesLater(["/api", "/live"], loading), Route("/{rest:path}", _page)])


async def _sent(site: ASGIApp, kind: str, path: str, method: str) -> list[Any]:
    sent: list[Any] = []

    async def receive() -> Any:
        return {"type": "websocket.connect"} if kind == "websocket" else {"type": "http.request"}

    async def send(message: Any) -> None:
        sent.append(message)

    scope = {"type": kind, "path": path, "method": method, "headers": [], "query_string": b"", "root_path": ""}
    await site(scope, receive, send)
    return sent


def _asked(site: ASGIApp, path: str, method: str = "GET", kind: str = "http") -> list[Any]:
    """The messages that come back."""
    with ThreadPoolExecutor(1) as apart:  # a browser test in this process may have left a loop running
        return apart.submit(asyncio.run, _sent(site, kind, path, method)).result()


def _text(site: ASGIApp, path: str) -> str:
    return b"".join(message.get("body", b"") for message in _asked(site, path)[1:]).decode()


def test_nothing_is_loaded_before_it_is_asked_for_and_then_once() -> None:
    loading = Loading()
    site = _site(loading)
    assert _text(site, "/somewhere") == _text(site, "/apiary") == "page"
    assert loading.times == 0
    assert [_text(site, f"/api/{name}") for name in ("one", "two")] == ["one", "two"]
    _accepted, first, _closed = _asked(site, "/live/events", kind="websocket")
    assert first["text"] == "a revision"
    assert loading.times == 1


def test_what_is_no_address_there_is_not_the_page() -> None:
    site = _site(Loading())
    assert _asked(site, "/api/one/two")[0]["status"] == 404
    assert _asked(site, "/api/one", "POST")[0]["status"] == 405


def test_loading_that_failed_is_tried_again() -> None:
    site = _site(Loading(failures=1))
    with pytest.raises(OSError, match="disk"):
        _asked(site, "/api/one")
    assert _text(site, "/api/one") == "one"
