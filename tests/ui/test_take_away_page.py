"""What is taken away, and by whom: whole data for whoever works with them, for an audience what the room may see."""

import json
from collections.abc import Callable
from typing import Any

import pytest
import streamlit as st
from streamlit.runtime.context import ContextProxy

from discovery.access import LOCAL
from discovery.access.presentation_lock import new_browser
from discovery.exporters import FORMATS
from discovery.model.errors import Denied
from discovery.store import Add, Store
from discovery.ui.process import installation
from discovery.ui.process.browsers import COOKIE
from tests.ui.visiting import said, visit

Offered = dict[str, Callable[[], bytes]]

FOR_EVERYBODY = {f"download_{one.key}" for one in FORMATS if one.quiet and one.pictured}
WITH_ALL_DATA = {f"download_{one.key}" for one in FORMATS if not one.quiet}
LOST = "\U00012000"  # a cuneiform sign


@pytest.fixture
def offered(monkeypatch: pytest.MonkeyPatch) -> Offered:
    """What every button that was drawn makes when it is pressed, by its key."""
    buttons: Offered = {}
    offer = st.download_button

    def note(*args: Any, **more: Any) -> Any:
        buttons[more["key"]] = more["data"]
        return offer(*args, **more)

    monkeypatch.setattr(st, "download_button", note)
    monkeypatch.setattr(
        st.delta_generator.DeltaGenerator, "download_button", lambda _self, *a, **more: note(*a, **more)
    )
    return buttons


@pytest.fixture
def engagement(store: Store) -> str:
    made = store.new({"title": "Taken away"}, LOCAL)
    rows = [
        Add("artefacts", {"title": title, "file_name": f"{title}.txt", "confidentiality": limit, "sha256": sha256})
        for title, limit in (("plan", "internal"), ("payroll", "restricted"))
        if (sha256 := store.keep_file(title.encode(), LOCAL))
    ]
    rows += [Add("outcomes", {"statement": f"Outcome {number}"}) for number in range(30)]
    rows.append(Add("steps", {"name": "Alone", "stage": "store", "state": "current"}))
    store.save(made, [*rows, Add("people", {"name": f"Enheduanna {LOST}"})], LOCAL)
    return made


@pytest.fixture
def browser(monkeypatch: pytest.MonkeyPatch) -> str:
    """Every page is asked for by this browser."""
    name = new_browser()
    monkeypatch.setattr(ContextProxy, "cookies", {COOKIE: name})
    return name


def test_an_audience_is_offered_nothing_with_all_the_data_and_gets_nothing_of_it(
    offered: Offered, engagement: str, browser: str
) -> None:
    visit("handover/take_away.py", "ENG-001")
    assert offered.keys() == FOR_EVERYBODY | WITH_ALL_DATA
    before = dict(offered)
    marked = before["download_svg"]()
    offered.clear()
    installation.locks().lock(browser, engagement)
    person = visit("handover/take_away.py", "ENG-001")
    assert offered.keys() == FOR_EVERYBODY and not person.exception
    assert any("all the data" in text for text in said(person))
    for key in WITH_ALL_DATA:
        with pytest.raises(Denied, match="not for an audience"):
            before[key]()
    quiet = before["download_svg"]()
    assert quiet == offered["download_svg"]() and quiet != marked, "a page drawn before the lock marks nothing either"


def test_files_of_restricted_artefacts_go_along_only_where_that_is_asked_for(offered: Offered, engagement: str) -> None:
    person = visit("handover/take_away.py", "ENG-001")
    file = json.loads(offered["download_json"]())
    assert [len(file["files"]), [one["artefact"] for one in file["lacking"]]] == [1, ["ART-002"]]
    assert "restricted" in file["lacking"][0]["reason"]
    (asked,) = person.checkbox
    assert "ART\\-002" in asked.label
    asked.check().run()
    file = json.loads(offered["download_json"]())
    assert len(file["files"]) == 2 and "lacking" not in file


def test_an_audience_sees_no_restricted_file(offered: Offered, engagement: str, store: Store, browser: str) -> None:
    plan, payroll = (f"file_{row.id}" for row in store.load(engagement, LOCAL).artefacts)
    visit("agree/artefacts.py", "ENG-001")
    before = dict(offered)
    assert (before[plan](), before[payroll]()) == (b"plan", b"payroll")
    offered.clear()
    installation.locks().lock(browser, engagement)
    person = visit("agree/artefacts.py", "ENG-001")
    assert plan in offered and payroll not in offered
    assert f"look_{payroll.removeprefix('file_')}" not in [button.key for button in person.button]
    assert before[plan]() == b"plan"
    with pytest.raises(Denied):
        before[payroll]()


def test_the_page_says_beside_the_files_what_they_cannot_hold(engagement: str) -> None:
    person = visit("handover/document.py", "ENG-001")
    captions = [one.value.replace("\\", "") for one in person.caption]
    assert any(one.startswith("Slides (PowerPoint): ") and "no room on the slides" in one for one in captions)
    assert any(one.startswith("PDF: ") and LOST in one for one in captions), captions
    assert "PDF, Word, Web page: ART-002 is restricted: its file is not in it." in captions
    person.selectbox(key="document_cut").select("outcomes").run()
    captions = [one.value for one in person.caption]
    assert not any(LOST in one or "restricted" in one for one in captions), "of what is in this document alone"


@pytest.mark.parametrize("path", ["handover/document.py", "handover/take_away.py", "agree/artefacts.py"])
def test_the_choices_of_a_select_box_stand_as_they_are(path: str, engagement: str, store: Store) -> None:
    person = visit(path, "ENG-001")
    if path.startswith("agree"):
        row = store.load(engagement, LOCAL).artefacts[0]
        next(button for button in person.button if button.key == f"look_{row.id}").click().run()
        person.selectbox(key="cite_section").select("outcomes").run()
    options = [option for box in person.selectbox for option in box.options]
    assert options and not any("\\" in option for option in options), "a select box reads no Markdown"
