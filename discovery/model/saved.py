"""What was done by saving, as plain data: for whoever saved, and for the minutes."""

from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True)
class Saved:
    """What a save did: the revision it made and the ids of the rows it touched, by section."""

    revision: int
    touched: dict[str, tuple[str, ...]] = field(default_factory=dict)
    sentence: str = ""


@dataclass(frozen=True)
class Done:
    """One thing done to a row: add, set, remove or restore; ``name`` is its name then, where that is known."""

    kind: str
    section: str
    row_id: str
    code: str
    name: str = ""
    at: datetime | None = None
