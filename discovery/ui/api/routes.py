"""The addresses that our own components talk to: rows out, changes in, pictures, and word of new revisions.

Every call carries the page's token, which binds it to one engagement and one actor; nothing here trusts an address.
"""

from collections.abc import Callable
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route, WebSocketRoute
from starlette.websockets import WebSocket

from discovery.access import before_audience, require_edit, require_private
from discovery.bounded_cache import BoundedCache
from discovery.diagram.reorder import tidy
from discovery.importers.belonging import refuse_strangers
from discovery.model.errors import Denied, NotFound
from discovery.model.record import BY_SECTION
from discovery.model.references import no_section
from discovery.ui.api import PLACES, health, live_pictures, lock_page, payloads, questions_api
from discovery.ui.api.answering import PROTOCOL, elsewhere, guarded, token_of, visitor_of
from discovery.ui.components import script
from discovery.ui.findings import current_findings
from discovery.ui.findings.being_written import as_sent, written_now
from discovery.ui.json_text import encoded
from discovery.ui.once_a_revision import version_of
from discovery.ui.process import installation
from discovery.ui.process.revisions import Revisions

_MOST_BYTES = 64_000_000
"""Rows of ten thousand lines have five million bytes."""

_sections: BoundedCache[object, bytes] = BoundedCache(48, _MOST_BYTES, len)


async def rows(request: Request) -> Response:
    """The rows of a section, all of them or those that changed after a revision."""
    engagement_id, actor = visitor_of(request)
    section = request.path_params["section"]
    given = request.query_params.get("since", "0")
    since = int(given) if given.isascii() and given.isdigit() and len(given) < 16 else 0
    if section not in BY_SECTION:
        raise no_section(section, error=NotFound)

    def answer() -> bytes:
        store = installation.store()
        record = store.load(engagement_id, actor)
        if since == 0 or since > record.revision:
            key = (section, *version_of(record))
            return _sections.made(key, lambda: encoded(payloads.section_payload(record, section)))
        changed = store.changed_since(engagement_id, since, actor).get(section, set())
        return encoded(payloads.changed_payload(record, section, changed))

    return Response(await run_in_threadpool(answer), media_type="application/json")


async def names(request: Request) -> Response:
    """Every row's code and name, for choosing by name, and every link."""
    engagement_id, actor = visitor_of(request)

    def answer() -> bytes:
        record = installation.store().load(engagement_id, actor)
        return _sections.made(("names", *version_of(record)), lambda: encoded(payloads.names(record)))

    return Response(await run_in_threadpool(answer), media_type="application/json")


async def private(request: Request) -> Response:
    """The private notes of one row, for somebody who asks for them; never for a locked browser."""
    engagement_id, actor = visitor_of(request)
    require_private(actor)

    def answer() -> dict[str, Any]:
        asked, section = request.path_params["row"], request.path_params["section"]
        rows = installation.store().load(engagement_id, actor).rows(section) if section in BY_SECTION else ()
        for row in rows:
            if row.id == asked:
                return payloads.private(row)
        raise NotFound("There is no such row.", {"section": section, "row": asked})

    return JSONResponse(await run_in_threadpool(answer))


async def findings(request: Request) -> Response:
    """What the rules find about the rows of some sections; a page that has it already, and says so, is told so.

    Before an audience nothing is marked. Which rows are still being written goes along while there are any: it changes
    without anybody saving.
    """
    engagement_id, actor = visitor_of(request)
    sections = frozenset(request.path_params["sections"].split(","))
    if strange := sorted(sections - BY_SECTION.keys()):
        raise no_section(strange[0], error=NotFound)

    def answer() -> Response:
        record = installation.store().load(engagement_id, actor)
        withheld = before_audience(actor)
        content, tag = current_findings.NOTHING if withheld else current_findings.sent(record, sections)
        headers = {"ETag": tag, "X-Discovery-Revision": str(record.revision)}
        headers["X-Discovery-Rest"] = str(current_findings.rest(record))
        headers |= {"X-Discovery-Withheld": "1"} if withheld else {}
        written = () if withheld else written_now(record)
        if written:
            fresh = encoded(as_sent(record, written))
            content = b'{"fresh":' + fresh + b"," + content[1:]
            del headers["ETag"]
        elif request.headers.get("if-none-match") == tag:
            return Response(status_code=304, headers=headers)
        return Response(content, media_type="application/json", headers=headers)

    return await run_in_threadpool(answer)


async def changes(request: Request) -> Response:
    """Save changes, all or none."""
    engagement_id, actor = visitor_of(request)
    given = await payloads.body(request)
    edits = payloads.edits(given.get("changes"))

    def answer() -> dict[str, Any]:
        store = installation.store()
        refuse_strangers(edits, lambda: store.load(engagement_id, actor))
        saved = store.save(engagement_id, edits, actor, given.get("token"))
        return payloads.saved_payload(store, engagement_id, saved, actor)

    return JSONResponse(await run_in_threadpool(answer))


async def questions(request: Request) -> Response:
    """The open questions in the order to ask them; before an audience nothing says how many."""
    engagement_id, actor = visitor_of(request)

    def answer() -> bytes:
        record = installation.store().load(engagement_id, actor)
        return encoded(questions_api.open_questions(record, counted=not before_audience(actor)))

    return Response(await run_in_threadpool(answer), media_type="application/json")


async def answers(request: Request) -> Response:
    """Store what was said to a question."""
    engagement_id, actor = visitor_of(request)
    given = await payloads.body(request)
    return JSONResponse(await run_in_threadpool(questions_api.take, installation.store(), engagement_id, given, actor))


async def undone(request: Request) -> Response:
    """Take back the last change, or the one of the revision given."""
    engagement_id, actor = visitor_of(request)
    given = await payloads.body(request)
    store, token, revision = installation.store(), given.get("token"), payloads.revision(given)

    def answer() -> dict[str, Any]:
        saved = store.undo(engagement_id, actor, revision, token)
        return payloads.saved_payload(store, engagement_id, saved, actor)

    return JSONResponse(await run_in_threadpool(answer))


async def redone(request: Request) -> Response:
    """Bring back what was taken back last."""
    engagement_id, actor = visitor_of(request)
    given = await payloads.body(request)
    store, token = installation.store(), given.get("token")
    payloads.revision(given)

    def answer() -> dict[str, Any]:
        return payloads.saved_payload(store, engagement_id, store.redo(engagement_id, actor, token), actor)

    return JSONResponse(await run_in_threadpool(answer))


async def newer_token(request: Request) -> Response:
    """A token that ends later, for the page of a browser that is still there."""
    engagement_id = request.path_params["engagement"]
    return JSONResponse({"token": installation.newer_token(engagement_id, token_of(request), request.cookies)})


async def tidied(request: Request) -> Response:
    """Put the rows of the lanes in an order in which fewer flows cross, and say what became of it."""
    engagement_id, actor = visitor_of(request)
    given = await payloads.body(request)

    def answer() -> dict[str, Any]:
        require_edit(actor, "tidy")
        store = installation.store()
        current_findings = tidy(store.load(engagement_id, actor))
        if not current_findings.edits:
            return {"revision": None, "said": current_findings.sentence}
        saved = store.save(engagement_id, current_findings.edits, actor, given.get("token"))
        return {"revision": saved.revision, "said": f"{current_findings.sentence} Ctrl+Z takes it back."}

    return JSONResponse(await run_in_threadpool(answer))


async def module(request: Request) -> Response:
    """A script module of our components; what an address holds never changes, so a browser keeps it."""
    path = request.path_params["path"]
    if not request.url.path.startswith(script.place()) or path not in script.modules():
        raise NotFound("There is no such script: the page is older than the program. Reload it.")
    headers = {"Cache-Control": "public, max-age=31536000, immutable"}
    media_type = "text/javascript" if path.endswith(".js") else "application/json"
    return Response(script.modules()[path], media_type=media_type, headers=headers)


def routes(revisions: Callable[[], Revisions]) -> list[BaseRoute]:
    """Every address of ours; ``revisions`` gives the watcher once the server runs."""
    pictures = live_pictures.Pictures()

    async def diagram(request: Request) -> Response:
        engagement_id, actor = visitor_of(request)
        revision = await live_pictures.newest(revisions(), engagement_id, actor)
        view = live_pictures.view_of(engagement_id, request, judged=not before_audience(actor))
        return live_pictures.answer(await pictures.get(view, revision, actor), request)

    async def events(socket: WebSocket) -> None:
        try:
            engagement_id, _actor = visitor_of(socket)
            left = installation.seconds_left(engagement_id, token_of(socket))
        except Denied:
            await socket.close(code=live_pictures.NO_MORE)
            return
        await socket.accept(subprotocol=PROTOCOL)
        await live_pictures.follow(socket, revisions(), engagement_id, left)

    ours: list[BaseRoute] = [
        health.ROUTE,
        Route("/assets/{fingerprint}/{path:path}", guarded(module)),
        Route("/lock", guarded(lock_page.lock_page)),
        Route("/lock", guarded(lock_page.lock), methods=["POST"]),
        Route("/lock/leave", guarded(lock_page.leave), methods=["POST"]),
        Route("/api/{engagement}/rows/{section}", guarded(rows)),
        Route("/api/{engagement}/private/{section}/{row}", guarded(private)),
        Route("/api/{engagement}/names", guarded(names)),
        Route("/api/{engagement}/findings/{sections}", guarded(findings)),
        Route("/api/{engagement}/changes", guarded(changes), methods=["POST"]),
        Route("/api/{engagement}/questions", guarded(questions)),
        Route("/api/{engagement}/answers", guarded(answers), methods=["POST"]),
        Route("/api/{engagement}/tidy", guarded(tidied), methods=["POST"]),
        Route("/api/{engagement}/undo", guarded(undone), methods=["POST"]),
        Route("/api/{engagement}/redo", guarded(redone), methods=["POST"]),
        Route("/api/{engagement}/token", guarded(newer_token), methods=["POST"]),
        Route("/live/{engagement}/diagram.svg", guarded(diagram)),
        WebSocketRoute("/live/{engagement}/events", events),
    ]
    return [*ours, *(route for place in PLACES for route in elsewhere(ours, place))]
