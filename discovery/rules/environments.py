"""Findings of Airflow environments: what their kept files show by the facts of today, told by the catalogue's words."""

from collections.abc import Mapping

from discovery.rules.context import RuleContext
from discovery.rules.finding import Matches, RuleFunction, match_at


def _shown(facts: RuleContext, code: str) -> Matches:
    for row, findings in facts.of_environments:
        for finding in findings:
            if finding.code == code:
                yield match_at(row, option=finding.short_subject, words=finding.short_words)


def overridden(facts: RuleContext) -> Matches:
    """Options that two layers set to different values."""
    return _shown(facts, "AIR-01")


def unknown_options(facts: RuleContext) -> Matches:
    """Options that this version of Airflow does not have in that section."""
    return _shown(facts, "AIR-02")


def secrets(facts: RuleContext) -> Matches:
    """Files of an environment that held secrets, which were masked."""
    return _shown(facts, "AIR-03")


def packages(facts: RuleContext) -> Matches:
    """Packages whose version the files do not tell."""
    return _shown(facts, "AIR-04")


def former_options(facts: RuleContext) -> Matches:
    """Options that are called otherwise in this version, or are gone."""
    return _shown(facts, "AIR-05")


def reserved(facts: RuleContext) -> Matches:
    """Options that MWAA sets itself, whatever is configured."""
    return _shown(facts, "AIR-06")


def ended(facts: RuleContext) -> Matches:
    """Versions of Airflow that MWAA no longer supports."""
    return _shown(facts, "AIR-07")


RULES: Mapping[str, RuleFunction] = {
    "AIR-01": overridden,
    "AIR-02": unknown_options,
    "AIR-03": secrets,
    "AIR-04": packages,
    "AIR-05": former_options,
    "AIR-06": reserved,
    "AIR-07": ended,
}
