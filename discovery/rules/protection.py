"""Which data needs protection, and which steps give it."""

import re

from discovery.model.interfaces import Input
from discovery.model.workflow import Step

_PERSONAL = ("personal", "special category")
_MASKING_WAYS = frozenset({"P15", "P16"})
_MASKING = re.compile(r"mask|anonymi|pseudonym|tokeni|redact", re.IGNORECASE)


def is_personal(row: Input) -> bool:
    """Whether an input is known to hold personal data."""
    return row.personal_data in _PERSONAL


def sensitive(row: Input) -> str:
    """Why nobody outside may see an input: "personal", "restricted", or nothing."""
    if is_personal(row):
        return "personal"
    return "restricted" if row.classification == "restricted" else ""


def masks(step: Step) -> bool:
    """Whether a step takes out what points at people: it has the way P15 or P16, or says so in its name."""
    return bool(_MASKING_WAYS & set(step.ways) or _MASKING.search(step.name))
