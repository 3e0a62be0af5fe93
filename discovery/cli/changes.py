"""Commands that change one thing, each validated like every other change and undone like every other."""

from argparse import Namespace
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from discovery.access import COMMAND_LINE, Actor
from discovery.catalogue.sections import SECTIONS
from discovery.cli.answer import Answer, printable
from discovery.cli.installation import Installation, row_named
from discovery.cli.values import section_named, values
from discovery.diagram.reorder import tidy
from discovery.model.edits import Add, Connect, Edit, Fill, Remove
from discovery.model.errors import DiscoveryError, NotFound, Refused
from discovery.model.links import BY_KIND, allowed
from discovery.model.record import Record
from discovery.model.row import Row, new_id, readable
from discovery.model.saved import Saved
from discovery.requirements import TEXTS, Proposal, derived
from discovery.requirements.adding import chosen, offer
from discovery.workflow.graph import STATES


def _saved(here: Installation, record: Record, edit: Edit) -> tuple[Record, Saved]:
    engagement_id = record.engagement.id
    try:
        saved = here.store.save(engagement_id, [edit], COMMAND_LINE)
    except DiscoveryError as error:
        error.where = told_by_code(record, error.where)
        raise
    return here.store.load(engagement_id), saved


def told_by_code(record: Record, where: Mapping[str, str]) -> dict[str, str]:
    """The place of an error by the code that people say; the id of a row that was not made says nothing."""
    row = record.by_id.get(where.get("id", ""))
    known = {**where, "row": row.code if row else ""}
    return {key: known[key] for key in ("section", "row", "field", "revision") if known.get(key)}


def add(here: Installation, given: Namespace) -> Answer:
    """``add``: one row of a section; prints its code."""
    record = here.record(given.engagement)
    model = section_named(given.section)
    if model.section in ("engagement", "links"):
        raise Refused(f"{model.section} rows are not added this way.", {"section": model.section}, "new, or link")
    row_id, given_values = new_id(), values(record, model, given.values)
    now, saved = _saved(here, record, Add(model.section, given_values, row_id))
    if model.one_for:  # the row that is there for this value, whoever made it
        about = readable(given_values[model.one_for])
        row_id = next(row.id for row in now.rows(model.section) if row.__dict__[model.one_for] == about)
    code = now.by_id[row_id].code
    return Answer({"id": row_id, "code": code, "revision": saved.revision}, [code])


def _row(record: Record, code: str) -> Row:
    found = record.by_code.get(code.strip().upper())
    if found is not None:
        return found
    return row_named(record, code)


def set_(here: Installation, given: Namespace) -> Answer:
    """``set``: fields of one row, together."""
    record = here.record(given.engagement)
    row = _row(record, given.code)
    edit = Fill(row.section, row.id, values(record, type(row), given.values))
    _now, saved = _saved(here, record, edit)
    changed = bool(saved.touched)
    said = f"{row.code} is changed." if changed else f"{row.code} is so already."
    return Answer({"code": row.code, "changed": changed, "revision": saved.revision}, [said])


def link(here: Installation, given: Namespace) -> Answer:
    """``link``: one row leads to another with a meaning."""
    record = here.record(given.engagement)
    if given.kind not in BY_KIND:
        raise Refused(f"There is no link called {given.kind}.", {"link": given.kind}, ", ".join(BY_KIND))
    first, second = row_named(record, given.origin), row_named(record, given.target)
    if not allowed(given.kind, first.section, second.section):
        raise _wrong_way(record, first, given.kind, second)
    now, saved = _saved(here, record, Connect(first.id, second.id, given.kind))
    ends = (first.id, second.id, given.kind)
    found = next(one for one in now.links if (one.from_id, one.to_id, one.kind) == ends)
    return Answer({"id": found.id, "code": found.code, "revision": saved.revision}, [found.code])


def _wrong_way(record: Record, first: Row, kind: str, second: Row) -> Refused:
    """A link that cannot be, with the way round that can, if there is one."""
    meaning = BY_KIND[kind]
    titles = {section.key: section.title for section in SECTIONS}
    ends = [", ".join(titles.get(key, key) for key in side) for side in (meaning.origins, meaning.targets)]
    could = f"from {ends[0]} to {ends[1]}"
    if allowed(kind, second.section, first.section):
        could = f"try: link {record.engagement.code} {second.code} {kind} {first.code} ({could})"
    message = f"{first.code} cannot be linked to {second.code} as “{meaning.title}”."
    return Refused(message, {"section": "links"}, could)


def remove(here: Installation, given: Namespace) -> Answer:
    """``remove``: one row or link, with what cannot be without it."""
    record = here.record(given.engagement)
    row = _row(record, given.code)
    _now, saved = _saved(here, record, Remove(row.section, row.id))
    gone = [record.by_id[one].code for ids in saved.touched.values() for one in ids if one in record.by_id]
    others = sorted(set(gone) - {row.code})
    said = f"{row.code} is removed." + (f" Changed with it: {', '.join(others)}." if others else "")
    return Answer({"code": row.code, "with": others, "revision": saved.revision}, [said])


def tidied(here: Installation, given: Namespace) -> Answer:
    """``tidy``: the rows of the diagram's lanes in an order in which fewer flows cross."""
    record = here.record(given.engagement)
    found = tidy(record)
    revision = record.revision
    if found.edits:
        revision = here.store.save(record.engagement.id, found.edits, COMMAND_LINE).revision
    fewer = dict(zip(STATES, found.fewer, strict=True))
    return Answer({"changed": bool(found.edits), "fewer_crossings": fewer, "revision": revision}, [found.said])


def undo(here: Installation, given: Namespace) -> Answer:
    """``undo``: take back the last change."""
    return _turned(here, given, here.store.undo)


def redo(here: Installation, given: Namespace) -> Answer:
    """``redo``: bring back what was undone last."""
    return _turned(here, given, here.store.redo)


def _turned(here: Installation, given: Namespace, turn: Callable[[str, Actor], Saved]) -> Answer:
    engagement_id = here.store.find(given.engagement)
    try:
        saved = turn(engagement_id, COMMAND_LINE)
    except NotFound as error:
        raise Refused(error.message, error.where, error.allowed) from None
    return Answer({"said": saved.said, "revision": saved.revision}, [printable(saved.said)])


def derive(here: Installation, given: Namespace) -> Answer:
    """``derive``: the requirements that follow from what was captured and are not there yet; twice adds nothing."""
    record = here.record(given.engagement)
    follows = derived(record)
    offered = offer(record, follows)
    choice = chosen(offered, given.only, given.leave_out, _rewordings(given.reword))
    edits = choice.edits(new_id)
    if edits and not given.dry_run:
        here.store.save(record.engagement.id, edits, COMMAND_LINE)
    shown = [(one, "add") for one in choice.add]
    if given.all:
        done = {one.key for one in choice.add}
        shown += [(one, "left out") for one in (*choice.leave_out, *offered.left_out) if one.key not in done]
        shown += [(one, "doubted") for one in offered.doubted if one.key not in done]
    data = [_offered(one, what, written=what == "add" and not given.dry_run) for one, what in shown]
    lines = [_line(one, what) for one, what in shown]
    if not choice.add:
        lines.append("Nothing more follows from what was captured.")
    if given.all:
        lines += [printable(f"{row.code} “{row.label}” needs {what}.") for row, what in follows.needs]
    return Answer(data, lines)


def _rewordings(given: Sequence[str]) -> dict[str, str]:
    pairs = [one.partition("=") for one in given]
    if wrong := [key for key, mark, text in pairs if not mark or not text.strip()]:
        raise Refused(f"--reword needs KEY=TEXT, not {wrong[0]}.", {"key": wrong[0]}, "RT-OUP:OUP-001=The board …")
    return {key.strip(): text for key, _mark, text in pairs}


def _offered(one: Proposal, what: str, written: bool) -> dict[str, Any]:
    texts = {**dict.fromkeys(TEXTS, ""), **one.texts, "statement": one.reworded or one.texts["statement"]}
    codes = [row.code for row in one.sources]
    return {"key": one.name, "template": one.template, "from": codes, **texts, "state": what, "written": written}


def _line(one: Proposal, what: str) -> str:
    words = {"left out": " (left out)", "doubted": " (not added: it seems to say that there is none)"}.get(what, "")
    statement = one.reworded or one.texts["statement"]
    return printable(f"{one.name:24} {one.texts.get('priority', ''):7} {statement}{words}")
