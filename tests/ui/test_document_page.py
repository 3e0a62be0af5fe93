"""The page Document without a browser: what is on it, what changed, and files made once and the same everywhere."""

import re
from pathlib import Path
from typing import Any

import pytest
from streamlit.runtime.context import ContextProxy

from discovery.access import LOCAL
from discovery.access.presentation_lock import new_browser
from discovery.document.reading import reading
from discovery.exporters import BY_KEY, Choice
from discovery.importers import engagement_json
from discovery.model.edits import Add, Connect, Remove, Set
from discovery.model.row import new_id
from discovery.store import Store
from discovery.ui.handover.document_page import _piece
from discovery.ui.literal import literal
from discovery.ui.process import document_files, installation
from discovery.ui.process.browsers import COOKIE
from tests.artefacts.test_artefact_files import picture
from tests.document.samples import sample
from tests.ui.visiting import said, visit

PAGE = "handover/document.py"


def _retail(store: Store) -> str:
    data = (Path(__file__).parents[2] / "data" / "retail.json").read_bytes()
    return store.insert(engagement_json.read(data)[0], LOCAL)


def _page(person: Any) -> str:
    assert not person.exception
    return "".join(str(one.proto.body) for one in person.get("html"))


def test_the_page_shows_the_document_and_an_audience_nothing_that_is_missing(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    engagement = _retail(store)
    code = store.load(engagement, LOCAL).engagement.code
    shown = _page(visit(PAGE, code))
    assert 'href="#outcomes"' in shown and 'id="outcomes"' in shown and "requirements without a gap" in shown
    browser = new_browser()
    monkeypatch.setattr(ContextProxy, "cookies", {COOKIE: browser})
    installation.locks().lock(browser, engagement)
    quiet = _page(visit(PAGE, code))
    assert 'id="outcomes"' in quiet
    assert "requirements without a gap" not in quiet and "How complete this is" not in quiet


def test_the_chapter_of_the_artefacts_shows_their_pictures_and_names_what_cites_them(store: Store) -> None:
    engagement = store.new({"title": "x"}, LOCAL)
    outcome, plan, closed = new_id(), new_id(), new_id()
    values = {"file_name": "plan.png", "sha256": store.keep_file(picture(), LOCAL)}
    hidden = {"sha256": store.keep_file(picture("JPEG"), LOCAL), "confidentiality": "restricted"}
    edits = [Add("outcomes", {"statement": "fresh"}, outcome), Add("artefacts", {"title": "Plan", **values}, plan)]
    edits += [Add("artefacts", {"title": "Closed", **hidden}, closed)]
    store.save(engagement, [*edits, Connect(outcome, plan, "evidenced_by", page="page 3")], LOCAL)
    person = visit(PAGE, "ENG-001")
    assert "data:image/png" not in _page(person), "they are drawn for whoever reads that chapter"
    person.selectbox(key="document_chapter_full").select("artefacts").run()
    shown = _page(person)
    assert shown.count("data:image/png") == 1 and "data:image/jpeg" not in shown
    assert "(page 3)" in shown and "restricted" in shown


def test_what_changed_since_a_revision_is_marked_and_counted(store: Store) -> None:
    engagement = store.new({"title": "x"}, LOCAL, {"outcomes": [{"statement": "old"}, {"statement": "going"}]})
    before = store.load(engagement, LOCAL)
    old, going = before.outcomes
    store.save(engagement, [Add("outcomes", {"statement": "fresh"})], LOCAL)
    store.save(engagement, [Set("outcomes", old.id, "statement", "older", "old")], LOCAL)
    store.save(engagement, [Remove("outcomes", going.id)], LOCAL)
    person = visit(PAGE, "ENG-001")
    assert 'class="marked"' not in _page(person)
    person.selectbox(key="document_since").select("revision").run()
    person.number_input(key="document_revision").set_value(before.revision).run()
    assert _page(person).count('class="marked"') == 2
    assert any(
        literal("1 new, 1 changed; 2 of them are marked below") in one and "going" in one for one in said(person)
    )


def test_a_file_is_the_same_from_a_process_of_its_own_and_is_made_once(store: Store) -> None:
    engagement = _retail(store)
    record = store.load(engagement, LOCAL)
    made, choice = BY_KEY["docx"], Choice(cut="people", judged=False)
    here = document_files.file_of(record, made, choice)
    assert document_files.file_of(record, made, choice) is here
    assert document_files.made_apart(engagement, made, choice) == here == made.write(record, choice)


def test_pictures_are_dark_on_a_dark_page() -> None:
    shown = reading(sample("tickit"), "executive")
    light, dark = (set(re.findall(r"data:image/svg[^\"]+", _piece(shown, {}, is_dark))) for is_dark in (False, True))
    assert light and dark and not light & dark
