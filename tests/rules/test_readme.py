"""README lists the rules as they are; ``GOLDEN=write`` writes the list anew."""

import os
import re

from discovery import catalogue
from discovery.rules import WAITING
from discovery.settings import ROOT

BEGIN = "<!-- rules: written by GOLDEN=write pytest tests/rules/test_readme.py -->\n"
END = "<!-- end of rules -->"


def listing() -> str:
    """Every rule as a line of a table: what it fills into its sentence is left open."""
    lines = ["| Rule | Level | What it says |", "|---|---|---|"]
    for rule in catalogue.rules():
        sentence = re.sub(r"\{\w+\}", "…", rule.sentence)
        waits = f" *(waits for {WAITING[rule.id]})*" if rule.id in WAITING else ""
        lines.append(f"| {rule.id} | {rule.severity} | {sentence}{waits} |")
    return "\n" + "\n".join(lines) + "\n\n"


def test_the_list_in_readme_is_made_from_the_rules():
    path = ROOT / "README.md"
    before, rest = path.read_text(encoding="utf-8").split(BEGIN)
    listed, after = rest.split(END)
    if os.environ.get("GOLDEN") == "write":
        path.write_text(before + BEGIN + listing() + END + after, encoding="utf-8")
        listed = listing()
    assert listed == listing()
