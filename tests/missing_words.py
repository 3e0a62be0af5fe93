"""The words by which a screen counts or names what is missing, and an engagement on whose pages they would all stand."""

import re
from typing import Any

WORDS = re.compile(
    r"""
    \b\d+\ (?:gaps?|open|errors?|warnings?|hints?|findings?|put\ off|unknown|not\ asked|without\ owner)\b
    | \bput\ off:
    | \bdead\ ends?\b
    | \bnot\ asked\b
    | \bnot\ said\b
    | \bno\ owner\b
    | \bnothing\ (?:feeds|uses)\b
    | \bnot\ connected\b
    | \bMissing\b
    | \bhave\ a\ gap\b
    | \bgaps\ only\b
    | \bno\ reason\ yet\b
    | \bneeds?\ (?:more|a|the|an|both)\b
    | \bcan\ be\ derived\b
    | \bthat\ no\ requirement\ comes\ from\b
    | \bopen\ findings\b | \ball\ findings\b
    | \beliminated\ by\ accident\b
    | \bwaits?\ for\ your\ word\b
    | \bno\ (?:measure|promise)\b
    | \bwritten\ down\ without\ a\ file\b | \bno\ findings\ of\b
    """,
    re.VERBOSE | re.IGNORECASE,
)

STEPS = ("collect", "prepare", "store", "analyze")
ROWS: dict[str, list[dict[str, Any]]] = {
    "people": [{"name": "Ann"}],
    "outcomes": [{"statement": "Sales known by nine", "horizon": "desired future", "priority": "must"}],
    "constraints": [{"statement": "It stays within the budget", "category": "budget"}],
    "outputs": [{"name": "Report", "state": "both"}, {"name": "Alert", "state": "current", "output_class": "alert"}],
    "inputs": [{"name": "Till", "state": "both"}, {"name": "Shop", "state": "both"}],
    "steps": [
        {"name": f"{stage} it", "stage": stage, "state": state} for stage in STEPS for state in ("both", "current")
    ],
    "measures": [{"name": "Share in time", "kind": "KPI"}],
    "requirements": [{"statement": "It must be quick"}],
    "deficiencies": [{"title": "It is late"}],
    "environments": [{"name": "Airflow"}],
    "proposals": [{"becomes": "outcomes", "statement": "Nobody types figures twice", "origin": "a template"}],
    "sessions": [{"title": "Kick-off"}],
    "log": [{"subject": "Who owns the till?", "kind": "question", "status": "open"}],
}
"""Rows that lack about all that a row can lack."""


def found(text: str) -> list[str]:
    """The words in a text, each once."""
    return sorted({" ".join(one.group().split()).lower() for one in WORDS.finditer(text)})
