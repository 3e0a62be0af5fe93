"""Rules: what is missing, contradictory or risky in a discovery, each a function of its facts, found in one call."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType

from discovery import catalogue
from discovery.catalogue.sections import SECTIONS
from discovery.model.record import Record
from discovery.rules import (
    capacity,
    change,
    constraints,
    environments,
    evidence,
    inputs,
    measures,
    outcomes,
    outputs,
    profiles,
    promises,
    requirements,
    retention,
    steps,
)
from discovery.rules.context import RuleContext
from discovery.rules.finding import LEVELS, Finding, Match, RuleFunction
from discovery.rules.waived import marked

_FAMILIES = (
    outcomes,
    constraints,
    inputs,
    profiles,
    outputs,
    steps,
    change,
    measures,
    promises,
    retention,
    capacity,
    requirements,
    evidence,
    environments,
)

RULES: Mapping[str, RuleFunction] = MappingProxyType(
    {code: judge for family in _FAMILIES for code, judge in family.RULES.items()}
)
"""The function of each rule, by its code; severity, sentence and remedy stand in the catalogue."""

WAITING: Mapping[str, str] = MappingProxyType(
    {
        "CNF-01": "two people's answers, kept side by side",
        "REV-01": "verdicts of reviewers",
        "REV-02": "verdicts of reviewers",
        "REV-03": "sign-off",
    }
)
"""Rules of the catalogue that cannot look yet, and what they wait for."""

_PLACE = {section.key: place for place, section in enumerate(SECTIONS)}


def findings(record: Record, today: date) -> tuple[Finding, ...]:
    """Everything the rules find: worst first, then in workshop order, then row by row."""
    return found_in(RuleContext(record, today))


def found_in(facts: RuleContext) -> tuple[Finding, ...]:
    """The same for whoever needs the facts for something else too."""
    row_place = {row.id: place for place, row in enumerate(facts.record)}
    findings = []
    for text in catalogue.rules():
        for hit in RULES[text.id](facts) if text.id in RULES else ():
            first = row_place.get(hit.rows[0].id, -1) if hit.rows else -1
            key = (LEVELS.index(text.severity), _PLACE[hit.section], first)
            findings.append((key, _finding(facts, text, hit)))
    return marked(facts.record, (one for _, one in sorted(findings, key=lambda pair: pair[0])))


def _finding(facts: RuleContext, text: catalogue.RuleText, hit: Match) -> Finding:
    named = {"x": facts.name(hit.rows[0])} if hit.rows else {}
    sentence = text.sentence.format_map({"state": hit.state, **named, **hit.phrases})
    rows = tuple(row.id for row in hit.rows)
    return Finding(
        text.id, text.severity, sentence, text.remedy, hit.section, rows, hit.field, state=hit.state, view=hit.view
    )


def by_level(findings: Iterable[Finding]) -> dict[str, int]:
    """How many findings there are of each level."""
    counts = Counter(finding.severity for finding in findings if not finding.waived)
    return {level: counts[level] for level in LEVELS}
