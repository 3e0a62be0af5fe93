"""The apply command: many edits out of one file, as one change, or each on its own."""

import sys
from argparse import Namespace
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from discovery.access import COMMAND_LINE
from discovery.cli.answer import Answer, columns, printable
from discovery.cli.changes import told_by_code
from discovery.cli.edit_plans import PLANS
from discovery.cli.installation import Installation
from discovery.cli.plan_answer import Questions
from discovery.cli.planning import Plan, code_of
from discovery.cli.row_names import RowNames
from discovery.cli.script import MOST_BYTES, ScriptLine, lines_of, read_line
from discovery.importers.belonging import refuse_strangers
from discovery.model.edits import Edit
from discovery.model.errors import DiscoveryError, NotFound, Refused
from discovery.model.record import Record
from discovery.store.writing.limits import MOST_EDITS

_SPLIT = "or --each, which saves every line on its own"


@dataclass(frozen=True)
class PlannedLine:
    """A line of the script and what it comes to."""

    line: ScriptLine
    plan: Plan


@dataclass(frozen=True)
class Fault:
    """A line that was refused, and why."""

    number: int
    error: DiscoveryError


def apply(here: Installation, given: Namespace) -> Answer:
    """``apply``: all lines as one change, or none; with ``--each`` every line that can be saved, exit code 1 else."""
    name = "standard input" if given.file == "-" else Path(given.file).name
    try:
        texts = list(lines_of(_content(given.file)))
        engagement_id = here.store.find(given.engagement, COMMAND_LINE)
        return _each(here, engagement_id, texts) if given.each else _at_once(here, engagement_id, texts, given.dry_run)
    except DiscoveryError as error:
        if "line" in error.where:
            error.where = {"file": name, **error.where}
        raise


def _content(name: str) -> bytes:
    where = {"file": name}
    if name == "-":
        return sys.stdin.buffer.read(MOST_BYTES + 1)
    path = Path(name)
    if path.exists() and not path.is_file() and not path.is_fifo():
        raise Refused("This is no file.", where)
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except FileNotFoundError:
        raise NotFound("There is no such file.", where) from None
    except OSError as error:
        raise Refused(f"The file cannot be read ({error.strerror}).", where) from None


def _planned(questions: Questions, number: int, text: str) -> PlannedLine:
    """What a line comes to; from here on the lines below can name what it makes. Raises Refused or NotFound."""
    names = questions.names
    line = read_line(number, text)
    plan = PLANS[line.verb](questions, line.given)
    if plan.made is None:
        if line.name:
            raise Refused("This makes no row that could be given a name.", {"field": "as"})
        return PlannedLine(line, plan)
    made = replace(plan.made, code=f"@{line.name.removeprefix('@')}") if line.name else plan.made
    if made.section != "links":
        names.came(made)
    if line.name:
        names.name(line.name, made)
    return PlannedLine(line, replace(plan, made=made))


# ---- as one change


def _at_once(here: Installation, engagement_id: str, texts: Sequence[tuple[int, str]], dry_run: bool) -> Answer:
    """All lines, or none: the first that is refused is told."""
    if len(texts) > MOST_EDITS:
        allowed = f"{MOST_EDITS:,} lines as one change; {_SPLIT}"
        raise Refused("That is too much at once; do it in parts.", {}, allowed, code="too_much")
    record = here.store.load(engagement_id, COMMAND_LINE)
    questions = Questions(RowNames(record, scripted=True))
    planned: list[PlannedLine] = []
    for number, text in texts:
        try:
            planned.append(_planned(questions, number, text))
        except DiscoveryError as error:
            raise _placed(record, _hinted(record, error, text), number) from None
    edits = [(edit, line) for line in planned for edit in line.plan.edits]
    try:
        _refuse_strangers([edit for edit, _ in edits], record)
        saved = here.store.save(engagement_id, [edit for edit, _ in edits], COMMAND_LINE, rehearsal=dry_run)
    except DiscoveryError as error:
        if error.code == "too_much":
            error.allowed = f"{error.allowed}; {_SPLIT}"
        raise _placed(record, error, _line_of(error, edits), planned) from None
    now = record if dry_run else here.store.load(engagement_id, COMMAND_LINE)
    made = [_made(now, line) for line in planned if line.plan.made]
    outcome = f"Saved as one change, revision {saved.revision}: {_counted(len(planned))}."
    if dry_run:
        outcome = f"Can be saved as one change: {_counted(len(planned))}. Nothing was saved."
    elif not saved.touched:
        outcome = "Everything is so already; nothing was changed." if planned else "No line asks for anything."
    shape = {"lines": len(planned), "revision": saved.revision, "written": bool(saved.touched)}
    return Answer({**shape, "made": made, "faults": []}, [*_codes(made), outcome])


def _line_of(error: DiscoveryError, edits: list[tuple[Edit, PlannedLine]]) -> int | None:
    """The line of the edit that was refused: the store tells which one, or the id of the row that it would make."""
    if error.edit is not None:
        return edits[error.edit][1].line.number
    row_id = error.where.get("id")
    return next((one.line.number for _, one in edits if one.plan.made and one.plan.made.id == row_id), None)


def _placed(
    record: Record, error: DiscoveryError, number: int | None, planned: Iterable[PlannedLine] = ()
) -> DiscoveryError:
    """The error with its line in front, and rows by what people call them."""
    made = {line.plan.made.id: line.plan.made.code for line in planned if line.plan.made}
    where = told_by_code(record, error.where)
    if (code := made.get(error.where.get("id", ""))) and code.startswith("@"):
        where["row"] = code
    where = {**where, **{key: value for key, value in error.where.items() if key not in ("id", "title", *where)}}
    error.where = {"line": f"line {number}", **where} if number else where
    return error


def _hinted(record: Record, error: DiscoveryError, text: str) -> DiscoveryError:
    """The error, with what most people get wrong who know the command line: a line names no engagement."""
    second = (*text.split(maxsplit=2), "", "")[1]
    if not text.startswith("{") and second.upper() == record.engagement.code and not text.startswith("set"):
        error.allowed = f"{error.allowed}; a line does not name the engagement".removeprefix("; ")
    return error


# ---- each line on its own


def _each(here: Installation, engagement_id: str, texts: Iterable[tuple[int, str]]) -> Answer:
    names = RowNames(here.store.load(engagement_id, COMMAND_LINE), scripted=True)
    made: list[dict[str, Any]] = []
    faults: list[Fault] = []
    count, revision = 0, names.record.revision
    for number, text in texts:
        count += 1
        record = here.store.load(engagement_id, COMMAND_LINE)
        renewed = names.renewed(record)
        try:
            one = _planned(Questions(renewed), number, text)
            _refuse_strangers(one.plan.edits, record)
            revision = here.store.save(engagement_id, one.plan.edits, COMMAND_LINE).revision
        except DiscoveryError as error:
            faults.append(Fault(number, _placed(record, _hinted(record, error, text), number)))
            continue
        names = renewed
        if one.plan.made:
            made.append(_made(here.store.load(engagement_id, COMMAND_LINE), one))
    data = [{"line": fault.number, **fault.error.as_json()} for fault in faults]
    lines = _codes(made) + [printable(f"! {fault.error}") for fault in faults]
    refused = f" Refused: {_counted(len(faults))}." if faults else ""
    outcome = f"Saved one by one: {_counted(count - len(faults))}, revision {revision}.{refused}"
    shape = {"lines": count, "revision": revision, "written": count > len(faults), "made": made, "faults": data}
    return Answer(shape, [*lines, outcome], int(bool(faults)))


def _refuse_strangers(edits: Iterable[Edit], record: Record) -> None:
    refuse_strangers(edits, lambda: record)


def _made(record: Record, planned: PlannedLine) -> dict[str, Any]:
    """A row or link that a line made, as scripts read it; the code is None where it is gone again or not saved."""
    assert planned.plan.made is not None
    code = code_of(record, planned.plan)
    name = planned.line.name.removeprefix("@") or None
    return {
        "line": planned.line.number,
        "code": code,
        "id": planned.plan.made.id,
        "section": planned.plan.made.section,
        "as": name,
    }


def _codes(made: Iterable[dict[str, Any]]) -> list[str]:
    coded = [row for row in made if row["code"]]
    return columns((one["code"], f"line {one['line']}", f"@{one['as']}" if one["as"] else "") for one in coded)


def _counted(lines: int) -> str:
    return f"{lines:,} line{'s' if lines != 1 else ''}"
