"""Findings that the customer lives with: of a row, a section, or the whole engagement, by what its waivers say."""

from collections.abc import Collection, Iterable
from dataclasses import replace

from discovery.model.record import Record
from discovery.model.workshop import Waiver
from discovery.rules.finding import Finding
from discovery.sections import BY_KEY


def covers(waiver: Waiver, rule: str, section: str, rows: Collection[str]) -> bool:
    """Whether a waiver is about what a rule finds in this section at these rows; one whose row is gone is not."""
    if waiver.rule != rule:
        return False
    if waiver.scope == "row":
        return waiver.about in rows
    return waiver.scope == "engagement" or waiver.about_section == section


def marked(record: Record, found: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings, each with the waiver that covers it, the narrowest first."""
    order = ("row", "section", "engagement")
    waivers = sorted(record.waivers, key=lambda one: order.index(one.scope))
    if not waivers:
        return tuple(found)
    return tuple(replace(one, waiver=_by(waivers, one)) for one in found)


def _by(waivers: Iterable[Waiver], one: Finding) -> str:
    return next((waiver.id for waiver in waivers if covers(waiver, one.rule, one.section, one.rows)), "")


def place(record: Record, waiver: Waiver) -> str:
    """What a waiver is for, in words: a row by its code, a section by its title, or the whole engagement."""
    if waiver.scope == "row":
        about = record.by_id.get(waiver.about or "")
        return about.code if about else "a row that is gone"
    section = BY_KEY.get(waiver.about_section or "")
    return section.title if waiver.scope == "section" and section else "the whole engagement"


def needless(record: Record, found: Iterable[Finding]) -> tuple[Waiver, ...]:
    """Waivers of which no rule finds anything any more."""
    used = {one.waiver for one in found}
    return tuple(waiver for waiver in record.waivers if waiver.id not in used)
