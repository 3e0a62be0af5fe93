"""Secrets in command lines: behind a telling flag, behind the letter that a program takes a password by, or printed."""

import re
from collections.abc import Callable

from discovery.airflow.masking import names
from discovery.airflow.masking.marks import MASK
from discovery.airflow.masking.pairs import WORD, is_open

_FLAG = re.compile(r"(?<![\w-])--?(?P<name>[A-Za-z][A-Za-z0-9_-]{1,60})(?P<gap>[\"']?,?[ \t]+)(?P<value>(?!-)\S)")
_NOT_FLAGS = re.compile(
    r"secret-(?:id|name|arn)|.*-(?:stdin|file|env|prompt|path|url|name|type|ttl|uri)|.*key-id", re.I
)
_MIXED = r"(?=\S*[\d\W])\S+"
_SPACED = (
    re.compile(r"<(?P<name>[\w.-]{1,80})>(?P<value>[^<>]{1,4000})(?=</)"),
    re.compile(r"\bidentified by[ \t]+(?P<value>'[^']*'|\"[^\"]*\"|\S+)", re.I),
    re.compile(r"\blogin[ \t]+\S+\s+password[ \t]+(?P<value>\S+)"),
    re.compile(r"\b(?:setenv|ENV|ARG|(?:config|configure|variables) set)[ \t]+(?P<name>[\w./:-]+)[ \t]+(?P<value>\S+)"),
    re.compile(rf"(?<![\w.-])(?P<name>[A-Za-z][\w.-]{{0,80}})[ \t]+(?:is|was|->|→)[ \t]+(?P<value>{_MIXED})"),
    re.compile(rf"^[ \t]*(?P<name>passw(?:or)?d|pwd|[A-Za-z]\w*(?:\.\w+)+)[ \t]+(?P<value>{_MIXED})[ \t]*$", re.M),
    re.compile(
        r"\b(?:echo|printf)[ \t]+(?P<value>[^|\n]+?)[ \t]*\|[^|\n]*(?:--?(?:password-)?stdin\b|\bsudo -S|\bchpasswd\b)"
    ),
    re.compile(r"\bhtpasswd[ \t]+-\w*b\w*[ \t]+\S+[ \t]+\S+[ \t]+(?P<value>\S+)"),
    re.compile(r"\bsmbclient\b[^\n]*?-U[ \t]*[^\s%]+%(?P<value>\S+)"),
    re.compile(r"\bnet use\b[^\n]*?/user:\S+[ \t]+(?P<value>\S+)"),
    re.compile(r"\bconfigure set[ \t]+(?P<name>[\w.]+)[ \t]+(?P<value>\S+)"),
    re.compile(r"(?:^|\t|[ ]{2})(?P<name>[A-Za-z][\w.-]{0,80})\t(?P<value>[^\t\n]+)", re.M),
    re.compile(r"^[ \t]*(?P<name>[A-Za-z]\w*_\w{1,80})[ ]+(?P<value>\S+)[ \t]*$", re.M),
)
"""A name and its value with nothing but a tag, a word or white space between them."""


def _spaced(found: re.Match[str]) -> str:
    name = found.groupdict().get("name") or "password"
    value = found["value"]
    hide = names.secret(name) and MASK not in value and not is_open(name, value.strip("\"'"))
    return found[0].replace(value, MASK) if hide else found[0]


def masked(text: str) -> str:
    """A text in which the word behind a telling flag, or behind a name without a sign between, is masked."""
    text = _flags(text)
    for pattern in _SPACED:
        text = pattern.sub(_spaced, text)
    return text


def _flags(text: str) -> str:
    """``--password x``: the word behind a telling flag."""
    if "-" not in text:
        return text
    done, place = [], 0
    while found := _FLAG.search(text, place):
        start = found.start("value")
        word = WORD.match(text, start)
        if (
            names.secret(found["name"])
            and not _NOT_FLAGS.fullmatch(found["name"])
            and word
            and MASK not in word.group()
        ):
            shown = word.group() if is_open(found["name"], word.group().strip("\"'")) else MASK
            done += [text[place:start], shown]
            place = word.end()
        else:
            done.append(text[place:start])
            place = start
    return "".join([*done, text[place:]]) if done else text


_SHORT = (
    (
        re.compile(
            r"\b(?:mysql\w*|mariadb\w*|sshpass|mongo\w*|clickhouse-client|cqlsh|beeline|twine|kinit|"
            r"airflow[ \t]+users)\b"
        ),
        "p",
    ),
    (re.compile(r"\b(?:docker|podman|helm|az|oc|buildah|skopeo)\b[^\n|;]*?\blogin\b"), "p"),
    (re.compile(r"\b(?:sqlcmd|bcp|isql|sqsh)\b"), "P"),
    (re.compile(r"\b(?:ldap\w+|vsql|vertica\w*)\b"), "w"),
    (re.compile(r"\bredis-cli\b"), "a"),
    (re.compile(r"\bopenssl\b"), "k"),
)
"""Programs, and the letter of the option that takes their password."""
_ASKS = re.compile(r"\b(?:curl|wget|https?|aria2c|lynx|ab|mc)\b")
_LOGIN = re.compile(
    r"(?<!\w)(?:-u|--user|-a|--auth|--proxy-user|-U)[ \t=]*(?P<word>[\"']?(?!\d+:|https?://|ftps?://)[^\s:\"']+:)"
)
_PASSED = re.compile(r"(\bpass:)")
_PRINTED = re.compile(r"(?:\b(?:echo|printf|print)\b[ \t(]+|<<<[ \t]*)(?:-\w+[ \t]+|[\"']?%s(?:\\n)?[\"']?[ \t]+)*")
_MAY_PRINT = re.compile(r"\$\(.*|\$\{?[A-Z_][A-Z0-9_]{2,}\}?|%s(?:\\n)?", re.S)


def command(text: str, shown: Callable[[str], str] | None = None) -> str:
    """A command line, or a text that may hold one, in which passwords are masked.

    Args:
        shown: what is shown of a value that the command merely prints; such a command's output is a secret.
    """
    for program, letter in _SHORT:
        if found := program.search(text):
            before = re.compile(rf"((?<![\w-])-{letter}(?:[ \t]+(?![ \t]*-)|=)?)(?!\w*:\d+\b)")
            text = text[: found.end()] + _words(before, text[found.end() :])
    if shown or _ASKS.search(text):
        text = _words(_LOGIN, text, inside=True)
    if "pass:" in text:
        text = _words(_PASSED, text)
    return _printed(text, shown) if shown else text


def _printed(text: str, shown: Callable[[str], str]) -> str:
    """The words that a command merely prints, each quoted or to the end of its part of the line."""
    done, place = [], 0
    while found := _PRINTED.search(text, place):
        start = found.end()
        quote = next((mark for mark in "\"'" if text[:start].count(mark) % 2), "")
        stop = re.compile(re.escape(quote)).search(text, start) if quote else None
        word = None if quote else WORD.match(text, start)
        end = (
            stop.start() if stop else len(text) if quote else max(word.end() if word else start, _stopped(text, start))
        )
        value = text[start:end].strip()
        bare = value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'" else value
        open_ = not bare or MASK in bare or (value[0] != "'" and quote != "'" and _MAY_PRINT.fullmatch(bare))
        done += [text[place:start], text[start:end] if open_ else text[start:end].replace(value, shown(bare))]
        place = max(end, start)
    return "".join([*done, text[place:]]) if done else text


def _stopped(text: str, start: int) -> int:
    """Where what is printed ends: at the first sign of another command outside of quotes."""
    quote = ""
    for place in range(start, len(text)):
        letter = text[place]
        if quote:
            quote = "" if letter == quote else quote
        elif letter in "\"'":
            quote = letter
        elif letter in "|;&>\n" and text[place - 1] == " ":
            return place
    return len(text)


def _words(before: re.Pattern[str], text: str, *, inside: bool = False) -> str:
    """Mask the word behind each match; ``inside`` where a part of the word is in the match and stays."""
    done, place = [], 0
    while found := before.search(text, place):
        start = found.end()
        opened = found.start("word") if inside else start
        word = WORD.match(text, opened)
        end = max(start, word.end()) if word else start
        rest = text[start:end]
        bare = rest.strip("\"'")
        hide = bare and MASK not in bare
        closing = text[opened] if inside and hide and text[opened] in "\"'" else ""
        done += [text[place:start], MASK + closing if hide else rest]
        place = max(end, start)
    return "".join([*done, text[place:]]) if done else text
