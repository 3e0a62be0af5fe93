"""Strings and pairs of them as Python prints them: where they begin and end, and what is meant by them."""

import re
from collections.abc import Iterator
from typing import NamedTuple

SINGLE = r"'([^'\\]*+(?:\\.[^'\\]*+)*+)'"
DOUBLE = r'"([^"\\]*+(?:\\.[^"\\]*+)*+)"'
"""What stands between quotes, which end it unless a backslash is before them; it is looked through once, never back."""
_PAIR = re.compile(rf"(?<!\\)(?!''){SINGLE}: (?:{SINGLE}|{DOUBLE})")
"""A name begins at no quote with a backslash before it, so that a line of those is looked through once, too."""
_SMART = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"'})
_STRING = re.compile(rf"[ \t]*(?:{SINGLE}|{DOUBLE})")


class Pair(NamedTuple):
    """A name and its value as they are printed, and where in the line they begin and end."""

    name: str
    value: str
    start: int
    end: int


def straight(message: str) -> str:
    """A line with the quotes that programs print, where a word processor made others of them."""
    return message.translate(_SMART) if "‘" in message or "’" in message else message


def pairs(message: str) -> Iterator[Pair]:
    """Names with their values, as in a dict; strings that follow one another are one value."""
    match = _PAIR.search(message)
    while match:
        name, single, double = match.groups()
        value = single if double is None else double
        place = match.end()
        if message[place : place + 1] in ("'", '"', " "):
            more, place = strings(message, place)
            value += more
        yield Pair(name, value, match.start(), place)
        match = _PAIR.search(message, place) if place < len(message) else None


def strings(message: str, start: int) -> tuple[str, int]:
    """Strings that follow one another from here, as printed, which Python takes for one; and where they end."""
    parts = []
    while match := _STRING.match(message, start):
        single, double = match.groups()
        parts.append(single if double is None else double)
        start = match.end()
    return "".join(parts), start


_ESCAPED = re.compile(r"\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3})|(.))", re.S)
_MEANT = {"n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "f": "\f", "v": "\v", "\n": ""} | {
    letter: letter for letter in "\\'\""
}


def unescaped(text: str) -> str:
    """What Python means by the inside of a string as it prints it; half a pair of surrogates is no letter."""
    shown = _ESCAPED.sub(_letter, text) if "\\" in text else text
    return shown.encode("utf-16", "surrogatepass").decode("utf-16", "replace") if "\\u" in text else shown


def _letter(escape: re.Match[str]) -> str:
    *coded, octal, single = escape.groups()
    if single is not None:
        return _MEANT.get(single, escape[0])
    code = int(octal, 8) if octal else int(next(filter(None, coded)), 16)
    return chr(code) if code < 0x110000 else escape[0]
