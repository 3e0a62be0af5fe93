"""Two environments side by side, and one against another version of Airflow: only what differs, with what it means."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from discovery.airflow import facts
from discovery.airflow.masking import HIDDEN
from discovery.airflow.options import names
from discovery.airflow.options.effective import Option, plain
from discovery.airflow.reading import Reading
from discovery.airflow.statements import Package, Variable
from discovery.model.errors import Refused


@dataclass(frozen=True)
class Difference:
    """One thing that differs: an option, a package or a variable; an empty side has none."""

    what: str
    """``option``, ``package``, ``variable`` or ``environment``."""
    name: str
    first: str
    second: str
    note: str = ""


def compared(first: Reading, second: Reading) -> tuple[Difference, ...]:
    """What differs between two readings. A secret is compared by its fingerprint and never told."""
    return (
        *_environments(first, second),
        *_options(first, second),
        *_packages(first.packages, second.packages),
        *_variables(first, second),
    )


def _environments(first: Reading, second: Reading) -> Iterator[Difference]:
    if first.version_in_words != second.version_in_words:
        yield Difference("environment", "Airflow version", first.version_in_words, second.version_in_words)
    names = [*first.mwaa, *(name for name in second.mwaa if name not in first.mwaa)]
    for name in names if first.mwaa and second.mwaa else ():
        one, other = first.mwaa.get(name), second.mwaa.get(name)
        if one != other and name not in ("Arn", "CreatedAt", "LastUpdate", "Name", "WebserverUrl", "AirflowVersion"):
            yield Difference("environment", name, _flat(one), _flat(other))


def _flat(value: object) -> str:
    if isinstance(value, Mapping):
        return ", ".join(f"{name} {_flat(part)}" for name, part in value.items())
    if isinstance(value, list | tuple):
        return ", ".join(_flat(part) for part in value)
    return "" if value is None else str(value)


def _options(first: Reading, second: Reading) -> Iterator[Difference]:
    here, there = (_today(reading) for reading in (first, second))
    for key in sorted({*here, *there}):
        one, other = here.get(key), there.get(key)
        if one and other:
            if one.way != other.way or not _alike(one, other, first.home, second.home):
                note = "; ".join(filter(None, (_names(one, other), _secret(one, other))))
                yield Difference("option", key, one.value, other.value, note)
        elif one:
            yield from _alone(one, second, ours=True)
        elif other:
            yield from _alone(other, first, ours=False)


def _today(reading: Reading) -> dict[str, Option]:
    """Options by the newest name that is known of them, so that two versions meet; one in use beats one that is not."""
    newest = facts.defaults("")
    options: dict[str, Option] = {}
    for one in sorted(reading.options, key=lambda one: one.status == "renamed"):
        today = None if one.key in newest.options else names.today(one.key, newest)
        options.setdefault(today.to if today else one.key, one)
    return options


def _names(option: Option, other: Option) -> str:
    """Under which names both are set, where these differ."""
    here, there = (side.given_as or side.key for side in (option, other))
    return "" if here == there else f"set as {here} and as {there}"


def _alike(option: Option, other: Option, home: str, other_home: str) -> bool:
    if option.fingerprint and other.fingerprint:
        return option.fingerprint == other.fingerprint
    if option.value in HIDDEN or other.value in HIDDEN:
        return True  # a side that hides it tells nothing
    return plain(option.value, home).replace(home, "~") == plain(other.value, other_home).replace(other_home, "~")


def _secret(option: Option, other: Option) -> str:
    return "different secrets" if option.fingerprint and other.fingerprint else ""


def _alone(option: Option, missing: Reading, *, ours: bool) -> Iterator[Difference]:
    """An option that one side does not tell: its default counts there, so a default here is no difference."""
    today = names.today(option.key, missing.known)
    earlier = names.earlier(option.key, missing.known)
    key = next((key for key in (option.key, today.to if today else "", earlier) if key in missing.known.options), "")
    known = missing.known.options.get(key)
    default = (known.default or "") if known else ""
    if option.status in ("default", "provider") or (known and plain(default, "~") == plain(option.value, "~")):
        return
    note = "default" if known else f"no such option in {missing.known.version}"
    if key not in ("", option.key):
        note = f"default of {key}"
    values = (option.value, default) if ours else (default, option.value)
    yield Difference("option", option.key, *values, _based(note, missing))


def _based(note: str, reading: Reading) -> str:
    """A note on what a version has, with what it rests on where that version is not certain."""
    return f"{note} ({reading.judged_by})" if reading.judged_by else note


def _packages(first: tuple[Package, ...], second: tuple[Package, ...]) -> Iterator[Difference]:
    if not first or not second:
        return
    here, there = ({package.key: package for package in packages} for packages in (first, second))
    for name in sorted({*here, *there}):
        one, other = here.get(name), there.get(name)
        versions = (one.version or "?" if one else "", other.version or "?" if other else "")
        if versions[0] != versions[1]:
            yield Difference("package", (one or other or Package(name, "", "", 0)).name, *versions)


def _variables(first: Reading, second: Reading) -> Iterator[Difference]:
    if not first.variables or not second.variables:
        return
    here, there = ({variable.name: variable for variable in reading.variables} for reading in (first, second))
    for name in sorted({*here, *there}):
        one, other = here.get(name), there.get(name)
        if name.startswith(("AIRFLOW__", "AIRFLOW_CTX_")) or (one and other and _told_alike(one, other)):
            continue
        note = "different secrets" if one and other and one.fingerprint and other.fingerprint else ""
        yield Difference("variable", name, one.value if one else "", other.value if other else "", note)


def _told_alike(variable: Variable, other: Variable) -> bool:
    if variable.fingerprint and other.fingerprint:
        return variable.fingerprint == other.fingerprint
    return variable.value == other.value


@dataclass(frozen=True)
class Step:
    """What an upgrade does to one option: renamed, removed, or its default changes; ``set`` where somebody set it."""

    key: str
    change: str
    detail: str
    value: str
    given: bool


def upgrade(reading: Reading, version: str) -> tuple[Step, ...]:
    """What becomes of every option on the way to another version; what somebody set comes first.

    Raises Refused where the version is not one of those whose options are known.
    """
    if version not in facts.versions():
        raise Refused(f"The options of Airflow {version} are not known.", allowed=", ".join(facts.versions()))
    target = facts.defaults(version)
    steps: dict[str, Step] = {}
    for option in reading.options:
        given = option.status in ("changed", "renamed", "unknown", "removed", "provider") and option.layer != "rest"
        for name in dict.fromkeys((option.given_as or option.key, *option.former)):
            set_here = given or name != option.key
            if step := _step(name, option, set_here, reading, target):
                steps[name] = step
    keys = {option.key for option in reading.options}
    for key in reading.known.options:
        if key not in keys and (step := _step(key, None, False, reading, target)):
            steps[key] = step
    return tuple(sorted(steps.values(), key=lambda step: (not step.given, step.change, step.key)))


def _step(key: str, option: Option | None, given: bool, reading: Reading, target: facts.Defaults) -> Step | None:
    """What becomes of the name ``key``, under which an option is set or which has its default."""
    value = option.value if option else ""
    before, place = reading.known.options.get(option.key if option else key), names.place(key, target)
    after = target.options.get(place.key)
    if place.former:
        return Step(key, "renamed", f"is called {place.key}; {target.version} still reads the old name", value, given)
    if after is None:
        bare, _ = names.untold(key)
        if today := names.today(key, target) or names.today(bare, target):
            return Step(key, "renamed", f"is called {today.to}", value, given)
        if (before is None and not (option and option.former)) or target.provided(key.partition(".")[0]):
            return None
        return Step(key, "removed", f"does not exist in {target.version}", value, given)
    if before is not None and plain(before.default, "~") != plain(after.default, "~") and not given:
        old, new = before.default or "nothing", after.default or "nothing"
        return Step(key, "default", f"{old} → {new}", value, given)
    return None
