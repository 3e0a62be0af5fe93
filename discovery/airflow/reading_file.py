"""A reading as a file of JSON and back: what is kept of an environment, and what scripts read. No secret is in it."""

import json
from collections.abc import Mapping
from dataclasses import MISSING, fields
from typing import Any, TypeVar

from discovery.airflow.judging.findings import findings
from discovery.airflow.reading import FORMAT, FileRead, Reading
from discovery.airflow.sources.allowance import MOST_FILES, MOST_VALUES
from discovery.airflow.statements import Package, Setting, Variable
from discovery.model.errors import Refused, Unusable
from discovery.untrusted.careful_json import parsed

T = TypeVar("T", FileRead, Variable, Setting, Package)


def as_json(reading: Reading) -> dict[str, Any]:
    """Everything a reading says, in plain values; the first six keys are the contract of the command line."""
    return {
        "airflow_version": reading.airflow_version,
        "variables": [_short(variable) for variable in reading.variables],
        "options": [
            {
                "section": option.section,
                "option": option.option,
                "value": option.value,
                "default": option.default,
                "layer": option.layer,
                "overrides": [
                    {"layer": other.layer, "option": other.key, "value": other.value} for other in option.overrides
                ],
                "status": option.status,
                "hint": option.hint,
                "given_as": option.given_as,
                "former": list(option.former),
                "reserved": option.reserved,
                "secret": bool(option.why),
                "file": option.file,
                "line": option.line,
            }
            for option in reading.options
        ],
        "packages": [_short(package) for package in reading.packages],
        "findings": [
            {
                "code": finding.code,
                "sentence": finding.sentence,
                "remedy": finding.remedy,
                "about": finding.subject,
                "judged_by": finding.basis,
            }
            for finding in findings(reading)
        ],
        "files": [vars(file) | {"warnings": list(file.warnings), "tasks": list(file.tasks)} for file in reading.files],
        "version_from": reading.version_from,
        "defaults_of": reading.known.version,
        "guessed_version": reading.guessed_version,
        "judged_by": reading.judged_by,
        "mwaa": dict(reading.mwaa),
        "listed": {name: list(rows) for name, rows in reading.listed.items()},
        "on_mwaa": reading.on_mwaa,
        "doubts": list(reading.doubts),
    }


def _short(fact: Variable | Package | Setting) -> dict[str, Any]:
    """Its values without the empty ones, though with every one that it cannot be made without."""
    needed = {field.name for field in fields(fact) if field.default is MISSING and field.name not in _PLACE}
    return {name: value for name, value in vars(fact).items() if value or name in needed | {"name", "value", "version"}}


_FOLLOWS = ("options", "findings", "defaults_of", "judged_by")
"""What follows from the rest by the facts of today: in no kept file, which would be another by those of tomorrow."""


def as_file(reading: Reading) -> bytes:
    """The file that is kept: what was read, with every layer's settings, so that it can be opened again.

    Nothing in it depends on the facts about Airflow; the same reading gives the same bytes for good.
    """
    values = {name: value for name, value in as_json(reading).items() if name not in _FOLLOWS}
    settings = [_short(setting) for setting in reading.settings]
    return json.dumps({"format": FORMAT, **values, "settings": settings}, ensure_ascii=False).encode()


_OLD_GUESS = "the shape of its logs:"
"""How older kept files begin to say that the version in them is a guess; it stood there as if it were told."""


def _guess(data: dict[str, Any]) -> str:
    old = str(data["version_from"]).startswith(_OLD_GUESS)
    return str(data["airflow_version"] if old else data.get("guessed_version", ""))


def _version(data: dict[str, Any]) -> tuple[str, str]:
    """The version that files told, and where it was found."""
    place = str(data["version_from"])
    return ("", place.partition(":")[0]) if place.startswith(_OLD_GUESS) else (str(data["airflow_version"]), place)


def opened(content: bytes) -> Reading:
    """A reading out of its file; raises Refused where it is none."""
    try:
        data = parsed(content)
        if data["format"] != FORMAT:
            raise ValueError
        lists = {name: tuple(rows) for name, rows in data["listed"].items() if isinstance(rows, list)}
        if not isinstance(data["mwaa"], dict) or len(lists) != len(data["listed"]):
            raise TypeError
        return Reading(
            _each(FileRead, data["files"], MOST_FILES + 1),
            _each(Variable, data["variables"]),
            _each(Setting, data["settings"]),
            _each(Package, data["packages"]),
            data["mwaa"],
            lists,
            *_version(data),
            bool(data["on_mwaa"]),
            tuple(map(str, data["doubts"])),
            _guess(data),
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, Unusable):
        raise Refused("This is not a kept reading of an Airflow environment.") from None


_PLACE: Mapping[str, Any] = {"file": "", "line": 0, "section": ""}
"""What is left out of a file where it is empty."""


def _each(kind: type[T], listed: Any, most: int = 2 * MOST_VALUES) -> tuple[T, ...]:
    """Facts of one kind; raises TypeError or ValueError where one of them is not what that kind holds."""
    if len(listed) > most:
        raise ValueError
    names = {field.name: field.type for field in fields(kind)}
    empty = {name: value for name, value in _PLACE.items() if name in names}
    return tuple(_fact(kind, names, {**empty, **one}) for one in listed)


def _fact(kind: type[T], names: Mapping[str, Any], values: dict[str, Any]) -> T:
    for name, value in values.items():
        wanted = names.get(name)
        if wanted in (str, int) and (not isinstance(value, wanted) or isinstance(value, bool)):
            raise TypeError
        if wanted not in (str, int):
            values[name] = tuple(map(str, value))
    return kind(**values)
