"""Task logs of every Airflow as lines of messages: what stands before a message is taken off, and told only once.

Formats seen in real logs of 1.10.12, 2.x and 3.x, on MWAA and elsewhere.
"""

import csv
import html
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from discovery.airflow.contents.collector import Collector
from discovery.airflow.sources.files import LONGEST
from discovery.model.errors import Refused

_STAMP = r"\d{4}-\d\d-\d\d[T ,]{1,2}\d\d:\d\d:\d\d(?:[.,]\d{3,6})?(?: ?[A-Z]{2,5}|[+-]\d\d:?\d\d|Z)?"
_RECORD = re.compile(
    r"(?:[^\[\n]{1,80}\s)?\[" + _STAMP + r"\]\s+(?:\[SOURCE:[A-Z_]+\]\s*)?(?:\{{1,2}[^{}\n]*\}{1,2}\s+)?"
    r"(?:DEBUG|INFO|WARNING|ERROR|CRITICAL)\s*(?:[-–—]|&ndash;)[ \t]?"
)
_BARE = re.compile(r"\s?(?:\[(?:DEBUG|INFO|WARNING|ERROR|CRITICAL)\]|(?:DEBUG|INFO|WARNING|ERROR|CRITICAL)) - ")
_SUBTASK = re.compile(r"Job \d+: Subtask (\S+)\s?")
_COLOUR = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")
_TAG = re.compile(r"<[^<>]{1,200}>")
_BREAK = re.compile(r"<br\s*/?>|</(?:div|p|pre|span)>", re.I)
_PATH = re.compile(r"dag_id=([^/=]{1,250})/run_id=[^/]{1,250}/(?:task_id=([^/]{1,250})/)?")


_MOST_COLUMNS = 200
_MOST_TASKS = 1000
_LONGEST_TASK = 250


@dataclass
class Told:
    """What the log says of itself beside its facts."""

    tasks: dict[str, None] = field(default_factory=dict)
    airflow: str = ""
    """``1.10``, ``2`` or ``3`` where the shape of the lines tells it."""
    mwaa: bool = False

    def task(self, name: str) -> None:
        """A task that wrote into it; of very many the first are enough."""
        if len(self.tasks) < _MOST_TASKS and len(name) <= _LONGEST_TASK:
            self.tasks[name] = None


def is_log(head: str) -> bool:
    """Whether text that begins like this is a task log or another list of records."""
    lines = head.split("\n", 400)[:400]
    return any(_RECORD.match(line) or _BARE.match(line) or _is_event(line) for line in map(_plainly, lines))


def is_table(head: str) -> bool:
    """Whether it is a table of events with a column of messages, as CloudWatch exports them."""
    first = head.partition("\n")[0].lower().replace('"', "")
    return "message" in first.split(",") and "timestamp" in first


def _is_event(line: str) -> bool:
    return (
        line[:1] == "{"
        and not line.startswith('{"content"')
        and '"event"' in line
        and ('"timestamp"' in line or '"level"' in line)
    )


def _plainly(line: str) -> str:
    return _COLOUR.sub("", line) if "\x1b" in line else line


def of_table(lines: Iterable[str], into: Collector) -> Iterator[str]:
    """The messages of an export, each with its line ends."""
    csv.field_size_limit(LONGEST)
    rows = csv.reader(lines)
    try:
        names = [name.strip('@" ').lower() for name in next(rows, [])]
        if len(names) > _MOST_COLUMNS:
            raise Refused(f"The table has {len(names):,} columns.", allowed=f"at most {_MOST_COLUMNS}")
        place = names.index("message") if "message" in names else len(names)
        for row in rows:
            if place < len(row):
                yield from row[place].splitlines()
    except csv.Error:
        into.warn(f"The table breaks off at line {rows.line_num:,}: a quote is open, or a message is too long.")


def of_page(lines: Iterable[str]) -> Iterator[str]:
    """The lines of a log that was copied from a web page."""
    for line in lines:
        for part in _BREAK.split(line):
            yield _meant(_TAG.sub("", part))


def _meant(text: str) -> str:
    try:
        return html.unescape(text)
    except ValueError:  # a number of a letter with thousands of digits
        return text


def is_page(head: str) -> bool:
    """Whether it is HTML around a log."""
    start = head[:4000].lower()
    return "<html" in start or "<br" in start or "<pre" in start


def collect(lines: Iterable[str], into: Collector) -> Told:
    """Hand every message of a log to the collector."""
    reading = Told()
    into.style = "record"
    match, fresh, more = _RECORD.match, into.begin_anew, into.more
    number = 0
    for number, line in enumerate(lines):
        if not line:
            continue
        first = line[0]
        if first == "#" and line[-1] != "=":
            continue  # a comment says nothing, unless it names an option without its value
        into.line_count = number
        if len(line) > LONGEST:
            line = line[:LONGEST]
        if "\x1b" in line:
            line = _COLOUR.sub("", line)
            first = line[:1]
        if first == "[" or "[20" in line:
            record = match(line)
            if record:
                message = line[record.end() :]
                if message[:4] == "Job ":
                    message = _subtask(message, reading)
                elif not reading.airflow:
                    _shape(line, reading)
                fresh(message)
                continue
        if first == "{" and '"event"' in line:
            _event(line, into, reading)
        elif first in " [IWEDC" and (bare := _BARE.match(line)):
            fresh(line[bare.end() :])
        else:
            more(line)
    into.line_count = number + 1
    into.end()
    return reading


def _shape(line: str, reading: Told) -> None:
    """What the beginning of a record tells: MWAA keeps two braces, 2.x writes its times in another way."""
    reading.mwaa = "{{" in line[:60]
    if line[11:12] in ("T", ","):
        reading.airflow = "2"
    elif re.match(r"\[[\d-]+ [\d:]+,\d{3}\]", line):
        reading.airflow = "1.10"


def _subtask(message: str, reading: Told) -> str:
    match = _SUBTASK.match(message)
    if not match:
        return message
    reading.task(match[1])
    rest = message[match.end() :]
    if rest[:1] == "{" and '"message"' in rest:
        try:
            inner = json.loads(rest)
            rest = str(inner.get("message", "")) if isinstance(inner, dict) else rest
        except (ValueError, RecursionError):
            return rest
        return _subtask(rest, reading) if rest.startswith("Job ") else rest
    return rest or message


def _event(line: str, into: Collector, reading: Told) -> None:
    try:
        event = json.loads(line)
    except (ValueError, RecursionError):
        into.warn(f"Line {into.line_count + 1} breaks off in the middle of an event.")
        into.more(line[:200])
        return
    if isinstance(event, dict):
        of_event(event, into, reading)


def of_event(event: dict[str, object], into: Collector, reading: Told) -> None:
    """Hand one event of Airflow 3 to the collector."""
    into.style, reading.airflow = "event", "3"
    message = str(event.get("event") or "")
    if isinstance(event.get("task_id"), str):
        reading.task(str(event["task_id"]))
    elif match := _PATH.search(message):
        reading.task(match[2] or match[1])
    into.allowance.count_lines(message.count("\n"))
    lines = message.split("\n")
    into.begin_anew(lines[0])
    for line in lines[1:]:
        into.more(line)
