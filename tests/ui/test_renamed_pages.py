"""An address of before leads to the page of its new name, which says so; the menu knows the new name alone."""

from pathlib import Path

import pytest

from discovery.access import LOCAL
from discovery.store import Store
from discovery.ui.literal import literal
from discovery.ui.shell import navigation
from tests.ui.visiting import come


@pytest.mark.parametrize("address", navigation.RENAMED)
def test_an_address_of_before_is_that_of_no_other_page_and_leads_to_one(address: str) -> None:
    assert address not in {entry.name for entry in navigation.ENTRIES}
    assert Path(navigation.page(navigation.RENAMED[address])).is_file()


def test_whoever_comes_by_an_address_of_before_is_told_the_new_name_once(store: Store) -> None:
    store.new({"title": "One"}, LOCAL)
    person = come("ENG-001")
    person.session_state["called_before"] = "gaps"
    person.run()
    assert [one.value for one in person.toast] == [
        literal("This page is called Findings now. The old address /gaps works for one release.")
    ]
    assert not person.run().toast
