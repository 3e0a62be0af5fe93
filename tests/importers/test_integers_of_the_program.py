"""Revision, version, number, position and numbers given, out of a file: whole numbers within their bounds, or a sentence."""

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from discovery.access import LOCAL
from discovery.exporters import Choice, format_of
from discovery.importers import engagement_json
from discovery.importers.arriving import taken_in
from discovery.model.errors import Refused
from discovery.model.row import HIGHEST_COUNT, HIGHEST_NUMBER
from discovery.store import Add, Store
from tests.making import new_store

HIGHEST = {
    "revision": HIGHEST_COUNT,
    "version": HIGHEST_COUNT,
    "position": HIGHEST_COUNT,
    "number": HIGHEST_NUMBER,
    "numbers_given": HIGHEST_NUMBER,
}
NEVER: tuple[Any, ...] = (2**31 - 1, 2**31, 2**63 - 1, 2**63, 2**64, -1, True, 1.0, 1e3, "1", None, [1], {"a": 1})


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return new_store(tmp_path)


@pytest.fixture
def written(store: Store) -> dict[str, Any]:
    """An engagement file of one row, without its trail."""
    made = store.new({"title": "Counted"}, LOCAL, {"outcomes": [{"statement": "One"}]})
    content: dict[str, Any] = json.loads(
        format_of("json").write(store.load(made, LOCAL), Choice(trail=partial(store.trail, actor=LOCAL)))
    )
    del content["trail"]
    return content


def put(content: dict[str, Any], name: str, value: Any) -> bytes:
    """The file with this number in this place."""
    if name == "revision":
        content["engagement"]["revision"] = value
    elif name == "numbers_given":
        content["engagement"]["numbers_given"] = {"outcomes": value}
    else:
        content["outcomes"][0][name] = value
    return json.dumps(content).encode()


@pytest.mark.parametrize("name", HIGHEST)
@pytest.mark.parametrize("value", NEVER, ids=repr)
def test_what_is_no_whole_number_within_bounds_is_refused_naming_the_place(
    written: dict[str, Any], name: str, value: Any
):
    with pytest.raises(Refused) as caught:
        engagement_json.opened(put(written, name, value))
    section = "engagement" if name in ("revision", "numbers_given") else "outcomes"
    assert caught.value.where["section"] == section
    assert name in str(caught.value)


@pytest.mark.parametrize("name", ["revision", "version", "position"])
def test_an_engagement_at_the_bound_arrives_and_goes_out_again(
    store: Store, written: dict[str, Any], name: str, tmp_path: Path
):
    file = engagement_json.opened(put(written, name, HIGHEST[name]))
    made = taken_in(store, file, LOCAL)
    again = format_of("json").write(store.load(made, LOCAL), Choice(trail=partial(store.trail, actor=LOCAL)))
    assert engagement_json.opened(again).record.engagement.revision == file.record.engagement.revision


def refuse(act: Callable[[], object]) -> str:
    """The sentence with which something is refused; empty where it is done."""
    try:
        act()
    except Refused as error:
        return str(error)
    return ""


@pytest.mark.parametrize("name", HIGHEST)
def test_whatever_arrived_at_its_bound_saving_goes_on_for_everybody(store: Store, written: dict[str, Any], name: str):
    made = taken_in(store, engagement_json.opened(put(written, name, HIGHEST[name])), LOCAL)
    said = refuse(lambda: store.save(made, [Add("outcomes", {"statement": "Two"})], LOCAL))
    refuse(lambda: store.undo(made, LOCAL))
    assert bool(said) == (name in ("revision", "number", "numbers_given"))
    other = next(one.id for one in store.summaries(LOCAL) if one.id != made)
    store.save(other, [Add("outcomes", {"statement": "Two"})], LOCAL)
    store.undo(other, LOCAL)
