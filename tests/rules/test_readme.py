"""README lists the rules as they are; ``GOLDEN=write`` writes the list anew."""

import os

from discovery import catalogue
from discovery.rules import RULES, WAITING
from discovery.rules.finding import SAID
from discovery.settings import ROOT

BEGIN = "<!-- rules: written by GOLDEN=write pytest tests/rules/test_readme.py -->\n"
END = "<!-- end of rules -->"


def listing() -> str:
    """Every rule as a line of a table: what it speaks about, from its function, or what it waits for."""
    lines = ["| Rule | Level | It speaks about |", "|---|---|---|"]
    for rule in catalogue.rules():
        about = _meaning(rule.id) if rule.id in RULES else f"*Waits for {WAITING[rule.id]}.*"
        lines.append(f"| {rule.id} | {SAID[rule.severity]} | {about} |")
    return "\n" + "\n".join(lines) + "\n\n"


def _meaning(code: str) -> str:
    """The whole description of a rule's function in one line."""
    return " ".join((RULES[code].__doc__ or "").split())


def test_the_list_in_readme_is_made_from_the_rules():
    path = ROOT / "README.md"
    before, rest = path.read_text(encoding="utf-8").split(BEGIN)
    listed, after = rest.split(END)
    if os.environ.get("GOLDEN") == "write":
        path.write_text(before + BEGIN + listing() + END + after, encoding="utf-8")
        listed = listing()
    assert listed == listing()
