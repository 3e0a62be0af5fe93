"""What stands in front: the cover, and how complete what follows is."""

from discovery.catalogue.sections import BY_KEY
from discovery.coverage import coverage
from discovery.document.blocks import Block, Contents, Cover, TableColumn
from discovery.document.content.parts import chapter, sentence, words_table
from discovery.model.engagement import Engagement, Person
from discovery.model.record import Record
from discovery.model.values import column_of, in_words

_FACTS = ("industry", "kind", "status")
_ABOUT = {
    "full": "This document records how analytics work today, the outcomes that are wanted, and what limits them. It is"
    " the basis on which new workflows are designed, and holds once it is signed at its end.",
    "executive": "What is wanted, what limits it, and what has to be decided, on one page.",
    "summary": "The discovery in short: what is wanted, what limits it, what is open.",
}


def cover(record: Record, cut: str = "full", title: str = "") -> tuple[Block, ...]:
    """The title, whose discovery it is, where it stands, and who leads and who sponsors it."""
    head = record.engagement
    facts = [(column_of(Engagement, name).title, in_words(value)) for name in _FACTS if (value := head.__dict__[name])]
    days = [in_words(day) for day in (head.start, head.end) if day]
    if days:
        facts.append(("Dates", " to ".join(days)))
    for role in ("sponsor", "facilitator"):
        if names := _people(record, role):
            facts.append((role.capitalize(), names))
    facts.append(("Version", f"{head.code}, revision {record.revision}, {in_words(head.updated_at.date())}"))
    about = _ABOUT.get(cut, "One part of the discovery, for whoever reviews it.")
    return (Cover(title or head.title, head.customer or "", tuple(facts), about, small=cut != "full"),)


def _people(record: Record, role: str) -> str:
    return ", ".join(_called(person) for person in record.people if person.role == role)


def _called(person: Person) -> str:
    return f"{person.name} ({person.organisation})" if person.organisation else person.name


def contents(_record: Record) -> tuple[Block, ...]:
    """The table of contents."""
    return (Contents(),)


def completeness(record: Record) -> tuple[Block, ...]:
    """Per section what was answered: never one percentage alone, but also what is unknown and what nobody was asked.

    Sections of which nothing is open stand together in a sentence.
    """
    heads = ("Rows", "Answered", "Unknown", "Does not apply", "Not asked", "Answered by weight")
    lines, done, empty = [], [], []
    for key, counts in coverage(record).items():
        title = BY_KEY[key].title
        if not counts.rows:
            empty.append(title)
        elif not counts.not_asked and not counts.unknown:
            done.append(f"{title} ({counts.rows})")
        else:
            figures = (counts.rows, counts.answered, counts.unknown, counts.not_applicable, counts.not_asked)
            lines.append([title, *map(str, figures), counts.percent])
    columns: tuple[str | TableColumn, ...] = ("Section", *(TableColumn(head, "number") for head in heads))
    besides = [
        *(
            [sentence(f"Everything was answered of {', '.join(done)}; in brackets how many rows each has.")]
            * bool(done)
        ),
        *([sentence(f"Nothing was recorded under {', '.join(empty)}.")] * bool(empty)),
    ]
    return chapter("How complete this is", "coverage", [words_table(columns, lines), *besides])
