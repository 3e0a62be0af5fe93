"""The live diagram in a real browser: it draws, follows changes, keeps what people were looking at, and stays quiet."""

from __future__ import annotations

import itertools
import json
import os
import subprocess
import sys
import time
import urllib.request
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from tests.browser.served import ROOT, answering, free_port

SCRIPT = """
import streamlit as st
from discovery.ui.process import installation
from discovery.ui.components.diagram import diagram
st.set_page_config(layout="wide")
engagement = st.query_params["e"]
@st.fragment
def part():
    result = diagram(engagement, "current", installation.token(engagement, installation.current_actor()), height=620)
    st.text(f"chosen: {result.selected} in {result.state}")
part()
"""
SERVER = """
import sys, uvicorn, streamlit as st
from starlette.middleware import Middleware
from discovery.ui.server import serving as server
from discovery.ui.server.protection import Protection
app = st.App(sys.argv[1], lifespan=server._life, routes=[*server.ROUTES],
             middleware=[Middleware(Protection, hosts=["127.0.0.1"])])
uvicorn.run(app, host="127.0.0.1", port=int(sys.argv[2]), log_level="warning", timeout_graceful_shutdown=1)
"""


@dataclass
class Site:
    """A running server with one engagement in it."""

    address: str
    engagement: str
    token: str

    def change(self, *changes: dict[str, Any]) -> int:
        """Save changes as another browser would; gives the new revision."""
        body = json.dumps({"token": str(uuid.uuid4()), "changes": changes}).encode()
        headers = {"X-Discovery-Token": self.token, "Content-Type": "application/json"}
        request = urllib.request.Request(f"{self.address}/api/{self.engagement}/changes", body, headers)
        with urllib.request.urlopen(request, timeout=60) as answer:
            return int(json.load(answer)["revision"])

    def rename(self, step: str, seen: str, value: str) -> int:
        """Give a step another name."""
        return self.change({"op": "set", "section": "steps", "id": step, "field": "name", "value": value, "seen": seen})


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    folder = tmp_path_factory.mktemp("live")
    (folder / "page.py").write_text(SCRIPT, "utf-8")
    environment = dict(os.environ, DISCOVERY_DATA_DIR=str(folder), DISCOVERY_SECRET_KEY="k" * 32, PYTHONPATH=str(ROOT))
    environment["DISCOVERY_QUIET_SECONDS"] = "0"  # what a new box lacks is told at once
    make = (
        "from discovery.ui.process import installation as i; from discovery.access import LOCAL;"
        "e = i.store().new({'title': 'Corner shop'}, LOCAL); print(e, i.token(e, LOCAL))"
    )
    command = [sys.executable, "-c", make]
    made = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True, check=True)
    engagement, token = made.stdout.split()
    port = free_port()
    command = [sys.executable, "-c", SERVER, str(folder / "page.py"), str(port)]
    process = subprocess.Popen(command, env=environment, cwd=ROOT)
    try:
        address = f"http://127.0.0.1:{port}"
        answering(f"{address}/healthz")
        yield Site(address, engagement, token)
    finally:
        process.terminate()
        process.wait(10)


@pytest.fixture
def page(site: Site, chromium: Any) -> Iterator[Any]:
    context = chromium.new_context(viewport={"width": 1920, "height": 1080})
    opened = context.new_page()
    said: list[str] = []
    opened.on("console", lambda message: said.append(message.text) if message.type == "error" else None)
    opened.on("pageerror", lambda error: said.append(str(error)))
    opened.goto(f"{site.address}/?e={site.engagement}")
    opened.wait_for_selector(".diagram svg", timeout=60_000)
    yield opened
    assert said == []
    assert opened.locator("[data-testid=stException]").count() == 0
    context.close()


def rows(*names: tuple[str, str, str]) -> tuple[list[str], list[dict[str, Any]]]:
    """Changes that add an input, steps and an output, and a flow from each to the next."""
    ids = [str(uuid.uuid4()) for _ in names]
    changes: list[dict[str, Any]] = []
    for row_id, (section, name, stage) in zip(ids, names, strict=True):
        step = {"stage": stage, "state": "both"} if section == "steps" else {}
        changes.append({"op": "add", "section": section, "id": row_id, "values": {"name": name, **step}, "after": None})
    for origin, target in itertools.pairwise(ids):
        values = {"origin": origin, "target": target, "state": "both", "mode": "streaming"}
        changes.append({"op": "add", "section": "flows", "id": str(uuid.uuid4()), "values": values, "after": None})
    return ids, changes


def node(page: Any, row_id: str) -> Any:
    return page.locator(f".node[data-id='{row_id}']")


def test_an_empty_engagement_says_what_to_do_first(page: Any) -> None:
    assert "Start with the outputs" in page.locator(".diagram svg").text_content()


def test_a_saved_row_appears_and_a_rename_follows(site: Site, page: Any) -> None:
    ids, changes = rows(("inputs", "Till receipts", ""), ("steps", "Nightly copy", "collect"), ("outputs", "Board", ""))
    site.change(*changes)
    node(page, ids[1]).wait_for(timeout=20_000)
    started = time.monotonic()
    revision = site.rename(ids[1], "Nightly copy", "Hourly copy")
    page.get_by_text("Hourly copy").first.wait_for(timeout=20_000)
    assert time.monotonic() - started < 3
    page.wait_for_selector(f".diagram[data-revision='{revision}']", timeout=20_000)


def test_selection_reaches_python_and_survives_an_update_with_the_zoom(site: Site, page: Any) -> None:
    ids, changes = rows(("inputs", "Web clicks", ""), ("steps", "Sessions", "prepare"), ("outputs", "Funnel", ""))
    site.change(*changes)
    node(page, ids[1]).wait_for(timeout=20_000)
    node(page, ids[1]).click()
    page.get_by_text(f"chosen: {ids[1]} in current").wait_for(timeout=20_000)
    assert page.locator(".node.on").count() == 3
    page.get_by_role("button", name="Zoom in").click()
    zoomed = page.locator(".stage > svg").get_attribute("viewBox")
    site.rename(ids[1], "Sessions", "Session sums")
    page.get_by_text("Session sums").first.wait_for(timeout=20_000)
    assert page.locator(".stage > svg").get_attribute("viewBox") == zoomed
    assert "chosen" in (node(page, ids[1]).get_attribute("class") or "")


def test_flipping_the_state_moves_no_box(site: Site, page: Any) -> None:
    ids, changes = rows(("inputs", "Prices", ""), ("steps", "Check prices", "prepare"), ("outputs", "Price list", ""))
    changes[1]["values"]["state"] = "current"
    site.change(*changes)
    node(page, ids[1]).wait_for(timeout=20_000)
    before = {n.get_attribute("data-id"): n.get_attribute("transform") for n in page.locator(".node").all()}
    page.get_by_role("radio", name="Future").click()
    page.wait_for_selector(".diagram[data-state='future']", timeout=20_000)
    page.wait_for_timeout(700)
    after = {n.get_attribute("data-id"): n.get_attribute("transform") for n in page.locator(".node").all()}
    assert ids[1] not in after
    assert all(before[row_id] == place for row_id, place in after.items())


def test_keyboard_finds_walks_and_selects(site: Site, page: Any) -> None:
    ids, changes = rows(("inputs", "Visits", ""), ("steps", "Funnel of visits", "analyze"), ("outputs", "Funnel", ""))
    site.change(*changes)
    node(page, ids[2]).wait_for(timeout=20_000)
    page.locator(".stage").focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    assert page.locator(".node.chosen").count() == 1
    page.keyboard.press("Escape")
    assert page.locator(".node.chosen").count() == 0
    page.get_by_role("searchbox").fill("funnel of")
    assert page.locator(".node.found").count() == 1
    page.keyboard.press("Enter")
    assert "Funnel" in page.locator(".node.chosen").text_content()


def presented(page: Any) -> None:
    page.locator(".stage").focus()
    page.keyboard.press("p")
    page.wait_for_selector(".diagram.presented", timeout=20_000)


def on_page(page: Any) -> None:
    page.wait_for_selector(".diagram:not(.presented)", timeout=20_000)
    assert page.evaluate("document.fullscreenElement") is None
    assert page.locator(".stage").bounding_box()["height"] < 1080


def test_presenting_fills_the_screen_and_escape_comes_back(page: Any) -> None:
    presented(page)
    page.wait_for_function("() => document.fullscreenElement !== null", timeout=20_000)
    assert page.locator(".diagram").bounding_box() == {"x": 0, "y": 0, "width": 1920, "height": 1080}
    assert page.locator(".stage").bounding_box()["height"] > 1000
    page.keyboard.press("Escape")
    on_page(page)


def test_presenting_works_where_the_browser_refuses_the_full_screen(page: Any) -> None:
    page.evaluate("() => { Element.prototype.requestFullscreen = () => Promise.reject(new Error('refused')); }")
    presented(page)
    assert page.evaluate("document.fullscreenElement") is None
    assert page.locator(".diagram").bounding_box() == {"x": 0, "y": 0, "width": 1920, "height": 1080}
    page.keyboard.press("f")
    page.wait_for_selector(".diagram[data-state='future']", timeout=20_000)
    page.keyboard.press("Escape")
    on_page(page)


def test_keys_are_told_when_presenting_starts_and_when_asked_for(page: Any) -> None:
    assert not page.locator(".keys").is_visible() and not page.locator(".ask").is_visible()
    presented(page)
    assert page.locator(".keys").is_visible() and page.locator(".ask").is_visible()
    for key in ("Enter", "C", "F", "+", "0", "R", "Esc"):
        assert page.locator(".keys kbd", has_text=key).count() >= 1
    page.keyboard.press("0")
    assert not page.locator(".keys").is_visible()
    page.keyboard.press("?")
    assert page.locator(".keys").is_visible()
    page.keyboard.press("+")
    assert page.locator(".keys").is_visible()  # asked for, it stays until asked again
    page.locator(".ask").click()
    assert not page.locator(".keys").is_visible()
    page.keyboard.press("Escape")
    on_page(page)


def test_states_flip_by_key_while_presenting_and_nothing_moves(site: Site, page: Any) -> None:
    ids, changes = rows(("inputs", "Scans", ""), ("steps", "Count them", "collect"), ("outputs", "Counts", ""))
    site.change(*changes)
    node(page, ids[1]).wait_for(timeout=20_000)
    presented(page)
    page.locator(".rail").first.wait_for(state="detached", timeout=20_000)  # the picture without them has come
    before = {n.get_attribute("data-id"): n.get_attribute("transform") for n in page.locator(".node").all()}
    for key, state in (("f", "future"), ("c", "current"), ("F", "future"), ("C", "current")):
        page.keyboard.press(key)
        page.wait_for_selector(f".diagram[data-state='{state}']", timeout=20_000)
        assert node(page, ids[1]).get_attribute("transform") == before[ids[1]]
    page.mouse.click(960, 1000)
    page.keyboard.press("f")
    page.wait_for_selector(".diagram[data-state='future']", timeout=20_000)
    page.keyboard.press("c")
    page.wait_for_selector(".diagram[data-state='current']", timeout=20_000)
    page.keyboard.press("Escape")
    on_page(page)


def test_constraints_and_outcomes_are_asked_for_by_key_while_presenting(site: Site, page: Any) -> None:
    site.change(
        {
            "op": "add",
            "section": "constraints",
            "id": str(uuid.uuid4()),
            "values": {"statement": "Names stay in the country"},
            "after": None,
        }
    )
    page.locator(".rail").wait_for(timeout=20_000)
    presented(page)
    page.wait_for_selector(".rail", state="detached", timeout=20_000)
    page.keyboard.press("r")
    page.locator(".rail", has_text="Names stay").wait_for(timeout=20_000)
    page.keyboard.press("r")
    page.wait_for_selector(".rail", state="detached", timeout=20_000)
    page.keyboard.press("Escape")
    on_page(page)
    page.locator(".rail").wait_for(timeout=20_000)


def test_hostile_names_stay_text(site: Site, page: Any) -> None:
    hostile = "<img src=x onerror=alert(1)><script>alert(2)</script>"
    scheming = "javascript: alert(3) url(https://x)"
    ids, changes = rows(("inputs", hostile, ""), ("steps", scheming, "collect"))
    site.change(*changes)
    node(page, ids[0]).wait_for(timeout=20_000)
    assert "<img" in node(page, ids[0]).text_content()
    assert page.locator(".stage script, .stage img").count() == 0
    told = node(page, ids[1])
    assert told.get_attribute("data-name") == scheming
    assert all(scheming in told.get_attribute(name) for name in ("aria-label", "data-tip"))
    assert scheming in page.locator(f".ends button[data-end='{ids[1]}']").text_content()


def test_a_box_that_is_replaced_is_found_in_the_difference_with_its_constraint(site: Site, page: Any) -> None:
    ids, changes = rows(("inputs", "Shelf scans", ""), ("steps", "Old count", "store"), ("outputs", "Stock", ""))
    changes[1]["values"]["state"] = "current"
    new, limit = str(uuid.uuid4()), str(uuid.uuid4())
    later = {"name": "New count", "stage": "store", "state": "future"}
    changes.append({"op": "add", "section": "steps", "id": new, "values": later, "after": None})
    stays = {"statement": "Licence ends"}
    changes.append({"op": "add", "section": "constraints", "id": limit, "values": stays, "after": None})
    for origin, target, kind in ((new, ids[1], "replaces"), (limit, ids[1], "constrains")):
        changes.append({"op": "link", "id": str(uuid.uuid4()), "from": origin, "to": target, "kind": kind})
    site.change(*changes)
    node(page, ids[1]).click()
    page.keyboard.press("d")
    page.wait_for_selector(".diagram[data-state='difference']", timeout=20_000)
    assert "chosen" in node(page, new).get_attribute("class")
    assert page.locator(".node.on").count() == 3
    rail = page.locator(f".rail[data-id='{limit}']")
    assert "on" in rail.get_attribute("class").split()
    page.keyboard.press("Escape")
    rail.click()
    assert page.locator(".node.on").count() == 3


def test_after_a_turn_a_save_fetches_the_picture_that_is_seen(site: Site, page: Any) -> None:
    ids, changes = rows(("inputs", "Bills", ""), ("steps", "Sort bills", "collect"))
    site.change(*changes)
    node(page, ids[1]).wait_for(timeout=20_000)
    with page.expect_response(lambda answer: "diagram.svg?state=difference" in answer.url):
        page.locator(".stage").focus()
        page.keyboard.press("f")  # and the others are fetched
        page.wait_for_selector(".diagram[data-state='future']", timeout=20_000)
    fetched: list[str] = []
    page.on("request", lambda request: fetched.append(request.url) if "diagram.svg" in request.url else None)
    for before, after in itertools.pairwise(("Sort bills", "Bills sorted", "Bills in order")):
        revision = site.rename(ids[1], before, after)
        page.wait_for_selector(f".diagram[data-revision='{revision}']", timeout=20_000)
    assert {url.partition("state=")[2].partition("&")[0] for url in fetched} == {"future"}
