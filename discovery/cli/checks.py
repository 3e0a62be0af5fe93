"""The check command: every finding of every rule, for people and for scripts that must stop."""

from argparse import Namespace
from collections.abc import Sequence
from typing import Any

from discovery.airflow.environments import without_findings
from discovery.cli.answer import Answer, columns, note, printable
from discovery.cli.gap_analysis import gap_analysis
from discovery.cli.installation import Installation
from discovery.model.record import Record
from discovery.model.row import today
from discovery.rules import findings
from discovery.rules.finding import LEVELS, SAID, Finding

_MOST_CODES = 3


def check(here: Installation, given: Namespace) -> Answer:
    """``check``: every finding; exit code 1 where one of the level asked for, or a worse one, is open."""
    bad = LEVELS[: LEVELS.index(given.level) + 1]
    return _answer(here, given, bad)


def listed(here: Installation, given: Namespace) -> Answer:
    """``findings``: every finding, whatever its level; or the gap analysis."""
    return gap_analysis(here, given) if given.gap_analysis else _answer(here, given)


def _answer(here: Installation, given: Namespace, bad: Sequence[str] = ()) -> Answer:
    """Every finding of an engagement; exit code 1 where one of a ``bad`` level is open."""
    record = here.record(given.engagement)
    every = findings(record, today())
    code = int(any(finding.severity in bad and not finding.waived for finding in every))
    shown = [finding for finding in every if given.waived or not finding.waived]
    lines = _lines(record, shown)
    left_out = len(every) - len(shown)
    for row, trouble in without_findings(record):
        note(f"{row.code} {row.name} has no findings: {trouble}")
    more = [f"Waived: {left_out}; --waived shows them."] if left_out else []
    return Answer([_data(record, finding) for finding in every], lines + more, code)


def _data(record: Record, finding: Finding) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "severity": finding.severity,
        "sentence": finding.sentence,
        "remedy": finding.remedy,
        "section": finding.section,
        "field": finding.field or None,
        "rows": [record.by_id[row].code for row in finding.rows],
        "waived": finding.waived,
        "waiver": record.by_id[finding.waiver].code if finding.waiver else None,
        "state": finding.state or None,
    }


def _lines(record: Record, findings: Sequence[Finding]) -> list[str]:
    heads = columns((_level(finding), finding.rule, _codes(record, finding), finding.sentence) for finding in findings)
    lines = []
    for head, finding in zip(heads, findings, strict=True):
        lines += [head, printable(f"    → {finding.remedy}")]
    return lines or ["No rule finds anything."]


def _level(finding: Finding) -> str:
    return f"{SAID[finding.severity]}, waived" if finding.waived else SAID[finding.severity]


def _codes(record: Record, finding: Finding) -> str:
    codes = [record.by_id[row].code for row in finding.rows[:_MOST_CODES]]
    more = len(finding.rows) - len(codes)
    return " ".join([*codes, *([f"+{more}"] if more else [])])
