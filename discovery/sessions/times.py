"""Moments as people of an engagement write them, in its own time zone."""

from datetime import date, datetime, tzinfo
from zoneinfo import ZoneInfo

from discovery.model.record import Record


def zone(record: Record) -> tzinfo:
    """The engagement's time zone; UTC where nobody said one, or one that is not known here."""
    return _zone(record) or ZoneInfo("UTC")


def _zone(record: Record) -> ZoneInfo | None:
    try:
        return ZoneInfo(record.engagement.time_zone) if record.engagement.time_zone else None
    except (KeyError, ValueError, OSError):
        return None


def zone_in_words(moment: datetime, record: Record) -> str:
    """The zone that times are told in, by name and with its letters at that moment; UTC where nobody said one."""
    given, there = record.engagement.time_zone, _zone(record)
    if there is None:
        return f"UTC; {given} is no known time zone" if given else "UTC; the time zone was not said"
    letters = moment.astimezone(there).tzname() or ""
    return f"{given}, {letters}" if letters.isalpha() and letters != given else str(given)


def moment_in_words(moment: datetime | None, record: Record) -> str:
    """A moment as people of the engagement write it, with the zone's name."""
    if not moment:
        return "–"
    return f"{day(moment.astimezone(zone(record)))}, {clock(moment, record)} ({zone_in_words(moment, record)})"


def clock(moment: datetime, record: Record) -> str:
    """The hour of a moment, like 09:30."""
    return f"{moment.astimezone(zone(record)):%H:%M}"


def day(when: date) -> str:
    """A day in words, like 1 Dec 2026."""
    return f"{when.day} {when:%b %Y}"
