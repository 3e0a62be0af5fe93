"""Commands about whole engagements: list them, make one, look at one. What only one of them needs, it loads itself."""

from argparse import Namespace
from collections.abc import Sequence
from typing import Any

from discovery.access import COMMAND_LINE
from discovery.catalogue.sections import SECTIONS
from discovery.cli.answer import Answer, columns, note, printable
from discovery.cli.installation import Installation
from discovery.coverage import Coverage, coverage
from discovery.model.errors import NotFound
from discovery.model.row import today
from discovery.rules import by_level, findings
from discovery.settings import ROOT

_FIGURES = ("rows", "answered", "unknown", "not_asked", "not_applicable")


def listed(here: Installation, given: Namespace) -> Answer:
    """``list``: every engagement, newest change first; archived ones with ``--all``."""
    shown = []
    lines: list[Sequence[object]] = []
    every = here.store.summaries(COMMAND_LINE)
    chosen = [summary for summary in every if given.all or not summary.archived]
    for one in chosen:
        record = here.store.load(one.id, COMMAND_LINE)
        total, levels = _total(coverage(record)), by_level(findings(record, today()))
        shown.append(
            {
                "id": one.id,
                "code": one.code,
                "title": one.title,
                "customer": one.customer,
                "status": one.status,
                "revision": one.revision,
                "rows": one.rows,
                "coverage": total,
                "findings": levels,
                "updated_at": one.updated_at.isoformat(),
                "archived": one.archived,
            }
        )
        figures = (total["answered"], total["unknown"], total["not_asked"], levels["error"], levels["warning"])
        status = "archived" if one.archived else one.status or ""
        lines.append((one.code, one.title, status, one.revision, one.rows, *figures, one.id))
    heads = (
        "CODE",
        "TITLE",
        "STATUS",
        "REVISION",
        "ROWS",
        "ANSWERED",
        "UNKNOWN",
        "NOT ASKED",
        "ERRORS",
        "WARNINGS",
        "ID",
    )
    empty = [] if every else ["No engagement yet. Make one with: new TITLE, or: sample tickit"]
    left_out = len(every) - len(chosen)
    more = [f"Archived: {left_out}; --all shows them."] if left_out else []
    return Answer(shown, [*(columns([heads, *lines]) if shown else empty), *more])


def archive(here: Installation, given: Namespace) -> Answer:
    """``archive`` and ``unarchive``: an engagement leaves the lists, or comes back; it opens and exports as ever."""
    away = given.command == "archive"
    engagement_id = here.store.find(given.engagement, COMMAND_LINE)
    saved = here.store.archive(engagement_id, COMMAND_LINE, away)
    code = here.store.load(engagement_id, COMMAND_LINE).engagement.code
    changed = bool(saved.touched)
    outcome = f"{code} is {'archived' if away else 'back from the archive'}."
    if not changed:
        outcome = f"{code} is archived already." if away else f"{code} is not archived."
    return Answer({"code": code, "archived": away, "changed": changed, "revision": saved.revision}, [outcome])


def _total(by_section: dict[str, Coverage]) -> dict[str, int]:
    return {name: sum(getattr(coverage, name) for coverage in by_section.values()) for name in _FIGURES[1:]}


def _made(here: Installation, engagement_id: str) -> Answer:
    record = here.store.load(engagement_id, COMMAND_LINE)
    head = record.engagement
    data = {"id": head.id, "code": head.code, "title": head.title, "rows": len(record)}
    return Answer(data | {"proposals": len(record.proposals)}, [head.id])


def new(here: Installation, given: Namespace) -> Answer:
    """``new``: an empty engagement, one from a template, or one like another without what its customer said."""
    from discovery import catalogue
    from discovery.cli import proposals
    from discovery.engagements.templates import Beginning, from_engagement, from_template

    begun = Beginning()
    if given.template:
        one = catalogue.template(given.template)
        if one is None:
            known = ", ".join(known.key for known in catalogue.all_templates())
            raise NotFound(f"There is no template called {given.template}.", {"template": given.template}, known)
        begun = from_template(one)
    if given.like:
        begun = from_engagement(here.record(given.like))
    values: dict[str, Any] = {"title": given.title, "customer": given.customer or None, **begun.engagement}
    made = here.store.new(values, COMMAND_LINE, begun.rows)
    record = here.store.load(made, COMMAND_LINE)
    if waiting := proposals.counted(record):
        note(f"{waiting}: next {record.engagement.code} asks, confirm and remove answer.")
    return _made(here, made)


def sample(here: Installation, given: Namespace) -> Answer:
    """``sample``: one of the engagements that come along, as often as one likes."""
    from discovery.importers.engagement_json import read, renewed

    known = sorted(path.stem for path in (ROOT / "data").glob("*.json"))
    if given.key not in known:
        raise NotFound(f"There is no sample called {given.key}.", {"sample": given.key}, ", ".join(known))
    record, files = read((ROOT / "data" / f"{given.key}.json").read_bytes())
    for content in files.values():
        here.store.keep_file(content, COMMAND_LINE)
    return _made(here, here.store.insert(renewed(record), COMMAND_LINE, keep_number=False))


def generate(here: Installation, given: Namespace) -> Answer:
    """``generate``: a made-up engagement of any size, the same for the same seed."""
    from discovery.generate import generate as made
    from discovery.importers.engagement_json import renewed

    record = made(given.rows, given.seed, given.title)
    return _made(here, here.store.insert(renewed(record), COMMAND_LINE, keep_number=False))


def show(here: Installation, given: Namespace) -> Answer:
    """``show``: how much was captured, section by section."""
    from discovery.cli import proposals
    from discovery.questions import agenda

    record = here.record(given.engagement)
    by_section, levels = coverage(record), by_level(findings(record, today()))
    sections = {key: {name: getattr(one, name) for name in _FIGURES} for key, one in by_section.items()}
    head = record.engagement
    data = {
        "id": head.id,
        "code": head.code,
        "title": head.title,
        "customer": head.customer,
        "status": head.status,
        "revision": record.revision,
        "rows": len(record),
        "links": len(record.links),
        "proposals": proposals.as_data(record.proposals),
        "sections": {
            key: {**figures, "answered_by_weight": by_section[key].share} for key, figures in sections.items()
        },
        "findings": levels,
        "open_questions": len(agenda(record, today()).open),
    }
    titles = {section.key: section.title for section in SECTIONS}
    table = columns(
        [
            ("SECTION", "ROWS", "ANSWERED", "UNKNOWN", "NOT ASKED", "DOES NOT APPLY", "BY WEIGHT"),
            *((titles[key], *figures.values(), by_section[key].percent) for key, figures in sections.items()),
        ]
    )
    first = printable(f"{head.code} {head.title} · revision {record.revision} · {len(record)} rows")
    last = f"Findings: errors {levels['error']}, warnings {levels['warning']}, hints {levels['info']}"
    lines = [first, *table, last, f"Open questions: {data['open_questions']}"]
    if waiting := proposals.counted(record):
        lines += [f"Not counted: {waiting}, confirm or remove", *(f"  {line}" for line in proposals.listed(record))]
    return Answer(data, lines)
