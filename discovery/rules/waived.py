"""Findings that the customer lives with: of a row, a section, or the whole engagement, by what its waivers say."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from discovery.catalogue.sections import BY_KEY
from discovery.model.record import Record
from discovery.model.workshop import Waiver
from discovery.rules.finding import Finding


def covers(waiver: Waiver, rule: str, section: str, rows: Collection[str]) -> bool:
    """Whether a waiver is about what a rule finds in this section at these rows; one whose row is gone is not."""
    if waiver.rule != rule:
        return False
    if waiver.scope == "row":
        return waiver.about in rows
    return waiver.scope == "engagement" or waiver.about_section == section


def marked(record: Record, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings, each with the waiver that covers it, the narrowest first."""
    if not record.waivers:
        return tuple(findings)
    about: dict[tuple[str, str, str], str] = {}
    for one in record.waivers:
        what = {"row": one.about, "section": one.about_section}.get(one.scope)
        about.setdefault((one.rule, one.scope, what or ""), one.id)
    return tuple(
        replace(finding, waiver=waiver) if (waiver := _by(about, finding)) else finding for finding in findings
    )


def _by(about: Mapping[tuple[str, str, str], str], finding: Finding) -> str:
    """The id of the waiver that covers a finding, the same as ``covers`` would say; found at once among many."""
    places = [*(("row", row) for row in finding.rows), ("section", finding.section), ("engagement", "")]
    return next((waiver for scope, what in places if (waiver := about.get((finding.rule, scope, what)))), "")


def place(record: Record, waiver: Waiver) -> str:
    """What a waiver is for, in words: a row by its code, a section by its title, or the whole engagement."""
    if waiver.scope == "row":
        about = record.by_id.get(waiver.about or "")
        return about.code if about else "a row that is gone"
    section = BY_KEY.get(waiver.about_section or "")
    return section.title if waiver.scope == "section" and section else "the whole engagement"


def needless(record: Record, findings: Iterable[Finding]) -> tuple[Waiver, ...]:
    """Waivers of which no rule finds anything any more."""
    used = {finding.waiver for finding in findings}
    return tuple(waiver for waiver in record.waivers if waiver.id not in used)
