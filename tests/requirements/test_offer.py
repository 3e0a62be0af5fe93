"""Derived texts before they are added: equal ones are one, each can be left out or reworded, and that is remembered."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from discovery.access import LOCAL
from discovery.importers.engagement_json import renewed
from discovery.importers.merge import propose
from discovery.model.errors import Refused
from discovery.model.record import Record
from discovery.requirements import derived, keys_of, states
from discovery.requirements.adding import Choice, accept_new_text, chosen, keep_text, missing, offer
from discovery.store import Remove, Set, Store
from tests.making import new_store, record
from tests.rules.building import link

LIMIT = {"category": "security policy", "hardness": "must"}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = new_store(tmp_path, "offered.sqlite")
    yield made
    made.close()


def twins() -> Record:
    """Two outputs of one name, which serve an outcome each, and a constraint that was written down twice."""
    return record(
        outcomes=[{"statement": "Answers", "success": "Seen"}, {"statement": "More", "success": "Told"}],
        outputs=[
            {"name": "Board", "decision": "What to order", "acceptance": "Totals agree"},
            {"name": "Board", "decision": "Whom to call", "acceptance": "Totals agree"},
        ],
        constraints=[{**LIMIT, "statement": "Open by night."}, {**LIMIT, "statement": "Open by  night"}],
        links=[link("outputs 1", "serves", "outcomes 1"), link("outputs 2", "serves", "outcomes 2")],
    )


def _add(store: Store, engagement: str, choice: Choice) -> None:
    store.save(engagement, choice.edits, LOCAL)


def test_equal_texts_are_one_that_is_derived_from_all_their_sources() -> None:
    found = {one.name: one for one in derived(twins()).proposals}
    assert list(found) == ["RT-OUT:OUT-001", "RT-OUT:OUT-002", "RT-CON:CON-001", "RT-OUP:OUP-001"]
    board, night = found["RT-OUP:OUP-001"], found["RT-CON:CON-001"]
    assert [row.code for row in board.sources] == ["OUP-001", "OUT-001", "OUP-002", "OUT-002"]
    assert "“What to order”" in board.texts["rationale"] and "“Whom to call”" in board.texts["rationale"]
    assert board.texts["fit_criterion"] == "Totals agree"
    assert [row.code for row in night.sources] == ["CON-001", "CON-002"]


def test_a_merged_one_is_known_by_each_of_its_sources_also_in_a_copy(store: Store) -> None:
    engagement = store.insert(twins(), LOCAL)
    _add(store, engagement, Choice(missing(store.load(engagement, LOCAL))))
    here = store.load(engagement, LOCAL)
    assert missing(here) == () and set(states(here).values()) == {"ok"}
    copies = [store.load(store.insert(renewed(here), LOCAL, keep_number=False), LOCAL)]
    other = store.new({"title": "Another"}, LOCAL)
    empty, trail = store.load(other, LOCAL), store.trail(here, LOCAL)
    store.save(other, propose(empty, here, store.past(empty, trail, LOCAL), trail).edits, LOCAL)
    for copy in [*copies, store.load(other, LOCAL)]:
        assert set(states(copy).values()) == {"ok"}, "every source is known by its new id"
        ids = {source for row in copy.requirements for _template, source in keys_of(row)}
        assert ids <= set(copy.by_id) and missing(copy) == ()


def test_a_merged_one_of_which_a_source_goes_or_comes_is_looked_at_again(store: Store) -> None:
    engagement = store.insert(twins(), LOCAL)
    _add(store, engagement, Choice(missing(store.load(engagement, LOCAL))))
    here = store.load(engagement, LOCAL)
    store.save(engagement, [Remove("outputs", here.outputs[0].id)], LOCAL)
    here = store.load(engagement, LOCAL)
    board = next(row for row in here.requirements if "Board" in row.statement)
    assert states(here)[board.id] == "suspect" and missing(here) == ()
    one = next(one for one in derived(here).proposals if one.template == "RT-OUP")
    store.save(engagement, accept_new_text(here, board, one), LOCAL)
    store.undo(engagement, LOCAL)
    store.undo(engagement, LOCAL)
    here = store.load(engagement, LOCAL)
    assert set(states(here).values()) == {"ok"}


def test_a_source_that_joins_is_linked_whatever_becomes_of_the_text(store: Store) -> None:
    engagement = store.insert(twins(), LOCAL)
    second = store.load(engagement, LOCAL).outputs[1].id
    store.save(engagement, [Set("outputs", second, "name", "List")], LOCAL)
    _add(store, engagement, Choice(missing(store.load(engagement, LOCAL))))
    store.save(engagement, [Set("outputs", second, "name", "Board")], LOCAL)
    here = store.load(engagement, LOCAL)
    board = next(row for row in here.requirements if "Board" in row.statement)
    one = next(one for one in derived(here).proposals if one.template == "RT-OUP")
    store.save(engagement, keep_text(here, board, one), LOCAL)
    here = store.load(engagement, LOCAL)
    assert second in {row.id for row in here.targets(board, "derived_from")}


def test_what_is_left_out_is_a_decision_until_its_facts_change(store: Store) -> None:
    engagement = store.insert(twins(), LOCAL)
    _add(
        store, engagement, chosen(offer(store.load(engagement, LOCAL)), leave_out=["RT-CON:CON-001", "RT-OUT:OUT-002"])
    )
    here = store.load(engagement, LOCAL)
    assert [row.statement[:9] for row in here.requirements] == ["“Answers”", "The new w"]
    assert [(row.kind, row.status, here.by_id[str(row.about)].code) for row in here.log] == [
        ("decision", "decided", "CON-001"),
        ("decision", "decided", "OUT-002"),
    ]
    assert here.log[0].subject == (
        "Left out of the requirements: The new workflow must fit this constraint: “Open by night”."
    )
    assert [one.name for one in offer(here).left_out] == ["RT-OUT:OUT-002", "RT-CON:CON-001"]
    assert missing(here) == ()
    store.save(engagement, [Set("outcomes", here.outcomes[1].id, "success", "Told twice")], LOCAL)
    assert [one.name for one in missing(store.load(engagement, LOCAL))] == ["RT-OUT:OUT-002"]
    store.save(engagement, [Set("log", here.log[0].id, "status", "dropped")], LOCAL)
    assert {one.name for one in missing(store.load(engagement, LOCAL))} == {"RT-OUT:OUT-002", "RT-CON:CON-001"}


def test_one_undo_takes_back_what_was_added_and_what_was_left_out(store: Store) -> None:
    engagement = store.insert(twins(), LOCAL)
    before = store.load(engagement, LOCAL)
    _add(store, engagement, chosen(offer(before), leave_out=["RT-CON:CON-001"]))
    store.undo(engagement, LOCAL)
    here = store.load(engagement, LOCAL)
    assert (here.requirements, here.log, here.links) == ((), (), before.links)
    assert len(missing(here)) == 4


def test_what_was_left_out_is_added_when_somebody_asks_for_it(store: Store) -> None:
    engagement = store.insert(twins(), LOCAL)
    _add(
        store,
        engagement,
        chosen(offer(store.load(engagement, LOCAL)), only=["RT-OUP:OUP-001"], leave_out=["RT-CON:CON-001"]),
    )
    _add(store, engagement, chosen(offer(store.load(engagement, LOCAL)), only=["RT-CON:CON-001"]))
    here = store.load(engagement, LOCAL)
    assert len(here.requirements) == 2 and offer(here).left_out == ()


def test_a_reworded_one_counts_as_reworded_and_keeps_its_source(store: Store) -> None:
    engagement = store.insert(twins(), LOCAL)
    words = {"RT-OUP:OUP-001": "  The board is shown\non every screen. "}
    _add(store, engagement, chosen(offer(store.load(engagement, LOCAL)), only=["RT-OUP:OUP-001"], reword=words))
    here = store.load(engagement, LOCAL)
    (row,) = here.requirements
    assert row.statement == "The board is shown on every screen."
    assert states(here) == {row.id: "overridden"}
    assert "OUP-001" in [one.code for one in here.targets(row, "derived_from")]
    assert "RT-OUP:OUP-001" not in offer(here).by_name


def test_what_seems_to_say_that_there_is_none_is_added_only_by_its_key(store: Store) -> None:
    made = record(constraints=[{**LIMIT, "statement": "No contract with resellers"}])
    engagement = store.insert(made, LOCAL)
    here = offer(store.load(engagement, LOCAL))
    assert here.new == () and [one.name for one in here.doubted] == ["RT-CON:CON-001"]
    _add(store, engagement, chosen(here, only=["RT-CON:CON-001"]))
    now = store.load(engagement, LOCAL)
    assert list(states(now).values()) == ["ok"] and offer(now).doubted == ()
    store.save(engagement, [Set("constraints", now.constraints[0].id, "statement", "No contract known")], LOCAL)
    assert list(states(store.load(engagement, LOCAL)).values()) == ["orphaned"], "no new text is offered that denies"


def test_words_that_are_there_already_are_not_offered_again() -> None:
    words = "the new workflow must fit this constraint: “open by night”"
    made = record(constraints=[{**LIMIT, "statement": "Open by night"}], requirements=[{"statement": words}])
    assert missing(made) == ()


@pytest.mark.parametrize(
    "given",
    [
        {"only": ["RT-OUP:OUP-009"]},
        {"leave_out": ["nothing"]},
        {"reword": {"RT-OUP:OUP-002": "Merged into the first"}},
        {"only": ["RT-CON:CON-001"], "reword": {"RT-OUP:OUP-001": "Not added"}},
        {"leave_out": ["RT-OUP:OUP-001"], "reword": {"RT-OUP:OUP-001": "Left out"}},
    ],
)
def test_a_key_that_is_not_offered_is_refused(given: dict[str, object]) -> None:
    with pytest.raises(Refused):
        chosen(offer(twins()), **given)  # type: ignore[arg-type]
