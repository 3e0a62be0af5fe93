"""What the checklist of a stage is told on each page that shows one."""

from typing import get_args

import pytest

from discovery.access import LOCAL
from discovery.catalogue import ways
from discovery.model.row import id_for
from discovery.model.vocabulary import WayFuture, WayToday
from discovery.model.workshop import Answer
from discovery.store import Add, Store
from tests.ui.visiting import components, go, visit


@pytest.mark.parametrize(
    ("path", "asked", "stage", "first", "section"),
    [
        ("workflow/current.py", {}, "collect", "today", "steps"),
        ("workflow/future.py", {"show": "store"}, "store", "future", "steps"),
        ("workflow/current.py", {"row": "CHK-001"}, "deliver", "today", "outputs"),
        ("interfaces/inputs.py", {"show": "generate"}, "generate", "today", "inputs"),
        ("interfaces/outputs.py", {"show": "deliver"}, "deliver", "today", "outputs"),
    ],
)
def test_each_page_shows_the_checklist_of_its_stage(
    shared_store: Store, path: str, asked: dict[str, str], stage: str, first: str, section: str
) -> None:
    made = shared_store.new({"title": "Ways", "stage_names": {stage: "Lane"}}, LOCAL)
    shared_store.save(made, [Add("answers", {"way": "D03", "today": "yes"})], LOCAL)
    person = visit("agree/findings.py", shared_store.load(made, LOCAL).engagement.code)
    for name, value in asked.items():
        person.query_params[name] = value
    given = components(go(person, path))["discovery_checklist"]
    assert (given["stage"], given["title"], given["done"]["section"]) == (stage, "Lane", section)
    assert [(one["code"], one["id"]) for one in given["ways"]] == [
        (way.id, id_for(Answer, made, way.id)) for way in ways() if way.stage == stage
    ]
    assert given["sides"][0]["name"] == first and len(given["known"]) == len(ways())
    assert given.get("open") == (id_for(Answer, made, "D03") if "row" in asked else None)
    words = {side["name"]: [word["value"] for word in side["values"]] for side in given["sides"]}
    assert words == {"today": list(get_args(WayToday)), "future": list(get_args(WayFuture))}
    for side in given["sides"]:
        keys = [word["key"] for word in side["values"]]
        assert len(set(keys)) == len(keys) and not set(keys) & set("MLO"), "a letter has one meaning"
