"""Lineage for catalogues: OpenLineage 2-0-2 events about data sets and jobs as they are planned, not as they ran.

An input and an output are a data set each, a step is a job, and what flows between two steps is a data set of its own.
Today and the future have a namespace each, so that no catalogue draws them as one workflow.
"""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from discovery.exporters.unanswered import unanswered
from discovery.model.interfaces import Input, Output
from discovery.model.plain_values import as_plain
from discovery.model.record import Record
from discovery.model.row import Row
from discovery.model.workflow import Flow, Step

PRODUCER = "urn:discovery:openlineage"
_CORE = "https://openlineage.io/spec/2-0-2/OpenLineage.json#/$defs/"
_FACETS = "https://openlineage.io/spec/facets/"
_PROCESSING: Mapping[str, str] = {"batch": "BATCH", "micro-batch": "BATCH", "streaming": "STREAMING"}
_STATES = ("current", "future")


def write(record: Record) -> bytes:
    """A JSON list with one event a line, data sets first; it is empty where there is nothing to follow."""
    lines = [json.dumps(event, ensure_ascii=False, separators=(",", ":")) for event in events(record)]
    return ("[\n" + ",\n".join(lines) + "\n]\n" if lines else "[]\n").encode("utf-8")


def events(record: Record) -> Iterator[dict[str, Any]]:
    """Every event of today's workflow, then of the one that is wanted."""
    for state in _STATES:
        yield from _Lineage(record, state).events()


class _Lineage:
    """The data sets and jobs of one state of the workflow."""

    def __init__(self, record: Record, state: str) -> None:
        self._record = record
        self._namespace = f"discovery://{record.engagement.id}/{state}"
        data: tuple[Input | Output, ...] = (*record.inputs, *record.outputs)
        self._data: dict[str, Row] = {row.id: row for row in data if row.state in (state, "both", None)}
        self._steps: dict[str, Step] = {row.id: row for row in record.steps if row.state in (state, "both")}
        ends = self._data.keys() | self._steps.keys()
        self._flows = [row for row in record.flows if row.state in (state, "both") and {row.origin, row.target} <= ends]

    def events(self) -> Iterator[dict[str, Any]]:
        for row in self._data.values():
            yield self._data_event(row)
        for flow in self._flows:
            if flow.origin in self._steps and flow.target in self._steps:
                yield self._data_event(flow)
        into_step: dict[str, list[Flow]] = {}
        out_of_step: dict[str, list[Flow]] = {}
        for flow in self._flows:
            into_step.setdefault(flow.target, []).append(flow)
            out_of_step.setdefault(flow.origin, []).append(flow)
        for step in self._steps.values():
            into, out_of = into_step.get(step.id, []), out_of_step.get(step.id, [])
            origins = [self._data.get(flow.origin, flow) for flow in into]
            yield self._job_event(step, origins, [self._data.get(flow.target, flow) for flow in out_of], into + out_of)
        for flow in self._flows:
            if flow.origin in self._data and flow.target in self._data:
                yield self._job_event(flow, [self._data[flow.origin]], [self._data[flow.target]], [flow])

    def _named(self, row: Row) -> dict[str, Any]:
        return {"namespace": self._namespace, "name": " ".join(f"{row.code} {row.label}".split())}

    def _data_event(self, row: Row) -> dict[str, Any]:
        facets = self._facets(row, "Dataset")
        return _event(row, "DatasetEvent") | {"dataset": self._named(row) | {"facets": facets}}

    def _job_event(self, row: Row, origins: list[Row], targets: list[Row], flows: list[Flow]) -> dict[str, Any]:
        facets = self._facets(row, "Job")
        if kind := _processing(flows):
            about = {"processingType": kind, "integration": "DISCOVERY", "jobType": row.section[:-1].upper()}
            facets["jobType"] = _facet("2-0-4/JobTypeJobFacet", about)
        return _event(row, "JobEvent") | {
            "job": self._named(row) | {"facets": facets},
            "inputs": [self._named(one) for one in {one.id: one for one in origins}.values()],
            "outputs": [self._named(one) for one in {one.id: one for one in targets}.values()],
        }

    def _facets(self, row: Row, kind: str) -> dict[str, Any]:
        facets: dict[str, Any] = {}
        if words := _words(row):
            about = {"description": words, "contentType": "text/plain"}
            facets["documentation"] = _facet(f"1-1-0/Documentation{kind}Facet", about)
        owner = self._record.by_id.get(row.__dict__.get("owner") or "")
        if owner is not None:
            owners = [{"name": f"{owner.code} {owner.label}", "type": "OWNER"}]
            facets["ownership"] = _facet(f"1-0-1/Ownership{kind}Facet", {"owners": owners})
        facets["discovery_evidence"] = _evidence(row, kind)
        return facets


def _processing(flows: list[Flow]) -> str:
    """How a job works, where people said so of all that flows in and out of it, and the same of each."""
    kinds = {_PROCESSING.get(flow.mode or "", "") for flow in flows}
    return kinds.pop() if len(kinds) == 1 else ""


def _words(row: Row) -> str:
    if isinstance(row, Step):
        return row.what_it_does or row.name
    if isinstance(row, Output):
        return f"{row.name}. {row.decision}" if row.decision else row.name
    if isinstance(row, Input):
        return f"{row.name} ({row.product})" if row.product else row.name
    return (row.payload or "") if isinstance(row, Flow) else ""


def _event(row: Row, kind: str) -> dict[str, Any]:
    return {"eventTime": as_plain(row.updated_at), "producer": PRODUCER, "schemaURL": _CORE + kind}


def _facet(schema: str, values: Mapping[str, Any]) -> dict[str, Any]:
    url = f"{_FACETS}{schema}.json#/$defs/{schema.partition('/')[2]}"
    return {"_producer": PRODUCER, "_schemaURL": url, **values}


def _evidence(row: Row, kind: str) -> dict[str, Any]:
    """A facet of our own: where it was said, how sure people are, and what they do not know."""
    unknown, needless = unanswered(row)
    values: dict[str, Any] = {
        "code": row.code,
        "confidence": row.confidence,
        "source": row.source,
        "unknown": unknown,
        "doesNotApply": needless,
    }
    given = {name: value for name, value in values.items() if value not in (None, [], {})}
    return {"_producer": PRODUCER, "_schemaURL": f"{_CORE}{kind}Facet", **given}
