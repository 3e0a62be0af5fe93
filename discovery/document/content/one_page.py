"""The discovery on one page: five figures, what is wanted and what limits it, how well today works, both pictures."""

from collections.abc import Iterable, Sequence

from discovery.document.blocks import (
    Block,
    BulletList,
    Emphasis,
    Figure,
    Heading,
    Inline,
    Note,
    PageEnd,
    SideBySide,
    Single,
    TableColumn,
    TableRow,
    Tag,
    Text,
    Tiles,
    inline,
)
from discovery.document.content.agreement import OPEN
from discovery.document.content.concise import rank
from discovery.document.content.parts import table
from discovery.document.content.success import way
from discovery.measures.scorecard import standing
from discovery.model.agreement import LogEntry
from discovery.model.figures import number
from discovery.model.record import Record
from discovery.model.row import Row
from discovery.model.success import Measure
from discovery.model.values import in_words
from discovery.requirements.trace import traces
from discovery.rules import findings
from discovery.rules.evidence import RULES as DOCUMENTED
from discovery.rules.finding import Finding
from discovery.workflow.change import in_state
from discovery.workflow.graph_types import STEP_STAGES

_MOST_WANTED, _MOST_LIMITS, _MOST_MEASURES, _MOST_OPEN, _MOST_FINDINGS = 6, 5, 6, 3, 5

NOTHING_FOUND = "No open finding about what was captured."
UNASKED = "not asked"


def one_page(record: Record, judged: bool = True) -> tuple[Block, ...]:
    """The page for whoever reads no other one; unless ``judged``, without what is missing."""
    return (
        Heading(2, "Summary on one page", "summary"),
        five_figures(record, judged),
        SideBySide(
            (*_listed("What the customer wants", wanted(record)), *_listed("What limits it", limits(record))),
            (*_today(record, judged), *_measures(record), *_listed("Still to settle", to_settle(record))),
        ),
        Figure("workflow-current", "Workflow today, in six stages from left to right"),
        Figure("workflow-future", "Workflow wanted, in six stages from left to right"),
        PageEnd(),
    )


def executive(record: Record, judged: bool = True) -> tuple[Block, ...]:
    """What a board reads: what is wanted, what limits it, findings, risks, decisions needed, next steps, the change.

    Unless ``judged``, without the findings and what is missing.
    """
    to_know = [_finding(one) for one in worst_findings(record)] if judged else []
    known = _listed("What to know", to_know, NOTHING_FOUND) if judged else ()
    risks = [entry(record, row) for row in worst_first(open_entries(record, "risk", "issue"))][:_MOST_FINDINGS]
    steps = [entry(record, row) for row in open_entries(record, "action")][:_MOST_FINDINGS]
    return (
        five_figures(record, judged),
        SideBySide(
            (
                *_listed("What is wanted", wanted(record)),
                *_listed("What limits it", limits(record)),
                *_listed("Risks", risks),
            ),
            (
                *known,
                *_listed("To decide and to answer", to_settle(record, _MOST_FINDINGS)),
                *_listed("Next steps", steps),
            ),
        ),
        Figure("workflow-difference", "From the workflow of today to the one that is wanted"),
    )


def five_figures(record: Record, judged: bool = True) -> Tiles:
    """How much there is; the last figure, unless not ``judged``, tells what is missing."""
    outcomes, traced = len(record.standing("outcomes")), traces(record)
    whole = sum(not one.gaps for one in traced)
    must = sum(one.requirement.priority == "must" for one in traced)
    asked = len(open_entries(record, "question"))
    tiles = (
        (str(outcomes), "outcome" if outcomes == 1 else "outcomes"),
        (str(len(traced)), f"{'requirement' if len(traced) == 1 else 'requirements'}, {must} of them must"),
        (f"{len(record.inputs)} → {len(record.outputs)}", "inputs → outputs"),
        (str(asked), "open question" if asked == 1 else "open questions"),
        (f"{whole} of {len(traced)}", "requirements without a gap"),
    )
    return Tiles(tiles if judged else tiles[:-1])


def _listed(title: str, items: Sequence[Inline], empty: str = "Nothing recorded yet.") -> tuple[Single, ...]:
    return (Heading(3, title), BulletList(tuple(items)) if items else Note(empty))


def by_priority(rows: Iterable[Row]) -> list[Row]:
    """What must be in front, then what should and what could be."""
    return sorted(rows, key=lambda row: rank(row.__dict__["priority"]))


def wanted(record: Record) -> list[Inline]:
    """The outcomes that are wanted, the most important ones first."""
    return _some([mention(row) for row in wanted_rows(record)], _MOST_WANTED)


def wanted_rows(record: Record) -> list[Row]:
    """Every outcome that is wanted, the most important ones first."""
    return by_priority(row for row in record.standing("outcomes") if row.__dict__["horizon"] != "current")


def limits(record: Record) -> list[Inline]:
    """The constraints that nobody can talk about, then the others."""
    return _some([limit(row) for row in limiting_rows(record)], _MOST_LIMITS)


def limiting_rows(record: Record) -> list[Row]:
    """Every constraint, those that nobody can talk about in front."""
    return sorted(record.standing("constraints"), key=lambda row: row.__dict__["hardness"] != "must")


def limit(row: Row) -> Inline:
    """A constraint with its category before it."""
    category = row.__dict__["category"]
    return (*((Emphasis(f"{category}: ", True),) if category else ()), *mention(row))


def mention(row: Row) -> Inline:
    """The name of a row with its code behind it."""
    return (Text(row.label), Tag(row.code))


def _some(items: list[Inline], most: int) -> list[Inline]:
    """The first few, and how many more there are."""
    return items if len(items) <= most + 1 else [*items[:most], inline(f"and {len(items) - most} more")]


def open_entries(record: Record, *kinds: str) -> list[LogEntry]:
    """The open entries of the log of some kinds, those that are due first in front."""
    rows = [row for row in record.log if row.kind in kinds and row.status in (*OPEN, None)]
    return sorted(rows, key=lambda row: (row.due is None, row.due, row.number))


def worst_first(rows: Iterable[LogEntry]) -> list[LogEntry]:
    """By what they may cost: probability by impact."""
    return sorted(rows, key=lambda row: -((row.probability or 0) * (row.impact or 0)))


def entry(record: Record, row: LogEntry) -> Inline:
    """An entry with who answers for it, and until when."""
    who = ", ".join(word for word in (record.label(row.owner) if row.owner else "", in_words(row.due)) if word)
    return (Text(f"{row.subject} ({who})" if who else row.subject), Tag(row.code))


def to_settle(record: Record, most: int = _MOST_OPEN) -> list[Inline]:
    """Decisions that nobody took and questions that nobody answered, those that are due first in front."""
    return _some([entry(record, row) for row in open_entries(record, "decision", "question")], most)


def worst_findings(record: Record) -> list[Finding]:
    """Errors, then warnings, of the day of the last change, one a rule.

    What the customer lives with is not among them, nor how well facts are documented: that has chapters of its own.
    """
    order = ("error", "warning")
    judged = findings(record, record.engagement.updated_at.date())
    open_ones = [one for one in judged if not one.waived and one.severity in order and one.rule not in DOCUMENTED]
    one_a_rule: dict[str, Finding] = {}
    for one in sorted(open_ones, key=lambda finding: order.index(finding.severity)):
        one_a_rule.setdefault(one.rule, one)
    return list(one_a_rule.values())[:_MOST_FINDINGS]


def _finding(finding: Finding) -> Inline:
    return inline(finding.sentence)


def _today(record: Record, judged: bool) -> tuple[Single, ...]:
    lines = [TableRow((inline(stage), inline(mean))) for stage, mean in works_well(record, judged)]
    heads = (TableColumn("Stage"), TableColumn("Works well, 1–5", "number"))
    title = Heading(3, "How well today serves")
    return (title, table(heads, lines)) if lines else (title, Note("Nothing recorded yet."))


def works_well(record: Record, judged: bool = True) -> list[tuple[str, str]]:
    """How well the steps of each stage do their work today: its name, and the mean of those of which it was said."""
    means = []
    for stage in STEP_STAGES:
        steps = [row for row in record.steps if row.stage == stage and in_state(row, "current")]
        given = [row.effectiveness for row in steps if row.effectiveness]
        if steps:
            mean = number(round(sum(given) / len(given), 1)) if given else UNASKED
            counted = f" ({len(given)} of {len(steps)} steps)" if judged and 0 < len(given) < len(steps) else ""
            means.append((record.engagement.stage_title(stage), mean + counted))
    return means


def _measures(record: Record) -> tuple[Single, ...]:
    rows = heaviest_measures(record)[:_MOST_MEASURES]
    lines = [TableRow((inline(row.name), inline(way(record, standing(record, row))))) for row in rows]
    heads = (TableColumn("Measure"), TableColumn("Baseline → target → actual"))
    title = Heading(3, "What success is")
    return (title, table(heads, lines)) if lines else (title, Note("Nothing recorded yet."))


def heaviest_measures(record: Record) -> list[Measure]:
    """Every measure, those that weigh most in front."""
    return sorted(record.measures, key=lambda row: -(row.weight or 0))
