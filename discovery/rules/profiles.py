"""Rules about the five V's of inputs: what is missing, and what contradicts itself."""

from collections.abc import Mapping
from functools import cache

from discovery.measures import number
from discovery.model.column import columns
from discovery.model.interfaces import Input, Profile
from discovery.rules.context import RuleContext
from discovery.rules.finding import Matches, RuleFunction, listed, match_at, open_
from discovery.sizing.formulas import SECONDS_PER_DAY
from discovery.sizing.profiles import BYTES_PER_GB, VS
from discovery.workflow.change import in_state

_FIGURES: Mapping[str, tuple[str, ...]] = {
    "volume": ("gb_per_day", "full_gb", "records_per_day"),
    "velocity": ("mode", "interval_minutes", "mean_records_per_second", "peak_records_per_second"),
}
_TOLERANCE = 0.25
"""How far records × size may be from the volume that was said, as a share of it."""


@cache
def _fields() -> Mapping[str, tuple[str, ...]]:
    """The fields of each V."""
    return {v: tuple(column.name for column in columns(Profile) if column.group == v) for v in VS}


def no_figure(facts: RuleContext) -> Matches:
    """An input without a figure of volume, or without one of velocity, in any profile.

    Not applicable counts as an answer; unknown counts when the input has an owner who can find out.
    """
    for row in facts.record.inputs:
        missing = [name for name, fields in _FIGURES.items() if not _figured(facts, row, fields)]
        if missing:
            profiles = facts.profiles.get(row.id, ())
            field = _FIGURES[missing[0]][0]
            yield match_at(row, *profiles, section="profiles", field=field, missing=listed(missing, "or"))


def _figured(facts: RuleContext, row: Input, names: tuple[str, ...]) -> bool:
    for profile in facts.profiles.get(row.id, ()):
        for name in names:
            excuse = profile.unanswered.get(name)
            if profile.__dict__[name] is not None or (excuse and (excuse != "unknown" or row.owner)):
                return True
    return False


def lacks_a_v(facts: RuleContext) -> Matches:
    """An input of which one of the V's has no answer in any profile; a quality line is an answer on veracity.

    Silent for an input without profile: its missing figures are told already.
    """
    for row in facts.record.inputs:
        profiles = facts.profiles.get(row.id, ())
        missing = [
            v for v in VS if profiles and all(open_(profile, name) for profile in profiles for name in _fields()[v])
        ]
        if "Veracity" in missing and row.id in facts.qualities:
            missing.remove("Veracity")
        if missing:
            yield match_at(row, *profiles, section="profiles", field=_fields()[missing[0]][0], list=listed(missing))


def no_outlook(facts: RuleContext) -> Matches:
    """An input that the future has, with an existing profile and no anticipated one."""
    for row in facts.record.inputs:
        timings = {profile.timing for profile in facts.profiles.get(row.id, ())}
        if timings == {"existing"} and in_state(row, "future"):
            yield match_at(row, section="profiles", field="timing")


def contradictory(facts: RuleContext) -> Matches:
    """A profile whose records a day × mean bytes is more than a quarter away from the GB a day that were said."""
    for row in facts.record.profiles:
        stated = row.gb_per_day
        if stated is None or row.records_per_day is None or row.mean_record_bytes is None:
            continue
        reckoned = row.records_per_day * row.mean_record_bytes / BYTES_PER_GB
        if abs(reckoned - stated) > _TOLERANCE * stated:
            words = {"a": f"{number(reckoned)} GB/day", "b": f"{number(stated)} GB/day"}
            yield match_at(row, field="gb_per_day", timing=row.timing, **words)


def peaks(facts: RuleContext) -> Matches:
    """A profile whose peak rate is below its mean rate or its records a day spread evenly, or missing for a stream.

    A stream is a profile whose mode is streaming.
    """
    for row in facts.record.profiles:
        peak = row.peak_records_per_second
        daily = None if row.records_per_day is None else row.records_per_day / SECONDS_PER_DAY
        means = [mean for mean in (row.mean_records_per_second, daily) if mean is not None]
        if peak is not None and means and peak < max(means):
            fault = f"The peak rate is {number(peak)} records/s, below the mean of {number(max(means))},"
            yield match_at(row, field="peak_records_per_second", timing=row.timing, fault=fault)
        elif row.mode == "streaming" and open_(row, "peak_records_per_second"):
            yield match_at(row, field="peak_records_per_second", timing=row.timing, fault="No peak rate for the stream")


def no_pattern(facts: RuleContext) -> Matches:
    """A profile in which nobody answered how the data is read."""
    for row in facts.record.inputs:
        silent = [profile for profile in facts.profiles.get(row.id, ()) if open_(profile, "pattern")]
        if silent:
            timings = listed(dict.fromkeys(profile.timing for profile in silent))
            yield match_at(row, *silent, section="profiles", field="pattern", timings=timings)


RULES: Mapping[str, RuleFunction] = {
    "INP-02": no_figure,
    "INP-03": lacks_a_v,
    "INP-04": no_outlook,
    "INP-06": contradictory,
    "INP-07": peaks,
    "INP-11": no_pattern,
}
