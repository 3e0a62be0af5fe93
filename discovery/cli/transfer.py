"""Commands that read and write files of engagements: export, import, diff."""

import sys
from argparse import Namespace
from dataclasses import asdict, replace
from functools import partial
from pathlib import Path
from typing import Any

from discovery.access import COMMAND_LINE
from discovery.cli.answer import Answer, columns, note, printable
from discovery.cli.installation import Installation
from discovery.document.house import house_style
from discovery.document.style import Style
from discovery.engagements.comparison import Changed, difference
from discovery.exporters import Choice, ReadOnce, file_name, format_of, lacking, require_quiet, session_of
from discovery.exporters.left_out import left_out_of
from discovery.importers.arriving import accepted, proposed, taken_in
from discovery.importers.belonging import left_behind
from discovery.importers.engagement_file import EngagementFile
from discovery.importers.engagement_json import LARGEST_BYTES
from discovery.importers.proposal import Asked, Kept, Proposal
from discovery.importers.source import source_named, source_of
from discovery.model.errors import DiscoveryError, NotFound, Refused
from discovery.model.record import Record
from discovery.model.values import exact, in_words


def export(here: Installation, given: Namespace) -> Answer:
    """``export``: one format into a file, or to standard output with ``-o -``.

    Exit code 1 where files of artefacts are missing or damaged: the file is written, and says so, too.
    """
    record = here.record(given.engagement)
    made = format_of(given.format)
    if given.for_audience:
        require_quiet(made)
    if given.no_rails:
        note("--no-rails is called --no-panels now; the old name works for one release.")
    choice = Choice(
        given.state or Choice.state,
        given.theme,
        not (given.no_panels or given.no_rails),
        ReadOnce(record.files),
        given.colour or "",
        partial(here.store.trail, actor=COMMAND_LINE),
        session=given.session or "",
        done=partial(here.store.of_session, actor=COMMAND_LINE),
        cut=given.cut or Choice.cut,
        style=_house_style(here) if made.is_document else None,
        judged=not given.for_audience,
        restricted=given.restricted and made.key == "json",
    )
    if given.cut and not made.cut:
        note(f"{made.title} is whole: --cut is for the document.")
    if made.pictured and given.state is None:
        note(f"The picture shows the {choice.state} state; --state chooses another.")
    for sentence in left_out_of(record, made, choice):
        note(sentence)
    if made.held and (session := session_of(record, choice)).closed_at is None:
        note(f"{session.code} is still open: these are its minutes so far.")
    if given.restricted and not choice.restricted:
        note(f"{made.title} never carries what is restricted: --restricted is for json.")
    left_out = lacking(record, made, choice)
    for one in left_out:
        note(f"{one} It is not in the file.")
    content = made.write(record, choice)
    about = {"format": made.key, "revision": record.revision, "lacking": [asdict(artefact) for artefact in left_out]}
    answer = written(content, given.output, file_name(record, made, choice), about)
    return replace(answer, code=1 if left_out else 0)


def _house_style(here: Installation) -> Style:
    """How documents look here; what of it cannot be used is told."""
    house = house_style(here.settings.house_style)
    for trouble in house.troubles:
        note(trouble)
    return house.style


def written(content: bytes, output: str | None, name: str, about: dict[str, Any]) -> Answer:
    """Put bytes into a file, whole or not at all; to standard output for ``-``. Raises Refused."""
    if output == "-":
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
        return Answer(None)
    target = Path(output or name)
    partial = target.with_name(target.name + ".partial")
    try:
        partial.write_bytes(content)
        partial.replace(target)
    except OSError as error:
        partial.unlink(missing_ok=True)
        raise Refused(f"The file cannot be written ({error.strerror}).", {"file": str(target)}) from None
    data = {"file": str(target), "bytes": len(content), **about}
    return Answer(data, [printable(target)])


def opened(path: Path, source: str | None = None) -> EngagementFile:
    """What a file holds; ``source`` is the key of its kind, where that is not to be seen from the file itself.

    Raises NotFound, Refused or Unusable, naming the file.
    """
    where = {"file": path.name}
    if path.exists() and not path.is_file():  # a pipe would be waited for
        raise Refused("This is no file.", where)
    try:
        if path.stat().st_size > LARGEST_BYTES:
            raise Refused("The file is too large.", where, f"at most {LARGEST_BYTES // 1024**2} MB")
        content = path.read_bytes()
    except FileNotFoundError:
        raise NotFound("There is no such file.", where) from None
    except OSError as error:
        raise Refused(f"The file cannot be read ({error.strerror}).", where) from None
    try:
        return (source_named(source) if source else source_of(content)).read(content)
    except DiscoveryError as error:
        error.where = {**where, **error.where}
        raise


def import_(here: Installation, given: Namespace) -> Answer:
    """``import``: files as new engagements, or one file into an engagement that is here."""
    read = [opened(Path(name), given.source) for name in given.files]
    if given.engagement:
        if len(read) > 1:
            raise Refused("Only one engagement file can be taken in at a time.", allowed="one FILE with --engagement")
        return _into(here, given, read[0])
    if given.take:
        raise Refused("--take says whose value counts in an engagement that is here.", allowed="with --engagement")
    kinds = ",".join(dict.fromkeys(file.source for file in read))
    data: dict[str, Any] = {**Proposal(source=kinds).as_json(), "engagements": []}
    for file in read:
        record = file.record
        _tell_left_behind(file)
        engagement_id = None if given.dry_run else taken_in(here.store, file, COMMAND_LINE)
        head = here.store.load(engagement_id, COMMAND_LINE).engagement if engagement_id else record.engagement
        data["added"] += [row.code for row in record if row.section != "links"]
        about = {"id": engagement_id, "code": head.code if engagement_id else None}
        data["engagements"].append({**about, "title": head.title, "rows": len(record), "links": len(record.links)})
    lines = [
        printable(one["id"] or f"would add “{one['title']}”: {one['rows']} rows, {one['links']} links")
        for one in data["engagements"]
    ]
    return Answer(data, lines)


def _tell_left_behind(file: EngagementFile) -> None:
    if codes := left_behind(file):
        note(f"The files of {', '.join(codes)} did not come along: these artefacts have none.")


def _into(here: Installation, given: Namespace, file: EngagementFile) -> Answer:
    record = here.record(given.engagement)
    proposal = proposed(here.store, record, file, COMMAND_LINE, every=given.take)
    data: dict[str, Any] = {}
    if proposal.edits and not given.dry_run:
        saved = accepted(here.store, record, file, proposal, COMMAND_LINE)
        proposal = proposal.stored(here.store.load(record.engagement.id, COMMAND_LINE))
        data["revision"] = saved.revision
    data = {**proposal.as_json(), **data, "written": bool(proposal.edits) and not given.dry_run}
    return Answer(data, _proposal_lines(proposal, given.dry_run))


def _proposal_lines(proposal: Proposal, dry_run: bool) -> list[str]:
    verb = "Would add" if dry_run else "Added"
    counts = f"{verb} {len(proposal.added)} · changed {len(proposal.changed)} · same {len(proposal.unchanged)}"
    counts += f" · only here {len(proposal.missing)} (kept) · rejected {len(proposal.rejected)}"
    lines = [f"{counts} · newer here {len(proposal.kept)} (kept) · to decide {len(proposal.asked)}"]
    lines += columns([("+", code, proposal.named.get(code, "")) for code in proposal.added])
    is_here = "would be" if dry_run else "is"
    lines += [
        printable(f"= {row.file} of the file {is_here} {row.here} here: {row.name}") for row in proposal.renumbered
    ]
    lines += _changes(proposal.changed)
    lines += [printable(f"! {one.row}: {one.reason}") for one in proposal.rejected]
    lines += [_beside("·", one, "kept") for one in proposal.kept]
    lines += [_beside("?", difference, "to decide") for difference in proposal.asked]
    if proposal.asked:
        lines.append("What is marked ? was left as it is here; --take file or --take here decides.")
    return lines


def _beside(mark: str, difference: Kept | Asked, what: str) -> str:
    about = f"{difference.code} {difference.field}" if difference.field else difference.code
    here, file = _words(difference.here), _words(difference.file)
    return printable(f"{mark} {about}: here {here}, file {file} ({what}: {difference.reason})")


def _changes(changed: tuple[Changed, ...]) -> list[str]:
    return [
        printable(f"~ {change.code} {change.field}: {_words(change.old)} → {_words(change.new)}") for change in changed
    ]


def _words(value: Any) -> str:
    text = in_words(value, exact) or "(empty)"
    return text if len(text) <= 80 else text[:79] + "…"


def diff(here: Installation, given: Namespace) -> Answer:
    """``diff``: two engagements or files; exit code 0 whether they differ or not."""
    first, second = (_record(here, name) for name in (given.first, given.second))
    differences = difference(first, second)
    lines = [f"+ {code}" for code in differences.added] + [f"- {code}" for code in differences.removed]
    lines += _changes(differences.changed)
    lines += [f"> {old} is replaced by {new}" for old, new in differences.replaced]
    return Answer(differences.as_json(), lines or ["No difference."])


def _record(here: Installation, name: str) -> Record:
    path = Path(name)
    if path.is_file():
        return opened(path).record
    try:
        return here.record(name)
    except NotFound as error:
        raise NotFound("This is neither a file nor an engagement.", {"name": name}, error.allowed) from None
