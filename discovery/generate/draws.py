"""Chance for made-up rows: one seeded source, drawn from in a fixed order, and the rows made so far."""

import random
from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import cache
from typing import Any, get_args

from discovery.model.record import ROWS

SUBJECTS = (
    "orders",
    "customers",
    "stock",
    "prices",
    "visits",
    "claims",
    "shipments",
    "invoices",
    "bookings",
    "payments",
    "returns",
    "tickets",
    "loans",
    "readings",
    "members",
    "suppliers",
    "contracts",
    "calls",
    "campaigns",
    "routes",
    "repairs",
)
_REGIONS = ("north", "south", "east", "west", "central", "online", "export", "wholesale")

SURNAMES = ("Novak", "Silva", "Okafor", "Jensen", "Rossi", "Tanaka", "Murphy", "Haddad", "Kowalski", "Laurent")
"""What made-up people and companies are called."""


@cache
def values_of(vocabulary: Any) -> tuple[str, ...]:
    """The values of a vocabulary without "other"."""
    return tuple(value for value in get_args(vocabulary) if value != "other")


class Draws:
    """A source of chance and the rows made so far, by section, for those that come later to name."""

    def __init__(self, chance: random.Random, start: datetime) -> None:
        self.random, self.start = chance, start
        self.made: dict[str, list[Any]] = {model.section: [] for model in ROWS}

    def choose(self, values: Sequence[Any]) -> Any:
        """One of these."""
        return values[int(self.random.random() * len(values))]

    def of(self, vocabulary: Any) -> Any:
        """One value of a vocabulary, never "other"."""
        return self.choose(values_of(vocabulary))

    def some(self, section: str) -> Any:
        """The id of a row of a section that was made before, or None."""
        rows = self.made[section]
        return self.choose(rows).id if rows else None

    def whole_number(self, low: int, high: int) -> int:
        """A whole number from low to high."""
        return low + int(self.random.random() * (high - low + 1))

    def figure(self, low: float, high: float) -> float:
        """A number with three digits that count; small ones are as likely as large ones."""
        value: float = low * (high / low) ** self.random.random()
        return float(f"{value:.3g}")

    def subject(self, at: int) -> str:
        """What a row is about, different for every place."""
        about = f"{SUBJECTS[at % len(SUBJECTS)]} {_REGIONS[at // len(SUBJECTS) % len(_REGIONS)]}"
        turn = at // (len(SUBJECTS) * len(_REGIONS))
        return f"{about} {turn + 1}" if turn else about

    def sentence(self, forms: Sequence[str], at: int) -> str:
        """One of these sentences about the subject of a place."""
        text = str(self.choose(forms)).format(self.subject(at), self.whole_number(2, 60))
        return text[:1].upper() + text[1:]

    def state(self, at: int) -> str:
        """In which state a row is there; the first one is there in both."""
        return str(self.choose(("both", "both", "current", "future"))) if at else "both"

    def day(self, ahead: int) -> Any:
        """A day up to so many days after the start."""
        return self.start.date() + timedelta(days=self.whole_number(0, ahead))
