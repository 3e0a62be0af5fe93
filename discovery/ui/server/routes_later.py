"""Addresses whose code is loaded when one of them is asked, or soon after the start: so the server answers at once.

What draws, judges and asks takes a third of the time that a start takes, and nobody can ask for it before a browser has
fetched a page.
"""

from collections.abc import Callable, Sequence

from starlette.concurrency import run_in_threadpool
from starlette.routing import BaseRoute, Match, Router
from starlette.types import Receive, Scope, Send


class RoutesLater(BaseRoute):
    """All addresses at and below some places.

    Args:
        places: beginnings of paths, such as ``/api``; they are asked for only here.
        load: gives the routes; called once, or again after it failed.
    """

    def __init__(self, places: Sequence[str], load: Callable[[], Sequence[BaseRoute]]) -> None:
        self._places = tuple(places)
        self._load = load
        self._router: Router | None = None

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        """Whether a request or socket is for one of the places."""
        ours = scope["type"] in ("http", "websocket") and any(
            scope["path"] == place or scope["path"].startswith(f"{place}/") for place in self._places
        )
        return (Match.FULL if ours else Match.NONE), {}

    def router(self) -> Router:
        """What answers, loaded by now. Whoever asks at the same time gets one that does the same."""
        if self._router is None:
            loaded = Router(self._load(), redirect_slashes=False)
            self._router = self._router or loaded
        return self._router

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer; the first one waits beside the event loop until everything is loaded."""
        router = self._router
        if router is None:
            router = await run_in_threadpool(self.router)
        await router(scope, receive, send)
