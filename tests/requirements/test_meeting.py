"""Whether it is open what meets a derived requirement: never where the record says it, always where it does not."""

from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from discovery.access import LOCAL
from discovery.importers.engagement_json import read, renewed
from discovery.model.record import Record
from discovery.requirements.adding import Choice, missing
from discovery.requirements.trace import UNMET, traces
from discovery.rules import findings
from discovery.settings import ROOT
from discovery.store import Remove, Store
from tests.making import new_store, record
from tests.rules.building import TODAY, flow, link, ref

MUST: dict[str, Any] = {"priority": "must"}
STEP = {"name": "Load", "stage": "collect", "state": "future"}

OLD = {"name": "Old load", "stage": "collect", "state": "current"}
SHOWN = {"statement": "Full shelves", "success": "Seen", **MUST}
LIMIT = {"statement": "Open by night", "category": "security policy", "hardness": "must"}

SAID: dict[str, dict[str, Any]] = {
    "an output by itself": {"outcomes": [SHOWN], "outputs": [{"name": "Board", **MUST}], "steps": [STEP]},
    "an outcome by the output that serves it": {"outcomes": [SHOWN], "outputs": [{"name": "Board"}], "steps": [STEP]},
    "a measure by what it measures": {
        "outcomes": [SHOWN],
        "outputs": [{"name": "Board"}],
        "measures": [{"name": "Kept", "kind": "SLO", "objective": "99 %"}],
        "steps": [STEP],
        "links": [link("measures 1", "measures", "outputs 1"), link("measures 1", "measures", "outcomes 1")],
    },
    "a constraint by the step it constrains": {
        "constraints": [LIMIT],
        "steps": [STEP],
        "links": [link("constraints 1", "constrains", "steps 1")],
    },
    "a constraint by the step that replaces the one it constrains": {
        "constraints": [LIMIT],
        "steps": [OLD, STEP],
        "links": [link("constraints 1", "constrains", "steps 1"), link("steps 2", "replaces", "steps 1")],
    },
    "a constraint by the step that an input flows into": {
        "constraints": [LIMIT],
        "inputs": [{"name": "Orders"}],
        "steps": [STEP],
        "flows": [flow("inputs 1", "steps 1")],
        "links": [link("constraints 1", "constrains", "inputs 1")],
    },
    "a constraint by the step that runs on a tool": {
        "constraints": [LIMIT],
        "tools": [{"name": "SAP"}],
        "steps": [{**STEP, "tool": ref("tools")}],
        "links": [link("constraints 1", "constrains", "tools 1")],
    },
    "a constraint that names no part binds all": {"constraints": [LIMIT], "steps": [STEP]},
}
OPEN: dict[str, dict[str, Any]] = {
    "an outcome that nothing serves": {"outcomes": [SHOWN], "steps": [STEP]},
    "a constraint on a step that goes": {
        "constraints": [LIMIT],
        "steps": [OLD, STEP],
        "links": [link("constraints 1", "constrains", "steps 1")],
    },
    "a target that nothing of the workflow serves": {
        "outcomes": [{**SHOWN, "success": None}],
        "measures": [{"name": "Empty places", "target": 4.6, "unit": "%"}],
        "steps": [STEP],
        "links": [link("measures 1", "measures", "outcomes 1")],
    },
}


@pytest.fixture
def store(tmp_path: Path) -> Any:
    made = new_store(tmp_path, "met.sqlite")
    yield made
    made.close()


def _derived(store: Store, made: Record) -> Record:
    engagement = store.insert(made, LOCAL)
    store.save(engagement, Choice(missing(store.load(engagement, LOCAL))).edits, LOCAL)
    return store.load(engagement, LOCAL)


def _asked(made: Record) -> list[str]:
    return [one.rule for one in findings(made, TODAY) if one.rule == "REQ-02"]


def _with_output_serving(parts: dict[str, Any]) -> Record:
    links = [*parts.get("links", ()), *([link("outputs 1", "serves", "outcomes 1")] if "outputs" in parts else [])]
    return record(**{**parts, "links": links})


@pytest.mark.parametrize("name", SAID)
def test_nobody_is_asked_what_the_record_says(store: Store, name: str) -> None:
    made = _derived(store, _with_output_serving(SAID[name]))
    musts = [one for one in traces(made) if one.requirement.priority == "must"]
    assert musts and not _asked(made) and not [one for one in musts if UNMET in one.gaps]
    assert not [one for one in made.links if one.kind == "satisfies"], "nothing is asserted that nobody said"


@pytest.mark.parametrize("name", OPEN)
def test_what_the_record_does_not_say_is_asked(store: Store, name: str) -> None:
    assert _asked(_derived(store, record(**OPEN[name])))


def test_a_requirement_of_somebody_has_links_only() -> None:
    made = record(
        outcomes=[SHOWN],
        outputs=[{"name": "Board"}],
        steps=[STEP],
        requirements=[{"statement": "Board is there", **MUST}],
        links=[link("requirements 1", "derived_from", "outputs 1"), link("outputs 1", "serves", "outcomes 1")],
    )
    assert _asked(made)


@pytest.mark.parametrize("sample", ["retail", "tickit"])
def test_deriving_adds_no_error_to_a_sample(store: Store, sample: str) -> None:
    here = renewed(read((ROOT / "data" / f"{sample}.json").read_bytes())[0])
    bare = store.insert(here, LOCAL)
    own = [Remove("requirements", row.id) for row in store.load(bare, LOCAL).requirements if row.template]
    if own:
        store.save(bare, own, LOCAL)
    before = _errors(store.load(bare, LOCAL))
    store.save(bare, Choice(missing(store.load(bare, LOCAL))).edits, LOCAL)
    assert _errors(store.load(bare, LOCAL)) == before


def _errors(made: Record) -> Counter[str]:
    return Counter(one.rule for one in findings(made, TODAY) if one.severity == "error")
