"""From a reading into the discovery: the environment as a tool, an artefact and a row, and rows to accept.

What is offered carries file and line as its source. Whatever is there already, by its name, is offered no second time.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from discovery.airflow import facts
from discovery.airflow.judging.findings import findings, first_of_each_rule
from discovery.airflow.options.effective import Option
from discovery.airflow.reading import Reading
from discovery.model.edits import Add, Connect, Edit, Fill
from discovery.model.record import Record
from discovery.model.row import new_id

_SERVICES: Mapping[bool, tuple[str, str, str, str]] = {
    True: ("Amazon MWAA", "cloud service", "Amazon Web Services", "Amazon MWAA"),
    False: ("Apache Airflow", "OSS", "Apache Software Foundation", "self-managed"),
}
"""Tool, kind, vendor and platform, by whether it runs on MWAA."""

_DEFICIENT: Mapping[str, str] = {
    "AIR-01": "usability",
    "AIR-02": "reliability",
    "AIR-03": "security",
    "AIR-07": "security",
}
"""Findings that are a deficiency of the workflow of today, and its category."""

_PRACTICES: tuple[tuple[str, str, str, str], ...] = (
    ("secrets", "secrets.backend", "", "Connections and variables come from {value}."),
    ("monitoring", "metrics.statsd_on", "true", "Airflow sends figures to StatsD."),
    ("monitoring", "scheduler.statsd_on", "true", "Airflow sends figures to StatsD."),
    ("lineage", "openlineage.transport", "", "OpenLineage sends lineage: {value}."),
)
"""Practice, the option that shows it, the value it needs (any where empty), and what is done."""


@dataclass(frozen=True)
class Offer:
    """One row that the environment suggests: its section, its values, and what says so."""

    section: str
    values: Mapping[str, Any]
    source: str


def environment_name(reading: Reading) -> str:
    """What an environment is called where nobody said it otherwise; a version that is a guess is no part of it."""
    return reading.name or f"Airflow {reading.airflow_version}".strip()


def edits_that_keep(record: Record, reading: Reading, file: Mapping[str, Any], name: str, today: date) -> list[Edit]:
    """Edits that keep an environment: its tool, its redacted file and its row; reading it again changes only these.

    Args:
        record: the engagement it goes into.
        file: ``sha256`` and ``size_bytes`` of the stored file.
        name: what the environment is called; of the same name there is one.
        today: the day it was read.
    """
    tool, kind, vendor, platform = _SERVICES[reading.on_mwaa]
    edits: list[Edit] = []
    tool_id = next((row.id for row in record.tools if row.name.casefold() == tool.casefold()), "")
    if not tool_id:
        tool_id = new_id()
        values = {"name": tool, "kind": kind, "vendor": vendor, "state": "current", "licence": "Apache-2.0"}
        if reading.airflow_version:
            values["release"] = reading.airflow_version
        edits.append(Add("tools", {**values, "source": _files(reading)}, id=tool_id))
    artefact_id = next((row.id for row in record.artefacts if row.sha256 == file["sha256"]), "")
    if not artefact_id:
        artefact_id = new_id()
        title = f"{name}: configuration of Airflow, without secrets"
        about = {"title": title[:500], "kind": "configuration", "media_type": "application/json", "received_on": today}
        edits.append(Add("artefacts", {**about, "file_name": "airflow.json", **file}, id=artefact_id))
        edits.append(Connect(tool_id, artefact_id, "evidenced_by"))
    values_ = {
        "platform": platform,
        "release": reading.airflow_version or None,
        "read_on": today,
        "tool": tool_id,
        "artefact": artefact_id,
        "source": _files(reading),
    }
    there = next((row for row in record.environments if row.name.casefold() == name.casefold()), None)
    if there is None:
        given = {field: value for field, value in values_.items() if value}
        edits.append(Add("environments", {"name": name[:200], **given}))
    elif {field: there.__dict__[field] for field in values_} != values_:
        edits.append(Fill("environments", there.id, values_))
    return edits


def _files(reading: Reading) -> str:
    names = [one.file for one in reading.files if one.used]
    told = ", ".join(names[:3]) + (f" and {len(names) - 3} more files" if len(names) > 3 else "")
    return told[:500]


def offers(record: Record, reading: Reading) -> tuple[Offer, ...]:
    """Rows that the reading suggests and that are not there yet."""
    there = {(section, row.label.casefold()) for section in _SECTIONS for row in record.rows(section)}
    there |= {("practices", f"{row.kind} {row.what_is_done or ''}".casefold()) for row in record.practices}
    found = [*_deficiencies(reading), *_constraints(reading), *_practices(reading), *_assets(reading)]
    new: dict[str, Offer] = {}
    for one in found:
        label = str(next(iter(one.values.values()))).casefold()
        if one.section == "practices":
            label = f"{one.values['kind']} {one.values['what_is_done']}".casefold()
        if (one.section, label) not in there:
            new.setdefault(f"{one.section} {label}", one)
    return tuple(new.values())


_SECTIONS = ("deficiencies", "constraints", "inputs", "outputs")


def _at(option: Option) -> str:
    return f"{option.file}, line {option.line}" if option.line else option.file


def _deficiencies(reading: Reading) -> Iterator[Offer]:
    by_key = {option.key: option for option in reading.options}
    for one in first_of_each_rule(findings(reading)):
        if one.code in _DEFICIENT:
            option = by_key.get(one.subject)
            source = _at(option) if option else _files(reading)
            values = {"title": one.sentence[:1000], "category": _DEFICIENT[one.code], "evidence": one.remedy[:1000]}
            yield Offer("deficiencies", values, source)


def _constraints(reading: Reading) -> Iterator[Offer]:
    size = facts.classes().get(str(reading.mwaa.get("EnvironmentClass")))
    if not size:
        return
    source = next((one.file for one in reading.files if "get-environment" in one.kind), _files(reading))
    workers = reading.mwaa.get("MaxWorkers")
    statement = f"{size.name} runs {size.tasks} tasks at once on a worker of {size.vcpu} vCPU and {size.memory_gb} GB"
    if isinstance(workers, int) and size.scaling:
        statement += f", {workers} workers at most: {size.tasks * workers} tasks at once"
    shape = {"timing": "existing", "nature": "technical", "category": "cloud provider"}
    yield Offer(
        "constraints", {"statement": statement + ".", **shape, "quantity": float(size.tasks), "unit": "tasks"}, source
    )
    access = reading.mwaa.get("WebserverAccessMode")
    if access:
        words = {"PRIVATE_ONLY": "from the private network alone", "PUBLIC_ONLY": "over the internet"}
        said = f"Airflow's pages are reached {words.get(str(access), 'both over the internet and privately')}."
        yield Offer("constraints", {"statement": said, **shape, "category": "network/site"}, source)


def _practices(reading: Reading) -> Iterator[Offer]:
    by_key = {option.key: option for option in reading.options}
    for kind, key, needed, words in _PRACTICES:
        option = by_key.get(key)
        if option and option.value and (not needed or option.value.lower() == needed):
            done = words.format(value=option.value)[:1000]
            yield Offer("practices", {"kind": kind, "state": "current", "what_is_done": done}, _at(option))


def _assets(reading: Reading) -> Iterator[Offer]:
    """Data that DAGs name: what none of them makes comes from outside, what none of them waits for goes out."""
    for one in reading.listed.get("assets", ()):
        name = str(one.get("name") or one.get("uri") or "")
        source = f"Airflow's API, asset {one.get('uri') or name}"[:500]
        if not name:
            continue
        if not one.get("producing_tasks"):
            yield Offer("inputs", {"name": name[:500], "state": "current"}, source)
        elif not (one.get("consuming_tasks") or one.get("scheduled_dags") or one.get("consuming_dags")):
            yield Offer("outputs", {"name": name[:500], "state": "current"}, source)


def accepted(taken: Iterable[Offer], artefact_id: str = "") -> list[Edit]:
    """Edits that add what was accepted, each with its source, and with the kept file as its evidence."""
    edits: list[Edit] = []
    for one in taken:
        row_id = new_id()
        values = {**one.values, "source": one.source[:500], "confidence": "confirmed"}
        edits.append(Add(one.section, values, id=row_id))
        if artefact_id:
            edits.append(Connect(row_id, artefact_id, "evidenced_by"))
    return edits
