"""Files of earlier versions hold what followed from other fields: they are read as ever, and it is let go of."""

import csv
import io
import json
import zipfile
from typing import Any

import jsonschema
import pytest

from discovery.exporters import engagement_json as json_out
from discovery.exporters import section_csv as csv_out
from discovery.importers import engagement_json, section_csv
from discovery.model.environment import Environment
from discovery.model.errors import Refused
from discovery.model.exchange import schema
from discovery.model.plain_values import fields_of
from discovery.model.record import EVERY
from discovery.rules import findings
from tests.rules.building import TODAY
from tests.rules.cases_environments import ENVIRONMENTS

MADE = ENVIRONMENTS["AIR-07"].fails
FILES = MADE.files.by_fingerprint  # type: ignore[attr-defined]
NOTED = {"AIR-07 version": "1.10.12"}


def as_before() -> dict[str, Any]:
    """The engagement as the version before wrote it into a file."""
    content: dict[str, Any] = json.loads(json_out.write(MADE, FILES))
    (row,) = content["environments"]
    row |= {"noted": NOTED, "unanswered": {"noted": "unknown", "platform": "unknown"}}
    return content


def test_an_engagement_file_of_before_is_read_and_judged_by_its_file() -> None:
    content = as_before()
    jsonschema.validate(content, schema())
    file = engagement_json.opened(json.dumps(content).encode())
    (row,) = file.record.environments
    assert dict(row.unanswered) == {"platform": "unknown"}
    assert "noted" not in json_out.write(file.record, file.files).decode()
    assert [one.sentence for one in findings(file.record, TODAY) if one.rule == "AIR-07"] == [
        ENVIRONMENTS["AIR-07"].says
    ]
    copy = engagement_json.renewed(file.record)
    assert [one.sentence for one in findings(copy, TODAY) if one.rule == "AIR-07"] == [ENVIRONMENTS["AIR-07"].says]


def test_a_package_of_tables_of_before_is_read() -> None:
    with zipfile.ZipFile(io.BytesIO(csv_out.write(MADE))) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    name = next(one for one in parts if one.endswith("data/environments.csv"))
    heads, *lines = csv.reader(io.StringIO(parts[name].decode("utf-8-sig")))
    assert "noted" not in heads
    written = io.StringIO()
    csv.writer(written).writerows([[*heads, "noted"], *([*line, "AIR-07 version=1.10.12"] for line in lines)])
    parts[name] = written.getvalue().encode()
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as package:
        for part, content in parts.items():
            package.writestr(part, content)
    assert section_csv.read(packed.getvalue()) == MADE


def test_any_other_field_is_refused_as_ever() -> None:
    content = as_before()
    content["environments"][0]["noticed"] = NOTED
    with pytest.raises(Refused, match="There is no field called noticed"):
        engagement_json.opened(json.dumps(content).encode())
    content = as_before()
    content["tools"] = [{**content["environments"][0], "noted": NOTED}]
    with pytest.raises(Refused):
        engagement_json.opened(json.dumps(content).encode())


def test_no_field_of_today_is_a_former_one() -> None:
    assert Environment.former
    assert not [(model, name) for model in EVERY for name in model.former if name in fields_of(model)]
