"""Drafts that were accepted become one change: rows that name each other, links, a row that changes or comes back."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from discovery.access import LOCAL
from discovery.model.draft import Draft, DraftLink, edits_of
from discovery.model.edits import Add, Remove, Set
from discovery.model.errors import Conflict
from discovery.model.record import Record
from discovery.store import Store
from tests.making import new_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = new_store(tmp_path, "drafts.sqlite")
    yield made
    made.close()


@pytest.fixture
def shop(store: Store) -> Record:
    engagement = store.new({"title": "Shop"}, LOCAL)
    store.save(engagement, [Add("inputs", {"name": "Orders", "location": "Paris"})], LOCAL)
    return store.load(engagement, LOCAL)


def test_rows_that_name_each_other_come_as_one_change_with_their_links(store: Store, shop: Record) -> None:
    file = Draft("artefacts", {"title": "Export"})
    tool = Draft("tools", {"name": "Kafka"}, links=(DraftLink("evidenced_by", file.row_id),))
    place = Draft("environments", {"name": "Live", "tool": tool.row_id, "artefact": file.row_id})
    store.save(shop.engagement.id, edits_of([tool, file, place]), LOCAL)
    now = store.load(shop.engagement.id, LOCAL)
    (kafka,) = now.tools
    assert [row.label for row in now.targets(kafka, "evidenced_by")] == ["Export"]
    assert (now.environments[0].tool, now.environments[0].artefact) == (kafka.id, now.artefacts[0].id)
    assert now.revision == shop.revision + 1


def test_a_row_that_is_here_changes_in_what_the_draft_says_and_gets_its_links(store: Store, shop: Record) -> None:
    (orders,) = shop.inputs
    file = Draft("artefacts", {"title": "Export"})
    link = (DraftLink("evidenced_by", file.row_id),)
    store.save(shop.engagement.id, edits_of([Draft("inputs", {"name": "Sales"}, here=orders), file]), LOCAL)
    store.save(shop.engagement.id, edits_of([file, Draft("inputs", {}, here=orders, links=link)][1:]), LOCAL)
    now = store.load(shop.engagement.id, LOCAL)
    assert [(row.id, row.name, row.location) for row in now.inputs] == [(orders.id, "Sales", "Paris")]
    assert now.targets(now.inputs[0], "evidenced_by") == now.artefacts


def test_what_was_changed_since_the_draft_was_made_is_a_conflict(store: Store, shop: Record) -> None:
    (orders,) = shop.inputs
    store.save(shop.engagement.id, [Set("inputs", orders.id, "name", "Online orders")], LOCAL)
    with pytest.raises(Conflict):
        store.save(shop.engagement.id, edits_of([Draft("inputs", {"name": "Sales"}, here=orders)]), LOCAL)
    store.save(shop.engagement.id, edits_of([Draft("inputs", {"location": "Rome"}, here=orders)]), LOCAL)
    (now,) = store.load(shop.engagement.id, LOCAL).inputs
    assert (now.name, now.location) == ("Online orders", "Rome")


def test_a_removed_row_comes_back_as_the_draft_has_it(store: Store, shop: Record) -> None:
    engagement = shop.engagement.id
    store.save(engagement, [Remove("inputs", shop.inputs[0].id)], LOCAL)
    now = store.load(engagement, LOCAL)
    (gone,) = store.past(now, store.trail(now, LOCAL), LOCAL).removed
    assert isinstance(gone, type(shop.inputs[0]))
    for values in ({"location": "Rome"}, {}):
        draft = Draft("inputs", values, here=gone)
        assert draft.comes
        store.save(engagement, edits_of([draft]), LOCAL)
        (back,) = store.load(engagement, LOCAL).inputs
        assert (back.id, back.name, back.location) == (gone.id, "Orders", values.get("location", "Paris"))
        store.undo(engagement, LOCAL)
