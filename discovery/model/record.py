"""A Record: everything captured in one engagement at one revision, typed and immutable.

Everything the product shows is a function of a Record; finding rows and following links is all it does itself.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType

from discovery.model.agreement import Artefact, Link, LogEntry, Requirement
from discovery.model.artefact_files import NO_FILES, ArtefactFiles
from discovery.model.engagement import Engagement, Person
from discovery.model.environment import Environment
from discovery.model.framing import Constraint, Outcome
from discovery.model.interfaces import DataQuality, Input, Output, Party, Profile
from discovery.model.proposal import Proposal
from discovery.model.row import Row
from discovery.model.success import Measure, Reading, Response
from discovery.model.workflow import (
    Deficiency,
    Flow,
    Partner,
    Practice,
    Skill,
    Step,
    Tool,
    Workflow,
)
from discovery.model.workshop import Answer, Attendance, Meeting, Waiver

ROWS: tuple[type[Row], ...] = (
    Person,
    Outcome,
    Constraint,
    Output,
    Input,
    Profile,
    DataQuality,
    Party,
    Workflow,
    Tool,
    Step,
    Flow,
    Practice,
    Skill,
    Partner,
    Deficiency,
    Measure,
    Reading,
    Response,
    Requirement,
    LogEntry,
    Artefact,
    Answer,
    Meeting,
    Attendance,
    Waiver,
    Environment,
    Proposal,
    Link,
)
"""Every kind of row of an engagement, in workshop order."""

CAPTURED: tuple[type[Row], ...] = tuple(model for model in ROWS if model not in (Proposal, Link))
"""The kinds of rows that hold what was captured: what is only proposed was said by nobody."""

SAID: tuple[type[Row], ...] = (Engagement, *CAPTURED, Link)
"""Every kind of row that a document shows and a rule may read."""

EVERY: tuple[type[Row], ...] = (Engagement, *ROWS)
"""The same with the engagement itself."""

BY_SECTION: Mapping[str, type[Row]] = MappingProxyType({row.section: row for row in EVERY})


@dataclass(frozen=True)
class Record:
    """One engagement. Each tuple holds the rows of one section by position.

    ``files`` is where the bytes of its artefacts are; a Record without them is the same Record.
    """

    engagement: Engagement
    people: tuple[Person, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    constraints: tuple[Constraint, ...] = ()
    outputs: tuple[Output, ...] = ()
    inputs: tuple[Input, ...] = ()
    profiles: tuple[Profile, ...] = ()
    data_quality: tuple[DataQuality, ...] = ()
    parties: tuple[Party, ...] = ()
    workflows: tuple[Workflow, ...] = ()
    tools: tuple[Tool, ...] = ()
    steps: tuple[Step, ...] = ()
    flows: tuple[Flow, ...] = ()
    practices: tuple[Practice, ...] = ()
    skills: tuple[Skill, ...] = ()
    partners: tuple[Partner, ...] = ()
    deficiencies: tuple[Deficiency, ...] = ()
    measures: tuple[Measure, ...] = ()
    readings: tuple[Reading, ...] = ()
    responses: tuple[Response, ...] = ()
    requirements: tuple[Requirement, ...] = ()
    log: tuple[LogEntry, ...] = ()
    artefacts: tuple[Artefact, ...] = ()
    answers: tuple[Answer, ...] = ()
    sessions: tuple[Meeting, ...] = ()
    attendance: tuple[Attendance, ...] = ()
    waivers: tuple[Waiver, ...] = ()
    environments: tuple[Environment, ...] = ()
    proposals: tuple[Proposal, ...] = ()
    links: tuple[Link, ...] = ()
    files: ArtefactFiles = field(default=NO_FILES, compare=False, repr=False)

    @property
    def revision(self) -> int:
        """The number of changes that were saved so far; results depend on nothing but the engagement and this."""
        return self.engagement.revision

    def rows(self, section: str) -> tuple[Row, ...]:
        """The rows of a section by its key; the engagement itself is a section of one. Raises KeyError."""
        if section == Engagement.section:
            return (self.engagement,)
        if section not in BY_SECTION:
            raise KeyError(section)
        rows: tuple[Row, ...] = getattr(self, section)
        return rows

    def standing(self, section: str) -> tuple[Row, ...]:
        """The rows of a section that nobody dropped or rejected. Raises KeyError."""
        return tuple(row for row in self.rows(section) if row.stands)

    def __iter__(self) -> Iterator[Row]:
        """Every row in workshop order, links last, without the engagement itself."""
        for model in ROWS:
            yield from getattr(self, model.section)

    def __len__(self) -> int:
        """How many rows were captured; links and proposals are not counted."""
        return sum(len(getattr(self, model.section)) for model in CAPTURED)

    def numbers(self) -> dict[str, int]:
        """The highest number of each section that has or had rows, by the rows and by what the engagement remembers."""
        remembered = self.engagement.numbers_given
        by_section = {model.section: [row.number for row in getattr(self, model.section)] for model in ROWS}
        highest = {name: max(*numbers, remembered.get(name, 0), 0) for name, numbers in by_section.items()}
        return {name: number for name, number in highest.items() if number}

    @cached_property
    def by_id(self) -> Mapping[str, Row]:
        """Every row but links, by id, the engagement among them."""
        by_id: dict[str, Row] = {row.id: row for row in self if row.section != Link.section}
        by_id[self.engagement.id] = self.engagement
        return MappingProxyType(by_id)

    @cached_property
    def by_code(self) -> Mapping[str, Row]:
        """Every row, links too, by its code."""
        return MappingProxyType({row.code: row for row in (self.engagement, *self)})

    @cached_property
    def _ends(self) -> tuple[dict[tuple[str, str], list[Row]], dict[tuple[str, str], list[Row]]]:
        to: dict[tuple[str, str], list[Row]] = {}
        from_: dict[tuple[str, str], list[Row]] = {}
        for link in self.links:
            first, second = self.by_id.get(link.from_id), self.by_id.get(link.to_id)
            if first is not None and second is not None:
                if second.stands:
                    to.setdefault((link.from_id, link.kind), []).append(second)
                if first.stands:
                    from_.setdefault((link.to_id, link.kind), []).append(first)
        return to, from_

    def targets(self, row: Row, kind: str) -> tuple[Row, ...]:
        """The rows that links of this kind lead to from ``row``, as far as they stand."""
        return tuple(self._ends[0].get((row.id, kind), ()))

    def origins(self, row: Row, kind: str) -> tuple[Row, ...]:
        """The rows that links of this kind come from to ``row``, as far as they stand."""
        return tuple(self._ends[1].get((row.id, kind), ()))

    def label(self, row_id: str | None) -> str:
        """The name of the row with this id, or nothing."""
        row = self.by_id.get(row_id or "")
        return row.label if row else ""

    def profile(self, input_id: str, timing: str) -> Profile | None:
        """The first profile of an input, existing or anticipated."""
        return self._profiles.get((input_id, timing))

    @cached_property
    def _profiles(self) -> dict[tuple[str, str], Profile]:
        return {(item.input, item.timing): item for item in reversed(self.profiles)}
