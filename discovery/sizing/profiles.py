"""The five V's of an input on one scale of 1 (easy) to 5 (demanding): a room sees at a glance what will be hard.

The scale is ours; every figure it rests on is shown beside it. A V without its figure has no mark.
"""

from collections.abc import Mapping
from types import MappingProxyType

from discovery.model.interfaces import Profile

VS = ("Volume", "Velocity", "Variety", "Veracity", "Value")

_VOLUME_STEPS = (0.1, 1.0, 10.0, 100.0)
"""Gigabytes a day from which the mark rises by one."""

_MODE: Mapping[str, int] = MappingProxyType({"batch": 1, "on request": 2, "micro-batch": 3, "streaming": 4})
_STRUCTURE: Mapping[str, int] = MappingProxyType({"structured": 1, "semi-structured": 3, "unstructured": 4, "media": 5})
_TRUST: Mapping[str, int] = MappingProxyType({"authoritative": 1, "reliable": 2, "questionable": 4})
FAST_RECORDS_PER_SECOND = 1000.0
BYTES_PER_GB = 1e9


def gb_per_day(profile: Profile) -> float | None:
    """Gigabytes a day as given, else records a day × mean bytes ÷ 1e9 (decimal units)."""
    if profile.gb_per_day is not None:
        return profile.gb_per_day
    if profile.records_per_day is None or profile.mean_record_bytes is None:
        return None
    return profile.records_per_day * profile.mean_record_bytes / BYTES_PER_GB


def marks(profile: Profile | None) -> dict[str, int | None]:
    """The mark of each V, or None where its figure is missing."""
    if profile is None:
        return dict.fromkeys(VS)
    daily = gb_per_day(profile)
    velocity = _MODE.get(profile.mode or "")
    if velocity and (profile.peak_records_per_second or 0) >= FAST_RECORDS_PER_SECOND:
        velocity = min(velocity + 1, 5)
    return {
        "Volume": None if daily is None else 1 + sum(daily >= step for step in _VOLUME_STEPS),
        "Velocity": velocity,
        "Variety": _STRUCTURE.get(profile.structure or ""),
        "Veracity": _TRUST.get(profile.trust or ""),
        "Value": profile.value_rank,
    }
