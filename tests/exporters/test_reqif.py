"""Requirements for other tools: valid by the ReqIF schema, every text and every relation there for who reads it."""

from pathlib import Path
from typing import Any

import pytest
from reqif.cli.cli_arg_parser import ValidateCommandConfig
from reqif.commands.validate.validate import ValidateCommand
from reqif.parser import ReqIFParser

from discovery.exporters import BY_KEY, Choice
from discovery.model.record import Record
from tests.document.samples import sample
from tests.making import record
from tests.strategies import HOSTILE, SECRET, engagement


def _faults(content: bytes, folder: Path) -> int:
    """How much ``reqif validate --use-reqif-schema`` finds against a file."""
    path = folder / "judged.reqif"
    path.write_bytes(content)
    told = ValidateCommand._validate(ValidateCommandConfig(input_file=str(path), use_reqif_schema=True))
    return len(told.xml_errors) + len(told.schema_errors) + len(told.semantic_warnings)


def _written(made: Record) -> bytes:
    return BY_KEY["reqif"].write(made, Choice())


@pytest.fixture(scope="module", name="written")
def _tickit() -> bytes:
    return _written(sample("tickit"))


def test_any_engagement_gives_a_valid_file(written: bytes, tmp_path: Path) -> None:
    for content in (written, _written(engagement(26, 6, list(HOSTILE))), _written(record())):
        assert _faults(content, tmp_path) == 0
        assert SECRET.encode() not in content


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"<SPEC-OBJECT-TYPE-REF>_type-outcomes<", b"<SPEC-OBJECT-TYPE-REF>_type-gone<"),
        (b'MAX-LENGTH="', b'LENGTH="'),
        (b"<SPEC-RELATIONS>", b"<STRAY/><SPEC-RELATIONS>"),
    ],
)
def test_the_judge_sees_a_fault(written: bytes, before: bytes, after: bytes, tmp_path: Path) -> None:
    assert before in written
    assert _faults(written.replace(before, after), tmp_path)


def _objects(content: bytes) -> dict[str, dict[str, Any]]:
    bundle = ReqIFParser.parse_from_string(content.decode("utf-8"))
    types = bundle.core_content.req_if_content.spec_types
    names = {
        attribute.identifier: attribute.long_name
        for kind in types
        for attribute in getattr(kind, "attribute_definitions", None) or ()
    }
    return {
        one.long_name: {names[value.definition_ref]: value.value for value in one.attributes}
        for one in bundle.core_content.req_if_content.spec_objects
    }


def test_every_text_comes_back_and_what_nobody_said_is_absent() -> None:
    made = engagement(26, 6, list(HOSTILE))
    read = _objects(_written(made))
    standing = [*made.standing("outcomes"), *made.standing("requirements")]
    assert list(read) == [row.code for row in standing]
    assert [read[row.code]["ReqIF.Text"] for row in standing] == [row.label for row in standing]
    one = record(requirements=[{"statement": "It runs", "unanswered": {"rationale": "unknown", "type": "no kind"}}])
    assert _objects(_written(one)) == {
        "REQ-001": {
            "ReqIF.ForeignID": "REQ-001",
            "ReqIF.Text": "It runs",
            "Status": "draft",
            "Unknown": "Rationale",
            "DoesNotApply": "Type: no kind",
        }
    }


def test_every_type_has_a_name_and_every_relation_comes_through(written: bytes) -> None:
    made = sample("tickit")
    content = ReqIFParser.parse_from_string(written.decode("utf-8")).core_content.req_if_content
    assert all(kind.long_name for kind in (*content.spec_types, *content.data_types))
    relations = {(one.source, one.target) for one in content.spec_relations}
    assert relations == {
        (f"_{row.id}", f"_{outcome.id}")
        for row in made.standing("requirements")
        for outcome in made.targets(row, "derived_from")
        if outcome.section == "outcomes"
    }
    assert relations
    assert len(content.specifications) == 1
