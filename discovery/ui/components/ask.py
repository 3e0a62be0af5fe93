"""One open question at a time, as a component that fetches and answers by itself: no rerun between two answers."""

from collections.abc import Mapping
from typing import Any

from discovery.ui.components.script import component

_ASK = component(
    "discovery_ask",
    "ask/ask.js",
    '<div class="asking"></div>',
    ("grid/grid.css", "grid/details/details.css", "ask/ask.css", "ask/proposal.css"),
)


def ask(data: Mapping[str, Any], key: str) -> Any:
    """Draw it. ``data`` holds ``engagement`` and ``token``."""
    return _ASK(data, key=key, height="content")
