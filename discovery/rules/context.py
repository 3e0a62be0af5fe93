"""What several rules ask about one Record, worked out once: who is wanted, what is linked, both workflows."""

from calendar import monthrange
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from discovery.model.environment import Environment
from discovery.model.framing import Outcome
from discovery.model.interfaces import DataQuality, Output, Profile
from discovery.model.record import Record
from discovery.model.row import Row
from discovery.model.workflow import Flow
from discovery.rules.finding import quoted
from discovery.workflow.change import Change, changes, in_state, replacing
from discovery.workflow.network import Network, network

if TYPE_CHECKING:
    from discovery.airflow.judging.findings import AirflowFinding

OfInput = TypeVar("OfInput", Profile, DataQuality)


def _by_input(rows: Iterable[OfInput]) -> Mapping[str, tuple[OfInput, ...]]:
    grouped: dict[str, list[OfInput]] = {}
    for row in rows:
        grouped.setdefault(row.input, []).append(row)
    return {key: tuple(some) for key, some in grouped.items()}


@dataclass(frozen=True)
class RuleContext:
    """One Record on one day; every rule reads it and none changes it."""

    record: Record
    today: date

    def name(self, row: Row) -> str:
        """A row's name in quotation marks; a flow is called by its ends, a profile by its input."""
        if isinstance(row, Flow):
            return quoted(f"{self.record.label(row.origin)} → {self.record.label(row.target)}")
        if isinstance(row, Profile | DataQuality):
            return quoted(self.record.label(row.input) or row.label)
        return quoted(row.label)

    @cached_property
    def wanted(self) -> tuple[Outcome, ...]:
        """Outcomes of the desired future that were neither dropped nor put off as a won't."""
        return tuple(row for row in self.standing_outcomes if row.horizon != "current" and row.priority != "won't")

    @cached_property
    def standing_outcomes(self) -> tuple[Outcome, ...]:
        """Outcomes that were not dropped."""
        return tuple(row for row in self.record.outcomes if row.stands)

    @cached_property
    def staying(self) -> tuple[Output, ...]:
        """Outputs that the future has."""
        return tuple(row for row in self.record.outputs if in_state(row, "future"))

    @cached_property
    def current(self) -> Network:
        """The workflow as it is."""
        return network(self.record, "current")

    @cached_property
    def future(self) -> Network:
        """The workflow as it should be."""
        return network(self.record, "future")

    @cached_property
    def workflows(self) -> tuple[Network, ...]:
        """The states of which steps were captured: what nobody captured cannot be judged."""
        return tuple(one for one in (self.current, self.future) if one.steps)

    @cached_property
    def future_is_captured(self) -> bool:
        """Whether there is a step in the future workflow; before that, nothing is compared with it."""
        return bool(self.future.steps)

    @cached_property
    def changes(self) -> Mapping[str, Change]:
        """What becomes of each row on the way to the future, by its id."""
        return changes(self.record)

    @property
    def has_current(self) -> bool:
        """Whether there is a workflow today at all: on a green field there is none."""
        return self.record.engagement.kind != "greenfield"

    @property
    def has_future(self) -> bool:
        """Whether a future workflow is asked for: an assessment stops at the current one."""
        return self.record.engagement.kind != "assess only"

    @cached_property
    def profiles(self) -> Mapping[str, tuple[Profile, ...]]:
        """The profiles of each input, by its id."""
        return _by_input(self.record.profiles)

    @cached_property
    def of_environments(self) -> tuple[tuple[Environment, tuple["AirflowFinding", ...]], ...]:
        """Each Airflow environment with what its kept file shows; nothing where there is no file to look into."""
        if not self.record.environments:
            return ()
        from discovery.airflow.environments import judged  # most engagements have none, and it is much to load

        return tuple((row, judged(self.record, row).findings) for row in self.record.environments)

    @cached_property
    def qualities(self) -> Mapping[str, tuple[DataQuality, ...]]:
        """The quality lines of each input, by its id."""
        return _by_input(self.record.data_quality)

    @cached_property
    def horizon(self) -> date | None:
        """The day at which the future looks, counted in months from today; None when no horizon was agreed."""
        months = self.record.engagement.horizon_months
        if months is None:
            return None
        year, month = divmod(self.today.year * 12 + self.today.month - 1 + months, 12)
        if year > date.max.year:
            return date.max
        return date(year, month + 1, min(self.today.day, monthrange(year, month + 1)[1]))

    def within_horizon(self, day: date | None) -> bool:
        """Whether a day is known and not beyond the horizon; a day that has passed is within."""
        return day is not None and self.horizon is not None and day <= self.horizon

    def leaves(self, row: Row) -> bool:
        """Whether a row retires: only the current state has it, and nothing the future has replaces it."""
        return self.changes[row.id].kind == "retired" and not replacing(self.record, row)

    def decided(self, row: Row) -> bool:
        """Whether an entry of the log says what was decided or will be done about a row."""
        return bool(self.record.targets(row, "decided_by"))
