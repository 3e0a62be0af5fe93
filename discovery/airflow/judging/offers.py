"""From a reading into the discovery: the environment as a tool, an artefact and a row, and rows to accept.

What is offered carries file and line as its source. Whatever is there already, by its name, is offered no second time.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from discovery.airflow import facts
from discovery.airflow.judging.findings import findings, first_of_each_rule
from discovery.airflow.options.effective import Option
from discovery.airflow.reading import Reading
from discovery.model.draft import Draft, DraftLink
from discovery.model.record import Record

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


def environment_name(reading: Reading) -> str:
    """What an environment is called where nobody said it otherwise; a version that is a guess is no part of it."""
    return reading.name or f"Airflow {reading.airflow_version}".strip()


def drafts_that_keep(record: Record, reading: Reading, file: Mapping[str, Any], name: str, today: date) -> list[Draft]:
    """What keeps an environment: its tool, its redacted file and its row; reading it again changes only these.

    Args:
        record: the engagement it goes into.
        file: ``sha256`` and ``size_bytes`` of the stored file.
        name: what the environment is called; of the same name there is one.
        today: the day it was read.
    """
    source = _files(reading)
    kept = next((row for row in record.artefacts if row.sha256 == file["sha256"]), None)
    title = f"{name}: configuration of Airflow, without secrets"
    about = {"title": title[:500], "kind": "configuration", "media_type": "application/json", "received_on": today}
    artefact = Draft("artefacts", {**about, "file_name": "airflow.json", **file} if not kept else {}, title, here=kept)
    tool = _tool(record, reading, () if kept else (DraftLink("evidenced_by", artefact.row_id),))
    values = {
        "platform": _SERVICES[reading.on_mwaa][3],
        "release": reading.airflow_version or None,
        "read_on": today,
        "tool": tool.row_id,
        "artefact": artefact.row_id,
        "source": source,
    }
    here = next((row for row in record.environments if row.name.casefold() == name.casefold()), None)
    if here is None:
        values = {"name": name[:200], **{field: value for field, value in values.items() if value}}
    elif all(here.__dict__[field] == value for field, value in values.items()):
        values = {}
    return [tool, artefact, Draft("environments", values, name, source, here)]


def _tool(record: Record, reading: Reading, links: tuple[DraftLink, ...]) -> Draft:
    """The tool that an environment runs on; one of its name that is here stays as it is, but for its links."""
    name, kind, vendor, _platform = _SERVICES[reading.on_mwaa]
    here = next((row for row in record.tools if row.name.casefold() == name.casefold()), None)
    values = {"name": name, "kind": kind, "vendor": vendor, "state": "current", "licence": "Apache-2.0"}
    if reading.airflow_version:
        values["release"] = reading.airflow_version
    source = _files(reading)
    return Draft("tools", {} if here else {**values, "source": source}, name, source, here, links)


def _files(reading: Reading) -> str:
    names = [one.file for one in reading.files if one.used]
    told = ", ".join(names[:3]) + (f" and {len(names) - 3} more files" if len(names) > 3 else "")
    return told[:500]


def offers(record: Record, reading: Reading) -> tuple[Draft, ...]:
    """Rows that the reading suggests and that are not there yet."""
    there = {(section, row.label.casefold()) for section in _SECTIONS for row in record.rows(section)}
    there |= {("practices", f"{row.kind} {row.what_is_done or ''}".casefold()) for row in record.practices}
    found = [*_deficiencies(reading), *_constraints(reading), *_practices(reading), *_assets(reading)]
    new: dict[str, Draft] = {}
    for one in found:
        label = one.name.casefold()
        if one.section == "practices":
            label = f"{one.values['kind']} {one.name}".casefold()
        if (one.section, label) not in there:
            new.setdefault(f"{one.section} {label}", one)
    return tuple(new.values())


_SECTIONS = ("deficiencies", "constraints", "inputs", "outputs")


def _at(option: Option) -> str:
    return f"{option.file}, line {option.line}" if option.line else option.file


def _deficiencies(reading: Reading) -> Iterator[Draft]:
    by_key = {option.key: option for option in reading.options}
    for one in first_of_each_rule(findings(reading)):
        if one.code in _DEFICIENT:
            option = by_key.get(one.subject)
            source = _at(option) if option else _files(reading)
            title = one.sentence[:1000]
            values = {"title": title, "category": _DEFICIENT[one.code], "evidence": one.remedy[:1000]}
            yield Draft("deficiencies", values, title, source)


def _constraints(reading: Reading) -> Iterator[Draft]:
    size = facts.classes().get(str(reading.mwaa.get("EnvironmentClass")))
    if not size:
        return
    source = next((one.file for one in reading.files if "get-environment" in one.kind), _files(reading))
    workers = reading.mwaa.get("MaxWorkers")
    statement = f"{size.name} runs {size.tasks} tasks at once on a worker of {size.vcpu} vCPU and {size.memory_gb} GB"
    if isinstance(workers, int) and size.scaling:
        statement += f", {workers} workers at most: {size.tasks * workers} tasks at once"
    statement += "."
    shape = {"timing": "existing", "nature": "technical", "category": "cloud provider"}
    values = {"statement": statement, **shape, "quantity": float(size.tasks), "unit": "tasks"}
    yield Draft("constraints", values, statement, source)
    access = reading.mwaa.get("WebserverAccessMode")
    if access:
        words = {"PRIVATE_ONLY": "from the private network alone", "PUBLIC_ONLY": "over the internet"}
        said = f"Airflow's pages are reached {words.get(str(access), 'both over the internet and privately')}."
        yield Draft("constraints", {"statement": said, **shape, "category": "network/site"}, said, source)


def _practices(reading: Reading) -> Iterator[Draft]:
    by_key = {option.key: option for option in reading.options}
    for kind, key, needed, words in _PRACTICES:
        option = by_key.get(key)
        if option and option.value and (not needed or option.value.lower() == needed):
            done = words.format(value=option.value)[:1000]
            yield Draft("practices", {"kind": kind, "state": "current", "what_is_done": done}, done, _at(option))


def _assets(reading: Reading) -> Iterator[Draft]:
    """Data that DAGs name: what none of them makes comes from outside, what none of them waits for goes out."""
    for one in reading.listed.get("assets", ()):
        name = str(one.get("name") or one.get("uri") or "")[:500]
        source = f"Airflow's API, asset {one.get('uri') or name}"[:500]
        if not name:
            continue
        if not one.get("producing_tasks"):
            yield Draft("inputs", {"name": name, "state": "current"}, name, source)
        elif not (one.get("consuming_tasks") or one.get("scheduled_dags") or one.get("consuming_dags")):
            yield Draft("outputs", {"name": name, "state": "current"}, name, source)


def confirmed(accepted: Iterable[Draft], artefact_id: str = "") -> list[Draft]:
    """The same as somebody accepted them: each says its source, and has the kept file as its evidence."""
    links = (DraftLink("evidenced_by", artefact_id),) if artefact_id else ()
    return [
        replace(draft, values={**draft.values, "source": draft.source[:500], "confidence": "confirmed"}, links=links)
        for draft in accepted
    ]
