"""The check command: every finding of every rule, for people and for scripts that must stop."""

from argparse import Namespace
from collections.abc import Sequence
from typing import Any

from discovery import catalogue
from discovery.access import COMMAND_LINE
from discovery.airflow.environments import without_findings
from discovery.catalogue.sections import BY_KEY
from discovery.cli.answer import Answer, columns, note, printable
from discovery.cli.installation import Installation
from discovery.model.errors import NotFound
from discovery.model.record import Record
from discovery.model.row import new_id, today
from discovery.rules import findings
from discovery.rules.finding import LEVELS, SAID, Finding
from discovery.store import Add

_MOST_CODES = 3


def check(here: Installation, given: Namespace) -> Answer:
    """``check``: every finding; exit code 1 where one of the level asked for, or a worse one, is open."""
    record = here.record(given.engagement)
    found = findings(record, today())
    bad = LEVELS[: LEVELS.index(given.level) + 1]
    code = int(any(one.severity in bad and not one.waived for one in found))
    shown = [one for one in found if given.waived or not one.waived]
    lines = _lines(record, shown)
    left_out = len(found) - len(shown)
    for row, trouble in without_findings(record):
        note(f"{row.code} {row.name} has no findings: {trouble}")
    more = [f"Waived: {left_out}; --waived shows them."] if left_out else []
    return Answer([_data(record, one) for one in found], lines + more, code)


def waive(here: Installation, given: Namespace) -> Answer:
    """``waive``: a finding of a row, a section or the engagement is lived with."""
    record = here.record(given.engagement)
    known = [rule.id for rule in catalogue.rules()]
    if given.rule not in known:
        raise NotFound(f"There is no rule {given.rule}.", {"rule": given.rule}, ", ".join(known))
    values = {"rule": given.rule, "reason": given.reason, "who": given.by, "scope": "engagement"}
    if given.row:
        values |= {"scope": "row", "about": _row_of(record, given.row)}
    if given.section:
        if given.section not in BY_KEY:
            raise NotFound("There is no such section.", {"section": given.section}, ", ".join(BY_KEY))
        values |= {"scope": "section", "about_section": given.section}
    made = new_id()
    here.store.save(record.engagement.id, [Add("waivers", values, made)], COMMAND_LINE)
    code = here.store.load(record.engagement.id).by_id[made].code
    return Answer({"code": code, "id": made}, [code])


def _row_of(record: Record, code: str) -> str:
    row = record.by_code.get(code)
    if row is None:
        raise NotFound("There is no such row.", {"row": code})
    return row.id


def _data(record: Record, one: Finding) -> dict[str, Any]:
    return {
        "rule": one.rule,
        "severity": one.severity,
        "sentence": one.sentence,
        "remedy": one.remedy,
        "section": one.section,
        "field": one.field or None,
        "rows": [record.by_id[row].code for row in one.rows],
        "waived": one.waived,
        "waiver": record.by_id[one.waiver].code if one.waiver else None,
        "state": one.state or None,
    }


def _lines(record: Record, found: Sequence[Finding]) -> list[str]:
    heads = columns((_level(one), one.rule, _codes(record, one), one.sentence) for one in found)
    lines = []
    for head, one in zip(heads, found, strict=True):
        lines += [head, printable(f"    → {one.remedy}")]
    return lines or ["No rule finds anything."]


def _level(one: Finding) -> str:
    return f"{SAID[one.severity]}, waived" if one.waived else SAID[one.severity]


def _codes(record: Record, one: Finding) -> str:
    codes = [record.by_id[row].code for row in one.rows[:_MOST_CODES]]
    more = len(one.rows) - len(codes)
    return " ".join([*codes, *([f"+{more}"] if more else [])])
