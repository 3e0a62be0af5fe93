"""Ask next: the open questions of a discovery, computed from its Record and never stored, in the order to ask them.

A question is closed by the fact it asks for, and open again when that fact goes. One that was put off is an entry of
the log that carries the question's key; it comes back when that entry is dropped.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from discovery import catalogue
from discovery.catalogue.sections import SECTIONS
from discovery.model.agreement import LogEntry
from discovery.model.column import Column, columns
from discovery.model.record import BY_SECTION, Record
from discovery.questions.openings import IN_EITHER_STATE, OPENINGS
from discovery.questions.target import Target
from discovery.rules import RULES, found_in
from discovery.rules.context import RuleContext
from discovery.rules.finding import LEVELS, Finding, quoted
from discovery.rules.waived import covers

_PLACE: Mapping[str, int] = {section.key: place for place, section in enumerate(SECTIONS)}

ROLES: Mapping[str, tuple[str, ...]] = {
    "all": (),
    "analysts": ("analyst", "data scientist"),
    "architect": ("architect", "data engineer"),
    "business owner": ("business owner", "product owner"),
    "compliance": ("compliance", "privacy", "security"),
    "consumer": ("end user", "analyst", "BI developer", "data scientist"),
    "consumers": ("end user", "analyst", "BI developer"),
    "data engineer": ("data engineer", "platform engineer", "architect"),
    "data owner": ("data owner", "steward"),
    "end users": ("end user", "analyst"),
    "engineers": ("data engineer", "platform engineer", "architect", "ML engineer"),
    "facilitator": ("facilitator", "scribe"),
    "finance": ("sponsor", "business owner"),
    "managers": ("business owner", "project manager"),
    "operations": ("operations", "platform engineer"),
    "owner": ("business owner", "data owner", "product owner"),
    "PM": ("project manager",),
    "privacy": ("privacy", "compliance"),
    "procurement": ("project manager", "business owner"),
    "provider": ("operations", "platform engineer", "data owner"),
    "reviewer": ("reviewer",),
    "security": ("security",),
    "sponsor": ("sponsor",),
}
"""The roles that can answer, by the word the catalogue has for them; nobody in particular for "all"."""


@dataclass(frozen=True)
class Open:
    """One open question: ``ask`` as it is read to the room, ``about`` which row, and where its answer goes.

    ``who`` are words of the catalogue. ``blocks`` counts what else waits for the answer: findings about the same row,
    or rules that cannot look before there is one.
    """

    key: str
    id: str
    ask: str
    decides: str
    who: tuple[str, ...]
    wave: int
    severity: str
    target: Target
    about: str = ""
    blocks: int = 0

    @property
    def section(self) -> str:
        """The section of the row that it is about, else of the one its answer makes."""
        return self.target.row.section if self.target.row else self.target.section

    @property
    def ask_alone(self) -> str:
        """The question without what is proposed, for whoever shows that apart."""
        return self.ask.removesuffix(_proposed(self.target))

    @property
    def column(self) -> Column | None:
        """The column that takes the answer; None where the answer is a link alone."""
        if not self.target.section:
            return None
        return next(column for column in columns(BY_SECTION[self.target.section]) if column.name == self.target.field)


@dataclass(frozen=True)
class Agenda:
    """Everything that is open, in order, and what was put off, with the entry of the log that says so."""

    open: tuple[Open, ...]
    put_off: tuple[tuple[Open, LogEntry], ...] = ()


def agenda(
    record: Record, today: date, present: Collection[str] | None = None, every: Iterable[Finding] | None = None
) -> Agenda:
    """The open questions in the order to ask them: what is proposed, then by wave, level, who can answer, what waits.

    ``present`` are roles; unless given, those of the people who are present at the session that is open.
    ``every`` are the findings of this Record on this day, for whoever has them already.
    """
    facts = RuleContext(record, today)
    entries = {entry.question: entry for entry in record.log if entry.question and entry.stands}
    roles = frozenset(roles_present(record) if present is None else present)
    ranked = _ranked(facts, roles, found_in(facts) if every is None else every)
    waiting = tuple((question, entries[question.key]) for question in ranked if question.key in entries)
    return Agenda(tuple(question for question in ranked if question.key not in entries), waiting)


def present_ids(record: Record) -> set[str]:
    """The ids of the people who are present at the open session; none without one."""
    now = record.engagement.open_session
    return {attended.person for attended in record.attendance if attended.present and attended.session == now}


def roles_present(record: Record) -> tuple[str, ...]:
    """The roles of those who are present at the open session."""
    there = present_ids(record)
    return tuple(dict.fromkeys(person.role for person in record.people if person.id in there and person.role))


def can_answer(question: Open, roles: Collection[str]) -> bool:
    """Whether somebody with one of these roles can answer."""
    wanted = [ROLES.get(word, (word,)) for word in question.who]
    return any(not words or set(words) & set(roles) for words in wanted)


def _ranked(facts: RuleContext, present: frozenset[str], every: Iterable[Finding]) -> list[Open]:
    template = catalogue.template(facts.record.engagement.situation)
    first = {code: place for place, code in enumerate(template.questions if template else ())}
    row_place = {row.id: place for place, row in enumerate(facts.record)}
    levels = {rule.id: rule.severity for rule in catalogue.rules()}
    finding_counts = Counter(row for finding in every for row in finding.rows)

    def place(question: Open) -> tuple[object, ...]:
        row, proposal = question.target.row, question.target.proposal
        if proposal:
            return (0, _PLACE[question.section], proposal.position, proposal.number)
        return (
            1,
            question.wave,
            first.get(question.id, len(first)),
            LEVELS.index(question.severity),
            bool(present) and not can_answer(question, present),
            -question.blocks,
            _PLACE.get(question.section, 0),
            row_place.get(row.id, 0) if row else -1,
        )

    return sorted(_every(facts, levels, finding_counts), key=place)


def _every(facts: RuleContext, levels: Mapping[str, str], finding_counts: Mapping[str, int]) -> Iterable[Open]:
    seen: set[str] = set()
    for text in catalogue.questions():
        if text.open_when not in OPENINGS:
            continue
        opening, rule = OPENINGS[text.open_when]
        for target in opening(facts):
            row = target.row
            if _is_waived(facts, rule, target):
                continue
            key = _key(text.id, target)
            if key in seen:
                continue
            seen.add(key)
            yield Open(
                key,
                text.id,
                _spoken(text, target) + _proposed(target),
                text.your_answer_decides,
                tuple(text.who_can_answer.split("/")),
                int(text.wave),
                levels.get(rule, "info"),
                target,
                _about(facts, target),
                finding_counts.get(row.id, 0) if row else _waiting(target.section),
            )


_OF_TODAY = ("current", "existing")


def _spoken(text: catalogue.Question, target: Target) -> str:
    """The question as it is read out; one that is asked of both workflows begins with the one it means."""
    means = str(target.values.get("state") or target.values.get("scope") or "")
    if text.open_when not in IN_EITHER_STATE or not means:
        return text.ask_the_room
    when = "Today" if means in _OF_TODAY else "In the new workflow"
    return f"{when}: {text.ask_the_room[:1].lower()}{text.ask_the_room[1:]}"


def _key(question: str, target: Target) -> str:
    """The same for the same question about the same thing, whoever computes it."""
    row, way = target.row, str(target.values.get("way", ""))
    if target.proposal:
        return f"{question}:{target.proposal.code}"
    if way:
        return f"{question}:{way}"
    more = (row.code if row else "", target.field if row else target.stage, str(target.values.get("state", "")))
    return ":".join(part for part in (question, *more) if part)


def _proposed(target: Target) -> str:
    """What is proposed, as it stands at the end of a question; nothing where a fact is asked for."""
    return f" {quoted(target.proposal.statement)}" if target.proposal else ""


def _about(facts: RuleContext, target: Target) -> str:
    """The name of what is asked about: a row's, or a way's of the catalogue."""
    if way := way_of(target):
        return way.way
    return facts.name(target.row) if target.row else ""


def way_of(target: Target) -> catalogue.Way | None:
    """The way of a stage checklist that is asked about; None where it is about something else."""
    code = target.values.get("way")
    return next((way for way in catalogue.ways() if way.id == code), None) if code else None


def _is_waived(facts: RuleContext, rule: str, target: Target) -> bool:
    rows = [target.row.id] if target.row else []
    return any(covers(waiver, rule, target.section, rows) for waiver in facts.record.waivers)


def _waiting(section: str) -> int:
    """How many rules cannot look before the section has a row."""
    prefix = BY_SECTION[section].prefix
    return sum(code.startswith(prefix) for code in RULES)
