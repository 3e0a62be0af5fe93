"""Tidy on whole engagements: one save, neither picture worse, undone as one, and told in words."""

from pathlib import Path

import pytest

from discovery.access import LOCAL
from discovery.diagram.layout.crossings import crossings
from discovery.diagram.layout.geometry import layout
from discovery.diagram.reorder import NOTHING_BETTER, Tidied, tidy
from discovery.generate import generate
from discovery.importers import engagement_json
from discovery.model.record import Record
from discovery.settings import ROOT
from discovery.store import Arrange, Store
from discovery.workflow.graph import STATES, graph
from tests.making import new_store


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return new_store(tmp_path)


def counted(record: Record) -> tuple[int, ...]:
    return tuple(crossings(layout(graph(record, state))) for state in STATES)


def order(record: Record) -> list[str]:
    return [row.id for row in (*record.inputs, *record.steps, *record.outputs)]


@pytest.mark.parametrize("made", ["tickit", "200 rows"])
def test_a_workflow_is_tidied_in_one_change_and_put_back_in_one(store: Store, made: str) -> None:
    if made == "tickit":
        record, _ = engagement_json.read((ROOT / "data" / "tickit.json").read_bytes())
    else:
        record = generate(200, seed=1)
    engagement = store.insert(record, LOCAL)
    before = store.load(engagement, LOCAL)
    found = tidy(before)
    saved = store.save(engagement, found.edits, LOCAL)
    after = store.load(engagement, LOCAL)
    assert saved.revision == before.revision + 1
    assert found.fewer == tuple(was - now for was, now in zip(counted(before), counted(after), strict=True))
    assert min(found.fewer) >= 0 < max(found.fewer)
    assert tidy(after).edits == ()
    store.undo(engagement, LOCAL)
    assert order(store.load(engagement, LOCAL)) == order(before)


@pytest.mark.parametrize("rows", [60, 200, 600])
def test_no_generated_engagement_gets_a_crossing_more(rows: int) -> None:
    for seed in range(4):
        found = tidy(generate(rows, seed=seed))
        assert min(found.fewer) >= 0
        assert bool(found.edits) == (max(found.fewer) > 0)


def test_it_says_what_it_did() -> None:
    edits = (Arrange("inputs", ()),)
    assert Tidied().sentence == NOTHING_BETTER
    assert Tidied(edits, (1, 1)).sentence == "1 crossing fewer."
    assert Tidied(edits, (12, 12)).sentence == "12 crossings fewer."
    assert Tidied(edits, (4, 24)).sentence == "4 crossings fewer today, 24 in future."
    assert Tidied(edits, (1, 2)).sentence == "1 crossing fewer today, 2 in future."
    assert Tidied(edits, (0, 3)).sentence == "3 crossings fewer in future."
