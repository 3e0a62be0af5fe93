"""``/healthz``: whether this server works. Loaded at the start, by itself: it is what is asked first."""

from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from discovery import __version__
from discovery.access import MAINTENANCE
from discovery.model.errors import DiscoveryError, Unusable
from discovery.store.opening.start import head
from discovery.ui.process import installation


def _answer() -> dict[str, Any]:
    store = installation.store()
    store.revisions(MAINTENANCE)
    how = store.health()
    if how.status == "failing":
        raise Unusable(how.reason)
    queue = store.queue()
    return {
        "status": how.status,
        **({"reason": how.reason} if how.reason else {}),
        "version": __version__,
        "schema": head(),
        "database": store.url.split(":", 1)[0].split("+")[0],
        "revision_lag": 0,
        "writes": {name: round(value, 3) for name, value in vars(queue).items()},
    }


async def health(_request: Request) -> Response:
    """Whether this server works."""
    try:
        return JSONResponse(await run_in_threadpool(_answer))
    except Exception as error:  # whatever it is, the answer must be an answer
        reason = error.message if isinstance(error, DiscoveryError) else type(error).__name__
        return JSONResponse({"status": "failing", "reason": reason}, status_code=503)


ROUTE = Route("/healthz", health)
