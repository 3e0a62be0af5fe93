"""Commands that change one thing, each validated like every other change and undone like every other."""

from argparse import Namespace
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from discovery.access import COMMAND_LINE, Actor
from discovery.cli.answer import Answer, note, printable
from discovery.cli.edit_plans import PLANS
from discovery.cli.edit_words import given_of
from discovery.cli.installation import Installation
from discovery.cli.plan_answer import Questions
from discovery.cli.planning import Plan, code_of
from discovery.cli.row_names import RowNames
from discovery.diagram.reorder import tidy
from discovery.model.edits import Disconnect, Remove
from discovery.model.errors import Conflict, DiscoveryError, NotFound, Refused
from discovery.model.record import Record
from discovery.model.saved import Saved
from discovery.requirements import TEXTS, Proposal, derived
from discovery.requirements.adding import chosen, offer
from discovery.workflow.graph import STATES


def told_by_code(record: Record, where: Mapping[str, str]) -> dict[str, str]:
    """The place of an error by the code that people say; the id of a row that was not made says nothing."""
    row = record.by_id.get(where.get("id", ""))
    known = {**where, "row": row.code if row else ""}
    return {key: known[key] for key in ("section", "row", "field", "revision") if known.get(key)}


def planned(verb: str, here: Installation, given: Namespace) -> tuple[Record, Plan, Saved]:
    """Carry out one edit; gives the Record as it was, what was planned and what was saved."""
    record = here.record(given.engagement)
    plan = PLANS[verb](Questions(RowNames(record)), given_of(verb, given))
    try:
        saved = here.store.save(record.engagement.id, plan.edits, COMMAND_LINE)
    except DiscoveryError as error:
        error.where = told_by_code(record, error.where)
        raise
    return record, plan, saved


def making(verb: str) -> Callable[[Installation, Namespace], Answer]:
    """The command of a verb that makes a row or link: it prints the code."""

    def command(here: Installation, given: Namespace) -> Answer:
        record, plan, saved = planned(verb, here, given)
        now = here.store.load(record.engagement.id, COMMAND_LINE)
        code = code_of(now, plan)
        made = now.by_code[code] if code else None
        return Answer({"id": made.id if made else None, "code": code, "revision": saved.revision}, [code or ""])

    return command


link, waive = making("link"), making("waive")


def add(here: Installation, given: Namespace) -> Answer:
    """``add``: one row of a section; prints its code, and says so where the row was there already."""
    try:
        record, plan, saved = planned("add", here, given)
    except Conflict as error:  # of a section with one row for each value: the row is there, and says something else
        row = error.where.get("row", "")
        clash = error.clashes[0]
        message = f"{row} has another value there already: {clash.theirs}."
        raise Refused(message, error.where, f"set {given.engagement} {row} {clash.field}=…", code=error.code) from None
    now = here.store.load(record.engagement.id, COMMAND_LINE)
    code = code_of(now, plan)
    assert plan.made is not None and code is not None
    if is_new := plan.made.id not in record.by_id:
        outcome = ""
    else:
        outcome = "its open fields were filled in" if saved.touched else "nothing of it was changed"
        note(f"{code} was there already; {outcome}.")
    return Answer({"id": plan.made.id, "code": code, "new": is_new, "revision": saved.revision}, [code])


def set_(here: Installation, given: Namespace) -> Answer:
    """``set``: fields of one row, together."""
    record, _plan, saved = planned("set", here, given)
    row = RowNames(record).find(given.row)
    changed = bool(saved.touched)
    outcome = f"{row.code} is changed." if changed else f"{row.code} is so already."
    return Answer({"code": row.code, "changed": changed, "revision": saved.revision}, [outcome])


def move(here: Installation, given: Namespace) -> Answer:
    """``move``: a row takes another place in its section."""
    record, _plan, saved = planned("move", here, given)
    row = RowNames(record).find(given.row)
    outcome = f"{row.code} is moved." if saved.touched else f"{row.code} stands there already."
    return Answer({"code": row.code, "changed": bool(saved.touched), "revision": saved.revision}, [outcome])


def remove(here: Installation, given: Namespace) -> Answer:
    """``remove`` and ``unlink``: one row or link, with what cannot be without it."""
    record, plan, saved = planned(given.command, here, given)
    (edit,) = plan.edits
    assert isinstance(edit, Remove | Disconnect)
    ids = [one for ids in saved.touched.values() for one in ids]
    known = {**{link.id: link.code for link in record.links}, **{key: row.code for key, row in record.by_id.items()}}
    code, gone = known[edit.id], [known[one] for one in ids if one in record.by_id]
    others = sorted(set(gone) - {code})
    citing = [link.from_id for link in record.links if link.kind == "evidenced_by" and link.to_id == edit.id]
    cited_by = sorted(record.by_id[one].code for one in citing if one in record.by_id)
    outcome = f"{code} is removed." + (f" Changed with it: {', '.join(others)}." if others else "")
    outcome += f" It is no longer the evidence of {', '.join(cited_by)}." if cited_by else ""
    return Answer({"code": code, "with": others, "cited_by": cited_by, "revision": saved.revision}, [outcome])


def answer(here: Installation, given: Namespace) -> Answer:
    """``answer``: an open question; tells the rows that it made or changed."""
    record, _plan, saved = planned("answer", here, given)
    now = here.store.load(record.engagement.id, COMMAND_LINE)
    ids = [one for ids in saved.touched.values() for one in ids]
    codes = [now.by_id[one].code for one in ids if one in now.by_id]
    outcome = f"Answered: {', '.join(codes)}." if codes else "It is so already."
    return Answer({"question": given.question, "rows": codes, "revision": saved.revision}, [outcome])


def tidied(here: Installation, given: Namespace) -> Answer:
    """``tidy``: the rows of the diagram's lanes in an order in which fewer flows cross."""
    record = here.record(given.engagement)
    found = tidy(record)
    revision = record.revision
    if found.edits:
        revision = here.store.save(record.engagement.id, found.edits, COMMAND_LINE).revision
    fewer = dict(zip(STATES, found.fewer, strict=True))
    return Answer({"changed": bool(found.edits), "fewer_crossings": fewer, "revision": revision}, [found.sentence])


def undo(here: Installation, given: Namespace) -> Answer:
    """``undo``: take back the last change."""
    return _turned(here, given, here.store.undo)


def redo(here: Installation, given: Namespace) -> Answer:
    """``redo``: bring back what was undone last."""
    return _turned(here, given, here.store.redo)


def _turned(here: Installation, given: Namespace, turn: Callable[[str, Actor], Saved]) -> Answer:
    engagement_id = here.store.find(given.engagement, COMMAND_LINE)
    try:
        saved = turn(engagement_id, COMMAND_LINE)
    except NotFound as error:
        raise Refused(error.message, error.where, error.allowed) from None
    return Answer({"said": saved.sentence, "revision": saved.revision}, [printable(saved.sentence)])


def derive(here: Installation, given: Namespace) -> Answer:
    """``derive``: the requirements that follow from what was captured and are not there yet; twice adds nothing."""
    record = here.record(given.engagement)
    follows = derived(record)
    offered = offer(record, follows)
    choice = chosen(offered, given.only, given.leave_out, _rewordings(given.reword))
    if (edits := choice.edits) and not given.dry_run:
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


def _offered(proposal: Proposal, what: str, written: bool) -> dict[str, Any]:
    texts = {
        **dict.fromkeys(TEXTS, ""),
        **proposal.texts,
        "statement": proposal.reworded or proposal.texts["statement"],
    }
    codes = [row.code for row in proposal.sources]
    return {
        "key": proposal.name,
        "template": proposal.template,
        "from": codes,
        **texts,
        "state": what,
        "written": written,
    }


def _line(proposal: Proposal, what: str) -> str:
    words = {"left out": " (left out)", "doubted": " (not added: it seems to say that there is none)"}.get(what, "")
    statement = proposal.reworded or proposal.texts["statement"]
    return printable(f"{proposal.name:24} {proposal.texts.get('priority', ''):7} {statement}{words}")
