"""The method as data: ways for each stage, questions, rules in words, templates; checked CSV in ``data/catalogue``.

An organisation's own folder adds to it or changes it (see ``files``); of a rule only its severity and its remedy.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cache
from typing import get_args

from discovery.catalogue import files, templates
from discovery.catalogue.files import former_names, version
from discovery.catalogue.templates import Template
from discovery.model.errors import Unusable
from discovery.model.vocabulary import Stage

__all__ = [
    "Question",
    "RequirementTemplate",
    "RuleText",
    "Template",
    "Way",
    "all_templates",
    "former_names",
    "questions",
    "requirement_templates",
    "rules",
    "template",
    "version",
    "ways",
]

LONGEST_WAY = 20
REQUIREMENT_TEMPLATES = "requirement_templates.csv"
SEVERITIES = ("error", "warning", "info")


@dataclass(frozen=True)
class Way:
    """One way in which a stage is done somewhere."""

    id: str
    stage: str
    way: str
    what_it_is: str
    question: str
    examples: str


@dataclass(frozen=True)
class Question:
    """One question for the room; ``open_when`` says in words when it is still open."""

    id: str
    wave: str
    open_when: str
    ask_the_room: str
    your_answer_decides: str
    who_can_answer: str


@dataclass(frozen=True)
class RuleText:
    """One rule in words: severity, the sentence it says with places for names, what it looks at, the remedy."""

    id: str
    severity: str
    sentence: str
    looks_at: str
    remedy: str


@dataclass(frozen=True)
class RequirementTemplate:
    """How a requirement is worded that follows from a row of ``section``; words in braces stand for facts of it."""

    id: str
    version: str
    section: str
    type: str
    stage: str
    verification: str
    statement: str
    rationale: str
    fit_criterion: str


def _names(kind: type[Way | Question | RuleText | RequirementTemplate]) -> list[str]:
    return [field.name for field in fields(kind)]


@cache
def ways() -> tuple[Way, ...]:
    """Every way of every stage. Raises Unusable with file and line for a bad file."""
    read = []
    for line in files.merged("stage_checklist.csv", _names(Way)):
        files.one_of(line, "stage", get_args(Stage))
        files.filled(line, ("way", "question"))
        if len(line[0]["id"]) > LONGEST_WAY:
            raise Unusable("The id of a way is too long.", dict(line[1]), f"1 to {LONGEST_WAY} characters")
        read.append(Way(**line[0]))
    return tuple(read)


@cache
def questions() -> tuple[Question, ...]:
    """Every question, in the order of the waves. A new one of an organisation is open when one of ours would be."""
    lines = files.merged("questions.csv", _names(Question))
    conditions = [
        values["open_when"] for values, _ in files.table_rows(files.FOLDER / "questions.csv", _names(Question))
    ]
    for line in lines:
        files.one_of(line, "open_when", conditions)
        files.one_of(line, "wave", [str(wave) for wave in range(10)])
        files.filled(line, ("ask_the_room", "your_answer_decides", "who_can_answer"))
    return tuple(sorted((Question(**values) for values, _ in lines), key=lambda one: one.wave))


@cache
def rules() -> tuple[RuleText, ...]:
    """Every rule in words. Raises Unusable with file and line for a bad file."""
    read = []
    for line in files.merged("rules.csv", _names(RuleText), ("severity", "remedy")):
        files.one_of(line, "severity", SEVERITIES)
        read.append(RuleText(**line[0]))
    return tuple(read)


@cache
def requirement_templates() -> tuple[RequirementTemplate, ...]:
    """Every wording of a requirement; an organisation may change the words of ours and their version."""
    read = []
    ours = {
        line[0]["id"]: line[0]
        for line in files.table_rows(files.FOLDER / REQUIREMENT_TEMPLATES, _names(RequirementTemplate))
    }
    for line in files.merged(
        REQUIREMENT_TEMPLATES, _names(RequirementTemplate), ("version", "statement", "rationale", "fit_criterion")
    ):
        values, where = line
        for name in ("statement", "rationale", "fit_criterion"):
            if strange := _places(values[name]) - set().union(*map(_places, ours[values["id"]].values())):
                raise Unusable(f"{name} has a place {{{min(strange)}}} that nothing fills.", dict(where))
        files.filled(line, ("version", "statement"))
        read.append(RequirementTemplate(**values))
    return tuple(read)


def _places(text: str) -> set[str]:
    return set(re.findall(r"{(\w*)}", text))


@cache
def _templates() -> Mapping[str, Template]:
    return templates.read([way.id for way in ways()], [question.id for question in questions()])


def all_templates() -> tuple[Template, ...]:
    """Every template a discovery may begin with. Raises Unusable with file and line for a bad file."""
    return tuple(_templates().values())


def template(key: str | None) -> Template | None:
    """The template with this key; None where there is none, also of a key that the catalogue no longer has."""
    return _templates().get(key or "")


def check() -> None:
    """Read all of it. Raises Unusable, naming file and line, for what an organisation's folder has wrong."""
    ways(), questions(), rules(), all_templates(), requirement_templates()
