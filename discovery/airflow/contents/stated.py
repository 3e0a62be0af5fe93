"""What one file states: variables, options of one layer and packages, masked as they are taken, each of them once."""

from dataclasses import dataclass, field

from discovery.airflow import facts
from discovery.airflow.masking import Apart, Masker, Shown, masked_version, plain
from discovery.airflow.sources.allowance import Allowance
from discovery.airflow.statements import Package, Setting, Variable

_MOST_WARNINGS = 5


@dataclass
class Statements:
    """What one file states so far, and what to know of it; of what is stated twice the last counts."""

    file: str
    masker: Masker
    allowance: Allowance = field(default_factory=Allowance)
    variables: dict[str, Variable] = field(default_factory=dict)
    settings: dict[tuple[str, str], Setting] = field(default_factory=dict)
    packages: dict[str, Package] = field(default_factory=dict)
    used: int = 0
    line_count: int = 0
    seen: dict[tuple[str, str], int] = field(default_factory=dict)
    """The hash of what an option or variable was last set to: a log that repeats itself is masked once."""
    _warnings: dict[str, None] = field(default_factory=dict)
    _untold: int = 0
    _twice: dict[tuple[str, str], str] = field(default_factory=dict, repr=False)
    """How what has two different values is shown."""
    _shown_names: dict[tuple[str, str], str] = field(default_factory=dict, repr=False)
    """What each variable, option or package is shown as."""
    _apart: dict[str, Apart] = field(default_factory=dict, repr=False)

    @property
    def warnings(self) -> list[str]:
        """What to know of the file: the first few sentences, then how many more there were."""
        more = [f"and {self._untold:,} more"] if self._untold else []
        return [*self._warnings, *more]

    def warn(self, sentence: str) -> None:
        """Add something to know of the file."""
        if len(self._warnings) < _MOST_WARNINGS:
            self._warnings[sentence] = None
        elif sentence not in self._warnings:
            self._untold += 1

    def take_variable(self, name: str, value: str, line: int = 0) -> None:
        """A variable and its value as they came; without a line it stands in the one read last."""
        fingerprint = hash(value)
        if self.seen.get(("=", name)) == fingerprint:
            return
        self.seen["=", name] = fingerprint
        self.allowance.count_value(name, value)
        shown = self.masker(name, value)
        name = self.named("variable", name)
        line = line or self.line_count
        before = self.variables.get(name)
        if before and (before.value, before.fingerprint) != (shown.value, shown.fingerprint):
            self._twice["=", name] = name
        self.variables[name] = Variable(name, shown.value, self.file, line, shown.why, shown.fingerprint)

    def take_option(self, section: str, option: str, value: str, line: int = 0) -> None:
        """An option of a configuration file, and its value as it came; its section is empty while nobody said it."""
        if not section and "." in option:
            section, _, option = option.partition(".")
        value = value.rstrip()
        self.allowance.count_value(f"{section}.{option}", value)
        shown = self.masker(f"{section}.{option}", value) if section else _by_name(self.masker, option, value)
        key = (section, option)
        before = self.settings.get(key)
        differs = before and (before.value, before.fingerprint) != (shown.value, shown.fingerprint)
        if before and differs and before.line != line and key not in self._twice:
            self._twice[key] = plain(f"{section}.{option}".strip("."))
        names = (before.section, before.option) if before else (plain(section), self.named(f"option {section}", option))
        at = line or self.line_count
        self.settings[key] = Setting(*names, shown.value, "cfg", self.file, at, shown.why, shown.fingerprint)

    def take_package(self, name: str, version: str, line: int = 0) -> None:
        """A package and its version as they came; one that brings no line of its own is counted as a line used."""
        if not line:
            self.used += 1
        fingerprint = hash(version)
        if self.seen.get(("==", name)) == fingerprint:
            return
        self.seen["==", name] = fingerprint
        self.allowance.count_value(name, version)
        package = Package(self.named("package", name), masked_version(version), self.file, line or self.line_count)
        self.packages[package.key] = package

    def named(self, what: str, name: str) -> str:
        """A name as it may be shown: two that differ in their secret alone stay two, and are counted as two."""
        if (known := self._shown_names.get((what, name))) is not None:
            return known
        shown = plain(name)
        if shown != name:
            shown = self._apart.setdefault(what, Apart()).name(shown)
        self._shown_names[what, name] = shown
        return shown

    def warn_of_several_values(self) -> None:
        """The file ends: what stood in it with two values is told."""
        if self._twice:
            names = ", ".join(sorted(set(self._twice.values()))[:5])
            self.warn(f"{names} stand in it more than once with different values; the last one counts.")


def _by_name(masker: Masker, option: str, value: str) -> Shown:
    """Masked as any version's option of this name would be: whose section is unknown may still be a secret."""
    for key in facts.sensitive():
        if key.endswith("." + option):
            return masker(key, value)
    return masker(option, value)
