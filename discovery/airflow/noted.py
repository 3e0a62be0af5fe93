"""What is worth telling of an environment: each a code of the catalogue's rules, what it is about, and the facts of it.

The sentences stand in the catalogue (AIR-01 to AIR-07), so that a page, the command line and the findings of a
discovery say the same.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from discovery import catalogue
from discovery.airflow import facts
from discovery.airflow.effective import LAYER_NAMES, Option
from discovery.airflow.reading import Reading

MOST = 15
"""No more of one rule are told one by one."""
_NAMES = 12


@dataclass(frozen=True)
class Noted:
    """One finding: the rule's code, the option or package it is about, and the words that fill its sentence."""

    code: str
    subject: str
    words: str

    @property
    def sentence(self) -> str:
        """The whole sentence."""
        return sentence(self.code, self.subject, self.words)

    @property
    def remedy(self) -> str:
        """What to do about it."""
        return next(rule.remedy for rule in catalogue.rules() if rule.id == self.code)


def sentence(code: str, subject: str, words: str) -> str:
    """The sentence of a rule with these facts in it."""
    text = next(rule.sentence for rule in catalogue.rules() if rule.id == code)
    return text.format_map({"option": subject, "words": words})


def noted(reading: Reading) -> tuple[Noted, ...]:
    """Everything worth telling, in the order of the rules."""
    found = [*_secrets(reading), *_environment(reading), *_packages(reading)]
    for option in reading.options:
        found += _option(option, reading)
    return tuple(sorted(found, key=lambda one: one.code))


def most(found: tuple[Noted, ...]) -> tuple[Noted, ...]:
    """The first of each rule, as many as a person reads."""
    told: Counter[str] = Counter()
    return tuple(one for one in found if told.update([one.code]) or told[one.code] <= MOST)


def _option(option: Option, reading: Reading) -> Iterator[Noted]:
    if option.overrides:
        others = ", ".join(f"{LAYER_NAMES[one.layer]} says {short(one.value)}" for one in option.overrides)
        yield Noted("AIR-01", option.key, f"{others}, {LAYER_NAMES[option.layer]} says {short(option.value)} and wins")
    written = option.layer in ("rest", "cfg") and option.value in facts.published(option.key)
    if option.status == "unknown" and not written:  # an API and a file list every default, of packages too
        section = f"{option.section} of " if option.section else ""
        place = f"no such option in {section}{reading.airflow_version or reading.known.version}"
        meant = option.hint and not option.hint.startswith("since ")
        more = f"; did you mean {option.hint}?" if meant else f" ({option.hint})." if option.hint else "."
        yield Noted("AIR-02", option.key, place + more)
    if option.status == "renamed":
        since = (facts.renamed(option.key) or ("", ""))[1]
        yield Noted("AIR-05", option.key, f"is called {option.hint} since {since}")
    if option.status == "removed":
        yield Noted("AIR-05", option.key, f"was removed after {option.hint}")
    given = option.layer == "options" or any(one.layer == "options" for one in option.overrides)
    if option.reserved and given:
        yield Noted("AIR-06", option.key, reading.airflow_version)


def _secrets(reading: Reading) -> Iterator[Noted]:
    names = reading.masked
    if names:
        more = f" and {len(names) - _NAMES} more" if len(names) > _NAMES else ""
        yield Noted("AIR-03", "secrets", ", ".join(names[:_NAMES]) + more)


def _packages(reading: Reading) -> Iterator[Noted]:
    without = [one.name for one in reading.packages if not one.version]
    if without:
        more = f" and {len(without) - _NAMES} more" if len(without) > _NAMES else ""
        yield Noted("AIR-04", "packages", ", ".join(without[:_NAMES]) + more)


def _environment(reading: Reading) -> Iterator[Noted]:
    version = reading.airflow_version
    if reading.on_mwaa and version and facts.mwaa_versions().get(version) == "ended":
        yield Noted("AIR-07", "version", version)


def short(value: str, most: int = 60) -> str:
    """A value as it stands in a sentence."""
    one_line = " ".join(value.split())
    return "nothing" if not one_line else one_line if len(one_line) <= most else one_line[: most - 1] + "…"
