"""Rows that somebody is still writing: what the rules find about them waits until they were left for a while.

The moments are those at which the server saved, compared with the server's own clock, so that all browsers agree. Only
what stands beside rows, boxes and figures on screen waits: the page Findings, ``check`` and every file tell all of it.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from discovery.model.record import Record
from discovery.model.row import now
from discovery.rules.finding import Finding
from discovery.ui.findings.current_findings import rows_of
from discovery.ui.process import installation
from discovery.workflow.graph_types import Graph

_LONGEST = 600.0
"""Seconds after which a row counts as written, however often it is changed: by then it is no longer new."""
_MOST = 200
"""More rows than these are not typed in two minutes: they were brought in, and nobody is writing them."""


def being_written(record: Record, at: datetime, quiet: float) -> dict[str, float]:
    """For each row that was made and touched a short while before ``at``, how many seconds it still counts as new.

    ``quiet`` are the seconds for which it must have been left. What was made together with its engagement, a sample or
    an imported file, was written elsewhere.
    """
    born = record.engagement.created_at
    rest = {}
    for row in record:
        if (at - row.updated_at).total_seconds() >= quiet or row.created_at <= born:
            continue
        left = min(
            quiet - (at - row.updated_at).total_seconds(), max(quiet, _LONGEST) - (at - row.created_at).total_seconds()
        )
        if left > 0:
            rest[row.id] = left
    return rest if len(rest) <= _MOST else {}


def written_now(record: Record) -> dict[str, float]:
    """The same at this moment, as this installation waits."""
    return being_written(record, now(), installation.settings().quiet_seconds)


def until_ripe(record: Record) -> int:
    """In how many milliseconds the next of them counts as written; 0 where there is none."""
    left = written_now(record).values()
    return round(min(left) * 1000) + 50 if left else 0


def waits(record: Record, finding: Finding, written: Mapping[str, float]) -> float:
    """How many seconds a finding still waits: for the rows it is marked at, else for those of its section, else 0."""
    if rows_of(record, finding):
        return max(written.get(row, 0.0) for row in finding.rows)
    here = (left for row, left in written.items() if record.by_id[row].section == finding.section)
    return max(here, default=0.0)


def without_waiting(graph: Graph, written: Mapping[str, float]) -> Graph:
    """A graph that does not say yet what is missing at boxes that are being written."""
    return replace(graph, nodes=tuple(replace(node, gap="") if node.id in written else node for node in graph.nodes))


def as_sent(record: Record, written: Mapping[str, float]) -> dict[str, Any]:
    """What a browser needs of it: milliseconds by row, and by section the longest of its rows."""
    rows = {row: round(left * 1000) for row, left in written.items() if row in record.by_id}
    sections: dict[str, int] = {}
    for row, left in rows.items():
        section = record.by_id[row].section
        sections[section] = max(left, sections.get(section, 0))
    return {"rows": rows, "sections": sections}
