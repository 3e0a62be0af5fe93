"""Old and new names of one option: which names a version of Airflow looks up, and in which order it asks them.

Airflow's own lookup (``AirflowConfigParser.get``, alike from 1.10.12 to 3.3.2) asks each layer for the option, then
for its former name: the environment, airflow.cfg, then commands and secrets of airflow.cfg. A former name in the
environment therefore beats the new one in airflow.cfg. Only options that hold secrets may be given by a command
(``_cmd``) or by the name of a secret (``_secret``).
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from types import MappingProxyType
from typing import Any

from discovery.airflow import facts
from discovery.airflow.statements import Setting
from discovery.settings import ROOT

WAYS = ("", "cmd", "secret")
"""How a setting gives its value: itself, by a command, or by the name of a secret."""

_LEVELS: Mapping[str, int] = {"env": 0, "options": 0, "rest": 1, "cfg": 2, "default": 3}
"""MWAA hands its configuration options on as environment variables."""


@dataclass(frozen=True)
class Former:
    """A name that an option had: what it is called ``to``day, ``since`` when, and the versions that ``read`` it.

    ``read`` holds pairs of the first and the last version, of those known. A ``counted`` one is read beside the new
    option, and the largest of their values is the one that Airflow takes.
    """

    to: str
    since: str
    read: tuple[tuple[str, str], ...] = ()
    counted: bool = False

    def reads(self, known: facts.Defaults) -> bool:
        """Whether a version finds the option under this name."""
        if any(_between(first, known.version, last) for first, last in self.read):
            return True
        asked, began = facts.parts(known.asked), facts.parts(self.since)
        return bool(self.read and asked and began <= asked < facts.parts(self.read[0][0]))


@dataclass(frozen=True)
class Place:
    """Where a name leads in one version: the option ``key`` that it sets, by a ``former`` name or not, in which way."""

    key: str
    former: bool = False
    way: str = ""


def _between(first: str, version: str, last: str) -> bool:
    return facts.parts(first) <= facts.parts(version) <= facts.parts(last)


@cache
def _data() -> Any:
    return json.loads((ROOT / "data" / "airflow" / "renamed_options.json").read_text(encoding="utf-8"))


@cache
def _renamed() -> Mapping[str, Former]:
    return MappingProxyType({name: _former(given) for name, given in _data()["renamed"].items()})


def _former(given: Mapping[str, Any]) -> Former:
    read = tuple((first, last) for first, last in given.get("read", ()))
    return Former(given["to"], given["since"], read, bool(given.get("counted")))


def former(name: str) -> Former | None:
    """What is known of a former name (``section.option``); nothing where it never was one."""
    if renamed := _renamed().get(name):
        return renamed
    section, _, option = name.partition(".")
    if option and (given := _data()["sections"].get(section)):
        return _former({**given, "to": f"{given['to']}.{option}"})
    return None


def today(name: str, known: facts.Defaults) -> Former | None:
    """What a version calls an option that had this name, through as many renames as there were by then.

    Nothing where it was never renamed, or where the version knows none of its later names.
    """
    former_name, running = former(name), facts.parts(known.asked or known.version)
    seen = {name}
    while former_name and former_name.to not in seen and facts.parts(former_name.since) <= running:
        seen.add(former_name.to)
        if former_name.to in known.options or known.provided(former_name.to.partition(".")[0]):
            return former_name
        later = former(former_name.to)
        former_name = Former(later.to, later.since) if later else None
    return None


def readers(name: str) -> str:
    """The known versions that look up a name, in words: ``2.0.2 to 2.11.2 and 3.2.1 to 3.3.2``; or nothing."""
    every, former_name = facts.versions(), former(name)
    reads = [
        name in facts.defaults(one).options or (former_name is not None and former_name.reads(facts.defaults(one)))
        for one in every
    ]
    runs = [list(run) for yes, run in groupby(zip(reads, every, strict=True), lambda one: one[0]) if yes]
    return " and ".join(run[0][1] if len(run) == 1 else f"{run[0][1]} to {run[-1][1]}" for run in runs)


def earlier(key: str, known: facts.Defaults) -> str:
    """The name under which an older version has an option that it does not know by this one; or nothing."""
    names = (name for name, one in _renamed().items() if one.to == key and name in known.options)
    return next(names, "")


def place(name: str, known: facts.Defaults) -> Place:
    """Where a name leads in a version; a name that it does not look up leads to itself."""
    if plain := _option(name, known):
        return plain
    for way in WAYS[1:]:
        base = name.removesuffix(f"_{way}")
        if base != name and (option := _option(base, known)) and from_command(option.key, known):
            return Place(option.key, option.former, way)
    return Place(name)


def _option(name: str, known: facts.Defaults) -> Place | None:
    former_name = former(name)
    if former_name and not former_name.counted and former_name.reads(known):
        return Place(former_name.to, True)
    if name in known.options or (known.provided(name.partition(".")[0]) and name in facts.sensitive()):
        return Place(name)
    return None


def from_command(key: str, known: facts.Defaults) -> bool:
    """Whether a version takes an option from a command or a secret, too: those that it calls sensitive."""
    rules = _data()["commands"]
    if key in rules["only"].get(known.version, ()):
        return True
    since = rules["since"].get(key)
    return key in facts.sensitive() and not (since and facts.parts(known.version) < facts.parts(since))


def untold(name: str) -> tuple[str, str]:
    """A name without the ending of a command or secret, and which of both it had; the name and nothing without one."""
    for way in WAYS[1:]:
        if name.endswith(f"_{way}"):
            return name.removesuffix(f"_{way}"), way
    return name, ""


def rank(setting: Setting, place: Place) -> tuple[int, int, int, int]:
    """Sorts the settings of one option: the first is the value in use."""
    level, way, old = _LEVELS[setting.layer], WAYS.index(place.way), int(place.former)
    if level == 0:
        return level, old, way, int(setting.layer == "options")
    return level, way, old, 0
