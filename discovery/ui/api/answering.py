"""How our own addresses answer: who asks, errors in our words, and what is said where nothing is served.

Whatever is sent, the answer is one sentence and the log has one line, without a token and without what was sent.
"""

from collections.abc import Awaitable, Callable, Sequence
from typing import Any

from starlette.requests import ClientDisconnect, HTTPConnection, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Match, Route

from discovery.access import Actor
from discovery.model.column import private_names
from discovery.model.errors import Conflict, Denied, DiscoveryError, NotFound, Unavailable
from discovery.model.record import BY_SECTION
from discovery.ui.process import descriptors, installation
from discovery.ui.process.server_log import brief, warn

PROTOCOL = "discovery"
"""What a WebSocket of ours speaks; its token is offered as a second protocol, so that it stands in no address."""

METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT")

Handler = Callable[[Request], Awaitable[Response]]


def token_of(connection: HTTPConnection) -> str:
    """The token that came with a request or with the opening of a WebSocket; "" for none. Never one in an address."""
    if connection.scope["type"] == "websocket":
        offered = connection.scope.get("subprotocols", [])
        return offered[1] if len(offered) == 2 and offered[0] == PROTOCOL else ""
    return connection.headers.get("x-discovery-token", "")


_STATUS = {"nothing_to_undo": 409, "removed": 409, "busy": 503, "too_much": 413}
"""What an error is in HTTP by its code, whatever its kind. A page sends again what was busy."""


def visitor_of(connection: HTTPConnection) -> tuple[str, Actor]:
    """The engagement that an address is about, and who asks. Raises Denied."""
    engagement_id = connection.path_params["engagement"]
    return engagement_id, installation.visitor(engagement_id, token_of(connection), connection.cookies)


def status_of(error: DiscoveryError) -> int:
    """The HTTP status that says the same as an error of ours: 503 for what is worth sending again as it is."""
    if descriptors.ran_out(error) or isinstance(error, Unavailable):
        return 503
    if error.code in _STATUS or isinstance(error, Conflict):
        return _STATUS.get(error.code, 409)
    if isinstance(error, Denied):
        return 401 if error.code == "expired" else 403
    return 404 if isinstance(error, NotFound) else 422


def refusal(error: DiscoveryError, private: bool = True) -> dict[str, Any]:
    """What went wrong; without ``private``, no private value of a field that two people changed."""
    shaped = error.as_json()
    clashes = shaped["error"].get("conflicts", ())
    for clash in () if private else clashes:
        if clash["field"] in private_names(BY_SECTION[clash["section"]]):
            clash |= {"yours": None, "theirs": None}
    return shaped


def guarded(handler: Handler) -> Handler:
    """A handler whose errors are told in our words."""

    async def handle(request: Request) -> Response:
        def answer(status: int, error: DiscoveryError) -> JSONResponse:
            shown = refusal(error, private=installation.browser_actor(request.cookies).private)
            return JSONResponse(shown, status_code=status)

        try:
            return await handler(request)
        except DiscoveryError as error:
            return answer(status_of(error), descriptors.TOO_MANY_OPEN if descriptors.ran_out(error) else error)
        except ClientDisconnect:
            return Response(status_code=400)  # nobody is there to read it
        except Exception as error:
            if descriptors.ran_out(error):
                return answer(503, descriptors.TOO_MANY_OPEN)
            warn(f"{kind_of(request.scope['path'])} could not be served: {brief(error)}")
            return answer(500, DiscoveryError("This could not be done. Try it again.", code="failed"))

    return handle


def kind_of(path: str) -> str:
    """An address as a log may hold it: its first part alone, as the rest names engagements, sessions and files."""
    first = path.strip("/").split("/", 1)[0]
    return f"/{first}" if first.isascii() and first.isprintable() and len(first) < 40 else "An address"


def elsewhere(ours: Sequence[BaseRoute], place: str) -> list[Route]:
    """Routes for a place of ours and all below it: for what is no address, or is asked in a way that it does not know.

    Without them, Streamlit's page would be the answer to whatever it is.
    """

    async def answer(request: Request) -> Response:
        ways = sorted({way for route in ours for way in _ways(route, request)})
        if not ways:
            raise NotFound("There is no such address.")
        error = DiscoveryError("This address is not asked like that.", allowed=" · ".join(ways), code="method")
        return JSONResponse(error.as_json(), status_code=405, headers={"Allow": ", ".join(ways)})

    return [Route(path, guarded(answer), methods=METHODS) for path in (place, f"{place}/{{rest:path}}")]


def _ways(route: BaseRoute, request: Request) -> set[str]:
    if not isinstance(route, Route) or route.matches(request.scope)[0] is Match.NONE:
        return set()
    return route.methods or set()
