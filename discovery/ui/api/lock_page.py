"""The page on which a browser is locked to one engagement and opened again: plain HTML, with nothing of Streamlit.

It stands apart so that leaving the page and coming back makes a new session, which knows of no other engagement.
"""

import asyncio
from html import escape

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, Response

from discovery.access import require_read
from discovery.access.presentation_lock import LONGEST_WORD, Lock
from discovery.model.errors import Denied, NotFound, Refused
from discovery.store import Summary
from discovery.ui.api import payloads
from discovery.ui.components.script import address_of, styles_of
from discovery.ui.process import installation
from discovery.ui.process.browsers import browser_of

WRONG_WORD_SECONDS = 0.5
"""How long a wrong word is waited for, one after the other: nobody tries all of them while the room looks away."""

_PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Discovery</title>
<style>{style}</style>
<script src="{script}"></script>
</head>
<body>
<main>
{content}
</main>
</body>
</html>
"""

_LOCK = """<h1>Lock this browser to one engagement</h1>
<p class="about" dir="auto">{about}</p>
<p>Until the lock is left, this browser shows this engagement alone: no list of engagements, no name of another
customer, no private notes, no marks of what is missing. It holds in every tab and after a restart.</p>
<form data-action="/lock" data-engagement="{id}" data-code="{code}" data-locks="{code}">
<label for="word">Word that leaves the lock</label>
<input id="word" type="password" autocomplete="one-time-code" maxlength="{longest}" autofocus>
<p class="hint">It may stay empty: then the same key leaves the lock, after a question.</p>
<p class="problem" role="alert"></p>
<div class="buttons"><button type="submit">Lock</button><button type="button" class="stay">Back</button></div>
</form>"""

_LEAVE = """<h1>This browser shows one engagement alone</h1>
<p class="about" dir="auto">{about}</p>
<p>Leaving the lock shows everything again, other customers and private notes as well. If others see this screen, take
it from them first.</p>
<form data-action="/lock/leave" data-code="{code}">
{word}
<p class="problem" role="alert"></p>
<div class="buttons">{buttons}</div>
</form>"""

_WORD = """<label for="word">The word that was set</label>
<input id="word" type="password" autocomplete="one-time-code" maxlength="{longest}" autofocus>"""

_NOTHING = """<h1>Lock this browser to one engagement</h1>
<p>There is no such engagement to lock to. Open one first, then press Alt+L.</p>
<form><div class="buttons"><button type="button" class="stay" autofocus>Back</button></div></form>"""


async def lock_page(request: Request) -> Response:
    """Where the lock is set, or left."""
    lock, actor = installation.lock_of(request.cookies), installation.browser_actor(request.cookies)
    asked = request.query_params.get("e", "").strip()

    def content() -> str:
        known = installation.store().summaries(actor)
        if lock is not None:
            return _leaving(lock, next(iter(known), None))
        there = next((one for one in known if asked in (one.code, one.id) and not one.archived), None)
        return _NOTHING if there is None else _locking(there)

    shown = await run_in_threadpool(content)
    page = _PAGE.format(
        style=styles_of("shared/page/lock_page.css"), script=address_of("shared/page/lock_page.js"), content=shown
    )
    return HTMLResponse(page, headers={"Cache-Control": "no-store"})


def _locking(there: Summary) -> str:
    named = {"id": escape(there.id), "code": escape(there.code)}
    return _LOCK.format(about=_about(there), longest=LONGEST_WORD, **named)


def _leaving(lock: Lock, there: Summary | None) -> str:
    word = _WORD.format(longest=LONGEST_WORD) if lock.asks_for_word else ""
    leave, stay = '<button type="submit">Leave the lock</button>', '<button type="button" class="stay"{}>Stay</button>'
    buttons = leave + stay.format("") if lock.asks_for_word else stay.format(" autofocus") + leave
    about = "An engagement that is not here any more" if there is None else _about(there)
    return _LEAVE.format(about=about, word=word, buttons=buttons, code=escape(there.code) if there else "")


def _about(there: Summary) -> str:
    return escape(f"{there.code} · {there.title}")


async def lock(request: Request) -> Response:
    """Lock the browser that asks. Takes ``engagement``, its id, and ``word``, empty or what leaves the lock."""
    given = await payloads.body(request)
    browser, word = browser_of(request.cookies), _word(given.get("word", ""))
    actor = installation.browser_actor(request.cookies)
    if browser is None:
        raise Refused("This browser keeps no cookies for this address, so it cannot be locked.", code="no_cookie")

    def locking() -> None:
        engagement_id = str(given.get("engagement"))
        require_read(actor, engagement_id)
        if engagement_id not in installation.store().revisions(actor):
            raise NotFound("There is no such engagement.")
        installation.locks().lock(browser, engagement_id, word)

    await run_in_threadpool(locking)
    return JSONResponse({"locked": True})


_one_by_one = asyncio.Lock()


async def leave(request: Request) -> Response:
    """Open the browser that asks. Takes ``word``, where one was set."""
    given = await payloads.body(request)
    browser, word = browser_of(request.cookies), _word(given.get("word", ""))
    if browser is None:
        return JSONResponse({"locked": False})
    async with _one_by_one:
        try:
            await run_in_threadpool(installation.locks().leave, browser, word)
        except Denied:
            await asyncio.sleep(WRONG_WORD_SECONDS)
            raise
    return JSONResponse({"locked": False})


def _word(given: object) -> str:
    if not isinstance(given, str):
        raise Refused("The word is not text.", {"field": "word"})
    return given
