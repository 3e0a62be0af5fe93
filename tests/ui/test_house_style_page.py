"""The house style on the page: set by whoever prepares a document, told where it cannot be used, not for an audience."""

import pytest
from streamlit.runtime.context import ContextProxy

from discovery.access import LOCAL
from discovery.access.presentation_lock import new_browser
from discovery.document.house import house_style
from discovery.store import Store
from discovery.ui.process import installation
from discovery.ui.process.browsers import COOKIE
from tests.ui.visiting import said, visit

PAGE = "handover/document.py"


def test_words_and_colours_are_set_on_the_page_and_trouble_stands_beside_the_buttons(store: Store) -> None:
    made = store.new({"title": "A house"}, LOCAL)
    code = store.load(made, LOCAL).engagement.code
    place = installation.settings().house_style
    person = visit(PAGE, code)
    assert not person.warning and not place.exists()
    person.text_input[2].set_value("Strictly confidential")
    person.color_picker[1].set_value("#fde047")
    next(one for one in person.button if one.label == "Save words and colours").click().run()
    house = house_style(place)
    assert house.style.classification == "Strictly confidential" and house.troubles == ()
    assert any("darkened" in one.value for one in person.info)
    (place / "logo.png").write_bytes(b"nothing")
    person = visit(PAGE, code)
    (warning,) = person.warning
    sentence = warning.value.replace("\\", "")
    assert "logo.png: The logo is no picture" in sentence and "made without it" in sentence
    assert [one.message for one in person.exception] == []


def test_an_audience_is_not_shown_how_documents_are_made(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    made = store.new({"title": "A house"}, LOCAL)
    code = store.load(made, LOCAL).engagement.code
    assert "House style" in " ".join(one.label for one in visit(PAGE, code).expander)
    browser = new_browser()
    installation.locks().lock(browser, made)
    monkeypatch.setattr(ContextProxy, "cookies", {COOKIE: browser})
    shown = visit(PAGE, code)
    assert not shown.expander and said(shown)
