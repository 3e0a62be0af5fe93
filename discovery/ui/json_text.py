"""JSON as it is sent to a browser."""

import json
from typing import Any


def encoded(value: Any) -> bytes:
    """JSON as it is sent: compact, and letters as they are."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
