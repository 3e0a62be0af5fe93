"""Secrets in free text by the name that stands before them: ``password=…``, ``"token": "…"``, ``--api-key …``.

A value in quotes goes to its closing quote, and on over further strings that a language would join to it; one without
goes on until another name with a value follows, or the line ends, because a passphrase may hold spaces.
"""

import re
from collections.abc import Callable
from urllib.parse import unquote

from discovery.airflow.masking import names
from discovery.airflow.masking.harmless import doubtful, harmless
from discovery.airflow.masking.marks import HIDDEN, MASK

_NAME = re.compile(
    r"(?<![\w.%-])(?P<dashes>-{0,2})(?P<name>[^\W\d][\w.%-]{0,120})(?P<close>\\{0,8}[\"'`]?\]?)"
    r"(?P<sep>[ \t]{0,4}(?:=>|:=|==|=|:(?!//))[ \t]{0,8})"
)
_FLAG = re.compile(r"(?<![\w-])--?(?P<name>[A-Za-z][A-Za-z0-9_-]{1,60})(?P<gap>[\"']?,?[ \t]+)(?P<value>(?!-)\S)")
_NAMED = re.compile(
    r"\bname[\"']?[ \t]*[:=][ \t]*[\"']?(?P<name>[\w.-]{1,120})[\"']?,?\s*[\"']?"
    r"value(?P<close>[\"']?)(?P<sep>[ \t]*[:=][ \t]*)"
)
"""``- name: DB_PASS`` with its ``value:`` behind it."""
_NEXT = re.compile(
    r"(?:[;,]|[ \t])[ \t]*[\"']?(?:host(?:name|addr)?|server|port|user(?:name|id)?|uid|login|db(?:name)?|database|"
    r"driver|url|uri|path|region|role|account(?:name)?|schema|warehouse|sslmode|timeout|type|endpoint\w*|encrypt|application_name|"
    r"dag_id|run_id|task_id|try_number|[A-Z][A-Z0-9]*_[A-Z0-9_]+)[\"']?[ \t]{0,4}[=:](?!//)|[ \t]--[a-z]",
    re.I,
)
"""Where a value without quotes ends for another: what stands beside a password, or the name of a variable."""
_STRING = re.compile(r"[rbfu]{0,2}(?P<quote>\\{0,8}[\"'`])", re.I)
_JOINS = re.compile(r"[ \t]*\\?\n?[ \t]*\+?[ \t]*(?=\\{0,8}[\"'`])")
_WORD = re.compile(r"(?:'[^']*'|\"(?:[^\"\\]|\\.)*\"|\\.|[^\s'\"\\;|&])+", re.S)
"""A word of a command line, with whatever quotes are in it."""
_SPACED = (
    re.compile(r"<(?P<name>[\w.-]{1,80})>(?P<value>[^<>]{1,4000})(?=</)"),
    re.compile(r"\bidentified by[ \t]+(?P<value>'[^']*'|\"[^\"]*\"|\S+)", re.I),
    re.compile(r"\blogin[ \t]+\S+\s+password[ \t]+(?P<value>\S+)"),
    re.compile(r"\bconfigure set[ \t]+(?P<name>[\w.]+)[ \t]+(?P<value>\S+)"),
    re.compile(r"(?:^|\t|[ ]{2})(?P<name>[A-Za-z][\w.-]{0,80})\t(?P<value>[^\t\n]+)", re.M),
    re.compile(r"^[ \t]*(?P<name>[A-Za-z]\w*_\w{1,80})[ ]+(?P<value>\S+)[ \t]*$", re.M),
)
"""A name and its value with nothing but a tag, a word or white space between them."""
_NOT_FLAGS = re.compile(
    r"secret-(?:id|name|arn)|.*-(?:stdin|file|env|prompt|path|url|name|type|ttl|uri)|.*key-id", re.I
)
_EXPRESSION = re.compile(r"os\.(?:environ|getenv)|(?:[a-z_]+\.)*(?:getenv|get_secret|get_password|get_connection)\b")


def masked(text: str, *, command: bool = False) -> str:
    """A text in which what stands behind a telling name is masked.

    Args:
        command: it is a command line, in which white space ends a value.
    """
    text = _scan(_NAMED, text, command)
    text = _scan(_NAME, text, command)
    text = _flags(text)
    for pattern in _SPACED:
        text = pattern.sub(_spaced, text)
    return text


def _spaced(found: re.Match[str]) -> str:
    name = found.groupdict().get("name") or "password"
    value = found["value"]
    hide = names.secret(name) and MASK not in value and not _open(name, value.strip("\"'"))
    return found[0].replace(value, MASK) if hide else found[0]


def _scan(pattern: re.Pattern[str], text: str, command: bool) -> str:
    done, place = [], 0
    search: Callable[[str, int], re.Match[str] | None] = pattern.search
    while found := search(text, place):
        start = found.end()
        if not _telling(text, found):
            done.append(text[place:start])
            place = start
            continue
        end, shown = _value(text, found, command)
        done += [text[place:start], shown]
        place = max(end, start)
    return "".join([*done, text[place:]]) if done else text


def _telling(text: str, found: re.Match[str]) -> bool:
    """Whether a secret follows: by the name, unless it is the user in an address."""
    name = unquote(found["name"])
    if text[max(0, found.start() - 3) : found.start()] == "://" or (
        found["sep"] == ":" and text[found.start() - 1 : found.start()] == "/"
    ):
        return False
    if text.startswith(MASK, found.end()):
        return False
    if found["sep"] == ":" and "." in name and not names.secret(name.rpartition(".")[2]):
        return False  # a machine and its port
    if names.secret(name.strip("-")):
        return True
    word = _WORD.match(text, found.end())
    return word is not None and doubtful(name, word.group())


def _value(text: str, found: re.Match[str], command: bool) -> tuple[int, str]:
    """Where the value ends, and what is shown of it."""
    start, name = found.end(), unquote(found["name"])
    quoted = _STRING.match(text, start)
    if quoted and (end := _closing(text, quoted)) >= 0:
        mark = quoted["quote"]
        inner = text[quoted.end() : end]
        last = end + len(mark)
        while (gap := _JOINS.match(text, last)) and (more := _STRING.match(text, gap.end())):
            if (end := _closing(text, more)) < 0:
                break
            inner += text[more.end() : end]
            last = end + len(more["quote"])
        return last, text[start:last] if _open(name, inner) else text[start : quoted.end()] + MASK + mark
    end = _unquoted(text, start, found, command)
    value = text[start:end]
    return end, value if _open(name, value.strip().rstrip(",;)}]")) else MASK


def _open(name: str, value: str) -> bool:
    if not value.strip("\"'` \t") or value in HIDDEN or harmless(name, value):
        return True
    if names.kind(name) is names.Kind.ADDRESS and ("://" in value or value.isdigit()):
        return True  # addresses are looked at on their own; a number is the port of a machine of this name
    return bool(_EXPRESSION.match(value))


def _closing(text: str, quoted: re.Match[str]) -> int:
    """Where a string ends that begins here; nowhere (-1) where its line or text ends first."""
    mark = quoted["quote"]
    depth = len(mark) - 1
    place = quoted.end()
    while (place := text.find(mark, place)) >= 0:
        before = 0
        while text[place - 1 - before : place - before] == "\\":
            before += 1
        if before == 0 or (depth == 0 and before % 2 == 0) or (depth and before < depth):
            return place
        place += 1
    return -1


def _unquoted(text: str, start: int, found: re.Match[str], command: bool) -> int:
    line = text.find("\n", start)
    most = line if line >= 0 else len(text)
    begun = text.rfind("\n", 0, found.start()) + 1
    before = text[begun : found.start()]
    for quote in "\"'`":
        if (
            len(re.findall(rf"(?<![\\\w]){quote}|(?<!\\){quote}(?!\w)", before)) % 2
            and (closing := _unescaped(text, quote, start, most)) >= 0
        ):
            return closing
    if found["dashes"] or command:
        word = _WORD.match(text, start, most)
        return word.end() if word else start
    in_address = before.rfind("?") > before.rfind(" ") and "://" in before[: before.rfind("?")]
    if in_address and (stop := re.compile(r"[&\s\"'<>]").search(text, start, most)):
        return stop.start()
    following = _NEXT.search(text, start, most)
    return following.start() if following else most


def _unescaped(text: str, quote: str, start: int, most: int) -> int:
    found = re.compile(rf"(?<!\\){re.escape(quote)}").search(text, start, most)
    return found.start() if found else -1


def _flags(text: str) -> str:
    """``--password x``: the word behind a telling flag."""
    if "-" not in text:
        return text
    done, place = [], 0
    while found := _FLAG.search(text, place):
        start = found.start("value")
        word = _WORD.match(text, start)
        if (
            names.secret(found["name"])
            and not _NOT_FLAGS.fullmatch(found["name"])
            and word
            and MASK not in word.group()
        ):
            shown = word.group() if _open(found["name"], word.group().strip("\"'")) else MASK
            done += [text[place:start], shown]
            place = word.end()
        else:
            done.append(text[place:start])
            place = start
    return "".join([*done, text[place:]]) if done else text


# ---- command lines

_SHORT = (
    (re.compile(r"\b(?:mysql\w*|mariadb\w*|sshpass|mongo\w*|clickhouse-client|cqlsh|beeline)\b"), "p"),
    (re.compile(r"\b(?:docker|podman|helm|az|oc|buildah|skopeo)\b[^\n|;]*?\blogin\b"), "p"),
    (re.compile(r"\b(?:sqlcmd|bcp|isql|sqsh)\b"), "P"),
    (re.compile(r"\b(?:ldap\w+|vsql|vertica\w*)\b"), "w"),
    (re.compile(r"\bredis-cli\b"), "a"),
    (re.compile(r"\bopenssl\b"), "k"),
)
"""Programs, and the letter of the option that takes their password."""
_ASKS = re.compile(r"\b(?:curl|wget|https?|aria2c|lynx|ab|mc)\b")
_LOGIN = re.compile(r"(?<!\w)(?:-u|--user|-a|--auth|--proxy-user|-U)[ \t=]*(?P<word>[\"']?(?!\d+:)[^\s:\"']+:)(?!//)")
_PASSED = re.compile(r"(\bpass:)")
_PRINTED = re.compile(r"(?:\b(?:echo|printf|print)\b[ \t(]+|<<<[ \t]*)(?:-\w+[ \t]+|[\"']?%s(?:\\n)?[\"']?[ \t]+)*")
_MAY_PRINT = re.compile(r"\$\(.*|\$\{?[A-Z_][A-Z0-9_]*\}?|%s(?:\\n)?", re.S)


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
        word = None if quote else _WORD.match(text, start)
        end = (
            stop.start() if stop else len(text) if quote else max(word.end() if word else start, _stopped(text, start))
        )
        value = text[start:end].strip()
        bare = value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'" else value
        open_ = not bare or MASK in bare or _MAY_PRINT.fullmatch(bare)
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
        word = _WORD.match(text, opened)
        end = max(start, word.end()) if word else start
        rest = text[start:end]
        bare = rest.strip("\"'")
        hide = bare and MASK not in bare
        closing = text[opened] if inside and hide and text[opened] in "\"'" else ""
        done += [text[place:start], MASK + closing if hide else rest]
        place = max(end, start)
    return "".join([*done, text[place:]]) if done else text
