"""Sizes and times of a workflow, one formula each; decimal units throughout: 1 GB is 1e9 bytes."""

import math

DAYS_PER_MONTH = 365 / 12
SECONDS_PER_DAY = 86_400


def grown(value: float, percent_per_year: float, months: float) -> float:
    """What a daily or peak figure comes to after so many months: value × (1 + growth)^(months ÷ 12)."""
    return float(value * (1 + percent_per_year / 100) ** (months / 12))


def mb_per_second(records_per_second: float, mean_record_bytes: float) -> float:
    """A rate in records as a rate in bytes: records/s × mean bytes ÷ 1e6."""
    return records_per_second * mean_record_bytes / 1e6


def mean_mb_per_second(gb_per_day: float) -> float:
    """A day's volume spread evenly over the day; the peak is never below it."""
    return gb_per_day * 1000 / SECONDS_PER_DAY


def history_gb(gb_per_day: float, months: float) -> float:
    """So many months of a daily volume: GB/day × months × 365 ÷ 12."""
    return gb_per_day * months * DAYS_PER_MONTH


def backfill_hours(gigabytes: float, mb_per_second: float) -> float:
    """How long a history takes to load: GB ÷ (MB/s × 3.6)."""
    return gigabytes / (mb_per_second * 3.6)


def unreliability(availability_percent: float) -> float:
    """An availability so that what is needed one after the other adds up: −ln a. The product is e to minus the sum."""
    return -math.log(availability_percent / 100) if availability_percent > 0 else math.inf


def availability_percent(unreliability: float) -> float:
    """The availability that a sum of unreliabilities comes to."""
    return 100 * math.exp(-unreliability)
