"""Ask next over our own addresses: the open questions as a page reads them, and answers on their way to the store."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from discovery.access import Actor
from discovery.bounded_cache import BoundedCache
from discovery.catalogue.sections import BY_KEY
from discovery.model.agreement import LogEntry
from discovery.model.errors import Conflict, Refused
from discovery.model.reading import same_name
from discovery.model.record import BY_SECTION, Record
from discovery.model.row import named_apart, new_id, today
from discovery.model.vocabulary import REASONS
from discovery.questions import ROLES, Agenda, Open, agenda, present_ids, way_of
from discovery.questions.answering import answered, not_applicable, put_off
from discovery.questions.filing import filing
from discovery.questions.target import choices, row_values
from discovery.store import Add, Confirm, Connect, Edit, Remove, Store
from discovery.ui.api import question_proposals
from discovery.ui.findings.current_findings import findings_now, seen
from discovery.ui.parts.section_editor import column_data

_SHOWN = 40
"""How many questions a page gets at once: nobody looks further ahead."""
_MOST_CHOICES = 500
_SEVERAL = ("people", "outcomes", "constraints", "outputs", "inputs", "deficiencies", "steps", "measures")
"""Sections of which one answer is rarely all: more lines are welcome before the next question."""

_agendas: BoundedCache[object, Agenda] = BoundedCache()


def asked(record: Record) -> Agenda:
    """The open questions, looked for once a revision and day."""
    day = today()
    return _agendas.made((seen(record), day), lambda: agenda(record, day, every=findings_now(record)))


def open_questions(record: Record, counted: bool = True) -> dict[str, Any]:
    """The first questions, how many there are, and what was put off.

    Before an audience they are not ``counted``: the questions alone, and neither how many nor which were put off.
    """
    found = asked(record)
    return {
        "revision": record.revision,
        "counted": counted,
        "open": len(found.open) if counted else None,
        "questions": [_shape(record, one) for one in found.open[:_SHOWN]],
        "put_off": [_waiting(record, one, entry) for one, entry in found.put_off] if counted else [],
        "people": [{"value": row.id, "title": row.label, "code": row.code} for row in record.people],
        "reasons": list(REASONS),
    }


def _shape(record: Record, one: Open) -> dict[str, Any]:
    target, column = one.target, one.column
    rows = choices(record, target, column.refers if column else ())[:_MOST_CHOICES]
    kind = "pick" if target.spread else "row" if target.link or target.chosen else column.kind if column else "row"
    shaped = {
        "key": one.key,
        "ask": one.ask_alone,
        "decides": one.decides,
        "filing": filing(record, target),
        "severity": one.severity,
        "section": _place(record, one),
        "about": {"code": target.row.code, "name": target.row.label} if target.row else None,
        "who": [_somebody(record, word) for word in one.who],
        "kind": kind,
        "column": column_data(column, record.engagement) if column else None,
        "options": [{"value": row.id, "title": row.label, "code": row.code, "beside": row.belongs_to} for row in rows],
        "fresh": bool(target.section) and target.section != "flows",
    }
    if target.proposal:
        return shaped | question_proposals.proposal_payload(target.proposal)
    if way := way_of(target):
        shaped |= {"about": {"code": way.id, "name": f"{way.way}: {way.what_it_is}"}, "section": _place(record, one)}
    several = target.row is None and not target.chosen and kind == "text" and target.section in _SEVERAL
    if several:
        named = BY_SECTION[target.section].name_field
        shaped["more"] = {
            "section": target.section,
            "values": row_values(target.section, target.values),
            "field": named,
        }
    return shaped


def _place(record: Record, one: Open) -> str:
    """The section, and where a stage is asked about, which one, by the engagement's own name for it."""
    stage = one.target.stage
    title = BY_KEY[one.section].title
    return f"{title} · {record.engagement.stage_title(stage)}" if stage else title


def _somebody(record: Record, word: str) -> dict[str, Any]:
    """Who can answer: the catalogue's word, and the people of these roles, whoever is in the room first."""
    there = present_ids(record)
    people = [row for row in record.people if row.role in ROLES.get(word, (word,))]
    ranked = sorted(people, key=lambda row: row.id not in there)
    return {"role": word, "people": [{"name": row.label, "present": row.id in there} for row in ranked[:4]]}


def _waiting(record: Record, one: Open, entry: LogEntry) -> dict[str, Any]:
    return {
        "key": one.key,
        "ask": one.ask,
        "about": one.about,
        "entry": entry.id,
        "code": entry.code,
        "kind": entry.kind,
        "owner": record.label(entry.owner),
        "due": entry.due.isoformat() if entry.due else "",
    }


def take(store: Store, engagement_id: str, given: Mapping[str, Any], actor: Actor) -> dict[str, Any]:
    """Store what was said to a question, and tell what became of it. Raises Refused, or Conflict when it is closed."""
    record, token = store.load(engagement_id, actor), given.get("token")
    found = asked(record)
    one = next((one for one in (*found.open, *(one for one, _ in found.put_off)) if one.key == given.get("key")), None)
    if one is None:
        again = store.save(engagement_id, [], actor, token)
        if again.touched:
            return {"revision": again.revision, "said": "It is stored."}
        raise Conflict("This was answered meanwhile.", {"question": str(given.get("key", ""))[:80]})
    edits = _edits(record, one, given)
    saved = store.save(engagement_id, edits, actor, token)
    return {"revision": saved.revision, "said": _stored_line(store.load(engagement_id, actor), edits)}


def _edits(record: Record, one: Open, given: Mapping[str, Any]) -> tuple[Edit, ...]:
    if one.target.proposal and (settled := question_proposals.edits(one.target.proposal, given)):
        return settled
    match given.get("say"):
        case "answer":
            return answered(record, one, given.get("value"), new_id)
        case "unknown" | "park" as word:
            before, owner = _owner(record, given.get("owner"))
            kind = "question" if word == "unknown" else "parked"
            return (*before, *put_off(one, kind, new_id, owner, _day(given.get("due"))))
        case "not applicable":
            return not_applicable(one, str(given.get("reason", "")), str(given.get("why") or "").strip(), new_id)
    raise Refused("There is nothing said.", allowed="answer, unknown, not applicable, park")


def _owner(record: Record, given: Any) -> tuple[tuple[Edit, ...], str | None]:
    """Who finds out: somebody who is there, or a new person by name."""
    name = str(given or "").strip()
    if not name:
        return (), None
    coded = [row for row in record.people if name in (row.id, row.code)]
    there = coded or [row for row in record.people if same_name(row.label, name)]
    if len(there) > 1:
        raise Refused(f"More than one person is called “{name}”.", {"field": "owner"}, f"a code: {named_apart(there)}")
    if there:
        return (), there[0].id
    made = new_id()
    return (Add("people", {"name": name}, made),), made


def _day(given: Any) -> date | None:
    try:
        return date.fromisoformat(given) if given else None
    except (TypeError, ValueError):
        raise Refused("This is not a day.", {"field": "By when"}, "for example 2027-01-31") from None


def _about(edit: Edit) -> str:
    return str((edit.row if isinstance(edit, Confirm) else getattr(edit, "id", "")) or "")


def _stored_line(record: Record, edits: tuple[Edit, ...]) -> str:
    """What was stored, as a line: the rows that were tied, else the one that was made or changed."""
    if isinstance(edits[0], Remove):
        return "Dropped. It is not asked again."
    for edit in reversed(edits):
        ids = (edit.from_id, edit.to_id) if isinstance(edit, Connect) else (_about(edit),)
        rows = [record.by_id[row] for row in ids if row in record.by_id]
        if rows:
            return " → ".join(f"{row.code} · {row.label}" for row in rows)
    return "It is stored."
