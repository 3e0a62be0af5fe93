"""An address of before leads to the page of its new name, which says so; the menu knows the new name alone."""

import pytest

from discovery.access import LOCAL
from discovery.settings import ROOT
from discovery.store import Store
from discovery.ui.shell import navigation
from tests.ui.visiting import come


@pytest.mark.parametrize("address", navigation.RENAMED)
def test_an_address_of_before_is_an_address_of_no_other_page_and_stands_in_no_menu(address: str) -> None:
    newer = navigation.RENAMED[address]
    assert address not in {entry.name for entry in navigation.ENTRIES} and (ROOT / navigation.page(newer)).is_file()
    for locked in (False, True):
        every = [one for some in navigation.pages(locked).values() for one in some]
        (before,) = (one for one in every if one.url_path == address)
        assert before.visibility == "hidden" and before.title == navigation.title_of(newer)


def test_whoever_comes_by_an_address_of_before_is_told_the_new_name_once(store: Store) -> None:
    store.new({"title": "One"}, LOCAL)
    person = come("ENG-001")
    person.session_state["called_before"] = "gaps"
    person.run()
    assert [one.value for one in person.toast] == [
        "This page is called Findings now. The old address /gaps works for one release."
    ]
    assert not person.run().toast
