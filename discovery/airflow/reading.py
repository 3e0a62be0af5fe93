"""Files in, what they say out: each is recognised by its content, and one that cannot be read stops itself alone."""

import struct
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from discovery.airflow import facts
from discovery.airflow.contents import records
from discovery.airflow.contents.collector import Collector
from discovery.airflow.contents.documents import MOST, Document, parsed
from discovery.airflow.contents.documents import read as read_document
from discovery.airflow.masking import Masker, plain
from discovery.airflow.options import effective
from discovery.airflow.options.effective import Option
from discovery.airflow.sources.allowance import Allowance, Exhausted
from discovery.airflow.sources.files import Source, Text
from discovery.airflow.statements import Package, Setting, Variable
from discovery.model.errors import Refused

FORMAT = "discovery-airflow-1"
"""Stands in the file that a reading is kept as."""
UNREAD = "cannot be read"
"""The kind of a file that was refused."""
_SHAPE = "the shape of its logs"
_UNREADABLE = (Refused, zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError, struct.error)
"""What stops one file alone: NotImplementedError is a RuntimeError, and broken letters in a name are a ValueError."""


@dataclass(frozen=True)
class FileRead:
    """What one file was taken for: its kind in words, lines that gave a fact, lines that gave none, and warnings."""

    file: str
    kind: str
    used: int
    ignored: int
    warnings: tuple[str, ...] = ()
    encoding: str = ""
    tasks: tuple[str, ...] = ()


@dataclass(frozen=True)
class Reading:
    """Everything some files say of one environment; no secret is in it."""

    files: tuple[FileRead, ...]
    variables: tuple[Variable, ...]
    settings: tuple[Setting, ...]
    packages: tuple[Package, ...]
    mwaa: Mapping[str, Any] = field(default_factory=dict)
    listed: Mapping[str, tuple[Any, ...]] = field(default_factory=dict)
    airflow_version: str = ""
    version_from: str = ""
    """Where the version was found, in words, or what a guess at it rests on; empty where nothing tells it."""
    on_mwaa: bool = False
    doubts: tuple[str, ...] = ()
    """What does not fit together, in sentences."""
    guessed_version: str = ""
    """The version by which it is judged where no file tells one, but their shape tells its first number."""

    @cached_property
    def known(self) -> facts.Defaults:
        """The options of its version, of the nearest lower one, or of the one that is guessed."""
        return facts.defaults(self.airflow_version or self.guessed_version)

    @property
    def judged_by(self) -> str:
        """By which version it is judged, and why by this one; empty where it is its own, as its files tell it."""
        judge = self.known.version
        if self.airflow_version:
            nearest = f"the known version that is nearest to {self.airflow_version}"
            return "" if self.airflow_version == judge else f"judged by {judge}, {nearest}"
        if self.guessed_version:
            return f"judged by {judge}, a guess from {self.version_from}"
        return f"judged by {judge}, the newest known, because no file tells the version"

    @property
    def version_in_words(self) -> str:
        """The version as files tell it, or that they do not, with what is guessed."""
        guess = f"; {self.guessed_version} is a guess from {self.version_from}" if self.guessed_version else ""
        return self.airflow_version or f"not told{guess}"

    @cached_property
    def home(self) -> str:
        """The folder that ``{AIRFLOW_HOME}`` stands for."""
        given = {variable.name: variable.value for variable in self.variables}.get("AIRFLOW_HOME", "")
        return given or ("/usr/local/airflow" if self.on_mwaa else _home(self.settings))

    @cached_property
    def options(self) -> tuple[Option, ...]:
        """The configuration in effect, by key."""
        options = effective.options(self.settings, self.known, self.home, self.on_mwaa)
        return tuple(options)

    @property
    def name(self) -> str:
        """What the environment calls itself, or nothing."""
        own = {variable.name: variable.value for variable in self.variables}
        return str(self.mwaa.get("Name") or own.get("AIRFLOW_ENV_NAME") or "")

    @property
    def masked(self) -> tuple[str, ...]:
        """The names of what was masked here, each once: not what its source had masked."""
        own = {variable.name for variable in self.variables if variable.fingerprint}
        names = own | {setting.key for setting in self.settings if setting.fingerprint}
        twice = {name for name in names - own if facts.variable_of(name) in own}
        return tuple(sorted(names - twice))


def _home(settings: Iterable[Setting]) -> str:
    for setting in settings:
        if setting.option == "dags_folder" and setting.value.endswith("/dags"):
            return setting.value.removesuffix("/dags")
    return "~/airflow"


def read(sources: Iterable[Source], masker: Masker) -> Reading:
    """Read files of one environment; of facts told twice the later file counts. No more is read than is allowed."""
    gathered = _Gathered(masker)
    for source in sources:
        if not gathered.file(source):
            break
    return gathered.reading()


class _Gathered:
    """What the files told so far."""

    def __init__(self, masker: Masker) -> None:
        self.masker = masker
        self.allowance = Allowance()
        self.files: list[FileRead] = []
        self.variables: dict[str, Variable] = {}
        self.settings: dict[tuple[str, str, str], Setting] = {}
        self.packages: dict[str, Package] = {}
        self.mwaa: dict[str, Any] = {}
        self.listed: dict[str, list[Any]] = {}
        self.versions: dict[str, str] = {}
        self.shapes: dict[str, None] = {}
        self.on_mwaa = False

    def file(self, source: Source) -> bool:
        """Read one file; a refusal becomes its row. Says whether a further one may be read."""
        name = plain(source.name)
        into = Collector(name, self.masker, self.allowance)
        try:
            with source.text(self.allowance) as text:
                document = _recognised(text, into)
                encoding = text.encoding
        except _UNREADABLE as error:
            reason = str(error) if isinstance(error, Refused) else "It is damaged: it cannot be unpacked to its end."
            self.files.append(FileRead(name, UNREAD, 0, 0, (plain(reason),)))
            return not isinstance(error, Exhausted)
        self._take(into, document)
        warnings = [plain(warning) for warning in into.warnings]
        if not into.used:
            warnings.append("Nothing in it says how Airflow is configured.")
        ignored = max(0, into.line_count - into.used)
        tasks = tuple(map(plain, document.collected.tasks))
        self.files.append(FileRead(name, document.kind, into.used, ignored, tuple(warnings), encoding, tasks))
        return True

    def _take(self, into: Collector, document: Document) -> None:
        self.variables |= into.variables
        self.packages |= into.packages
        for one in (*into.settings.values(), *document.options):
            self.settings[one.layer, one.section, one.option] = one
        self.mwaa |= document.mwaa
        for name, rows in document.listed.items():
            self.listed.setdefault(name, []).extend(rows)
        self.on_mwaa = self.on_mwaa or bool(document.mwaa) or document.collected.mwaa
        if document.collected.airflow:
            self.shapes[document.collected.airflow] = None
        if document.version:
            self.versions["get-environment" if document.mwaa else "its API"] = document.version

    def _version(self) -> tuple[str, str]:
        """The version that files tell, and where; nothing where none does."""
        own = {name: one.value for name, one in self.variables.items()}
        for package in ("apache-airflow", "apache-airflow-core"):
            if package in self.packages and self.packages[package].version:
                self.versions.setdefault("list of packages", self.packages[package].version)
        if own.get("AIRFLOW_VERSION"):
            self.versions["variable AIRFLOW_VERSION"] = own["AIRFLOW_VERSION"]
        for place in ("get-environment", "its API", "list of packages", "variable AIRFLOW_VERSION"):
            if self.versions.get(place):
                return self.versions[place], place
        return "", ""

    def _guess(self) -> str:
        """The newest version whose logs look like these; nothing where there are none."""
        if not self.shapes:
            return ""
        newest = max(self.shapes)  # "1.10" < "2" < "3"
        return [one for one in facts.versions() if one.startswith(newest + ".")][-1]

    def reading(self) -> Reading:
        """All of it, with the version settled and sections found."""
        version, place = self._version()
        guess = "" if version else self._guess()
        own = {variable.name: variable for variable in self.variables.values()}
        mwaa = self.on_mwaa or "AIRFLOW_CONFIG_SECRETS" in own or any(name.startswith("MWAA__") for name in own)
        mwaa = mwaa or "MWAA" in (own["AWS_EXECUTION_ENV"].value if "AWS_EXECUTION_ENV" in own else "")
        known = facts.defaults(version or guess)
        settings = [
            *effective.of_variables(self.variables.values()),
            *effective.of_custom(self.variables.values()),
            *self.settings.values(),
        ]
        once = {(one.layer, one.key): one for one in effective.placed(settings, known)}
        return Reading(
            tuple(self.files),
            tuple(sorted(self.variables.values(), key=lambda one: one.name)),
            tuple(once.values()),
            tuple(sorted(self.packages.values(), key=lambda one: one.name.lower())),
            self.mwaa,
            {name: tuple(rows) for name, rows in self.listed.items()},
            version,
            _SHAPE if guess else place,
            mwaa,
            self._doubts(),
            guess,
        )

    def _doubts(self) -> tuple[str, ...]:
        """Whether the files can be of one environment."""
        if len(set(self.versions.values())) < 2:
            return ()
        statements = ", ".join(f"{place} says {version}" for place, version in self.versions.items())
        return (f"These files tell of more than one version of Airflow: {statements}. Are they of one environment?",)


def _recognised(text: Text, into: Collector) -> Document:
    """Tell what a file is by its first part, and read it."""
    head = text.head.lstrip()
    if records.is_table(head):
        return _logged(records.of_table(text.text_lines(), into), into, "task log (CloudWatch export)")
    if records.is_page(head) and records.is_log("\n".join(records.of_page(head.splitlines()))):
        return _logged(records.of_page(text.text_lines()), into, "task log (web page)")
    if head[:1] in ("{", "[", '"') and not records.is_log(head):
        return _document(text, into)
    if records.is_log(head):
        return _logged(text.text_lines(), into, "task log")
    for line in text.text_lines():
        into.begin_anew(line)
    into.end()
    return Document(_kind(into, head))


def _document(text: Text, into: Collector) -> Document:
    head = text.head.lstrip()
    if head.startswith("[") and not head.startswith(("[{", "[[", "[\n", "[ ", "[]", "[\r")):
        for line in text.text_lines():
            into.begin_anew(line)
        into.end()
        return Document(_kind(into, head))
    try:
        content = text.whole_text(MOST)
        return read_document(parsed(content), into)
    except Refused:
        if '"event"' in head:
            return _logged(content.splitlines(), into, "task log")
        raise


def _logged(lines: Iterable[str], into: Collector, kind: str) -> Document:
    document = Document(kind)
    document.collected = records.collect(lines, into)
    if document.collected.airflow and kind == "task log":
        document.kind = f"task log (looks like Airflow {document.collected.airflow.removesuffix('.10')}.x)"
    return document


def _kind(into: Collector, head: str) -> str:
    if into.settings and len(into.settings) >= len(into.variables):
        return "airflow.cfg"
    if into.variables:
        return "environment variables"
    if into.packages:
        return "list of packages"
    if "airflow" in head and ("import " in head or "DAG(" in head):
        into.warn("It is the source of a DAG; DAGs are read through Airflow's API only.")
        return "source of a DAG"
    return "text"
