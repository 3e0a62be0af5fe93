"""JSON that a customer hands over: answers of ``get-environment`` and of Airflow's API, told apart by their fields."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from discovery.airflow.contents.collector import Collector
from discovery.airflow.contents.printed import DOUBLE, SINGLE, unescaped
from discovery.airflow.contents.records import Told, collect, of_event
from discovery.airflow.masking import masked_version, plain
from discovery.airflow.statements import Setting, parted
from discovery.model.errors import Refused, Unusable
from discovery.untrusted.careful_json import refuse_heavy

MOST = 32_000_000
"""Characters of one JSON document; logs with an event on each line have no such limit."""
_DEEPEST = 60


@dataclass
class Document:
    """What one JSON document told."""

    kind: str
    collected: Told = field(default_factory=Told)
    version: str = ""
    mwaa: dict[str, Any] = field(default_factory=dict)
    options: list[Setting] = field(default_factory=list)
    listed: dict[str, list[Any]] = field(default_factory=dict)
    """DAGs, tasks, assets, import errors as the API gave them, masked."""


def parsed(content: str) -> Any:
    """JSON as it is, or a map that lost its braces; raises Refused saying what is wrong."""
    stripped = content.strip().lstrip("\ufeff")
    if stripped[:1] == '"':
        stripped = "{" + stripped.rstrip(",") + "}"
    try:
        refuse_heavy(stripped.encode("utf-8", "surrogatepass"))
        data = json.loads(stripped)
    except Unusable as error:
        raise Refused(error.message, allowed=error.allowed) from None
    except RecursionError:
        raise Refused("Its JSON is nested too deeply.", allowed=f"{_DEEPEST} levels") from None
    except ValueError as error:
        at = f" (line {error.lineno}, column {error.colno})" if isinstance(error, json.JSONDecodeError) else ""
        raise Refused(f"Its JSON is damaged or breaks off{at}.") from None
    if _depth(data) > _DEEPEST:
        raise Refused("Its JSON is nested too deeply.", allowed=f"{_DEEPEST} levels")
    return _lettered(data) if "\\u" in stripped else data


def _lettered(data: Any) -> Any:
    """The same without halves of pairs of surrogates, which are no letters and can be neither kept nor shown."""
    if isinstance(data, str):
        return data.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(data, list):
        return [_lettered(one) for one in data]
    if isinstance(data, dict):
        return {_lettered(name): _lettered(one) for name, one in data.items()}
    return data


def _depth(data: Any) -> int:
    level, now = 0, [data]
    while now and level <= _DEEPEST:
        level += 1
        now = [part for one in now for part in _parts(one)]
    return level


def _parts(value: Any) -> Iterator[Any]:
    if isinstance(value, dict):
        yield from (part for part in value.values() if isinstance(part, dict | list))
    elif isinstance(value, list):
        yield from (part for part in value if isinstance(part, dict | list))


def read(data: Any, into: Collector) -> Document:
    """Hand what a document says to the collector; raises Refused where it is JSON of something else."""
    if isinstance(data, list):
        if data and all(isinstance(one, dict) and "name" in one and "version" in one for one in data):
            return _packages(data, into)
        if data and all(isinstance(one, dict) and "event" in one for one in data):
            return _events(data, into)
    elif isinstance(data, dict):
        inner = data.get("Environment")
        if isinstance(inner, dict):
            return _environment(inner, into)
        if isinstance(data.get("AirflowConfigurationOptions"), dict):
            return _environment(data, into)
        for name, reader in _BY_FIELD.items():
            if name in data:
                return reader(data, into)
        if data and all("." in key and isinstance(value, str) for key, value in data.items()):
            return _options(data, into, "configuration options (jq)")
        if set(data) <= {"detail", "status", "title", "type"} and data:
            complaint = str(data.get("detail") or data.get("title") or "")
            raise Refused(f"The API refused to answer: {plain(complaint)[:200].rstrip('.')}.")
    raise Refused("It is JSON, but of nothing that Airflow or MWAA gives.", allowed=_ALLOWED)


_ALLOWED = "get-environment, and config, providers, dags, tasks, assets, version or logs of Airflow's API"


def _environment(given: Mapping[str, Any], into: Collector) -> Document:
    document = _options(given.get("AirflowConfigurationOptions") or {}, into, "MWAA get-environment")
    rest = {name: value for name, value in given.items() if name != "AirflowConfigurationOptions"}
    into.allowance.count_data(rest)
    document.mwaa = into.masker.tree(rest)
    document.version = masked_version(str(given.get("AirflowVersion") or ""))
    into.used += len(rest)
    return document


def _options(given: Mapping[str, Any], into: Collector, kind: str) -> Document:
    document = Document(kind)
    for key, value in given.items():
        into.allowance.count_value(str(key), str(value))
        section, option = parted(into.named("option", str(key)))
        shown = into.masker(str(key), str(value))
        document.options.append(
            Setting(section, option, shown.value, "options", into.file, 0, shown.why, shown.fingerprint)
        )
        into.used += 1
    return document


def _config(data: Mapping[str, Any], into: Collector) -> Document:
    document = Document("configuration (API)")
    for section in _objects(data.get("sections")):
        for one in _objects(section.get("options")):
            value = one.get("value")
            value = " ".join(map(str, value)) if isinstance(value, list) else str(value if value is not None else "")
            name, option = str(section.get("name")), str(one.get("key"))
            into.allowance.count_value(f"{name}.{option}", value)
            shown = into.masker(f"{name}.{option}", value)
            name, option = plain(name), into.named(f"option {name}", option)
            document.options.append(
                Setting(name, option, shown.value, "rest", into.file, 0, shown.why, shown.fingerprint)
            )
            into.used += 1
    return document


def _objects(given: Any) -> Iterator[Mapping[str, Any]]:
    """The objects of a list; none where it is no list."""
    if isinstance(given, list):
        yield from (one for one in given if isinstance(one, dict))


def _packages(data: list[dict[str, Any]], into: Collector) -> Document:
    into.packages_of(data)
    return Document("list of packages (JSON)")


def _providers(data: Mapping[str, Any], into: Collector) -> Document:
    given = _objects(data["providers"])
    into.packages_of({"name": str(one.get("package_name")), "version": one.get("version")} for one in given)
    return Document("providers (API)")


def _events(events: list[Any], into: Collector) -> Document:
    document = Document("task log (API of Airflow 3)")
    for event in events:
        if isinstance(event, dict):
            of_event(event, into, document.collected)
    into.end()
    return document


_HOST_AND_TEXT = re.compile(rf"\((?:{SINGLE}|{DOUBLE}), (?:{SINGLE}|{DOUBLE})\)")
"""A host and what it logged, as Python prints them."""


def _content(data: Mapping[str, Any], into: Collector) -> Document:
    content = data["content"]
    if isinstance(content, list):
        return _events(content, into)
    printed = str(content)
    into.allowance.count_lines(printed.count("\\") // 2)
    parts = [unescaped(one[3] if one[3] is not None else one[4]) for one in _HOST_AND_TEXT.finditer(printed)]
    text_ = "\n".join(parts) if parts and printed.startswith("[(") else printed
    document = Document("task log (API of Airflow 2)")
    into.allowance.count_lines(text_.count("\n"))
    document.collected = collect(text_.splitlines(), into)
    return document


def _cloudwatch(data: Mapping[str, Any], into: Collector) -> Document:
    events = _objects(data.get("events") or data.get("logEvents"))
    messages = [str(event.get("message", "")) for event in events]
    into.allowance.count_lines(sum(1 + one.count("\n") for one in messages))
    lines = (line for message in messages for line in message.splitlines())
    document = Document("task log (CloudWatch)")
    document.collected = collect(lines, into)
    return document


def _version(data: Mapping[str, Any], into: Collector) -> Document:
    into.used += 1
    return Document("version (API)", version=masked_version(str(data["version"])))


def _lists(name: str, kind: str) -> Any:
    def reader(data: Mapping[str, Any], into: Collector) -> Document:
        given = list(_objects(data[name]))
        into.allowance.count_data(given)
        rows = [into.masker.tree(one) for one in given]
        into.used += max(1, len(rows))  # an empty list is an answer, too
        return Document(kind, listed={"assets" if name == "datasets" else name: rows})

    return reader


_BY_FIELD: dict[str, Any] = {
    "sections": _config,
    "providers": _providers,
    "content": _content,
    "events": _cloudwatch,
    "logEvents": _cloudwatch,
    "dags": _lists("dags", "DAGs (API)"),
    "tasks": _lists("tasks", "tasks of a DAG (API)"),
    "assets": _lists("assets", "assets (API)"),
    "datasets": _lists("datasets", "datasets (API)"),
    "import_errors": _lists("import_errors", "DAGs that cannot be read (API)"),
    "git_version": _version,
    "fileloc": lambda data, into: _lists("dags", "DAG details (API)")({"dags": [data]}, into),
}
