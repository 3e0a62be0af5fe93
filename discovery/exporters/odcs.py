"""Data contracts: one for each output, in the words of the Open Data Contract Standard 3.1.0 (Bitol, Linux Foundation).

A contract holds what was said and nothing else: a key of the standard that nobody gave a value to is left out, and what
people said they do not know stands among the custom properties.
"""

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

import yaml

from discovery.exporters.section_csv import zipped
from discovery.exporters.unanswered import unanswered
from discovery.model.engagement import Person
from discovery.model.framing import Constraint
from discovery.model.interfaces import Output, Party
from discovery.model.plain_values import as_plain
from discovery.model.record import Record
from discovery.model.row import Row

API_VERSION = "v3.1.0"
STATUS = "proposed"
"""A discovery proposes; whether a contract is in force is for those to say who sign it."""

_EVERY: Mapping[str, tuple[int, str]] = MappingProxyType(
    {
        "every minute": (1, "minutes"),
        "hourly": (1, "h"),
        "daily": (1, "d"),
        "weekly": (7, "d"),
        "monthly": (1, "months"),
        "quarterly": (3, "months"),
        "yearly": (1, "y"),
    }
)
"""Frequencies as a figure and its unit; what is none of them stays a word."""

_README = """Data contracts of {code} {title}

{count}
Each follows the Open Data Contract Standard 3.1.0 (https://bitol-io.github.io/open-data-contract-standard/).
All are proposals of revision {revision}. What nobody said is left out; what is said to be unknown stands under
customProperties as discoveryUnknown.
"""


_GUESSED = re.compile(
    r"[-+]?(0o[0-7]+|0x[0-9a-f]+|[.0-9][-+.:_0-9 tze]*)|[yn]|(?s:.*[\x85\u2028\u2029\ufeff].*)",
    re.IGNORECASE,
)
"""Texts that one reader of YAML takes otherwise than another: 1e3 is a word in YAML 1.1 and a figure in 1.2, some take
2026-3-1 for a day, and what ends a line in 1.1 is a letter in 1.2.
"""


class _Dumper(getattr(yaml, "CSafeDumper", yaml.SafeDumper)):  # type: ignore[misc]
    """Writes every value out: a contract is read by people too, who need not know what an anchor is."""

    def ignore_aliases(self, _data: object) -> bool:
        return True


def _as_text(dumper: Any, text: str) -> Any:
    """A text, in quotation marks with its letters by number where readers would not agree on it."""
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style='"' if _GUESSED.fullmatch(text) else None)


_Dumper.add_representer(str, _as_text)


def write(record: Record) -> bytes:
    """A zip with a README and one YAML file for each output; without outputs the README says so."""
    contracts = {f"{output.code}.odcs.yaml": contract(record, output) for output in record.outputs}
    head = record.engagement
    count = f"{len(contracts)} outputs have one each." if contracts else "No output has been written down yet."
    readme = _README.format(code=head.code, title=head.title, revision=record.revision, count=count)
    parts = {"README.txt": readme.encode("utf-8")}
    return zipped(parts | {name: as_yaml(made) for name, made in contracts.items()})


def as_yaml(made: Mapping[str, Any]) -> bytes:
    """A contract as YAML in UTF-8 that says the same by YAML 1.1 and 1.2, its keys in the order they have."""
    written: bytes = yaml.dump(dict(made), Dumper=_Dumper, sort_keys=False, allow_unicode=True, encoding="utf-8")
    return written


def contract(record: Record, output: Output) -> dict[str, Any]:
    """The contract of one output as the standard has it, without keys that have no value."""
    owner = record.by_id.get(output.owner or "")
    return _filled(
        {
            "version": str(record.revision),
            "kind": "DataContract",
            "apiVersion": API_VERSION,
            "id": output.id,
            "name": output.name,
            "tenant": record.engagement.customer,
            "tags": list(output.tags),
            "status": STATUS,
            "description": _description(record, output),
            "schema": [_schema(output)],
            "team": {"members": [_member(owner)]} if isinstance(owner, Person) else None,
            "roles": [_role(party) for party in record.origins(output, "consumes") if isinstance(party, Party)],
            "slaProperties": list(_service_levels(output)),
            "customProperties": list(_custom(record, output)),
        }
    )


def _filled(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value not in (None, "", [], {})}


def _description(record: Record, output: Output) -> dict[str, str]:
    served = [row.label for row in record.targets(output, "serves")]
    limits = [row for row in record.origins(output, "constrains") if isinstance(row, Constraint)]
    limiting = [f"{row.statement} ({row.hardness})" if row.hardness else row.statement for row in limits]
    purpose = [output.decision, *served] if output.decision else served
    return _filled({"purpose": "\n".join(purpose), "limitations": "\n".join(limiting)})


def _schema(output: Output) -> dict[str, Any]:
    words = "".join(letter if letter.isalnum() and letter.isascii() else " " for letter in output.name).lower().split()
    name = "_".join(words)[:60].strip("_") or output.code
    return _filled(
        {
            "name": name,
            "logicalType": "object",
            "physicalType": output.data_format,
            "businessName": output.name,
        }
    )


def _member(person: Person) -> dict[str, Any]:
    """By code and name: a person's address is not handed on."""
    return _filled({"username": person.code, "name": person.name, "role": "owner", "description": person.job_title})


def _role(party: Party) -> dict[str, Any]:
    code = [{"property": "discoveryCode", "value": party.code}]
    return _filled({"role": party.name, "description": party.purpose or party.needs, "customProperties": code})


def _service_levels(output: Output) -> Iterator[dict[str, Any]]:
    if output.frequency:
        value, unit = _EVERY.get(output.frequency, (output.frequency, None))
        yield _filled({"property": "frequency", "value": value, "unit": unit})
    levels = (
        ("latency", output.freshness_minutes, "minutes", "The oldest the data may be when it is read."),
        ("availability", output.availability_percent, "percent", ""),
        ("responseTime", output.response_ms, "ms", "95 of 100 answers come within it."),
        ("retention", output.history_months, "months", "History offered."),
    )
    for name, figure, unit, about in levels:
        if figure is not None:
            yield _filled({"property": name, "value": as_plain(figure), "unit": unit, "description": about})


def _custom(record: Record, output: Output) -> Iterator[dict[str, Any]]:
    needed = (*record.targets(output, "satisfies"), *record.origins(output, "derived_from"))
    unknown, needless = unanswered(output)
    values: dict[str, Any] = {
        "discoveryId": output.code,
        "discoveryEngagement": record.engagement.code,
        "outcomes": _listed(record.targets(output, "serves")),
        "requirements": _listed(needed),
        "outputClass": output.output_class,
        "state": output.state,
        "priority": output.priority,
        "product": output.product,
        "classification": output.classification,
        "audience": output.audience,
        "deliveryMegabytes": as_plain(output.delivery_mb),
        "acceptanceCriteria": output.acceptance,
        "reasonToRetire": output.retire_reason,
        "confidence": output.confidence,
        "source": output.source,
        "discoveryUnknown": unknown,
        "discoveryDoesNotApply": [f"{title}: {reason}" for title, reason in needless.items()],
    }
    for name, value in _filled(values).items():
        yield {"property": name, "value": value}


def _listed(rows: tuple[Row, ...]) -> list[str]:
    return list(dict.fromkeys(f"{row.code} {row.label}" for row in rows))
