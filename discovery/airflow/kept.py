"""A reading as a file of JSON and back: what is kept of an environment, and what scripts read. No secret is in it."""

import json
from typing import Any

from discovery.airflow.found import Package, Setting, Variable
from discovery.airflow.noted import noted
from discovery.airflow.reading import FORMAT, FileRead, Reading
from discovery.model.errors import Refused


def as_json(reading: Reading) -> dict[str, Any]:
    """Everything a reading says, in plain values; the first six keys are the contract of the command line."""
    return {
        "airflow_version": reading.airflow_version,
        "variables": [_short(vars(one)) for one in reading.variables],
        "options": [
            {
                "section": one.section,
                "option": one.option,
                "value": one.value,
                "default": one.default,
                "layer": one.layer,
                "overrides": [{"layer": other.layer, "value": other.value} for other in one.overrides],
                "status": one.status,
                "hint": one.hint,
                "reserved": one.reserved,
                "secret": bool(one.why),
                "file": one.file,
                "line": one.line,
            }
            for one in reading.options
        ],
        "packages": [_short(vars(one)) for one in reading.packages],
        "findings": [
            {"code": one.code, "sentence": one.sentence, "remedy": one.remedy, "about": one.subject}
            for one in noted(reading)
        ],
        "files": [vars(one) | {"warnings": list(one.warnings), "tasks": list(one.tasks)} for one in reading.files],
        "version_from": reading.version_from,
        "defaults_of": reading.known.version,
        "mwaa": dict(reading.mwaa),
        "listed": {name: list(rows) for name, rows in reading.listed.items()},
        "on_mwaa": reading.on_mwaa,
        "doubts": list(reading.doubts),
    }


def _short(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value or name in ("name", "value", "version")}


def as_file(reading: Reading) -> bytes:
    """The file that is kept: the same with every layer's settings, so that it can be opened again."""
    settings = [_short(vars(one)) for one in reading.settings]
    return json.dumps({"format": FORMAT, **as_json(reading), "settings": settings}, ensure_ascii=False).encode()


def opened(content: bytes) -> Reading:
    """A reading out of its file; raises Refused where it is none."""
    try:
        data = json.loads(content)
        if data["format"] != FORMAT:
            raise Refused("This is not a kept reading of an Airflow environment.")
        return Reading(
            tuple(
                FileRead(**one | {"warnings": tuple(one["warnings"]), "tasks": tuple(one["tasks"])})
                for one in data["files"]
            ),
            tuple(Variable(**{"file": "", "line": 0, **one}) for one in data["variables"]),
            tuple(Setting(**{"section": "", "file": "", "line": 0, **one}) for one in data["settings"]),
            tuple(Package(**{"file": "", "line": 0, **one}) for one in data["packages"]),
            data["mwaa"],
            {name: tuple(rows) for name, rows in data["listed"].items()},
            data["airflow_version"],
            data["version_from"],
            data["on_mwaa"],
            tuple(data["doubts"]),
        )
    except (ValueError, KeyError, TypeError, AttributeError):
        raise Refused("This is not a kept reading of an Airflow environment.") from None
