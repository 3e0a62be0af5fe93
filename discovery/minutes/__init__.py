"""The minutes of a session: what happened while it was open, and the page of Markdown that is sent afterwards."""

from discovery.minutes.held import (
    USUAL,
    Captured,
    Minutes,
    at,
    clock,
    day,
    figures,
    minutes,
    proposed_agenda,
    spent,
    zone,
    zone_in_words,
)
from discovery.minutes.page import Show, as_markdown

__all__ = [
    "USUAL",
    "Captured",
    "Minutes",
    "Show",
    "as_markdown",
    "at",
    "clock",
    "day",
    "figures",
    "minutes",
    "proposed_agenda",
    "spent",
    "zone",
    "zone_in_words",
]
