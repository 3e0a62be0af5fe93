"""A change to an MWAA environment's options, whole and reversible: the merged map, what is wrong with it, the way back.

``update-environment`` replaces the whole map of options (botocore ``mwaa`` 2020-07-01; Terraform's provider relies on
it), so a change that names one option alone would lose every other. Patterns of keys and values are the service's own.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from discovery.airflow import facts
from discovery.airflow.masking import HIDDEN, MASK, Masker
from discovery.airflow.options import names
from discovery.airflow.reading import Reading
from discovery.model.errors import Refused

_KEY = re.compile(r"[a-z]+([a-z0-9._]*[a-z0-9_]+)?")
_VALUE = re.compile(r"[ -~]+")
_NAME = re.compile(r"[a-zA-Z][0-9a-zA-Z_-]*")
_LONGEST_KEY, _LONGEST_VALUE = 64, 65_536
_READY = frozenset({"AVAILABLE", "UPDATE_FAILED", "UNAVAILABLE"})
_PARTS: Mapping[str, str] = {
    "webserver": "web server",
    "api": "web server",
    "fab": "web server",
    "celery": "workers",
    "workers": "workers",
    "scheduler": "schedulers",
    "dag_processor": "schedulers",
    "triggerer": "triggerer",
}


@dataclass(frozen=True)
class Check:
    """One thing about a change: ``error`` (the service or Airflow refuses it), ``warning`` or ``hint``, and on what."""

    level: str
    key: str
    sentence: str


@dataclass(frozen=True)
class Change:
    """What would be sent, what it changes, what is wrong with it, and how to take it back."""

    name: str
    before: Mapping[str, str]
    after: Mapping[str, str]
    checks: tuple[Check, ...]
    lost: tuple[str, ...]
    """Options that a command naming only the changed ones would have lost."""
    restarts: str
    judged_by: str = ""
    """By which version options are judged, where the environment's own is not known."""

    @property
    def edited(self) -> tuple[str, ...]:
        """Keys whose value is not as it was."""
        keys = [*self.before, *(key for key in self.after if key not in self.before)]
        return tuple(key for key in keys if self.before.get(key) != self.after.get(key))

    @property
    def possible(self) -> bool:
        """Whether nothing stands against it."""
        return not any(check.level == "error" for check in self.checks)

    def request(self) -> str:
        """JSON for ``aws mwaa update-environment --cli-input-json file://…``."""
        return _request(self.name, self.after)

    def rollback(self) -> str:
        """The same command's JSON with the options as they are now."""
        return _request(self.name, self.before)


def _request(name: str, options: Mapping[str, str]) -> str:
    return json.dumps({"Name": name, "AirflowConfigurationOptions": dict(options)}, indent=2, ensure_ascii=True) + "\n"


def options_of(reading: Reading) -> dict[str, str]:
    """The map of options that the environment has now; a secret's place is held by a mark that AWS refuses."""
    given = [setting for setting in reading.settings if setting.layer == "options"]
    # What get-environment said has no lines; a variable may be older.
    of_environment = [one for one in given if not one.line]
    return {one.key: one.value for one in (of_environment if reading.mwaa else given)}


def change(reading: Reading, given: Mapping[str, str], unset: tuple[str, ...] = ()) -> Change:
    """What setting and removing options of an environment would send.

    Args:
        reading: of the environment; it must hold its get-environment.
        given: value by ``section.option``; an empty value removes the option.
        unset: keys to remove.

    Raises:
        Refused: there is no get-environment, or a key to remove is not set.
    """
    if not reading.mwaa.get("Name") and "options" not in {setting.layer for setting in reading.settings}:
        raise Refused(
            "Nothing here says which options the environment has now.",
            allowed="the answer of aws mwaa get-environment; without it a change would lose what it does not name",
        )
    before = options_of(reading)
    gone = {*unset, *(key for key, value in given.items() if value == "")}
    for key in sorted(gone):
        if key not in before:
            raise Refused(f"{key} is not among the options that are set.", allowed=", ".join(before) or "none is set")
    after = {key: given.get(key, value) for key, value in before.items() if key not in gone}
    after |= {key: value for key, value in given.items() if value and key not in after}
    name = str(reading.mwaa.get("Name") or reading.name)
    edited = [key for key, value in after.items() if before.get(key) != value]
    checks = [
        *_environment_checks(reading, name),
        *(check for key in edited for check in _option_checks(reading, key, after[key])),
        *_secret_checks(after, before),
    ]
    lost = tuple(key for key in before if key not in given and key not in unset)
    return Change(name, before, after, tuple(checks), lost, _restarts([*edited, *gone]), reading.judged_by)


def _environment_checks(reading: Reading, name: str) -> list[Check]:
    checks = []
    if not _NAME.fullmatch(name) or len(name) > 80:
        checks.append(Check("error", "Name", "The name of the environment is not known; put it into the file."))
    status = reading.mwaa.get("Status")
    if status and status not in _READY:
        checks.append(Check("error", "Status", f"The environment is {status}; it takes changes once it is AVAILABLE."))
    if not reading.mwaa.get("Name"):
        words = "The options come from a variable of the environment, not from get-environment; compare them first."
        checks.append(Check("warning", "AirflowConfigurationOptions", words))
    return checks


def _option_checks(reading: Reading, key: str, value: str) -> list[Check]:
    checks = []

    def say(level: str, sentence: str) -> None:
        checks.append(Check(level, key, sentence))

    if not _KEY.fullmatch(key) or len(key) > _LONGEST_KEY or "." not in key:
        say("error", "A key is written section.option in small letters, digits, dots and _, at most 64 characters.")
    if not _VALUE.fullmatch(value.replace(MASK, "x")) or len(value) > _LONGEST_VALUE:
        say("error", "A value has 1 to 65,536 characters of plain ASCII in one line.")
    place = names.place(key, reading.known)
    known = reading.known.options.get(place.key)
    basis = f" ({reading.judged_by})" if reading.judged_by else ""
    if known is None or place.former:
        _unknown(reading, key, say)
    if known and not place.way and (problem := _wrong_type(known, value)):
        say("error", problem)
    if facts.reserved(place.key, reading.known.asked):
        say("warning", f"MWAA sets it itself in {reading.known.version}: accepted, but without effect{basis}.")
    if key == "celery.worker_autoscale":
        _autoscale(reading, value, say)
    if value not in HIDDEN and Masker(b"")(key, value).why:
        section, _, option = key.partition(".")
        say(
            "warning",
            f"A secret in clear: everybody who may read the environment sees it. Put it into AWS Secrets Manager"
            f" (secrets.backend) or set {section}.{option}_secret.",
        )
    return checks


def _unknown(reading: Reading, key: str, say: Any) -> None:
    version, basis = reading.known.version, f" ({reading.judged_by})" if reading.judged_by else ""
    place, today = names.place(key, reading.known), names.today(key, reading.known)
    section = key.split(".", 1)[0]
    if place.former:
        say("warning", f"It is called {place.key}; {version} still reads the old name{basis}.")
    elif today:
        say("warning", f"It is called {today.to} in {version}, which does not read the old name{basis}.")
    elif section in facts.FREE or reading.known.provided(section):
        say("hint", "A package beside Airflow owns this section; its options are not checked.")
    elif facts.ever(key) and facts.parts(facts.ever(key)[-1]) < facts.parts(version):
        say("warning", f"It was removed after {facts.ever(key)[-1]}; it has no effect in {version}{basis}.")
    else:
        meant = reading.known.nearest(key)
        say("warning", f"No such option in {version}{basis}" + (f"; did you mean {meant}?" if meant else "."))


def _wrong_type(known: facts.Known, value: str) -> str:
    yes_or_no = known.kind == "b" or (known.default or "") in ("True", "False")
    if yes_or_no and value.lower() not in ("true", "false", "t", "f", "1", "0"):
        return "It is a yes or no: True or False."
    if known.kind == "i" and not re.fullmatch(r"-?\d+", value.strip()):
        return "It is a whole number."
    if known.kind == "f" and not re.fullmatch(r"-?\d+(\.\d+)?", value.strip()):
        return "It is a number."
    if known.key.endswith(("_kwargs", "_connect_args")) and value.lstrip()[:1] in "{[":
        try:
            json.loads(value)
        except ValueError:
            return "It begins like JSON, but is none."
    return ""


def _autoscale(reading: Reading, value: str, say: Any) -> None:
    match = re.fullmatch(r"(\d+)\s*,\s*(\d+)", value.strip())
    if not match or int(match[2]) > int(match[1]):
        say("error", "It is written most,least: two whole numbers, the second not above the first.")
        return
    size = facts.classes().get(str(reading.mwaa.get("EnvironmentClass")))
    if size and int(match[1]) > size.tasks:
        say("warning", f"{size.name} is made for {size.tasks} tasks at once on a worker; this asks for {match[1]}.")


def _secret_checks(after: Mapping[str, str], before: Mapping[str, str]) -> list[Check]:
    held = [key for key, value in after.items() if MASK in value and before.get(key) == value]
    words = (
        "It holds a secret, which is not kept here: type it into the file in place of •••; until then AWS refuses it."
    )
    return [Check("warning", key, words) for key in held]


def _restarts(keys: list[str]) -> str:
    if not keys:
        return "Nothing restarts."
    named = sorted({_PARTS.get(key.split(".", 1)[0], "") for key in keys} - {""})
    most = f"It concerns the {', the '.join(named)}. " if named else ""
    return (
        most + "MWAA replaces the schedulers, the web server and the workers, which takes about 20 to 30 minutes;"
        " tasks that run then are ended unless the worker replacement strategy is GRACEFUL."
    )
