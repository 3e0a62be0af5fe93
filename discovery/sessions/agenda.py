"""How long each section may take in the next session, how long it took in one, and how much was answered."""

import math
from collections.abc import Iterable, Mapping

from discovery.catalogue.sections import BY_KEY
from discovery.coverage import Coverage, as_words, coverage
from discovery.model.record import Record
from discovery.model.saved import Done
from discovery.model.workshop import Meeting

STEP = 5
"""Minutes of an agenda are given in steps of this."""
LEAST, MOST_ITEMS = 10, 8
USUAL = 180
"""Minutes of a session whose length nobody said."""

NOT_CAPTURED = ("engagement", "links", "sessions", "attendance", "waivers", "log", "proposals")
"""Sections whose rows say nothing of what was written down in a session."""
_QUICK = {"answers": 10}
"""How many answers of a section take the time of one elsewhere: a stage's checklist takes two minutes, not an hour."""


def proposed_agenda(covered: Mapping[str, Coverage], total: int = USUAL) -> dict[str, int]:
    """Minutes by section, in workshop order, in proportion to what nobody has answered there."""
    open_ = {key: one.unknown + one.not_asked for key, one in covered.items()}
    waiting = {key: math.ceil(count / _QUICK.get(key, 1)) for key, count in open_.items() if count}
    chosen = sorted(waiting, key=lambda key: -waiting[key])[: max(1, min(MOST_ITEMS, total // LEAST))]
    everything = sum(waiting[key] for key in chosen)
    return {key: max(LEAST, round(total * waiting[key] / everything / STEP) * STEP) for key in waiting if key in chosen}


def minutes_spent(session: Meeting, done: Iterable[Done]) -> dict[str, int]:
    """Minutes by section: the time until something was written down counts for its section, and the rest for the last.

    People talk first and write then, so a decision, an action or who came in tells nothing of what the time went into.
    """
    if not session.opened_at:
        return {}
    before, seconds, last = session.opened_at, dict[str, float](), ""
    for one in sorted((change for change in done if change.at), key=lambda one: (one.at, one.section)):
        if one.section in NOT_CAPTURED or one.at is None:
            continue
        seconds[one.section] = seconds.get(one.section, 0) + max(0.0, (one.at - before).total_seconds())
        before, last = max(before, one.at), one.section
    if last and session.closed_at:
        seconds[last] += max(0.0, (session.closed_at - before).total_seconds())
    return {key: round(seconds[key] / 60) for key in BY_KEY if key in seconds}


def coverage_kept(record: Record) -> dict[str, str]:
    """Coverage as a session keeps it when it begins and ends."""
    return as_words(coverage(record))
