"""Lists of arguments, with or without the program they are for: what follows a telling flag is a secret.

``--password`` and its like are certain. ``-p`` alone may as well be a port, a folder or a project: without a program
before it, what follows is masked unless it looks like a port, a path, a variable or another flag.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from discovery.airflow.masking import names
from discovery.airflow.masking.harmless import random
from discovery.airflow.masking.marks import HIDDEN, MASK
from discovery.airflow.masking.pairs import WORD, is_open

_NEXT_ITEM = (
    r"[\"']?(?:,[ \t]*|[ \t]+\\?|[ \t]*,?[ \t]*\\?(?:\r?\n|\\n)[ \t]*(?:-[ \t]+)?|</\w{1,20}>\s{0,8}<\w{1,20}>)[ \t]*"
)
_FLAG = re.compile(
    rf"(?<![\w-])--?(?P<name>[A-Za-z][A-Za-z0-9_-]{{1,60}})(?P<gap>{_NEXT_ITEM})(?P<value>(?!-|\\\r?\n)\S)"
)
_NOT_FLAGS = re.compile(
    r"secret-(?:id|name|arn)|.*-(?:stdin|file|env|prompt|path|url|name|type|ttl|uri)|.*key-id", re.I
)
_NO_PROGRAM = re.compile(
    r"(?:^[ \t]*(?:-[ \t]+)?|[\[(]\s*|(?<=[\w\"'\]])[ \t]*[:=][ \t]*(?:[\[(]\s*)?)[\"']?(?=-{1,2}[A-Za-z])", re.M
)
"""Where arguments begin without a program: at the start of a line, of a list or of a value."""
_ARGUMENTS = re.compile(r"[^\n]*(?:\n[ \t]*-[ \t]+[\"']?[^\n]*)*")
_SHORT = re.compile(rf"(?<![\w-])-[pP](?:{_NEXT_ITEM}|=)(?P<value>(?!-|\\\r?\n)\S)")
_ATTACHED = re.compile(
    r"(?<![\w-])-p(?P<value>(?=[^\s=,\"']{0,80}\d)(?=[^\s=,\"']{0,80}[A-Za-z])[^\s=\"',](?=[^\s=\"',]{3}))"
)
_LOGIN = re.compile(rf"(?<![\w-])(?:-u|--user)(?:{_NEXT_ITEM}|=)[\"']?(?P<user>[^\s:\"',]{{1,200}}):(?P<value>\S)")
_NO_PASSWORD = re.compile(
    r"\d{1,5}(?:[:-]\d{1,5}){0,2}(?:/\w{3,4})?|(?:\d{1,3}\.){3}\d{1,3}[:\d]*|(?:~|\.{1,2})?/.*|[A-Za-z]:\\.*|"
    r"-.*|\$\{?\w+\}?|\{\{.*|<[\w -]+>|%\(\w+\)s",
    re.S,
)
"""A port, a path, another flag, a variable or a word to replace."""
_UNSURE = frozenset("pP")
_USER_AND_PASSWORD = re.compile(r"[^:\s]{1,200}:(?!\d+$|//).+", re.S)
_STRING = re.compile(r"'(?:[^'\\\n]|\\.)*'(?!\w)|\"(?:[^\"\\\n]|\\.)*\"(?!\w)")
_GOES_ON = re.compile(r"[\"'](?=\w)")
_BLANK = re.compile(r"\s|\Z")


def masked(text: str) -> str:
    """A text in which the word behind a telling flag is masked."""
    if "-" not in text:
        return text
    return _programless(_long(text))


def _long(text: str) -> str:
    """``--password x``: the word behind a telling flag, or the next of a list."""
    done, place = [], 0
    while match := _FLAG.search(text, place):
        start = match.start("value")
        end = _word_end(text, start) if tells(match["name"]) else start
        word = text[start:end]
        shown = word if not word or MASK in word or is_open(match["name"], word.strip("\"'")) else MASK
        done += [text[place:start], shown]
        place = end
    return "".join([*done, text[place:]]) if done else text


def _word_end(text: str, start: int) -> int:
    """Where the word of a command or list ends, without the brackets and the comma behind it."""
    word = WORD.match(text, start)
    end = word.end() if word else start + 1
    if _GOES_ON.match(text, end):  # a quote within the word, without another that closes it
        end = _BLANK.search(text, end).start()  # type: ignore[union-attr] # there is always an end
    if quoted := _STRING.match(text, start):
        closes = text[quoted.end() : quoted.end() + 1] in (",", "]", ")", "}", "<")
        return quoted.end() if closes else max(end, quoted.end())
    return max(start + 1, start + len(text[start:end].rstrip(",")) - _brackets(text[start:end].rstrip(",")))


def _brackets(word: str) -> int:
    """How many brackets close at the end of a word that were not opened in it."""
    closing = len(word) - len(word.rstrip("])}"))
    return max(0, closing - sum(map(word.count, "[({")))


def tells(flag: str) -> bool:
    """Whether a flag of this name (without its dashes) is followed by a secret."""
    return names.secret(flag) and not _NOT_FLAGS.fullmatch(flag)


def _programless(text: str) -> str:
    """``args: [-u, bob, -p, x]``: arguments that no program stands before."""
    if "-p" not in text and "-P" not in text and "-u" not in text and "--user" not in text:
        return text
    hidden: list[int] = []
    place = 0
    while begun := _NO_PROGRAM.search(text, place):
        end = max(begun.end() + 1, _ARGUMENTS.match(text, begun.end()).end())  # type: ignore[union-attr] # matches all
        for pattern in (_SHORT, _ATTACHED, _LOGIN):
            hidden += [match.start("value") for match in pattern.finditer(text, begun.end(), end)]
        place = end
    done, place = [], 0
    for start in sorted(hidden):
        end = _word_end(text, start) if start >= place else start
        if password(text[start:end].strip("\"'")):
            done += [text[place:start], MASK]
            place = end
    return "".join([*done, text[place:]]) if done else text


def password(value: str) -> bool:
    """Whether what stands behind ``-p`` may be a password."""
    if not value or value in HIDDEN or MASK in value:
        return False
    return not _NO_PASSWORD.fullmatch(value) or (value[:1] == "/" and random(value))


def hides(words: Sequence[object], letters: frozenset[str], *, asks: bool) -> Iterator[int]:
    """The places in a list of arguments at which a secret stands.

    Args:
        letters: those by which the program takes a password, where the list begins with a program that is known.
        asks: whether it is a program that takes ``-u user:password``.
    """
    programless = bool(words) and isinstance(words[0], str) and words[0].startswith("-")
    short = letters | (_UNSURE if programless else frozenset())
    for at, (flag, value) in enumerate(pairwise(words), 1):
        if not isinstance(flag, str) or not flag.startswith("-") or "=" in flag:
            continue
        bare = flag.lstrip("-")
        certain = len(bare) > 1 and tells(bare) and not str(value).startswith("--")
        login = (programless or asks) and bare in ("u", "user", "a") and _USER_AND_PASSWORD.fullmatch(str(value))
        if certain or login or (bare in short and password(str(value))):
            yield at
