"""Data contracts: valid by the standard's own schema and its Python model, and silent about what nobody said."""

import io
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft201909Validator
from open_data_contract_standard.model import OpenDataContractStandard

from discovery.exporters import BY_KEY, Choice
from discovery.exporters.odcs import as_yaml
from discovery.model.record import Record
from tests.document.samples import sample
from tests.making import record
from tests.strategies import HOSTILE, SECRET, engagement

SCHEMA = json.loads((Path(__file__).parent / "odcs_schema/odcs-json-schema-v3.1.0.json").read_bytes())
JUDGE = Draft201909Validator(SCHEMA, format_checker=Draft201909Validator.FORMAT_CHECKER)


def _contracts(made: Record) -> dict[str, Any]:
    with zipfile.ZipFile(io.BytesIO(BY_KEY["odcs"].write(made, Choice()))) as package:
        return {name: yaml.safe_load(package.read(name)) for name in package.namelist() if name.endswith(".odcs.yaml")}


@pytest.fixture(scope="module", name="hostile")
def _hostile() -> Record:
    return engagement(26, 6, list(HOSTILE))


def test_every_output_has_a_contract_that_the_standard_takes(hostile: Record) -> None:
    for made in (hostile, sample("tickit"), sample("retail")):
        contracts = _contracts(made)
        assert list(contracts) == [f"{output.code}.odcs.yaml" for output in made.outputs] != []
        for output, contract in zip(made.outputs, contracts.values(), strict=True):
            assert [error.message for error in JUDGE.iter_errors(contract)] == []
            assert OpenDataContractStandard.from_string(as_yaml(contract).decode("utf-8")).id == output.id
            assert contract["name"] == output.name, "the text is literal"
            assert SECRET not in str(contract)


def test_the_judge_sees_a_fault() -> None:
    contract = next(iter(_contracts(sample("tickit")).values()))
    assert not JUDGE.is_valid({name: value for name, value in contract.items() if name != "id"})
    assert not JUDGE.is_valid({**contract, "slaProperties": [{"property": "latency"}]})


def test_what_nobody_said_is_left_out_and_what_is_unknown_is_said() -> None:
    made = record(outputs=[{"name": "Report", "unanswered": {"classification": "unknown", "owner": "no person"}}])
    (contract,) = _contracts(made).values()
    assert contract == {
        "version": "0",
        "kind": "DataContract",
        "apiVersion": "v3.1.0",
        "id": made.outputs[0].id,
        "name": "Report",
        "status": "proposed",
        "schema": [{"name": "report", "logicalType": "object", "businessName": "Report"}],
        "customProperties": [
            {"property": "discoveryId", "value": "OUP-001"},
            {"property": "discoveryEngagement", "value": "ENG-001"},
            {"property": "state", "value": "both"},
            {"property": "discoveryUnknown", "value": ["Classification"]},
            {"property": "discoveryDoesNotApply", "value": ["Owner: no person"]},
        ],
    }


def _promised() -> Record:
    """A report with an owner, a consumer, a limit and promises, and another of which little is said."""
    rows: dict[str, list[dict[str, Any]]] = {
        "people": [{"name": "Ana", "email": "ana@example.com"}],
        "outcomes": [{"statement": "Fewer returns"}],
        "constraints": [{"statement": "Stays in the EU", "hardness": "must"}],
        "outputs": [
            {"name": "A", "frequency": "weekly", "availability_percent": 99.5, "freshness_minutes": 15},
            {"name": "日本", "frequency": "on request"},
        ],
        "parties": [{"name": "Buyers"}],
    }
    bare = record(**rows)
    output = bare.outputs[0].id
    rows["outputs"][0]["owner"] = bare.people[0].id
    ends = [(output, bare.outcomes[0].id, "serves"), (bare.constraints[0].id, output, "constrains")]
    ends.append((bare.parties[0].id, output, "consumes"))
    return record(**rows, links=[{"from_id": first, "to_id": second, "kind": kind} for first, second, kind in ends])


def test_promises_consumers_and_limits_stand_where_the_standard_has_them() -> None:
    contract, other = _contracts(_promised()).values()
    assert contract["description"] == {"purpose": "Fewer returns", "limitations": "Stays in the EU (must)"}
    assert contract["team"] == {"members": [{"username": "PER-001", "name": "Ana", "role": "owner"}]}
    assert [role["role"] for role in contract["roles"]] == ["Buyers"]
    levels = {level["property"]: (level["value"], level.get("unit")) for level in contract["slaProperties"]}
    assert levels == {"frequency": (7, "d"), "latency": (15, "minutes"), "availability": (99.5, "percent")}
    assert other["slaProperties"] == [{"property": "frequency", "value": "on request"}]
    assert other["schema"][0]["name"] == "OUP-002"
    assert "example.com" not in str(contract), "nobody's address is handed on"


def test_without_outputs_the_file_says_so() -> None:
    with zipfile.ZipFile(io.BytesIO(BY_KEY["odcs"].write(record(), Choice()))) as package:
        assert package.namelist() == ["README.txt"]
        assert "No output has been written down yet." in package.read("README.txt").decode("utf-8")


def test_every_text_comes_back_from_yaml() -> None:
    texts = [*HOSTILE, "no", "2026-01-01", "1e3", "~", "a: b", "- x", "\x85x", "\u2028", " lead", "trail \n\n", "🚀"]
    assert yaml.safe_load(as_yaml({"texts": texts})) == {"texts": texts}
