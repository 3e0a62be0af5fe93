"""Openings of the usual shapes: when a question is open, by what a rule finds or by a field that nobody answered."""

from collections.abc import Callable, Iterator, Mapping

from discovery.model.row import Row
from discovery.questions.target import Target, anew, into
from discovery.rules import RULES
from discovery.rules.context import RuleContext
from discovery.rules.finding import open_

Targets = Iterator[Target]
Opening = Callable[[RuleContext], Targets]

Openings = Mapping[str, tuple[Opening, str]]
"""For a condition of the catalogue, in its words: where answers are missing, and the rule whose level the question has.

A question that no rule asks for has none, and is a hint.
"""


def missing_row(code: str, section: str, name: str, **values: str) -> Opening:
    """A rule finds that a row of a kind is missing altogether."""

    def opening(facts: RuleContext) -> Targets:
        if any(True for _ in RULES[code](facts)):
            yield anew(section, name, **values)

    return opening


def open_field(code: str, *only: str) -> Opening:
    """A rule finds a field that nobody answered; ``only`` of these fields, where it looks at several."""

    def opening(facts: RuleContext) -> Targets:
        for hit in RULES[code](facts):
            for row in hit.rows[:1]:
                names = [name for name in only or (hit.field,) if name in row.__dict__ and open_(row, name)]
                yield from (into(row, name) for name in names[:1])

    return opening


def each_row(section: str, name: str, when: Callable[[RuleContext, Row], bool] = lambda facts, row: True) -> Opening:
    """A field of every row of a section for which something holds."""

    def opening(facts: RuleContext) -> Targets:
        for row in facts.record.rows(section):
            if open_(row, name) and when(facts, row):
                yield into(row, name)

    return opening


def head_field(name: str) -> Opening:
    """A field of the engagement itself."""

    def opening(facts: RuleContext) -> Targets:
        if open_(facts.record.engagement, name):
            yield into(facts.record.engagement, name)

    return opening
