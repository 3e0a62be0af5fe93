"""A browser that is locked to one engagement: no page and no address gives it anything of another one, or a private note.

The other customer is called by words that stand nowhere else, and every row of the engagement on show has a private
note; all that pages and addresses give is searched for them.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import pytest
import streamlit as st
from streamlit.runtime.context import ContextProxy
from streamlit.testing.v1 import AppTest

from discovery.access import LOCAL, confined
from discovery.access.presentation_lock import Locks, new_browser
from discovery.exporters import FORMATS
from discovery.importers.engagement_json import read, renewed
from discovery.model.errors import Denied, Refused
from discovery.model.record import BY_SECTION
from discovery.model.row import new_id
from discovery.settings import ROOT
from discovery.store import Add, Set, Store
from discovery.ui.literal import literal
from discovery.ui.parts.downloads import when_pressed
from discovery.ui.process import installation
from discovery.ui.process.browsers import COOKIE
from discovery.ui.shell.navigation import ENTRIES, LEFT_OUT, WITHHELD, Entry, pages
from tests.ui.asked_over_http import Answer, Site
from tests.ui.visiting import come, components, go, said, visit

OTHERS = ("ZYKLOPRIVAL", "KONKURRENZHAUS", "FREMDZEILE", "FREMDPERSON")
NOTE = "PRIVATWORT"
WORD = "seven green boats"


@dataclass(frozen=True)
class Room:
    """The engagement on show, another customer's, and the browser that is locked to the first."""

    store: Store
    shown: str
    other: str
    browser: str

    @property
    def site(self) -> Site:
        return Site(self.store, self.browser)

    def code(self, engagement_id: str) -> str:
        return self.store.load(engagement_id, LOCAL).engagement.code


@pytest.fixture(scope="module")
def room(shared_store: Store) -> Room:
    record, files = read((ROOT / "data" / "tickit.json").read_bytes())
    for content in files.values():
        shared_store.keep_file(content, LOCAL)
    shown = shared_store.insert(renewed(record), LOCAL, keep_number=False)
    notes = [
        Set(row.section, row.id, "private_notes", f"{NOTE} of {row.code}")
        for row in (shared_store.load(shown, LOCAL).engagement, *shared_store.load(shown, LOCAL))
        if row.section != "links"
    ]
    shared_store.save(shown, notes, LOCAL)
    title, customer, line, person = OTHERS
    other = shared_store.new({"title": f"{title} <b>AG</b>", "customer": customer}, LOCAL)
    rows = [
        Add("outcomes", {"statement": f"{line} outcome"}, new_id()),
        Add("inputs", {"name": f"{line} input", "state": "both"}, new_id()),
        Add("steps", {"name": f"{line} step", "stage": "store", "state": "current"}, new_id()),
        Add("people", {"name": person, "private_notes": NOTE}, new_id()),
    ]
    shared_store.save(other, rows, LOCAL)
    browser = new_browser()
    installation.locks().lock(browser, shown, WORD)
    return Room(shared_store, shown, other, browser)


@pytest.fixture
def locked(room: Room, monkeypatch: pytest.MonkeyPatch) -> Room:
    """Every page is asked for by the locked browser."""
    monkeypatch.setattr(ContextProxy, "cookies", {COOKIE: room.browser})
    return room


def named(text: str) -> list[str]:
    """What must not be in a text, and is."""
    return [word for word in (*OTHERS, NOTE) if word.casefold() in text.casefold()]


# ---- addresses


def addresses(site: Site, engagement_id: str) -> Iterator[tuple[str, str, str, Any]]:
    """Every address of ours about an engagement: its route, method, path and body."""
    row = new_id()
    for section in BY_SECTION:
        yield "/api/{engagement}/rows/{section}", "GET", f"/api/{engagement_id}/rows/{section}", None
        yield "/api/{engagement}/rows/{section}", "GET", f"/api/{engagement_id}/rows/{section}?since=1", None
        yield "/api/{engagement}/findings/{sections}", "GET", f"/api/{engagement_id}/findings/{section}", None
        for one in site.store.load(engagement_id, LOCAL).rows(section)[:2]:
            place = f"/api/{engagement_id}/private/{section}/{one.id}"
            yield "/api/{engagement}/private/{section}/{row}", "GET", place, None
    yield "/api/{engagement}/names", "GET", f"/api/{engagement_id}/names", None
    yield "/api/{engagement}/questions", "GET", f"/api/{engagement_id}/questions", None
    for query in ("", "state=future", "state=difference&colour=owner&theme=dark", "form=slim", f"only={row}"):
        yield "/live/{engagement}/diagram.svg", "GET", f"/live/{engagement_id}/diagram.svg?{query}", None
    added = [{"op": "add", "section": "people", "id": row, "values": {"name": "Ann"}}]
    yield "/api/{engagement}/changes", "POST", f"/api/{engagement_id}/changes", {"changes": added}
    yield "/api/{engagement}/undo", "POST", f"/api/{engagement_id}/undo", {}
    yield "/api/{engagement}/redo", "POST", f"/api/{engagement_id}/redo", {}
    yield "/api/{engagement}/token", "POST", f"/api/{engagement_id}/token", {}
    yield "/api/{engagement}/answers", "POST", f"/api/{engagement_id}/answers", {"key": "none", "say": "park"}
    yield "/api/{engagement}/tidy", "POST", f"/api/{engagement_id}/tidy", {}


ABOUT_NONE = {"/healthz", "/assets/{fingerprint}/{path:path}", "/lock", "/lock/leave"}
PLACES = ("/healthz", "/assets", "/lock", "/api", "/live")
NO_ADDRESS = {f"{place}{below}" for place in PLACES for below in ("", "/{rest:path}")}


def test_no_address_gives_a_locked_browser_anything_of_another_engagement_or_a_private_note(room: Room) -> None:
    before, walked = room.store.revision(room.other, LOCAL), set()
    for engagement_id, allowed in ((room.shown, True), (room.other, False)):
        token = installation.token(engagement_id, LOCAL)
        for route, method, path, body in addresses(room.site, engagement_id):
            answer = room.site.ask(path, method, token, body)
            walked.add(route)
            assert named(answer.everything) == [], path
            private = "/private/" in path
            assert (answer.status == 403) == (private or not allowed), (path, answer.status)
    every = {one.path for one in room.site.routes if hasattr(one, "path")}
    assert every - walked == ABOUT_NONE | NO_ADDRESS | {"/live/{engagement}/events"}, (
        "an address that this walk does not know"
    )
    for path in ("/healthz", "/lock", f"/lock?e={room.code(room.other)}", f"/lock?e={room.other}", "/assets/0/nothing"):
        assert named(room.site.ask(path).everything) == [], path
    assert room.store.revision(room.other, LOCAL) == before


def test_a_browser_that_is_not_locked_gets_the_very_same_words(room: Room) -> None:
    """The search above would find them: they are there for everybody else."""
    token = installation.token(room.other, LOCAL)
    site = Site(room.store, new_browser())
    texts = [site.ask(path, method, token, body).everything for _, method, path, body in addresses(site, room.other)]
    assert {"FREMDZEILE", "FREMDPERSON", NOTE} <= {word for text in texts for word in named(text)}


def test_private_notes_are_in_no_answer_until_one_row_is_asked_for(room: Room) -> None:
    site, token = Site(room.store, new_browser()), installation.token(room.shown, LOCAL)
    for _, method, path, body in addresses(site, room.shown):
        answer = site.ask(path, method, token, body)
        assert (NOTE in answer.everything) == ("/private/" in path and "/links/" not in path), path
    row = room.store.load(room.shown, LOCAL).outcomes[0]
    answer = site.ask(f"/api/{room.shown}/private/outcomes/{row.id}", token=token)
    assert answer.given == {"version": row.version, "values": {"private_notes": f"{NOTE} of {row.code}"}}
    assert ("cache-control", "no-store") in answer.headers
    for place in (f"inputs/{row.id}", f"outcomes/{new_id()}", f"nothing/{row.id}"):
        assert site.ask(f"/api/{room.shown}/private/{place}", token=token).status == 404


def test_a_change_of_private_notes_is_told_without_them(store: Store) -> None:
    engagement_id, row = store.new({"title": "Told"}, LOCAL), new_id()
    store.save(engagement_id, [Add("people", {"name": "Ann"}, row)], LOCAL)
    store.save(engagement_id, [Set("people", row, "private_notes", NOTE, None)], LOCAL)
    told = [store.undo(engagement_id, LOCAL).sentence, store.redo(engagement_id, LOCAL).sentence]
    told += [one.sentence for one in store.activity(engagement_id, LOCAL)]
    assert [one for one in told if "rivate" in one] == [
        "Undid: Changed Private notes of PER-001 “Ann”",
        "Brought back: Changed Private notes of PER-001 “Ann”",
        "Brought back: Changed Private notes of PER-001 “Ann”",
        "Undid: Changed Private notes of PER-001 “Ann”",
        "Changed Private notes of PER-001 “Ann”",
    ]
    assert NOTE not in "".join(told)


def test_a_conflict_shows_a_locked_browser_no_private_note(room: Room) -> None:
    row, token = room.store.load(room.shown, LOCAL).outcomes[1], installation.token(room.shown, LOCAL)
    room.store.save(room.shown, [Set("outcomes", row.id, "private_notes", "first")], LOCAL)
    revision = room.store.revision(room.shown, LOCAL)
    room.store.save(room.shown, [Set("outcomes", row.id, "private_notes", f"{NOTE} again")], LOCAL)
    path = f"/api/{room.shown}/undo"
    answer = room.site.ask(path, "POST", token, {"revision": revision})
    assert answer.status == 409 and named(answer.everything) == []
    open_to = Site(room.store, new_browser()).ask(path, "POST", token, {"revision": revision})
    assert open_to.status == 409 and NOTE in open_to.everything, "whoever is not locked settles it"


def test_private_notes_written_before_the_lock_arrived_are_refused_with_their_place(room: Room) -> None:
    row, token = room.store.load(room.shown, LOCAL).outcomes[0], installation.token(room.shown, LOCAL)
    for change in (
        {"op": "set", "section": "outcomes", "id": row.id, "field": "private_notes", "value": "x", "seen": None},
        {"op": "add", "section": "people", "id": new_id(), "values": {"name": "Bob", "private_notes": "x"}},
    ):
        answer = room.site.ask(f"/api/{room.shown}/changes", "POST", token, {"changes": [change]})
        where = answer.given["error"]["where"]
        assert (answer.status, where["id"], where["field"]) == (422, change["id"], "private_notes")


def test_the_store_itself_confines_whoever_is_locked(room: Room) -> None:
    actor = confined(LOCAL, room.shown)
    for act in (
        lambda: room.store.save(room.other, [Add("people", {"name": "Ann"})], actor),
        lambda: room.store.undo(room.other, actor),
        lambda: room.store.archive(room.other, actor),
        lambda: room.store.new({"title": "Another"}, actor),
    ):
        with pytest.raises(Denied) as caught:
            act()
        assert named(str(caught.value)) == []


# ---- pages


def everything(person: AppTest) -> str:
    """Whatever was sent to the page: texts, choices, tables, what components were given."""
    return "\n".join(str(getattr(one, "proto", "")) for one in person._tree) + json.dumps(components(person))


def test_an_address_that_leads_elsewhere_is_refused_without_being_named(locked: Room) -> None:
    def refused(code: str) -> bool:
        person = come(code)
        return any("locked to one engagement" in text for text in said(person)) and named(everything(person)) == []

    assert all(map(refused, (locked.code(locked.other), locked.other, "ZYKLOPRIVAL <b>AG</b>", "nothing")))
    assert not refused(locked.code(locked.shown))


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.name)
def test_no_page_of_a_locked_browser_shows_anything_of_another_engagement_or_a_private_note(
    locked: Room, entry: Entry
) -> None:
    for code in (locked.code(locked.shown), locked.code(locked.other), locked.other, "ZYKLOPRIVAL <b>AG</b>"):
        person = come(code) if entry.name in LEFT_OUT else visit(entry.path, code)
        assert [one.message for one in person.exception] == [] and [one.value for one in person.error] == []
        assert named(everything(person)) == []
        assert person.query_params["e"] == locked.code(locked.shown)
        assert not person.sidebar.selectbox


def test_the_words_stand_on_the_pages_of_a_browser_that_is_not_locked(room: Room) -> None:
    assert {"ZYKLOPRIVAL", "KONKURRENZHAUS"} <= set(named(everything(come())))
    assert named(everything(visit("frame/people.py", room.code(room.other)))), "the chooser in the menu"


def test_pages_about_other_engagements_are_not_there(locked: Room) -> None:
    shown = [one.title for some in pages(locked=True).values() for one in some if one.visibility == "visible"]
    assert shown == [entry.title for entry in ENTRIES if entry.name not in (*LEFT_OUT, *WITHHELD)]
    person = go(come(), "home/engagements.py")
    assert [str(one.value) for one in person.title] == [
        literal(locked.store.load(locked.shown, LOCAL).engagement.title)
    ]
    with pytest.raises(ValueError, match="Could not find a navigation page"):
        go(person, "handover/import.py")


def test_a_visit_from_before_the_lock_shows_nothing_it_knew(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    person = visit("frame/people.py", room.code(room.other))
    person.session_state["airflow_files"] = OTHERS[0]
    monkeypatch.setattr(ContextProxy, "cookies", {COOKIE: room.browser})
    person.run()
    assert named(everything(person)) == []
    assert "airflow_files" not in person.session_state
    assert components(person)["discovery_capture"]["engagement"] == room.shown


def test_the_form_of_a_locked_browser_has_no_private_field(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    def private() -> list[str]:
        person = visit("frame/people.py", room.code(room.shown))
        columns = components(person)["discovery_capture"]["columns"]
        return [one["name"] for one in columns if one.get("private")]

    assert private() == ["private_notes"]
    monkeypatch.setattr(ContextProxy, "cookies", {COOKIE: room.browser})
    assert private() == []


def test_counts_of_findings_stay_off_the_page_before_an_audience(locked: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    def headings() -> list[str]:
        return [str(one.value) for one in visit("run/overview.py", locked.code(locked.shown)).subheader]

    assert "Open findings" not in headings()
    token = installation.token(locked.shown, LOCAL)
    path = f"/api/{locked.shown}/findings/outcomes,steps,engagement"
    answer = locked.site.ask(path, token=token)
    assert answer.given == {"rules": {}, "rows": {}, "whole": []}
    assert dict(answer.headers)["x-discovery-withheld"], "that nothing is told does not say that nothing is missing"
    monkeypatch.setattr(ContextProxy, "cookies", {})
    assert "Open findings" in headings()
    others = Site(locked.store).ask(path, token=token)
    assert others.given["rows"], "there are findings to leave out"
    assert "x-discovery-withheld" not in dict(others.headers)


def test_a_file_of_another_engagement_is_not_made_once_the_browser_is_locked(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser, offered = new_browser(), {}
    offer = st.download_button

    def note(*args: Any, **more: Any) -> Any:
        offered[more["file_name"]] = more["data"]
        return offer(*args, **more)

    monkeypatch.setattr(st, "download_button", note)
    monkeypatch.setattr(ContextProxy, "cookies", {COOKIE: browser})
    for path in ("handover/document.py", "handover/take_away.py", "agree/artefacts.py"):
        visit(path, room.code(room.other))
    assert len(offered) >= sum(not one.held for one in FORMATS) and all(make() for make in offered.values())
    installation.locks().lock(browser, room.shown)
    for make in offered.values():
        with pytest.raises(Denied):
            make()


def test_outside_a_page_a_file_is_made_at_once() -> None:
    assert when_pressed(new_id(), lambda _actor: b"x")() == b"x"


def test_an_engagement_that_is_gone_says_so_and_names_no_other(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    browser = new_browser()
    installation.locks().lock(browser, new_id())
    monkeypatch.setattr(ContextProxy, "cookies", {COOKIE: browser})
    person = visit("frame/people.py", room.code(room.other))
    assert named(everything(person)) == []
    assert any("not here any more" in text for text in said(person))
    page = replace(room.site, browser=browser).ask("/lock")
    assert named(page.everything) == [] and "not here any more" in page.everything


# ---- locking and leaving


def lock(site: Site, engagement_id: str, word: str = "") -> Answer:
    return site.ask("/lock", "POST", body={"engagement": engagement_id, "word": word})


def leave(site: Site, word: str = "") -> Answer:
    return site.ask("/lock/leave", "POST", body={"word": word})


def shows(site: Site, engagement_id: str) -> bool:
    return site.ask(f"/api/{engagement_id}/names", token=installation.token(engagement_id, LOCAL)).status == 200


def test_leaving_takes_the_word_that_was_set(room: Room) -> None:
    site = Site(room.store, new_browser())
    assert lock(site, room.shown, f" {WORD} ").status == 200
    assert shows(site, room.shown) and not shows(site, room.other)
    page = site.ask("/lock").everything
    assert 'id="word"' in page and WORD not in page
    for wrong in ("", "seven", WORD.upper(), WORD * 20):
        answer = leave(site, wrong)
        assert answer.status == 403 and WORD not in answer.everything and not shows(site, room.other)
    assert lock(site, room.other).status == 403, "another lock is no way around the word"
    assert leave(site, WORD).status == 200 and shows(site, room.other)


def test_without_a_word_the_question_is_enough_and_staying_is_what_enter_does(room: Room) -> None:
    site = Site(room.store, new_browser())
    assert lock(site, room.shown).status == 200
    page = site.ask("/lock").everything
    assert 'id="word"' not in page and re.search(r'class="stay" autofocus>Stay', page)
    assert leave(site).status == 200 and shows(site, room.other)


def test_other_browsers_are_not_locked_with_it(room: Room) -> None:
    assert all(shows(Site(room.store, browser), room.other) for browser in (None, new_browser(), "x" * 40))


def test_a_lock_outlives_the_program_and_is_opened_from_the_command_line_when_the_word_is_lost(room: Room) -> None:
    site = Site(room.store, new_browser())
    lock(site, room.shown, WORD)
    folder = installation.settings().data_dir
    assert not any(WORD in path.read_text() for path in (folder / "locked").iterdir()), "the word itself is not kept"
    again = Locks(folder)
    assert again.of(site.browser) == installation.locks().of(site.browser)
    assert again.open_all(lambda one: one.engagement == room.other) == 0
    assert again.of(site.browser) is not None


@pytest.mark.parametrize("content", ["", "{", "[]", '{"engagement": 1, "more": 2}', '"x"'])
def test_a_lock_that_cannot_be_read_shows_nothing_and_can_be_left(room: Room, content: str) -> None:
    site = Site(room.store, new_browser())
    lock(site, room.shown)
    (place,) = (
        path
        for path in installation.locks()._folder.iterdir()
        if path == installation.locks()._place(site.browser or "")
    )
    place.write_text(content)
    assert not shows(site, room.shown) and not shows(site, room.other)
    assert leave(site).status == 200 and shows(site, room.shown)


def test_a_browser_gets_a_name_with_its_first_page_and_keeps_it(room: Room) -> None:
    (cookie,) = (value for name, value in Site(room.store).ask("/page").headers if name == "set-cookie")
    assert re.fullmatch(rf"{COOKIE}=[\w-]{{43}}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax", cookie)
    named_already = Site(room.store, new_browser()).ask("/page")
    assert "set-cookie" not in dict(named_already.headers)
    assert "set-cookie" not in dict(Site(room.store).ask("/healthz").headers)


def test_what_cannot_be_locked_says_why(room: Room) -> None:
    nameless, site = Site(room.store), Site(room.store, new_browser())
    assert (lock(nameless, room.shown).status, leave(nameless).status) == (422, 200)
    assert lock(site, new_id()).status == 404
    assert lock(site, room.shown, "x" * 101).status == 422
    assert site.ask("/lock", "POST", body={"engagement": room.shown, "word": 7}).status == 422
    elsewhere = {"origin": "http://evil.example"}
    assert site.ask("/lock", "POST", body={"engagement": room.shown}, more=elsewhere).status == 400
    assert shows(site, room.other)


def test_titles_on_the_page_of_the_lock_are_text(store: Store) -> None:
    store.new({"title": "<img src=x onerror=alert(1)>"}, LOCAL)
    page = Site(store, new_browser()).ask("/lock?e=ENG-001").everything
    assert "&lt;img src=x" in page and "<img" not in page
    assert "no such engagement" in Site(store).ask("/lock?e=%3Cb%3E").everything


def test_a_word_that_is_no_text_is_refused_by_the_locks(room: Room) -> None:
    with pytest.raises(Refused):
        installation.locks().lock(new_browser(), room.shown, "x" * 101)
