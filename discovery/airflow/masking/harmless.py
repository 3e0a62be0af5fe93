"""Values that may be shown though their name is one of a secret: a switch, a reference, a path, a number."""

import re
from collections.abc import Mapping

from discovery.airflow.masking.names import WORDS, secret, words_of

_SWITCH = re.compile(r"true|false|yes|no|on|off|none|null", re.I)
_WAYS = frozenset(WORDS["ways_to_sign_in"])
_REFERENCE = re.compile(
    r"\$\{?(?P<variable>[A-Z][A-Z0-9_]+)\}?|\{(?P<template>[A-Z][A-Z_]+_KEY)\}|"
    r"arn:aws[\w-]*:(?:secretsmanager|ssm):[\w-]*:\d{12}:[\w/+=.@:-]+|<(?:your|the|a|my)[ _-][a-z _-]+>"
)
"""Where the value comes from: another variable of such a name, a place in the cloud, words to replace."""
_NUMBER = re.compile(r"-?\d{1,9}(?:\.\d{1,6})?")
_A_HOST = r"\*?\.?[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d+)?|[\d.]+/\d+"
_HOSTS = re.compile(rf"(?:{_A_HOST})(?:\s*[,|]\s*(?:{_A_HOST}))*", re.I)
_LOOKS: Mapping[str, re.Pattern[str]] = {
    "address": re.compile(
        r"(?=https?://|[^/]*[.:]|localhost)(?:https?://)?[\w-]+(?:\.[\w-]+)*(?::\d{1,5})?"
        r"(?:/[a-z][a-z._-]*\d{0,2}|/v\d+(?:\.\d+)?|/)*",
        re.I,
    ),
    "path": re.compile(
        r"(?:~|\.{1,2}|[A-Za-z]:|\$\{?\w+\}?|\{AIRFLOW_HOME\})?(?:[/\\][\w.@ ~+-]+)+[/\\]?|[\w-]+(?:\.\w{2,5})+"
    ),
    "word": re.compile(
        r"arn:[\w:/+=.@*-]+|[a-z][a-z._/-]*(?:[_./-]?\d{1,4})?(?:[_./-][a-z]+\d{0,3})*/?|[A-Z][A-Za-z]*[a-z]|[A-Z_]+|"
        r"(?:[a-z_]\w*\.)+[A-Za-z_]\w*"
    ),
    "number": _NUMBER,
}
_BY_LAST_WORD = {word: _LOOKS[looks] for looks, lasts in WORDS["about_it"].items() for word in lasts}
"""Last words of a name that say it is about a secret, not one: and what a value then looks like."""
_PATHS = frozenset(WORDS["paths_by_name"])
_LONG = re.compile(r"[A-Za-z0-9_+/=-]{12,}")


def harmless(name: str, value: str) -> bool:
    """Whether a value under the name of a secret may be shown."""
    if _SWITCH.fullmatch(value):
        return True
    if match := _REFERENCE.fullmatch(value):
        given = match["variable"] or match["template"]
        return given is None or secret(given)
    if name.lower() in _PATHS:
        return bool(_LOOKS["path"].fullmatch(value)) and "/" in value
    parts = words_of(name)
    last = parts[-1] if parts else ""
    if last in ("auth", "auths"):
        return value.lower() in _WAYS
    if last == "proxy":
        return parts[0] == "no" and bool(_HOSTS.fullmatch(value))
    if last == "tokens":
        return parts[0] in ("max", "num", "min") and bool(_NUMBER.fullmatch(value))
    looks = _BY_LAST_WORD.get(last)
    return bool(looks and looks.fullmatch(value)) and not random(value) and parts[-2:] != ["webhook", "url"]


def random(value: str) -> bool:
    """Whether some part of it is as mixed as no name is: long, with many changes of letters, digits and capitals."""
    return any(_mixed(part) for part in _LONG.findall(value))


def _mixed(part: str) -> bool:
    kinds = "".join("d" if one.isdigit() else "u" if one.isupper() else "l" for one in part if one.isalnum())
    digits = len(re.findall(r"d(?=[ul])|[ul](?=d)", kinds))
    capitals = len(re.findall(r"u(?=l)|l(?=u)", kinds))
    return digits >= 4 or capitals >= len(part) * 0.4


def doubtful(name: str, value: str) -> bool:
    """Whether a value is too mixed to be shown under a name that may be one of a secret, but need not."""
    return may_doubt(name) and random(value)


def may_doubt(name: str) -> bool:
    """Whether a name may be one of a secret, but need not: it depends on the value."""
    return words_of(name) in (["key"], ["keys"])
