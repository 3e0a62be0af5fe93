"""What the rules find, worked out once a revision for everybody, and as components read it beside rows and boxes.

Nothing of this happens while somebody saves: a browser asks a while after the last change it heard of, longer for a
large record, and gets what the others got.
"""

import hashlib
from collections.abc import Collection
from typing import Any

from discovery.airflow.environments import files_here
from discovery.bounded_cache import BoundedCache
from discovery.catalogue.sections import BY_KEY
from discovery.model.record import Record
from discovery.model.row import Row, today
from discovery.rules import findings
from discovery.rules.finding import Finding
from discovery.ui.json_text import encoded
from discovery.ui.once_a_revision import version_of

_MOST_ROWS = 12
"""A finding about more rows than these is one about their section: a mark at every row would tell nothing."""

_SHORTEST_REST, _LONGEST_REST, _ROWS_A_MILLISECOND = 250, 800, 20

_MOST_BYTES = 32_000_000

_findings: BoundedCache[object, tuple[Finding, ...]] = BoundedCache()
_sent: BoundedCache[object, tuple[bytes, str]] = BoundedCache(48, _MOST_BYTES, lambda answer: len(answer[0]))


def findings_now(record: Record) -> tuple[Finding, ...]:
    """Every finding, looked for once a revision and day, and again when a file that they rest on comes or goes."""
    day = today()
    return _findings.made((seen(record), day), lambda: findings(record, day))


def seen(record: Record) -> tuple[object, ...]:
    """All that findings rest on: what tells a Record from every other, and which environments have their files."""
    return version_of(record), files_here(record)


def beside(record: Record, sections: Collection[str]) -> dict[str, Any]:
    """Open findings about the rows of these sections, worst first.

    ``rules`` holds the level and remedy of each rule that is named; ``rows`` the findings by id of the row, ``whole``
    those about a section: each as {rule, said, field, state, at}. ``field`` is one of the row's own; ``at`` is the
    title of the section to mend, where it is another one; ``with`` are further rows that it is about. What is
    ``unasked`` is about a section in which nobody has written anything yet.
    """
    rows: dict[str, list[dict[str, Any]]] = {}
    whole: list[dict[str, Any]] = []
    rules: dict[str, dict[str, str]] = {}
    for finding in findings_now(record):
        marked = [] if finding.waived else rows_of(record, finding)
        shown = [row for row in marked if row.section in sections]
        general = not (finding.waived or marked) and finding.section in sections
        if shown or general:
            rules[finding.rule] = {"level": finding.severity, "remedy": finding.remedy}
        for row in shown:
            others = [other for other in finding.rows if other != row.id]
            rows.setdefault(row.id, []).append(
                _finding_payload(finding, row.section) | ({"with": others} if others else {})
            )
        if general:
            unasked = {"unasked": True} if is_unasked(record, finding) else {}
            whole.append({**_finding_payload(finding, finding.section), "section": finding.section, **unasked})
    return {"rules": rules, "rows": rows, "whole": whole}


def rows_of(record: Record, finding: Finding) -> list[Row]:
    """The rows at which a finding is marked: none where it counts rows of all sections, or very many."""
    rows = [record.by_id[row] for row in finding.rows]
    counted = finding.section == "engagement" and any(row.section != "engagement" for row in rows)
    return [] if counted or len(rows) > _MOST_ROWS else rows


def is_unasked(record: Record, finding: Finding) -> bool:
    """Whether a finding is about a section, in its state, in which nobody has written anything: it is still to ask."""
    if rows_of(record, finding):
        return False
    mine = (finding.state, "both", None) if finding.state else ()
    return not any(row for row in record.rows(finding.section) if not mine or row.__dict__.get("state") in mine)


def about(record: Record, row: Row) -> list[Finding]:
    """The open findings that are marked at a row, worst first."""
    return [
        finding
        for finding in findings_now(record)
        if row.id in finding.rows and not finding.waived and row in rows_of(record, finding)
    ]


def _finding_payload(finding: Finding, section: str) -> dict[str, Any]:
    here = finding.section == section
    return {
        "rule": finding.rule,
        "said": finding.sentence,
        "field": finding.field if here else "",
        "state": finding.state,
        "at": "" if here else BY_KEY[finding.section].title,
    }


NOTHING = (encoded({"rules": {}, "rows": {}, "whole": []}), '"nothing"')
"""What a browser gets before an audience, where nothing is marked, and what tells it from anything else."""


def sent(record: Record, sections: Collection[str]) -> tuple[bytes, str]:
    """The same as it goes to a browser, and what tells it from another."""

    def make() -> tuple[bytes, str]:
        content = encoded(beside(record, sections))
        return content, f'"{hashlib.sha256(content).hexdigest()[:24]}"'

    return _sent.made((frozenset(sections), seen(record), today()), make)


def rest(record: Record) -> int:
    """How many milliseconds nothing should have changed before a browser asks: findings of many rows take longer."""
    return min(_LONGEST_REST, _SHORTEST_REST + len(record) // _ROWS_A_MILLISECOND)
