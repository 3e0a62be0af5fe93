"""Secrets in command lines: behind a telling flag, behind the letter that a program takes a password by, or printed."""

import re
from collections.abc import Callable, Iterable
from itertools import islice

from discovery.airflow.masking import flags, names
from discovery.airflow.masking.harmless import random
from discovery.airflow.masking.headings import COLUMN
from discovery.airflow.masking.marks import MASK
from discovery.airflow.masking.pairs import WORD, is_open

_MIXED = r"(?=\S*[\d\W])\S+"
_SPACED = (
    re.compile(r"<(?P<name>[\w.-]{1,80})>(?P<value>[^<>]{1,4000})(?=</)"),
    re.compile(r"\bidentified by[ \t]+(?P<value>'[^']*'|\"[^\"]*\"|\S+)", re.I),
    re.compile(r"\blogin[ \t]+\S+\s+password[ \t]+(?P<value>\S+)"),
    re.compile(r"\b(?:setenv|ENV|ARG|(?:config|configure|variables) set)[ \t]+(?P<name>[\w./:-]+)[ \t]+(?P<value>\S+)"),
    re.compile(rf"(?<![\w.-])(?P<name>[A-Za-z][\w.-]{{0,80}})[ \t]+(?:is|was|->|→)[ \t]+(?P<value>{_MIXED})"),
    re.compile(rf"^[ \t]*(?P<name>passw(?:or)?d|pwd|[A-Za-z]\w*(?:\.\w+)+)[ \t]+(?P<value>{_MIXED})[ \t]*$", re.M),
    re.compile(r"\bhtpasswd[ \t]+-\w*b\w*[ \t]+\S+[ \t]+\S+[ \t]+(?P<value>\S+)"),
    re.compile(r"\bconfigure set[ \t]+(?P<name>[\w.]+)[ \t]+(?P<value>\S+)"),
    re.compile(r"(?:^|\t|[ ]{2})(?P<name>[A-Za-z][\w.-]{0,80})\t(?P<value>[^\t\n]+)", re.M),
    re.compile(r"^[ \t]*(?P<name>[A-Za-z]\w*_\w{1,80})[ ]+(?P<value>\S+)[ \t]*$", re.M),
)
"""A name and its value with nothing but a tag, a word or white space between them."""
_PAIR = re.compile(
    r"[(\[]\s{0,8}(?P<mark>\\{0,4}[\"'])(?P<name>[A-Za-z][\w.-]{0,80})(?P=mark)\s{0,8},\s{0,8}[bru]?"
    r"(?P<quote>\\{0,4}[\"'])(?P<value>(?:(?!(?P=quote))[^\n]){1,2000})(?P=quote)\s{0,8}[)\]]"
)
"""A name and its value as programs print a pair: ``('DB_PASS', 'x')``."""
_VARIABLE = re.compile(r"[A-Z][A-Z0-9_]*")
_BEHIND = (
    (re.compile(r"\bsmbclient\b"), re.compile(r"-U[ \t]*[^\s%]{1,200}%(?P<value>\S+)")),
    (re.compile(r"\bnet use\b"), re.compile(r"/user:\S{1,200}[ \t]+(?P<value>\S+)")),
    (
        re.compile(r"\b(?:sqlplus|sqlldr|expdp|impdp|exp|imp|rman)\b"),
        re.compile(r"(?<=\s)[\w$#]{1,200}/(?P<value>[^\s@/]+)(?=@|\s|$)"),
    ),
)
"""Programs, and how a password stands somewhere behind them on the same line."""
_ECHO = re.compile(r"\b(?:echo|printf)[ \t]+(?=\S)")
_READS_PASSWORD = re.compile(r"--?(?:password-)?stdin\b|\bsudo -S|\bchpasswd\b")


def _spaced(match: re.Match[str]) -> str:
    name = match.groupdict().get("name") or "password"
    value = match["value"]
    hide = names.secret(name) and MASK not in value and not is_open(name, value.strip("\"'"))
    return match[0].replace(value, MASK) if hide else match[0]


def is_name(cell: str) -> bool:
    """Whether a cell beside the name of a secret is another name, as in a list of names, and so no secret itself."""
    known = COLUMN.fullmatch(cell) or _VARIABLE.fullmatch(cell) or names.secret(cell)
    return bool(known) and not random(cell)


def _paired(match: re.Match[str]) -> str:
    value = match["value"]
    hide = names.secret(match["name"]) and not (is_name(value) or MASK in value or is_open(match["name"], value))
    start, end = match.start("value") - match.start(), match.end("value") - match.start()
    return match[0][:start] + MASK + match[0][end:] if hide else match[0]


def masked(text: str) -> str:
    """A text in which the word behind a telling flag, or behind a name without a sign between, is masked."""
    text = flags.masked(text)
    for pattern in _SPACED:
        text = pattern.sub(_spaced, text)
    text = _PAIR.sub(_paired, text)
    for program, password in _BEHIND:
        text = _behind(program, password, text)
    return _piped(text)


def _behind(program: re.Pattern[str], password: re.Pattern[str], text: str) -> str:
    """Mask what stands behind a program on its line; each character is looked at once, however often it is named."""
    done, place = [], 0
    while match := program.search(text, place):
        line = text.find("\n", match.end())
        stop = line if line >= 0 else len(text)
        behind = password.search(text, match.end(), stop)
        end = behind.end() if behind else stop
        hide = behind and MASK not in behind["value"]
        done += [text[place : behind.start("value")], MASK] if behind and hide else [text[place:end]]
        place = end
    return "".join([*done, text[place:]]) if done else text


def _piped(text: str) -> str:
    """``echo x | docker login --password-stdin``: what is printed into a program that reads a password."""
    done, place = [], 0
    while match := _ECHO.search(text, place):
        pipe, line = text.find("|", match.end()), text.find("\n", match.end())
        if pipe < 0:
            break
        if 0 <= line < pipe:
            done.append(text[place:line])
            place = line
            continue
        stops = [stop for stop in (text.find("|", pipe + 1), line) if stop >= 0]
        end = len(text[place:pipe].rstrip(" \t")) + place
        hide = _READS_PASSWORD.search(text, pipe, min(stops, default=len(text))) and MASK not in text[match.end() : end]
        done += [text[place : match.end()], MASK, text[end:pipe]] if hide else [text[place:pipe]]
        place = pipe
    return "".join([*done, text[place:]]) if done else text


_SHORT = (
    (
        re.compile(
            r"\b(?:mysql\w*|mariadb\w*|sshpass|mongo\w*|clickhouse-client|cqlsh|beeline|twine|kinit|"
            r"airflow[ \t]+users)\b"
        ),
        "p",
    ),
    (re.compile(r"\b(?:sqlcmd|bcp|isql|sqsh)\b"), "P"),
    (re.compile(r"\b(?:ldap\w+|vsql|vertica\w*)\b"), "w"),
    (re.compile(r"\bredis-cli\b"), "a"),
    (re.compile(r"\bopenssl\b"), "k"),
)
"""Programs, and the letter of the option that takes their password."""
_LOGS_IN = re.compile(r"\b(?:docker|podman|helm|az|oc|buildah|skopeo)\b")
_LOGS_IN_OR_ENDS = re.compile(r"\blogin\b|[\n|;]")
_ASKS = re.compile(r"\b(?:curl|wget|https?|aria2c|lynx|ab|mc)\b")
_LOGIN = re.compile(
    r"(?<!\w)(?:-u|--user|-a|--auth|--proxy-user|-U)[ \t=]*(?P<word>[\"']?(?!\d+:|https?://|ftps?://)[^\s:\"']{1,300}:)"
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
        if match := program.search(text):
            text = _lettered(letter, text, match.end())
    if (start := _logged_in(text)) >= 0:
        text = _lettered("p", text, start)
    if shown or _ASKS.search(text):
        text = _words(_LOGIN, text, inside=True)
    if "pass:" in text:
        text = _words(_PASSED, text)
    return _printed(text, shown) if shown else text


def letters(words: Iterable[object]) -> tuple[frozenset[str], bool]:
    """By which letters a program takes a password, and whether it takes ``-u user:password``."""
    line = " ".join(str(word)[:100] for word in islice(words, 12))
    flags = {letter for program, letter in _SHORT if program.search(line)}
    return frozenset(flags | ({"p"} if _logged_in(line) >= 0 else set())), bool(_ASKS.search(line))


def _lettered(letter: str, text: str, start: int) -> str:
    """The word behind the letter that takes a password, from a place on."""
    before = re.compile(rf"((?<![\w-])-{letter}(?:[ \t]+(?![ \t]*-)|=|[\"']?,[ \t]*(?![\"']?-))?)(?!\w*:\d+\b)")
    return text[:start] + _words(before, text[start:])


def _logged_in(text: str) -> int:
    """Where ``docker … login`` ends that stands in one command; nowhere (-1) without one."""
    place = 0
    while match := _LOGS_IN.search(text, place):
        ended = _LOGS_IN_OR_ENDS.search(text, match.end())
        if ended is None or ended[0] == "login":
            return ended.end() if ended else -1
        place = ended.end()
    return -1


def _printed(text: str, shown: Callable[[str], str]) -> str:
    """The words that a command merely prints, each quoted or to the end of its part of the line."""
    done, place = [], 0
    while match := _PRINTED.search(text, place):
        start = match.end()
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
    while match := before.search(text, place):
        start = match.end()
        opened = match.start("word") if inside else start
        word = WORD.match(text, opened)
        end = max(start, word.end()) if word else start
        rest = text[start:end]
        bare = rest.strip("\"'")
        hide = bare and MASK not in bare
        closing = text[opened] if inside and hide and text[opened] in "\"'" else ""
        done += [text[place:start], MASK + closing if hide else rest]
        place = max(end, start)
    return "".join([*done, text[place:]]) if done else text
