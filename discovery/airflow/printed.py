"""Strings as Python prints them: where they begin and end, and what is meant by them."""

import re

SINGLE = r"'([^'\\]*+(?:\\.[^'\\]*+)*+)'"
DOUBLE = r'"([^"\\]*+(?:\\.[^"\\]*+)*+)"'
"""What stands between quotes, which end it unless a backslash is before them; it is looked through once, never back."""
_STRING = re.compile(rf"[ \t]*(?:{SINGLE}|{DOUBLE})")


def strings(message: str, start: int) -> tuple[str, int]:
    """Strings that follow one another from here, as printed, which Python takes for one; and where they end."""
    parts = []
    while found := _STRING.match(message, start):
        single, double = found.groups()
        parts.append(single if double is None else double)
        start = found.end()
    return "".join(parts), start


_ESCAPED = re.compile(r"\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3})|(.))", re.S)
_MEANT = {"n": "\n", "t": "\t", "r": "\r", "a": "\a", "b": "\b", "f": "\f", "v": "\v", "\n": ""} | {
    letter: letter for letter in "\\'\""
}


def unescaped(text: str) -> str:
    """What Python means by the inside of a string as it prints it; half a pair of surrogates is no letter."""
    shown = _ESCAPED.sub(_letter, text) if "\\" in text else text
    return shown.encode("utf-16", "surrogatepass").decode("utf-16", "replace") if "\\u" in text else shown


def _letter(found: re.Match[str]) -> str:
    *coded, octal, single = found.groups()
    if single is not None:
        return _MEANT.get(single, found[0])
    code = int(octal, 8) if octal else int(next(filter(None, coded)), 16)
    return chr(code) if code < 0x110000 else found[0]
