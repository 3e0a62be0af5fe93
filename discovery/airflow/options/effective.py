"""The configuration in effect: of all that sets an option, under its names old and new, one wins and the rest is told.

Order of the layers: https://airflow.apache.org/docs/apache-airflow/stable/howto/set-config.html, and on MWAA the
variables that its image sets itself; of the names within a layer: ``names.rank``. Values are compared by meaning
(``True`` = ``true``, ``30`` = ``30.0``).
"""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from discovery.airflow import facts
from discovery.airflow.masking import HIDDEN, MASK, option_key
from discovery.airflow.masking import text as masking_text
from discovery.airflow.options import names
from discovery.airflow.statements import Setting, Variable, parted

LAYERS = ("env", "options", "rest", "cfg", "default")
"""Highest first: environment variable, MWAA's configuration options, Airflow's API, airflow.cfg, Airflow's default."""

LAYER_NAMES: Mapping[str, str] = {
    "env": "environment variable",
    "options": "configuration option",
    "rest": "Airflow's API",
    "cfg": "airflow.cfg",
    "default": "default",
}

_GENERATED = re.compile(r"\{(?:FERNET_KEY|SECRET_KEY|JWT_SECRET_KEY)\}")


@dataclass(frozen=True)
class Option:
    """One option: the value in effect, the layer it comes from, what it overrides, and how it stands in its version.

    ``status`` is default, changed, unknown, renamed (its version does not read this name), removed, or ``provider``
    where a package beside Airflow owns it; ``hint`` is the option that was meant, or what it is called today.
    ``given_as`` is the name that set the value where that is not the option's own: a former name, or one of a command
    or secret. ``former`` are all names that are not today's and under which somebody set it.
    """

    section: str
    option: str
    value: str
    default: str | None
    layer: str
    file: str
    line: int
    status: str
    hint: str = ""
    why: str = ""
    fingerprint: str = ""
    reserved: bool = False
    overrides: tuple[Setting, ...] = field(default=())
    given_as: str = ""
    way: str = ""
    """``cmd`` or ``secret`` where the value is not told, but how Airflow gets it."""
    former: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """``section.option``, or the option alone where its section is not known."""
        return f"{self.section}.{self.option}" if self.section else self.option


def of_variables(variables: Iterable[Variable]) -> list[Setting]:
    """The options that environment variables set: ``AIRFLOW__SECTION__OPTION``."""
    settings = []
    for variable in variables:
        key = option_key(variable.name)
        if "." in key and variable.name.upper().startswith("AIRFLOW__"):
            section, _, option = key.partition(".")
            settings.append(
                Setting(
                    section,
                    option,
                    variable.value,
                    "env",
                    variable.file,
                    variable.line,
                    variable.why,
                    variable.fingerprint,
                )
            )
    return settings


def of_custom(variables: Iterable[Variable]) -> list[Setting]:
    """MWAA's configuration options as its environment carries them, in one variable of JSON."""
    settings = []
    for variable in variables:
        if variable.name not in ("AIRFLOW_CONFIG_SECRETS", "MWAA__CORE__CUSTOM_AIRFLOW_CONFIGS"):
            continue
        try:
            given = json.loads(variable.value)
        except (ValueError, RecursionError):
            continue
        for name, value in given.items() if isinstance(given, dict) else ():
            section, option = parted(option_key(str(name)))
            why = "within its JSON" if MASK in str(value) else ""
            settings.append(Setting(section, option, str(value), "options", variable.file, variable.line, why))
    return settings


def placed(settings: Iterable[Setting], known: facts.Defaults) -> list[Setting]:
    """Settings with the section that the version has for their name, where the file did not say it.

    Of several sections the one that the neighbour in the file has is taken; what MWAA itself has stays without one.
    """
    result, before = [], ""
    for setting in settings:
        section = setting.section
        if not section and setting.layer != "options":  # MWAA takes its options as they are written
            options = known.by_name.get(setting.option, ())
            sections = [key.split(".", 1)[0] for key in options] or list(facts.sections_of(setting.option))
            section = (before if before in sections else sections[0]) if sections else ""
        before = section or before
        result.append(
            setting if section == setting.section else Setting(section, *(vars(setting)[name] for name in _REST))
        )
    return result


_REST = ("option", "value", "layer", "file", "line", "why", "fingerprint")


def plain(value: str | None, home: str) -> str:
    """A value in one way of writing: what is a template is filled in, numbers and booleans are written alike."""
    if value is None:
        return ""
    text = re.sub(r"%+", "%", re.sub(r"\{+", "{", re.sub(r"\}+", "}", value.strip()))).replace("{AIRFLOW_HOME}", home)
    if re.fullmatch(r"true|false|none", text, re.I):
        return "" if text.lower() == "none" else text.lower()
    if re.fullmatch(r"-?\d+(?:\.\d+)?", text):
        return f"{float(text):g}"
    if text[:1] in ("{", "["):
        text = re.sub(r"\s+", "", text)  # braces were made single: compared as text, whatever its indentation
    return re.sub(r"\s*\n\s*", "\n", text)


def same(value: str, default: str | None, home: str) -> bool:
    """Whether a value means what the default means; generated and hidden ones are never a difference."""
    if default is not None and _GENERATED.search(default):
        return True
    if value in HIDDEN:
        return True
    return plain(value, home) in (plain(default, home), plain(masking_text(default or "")[0], home))


def options(settings: Iterable[Setting], known: facts.Defaults, home: str, mwaa: bool) -> list[Option]:
    """Every option that some layer sets, under whichever name its version reads, in the order of their keys."""
    by_key: dict[str, list[tuple[Setting, names.Place]]] = {}
    for setting in settings:
        place = names.place(setting.key, known)
        by_key.setdefault(place.key, []).append((setting, place))
    return [_option(key, layers, known, home, mwaa) for key, layers in sorted(by_key.items())]


def _option(key: str, given: list[tuple[Setting, names.Place]], known: facts.Defaults, home: str, mwaa: bool) -> Option:
    ranked = sorted(given, key=lambda one: names.rank(*one))
    ways = {id(one): place.way for one, place in ranked}
    layers = [one for one, _ in ranked]
    winner = layers[0]
    others = tuple(
        setting for setting in layers[1:] if ways[id(setting)] or ways[id(winner)] or not _agrees(setting, winner, home)
    )
    winner = _source(layers, others)
    option = known.options.get(key)
    way = ways[id(winner)]
    status, hint = _status(key, winner, known, home, way)
    section, _, name = key.partition(".") if winner.section else ("", "", key)
    return Option(
        section,
        name,
        winner.value,
        option.default if option else None,
        winner.layer,
        winner.file,
        winner.line,
        status,
        hint,
        winner.why,
        winner.fingerprint,
        mwaa and facts.reserved(key, known.asked),
        others,
        winner.key if winner.key != key else "",
        way,
        tuple(dict.fromkeys(one.key for one, place in ranked if place.former)),
    )


def _source(layers: list[Setting], others: tuple[Setting, ...]) -> Setting:
    """Of the settings that say the same as the winner, the one that says where the value comes from."""
    winner = layers[0]
    if winner.layer == "env" and len(layers) > 1 and layers[1].layer == "options" and layers[1] not in others:
        winner = layers[1]  # MWAA turns its configuration options into variables: the same fact, told twice
    if winner.layer == "rest" and layers[-1].layer == "cfg" and layers[-1] not in others:
        winner = layers[-1]  # the API says what is in effect, the file where it comes from
    return winner


def _agrees(setting: Setting, other: Setting, home: str) -> bool:
    if setting.fingerprint and other.fingerprint:
        return setting.fingerprint == other.fingerprint
    if setting.why or other.why:
        return True
    return plain(setting.value, home) == plain(other.value, home)


def _status(key: str, winner: Setting, known: facts.Defaults, home: str, way: str) -> tuple[str, str]:
    option = known.options.get(key)
    if option is not None:
        return ("default" if not way and same(winner.value, option.default, home) else "changed"), ""
    bare, _ = names.untold(key)
    if today := names.today(key, known) or names.today(bare, known):
        return "renamed", today.to
    section = winner.section
    if facts.own_option(winner.option) and section in ("", "webserver", "aws_mwaa"):
        return "provider", ""
    if section in facts.FREE or known.provided(section) or (not section and not known.nearest(key)):
        return ("provider" if section else "unknown"), ""
    return _never_or_no_longer(key, bare, known)


def _never_or_no_longer(key: str, bare: str, known: facts.Defaults) -> tuple[str, str]:
    """Status and hint of a name that the version does not have, under no other name either."""
    if bare != key and bare in known.options:
        return "unknown", bare  # it is no secret, so no command gives it
    if before := names.earlier(key, known) or names.earlier(bare, known):
        return "unknown", before
    for name in (key, bare):
        if had := facts.ever(name):
            newer = facts.parts(had[0]) > facts.parts(known.version)
            return ("unknown", f"since {had[0]}") if newer else ("removed", had[-1])
    return "unknown", known.nearest(key)
