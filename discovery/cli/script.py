"""A script of edits, one a line: JSON where the line begins with {, else the words of the command line.

Empty lines and those that begin with # are left out. ``apply`` carries them out.
"""

import json
import shlex
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from discovery.cli.arguments import Grammar, WrongUsage
from discovery.cli.edit_words import VERBS, edit_commands, given_of
from discovery.model.errors import Refused

MOST_BYTES = 20_000_000
"""How large a script may be."""

MOST_LINES = 100_000
"""How many lines it may have, empty ones too."""

_TEXTS = ("section", "row", "from", "kind", "to", "after", "question", "rule", "reason", "by", "why", "owner", "due")
_FLAGS = ("unknown", "park")


@dataclass(frozen=True)
class ScriptLine:
    """One edit as a script asks for it: its line from 1, the verb, its arguments, and what the new row is called."""

    number: int
    verb: str
    given: Mapping[str, Any]
    name: str = ""


def lines_of(content: bytes) -> Iterator[tuple[int, str]]:
    """The lines that say something, with their numbers from 1. Raises Refused for what is no text, or too much."""
    if len(content) > MOST_BYTES:
        raise Refused("The script is too large.", allowed=f"at most {MOST_BYTES // 1_000_000} MB")
    try:
        lines = content.decode("utf-8-sig").split("\n")
    except UnicodeDecodeError as error:
        number = content.count(b"\n", 0, error.start) + 1
        raise Refused("This is not text in UTF-8.", {"line": f"line {number}"}) from None
    if len(lines) > MOST_LINES:
        raise Refused("The script is too long.", allowed=f"at most {MOST_LINES:,} lines")
    for number, line in enumerate(lines, 1):
        plain = line.strip()
        if plain and not plain.startswith("#"):
            yield number, plain


def read_line(number: int, text: str) -> ScriptLine:
    """What one line asks for. Raises Refused with what is wrong; the place is left to whoever reads the lines."""
    verb, given = _json_line(text) if text.startswith("{") else _worded_line(text)
    name = given.pop("as", None) or ""
    return ScriptLine(number, verb, given, name)


# ---- the words of the command line


@cache
def _grammars() -> Mapping[str, Grammar]:
    """The grammar of each verb."""
    grammars: dict[str, Grammar] = {}

    def command(name: str, about: str) -> Grammar:
        grammars[name] = Grammar(prog=name, add_help=False, allow_abbrev=False)
        return grammars[name]

    edit_commands(command, in_script=True)
    return grammars


def _worded_line(text: str) -> tuple[str, dict[str, Any]]:
    try:
        words = shlex.split(text)
    except ValueError:
        message = "A quotation mark is not closed; a value of several lines is written as JSON."
        raise Refused(message, allowed="add outcomes statement='Faster reports'") from None
    if words[0] not in VERBS:
        raise Refused(f"There is no edit called {words[0][:60]}.", allowed=" · ".join(VERBS))
    try:
        parsed = _grammars()[words[0]].parse_args(words[1:])
    except WrongUsage as error:
        usage = " ".join(_grammars()[words[0]].format_usage().removeprefix("usage: ").split())
        raise Refused(f"{error.message[:1].upper()}{error.message[1:]}.", allowed=usage) from None
    return words[0], {**given_of(words[0], parsed), "as": getattr(parsed, "as", None)}


# ---- JSON


def _json_line(text: str) -> tuple[str, dict[str, Any]]:
    try:
        given = json.loads(text, object_pairs_hook=_once_each, parse_constant=_no_number)
    except RecursionError:
        raise Refused("This is nested too deeply.") from None
    except ValueError as error:
        raise Refused(
            f"This is not JSON ({error}).", allowed='{"do": "add", "section": "outcomes", "values": {…}}'
        ) from None
    verb = given.pop("do", None)
    if not isinstance(verb, str) or verb not in VERBS:
        raise Refused("“do” names no edit.", {"field": "do"}, " · ".join(VERBS))
    known = (*VERBS[verb].keys, *(("as",) if VERBS[verb].names_row else ()))
    for key in given:
        if key not in known:
            raise Refused(f"{verb} takes no “{key[:60]}”.", {"field": key[:60]}, " · ".join(known))
    for key in VERBS[verb].needs:
        if key not in given:
            raise Refused(f"{verb} needs “{key}”.", {"field": key}, " · ".join(VERBS[verb].needs))
    for key, value in given.items():
        _require_shape(verb, key, value)
    return verb, given


def _once_each(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    fields = dict(pairs)
    if len(fields) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise ValueError(f"“{twice[:60]}” is there twice")
    return fields


def _no_number(word: str) -> None:
    raise ValueError(f"{word} is no number")


def _require_shape(verb: str, key: str, value: Any) -> None:
    """Raise Refused where an argument is not of its kind; values of fields are looked at field by field."""
    if key == "values":
        right, allowed = isinstance(value, dict), "fields by name"
    elif key in _FLAGS:
        right, allowed = isinstance(value, bool), "true or false"
    elif key == "after":
        right, allowed = value is None or isinstance(value, str), "the code of a row; null for the first place"
    elif key in (*_TEXTS, "as", "not_applicable"):
        right, allowed = isinstance(value, str), "text"
    else:
        return
    if not right:
        raise Refused("This has the wrong shape.", {"field": key}, allowed)
