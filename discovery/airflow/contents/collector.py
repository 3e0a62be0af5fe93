"""Facts from the lines of a log or a plain file: variables, options and packages, told apart by their looks.

One pass, a state for what is being listed (a configuration file, a table of packages, a run of variables). Prose around
the facts ends a list and is counted as ignored. Values are masked as they are taken, before anything else sees them.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import chain
from typing import Any, TypeVar

from discovery.airflow.contents import package_lists
from discovery.airflow.contents.growing import UNKNOWN, Growing
from discovery.airflow.contents.printed import pairs, straight, strings, unescaped
from discovery.airflow.contents.stated import Statements

_KEYED = re.compile(r"(?:export )?([A-Z_][A-Z0-9_]*)(=|: ?)(.*)", re.S)
_SECTION = re.compile(r"\[([A-Za-z0-9_.]+)\]\s*")
_OPTION = re.compile(r"([A-Za-z][A-Za-z0-9_.]*)\s*=\s?(.*)", re.S)
_DOTTED = re.compile(r"[A-Za-z][A-Za-z0-9_.]*")
_UNSHOWN = re.compile(r"#\s*[a-z][a-z0-9_]*\s*=\s*$")
_SIGNS = frozenset("'‘K[P#;{")
"""Only a message that begins with one of these, or says something of something, can begin a list."""
_QUOTES = frozenset("'‘K")
_LONGEST_RUN = 5000
_RUN_LETTERS = 1_000_000
"""Lines that look likely are decided upon once there are so many of them, or of their letters."""
_MOST_KNOWN = 5000
_LONGEST_KNOWN = 300
"""So many lines, of so many letters each, are known again when they come again."""
_SHORTEST_RUN = 3
"""Fewer lines in a row that look like variables or options, with no other sign of what they are, are prose."""

_Line = TypeVar("_Line")
_Meaning = TypeVar("_Meaning")


@dataclass
class Collector(Statements):
    """Collects the facts of one file."""

    style: str = "plain"
    """``record``: lines without a time belong to the record before; ``event``: each line has its own; ``plain``."""
    unshown: int = 0
    _mode: str = ""
    _section: str = ""
    _table_record: bool = False
    _run: list[tuple[str, str, str, int]] = field(default_factory=list)
    _run_letters: int = 0
    _open: Growing | None = field(default=None, repr=False)
    """The variable or option that may go on in the next line, as it came: it is masked once, when it is whole."""
    _options: dict[tuple[str, str], Growing] = field(default_factory=dict, repr=False)
    """What a line of a section sets, and below what a row of a table names: a log that repeats itself is read once."""
    _rows: dict[str, package_lists.Row] = field(default_factory=dict, repr=False)

    def begin_anew(self, message: str) -> None:
        """The message of a new record, event or plain line."""
        self.line_count += 1
        self._table_record = False
        if self._mode == "cfg" and self.style == "record":
            self._close()
            self._mode = ""
        listing = self._mode or self._run or self.style == "plain"
        if listing or not message or message[0] in _SIGNS or "=" in message or ": " in message:
            self._feed(message, True)

    def more(self, message: str) -> None:
        """A line that belongs to the record before."""
        self.line_count += 1
        mode = self._mode
        if mode == "cfg":
            if (option := self._options.get((self._section, message))) is not None:
                before = self._open
                if before is not None and self.seen.get(before.key) != before.said:
                    self._close()
                option.line = self.line_count
                self._open = option
                self.used += 1
                return
            if self._configured(message):
                return
        if mode == "pip" and message and not self._table_record:
            self._mode = ""
        if self._mode or self._run:
            self._feed(message, False)

    def _feed(self, message: str, fresh: bool) -> None:
        first = message[:1]
        if first in _QUOTES and self._pairs(message):
            return
        if self._open and self._open.variable and self._continued(message):
            return
        if self._mode == "cfg" and self._configured(message):
            return
        if self._mode == "pip" and ((not message and not fresh) or self._packaged(message)):
            return
        if first:
            self._begin(first, message)
        elif fresh and self.style != "plain":
            self._flush()
            self._close()
            self._mode = "cfg" if self.style == "record" else ""  # a record without words heads a file that follows
            self._section = ""

    def _begin(self, first: str, message: str) -> None:
        """A line outside every list: it may begin one."""
        if first == "[":
            self._bracket(message)
        elif first == "P" and package_lists.heads_table(message):
            self._flush()
            self._mode, self._table_record = "pip", True
            self.used += 1
        elif first in "#;":
            self.unshown += bool(_UNSHOWN.match(message))
        elif "=" in message or ": " in message:
            self._likely(message)
        elif self.style == "plain" and (package := package_lists.legacy(message)):
            self.take_package(*package)
        elif self._run and first not in " \t":
            self._flush()

    def _bracket(self, message: str) -> None:
        if match := _SECTION.fullmatch(message):
            self._flush()
            self._close()
            self._mode, self._section = "cfg", match[1]
            self.used += 1
        elif message.startswith("[{") and '"name"' in message[:40]:
            self._packages(package_lists.of_json(message))

    # ---- variables

    def _pairs(self, message: str) -> bool:
        """Variables as Python prints them; two of them may stand on one line."""
        message = straight(message)
        following = pairs(message)
        pair = next(following, None)
        growing = self._open and self._open.variable
        if growing and not (pair and pair.start == 0) and self._continued(message):
            return True  # a colon within a text that goes on begins no variable
        if not pair:
            if message.startswith(("'AIRFLOW", "'AWS")):
                self.warn(f"Line {self.line_count} breaks off in the middle of a variable.")
            return False
        for last in chain((pair,), following):
            self._close()
            self._open = Growing(("=", self._meant(last.name)), self._meant(last.value), self.line_count, variable=True)
            pair = last
        self.used += 1
        self._mode = ""
        if message[pair.end :].strip():
            self._close()
        return True

    def _continued(self, message: str) -> bool:
        """Whether a line is but a further string of the variable before: both are one value."""
        growing, start = self._open, len(message) - len(message.lstrip())
        if growing is None or message[start : start + 1] not in ("'", '"'):
            self._close()
            return False
        more, place = strings(message, start)
        if place == start or message[place : place + 1] == ":":
            self._close()
            return False
        self._open = growing.longer(self._meant(more))
        self.used += 1
        if message[place:].strip():
            self._close()
        return True

    def _meant(self, raw: str) -> str:
        """What Python means by a string; two letters with backslashes are as much work as a line."""
        if "\\" not in raw:
            return raw
        self.allowance.count_lines(raw.count("\\") // 2)
        return unescaped(raw)

    def _close(self) -> None:
        """The variable or option that could go on is whole: it is masked, a secret over several lines as one."""
        growing = self._open
        if growing is None:
            return
        self._open = None
        key, value = growing.key, growing.value()
        said = hash(value) if growing.said == UNKNOWN else growing.said
        if self.seen.get(key) == said:
            return
        if growing.variable:
            self.take_variable(key[1], value, growing.line)
        else:
            self.seen[key] = said
            self.take_option(*key, value, growing.line)

    def _likely(self, message: str) -> None:
        """A line like ``NAME=value``, ``NAME: value`` or ``option = value``: a fact if its neighbours look like it."""
        if len(self._run) >= _LONGEST_RUN or self._run_letters > _RUN_LETTERS:
            self._flush()
        if match := _KEYED.fullmatch(message):
            fact = ("env", match[1], match[3], self.line_count)
        elif self.style == "plain" and (pinned := package_lists.frozen(message)):
            fact = ("pip", *pinned, self.line_count)
        elif self.style == "plain" and (option := _OPTION.fullmatch(message)) and option[1][0].islower():
            fact = ("cfg", option[1], option[2], self.line_count)
        else:
            self._flush()
            return
        self._run.append(fact)
        self._run_letters += len(message)

    def _flush(self) -> None:
        """End a run of likely facts: taken where it is long enough, prose otherwise."""
        run, self._run, self._run_letters = self._run, [], 0
        if not run:
            return
        kinds = [kind for kind, *_ in run]
        least = 1 if self.style == "plain" and self.line_count <= _SHORTEST_RUN else _SHORTEST_RUN
        for kind in ("env", "pip", "cfg"):
            if kinds.count(kind) < least and not (kind == "pip" and self.packages):
                continue
            for _, name, value, line in (one for one in run if one[0] == kind):
                self.used += 1
                if kind == "env":
                    self.take_variable(name, value, line)
                elif kind == "pip":
                    self.take_package(name, value, line)
                elif self.seen.get(("", name)) != (said := hash(value)):
                    self.seen["", name] = said
                    self.take_option("", name, value, line)

    # ---- options

    def _configured(self, message: str) -> bool:
        first = message[:1]
        if not first or first in "#;":
            self.unshown += bool(first and _UNSHOWN.match(message))
            return True
        if first == "[" and (match := _SECTION.fullmatch(message)):
            self._close()
            self._section = match[1]
            self.used += 1
            return True
        if first in " \t":
            if self._open and (more := message.strip()):
                self._open = self._open.longer("\n" + more)
                self.used += 1
            return True
        name, equals, value = message.partition("=")
        name = name.rstrip()
        if equals and (name.isidentifier() or _DOTTED.fullmatch(name)):
            self._close()
            self._open = Growing((self._section, name), value.removeprefix(" ").rstrip(), self.line_count)
            self.used += 1
            if len(message) <= _LONGEST_KNOWN:
                _room(self._options)[self._section, message] = self._open
            return True
        self._close()
        self._mode = ""  # prose ends the file
        return False

    # ---- packages

    def _packaged(self, message: str) -> bool:
        if (row := self._rows.get(message)) is not None:
            self.take_package(*row)
            return True
        line = message.strip()
        if package_lists.is_ruler(line):
            return True
        row = package_lists.row(line)
        if row is None:
            self._mode = ""
            return False
        if len(message) <= _LONGEST_KNOWN:
            _room(self._rows)[message] = row
        self.take_package(*row)
        return True

    def packages_of(self, listed: Iterable[Any]) -> None:
        """Packages, as far as they are objects with a name."""
        self._packages(package_lists.of_objects(listed))

    def _packages(self, rows: Iterable[package_lists.Row]) -> None:
        for name, version in rows:
            self.take_package(name, version)

    def end(self) -> None:
        """The file ends: what was still open is decided, what was found twice is told."""
        self._flush()
        self._close()
        self.warn_of_several_values()
        if self.unshown > 20 and not any(setting.value for setting in self.settings.values()):
            self.warn("It lists names of options without their values; ask for `config list --show-values`.")


def _room(known: dict[_Line, _Meaning]) -> dict[_Line, _Meaning]:
    """Lines that are known, with room for another: all are forgotten once there are too many."""
    if len(known) >= _MOST_KNOWN:
        known.clear()
    return known
