"""Requests to the application's own addresses without a server: the routes behind the same middleware."""

import asyncio
import json
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.responses import HTMLResponse
from starlette.routing import BaseRoute, Route

from discovery.store import Store
from discovery.ui.api.routes import routes
from discovery.ui.process.browsers import COOKIE, Named
from discovery.ui.process.revisions import Revisions
from discovery.ui.server.protection import Protection

HOST = "127.0.0.1"


@dataclass(frozen=True)
class Answer:
    """What came back."""

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes

    @property
    def everything(self) -> str:
        """Headers and body, as one text."""
        return "\n".join(f"{name}: {value}" for name, value in self.headers) + "\n" + self.body.decode()

    @property
    def given(self) -> Any:
        """The body as JSON."""
        return json.loads(self.body)


@dataclass
class Site:
    """The application's addresses, and ``browser``, the name of the browser that asks, None for one without cookies."""

    store: Store
    browser: str | None = None

    @property
    def routes(self) -> list[BaseRoute]:
        """Every address of ours."""
        return routes(lambda: Revisions(self.store))

    def ask(
        self, path: str, method: str = "GET", token: str = "", body: Any = None, more: Mapping[str, str] | None = None
    ) -> Answer:
        """One request."""
        headers = {"host": HOST, "x-discovery-token": token, **(more or {})}
        if self.browser:
            headers["cookie"] = f'odd={{"a":1}}; {COOKIE}={self.browser}'
        asked = self._asked(path, method, headers, b"" if body is None else json.dumps(body).encode())
        with ThreadPoolExecutor(1) as apart:  # a browser test in this process may have left a loop running
            return apart.submit(asyncio.run, asked).result()

    async def _asked(self, path: str, method: str, headers: Mapping[str, str], body: bytes) -> Answer:
        pages = [Route("/page", lambda _request: HTMLResponse("<p>A page</p>"))]
        application = Starlette(
            routes=[*self.routes, *pages], middleware=[Middleware(Protection, hosts=[HOST]), Middleware(Named)]
        )
        place, _, query = path.partition("?")
        scope = {
            "type": "http",
            "method": method,
            "path": place,
            "raw_path": place.encode(),
            "query_string": query.encode(),
            "headers": [(name.encode(), value.encode()) for name, value in headers.items()],
            "scheme": "http",
            "server": (HOST, 80),
            "client": (HOST, 1),
            "http_version": "1.1",
            "root_path": "",
        }
        sent: list[Any] = []

        async def receive() -> Any:
            return {"type": "http.request", "body": body, "more_body": False}

        async def send(message: Any) -> None:
            sent.append(message)

        await application(scope, receive, send)
        head = tuple((name.decode(), value.decode()) for name, value in sent[0]["headers"])
        content = b"".join(one.get("body", b"") for one in sent[1:])
        return Answer(sent[0]["status"], head, content)
