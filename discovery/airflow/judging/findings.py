"""What is worth telling of an environment: each a code of the catalogue's rules, what it is about, and the facts of it.

The sentences stand in the catalogue (AIR-01 to AIR-07), so that a page, the command line and the findings of a
discovery say the same.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from discovery import catalogue
from discovery.airflow import facts
from discovery.airflow.options import names
from discovery.airflow.options.effective import LAYER_NAMES, Option
from discovery.airflow.reading import Reading
from discovery.airflow.statements import Setting

LONGEST = 200
"""Characters of the words of one finding that are shown among those of a discovery."""
MOST = 15
"""No more of one rule are told one by one."""
_NAMES = 12


@dataclass(frozen=True)
class AirflowFinding:
    """One finding: the rule's code, the option or package it is about, and the words that fill its sentence.

    ``basis`` says by which version it is judged where that is not certain; it stands in the words, in brackets.
    """

    code: str
    subject: str
    phrases: str
    basis: str = ""

    @property
    def sentence(self) -> str:
        """The whole sentence."""
        return sentence(self.code, self.subject, self.phrases)

    @property
    def remedy(self) -> str:
        """What to do about it."""
        return next(rule.remedy for rule in catalogue.rules() if rule.id == self.code)

    @property
    def short_subject(self) -> str:
        """What it is about, cut where it is long."""
        return self.subject if len(self.subject) <= LONGEST else self.subject[: LONGEST - 1] + "…"

    @property
    def short_words(self) -> str:
        """The words cut where they are long, but never without what they rest on."""
        if len(self.phrases) <= LONGEST:
            return self.phrases
        basis = f"… ({self.basis})" if self.basis else "…"
        return self.phrases.replace(f" ({self.basis})", "")[: LONGEST - len(basis)] + basis


def sentence(code: str, subject: str, words: str) -> str:
    """The sentence of a rule with these facts in it."""
    text = next(rule.sentence for rule in catalogue.rules() if rule.id == code)
    return text.format_map({"option": subject, "words": words})


def findings(reading: Reading) -> tuple[AirflowFinding, ...]:
    """Everything worth telling, in the order of the rules."""
    every = [*_secrets(reading), *_environment(reading), *_packages(reading)]
    for option in reading.options:
        every += _option(option, reading)
    return tuple(sorted(every, key=lambda one: one.code))


def first_of_each_rule(every: Iterable[AirflowFinding]) -> tuple[AirflowFinding, ...]:
    """As many of each rule as a person reads, by rule and subject; of two about one subject the later."""
    counts: Counter[str] = Counter()
    first: dict[tuple[str, str], AirflowFinding] = {}
    for one in every:
        counts[one.code] += 1
        if counts[one.code] <= MOST:
            first[one.code, one.subject] = one
    return tuple(first[key] for key in sorted(first))


def _option(option: Option, reading: Reading) -> Iterator[AirflowFinding]:
    basis = reading.judged_by
    named = option.former and basis
    if option.overrides:
        others = ", ".join(_says(setting, option.key, reading) for setting in option.overrides)
        yield _judged("AIR-01", option.key, f"{others}, {_wins(option)}", basis if named else "")
    written = option.layer in ("rest", "cfg") and option.value in facts.published(option.key)
    if option.status == "unknown" and not written:  # an API and a file list every default, of packages too
        effect = f"There it has no effect as set ({basis})." if basis else "It has no effect as set."
        yield AirflowFinding("AIR-02", option.key, f"{_no_such(option, reading)} {effect}", basis)
    for name in option.former:
        yield _renamed(name, option.key, reading)
    if option.status == "renamed":
        yield _renamed(option.key, option.hint, reading)
    if option.status == "removed":
        yield _judged("AIR-05", option.key, f"was removed after {option.hint}", basis)
    given = option.layer == "options" or any(setting.layer == "options" for setting in option.overrides)
    if option.reserved and given:
        yield _judged("AIR-06", option.key, reading.known.version, basis)


def _judged(code: str, subject: str, words: str, basis: str) -> AirflowFinding:
    return AirflowFinding(code, subject, f"{words} ({basis})" if basis else words, basis)


_WAYS: dict[str, str] = {"cmd": "has a command for it", "secret": "has the name of a secret for it"}


def _says(setting: Setting, key: str, reading: Reading) -> str:
    """What one setting says of an option, with the name it uses where that is another."""
    way = names.place(setting.key, reading.known).way
    words = _WAYS.get(way) or f"says {short(setting.value)}"
    return f"{LAYER_NAMES[setting.layer]} {words}" + (f" ({setting.key})" if setting.key != key else "")


def _wins(option: Option) -> str:
    words = _WAYS.get(option.way) or f"says {short(option.value)}"
    name = f" ({option.given_as})" if option.given_as else ""
    return f"{LAYER_NAMES[option.layer]} {words}{name} and wins"


def _no_such(option: Option, reading: Reading) -> str:
    """Why a version does not read a name, and what it reads instead."""
    version = reading.known.version
    bare, way = names.untold(option.key)
    if way and option.hint == bare:
        return f"only options that hold secrets are read from a command or secret, and {bare} of {version} is none."
    if not option.section and option.layer == "options":
        return "it has no section, and options are written section.option."
    if reading.judged_by and not facts.ever(option.key):
        first, *_, last = facts.versions()
        version = f"any known version, {first} to {last}"
    place = f"no such option in {f'{option.section} of ' if option.section else ''}{version}"
    if not option.hint:
        return f"{place}."
    if option.hint.startswith("since "):
        return f"{place} ({option.hint})."
    if option.hint == names.earlier(bare, reading.known):
        return f"{place}, which calls it {option.hint}."
    return f"{place}; did you mean {option.hint}?"


def _renamed(name: str, today: str, reading: Reading) -> AirflowFinding:
    """What a former name is called today, and whether its version still looks it up."""
    version = reading.known.version
    bare, _ = names.untold(name)
    former = names.former(name) or names.former(bare) or names.Former("", "")
    last = names.today(name, reading.known) or names.today(bare, reading.known) or former
    called = f"is called {today} since {last.since}"
    if not reading.airflow_version and not reading.guessed_version:
        read_by = names.readers(name) or names.readers(bare)
        return AirflowFinding("AIR-05", name, f"{called}; {read_by or 'no known version'} read the old name")
    if former.counted and former.reads(reading.known):
        words = f"{called}; {version} reads both, and the largest value counts"
    elif former.reads(reading.known):
        words = f"{called}; {version} still reads the old name"
    else:
        words = f"{called}; {version} does not read the old name, which has no effect there"
    return _judged("AIR-05", name, words, reading.judged_by)


def _secrets(reading: Reading) -> Iterator[AirflowFinding]:
    names = reading.masked
    if names:
        more = f" and {len(names) - _NAMES} more" if len(names) > _NAMES else ""
        yield AirflowFinding("AIR-03", "secrets", ", ".join(names[:_NAMES]) + more)


def _packages(reading: Reading) -> Iterator[AirflowFinding]:
    without = [package.name for package in reading.packages if not package.version]
    if without:
        more = f" and {len(without) - _NAMES} more" if len(without) > _NAMES else ""
        yield AirflowFinding("AIR-04", "packages", ", ".join(without[:_NAMES]) + more)


def _environment(reading: Reading) -> Iterator[AirflowFinding]:
    version = reading.airflow_version
    if reading.on_mwaa and version and facts.mwaa_versions().get(version) == "ended":
        yield AirflowFinding("AIR-07", "version", version)


def short(value: str, most: int = 60) -> str:
    """A value as it stands in a sentence."""
    one_line = " ".join(value.split())
    return "nothing" if not one_line else one_line if len(one_line) <= most else one_line[: most - 1] + "…"
