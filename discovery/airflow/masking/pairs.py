"""Secrets in free text by the name that stands before them: ``password=…``, ``"token": "…"``, ``pwd: …``.

A value in quotes goes to its closing quote, and on over further strings that a language would join to it; one without
goes on until another name with a value follows, or the line ends, because a passphrase may hold spaces.
"""

import re
from collections.abc import Callable
from urllib.parse import unquote

from discovery.airflow.masking import names
from discovery.airflow.masking.harmless import doubtful, harmless, may_doubt
from discovery.airflow.masking.marks import HIDDEN, MASK

_NAME = re.compile(
    r"(?<![\w%-])(?P<dashes>-{0,2})(?P<name>[^\W\d][\w.%-]{0,120})(?P<close>\\{0,8}[\"'`]?\]?)"
    r"(?P<sep>[ \t]{0,4}(?:=>|:=|==|=|:(?!//))[ \t]{0,8})"
)
_NAMED = re.compile(
    r"\b(?:name|key)(?:[\"']?[ \t]*[:=][ \t]*|>)[\"']?(?P<name>[\w.-]{1,120})[\"']?(?:</\w+>|,)?\s*[\"'<]?"
    r"val(?:ue)?(?P<close>[\"']?)(?P<sep>[ \t]*[:=>][ \t]*)",
    re.I,
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
WORD = re.compile(r"(?:'[^']*'|\"(?:[^\"\\]|\\.)*\"|\\.|[^\s'\"\\;|&])+", re.S)
"""A word of a command line, with whatever quotes are in it."""
_EXPRESSION = re.compile(r"(?:[a-z_]+\.)*(?:environ(?:\.get)?|getenv|get_secret|get_password)[\[(][\"']\w+[\"'][\])]+")
"""Where a program gets it from."""
_BLOCK = re.compile(r"(?:[|>][+-]?\d?|[(\[{]|\\)?[ \t]*(?=\n)")
"""Behind a name of YAML, or before a value in brackets: it stands in the lines below, further in."""
_FARTHEST = 2000
_MASKED = re.compile(rf"{MASK}(?=[\s\"'&;,)\]}}>@\\]|$)")


def masked(text: str, *, command: bool = False) -> str:
    """A text in which what stands behind a telling name is masked.

    Args:
        command: it is a command line, in which white space ends a value.
    """
    return _scan(_NAME, _scan(_NAMED, text, command), command)


def _scan(pattern: re.Pattern[str], text: str, command: bool) -> str:
    done, place = [], 0
    search: Callable[[str, int], re.Match[str] | None] = pattern.search
    while match := search(text, place):
        start = match.end()
        if not _telling(text, match):
            done.append(text[place:start])
            place = start
            continue
        end, shown = _value(text, match, command)
        done += [text[place:start], shown]
        place = max(end, start)
    return "".join([*done, text[place:]]) if done else text


def _telling(text: str, match: re.Match[str]) -> bool:
    """Whether a secret follows: by the name, unless it is the user in an address."""
    name = unquote(match["name"])
    if text[max(0, match.start() - 3) : match.start()] == "://" or (
        match["sep"] == ":" and re.fullmatch(r"[^\s/]/", text[max(0, match.start() - 2) : match.start()])
    ):
        return False
    if _MASKED.match(text, match.end()):
        return False
    if match["sep"] == ":" and "." in name and not names.secret(name.rpartition(".")[2]):
        return False  # a machine and its port
    if names.secret(name.strip("-")):
        return True
    if not may_doubt(name):
        return False
    word = WORD.match(text, match.end(), match.end() + _FARTHEST)
    return word is not None and doubtful(name, word.group())


def _value(text: str, match: re.Match[str], command: bool) -> tuple[int, str]:
    """Where the value ends, and what is shown of it."""
    start, name = match.end(), unquote(match["name"])
    quoted = _STRING.match(text, start)
    if quoted and (end := _closing(text, quoted)) < 0 and not _within_quotes(text, match):
        return len(text), MASK  # the text breaks off before its end
    if quoted and end >= 0:
        mark = quoted["quote"]
        inner = text[quoted.end() : end]
        last = end + len(mark)
        while (gap := _JOINS.match(text, last)) and (more := _STRING.match(text, gap.end())):
            if (end := _closing(text, more)) < 0:
                break
            inner += text[more.end() : end]
            last = end + len(more["quote"])
        return last, text[start:last] if is_open(name, inner) else text[start : quoted.end()] + MASK + mark
    if (block := _BLOCK.match(text, start)) and (end := _block_end(text, match, block.end())) > block.end():
        return end, text[start : block.end()] + "\n" + MASK
    end = _unquoted(text, start, match, command)
    value = text[start:end]
    return end, value if is_open(name, value.strip().rstrip(",;)}]")) else MASK


def is_open(name: str, value: str) -> bool:
    """Whether a value may be shown in a text though a telling name stands before it."""
    if not value.strip("\"'` \t") or value in HIDDEN or harmless(name, value):
        return True
    if names.kind(name) is names.Kind.ADDRESS and ("://" in value or value.isdigit()):
        return True  # addresses are looked at on their own; a number is the port of a machine of this name
    return bool(_EXPRESSION.fullmatch(value))


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


def _block_end(text: str, match: re.Match[str], start: int) -> int:
    """Where lines end that stand further in than the one with the name."""
    begun = text.rfind("\n", 0, match.start("name")) + 1
    depth = len(text[begun:]) - len(text[begun:].lstrip(" -"))
    end = start
    while (below := re.compile(r"\n([ \t]*)(?=\S)[^\n]*").match(text, end)) and len(below[1]) > depth:
        end = below.end()
    return end


def _before(text: str, place: int) -> str:
    """What stands on the same line before a place, as far as it is looked at."""
    return text[max(text.rfind("\n", 0, place) + 1, place - _FARTHEST, 0) : place]


def _within_quotes(text: str, match: re.Match[str]) -> str:
    """The quote around name and value together, as in ``"Authorization: …"``; nothing where there is none."""
    before = _before(text, match.start() + len(match.groupdict().get("dashes") or ""))
    own = match["close"].lstrip("\\")[:1]
    if own and before.endswith(own):
        before = before[:-1].rstrip("\\")
    for quote in "\"'`":
        if quote in before and len(re.findall(rf"(?<![\\\w]){quote}|(?<!\\){quote}(?!\w)", before)) % 2:
            return quote
    return ""


def _unquoted(text: str, start: int, match: re.Match[str], command: bool) -> int:
    line = text.find("\n", start)
    most = line if line >= 0 else len(text)
    before = _before(text, match.start())
    quote = _within_quotes(text, match)
    if quote and (closing := _unescaped(text, quote, start, most)) >= 0:
        return closing
    if match.groupdict().get("dashes") or command:
        word = WORD.match(text, start, most)
        return word.end() if word else start
    in_address = before.rfind("?") > before.rfind(" ") and "://" in before[: before.rfind("?")]
    if in_address and (stop := re.compile(r"[&\s\"'<>]").search(text, start, most)):
        return stop.start()
    following = _NEXT.search(text, start, most)
    return following.start() if following else most


def _unescaped(text: str, quote: str, start: int, most: int) -> int:
    match = re.compile(rf"(?<!\\){re.escape(quote)}").search(text, start, most)
    return match.start() if match else -1
