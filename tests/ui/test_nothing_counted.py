"""Before an audience no page and no address counts or names what is missing; whoever is not locked sees all of it."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest
import streamlit as st
from streamlit.runtime.context import ContextProxy
from streamlit.testing.v1 import AppTest

from discovery.access import LOCAL
from discovery.access.presentation_lock import new_browser
from discovery.model.row import new_id
from discovery.sessions.agenda import coverage_kept
from discovery.store import Add, Store
from discovery.ui.process import installation
from discovery.ui.process.browsers import COOKIE
from discovery.ui.shell.navigation import ENTRIES, LEFT_OUT, WITHHELD, Entry, pages
from discovery.workflow.graph_types import STAGES, VIEWS
from discovery.workflow.perspective import PERSPECTIVES
from tests import missing_words
from tests.ui.asked_over_http import Site
from tests.ui.visiting import components, said, visit

FOLDS = ("", ",".join(STAGES), ",".join(f"{stage}:owner" for stage in STAGES), ",".join(f"{s}:kind" for s in STAGES))

TEXTS = ("svg", "wio", "mmd", "dot")
"""How the names of pictures end that can be read as text."""


@dataclass(frozen=True)
class Room:
    """An engagement with about every fault, and the browser that is locked to it."""

    store: Store
    id: str
    code: str
    browser: str


@pytest.fixture(scope="module")
def room(shared_store: Store) -> Room:
    made = shared_store.new({"title": "Shown", "time_zone": "Europe/Paris"}, LOCAL, missing_words.ROWS)
    record = shared_store.load(made, LOCAL)
    flow = {"origin": record.inputs[0].id, "target": record.steps[0].id, "state": "both"}
    file, artefact = new_id(), {"title": "Its file", "sha256": shared_store.keep_file(b"no reading", LOCAL)}
    environment = {"name": "Airflow of before", "artefact": file}
    edits = [Add("flows", flow), Add("artefacts", artefact, id=file), Add("environments", environment)]
    shared_store.save(made, edits, LOCAL)
    shared_store.open_session(made, record.sessions[0].id, LOCAL, coverage_kept(record))
    shared_store.close_session(made, record.sessions[0].id, LOCAL, coverage_kept(record))
    site = Site(shared_store)
    token = installation.token(made, LOCAL)
    first = site.ask(f"/api/{made}/questions", token=token).given["questions"][0]["key"]
    site.ask(f"/api/{made}/answers", "POST", token, {"key": first, "say": "park"})
    browser = new_browser()
    installation.locks().lock(browser, made)
    return Room(shared_store, made, record.engagement.code, browser)


def everything(person: AppTest) -> str:
    """Whatever the server sent to the page, help of columns and lists of answers aside."""
    given = json.dumps([_told(data) for data in components(person).values()])
    return "\n".join([*said(person), *(str(getattr(one, "proto", "")) for one in _elements(person)), given])


def _elements(person: AppTest) -> Iterator[Any]:
    return (one for one in person._tree if one.type != "bidi_component")


def _told(data: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in data.items() if name not in ("columns", "ways", "prompts", "excuses")}


def views(entry: Entry, code: str) -> Iterator[AppTest]:
    """A page as it opens, then each view of it that it offers to choose."""
    person = visit(entry.path, code)
    yield person
    for at, group in enumerate(person.segmented_control):
        for option in group.options[1:]:
            yield visit(entry.path, code).segmented_control[at].set_value(option).run()


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.name)
def test_no_page_of_a_locked_browser_counts_or_names_what_is_missing(
    room: Room, entry: Entry, monkeypatch: pytest.MonkeyPatch
) -> None:
    if entry.name in LEFT_OUT:
        return
    monkeypatch.setattr(ContextProxy, "cookies", {COOKIE: room.browser})
    for person in views(entry, room.code):
        assert [one.message for one in person.exception] == []
        shown = everything(person)
        assert '"counted": true' not in shown
        assert missing_words.found(shown) == (["missing"] if entry.name in WITHHELD else [])


def test_whoever_is_not_locked_reads_these_words(room: Room) -> None:
    """The search above would find them: they are there for everybody else."""
    shown = [everything(person) for entry in ENTRIES for person in views(entry, room.code)]
    assert set(missing_words.found("\n".join(shown))) >= {
        "can be derived",
        "dead end",
        "eliminated by accident",
        "have a gap",
        "missing",
        "needs a",
        "no findings of",
        "no promise",
        "not asked",
        "open findings",
        "that no requirement comes from",
        "waits for your word",
        "written down without a file",
    }
    assert any('"counted": true' in text for text in shown), "how many ways of a checklist nobody was asked about"


def test_a_page_about_nothing_but_what_is_missing_says_so_in_one_sentence(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ContextProxy, "cookies", {COOKIE: room.browser})
    shown = [one for some in pages(locked=True).values() for one in some if one.visibility == "visible"]
    for name in WITHHELD:
        path = next(entry.path for entry in ENTRIES if entry.name == name)
        assert said(visit(path, room.code))[-1] == (
            "This page is not shown while the browser is locked to one engagement: it is about what is missing."
        )
        assert name not in [one.url_path for one in shown]
    monkeypatch.setattr(ContextProxy, "cookies", {})
    assert any("Errors" in text for text in [one.label for one in visit("agree/findings.py", room.code).metric])


def test_a_page_from_before_the_lock_says_nothing_of_it_when_a_part_of_it_runs_again(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Parts run without the frame around them."""
    person = visit("agree/findings.py", room.code)
    assert person.metric
    monkeypatch.setattr(ContextProxy, "cookies", {COOKIE: room.browser})
    assert not person.run().metric


# ---- addresses


def test_the_questions_are_asked_and_not_counted(room: Room) -> None:
    path, token = f"/api/{room.id}/questions", installation.token(room.id, LOCAL)
    locked = Site(room.store, room.browser).ask(path, token=token).given
    others = Site(room.store, new_browser()).ask(path, token=token).given
    assert locked["questions"] == others["questions"] and others["questions"]
    assert (locked["counted"], locked["open"], locked["put_off"]) == (False, None, [])
    assert others["counted"] and others["open"] >= len(others["questions"]) and len(others["put_off"]) == 1


@pytest.mark.parametrize("state", VIEWS)
def test_no_picture_of_a_locked_browser_counts_or_names_what_is_missing(room: Room, state: str) -> None:
    token = installation.token(room.id, LOCAL)
    shown, hidden = Site(room.store, new_browser()), Site(room.store, room.browser)
    words: set[str] = set()
    for colour in ("", *PERSPECTIVES):
        for fold in FOLDS:
            for form in ("wide", "slim"):
                path = f"/live/{room.id}/diagram.svg?state={state}&colour={colour}&fold={fold}&form={form}"
                text = hidden.ask(path, token=token).everything
                assert missing_words.found(text) == [], path
                assert 'class="end"' not in text and "data-gap" not in text, path
                if not colour or not fold:
                    words |= set(missing_words.found(shown.ask(path, token=token).everything))
    assert words >= {"nothing feeds", "not said"} | ({"no owner"} if state != "difference" else set()), words


def test_no_picture_taken_away_from_a_locked_browser_does(room: Room, monkeypatch: pytest.MonkeyPatch) -> None:
    """The words of a PDF and a PNG are those of the SVG, drawn."""
    offered: dict[str, Callable[[], bytes]] = {}
    monkeypatch.setattr(st, "download_button", lambda *_args, **more: offered.update({more["file_name"]: more["data"]}))

    def taken() -> dict[str, list[str]]:
        visit("workflow/diagram.py", room.code)
        texts = {name.rpartition(".")[2]: make().decode() for name, make in offered.items() if name[-3:] in TEXTS}
        return {name: missing_words.found(text) for name, text in texts.items()}

    assert all(taken().values()) and len(offered) > len(TEXTS)
    monkeypatch.setattr(ContextProxy, "cookies", {COOKIE: room.browser})
    assert taken() == {"svg": [], "drawio": [], "mmd": [], "dot": []}
