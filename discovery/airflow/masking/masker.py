"""The one who masks: what a value is taken for by its name decides how much of it is shown."""

import hashlib
import hmac
import re
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, unquote

from discovery.airflow import facts
from discovery.airflow.masking import addresses, commands, names, pairs, patterns, structures, tables
from discovery.airflow.masking.harmless import doubtful, harmless
from discovery.airflow.masking.marks import HIDDEN, MASK
from discovery.airflow.masking.names import Kind, option_key

_MOST_SEEN = 5000
_LONGEST = 65_536
"""A longer text is masked whole: nobody reads it, and no option of MWAA may be longer."""
_DEEPEST = 6
"""So many texts within texts are taken apart; what is deeper is masked whole."""
_SUSPECT = re.compile(
    r"[A-Za-z0-9_/+%.:-]{16}|[=:@\t]|--?[A-Za-z]|</|pass|pw|secret|token|bearer|basic|identified|-p", re.I
)
"""Whatever a secret needs at least to be found in a text: most values have none of it."""
_CELLS = re.compile(r"[|;,\n]")
"""What divides the cells of a table or the commands of a line, in which only a name can tell of a secret."""
_ORDINARY = re.compile(r"(?:[A-Za-z]{1,16}\d{0,4}[._-]){0,8}[A-Za-z]{1,16}\d{0,4}|\d{1,4}(?:\.\d{1,8}){0,4}")
"""Names of packages, options and variables, and versions: looked at so often that they are let through at once."""
_CODED_PART = re.compile(
    r"(?<==)[^&;\s\"'<>=]*%[0-9A-F]{2}[^&;\s\"'<>]*|(?<![^\s\"'&])[\w.+%-]*%(?:3D|3A|22|27|7B)[^&;\s\"'<>]*", re.I
)
"""Percent-encoded text: of a parameter, or a word of it that holds a name and a value."""


@dataclass(frozen=True)
class Shown:
    """A value that may be shown, and what was masked in it: empty, or why; with the fingerprint of the whole."""

    value: str
    why: str = ""
    fingerprint: str = ""


class Masker:
    """Masks values with the key of one installation.

    Args:
        key: any bytes; fingerprints of two maskers compare only under the same key.
    """

    def __init__(self, key: bytes) -> None:
        self._key = hashlib.sha256(b"airflow fingerprint " + key).digest()
        self._seen: dict[tuple[str, int], Shown] = {}
        """What was shown of a value, by the hash of it: logs say the same again and again."""

    def fingerprint(self, value: str) -> str:
        """Eight letters that are the same for the same secret and tell nothing of it."""
        return hmac.new(self._key, value.encode("utf-8", "surrogatepass"), hashlib.sha256).hexdigest()[:8]

    def __call__(self, name: str, value: str) -> Shown:
        """The value of an option (``section.option``) or variable as it may be shown."""
        place = name, hash(value)
        shown = self._seen.get(place)
        if shown is None:
            if len(self._seen) > _MOST_SEEN:
                self._seen.clear()
            shown = self._seen[place] = self._shown(name, value)
        return shown

    def _shown(self, name: str, value: str) -> Shown:
        if not value or value in HIDDEN:
            return Shown(value, "masked at its source" if value in HIDDEN else "")
        if value in facts.published(option_key(name)):
            return Shown(text(value)[0])
        shown, why = _masked(name, value, 0)
        return Shown(shown, why, self.fingerprint(value) if why else "")

    def tree(self, data: Any, name: str = "") -> Any:
        """Data as JSON gives it, with every text and number in it masked by its own name."""
        return structures.walked(data, name, _leaf)


def text(value: str) -> tuple[str, bool]:
    """Any text without what looks like a secret, and whether there was one."""
    shown = _text(value, 0)
    return shown, shown != value


def plain(value: str) -> str:
    """Any text without what looks like a secret: for names, warnings and whatever else is shown as it came."""
    return value if _ORDINARY.fullmatch(value) else _text(value, 0)


def _suspect(value: str) -> bool:
    if _SUSPECT.search(value):
        return True
    return bool(_CELLS.search(value)) and ("<" in value or "%" in value or names.may_name_secret(value))


def _text(value: str, depth: int, *, command: bool = False, prints_secret: bool = False) -> str:
    if not command and not _suspect(value):
        return value
    if len(value) > _LONGEST:
        return MASK
    shown = _CODED_PART.sub(lambda match: _recoded(match[0], depth), value) if "%" in value else value
    shown = commands.command(tables.masked(shown), _printed if prints_secret else None)
    shown = commands.masked(pairs.masked(shown, command=command))
    shown = patterns.masked(addresses.masked(shown))
    return patterns.decoded(shown, lambda plain: depth < 2 and _text(plain, depth + 1) != plain)


def _printed(value: str) -> str:
    return addresses.shown(value, plain)


def _recoded(coded: str, depth: int) -> str:
    """Percent-encoded text, masked within its encoding."""
    value = unquote(coded)
    if depth >= _DEEPEST:
        return MASK
    shown, why = _masked("", value, depth + 1)
    return quote(shown, safe="").replace(quote(MASK), MASK) if why else coded


def _leaf(name: str, value: str, depth: int) -> str:
    return _masked(name, value, depth)[0]


def _masked(name: str, value: str, depth: int) -> tuple[str, str]:
    """The value as it may be shown, and why it is not the value itself."""
    if value in HIDDEN or not value:
        return value, ""
    if depth > _DEEPEST and depth < structures.DEEPEST:
        return MASK, "within its JSON"
    if len(value) > _LONGEST:
        inside = _inside(name, value, depth)
        return (MASK, "too long to be looked through") if inside is None else (inside, _within(inside, value))
    what = names.kind(name)
    if what in _WHOLE:
        return _sensitive(what, name, value, depth)
    if what is Kind.FOLDER and not re.match(r"(?:~|[A-Za-z]:)?[/\\]", value):
        return MASK, "its name"
    if what is Kind.COMMAND:
        bare = names.kind(name[: -len("_cmd")])
        shown = _text(value, depth, command=True, prints_secret=bare is not Kind.OPEN)
        return shown, "password in a command" if shown != value else ""
    if (inside := _inside(name, value, depth)) is not None:
        return inside, _within(inside, value)
    if doubtful(name, value):
        return MASK, "looks like a secret"
    shown = _text(value, depth)
    return shown, "looks like a secret" if shown != value else ""


_WHOLE = frozenset({Kind.SECRET, Kind.ADDRESS, Kind.STRUCTURE, Kind.CONNECTION})


def _sensitive(what: Kind, name: str, value: str, depth: int) -> tuple[str, str]:
    """A value under the name of a secret: masked whole, unless what remains is surely harmless."""
    about_it = what is Kind.SECRET or "proxy" in name.lower()  # the names of addresses say nothing of what is in them
    if harmless(name if about_it else "", value):
        return value, ""
    if what in (Kind.STRUCTURE, Kind.CONNECTION) and (inside := _inside(name, value, depth)) is not None:
        return inside, _within(inside, value)
    if what is Kind.CONNECTION and re.fullmatch(r"[A-Za-z][\w+-]*:(?://)?/?(?:@/?)?", value):
        return value, ""
    if what in (Kind.ADDRESS, Kind.CONNECTION):
        shown = addresses.shown(value, lambda whole: _text(whole, depth))
        why = (
            "connection"
            if what is Kind.CONNECTION
            else "password in an address"
            if shown != MASK
            else "sensitive option"
        )
        return shown, why if shown != value else ""
    return MASK, "sensitive option" if option_key(name) in facts.sensitive() else "its name"


def _within(inside: str, value: str) -> str:
    return "within its JSON" if inside != value else ""


def _inside(name: str, value: str, depth: int) -> str | None:
    """JSON, or what Python prints, with every value masked by its own name; None where it is neither."""
    parsed = structures.parsed(value)
    if parsed is None or not isinstance(parsed[0], dict | list | tuple):
        return None
    data, as_json = parsed
    whole = names.kind(name) in _WHOLE
    nameless = whole and not isinstance(data, dict)
    shown = structures.walked(data, "" if whole else name, _leaf, depth, hidden=nameless)
    return structures.written(shown, as_json) if shown != data else value
