"""Rules about requirements."""

from collections.abc import Iterator, Mapping
from functools import cache

from discovery.model.agreement import Requirement
from discovery.model.column import columns
from discovery.model.record import SAID
from discovery.model.row import Row
from discovery.requirements import states
from discovery.requirements.meeting import Meeting
from discovery.rules.context import RuleContext
from discovery.rules.finding import Matches, RuleFunction, listed, match_at, open_, quoted
from discovery.rules.lint import may_have_placeholder, placeholder, vague_words
from discovery.rules.similar_names import alike


def _standing(facts: RuleContext) -> Iterator[Requirement]:
    return (row for row in facts.record.requirements if row.stands)


def groundless(facts: RuleContext) -> Matches:
    """A requirement that comes from no outcome and no constraint. Rejected ones are never looked at."""
    for row in _standing(facts):
        sources = facts.record.targets(row, "derived_from")
        if not any(source.section in ("outcomes", "constraints") for source in sources):
            yield match_at(row)


def unmet(facts: RuleContext) -> Matches:
    """A must-requirement that no step or output of the future satisfies; silent until the future has a step.

    A derived one is met where its source says so: an output by itself, an outcome by the outputs that serve it, a
    measure by what it measures, a deficiency by the steps that resolve it, an input by the steps it flows into, a
    constraint by the parts it constrains. A constraint that names no part binds all of them.
    """
    if facts.future_is_captured:
        meeting = Meeting(facts.record)
        for row in _standing(facts):
            if row.priority == "must" and meeting.is_open(row):
                yield match_at(row, section="steps", state="future")


def untestable(facts: RuleContext) -> Matches:
    """A requirement without fit criterion."""
    for row in _standing(facts):
        if open_(row, "fit_criterion"):
            yield match_at(row, field="fit_criterion")


def vague(facts: RuleContext) -> Matches:
    """A requirement with a vague word, and no figure in its statement or fit criterion."""
    for row in _standing(facts):
        words = vague_words(row.statement)
        if words and not any(letter.isdigit() for letter in row.fit_criterion or ""):
            yield match_at(row, field="statement", word=listed(words))


@cache
def _texts(model: type[Row]) -> tuple[tuple[str, str], ...]:
    """Name and title of the texts of a kind of row that a document shows."""
    return tuple(
        (column.name, column.title)
        for column in columns(model)
        if column.kind in ("text", "long") and not column.private
    )


def placeholders(facts: RuleContext) -> Matches:
    """A text of any row still says TBD, TBC, TODO, ??? or "to be confirmed"; private notes are never read."""
    for model in SAID:
        names = _texts(model)
        rows = facts.record.standing(model.section)
        texts = [row.__dict__[name] or "" for row in rows for name, _ in names]
        if may_have_placeholder("\n".join(texts)):
            for row in rows:
                for name, title in names:
                    word = placeholder(row.__dict__[name] or "")
                    if word:
                        yield match_at(row, field=name, word=quoted(word), title=title)


def suspect(facts: RuleContext) -> Matches:
    """A requirement of which a source changed since it was derived, or was marked so; the one changed last is named."""
    state = states(facts.record)
    for row in _standing(facts):
        sources = facts.record.targets(row, "derived_from")
        if state.get(row.id, row.link_state) == "suspect" and sources:
            latest = max(sources, key=lambda one: one.updated_at)
            words = {"source": facts.name(latest), "date": str(latest.updated_at.date())}
            yield match_at(row, latest, field="link_state", **words)


def doubled(facts: RuleContext) -> Matches:
    """Two requirements of the same words, order and endings aside: alike, or contradictory where one figure differs."""
    for pair in alike((row.id, row.statement) for row in _standing(facts)):
        first, second = facts.record.by_id[pair.first], facts.record.by_id[pair.second]
        how = "look alike" if pair.same_figures else "contradict each other: same words, other figures"
        yield match_at(first, second, field="statement", y=facts.name(second), how=how)


def unrequired(facts: RuleContext) -> Matches:
    """A must-outcome that no requirement comes from; silent until there is a requirement."""
    if facts.record.standing("requirements"):
        for row in facts.wanted:
            if row.priority == "must" and not facts.record.origins(row, "derived_from"):
                yield match_at(row, section="requirements")


RULES: Mapping[str, RuleFunction] = {
    "REQ-01": groundless,
    "REQ-02": unmet,
    "REQ-03": untestable,
    "REQ-04": vague,
    "REQ-05": placeholders,
    "REQ-06": suspect,
    "REQ-07": doubled,
    "REQ-08": unrequired,
}
