"""The stage checklists of one Record: each way of the catalogue with what was said of it and what is done in that way.

The catalogue says what is asked and the Record only what was answered, so a way that a newer catalogue brings is open.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from discovery.catalogue import Way, template, ways
from discovery.model.interfaces import Input, Output
from discovery.model.record import Record
from discovery.model.workflow import Step
from discovery.model.workshop import Answer

SIDES = ("today", "future")
"""What is asked of each way: whether it is done so today, and whether it should be."""

KINDS = ("answered", "unknown", "not asked", "not applicable")
"""What may be known of a way on one side."""

SAID: Mapping[str | None, str] = {
    None: "not asked",
    "unknown": "unknown",
    "undecided": "unknown",
    "not applicable": "not applicable",
}
"""What an answer counts as; every other one is an answer."""

DONE: Mapping[str, tuple[str, str]] = {"generate": ("inputs", "tags"), "deliver": ("outputs", "tags")}
"""For the stages without steps, the section of what is done in a way, and the column that holds the way's code."""
DONE_BY_STEPS = ("steps", "ways")

Box = Input | Step | Output


@dataclass(frozen=True, slots=True)
class Line:
    """One way: what was said of it, None where nobody was asked, and the rows that are done in that way."""

    way: Way
    answer: Answer | None
    done: tuple[Box, ...]

    def kind(self, side: str) -> str:
        """What was said of today or the future counts as: answered, unknown, not asked or not applicable."""
        return said_of(self.answer, side)


@dataclass(frozen=True)
class Checklist:
    """The checklist of one stage, in the catalogue's order."""

    stage: str
    entries: tuple[Line, ...]

    def counts(self, side: str) -> Counter[str]:
        """How many ways were answered, are unknown, were not asked and do not apply, for today or the future."""
        return Counter(line.kind(side) for line in self.entries)


def checklist(record: Record, stage: str) -> Checklist:
    """The checklist of a stage as this Record answers it."""
    by_way = answers(record)
    section, column = DONE.get(stage, DONE_BY_STEPS)
    done: dict[str, list[Box]] = {}
    for row in record.rows(section):
        assert isinstance(row, Box)
        if not isinstance(row, Step) or row.stage == stage:
            for code in row.__dict__[column]:
                done.setdefault(code, []).append(row)
    return Checklist(
        stage,
        tuple(Line(way, by_way.get(way.id), tuple(done.get(way.id, ()))) for way in ways() if way.stage == stage),
    )


def said_of(answer: Answer | None, side: str) -> str:
    """What an answer about today or the future counts as: answered, unknown, not asked or not applicable."""
    if answer is None:
        return "not asked"
    value: str | None = answer.__dict__[side]
    excuse = answer.unanswered.get(side)
    if value is None and excuse is not None:
        return "unknown" if excuse == "unknown" else "not applicable"
    return SAID.get(value, "answered")


def answers(record: Record) -> dict[str, Answer]:
    """The answer to each way by its code; of two in a file of old, the first counts."""
    by_way: dict[str, Answer] = {}
    for answer in record.answers:
        by_way.setdefault(answer.way, answer)
    return by_way


def left_behind(record: Record) -> tuple[Answer, ...]:
    """Answers to ways that the catalogue no longer has: they are kept and shown, and count nowhere."""
    known = {way.id for way in ways()}
    return tuple(answer for answer in record.answers if answer.way not in known)


def chief(record: Record) -> frozenset[str]:
    """The codes of the ways that matter most in the template this discovery began with; none where it had none."""
    begun_with = template(record.engagement.situation)
    return frozenset(begun_with.ways) if begun_with else frozenset()


def asked(record: Record) -> tuple[str, ...]:
    """What there is to ask: on a green field nothing is done today, and an assessment plans no future."""
    idle = {"greenfield": "today", "assess only": "future"}.get(record.engagement.kind or "")
    return tuple(side for side in SIDES if side != idle)
