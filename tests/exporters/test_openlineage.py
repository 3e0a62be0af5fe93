"""Lineage events: valid by OpenLineage's own schemas, formats too, and the workflow can be followed through them."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from referencing import Registry

from discovery.exporters import BY_KEY, Choice
from discovery.model.record import Record
from tests.document.samples import sample
from tests.making import record
from tests.strategies import HOSTILE, SECRET, engagement

FOLDER = Path(__file__).parent / "openlineage"
SCHEMAS = {schema["$id"]: schema for schema in (json.loads(path.read_bytes()) for path in FOLDER.glob("*.json"))}
KNOWN: Registry[Any] = Registry().with_contents(SCHEMAS.items())


def _judge(url: str) -> Draft202012Validator:
    return Draft202012Validator({"$ref": url}, registry=KNOWN, format_checker=Draft202012Validator.FORMAT_CHECKER)


JUDGES = {
    f"{name}#/$defs/{key}": _judge(f"{name}#/$defs/{key}")
    for name, schema in SCHEMAS.items()
    for key in schema["$defs"]
}


def _events(made: Record) -> list[dict[str, Any]]:
    events: list[dict[str, Any]] = json.loads(BY_KEY["openlineage"].write(made, Choice()))
    return events


def _faults(event: dict[str, Any]) -> list[str]:
    """What the schemas that an event and its facets name say against them."""
    subject = event.get("job") or event["dataset"]
    facets = subject.get("facets", {}).values()
    judged = [(event["schemaURL"], event), *((facet["_schemaURL"], facet) for facet in facets)]
    return [error.message for url, value in judged for error in JUDGES[url].iter_errors(value)]


def test_every_event_and_facet_is_valid() -> None:
    for made in (engagement(26, 6, list(HOSTILE)), sample("tickit"), sample("retail")):
        events = _events(made)
        assert len(events) > 10
        assert [fault for event in events for fault in _faults(event)] == []
        assert SECRET not in str(events)


@pytest.mark.parametrize("spoilt", [{"eventTime": "yesterday"}, {"producer": "no address"}, {"dataset": {"name": "x"}}])
def test_the_judge_sees_a_fault(spoilt: dict[str, Any]) -> None:
    event = next(event for event in _events(sample("tickit")) if "dataset" in event)
    assert _faults({**event, **spoilt})


def _workflow() -> Record:
    ends = record(
        inputs=[{"name": "Orders"}],
        outputs=[{"name": "Report"}, {"name": "Copy"}],
        steps=[
            {"name": "Load", "stage": "collect", "state": "current", "unanswered": {"owner": "unknown"}},
            {"name": "Clean", "stage": "prepare", "state": "current"},
            {"name": "New", "stage": "store", "state": "future"},
        ],
    )
    source, report, copy = ends.inputs[0].id, ends.outputs[0].id, ends.outputs[1].id
    load, clean, new = (step.id for step in ends.steps)
    paths = [(source, load, "current"), (load, clean, "current"), (clean, report, "current")]
    paths += [(source, copy, "current"), (source, new, "future"), (new, report, "future")]
    flows = record(
        flows=[
            {"origin": origin, "target": target, "state": state, "mode": "batch", "payload": "rows"}
            for origin, target, state in paths
        ]
    ).flows
    return Record(ends.engagement, inputs=ends.inputs, outputs=ends.outputs, steps=ends.steps, flows=flows)


def _path(event: dict[str, Any]) -> tuple[str, list[str], list[str]]:
    return (
        event["job"]["name"],
        [one["name"] for one in event["inputs"]],
        [one["name"] for one in event["outputs"]],
    )


def test_the_workflow_can_be_followed_and_states_stay_apart() -> None:
    made = _workflow()
    jobs = [event for event in _events(made) if "job" in event]
    today = [_path(event) for event in jobs if event["job"]["namespace"].endswith("/current")]
    wanted = [_path(event) for event in jobs if event["job"]["namespace"].endswith("/future")]
    between = "FLO-002 rows"
    assert today == [
        ("STP-001 Load", ["INP-001 Orders"], [between]),
        ("STP-002 Clean", [between], ["OUP-001 Report"]),
        ("FLO-004 rows", ["INP-001 Orders"], ["OUP-002 Copy"]),
    ]
    assert wanted == [("STP-003 New", ["INP-001 Orders"], ["OUP-001 Report"])]
    declared = {event["dataset"]["name"] for event in _events(made) if "dataset" in event}
    assert declared == {"INP-001 Orders", "OUP-001 Report", "OUP-002 Copy", between}


def test_only_what_was_said_is_told() -> None:
    load = next(event for event in _events(_workflow()) if "job" in event)["job"]["facets"]
    assert load["discovery_evidence"]["unknown"] == ["Owner"]
    assert "ownership" not in load and load["jobType"]["processingType"] == "BATCH"
    silent = _events(record(steps=[{"name": "A", "stage": "store", "state": "both"}]))
    assert all("jobType" not in event["job"]["facets"] for event in silent)


def test_an_engagement_without_data_gives_an_empty_list() -> None:
    assert _events(record()) == []
