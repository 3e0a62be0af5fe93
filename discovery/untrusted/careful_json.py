"""JSON that somebody sent: what it would take in memory is reckoned from its marks, before any of it is parsed."""

import json
from typing import Any

from discovery.model.errors import Unusable

MOST_MB = 240
"""What the parts of one JSON document may take in memory; 25 MB of an ordinary engagement are reckoned at 200."""
_BYTES = ((b"{", 240), (b"[", 90), (b",", 48), (b'"', 30), (b":", 64))
"""Memory that Python takes at the most for what stands beside each mark: objects, lists, values, texts, names."""


def memory_of(content: bytes) -> int:
    """How many bytes of memory the parts of some JSON take at the most; marks within its texts are counted, too."""
    return sum(content.count(mark) * each for mark, each in _BYTES)


def refuse_heavy(content: bytes) -> None:
    """Raise Unusable for JSON that would take too much memory."""
    if memory_of(content) > MOST_MB * 1_000_000:
        raise Unusable("This JSON has too many parts.", allowed=f"as many as {MOST_MB} MB of memory hold")


def parsed(content: bytes) -> Any:
    """Any JSON in UTF-8.

    Raises Unusable for too many parts, ValueError for what is no JSON or has a number of too many digits, and
    RecursionError for parts within parts within parts.
    """
    refuse_heavy(content)
    return json.loads(content)
