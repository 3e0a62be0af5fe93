"""A file with any fault is refused whole, in one sentence that names the place and what is allowed (promise P6)."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from discovery.exporters.engagement_json import write
from discovery.importers.engagement_json import read, renewed
from discovery.model.column import columns
from discovery.model.errors import DiscoveryError, Refused, Unusable
from discovery.model.record import ROWS, Record
from tests.strategies import engagement, engagements

WORDS = ["Sales, by region", "Ann", "Nightly load"]
RECORD = engagement(23, 6, WORDS)
FILE = write(RECORD)


def _shape() -> Any:
    return json.loads(FILE)


def _clear(error: DiscoveryError) -> str:
    sentence = str(error)
    assert "\n" not in sentence and len(sentence) < 900 and "Traceback" not in sentence
    assert sentence.encode("utf-8")
    assert sentence.isprintable()
    return sentence


NOT_OURS = {
    "empty": b"",
    "blank": b" \n ",
    "text": b"Dear all, please find attached",
    "noise": bytes(range(256)) * 20,
    "another program's": b'{"name": "package", "version": "1.0"}',
    "a list": b"[]",
    "a number": b"12",
    "cut off": FILE[: len(FILE) // 2],
    "cut off in a letter": FILE[:-5] + b"\xe2\x82",
    "in another encoding": FILE.decode().encode("utf-16"),
    "newer": FILE.replace(b'"schema": 1', b'"schema": 2'),
    "without a version": FILE.replace(b'"schema": 1', b'"schema": "1"'),
    "nested": b'{"format":' + b"[" * 200_000,
    "nested and closed": b'{"a":' * 50_000 + b"1" + b"}" * 50_000,
    "a zip": b"PK\x03\x04" + bytes(500),
    "a database": b"SQLite format 3\x00" + bytes(4096),
}


@pytest.mark.parametrize("name", NOT_OURS)
def test_what_is_not_an_engagement_file(name: str) -> None:
    with pytest.raises(Unusable) as caught:
        read(NOT_OURS[name])
    _clear(caught.value)


def _at(section: str, **values: Any) -> Callable[[Any], None]:
    return lambda shape: shape[section][0].update(values)


def _gone(section: str, name: str) -> Callable[[Any], None]:
    return lambda shape: shape[section][0].pop(name)


def _copied(section: str, **values: Any) -> Callable[[Any], None]:
    return lambda shape: shape[section].append({**shape[section][0], **values})


OTHER_ID = "00000000-0000-7000-8000-000000000000"
FAULTS: dict[str, tuple[Callable[[Any], None], str, str]] = {
    "an unknown section": (lambda shape: shape.update(peoples=[]), "peoples", "people, outcomes"),
    "a section that is no list": (lambda shape: shape.update(people={}), "people", ""),
    "a row that is no object": (lambda shape: shape["people"].insert(0, 3), "row 1", ""),
    "an unknown field": (_at("people", nme="Ann"), "nme", "name"),
    "a private note": (_at("people", private_notes="x"), "private_notes", ""),
    "another engagement's id": (_at("people", engagement_id=OTHER_ID), "engagement_id", ""),
    "no engagement": (lambda shape: shape.pop("engagement"), "engagement", ""),
    "an engagement without a title": (lambda shape: shape["engagement"].pop("title"), "Title", ""),
    "a field that is missing": (_gone("people", "name"), "Name", ""),
    "a blank field": (_at("people", name="  "), "Name", "1 to 200 characters"),
    "null": (_at("people", organisation=None), "organisation", ""),
    "too long": (_at("people", name="x" * 201), "Name", "1 to 200 characters"),
    "a number for text": (_at("people", name=7), "Name", ""),
    "another word": (_at("people", role="emperor"), "Role", "sponsor"),
    "text for yes or no": (_at("people", can_sign_off="yes"), "Can sign off", "true or false"),
    "a number for yes or no": (_at("people", can_sign_off=1), "Can sign off", "true or false"),
    "not an address": (_at("people", email="nobody"), "E-mail", ""),
    "too high": (_at("outcomes", value=6), "Value", "from 1 to 5"),
    "a part of a whole number": (_at("outcomes", value=2.5), "Value", "whole number"),
    "text for a number": (_at("outcomes", value="3"), "Value", "whole number"),
    "yes for a number": (_at("outcomes", value=True), "Value", "whole number"),
    "a very large whole number": (_at("outcomes", value=10**19), "Value", "whole number"),
    "a day that is not": (_at("outcomes", target_date="2026-02-30"), "Target date", "2026-03-31"),
    "a day as a number": (_at("outcomes", target_date=20_000), "Target date", "2026-03-31"),
    "a day with a time": (_at("outcomes", target_date="2026-02-03T00:00:00"), "Target date", "2026-03-31"),
    "a moment without a zone": (_at("outcomes", created_at="2026-02-03T00:00:00"), "created_at", "zone"),
    "a moment as a number": (_at("outcomes", updated_at=1), "updated_at", "zone"),
    "a moment out of time": (_at("outcomes", updated_at="0001-01-01T00:00:00+10:00"), "updated_at", "zone"),
    "tags that are no list": (_at("outcomes", tags="a"), "Tags", "list of words"),
    "tags that are no words": (_at("outcomes", tags=[1]), "Tags", "list of words"),
    "reasons that are no words": (_at("outcomes", unanswered={"value": 1}), "Unknown or not applicable", "by name"),
    "a control character": (_at("outcomes", statement="a\x07b"), "Outcome", ""),
    "half a character": (_at("outcomes", statement="a\ud800b"), "Outcome", ""),
    "half a character in a name": (_at("outcomes", **{"a\ud800b": 1}), "ud800", ""),
    "an upside-down range": (
        _at("constraints", applies_from="2026-02-02", applies_until="2026-01-01"),
        "From may not be above Until",
        "",
    ),
    "a wrong id": (_at("people", id="7"), "id", ""),
    "an id twice": (_copied("people", number=999), "same id", ""),
    "a number twice": (_copied("people", id=OTHER_ID), "there twice", ""),
    "a way answered twice": (_copied("answers", id=OTHER_ID, number=998), "about the same way", ""),
    "number zero": (_at("people", number=0), "number", ""),
    "a negative position": (_at("people", position=-1), "position", ""),
    "an owner who is not there": (_at("outcomes", owner=OTHER_ID), "Owner", "people"),
    "an owner who is no person": (
        lambda shape: shape["outcomes"][0].update(owner=shape["inputs"][0]["id"]),
        "Owner",
        "people",
    ),
    "a flow to itself": (
        lambda shape: shape["flows"][0].update(target=shape["flows"][0]["origin"]),
        "may not be the same",
        "",
    ),
    "a link to nothing": (_at("links", to_id=OTHER_ID), "links", ""),
    "a link of no kind": (_at("links", kind="likes"), "Kind", "serves"),
    "a link twice": (_copied("links", id=OTHER_ID, number=998), "linked twice", ""),
    "a link that makes no sense": (
        lambda shape: shape["links"][0].update(
            from_id=shape["people"][0]["id"], to_id=shape["inputs"][0]["id"], kind="serves"
        ),
        "cannot be linked",
        "outputs",
    ),
    "a file nobody names": (lambda shape: shape["files"].update({"0" * 64: "eA=="}), "No artefact", ""),
    "files that are no object": (lambda shape: shape.update(files=[]), "files", ""),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_named_with_its_place(name: str) -> None:
    spoil, place, allowed = FAULTS[name]
    shape = _shape()
    spoil(shape)
    with pytest.raises(Refused) as caught:
        read(json.dumps(shape).encode())
    sentence = _clear(caught.value)
    assert place in sentence
    assert allowed in caught.value.allowed


RAW = {
    "a name twice": FILE.replace(b'"number": ', b'"number": 1, "number": ', 1),
    "NaN": FILE.replace(b'"position": ', b'"position": NaN, "x": ', 1),
    "Infinity": FILE.replace(b'"position": ', b'"position": -Infinity, "x": ', 1),
    "too large": FILE.replace(b'"position": ', b'"position": 1e999, "x": ', 1),
    "thousands of digits": FILE.replace(b'"position": ', b'"position": ' + b"9" * 5000 + b', "x": ', 1),
}


@pytest.mark.parametrize("name", RAW)
def test_what_other_readers_let_pass(name: str) -> None:
    with pytest.raises(Refused) as caught:
        read(RAW[name])
    _clear(caught.value)


def test_a_changed_file_inside_is_seen() -> None:
    shape = _shape()
    shape["artefacts"] = [{**_stamped(), "title": "Plan", "sha256": "0" * 64}]
    shape["links"], shape["environments"] = [], []
    shape["files"] = {"0" * 64: "eA=="}
    with pytest.raises(Refused, match="changed or damaged"):
        read(json.dumps(shape).encode())
    shape["files"] = {"0" * 64: "not base64!"}
    with pytest.raises(Refused, match="base64"):
        read(json.dumps(shape).encode())


def _stamped() -> dict[str, Any]:
    keep = ("id", "number", "position", "version", "created_at", "updated_at")
    return {**{name: _shape()["people"][0][name] for name in keep}, "id": OTHER_ID}


def test_too_many_parts_are_not_even_parsed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("discovery.untrusted.careful_json.MOST_MB", 0.2)
    with pytest.raises(Unusable, match="too many parts"):
        read(b'{"a":[' + b"[]," * 2000 + b"1]}")


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(at=st.integers(0, len(FILE) - 1), new=st.binary(max_size=3), length=st.integers(0, 40))
def test_no_damage_makes_it_stumble(at: int, new: bytes, length: int) -> None:
    try:
        record, files = read(FILE[:at] + new + FILE[at + length :])
    except DiscoveryError as error:
        _clear(error)
    else:
        assert read(write(record, files))[0] == record


@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
@given(record=engagements())
def test_a_copy_under_fresh_ids_says_the_same(record: Record) -> None:
    copy = renewed(record)
    old, new = _ids(record), _ids(copy)
    assert not old & new and len(old) == len(new)
    assert read(write(copy))[0] is not None
    place = {row.id: row.code for row in (record.engagement, *record)}
    for model in ROWS:
        names = [column.name for column in columns(model) if column.refers]
        names += ["from_id", "to_id"] if model.section == "links" else []
        place_now = {row.id: row.code for row in (copy.engagement, *copy)}
        for before, after in zip(record.rows(model.section), copy.rows(model.section), strict=True):
            ours = {"id", "engagement_id", *names}
            same = set(model.model_fields) - ours
            assert {name: before.__dict__[name] for name in same} == {name: after.__dict__[name] for name in same}
            for name in names:
                assert place.get(before.__dict__[name]) == place_now.get(after.__dict__[name])


def _ids(record: Record) -> set[str]:
    return {row.id for row in (record.engagement, *record)}
