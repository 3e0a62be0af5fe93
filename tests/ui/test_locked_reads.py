"""A browser that is locked to one engagement is refused by the store itself, whatever page or address asked.

What a page was about before the lock is still in its buttons; what was made for others is still kept in the process.
"""

import asyncio
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from starlette.requests import Request
from streamlit.runtime.context import ContextProxy
from streamlit.testing.v1 import AppTest

from discovery.access import LOCAL, MAINTENANCE, Actor, confined
from discovery.access.presentation_lock import new_browser
from discovery.model.errors import Denied
from discovery.model.row import new_id
from discovery.model.saved import Saved
from discovery.store import Add, Store
from discovery.ui.api import payloads, questions_api
from discovery.ui.api.live_pictures import Pictures, newest, view_of
from discovery.ui.home.home_page import _covered
from discovery.ui.parts.downloads import _lost, when_pressed
from discovery.ui.process import handed_out, installation
from discovery.ui.process.browsers import COOKIE
from discovery.ui.process.revisions import Revisions
from discovery.ui.shell.navigation import ENTRIES, Entry
from tests.ui.asked_over_http import Site
from tests.ui.visiting import components, said, visit

OTHER = "ZYKLOPRIVAL"


@pytest.fixture
def shown(store: Store) -> str:
    return store.new({"title": "On show"}, LOCAL)


@pytest.fixture
def other(store: Store, shown: str) -> str:
    """Another customer's engagement, with something behind most buttons: a step to carry over, a session, a change."""
    made = store.new({"title": f"{OTHER} AG", "time_zone": "Europe/Berlin"}, LOCAL)
    rows = [
        Add("people", {"name": f"{OTHER} Ann"}, new_id()),
        Add("steps", {"name": f"{OTHER} step", "stage": "store", "state": "current"}, new_id()),
        Add("sessions", {"title": f"{OTHER} session"}, new_id()),
        Add("outcomes", {"statement": f"{OTHER} outcome"}, new_id()),
        Add("outputs", {"name": f"{OTHER} output", "state": "both"}, new_id()),
    ]
    store.save(made, rows, LOCAL)
    return made


def look_at(engagement_id: str) -> Any:
    return view_of(engagement_id, Request({"type": "http", "query_string": b"", "headers": []}))


def apart(work: Callable[[], Coroutine[Any, Any, Any]]) -> Any:
    with ThreadPoolExecutor(1) as thread:  # a browser test in this process may have left a loop running
        return thread.submit(lambda: asyncio.run(work())).result()


def test_behind_the_door_of_the_addresses_the_store_refuses_too(store: Store, shown: str, other: str) -> None:
    audience = confined(LOCAL, shown)
    asks: list[Callable[[], object]] = [
        lambda: questions_api.take(store, other, {"key": "none", "say": "park"}, audience),
        lambda: payloads.saved_payload(store, other, Saved(2, {"people": (new_id(),)}), audience),
        lambda: apart(lambda: newest(Revisions(store), other, audience)),
    ]
    for ask in asks:
        with pytest.raises(Denied):
            ask()


def test_a_picture_that_was_made_for_others_is_not_given_to_a_locked_browser(
    store: Store, shown: str, other: str
) -> None:
    async def asked() -> None:
        pictures = Pictures()
        revision = store.revision(other, LOCAL)
        made = await pictures.get(look_at(other), revision, LOCAL)
        assert OTHER.encode() in made.content
        assert await pictures.get(look_at(other), revision, Actor("Anna")) is made
        for engagement_id in (other, new_id()):
            with pytest.raises(Denied):
                await pictures.get(look_at(engagement_id), revision, confined(LOCAL, shown))

    apart(asked)


def test_a_revision_that_was_heard_of_is_not_told_to_a_locked_browser(store: Store, shown: str, other: str) -> None:
    async def asked() -> None:
        revisions = Revisions(store)
        revisions.publish(other, 7)
        assert await newest(revisions, other, LOCAL) == 7
        with pytest.raises(Denied):
            await newest(revisions, other, confined(LOCAL, shown))

    apart(asked)


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.name)
def test_a_button_from_before_the_lock_does_and_shows_nothing_of_the_other_engagement(
    store: Store, shown: str, other: str, entry: Entry, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser = new_browser()
    monkeypatch.setattr(ContextProxy, "cookies", {COOKIE: browser})
    person = visit(entry.path, store.load(other, LOCAL).engagement.code)
    before = store.load(other, LOCAL), {one.id: one.revision for one in store.summaries(LOCAL)}
    installation.locks().lock(browser, shown)
    for button in person.button:
        button.click()
    person.run()
    assert (store.load(other, LOCAL), {one.id: one.revision for one in store.summaries(LOCAL)}) == before
    assert OTHER not in "\n".join([*said(person), *(one.message for one in person.exception), str(components(person))])


def test_figures_and_letters_that_were_kept_for_others_are_not_given_to_a_locked_browser(
    store: Store, shown: str, other: str
) -> None:
    revision = store.revision(other, LOCAL)
    kept: list[Callable[[Actor], object]] = [
        lambda actor: _covered(other, revision, actor),
        lambda actor: _lost(other, revision, "current", "", actor),
    ]
    for ask in kept:
        assert ask(LOCAL) == ask(LOCAL)
        with pytest.raises(Denied):
            ask(confined(LOCAL, shown))


def test_whatever_a_page_asks_the_store_for_is_asked_as_its_browser(
    store: Store, shown: str, other: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def page(engagement_id: str) -> None:
        import streamlit as st

        from discovery.model.errors import Denied
        from discovery.ui.process import installation

        try:
            st.write(installation.store().load(engagement_id, installation.current_actor()).engagement.title)
        except Denied as error:
            st.write(f"{error.code}: {error.message}")

    browser = new_browser()
    monkeypatch.setattr(ContextProxy, "cookies", {COOKIE: browser})
    assert OTHER in "".join(said(AppTest.from_function(page, args=(other,)).run()))
    installation.locks().lock(browser, shown)
    (refusal,) = said(AppTest.from_function(page, args=(other,)).run())
    assert refusal.startswith("locked: ")
    assert said(AppTest.from_function(page, args=(shown,)).run()) == ["On show"]


def test_a_file_is_made_for_whoever_presses_its_button(other: str) -> None:
    """Outside of any page that is somebody at this machine; on a page, whoever its browser is locked to."""
    asked: list[Actor] = []

    def content(actor: Actor) -> bytes:
        asked.append(actor)
        return OTHER.encode()

    assert when_pressed(other, content)() == OTHER.encode() and asked == [LOCAL]


def test_a_file_on_its_way_goes_to_whoever_may_read_an_engagement_that_it_was_made_of(shown: str, other: str) -> None:
    theirs, both, nobodys = (new_id().encode() for _ in range(3))
    handed_out.note(other, theirs)
    handed_out.note(other, both)
    handed_out.note(shown, both)
    audience = confined(LOCAL, shown)
    assert [handed_out.may_have(one, audience) for one in (theirs, both, nobodys)] == [False, True, False]
    assert [handed_out.may_have(one, LOCAL) for one in (theirs, both)] == [True, True]


def test_the_page_of_the_lock_finds_for_a_locked_browser_only_what_it_shows(
    store: Store, shown: str, other: str
) -> None:
    site = Site(store, new_browser())
    assert OTHER in site.ask(f"/lock?e={other}").everything
    assert site.ask("/lock", "POST", body={"engagement": shown}).status == 200
    assert OTHER not in site.ask(f"/lock?e={other}").everything
    asked: list[Any] = [other, new_id(), 7, None, {"x": []}]
    for engagement_id in asked:
        answer = site.ask("/lock", "POST", body={"engagement": engagement_id})
        assert (answer.status, answer.given["error"]["code"]) == (403, "locked"), engagement_id


def test_a_token_speaks_for_nobody_who_keeps_the_installation() -> None:
    token = installation.token("e", MAINTENANCE)
    assert installation.actor_of("e", token).role == "viewer"
