"""The airflow commands: read an environment's own files, compare two, and write a change with its way back."""

from argparse import Namespace
from collections import Counter
from pathlib import Path

from discovery.access import COMMAND_LINE
from discovery.airflow.facts import versions
from discovery.airflow.judging.change import Change, change
from discovery.airflow.judging.compare import compared, upgrade
from discovery.airflow.judging.findings import findings
from discovery.airflow.judging.offers import confirmed, drafts_that_keep, environment_name, offers
from discovery.airflow.masking import Masker, plain
from discovery.airflow.options.effective import Option
from discovery.airflow.reading import FORMAT, Reading, read
from discovery.airflow.reading_file import as_file, as_json, opened
from discovery.airflow.sources.allowance import MOST_MB
from discovery.airflow.sources.files import of_paths
from discovery.cli.answer import Answer, columns, note, printable
from discovery.cli.installation import Installation
from discovery.cli.transfer import written
from discovery.model.draft import edits_of
from discovery.model.errors import Refused
from discovery.model.row import now


def airflow(here: Installation, given: Namespace) -> Answer:
    """``airflow read | compare | change``."""
    return {"read": _read, "compare": _compare, "change": _change}[given.doing](here, given)


def _reading(here: Installation, names: list[str]) -> Reading:
    """What files say, or what was kept of it. Raises Refused where none of them says anything."""
    paths = [Path(name) for name in names]
    if len(paths) == 1 and paths[0].is_file() and paths[0].stat().st_size <= MOST_MB * 1_000_000:
        with paths[0].open("rb") as file:
            if FORMAT.encode() in file.read(200):
                return opened(paths[0].read_bytes())
    found = read(of_paths(paths), Masker(here.settings.key))
    if not any(file_read.used for file_read in found.files):
        said = "; ".join(f"{file_read.file}: {' '.join(file_read.warnings)}" for file_read in found.files[:5])
        raise Refused(f"Nothing here says how Airflow is configured. {said}", {"file": plain(", ".join(names))[:200]})
    return found


def _read(here: Installation, given: Namespace) -> Answer:
    reading = _reading(here, given.files)
    if given.into:
        _keep(here, given.into, reading, given.accept)
    if given.output:
        return written(as_file(reading), given.output, "airflow.json", {"format": FORMAT})
    return Answer(as_json(reading), _reading_lines(reading))


def _keep(here: Installation, name: str, reading: Reading, accept: bool) -> None:
    """Keep a reading in an engagement; with ``accept`` every row that it offers, too."""
    record, content = here.record(name), as_file(reading)
    file = {"sha256": here.store.keep_file(content, COMMAND_LINE), "size_bytes": len(content)}
    drafts = drafts_that_keep(record, reading, file, environment_name(reading), now().date())
    suggested = offers(record, reading)
    if accept:
        drafts += confirmed(suggested)
    if edits := edits_of(drafts):
        here.store.save(record.engagement.id, edits, COMMAND_LINE)
    left = f"; {len(suggested)} more are offered, --accept takes them" if suggested and not accept else ""
    note(f"{sum(draft.comes for draft in drafts)} rows were added to {record.engagement.code}{left}.")


def _reading_lines(reading: Reading) -> list[str]:
    files = columns(
        (file.file, file.kind, f"{file.used} used", f"{file.ignored} ignored", " ".join(file.warnings))
        for file in reading.files
    )
    detected = f"Airflow {reading.airflow_version} ({reading.version_from})"
    version = detected if reading.airflow_version else f"version {reading.version_in_words}"
    counts = Counter(option.status for option in reading.options)
    sums = ", ".join(f"{count} {status}" for status, count in counts.most_common())
    heads = [
        f"{reading.name or 'Environment'}: {version}{', on MWAA' if reading.on_mwaa else ''}",
        f"{len(reading.variables)} variables, {len(reading.packages)} packages",
        f"{len(reading.options)} options: {sums or 'none'}",
    ]
    if reading.judged_by:
        heads.append(f"Options are {reading.judged_by}.")
    options = columns(
        (
            option.key,
            option.value or "(empty)",
            f"default {option.default or '(empty)'}",
            option.layer,
            option.status,
            _names(option),
        )
        for option in reading.options
        if option.status not in ("default", "provider")
    )
    heads += reading.doubts
    sentences = [printable(f"{finding.code}  {finding.sentence} {finding.remedy}") for finding in findings(reading)]
    return [
        *files,
        "",
        *map(printable, heads),
        *([""] if options else []),
        *options,
        *([""] if sentences else []),
        *sentences,
    ]


def _names(option: Option) -> str:
    """The name that set an option, where it is not its own, and what else is set and overridden."""
    as_ = [f"set as {option.given_as}"] if option.given_as else []
    over = [f"overrides {other.key} = {other.value or '(empty)'} ({other.layer})" for other in option.overrides]
    return "; ".join([*as_, *over])


def _compare(here: Installation, given: Namespace) -> Answer:
    first = _reading(here, [given.first])
    if given.second in versions() or (not Path(given.second).exists() and given.second[:1].isdigit()):
        steps = upgrade(first, given.second)
        head = (
            [f"From {first.known.version} to {given.second}; options are {first.judged_by}."] if first.judged_by else []
        )
        lines = columns((step.change, step.key, "set" if step.given else "", step.detail) for step in steps)
        data = [{**vars(step), "judged_by": first.judged_by} for step in steps]
        return Answer(data, [*head, *(lines or ["No option changes."])])
    differences = compared(first, _reading(here, [given.second]))
    lines = columns(
        (difference.what, difference.name, difference.first or "(none)", difference.second or "(none)", difference.note)
        for difference in differences
    )
    return Answer([vars(difference) for difference in differences], lines or ["They do not differ."])


def _change(here: Installation, given: Namespace) -> Answer:
    wanted = {}
    for text in given.options:
        key, equals, value = text.partition("=")
        if not equals:
            raise Refused(f"{plain(text)} is not written section.option=value.", allowed="core.parallelism=64")
        wanted[key.strip()] = value
    if not wanted and not given.unset:
        raise Refused("No option is given to change.", allowed="section.option=value, or --unset section.option")
    made = change(_reading(here, [given.environment]), wanted, tuple(given.unset))
    data = {
        "request": made.request(),
        "rollback": made.rollback(),
        "edited": list(made.edited),
        "kept": list(made.lost),
        "checks": [vars(result) for result in made.checks],
        "restarts": made.restarts,
        "judged_by": made.judged_by,
    }
    if given.output and made.possible:
        back = Path(given.output).with_suffix(".rollback.json")
        written(made.rollback().encode(), str(back), "", {})
        answer = written(made.request().encode(), given.output, "", {"rollback": str(back)})
        for check in made.checks:
            note(f"{check.key}: {check.sentence}")
        return answer
    return Answer(data, _change_lines(made), 0 if made.possible else 1)


def _change_lines(made: Change) -> list[str]:
    def value(options: object) -> str:
        return "(not set)" if options is None else str(options)

    edits = columns((key, value(made.before.get(key)), "→", value(made.after.get(key))) for key in made.edited)
    lost = [f"Kept, and lost if only the change were sent: {', '.join(made.lost)}."] if made.lost else []
    checks = [f"{check.level}  {check.key}: {check.sentence}" for check in made.checks]
    command = "aws mwaa update-environment --cli-input-json file://change.json"
    return [*edits, *map(printable, (*lost, *checks, made.restarts)), "", command, *made.request().splitlines()]
