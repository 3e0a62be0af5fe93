"""The house style on the page: set by whoever prepares a document, told where it cannot be used, not for an audience."""

import pytest

from discovery.access import LOCAL, confined
from discovery.document.house import house_style
from discovery.store import Store
from discovery.ui.process import installation
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
    assert "logo.png" in warning.value and "made without it" in warning.value
    assert [one.message for one in person.exception] == []


def test_an_audience_is_not_shown_how_documents_are_made(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    made = store.new({"title": "A house"}, LOCAL)
    code = store.load(made, LOCAL).engagement.code
    assert "House style" in " ".join(one.label for one in visit(PAGE, code).expander)
    monkeypatch.setattr(installation, "current_actor", lambda: confined(LOCAL, made))
    shown = visit(PAGE, code)
    assert not shown.expander and said(shown)
