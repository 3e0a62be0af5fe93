"""The addresses that our own components talk to: rows out, changes in, pictures, and word of new revisions.

Every call carries the page's token, which binds it to one engagement and one actor; nothing here trusts an address.
"""

import asyncio
import hashlib
import json
import logging
import threading
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import HTTPConnection, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route, WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect

from discovery import __version__
from discovery.access import Actor
from discovery.model.errors import Conflict, Denied, DiscoveryError, NotFound, Refused
from discovery.model.magnitude import magnitudes
from discovery.model.record import Record
from discovery.store import Add, Connect, Disconnect, Edit, Move, Remove, Restore, Saved, Set
from discovery.store.edits import ANY
from discovery.store.start import head
from discovery.store.write import plain
from discovery.ui import installation
from discovery.ui.revisions import Revisions

COALESCE_SECONDS = 0.1
LARGEST_BODY = 5_000_000

_EDITS: Mapping[str, Callable[[Mapping[str, Any]], Edit]] = {
    "add": lambda one: Add(one["section"], one["values"], one.get("id"), one.get("after")),
    "set": lambda one: Set(one["section"], one["id"], one["field"], one["value"], one.get("seen", ANY)),
    "remove": lambda one: Remove(one["section"], one["id"]),
    "restore": lambda one: Restore(one["section"], one["id"]),
    "move": lambda one: Move(one["section"], one["id"], one.get("after")),
    "link": lambda one: Connect(one["from"], one["to"], one["kind"], one.get("id"), one.get("page")),
    "unlink": lambda one: Disconnect(one["id"]),
}

_NAMES = ("op", "section", "id", "field", "after", "from", "to", "kind", "page")


class Latest:
    """The last few answers by key, each made once however many ask for it at the same time."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._kept: OrderedDict[Any, bytes] = OrderedDict()
        self._guard = threading.Lock()
        self._making: dict[Any, threading.Lock] = {}

    def get(self, key: Any, make: Callable[[], bytes]) -> bytes:
        """The answer for a key, from the shelf or made now."""
        with self._guard:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
            turn = self._making.setdefault(key, threading.Lock())
        with turn:
            with self._guard:
                if key in self._kept:
                    return self._kept[key]
            made = make()
            with self._guard:
                self._kept[key] = made
                self._making.pop(key, None)
                while len(self._kept) > self._size:
                    self._kept.popitem(last=False)
            return made


_pictures = Latest(24)
_sections = Latest(48)


def _allowed(connection: HTTPConnection) -> tuple[str, Actor]:
    engagement_id = connection.path_params["engagement"]
    given = connection.headers.get("x-discovery-token") or connection.query_params.get("token", "")
    return engagement_id, installation.actor_of(engagement_id, given)


def shape(row: Any) -> dict[str, Any]:
    """A row as components read it."""
    own = ("id", "engagement_id", "number", "position", "version", "created_at", "created_by", "removed_at")
    values = {name: plain(value) for name, value in row.__dict__.items() if name not in own and value is not None}
    shaped = {"id": row.id, "code": row.code, "position": row.position, "version": row.version, "values": values}
    said = magnitudes(row)
    return {**shaped, "magnitudes": said} if said else shaped


def _encoded(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def _answer(status: int, error: DiscoveryError) -> JSONResponse:
    return JSONResponse(error.as_json(), status_code=status)


def guarded(handler: Callable[[Request], Awaitable[Response]]) -> Callable[[Request], Awaitable[Response]]:
    """A handler whose errors are told in our words."""

    async def handle(request: Request) -> Response:
        try:
            return await handler(request)
        except Conflict as error:
            return _answer(409, error)
        except Denied as error:
            return _answer(403, error)
        except NotFound as error:
            return _answer(409 if error.code == "removed" else 404, error)
        except DiscoveryError as error:
            return _answer(409 if error.code == "nothing_to_undo" else 422, error)
        except Exception:
            logging.getLogger(__name__).exception("An address could not be served.")
            return _answer(500, DiscoveryError("This could not be done. Try it again.", code="failed"))

    return handle


async def rows(request: Request) -> Response:
    """The rows of a section, all of them or those that changed after a revision."""
    engagement_id, _actor = _allowed(request)
    section = request.path_params["section"]
    given = request.query_params.get("since", "0")
    since = int(given) if given.isascii() and given.isdigit() and len(given) < 16 else 0

    def answer() -> bytes:
        record = installation.store().load(engagement_id)
        try:
            found = record.rows(section)
        except KeyError:
            raise NotFound("There is no such section.", {"section": section}) from None
        if since == 0 or since > record.revision:
            key = (engagement_id, section, record.revision)
            return _sections.get(key, lambda: _encoded(_whole(record, found)))
        return _encoded(_part(record, section, since))

    return Response(await run_in_threadpool(answer), media_type="application/json")


def _whole(record: Record, found: tuple[Any, ...]) -> dict[str, Any]:
    return {"revision": record.revision, "full": True, "rows": [shape(row) for row in found], "removed": []}


def _part(record: Record, section: str, since: int) -> dict[str, Any]:
    ids = installation.store().changed_since(record.engagement.id, since).get(section, set())
    there = {row.id: row for row in record.rows(section) if row.id in ids}
    gone = sorted(ids - set(there))
    return {
        "revision": record.revision,
        "full": False,
        "rows": [shape(row) for row in there.values()],
        "removed": gone,
    }


async def names(request: Request) -> Response:
    """Every row's code and name, for choosing by name, and every link."""
    engagement_id, _actor = _allowed(request)

    def answer() -> bytes:
        record = installation.store().load(engagement_id)
        return _sections.get((engagement_id, "names", record.revision), lambda: _encoded(_names(record)))

    return Response(await run_in_threadpool(answer), media_type="application/json")


def _names(record: Record) -> dict[str, Any]:
    found: dict[str, list[dict[str, str]]] = {}
    for row in record:
        if row.section != "links":
            found.setdefault(row.section, []).append({"id": row.id, "code": row.code, "name": row.label})
    links = [{"id": one.id, "from": one.from_id, "to": one.to_id, "kind": one.kind} for one in record.links]
    return {"revision": record.revision, "names": found, "links": links}


async def _body(request: Request) -> dict[str, Any]:
    content = bytearray()
    async for part in request.stream():  # whatever length was announced: what comes is what counts
        content += part
        if len(content) > LARGEST_BODY:
            raise Refused("That is too much at once.", allowed="5 MB")
    try:
        given = json.loads(content)
        if b"\\ud" in content.lower():
            json.dumps(given, ensure_ascii=False).encode()  # half a character is no text
    except (ValueError, RecursionError):
        raise Refused("This is not JSON.") from None
    if not isinstance(given, dict) or not isinstance(given.get("token"), str | None):
        raise Refused("This is not an object, or its token is not text.")
    return given


def _edits(given: Any) -> list[Edit]:
    try:
        return [_EDITS[one["op"]](one) for one in given if _well_formed(one)]
    except (KeyError, TypeError, AttributeError):
        raise Refused("A change is not complete.", allowed=" · ".join(_EDITS)) from None


def _well_formed(one: Mapping[str, Any]) -> bool:
    """Whether names are texts and values a mapping. Raises TypeError when not."""
    if not isinstance(one.get("values", {}), Mapping) or not all(
        isinstance(one.get(name), str | None) for name in _NAMES
    ):
        raise TypeError
    return True


def _told(engagement_id: str, saved: Saved) -> dict[str, Any]:
    store = installation.store()
    found: list[dict[str, Any]] = []
    removed: list[str] = []
    for section, ids in saved.touched.items():
        for row in store.rows_of(engagement_id, section, ids):
            if row.removed_at is None:
                found.append({"section": section, **shape(row)})
            else:
                removed.append(row.id)
    return {"revision": saved.revision, "said": saved.said, "rows": found, "removed": removed}


async def changes(request: Request) -> Response:
    """Save changes, all or none."""
    engagement_id, actor = _allowed(request)
    given = await _body(request)
    edits = _edits(given.get("changes"))

    def answer() -> dict[str, Any]:
        saved = installation.store().save(engagement_id, edits, actor, given.get("token"))
        return _told(engagement_id, saved)

    return JSONResponse(await run_in_threadpool(answer))


async def turn(request: Request) -> Response:
    """Undo, of the last change or of the revision given, or redo."""
    engagement_id, actor = _allowed(request)
    given = await _body(request)
    store, token, revision = installation.store(), given.get("token"), given.get("revision")
    if revision is not None and type(revision) is not int:
        raise Refused("A revision is a whole number.")

    def answer() -> dict[str, Any]:
        if request.path_params["turn"] == "undo":
            return _told(engagement_id, store.undo(engagement_id, actor, revision, token))
        return _told(engagement_id, store.redo(engagement_id, actor, token))

    return JSONResponse(await run_in_threadpool(answer))


async def diagram(request: Request) -> Response:
    """The picture of one state, made once for each revision."""
    engagement_id, _actor = _allowed(request)
    state = "future" if request.query_params.get("state") == "future" else "current"
    theme = "dark" if request.query_params.get("theme") == "dark" else "light"
    rails = request.query_params.get("rails") != "0"

    def answer() -> tuple[int, bytes]:
        from discovery.diagram import picture

        record = installation.store().load(engagement_id)
        key = (engagement_id, record.revision, state, theme, rails)
        return record.revision, _pictures.get(key, lambda: picture(record, state, theme, True, rails).encode())

    revision, content = await run_in_threadpool(answer)
    tag = f'"{hashlib.sha256(content).hexdigest()[:24]}"'
    headers = {"ETag": tag, "Cache-Control": "no-cache", "X-Discovery-Revision": str(revision)}
    if request.headers.get("if-none-match") == tag:
        return Response(status_code=304, headers=headers)
    return Response(content, media_type="image/svg+xml", headers=headers)


async def health(_request: Request) -> Response:
    """Whether this server works."""

    def answer() -> dict[str, Any]:
        store = installation.store()
        store.revisions()
        return {
            "status": "ok",
            "version": __version__,
            "schema": head(),
            "database": store.url.split(":", 1)[0].split("+")[0],
            "revision_lag": 0,
        }

    try:
        return JSONResponse(await run_in_threadpool(answer))
    except Exception as error:  # whatever it is, the answer must be an answer
        return JSONResponse({"status": "failing", "reason": type(error).__name__}, status_code=503)


def routes(revisions: Callable[[], Revisions]) -> list[BaseRoute]:
    """Every address of ours; ``revisions`` gives the watcher once the server runs."""

    async def events(socket: WebSocket) -> None:
        try:
            engagement_id, _actor = _allowed(socket)
        except Denied:
            await socket.close(code=1008)
            return
        await socket.accept()
        queue = revisions().subscribe(engagement_id)
        listening = asyncio.create_task(_until_gone(socket))
        try:
            while not listening.done():
                waiting = asyncio.create_task(queue.get())
                await asyncio.wait({waiting, listening}, return_when=asyncio.FIRST_COMPLETED)
                if not waiting.done():
                    waiting.cancel()
                    break
                await socket.send_text(str(waiting.result()))
                await asyncio.sleep(COALESCE_SECONDS)
        except (WebSocketDisconnect, RuntimeError):
            pass
        finally:
            listening.cancel()
            revisions().leave(engagement_id, queue)

    return [
        Route("/healthz", health),
        Route("/api/{engagement}/rows/{section}", guarded(rows)),
        Route("/api/{engagement}/names", guarded(names)),
        Route("/api/{engagement}/changes", guarded(changes), methods=["POST"]),
        Route("/api/{engagement}/{turn:str}", guarded(turn), methods=["POST"]),
        Route("/live/{engagement}/diagram.svg", guarded(diagram)),
        WebSocketRoute("/live/{engagement}/events", events),
    ]


async def _until_gone(socket: WebSocket) -> None:
    try:
        while True:
            await socket.receive_text()
    except (WebSocketDisconnect, RuntimeError, KeyError):
        return
