"""apply: many edits out of one file, all of them or none, or each on its own; every fault is told by its line."""

import json
from pathlib import Path
from typing import Any

import pytest

from discovery.store.writing import limits
from tests.commanding import Run, Said, filled, run, shop

__all__ = ["filled", "run", "shop"]


def apply(shop: Run, *lines: str | dict[str, Any], options: tuple[str, ...] = (), **how: Any) -> Said:
    texts = [line if isinstance(line, str) else json.dumps(line) for line in lines]
    Path("edits.txt").write_text("\n".join(texts), encoding="utf-8")
    return shop("apply", "Shop", "edits.txt", *options, **how)


def shape(shop: Run) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(shop("export", "Shop", "json", "-o", "-").out)
    return found


def revision(shop: Run) -> int:
    found: int = shop("show", "Shop", "--json").data["revision"]
    return found


EVERY_VERB = {
    "words": (
        "# who is in the room",
        "add people name=Bob 'organisation=Contoso Ltd' --as bob",
        "",
        "add outcomes statement='Board C# in \"time\"' owner=@bob --as fast",
        "set OUT-001 owner=@bob value= horizon=unknown",
        "link OUP-001 serves @fast",
        "unlink OUP-001 serves OUT-001",
        "move @fast --first",
        "remove PER-001",
        "answer Q-E1:ENG-001:purpose 'Be quicker'",
        "waive OUT-04 --row @fast --reason 'A test' --by Bob",
    ),
    "JSON": (
        {"do": "add", "section": "people", "values": {"name": "Bob", "organisation": "Contoso Ltd"}, "as": "bob"},
        {
            "do": "add",
            "section": "outcomes",
            "values": {"statement": 'Board C# in "time"', "owner": "@bob"},
            "as": "@fast",
        },
        {"do": "set", "row": "OUT-001", "values": {"owner": "@bob", "value": None, "horizon": "unknown"}},
        {"do": "link", "from": "OUP-001", "kind": "serves", "to": "@fast"},
        {"do": "unlink", "from": "OUP-001", "kind": "serves", "to": "OUT-001"},
        {"do": "move", "row": "@fast", "after": None},
        {"do": "remove", "row": "PER-001"},
        {"do": "answer", "question": "Q-E1:ENG-001:purpose", "value": "Be quicker"},
        {"do": "waive", "rule": "OUT-04", "row": "@fast", "reason": "A test", "by": "Bob"},
    ),
}


@pytest.mark.parametrize("form", EVERY_VERB)
def test_every_verb_in_either_form_is_one_change_that_one_undo_takes_back(shop: Run, form: str) -> None:
    before = revision(shop)
    shop("export", "Shop", "json", "-o", "then.json")
    done = apply(shop, *EVERY_VERB[form], options=("--json",)).data
    assert done["lines"] == 9 and done["revision"] == revision(shop) == before + 1 and done["written"]
    assert [(one["code"], one["as"]) for one in done["made"]] == [
        ("PER-002", "bob"),
        ("OUT-002", "fast"),
        ("LNK-002", None),
        ("WVR-001", None),
    ]
    now = shape(shop)
    (bob,), (first, second), (link,) = now["people"], now["outcomes"], now["links"]
    assert bob["name"] == "Bob" and bob["organisation"] == "Contoso Ltd"
    assert (first["statement"], first["owner"]) == ('Board C# in "time"', bob["id"])
    assert second["owner"] == bob["id"] and "value" not in second and second["unanswered"] == {"horizon": "unknown"}
    assert link["to_id"] == first["id"] and now["engagement"]["purpose"] == "Be quicker"
    assert now["waivers"][0]["about"] == first["id"]
    shop("undo", "Shop")
    assert shop("diff", "then.json", "Shop").out == "No difference.\n"


def test_a_row_that_a_line_adds_can_be_named_below_as_people_call_it(shop: Run) -> None:
    apply(shop, "add people name=Zoe", "add outcomes statement=New owner=zoe", "set Zoe name=Ida", "set New owner=Ida")
    now = shape(shop)
    assert now["people"][1]["name"] == "Ida" and now["outcomes"][1]["owner"] == now["people"][1]["id"]
    line = apply(shop, "add people name=Ann --as ann", "set OUT-001 owner=Ann", code=1).err
    assert "line 2" in line and "PER-001, @ann" in line


FAULTS: dict[str, tuple[str | dict[str, Any], str]] = {
    "no such verb": ("frobnicate OUT-001", "add · set · link"),
    "a quotation mark": ("add outcomes statement='x", "quotation mark"),
    "too few words": ("add outcomes", "FIELD=VALUE"),
    "an option that is none": ("add outcomes statement=x --sometimes", "--sometimes"),
    "the engagement is named": ("add ENG-001 outcomes statement=x", "does not name the engagement"),
    "no such field": ("set OUT-001 valu=3", "no field called valu"),
    "no such row": ("set OUT-999 value=3", "OUT-001"),
    "no such name": ("set @nobody value=3", "@first"),
    "a name twice": ("add outcomes statement=x --as first", "name of another row"),
    "no name": ("add outcomes statement=x --as 'a b'", "a letter"),
    "the store refuses": ({"do": "set", "row": "OUT-001", "values": {"value": 99}}, "from 1 to 5"),
    "the store refuses a new row": ("add outcomes value=3", "must be filled in"),
    "the store refuses a named row": ("set @first value=99", "@first"),
    "removed above": ("link @gone serves OUT-001", "removed by a line above"),
    "a link that is not there": ("unlink OUP-001 serves @first", "not linked"),
    "a link that cannot be": ("link OUT-001 serves OUP-001", "try: link"),
    "no question": ("answer Q-NONE yes", "no open question"),
    "two answers": ("answer Q-E1:ENG-001:purpose x --unknown", "not allowed"),
    "no JSON": ("{do: add}", "not JSON"),
    "not a number": ('{"do": "set", "row": "OUT-001", "values": {"value": NaN}}', "NaN"),
    "infinite": ('{"do": "set", "row": "OUT-001", "values": {"value": 1e999}}', "whole number"),
    "very many figures": ('{"do": "set", "row": "OUT-001", "values": {"value": ' + "9" * 5000 + "}}", "line 4"),
    "very deep": ('{"do": ' + "[" * 100_000, "line 4"),
    "a key twice": ('{"do": "remove", "row": "OUT-001", "row": "OUP-001"}', "twice"),
    "no such key": ({"do": "remove", "row": "OUT-001", "why": "x"}, "takes no “why”"),
    "a key is missing": ({"do": "link", "from": "OUP-001", "to": "OUT-001"}, "needs “kind”"),
    "text is a number": ({"do": "remove", "row": 5}, "text"),
    "a text column is a number": ({"do": "set", "row": "OUT-001", "values": {"statement": 5}}, "wrong shape"),
    "a flag is a number": ({"do": "set", "row": "PER-001", "values": {"can_sign_off": 1}}, "true or false"),
    "a number is a flag": ({"do": "set", "row": "OUT-001", "values": {"value": True}}, "whole number"),
    "a row is a number": ({"do": "set", "row": "OUT-001", "values": {"owner": 1}}, "wrong shape"),
    "a file of another engagement": (f"add artefacts title=Plan sha256={'0' * 64}", "fingerprint"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_the_first_fault_is_told_with_its_line_and_nothing_is_saved(shop: Run, name: str) -> None:
    fault, said = FAULTS[name]
    before = revision(shop)
    lines = ("add outcomes statement=First --as first", "add outputs name=Gone --as gone", "remove @gone", fault)
    refused = apply(shop, *lines, code=1).err
    assert refused.startswith("Error: edits.txt · line 4") and said in refused and refused.strip().isprintable()
    error = apply(shop, *lines, options=("--json",), code=1).error
    assert error["where"]["line"] == "line 4" and error["where"]["file"] == "edits.txt"
    assert revision(shop) == before and len(shape(shop)["outcomes"]) == 1


def test_each_saves_what_can_be_and_tells_the_rest_by_line(shop: Run) -> None:
    lines = (
        "add outcomes statement=One --as one",
        "add outcomes statement=Two value=99 --as two",
        "set @one value=4",
        "set @two value=4",
        "set OUT-002 priority=must",
    )
    before = revision(shop)
    done = apply(shop, *lines, options=("--each", "--json"), code=1, found=True).data
    assert [one["code"] for one in done["made"]] == ["OUT-002"] and done["revision"] == before + 3
    assert [(one["line"], one["error"]["where"]["line"]) for one in done["faults"]] == [(2, "line 2"), (4, "line 4")]
    now = shape(shop)["outcomes"]
    assert [(one["statement"], one.get("value")) for one in now] == [("Faster reports", 3), ("One", 4)]
    said = apply(shop, "set OUT-001 value=9", "set OUT-001 value=2", options=("--each",), code=1, found=True).out
    assert "! line 1" in said and "Saved one by one: 1 line" in said and "Refused: 1 line." in said
    assert "Saved one by one: 1 line" in apply(shop, "set OUT-001 value=1", options=("--each",)).out


def test_a_dry_run_checks_all_of_it_and_saves_nothing(shop: Run) -> None:
    before = shape(shop)
    said = apply(shop, "add outcomes statement=One", options=("--dry-run",)).out
    assert said == "Can be saved as one change: 1 line. Nothing was saved.\n"
    assert "line 2" in apply(shop, "remove OUT-001", "set PER-001 name=", options=("--dry-run",), code=1).err
    assert shape(shop) == before
    apply(shop, "remove OUT-001", options=("--dry-run", "--each"), code=2)


def test_standard_input_is_a_script_too(shop: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "typed").write_text("add outcomes statement=Typed\r\n", encoding="utf-8-sig")
    with (tmp_path / "typed").open() as typed:
        monkeypatch.setattr("sys.stdin", typed)
        assert shop("apply", "Shop", "-").out.split()[0] == "OUT-002"
    assert shape(shop)["outcomes"][1]["statement"] == "Typed"


def test_what_is_so_already_is_no_change(shop: Run) -> None:
    before = revision(shop)
    assert "nothing was changed" in apply(shop, "set OUT-001 value=3").out
    assert apply(shop, "# nothing").out == "No line asks for anything.\n"
    assert revision(shop) == before


def test_no_text_is_told_and_files_that_cannot_be_read(shop: Run, tmp_path: Path) -> None:
    Path("edits.txt").write_bytes(b"add outcomes statement=x\n\xff\xfe\n")
    assert "line 2: This is not text in UTF-8" in shop("apply", "Shop", "edits.txt", code=1).err
    assert "no such file" in shop("apply", "Shop", "none.txt", code=1).err
    assert "no file" in shop("apply", "Shop", str(tmp_path), code=1).err


def test_more_than_one_change_may_do_is_refused_and_says_how_it_goes(
    shop: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = [f"add outcomes statement={number}" for number in range(30)]
    monkeypatch.setattr(limits, "MOST_ROWS", 20)
    before = revision(shop)
    line = apply(shop, *lines, code=1).err
    assert "line 21: That changes too much at once" in line and "--each" in line and revision(shop) == before
    monkeypatch.setattr("discovery.cli.apply.MOST_EDITS", 29)
    assert "29 lines as one change; or --each" in apply(shop, *lines, code=1).err
    assert len(apply(shop, *lines, options=("--each", "--json")).data["made"]) == 30


def test_an_answer_of_a_section_with_one_row_for_each_is_named_by_the_row_that_is_there(shop: Run) -> None:
    shop("add", "Shop", "answers", "way=C04", "today=yes")
    done = apply(shop, "add answers way=C04 future=keep --as way", "set @way reason=Cheap", options=("--json",)).data
    assert [one["code"] for one in done["made"]] == ["CHK-001"]
    assert (answer := shape(shop)["answers"][0])["future"] == "keep" and answer["reason"] == "Cheap"
