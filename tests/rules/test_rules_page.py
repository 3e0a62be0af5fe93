"""The page of rules lists them as they are; ``GOLDEN=write`` writes the list anew."""

from discovery import catalogue
from discovery.rules import RULES, WAITING
from discovery.rules.finding import SAID
from discovery.settings import ROOT
from tests.docs.written import assert_written, table


def listing() -> str:
    """Every rule as a line of a table: what it speaks about, from its function, or what it waits for."""
    about = {key: f"*Waits for {what}.*" for key, what in WAITING.items()} | {key: _meaning(key) for key in RULES}
    rules = [(rule.id, SAID[rule.severity], about[rule.id]) for rule in catalogue.rules()]
    return table(("Rule", "Level", "It speaks about"), *rules)


def _meaning(code: str) -> str:
    """The whole description of a rule's function in one line."""
    return " ".join((RULES[code].__doc__ or "").split())


def test_the_page_is_made_from_the_rules():
    assert_written(ROOT / "docs/rules.md", "rules", listing())
