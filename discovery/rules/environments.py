"""Findings of Airflow environments: what their own files showed when they were read, told by the catalogue's words."""

from collections.abc import Mapping

from discovery.rules.facts import Facts
from discovery.rules.finding import Hits, Judge, at


def _noted(facts: Facts, code: str) -> Hits:
    for row in facts.record.environments:
        for about, words in sorted(row.noted.items()):
            rule, _, option = about.partition(" ")
            if rule == code:
                yield at(row, option=option, words=words)


def overridden(facts: Facts) -> Hits:
    """Options that two layers set to different values."""
    return _noted(facts, "AIR-01")


def unknown_options(facts: Facts) -> Hits:
    """Options that this version of Airflow does not have in that section."""
    return _noted(facts, "AIR-02")


def secrets(facts: Facts) -> Hits:
    """Files of an environment that held secrets, which were masked."""
    return _noted(facts, "AIR-03")


def packages(facts: Facts) -> Hits:
    """Packages whose version the files do not tell."""
    return _noted(facts, "AIR-04")


def former_options(facts: Facts) -> Hits:
    """Options that are called otherwise in this version, or are gone."""
    return _noted(facts, "AIR-05")


def reserved(facts: Facts) -> Hits:
    """Options that MWAA sets itself, whatever is configured."""
    return _noted(facts, "AIR-06")


def ended(facts: Facts) -> Hits:
    """Versions of Airflow that MWAA no longer supports."""
    return _noted(facts, "AIR-07")


RULES: Mapping[str, Judge] = {
    "AIR-01": overridden,
    "AIR-02": unknown_options,
    "AIR-03": secrets,
    "AIR-04": packages,
    "AIR-05": former_options,
    "AIR-06": reserved,
    "AIR-07": ended,
}
