"""A page outlives its token: a newer one is fetched unnoticed, and no token ever stands in an address."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.browser.served import Application, CapturePage, free_port

SHORT_LIFE = "from discovery.ui.process import page_tokens as t; t.STEP_SECONDS, t.LIFE_STEPS = 1, 2"
"""Tokens of one to two seconds."""


@pytest.fixture
def forgetful(tmp_path: Path) -> Iterator[Application]:
    """A server whose tokens end soon."""
    with Application(tmp_path, free_port(), first=SHORT_LIFE, log=True) as served:
        yield served


def test_a_page_goes_on_after_its_token_ended(forgetful: Application, chromium: Any) -> None:
    engagement = forgetful.new("A long day")
    context = chromium.new_context(viewport={"width": 1920, "height": 1080})
    page = context.new_page()
    asked: list[str] = []
    ended: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("websocket", lambda socket: asked.append(socket.url))
    page.on("response", lambda answer: ended.append(answer.url) if answer.status == 401 else None)
    mine = CapturePage(page, f"{forgetful.address}/outcomes?e={engagement.code}")
    for text in ("first", "second", "third"):
        page.wait_for_timeout(2200)  # longer than a token is good for
        mine.quick()
        mine.type(f"{text}\n")
        mine.saved()
        assert "out of date" not in page.locator("body").inner_text()
    assert [row["statement"] for row in engagement.rows("outcomes")] == ["first", "second", "third"]
    assert ended, "no token ended: this test would see nothing"
    engagement.add("outcomes", statement="from somebody else")
    page.get_by_text("from somebody else").first.wait_for(timeout=10_000)
    assert not [address for address in asked if "token=" in address or engagement.token in address]
    assert "Traceback" not in forgetful.written()
    context.close()


def test_a_token_that_comes_again_as_the_newer_one_does_not_stop_the_page(
    forgetful: Application, chromium: Any
) -> None:
    """As after a clock that was put back: A ends and B is given for it; B ends and A is given for that."""
    engagement = forgetful.new("The clock goes back")
    context = chromium.new_context(viewport={"width": 1920, "height": 1080})
    page = context.new_page()
    mine = CapturePage(page, f"{forgetful.address}/outcomes?e={engagement.code}")
    seen: list[str] = []
    renewed: set[bool] = set()

    def ended(route: Any) -> None:
        seen.append(route.request.headers["x-discovery-token"])
        if len(seen) < 3:
            route.fulfill(status=401, json={"error": {"message": "This page is out of date.", "code": "expired"}})
        else:
            route.fulfill(json={"revision": 10**6, "rows": []})

    def given(route: Any) -> None:
        asked = route.request.headers["x-discovery-token"]
        renewed.add(asked == "another.token")
        route.fulfill(json={"token": "another.token" if asked != "another.token" else seen[0]})

    page.route("**/token", given)
    page.route("**/changes", ended)
    mine.quick()
    mine.type("first\n")
    for _ in range(800):
        if len(seen) >= 3 and renewed == {True, False}:
            break
        page.wait_for_timeout(50)
    assert renewed == {True, False} and seen[1] == "another.token"
    page.wait_for_function("() => true", timeout=5000)  # else it would look for the newest token for ever
    mine.saved()
    context.close()
