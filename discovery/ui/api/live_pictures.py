"""The live picture for everybody who looks: a word over the socket for each revision, and each picture made once.

Fifty people who look at one picture ask for it at one moment. They share the work of making it, and whoever comes when
it is there gets it without a thread, a database or another look at its content.
"""

import asyncio
import hashlib
from dataclasses import dataclass, replace

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.websockets import WebSocket, WebSocketDisconnect

from discovery.access import Actor, require_read
from discovery.bounded_cache import BoundedCache
from discovery.diagram import FORMS, picture
from discovery.diagram.drawing.icons import NAMES
from discovery.model.record import Record
from discovery.ui.process import installation
from discovery.ui.process.revisions import Revisions
from discovery.ui.process.shared_work import SharedWork
from discovery.workflow.fold import fold_words, folded
from discovery.workflow.graph import STAGES, VIEWS, graph
from discovery.workflow.perspective import PERSPECTIVES

COALESCE_SECONDS = 0.1
"""Nobody hears of more than one revision in this time."""

MOST_PICTURES, MOST_BYTES = 96, 64_000_000
LONGEST_ID = 64
LONGEST_WORD = 1000
NO_MORE, TOO_MUCH = 1008, 1009
"""Why a socket is closed: its page may not listen any more, or it said too much."""


@dataclass(frozen=True)
class View:
    """What a picture shows."""

    engagement: str
    state: str
    theme: str
    panels: bool
    form: str
    colour: str
    only: str = ""
    fold: str = ""
    judged: bool = True


@dataclass(frozen=True)
class Picture:
    """A picture as it is sent. Its tag is weak, as it has the same one compressed."""

    revision: int
    content: bytes
    tag: str


def view_of(engagement_id: str, request: Request, judged: bool = True) -> View:
    """What was asked for; whatever is not known is the usual. ``judged``: whether it says what is missing."""
    asked = request.query_params
    state, colour = asked.get("state", ""), asked.get("colour", "")
    theme = "dark" if asked.get("theme") == "dark" else "light"
    form = asked.get("form", "")
    ways = fold_words(asked.get("fold", ""))
    return View(
        engagement=engagement_id,
        state=state if state in VIEWS else VIEWS[0],
        theme=theme,
        panels=asked.get("rails") != "0",
        form=form if form in FORMS else "wide",
        colour=colour if colour in PERSPECTIVES else "",
        only=asked.get("only", "")[:LONGEST_ID],
        fold=",".join(f"{stage}:{ways[stage]}" for stage in STAGES if stage in ways),  # one view, however written
        judged=judged,
    )


def known(record: Record, view: View) -> bool:
    """Whether there is what alone is to be shown: a row, or a card of a folded lane."""
    if not view.only or view.only in record.by_id:
        return True
    cards = folded(graph(record, view.state), fold_words(view.fold), NAMES).nodes
    return any(card.id == view.only for card in cards)


def _draw(view: View, actor: Actor) -> Picture | None:
    """The picture; None where what alone is to be shown is not known, for then it is that of everything."""
    record = installation.store().load(view.engagement, actor)
    if not known(record, view):
        return None
    asked = view.colour, view.only, view.fold, view.judged
    content = picture(record, view.state, view.theme, True, view.panels, view.form, *asked).encode()
    return Picture(record.revision, content, f'W/"{hashlib.sha256(content).hexdigest()[:24]}"')


class Pictures:
    """The newest picture of each view. Belongs to one event loop."""

    def __init__(self) -> None:
        self._pictures: BoundedCache[View, Picture] = BoundedCache(
            MOST_PICTURES, MOST_BYTES, lambda picture: len(picture.content)
        )
        self._work: SharedWork[tuple[View, int], Picture | None] = SharedWork()

    async def get(self, view: View, revision: int, actor: Actor) -> Picture:
        """The picture at this revision or a newer one, made for whoever asks first. Raises NotFound, or Denied."""
        require_read(actor, view.engagement)
        newest = self._pictures.get(view)
        if newest is not None and newest.revision == revision:
            return newest
        made = await self._work.done((view, revision), lambda: _draw(view, actor))
        if made is None:
            return await self.get(replace(view, only=""), revision, actor)
        self._pictures.put(view, made)
        return made


async def newest(revisions: Revisions, engagement_id: str, actor: Actor) -> int:
    """The revision of an engagement as far as this process has heard, else as the database has it.

    Raises NotFound, or Denied.
    """
    require_read(actor, engagement_id)
    known = revisions.known(engagement_id)
    return known if known is not None else await run_in_threadpool(installation.store().revision, engagement_id, actor)


def answer(picture: Picture, request: Request) -> Response:
    """A picture, or word that it is the one the browser has."""
    headers = {"ETag": picture.tag, "X-Discovery-Revision": str(picture.revision)}
    if request.headers.get("if-none-match") == picture.tag:
        return Response(status_code=304, headers=headers)
    return Response(picture.content, media_type="image/svg+xml", headers=headers)


async def follow(socket: WebSocket, revisions: Revisions, engagement_id: str, seconds: float) -> None:
    """Tell a socket of every new revision until it is gone, or its token ends in so many seconds; then it is closed.

    A page only listens here: a socket that says more than a word or two is closed as well.
    """
    queue = revisions.subscribe(engagement_id)
    telling = asyncio.create_task(_tell(socket, queue))
    try:
        async with asyncio.timeout(seconds):
            while len(await socket.receive_text()) <= LONGEST_WORD:
                pass
        await socket.close(code=TOO_MUCH)
    except TimeoutError:
        await socket.close(code=NO_MORE)
    except (WebSocketDisconnect, RuntimeError, KeyError):
        pass
    finally:
        telling.cancel()
        revisions.leave(engagement_id, queue)


async def _tell(socket: WebSocket, queue: asyncio.Queue[int]) -> None:
    try:
        while True:
            await socket.send_text(str(await queue.get()))
            await asyncio.sleep(COALESCE_SECONDS)
    except (WebSocketDisconnect, RuntimeError):
        return
