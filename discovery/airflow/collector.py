"""Facts from the lines of a log or a plain file: variables, options and packages, told apart by their looks.

One pass, a state for what is being listed (a configuration file, a table of packages, a run of variables). Prose around
the facts ends a list and is counted as ignored. Values are masked here, before anything else sees them.
"""

import ast
import json
import re
from dataclasses import dataclass, field

from discovery.airflow import facts
from discovery.airflow.found import Package, Setting, Variable
from discovery.airflow.masking import MASK, Masker, Shown, apart, masked_version, plain

_PAIR = re.compile(r"""'((?:[^'\\]|\\.)+)': (?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")""")
_KEYED = re.compile(r"(?:export )?([A-Z_][A-Z0-9_]*)(=|: ?)(.*)", re.S)
_SECTION = re.compile(r"\[([A-Za-z0-9_.]+)\]\s*")
_OPTION = re.compile(r"([A-Za-z][A-Za-z0-9_.]*)\s*=\s?(.*)", re.S)
_DOTTED = re.compile(r"[A-Za-z][A-Za-z0-9_.]*")
_UNSHOWN = re.compile(r"#\s*[a-z][a-z0-9_]*\s*=\s*$")
_TABLE = re.compile(r"Package\s+Version\b.*")
_RULER = re.compile(r"[-—–─\s]+")
_ROW = re.compile(r"([A-Za-z0-9][A-Za-z0-9._-]*)(?:\s+([0-9][^\s]*|[a-z]?[0-9.]+\S*))?(?:\s+(\S.*))?")
_FROZEN = re.compile(r"([A-Za-z0-9][A-Za-z0-9._-]*)(?:\[[\w,\s-]*\])?\s*===?\s*([^\s;#]+).*")
_LEGACY = re.compile(r"([A-Za-z0-9][A-Za-z0-9._-]*) \(([0-9][^)\s,]*)(?:, [^)]*)?\)")
_SIGNS = frozenset("'‘K[P#;{")
"""Only a message that begins with one of these, or says something of something, can begin a list."""
_QUOTES = frozenset("'‘K")
_SMART = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"'})
_LONGEST_VALUE = 65_536
"""A value over many lines is put together up to here; a longer one is masked whole."""
_SHORTEST_RUN = 3
"""Fewer lines in a row that look like variables or options, with no other sign of what they are, are prose."""


@dataclass
class Collector:
    """Collects the facts of one file."""

    file: str
    masker: Masker
    style: str = "plain"
    """``record``: lines without a time belong to the record before; ``event``: each line has its own; ``plain``."""
    variables: dict[str, Variable] = field(default_factory=dict)
    settings: dict[tuple[str, str], Setting] = field(default_factory=dict)
    packages: dict[str, Package] = field(default_factory=dict)
    used: int = 0
    lines: int = 0
    unshown: int = 0
    warnings: list[str] = field(default_factory=list)
    _mode: str = ""
    _section: str = ""
    _last: tuple[str, str] | None = None
    _line: int = 0
    _table_record: bool = False
    _run: list[tuple[str, str, str, int]] = field(default_factory=list)
    _twice: set[str] = field(default_factory=set)
    _whole: str = field(default="", repr=False)
    """The option that may still go on, as it came: a secret over two lines is masked as one."""
    _open: tuple[str, str] | None = field(default=None, repr=False)
    """The variable whose text may go on in the next line, as Python prints long ones, as it came."""
    _said: dict[tuple[str, str], int] = field(default_factory=dict)
    """The hash of what an option or variable was last set to: a log that repeats itself is masked once."""
    _masked_names: dict[str, dict[str, str]] = field(default_factory=dict, repr=False)
    """What each name with a secret in it is shown as, for variables and for packages."""
    _grown: dict[tuple[str, str], set[int]] = field(default_factory=dict)
    """The same of the lines that went on with it."""

    def fresh(self, message: str) -> None:
        """The message of a new record, event or plain line."""
        self.lines += 1
        self._table_record = False
        if self._mode == "cfg" and self.style == "record":
            self._mode = ""
        listing = self._mode or self._run or self.style == "plain"
        if listing or not message or message[0] in _SIGNS or "=" in message or ": " in message:
            self._feed(message, True)

    def more(self, message: str) -> None:
        """A line that belongs to the record before."""
        self.lines += 1
        mode = self._mode
        if mode == "cfg" and self._configured(message):
            return
        if mode == "pip" and message and not self._table_record:
            self._mode = ""
        if self._mode or self._run:
            self._feed(message, False)

    def _feed(self, message: str, fresh: bool) -> None:
        first = message[:1]
        if first in _QUOTES and self._pairs(message):
            return
        if self._open and self._continued(message):
            return
        if self._mode == "cfg" and self._configured(message):
            return
        if self._mode == "pip" and ((not message and not fresh) or self._packaged(message)):
            return
        if first:
            self._begin(first, message)
        elif fresh and self.style != "plain":
            self._flush()
            self._mode = "cfg" if self.style == "record" else ""  # a record without words heads a file that follows
            self._section, self._last = "", None

    def _begin(self, first: str, message: str) -> None:
        """A line outside every list: it may begin one."""
        if first == "[":
            self._bracket(message)
        elif first == "P" and _TABLE.fullmatch(message):
            self._flush()
            self._mode, self._table_record = "pip", True
            self.used += 1
        elif first in "#;":
            self.unshown += bool(_UNSHOWN.match(message))
        elif "=" in message or ": " in message:
            self._likely(message)
        elif self.style == "plain" and (found := _LEGACY.fullmatch(message.strip())):
            self._package(found[1], found[2])
        elif self._run and first not in " \t":
            self._flush()

    def _bracket(self, message: str) -> None:
        if found := _SECTION.fullmatch(message):
            self._flush()
            self._mode, self._section, self._last = "cfg", found[1], None
            self.used += 1
        elif message.startswith("[{") and '"name"' in message[:40]:
            self.listed(message)

    # ---- variables

    def _pairs(self, message: str) -> bool:
        """Variables as Python prints them; two of them may stand on one line."""
        if "‘" in message or "’" in message:
            message = message.translate(_SMART)
        found, place = False, 0
        match = _PAIR.search(message)
        if self._open and not (match and match.start() == 0) and self._continued(message):
            return True  # a colon within a text that goes on begins no variable
        while match:
            name, single, double = match.groups()
            raw = single if double is None else double
            if "\\" in raw or "\\" in name:
                raw, name = _read(raw, double is not None), _read(name, False)
            place = match.end()
            if message[place : place + 1] in ("'", '"', " "):
                more, place = _strings(message, place)
                raw += more
            self._variable(name, raw)
            self._open = (name, raw)
            found = True
            match = _PAIR.search(message, place) if place < len(message) else None
        if found:
            self.used += 1
            self._mode = ""
            if place < len(message) and message[place:].strip():
                self._open = None
        elif message.startswith(("'AIRFLOW", "'AWS")):
            self.warnings.append(f"Line {self.lines} breaks off in the middle of a variable.")
        return found

    def _continued(self, message: str) -> bool:
        """Whether a line is but a further string of the variable before: both are one value."""
        name, value = self._open or ("", "")
        self._open = None
        start = len(message) - len(message.lstrip())
        if message[start : start + 1] not in ("'", '"'):
            return False
        more, place = _strings(message, start)
        if place == start or message[place : place + 1] == ":":
            return False
        self._said.pop(("=", name), None)
        before = self.variables.pop(self.named("variable", name), None)
        self._variable(name, value + more, before.line if before else 0)
        self._open = (name, value + more) if not message[place:].strip() else None
        self.used += 1
        return True

    def _variable(self, name: str, value: str, line: int = 0) -> None:
        said = hash(value)
        if self._said.get(("=", name)) == said:
            return
        self._said["=", name] = said
        shown = self.masker(name, value)
        name = self.named("variable", name)
        line = line or self.lines
        before = self.variables.get(name)
        if before and (before.value, before.fingerprint) != (shown.value, shown.fingerprint):
            self._twice.add(name)
        self.variables[name] = Variable(name, shown.value, self.file, line, shown.why, shown.fingerprint)

    def _likely(self, message: str) -> None:
        """A line like ``NAME=value``, ``NAME: value`` or ``option = value``: a fact if its neighbours look like it."""
        if found := _KEYED.fullmatch(message):
            self._run.append(("env", found[1], found[3], self.lines))
        elif self.style == "plain" and (pinned := _FROZEN.fullmatch(message)):
            self._run.append(("pip", pinned[1], pinned[2], self.lines))
        elif self.style == "plain" and (option := _OPTION.fullmatch(message)) and option[1][0].islower():
            self._run.append(("cfg", option[1], option[2], self.lines))
        else:
            self._flush()

    def _flush(self) -> None:
        """End a run of likely facts: taken where it is long enough, prose otherwise."""
        run, self._run = self._run, []
        if not run:
            return
        kinds = [kind for kind, *_ in run]
        least = 1 if self.style == "plain" and self.lines <= _SHORTEST_RUN else _SHORTEST_RUN
        for kind in ("env", "pip", "cfg"):
            if kinds.count(kind) < least and not (kind == "pip" and self.packages):
                continue
            for _, name, value, line in (one for one in run if one[0] == kind):
                self.used += 1
                if kind == "env":
                    self._variable(name, value, line)
                elif kind == "pip":
                    self._package(name, value, line)
                else:
                    self._set("", name, value, line)

    # ---- options

    def _configured(self, message: str) -> bool:
        first = message[:1]
        if not first or first in "#;":
            self.unshown += bool(first and _UNSHOWN.match(message))
            return True
        if first == "[" and (found := _SECTION.fullmatch(message)):
            self._section, self._last = found[1], None
            self.used += 1
            return True
        if first in " \t":
            if self._last and message.strip():
                self._grow(self._last, message.strip())
            return True
        name, equals, value = message.partition("=")
        name = name.rstrip()
        if equals and (name.isidentifier() or _DOTTED.fullmatch(name)):
            self._last = last = (self._section, name)
            self._whole, self._line = value, self.lines
            self.used += 1
            said = hash(value)
            if self._said.get(last) != said:
                self._said[last] = said
                self._grown[last] = set()
                self._set(*last, value.removeprefix(" "))
            return True
        self._mode = ""  # prose ends the file
        return False

    def _grow(self, last: tuple[str, str], more: str) -> None:
        """The option goes on in another line: it is masked anew as a whole, because a secret may go over both."""
        self._whole = f"{self._whole.removeprefix(' ').rstrip()}\n{more}" if len(self._whole) < _LONGEST_VALUE else MASK
        self.used += 1
        said = hash(self._whole)
        if said not in self._grown[last]:
            self._grown[last].add(said)
            self._set(*last, self._whole, self._line)

    def _set(self, section: str, option: str, value: str, line: int = 0) -> None:
        if not section and "." in option:
            section, _, option = option.partition(".")
        value = value.rstrip()
        shown = self.masker(f"{section}.{option}", value) if section else _by_name(self.masker, option, value)
        key = (section, option)
        before = self.settings.get(key)
        if before and before.line != line and (before.value, before.fingerprint) != (shown.value, shown.fingerprint):
            self._twice.add(plain(f"{section}.{option}".strip(".")))
        at = line or self.lines
        self.settings[key] = Setting(
            plain(section),
            self.named(f"option {section}", option),
            shown.value,
            "cfg",
            self.file,
            at,
            shown.why,
            shown.fingerprint,
        )

    # ---- packages

    def _packaged(self, message: str) -> bool:
        line = message.strip()
        if _RULER.fullmatch(line):
            return True
        found = _ROW.fullmatch(line) if line else None
        words = len(line.split())
        if not found or words > 4 or (not found[2] and words > 1):
            self._mode = ""
            return False
        self._package(found[1], found[2] or "")
        return True

    def listed(self, message: str) -> None:
        """Packages as JSON: a list of objects with name and version."""
        try:
            listed = json.loads(message[: message.rindex("]") + 1])
        except (ValueError, RecursionError):
            return
        for one in listed if isinstance(listed, list) else []:
            if isinstance(one, dict) and isinstance(one.get("name"), str):
                self._package(one["name"], str(one.get("version") or ""))

    def _package(self, name: str, version: str, line: int = 0) -> None:
        if not line:
            self.used += 1
        said = hash(version)
        if self._said.get(("==", name)) == said:
            return
        self._said["==", name] = said
        package = Package(self.named("package", name), masked_version(version), self.file, line or self.lines)
        self.packages[package.key] = package

    def named(self, what: str, name: str) -> str:
        """A name as it may be shown: two that differ in their secret alone stay two, and are counted as two."""
        shown = plain(name)
        if shown == name:
            return name
        others = self._masked_names.setdefault(what, {})
        if name not in others:
            others[name] = apart(shown, set(others.values()))
        return others[name]

    def end(self) -> None:
        """The file ends: what was still open is decided, what was found twice is told."""
        self._flush()
        if self._twice:
            names = ", ".join(sorted(self._twice)[:5])
            self.warnings.append(f"{names} stand in it more than once with different values; the last one counts.")
        if self.unshown > 20 and not any(setting.value for setting in self.settings.values()):
            self.warnings.append("It lists names of options without their values; ask for `config list --show-values`.")


_STRING = re.compile(r"""[ \t]*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")""")


def _strings(message: str, start: int) -> tuple[str, int]:
    """Strings that follow one another from here, which Python takes for one, and where they end."""
    parts = []
    while found := _STRING.match(message, start):
        single, double = found.groups()
        parts.append(_read(single if double is None else double, double is not None))
        start = found.end()
    return "".join(parts), start


def _read(text: str, double: bool) -> str:
    quote = '"' if double else "'"
    try:
        return str(ast.literal_eval(f"{quote}{text}{quote}"))
    except (ValueError, SyntaxError):
        return text


def _by_name(masker: Masker, option: str, value: str) -> Shown:
    """Masked as any version's option of this name would be: whose section is unknown may still be a secret."""
    for key in facts.sensitive():
        if key.endswith("." + option):
            return masker(key, value)
    return masker(option, value)
