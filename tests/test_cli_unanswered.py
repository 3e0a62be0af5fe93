"""FIELD=unknown and FIELD="does not apply: …" on the command line, as the grid has it; and what else a command tells."""

import json
from pathlib import Path
from typing import Any

import pytest

from discovery.access import LOCAL
from discovery.model.column import columns
from discovery.model.permitted import permitted
from discovery.model.record import BY_SECTION
from discovery.model.vocabulary import REASONS
from discovery.settings import Settings
from discovery.store import Store
from tests.commanding import Run, filled, run, shop

__all__ = ["filled", "run", "shop"]


def outcome(shop: Run) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(shop("export", "Shop", "json", "-o", "-").out)["outcomes"][-1]
    return found


# ---- why there is no answer


@pytest.mark.parametrize("word", ["unknown", "Unknown ", "?"])
@pytest.mark.parametrize("field", ["owner", "priority", "target_date", "value"])
def test_unknown_stands_beside_the_field_and_takes_the_value_away(shop: Run, field: str, word: str) -> None:
    asked = {column.name for column in columns(BY_SECTION["outcomes"]) if column.asked and not column.required}
    refused = shop("set", "Shop", "OUT-001", f"{field}={word}", code=int(field not in asked))
    if field not in asked:
        assert "Allowed" in refused.err
        return
    row = outcome(shop)
    assert field not in row and row["unanswered"] == {field: "unknown"}
    shown = shop("show", "Shop", "--json").data["sections"]["outcomes"]
    assert shown["unknown"] == 1
    value = {"owner": "Ann", "priority": "must", "target_date": "2027-01-31", "value": "4"}[field]
    shop("set", "Shop", "OUT-001", f"{field}={value}")
    assert field in outcome(shop) and "unanswered" not in outcome(shop), "an answer takes the word away"


@pytest.mark.parametrize("reason", REASONS)
def test_what_does_not_apply_says_why(shop: Run, reason: str) -> None:
    shop("set", "Shop", "OUT-001", f"owner=Does not apply: {reason}")
    assert outcome(shop)["unanswered"] == {"owner": reason}
    assert shop("show", "Shop", "--json").data["sections"]["outcomes"]["not_applicable"] == 1
    line = shop("set", "Shop", "OUT-001", "priority=does not apply", code=1).err
    assert "Say why" in line and all(f'priority="does not apply: {one}"' in line for one in REASONS)
    assert "Say why" in shop("set", "Shop", "OUT-001", "priority=n/a: no idea", code=1).err


def test_a_new_row_may_say_it_and_several_fields_at_once(shop: Run) -> None:
    shop("add", "Shop", "outcomes", "statement=New", "owner=unknown", "priority=does not apply: other")
    assert outcome(shop)["unanswered"] == {"owner": "unknown", "priority": "other"}


def test_a_text_is_kept_as_it_is_and_unanswered_says_it_of_any_field(shop: Run) -> None:
    shop("set", "Shop", "OUT-001", "source=unknown", "confidence=unknown")
    assert (outcome(shop)["source"], outcome(shop)["confidence"]) == ("unknown", "unknown")
    shop("set", "Shop", "OUT-001", "source=", "unanswered.source=unknown")
    assert outcome(shop)["unanswered"] == {"source": "unknown"} and "source" not in outcome(shop)
    shop("set", "Shop", "OUT-001", "unanswered.source=")
    assert "unanswered" not in outcome(shop)
    assert "out of scope" in shop("set", "Shop", "OUT-001", "unanswered.source=perhaps", code=1).err
    assert "no field" in shop("set", "Shop", "OUT-001", "unanswered.taste=unknown", code=1).err


def test_somebody_who_is_called_unknown_is_meant(shop: Run) -> None:
    shop("add", "Shop", "people", "name=Unknown")
    shop("set", "Shop", "OUT-001", "owner=unknown")
    assert "unanswered" not in outcome(shop) and outcome(shop)["owner"]


# ---- what a command tells


def test_add_answers_says_what_was_there_already(shop: Run) -> None:
    first = shop("add", "Shop", "answers", "way=C04", "today=yes", "--json").data
    assert first["new"] is True and first["code"] == "CHK-001"
    again = shop("add", "Shop", "answers", "way=C04", "future=keep")
    assert again.out == "CHK-001\n" and "CHK-001 was there already; its open fields were filled in." in again.notes
    assert "nothing of it was changed" in shop("add", "Shop", "answers", "way=C04", "today=yes").notes
    line = shop("add", "Shop", "answers", "way=C04", "today=no", code=1).err
    assert "CHK-001 has another value there already: yes. Allowed: set Shop CHK-001 today=…" in line
    assert "must be filled in" in shop("add", "Shop", "answers", "today=no", code=1).err


def test_minutes_say_what_is_wrong_in_true_words(shop: Run) -> None:
    assert "There is no session yet" in shop("export", "Shop", "minutes", code=1).err
    shop("add", "Shop", "sessions", "title=Kick-off")
    shop("add", "Shop", "sessions", "title=Later")
    assert "No session has begun" in shop("export", "Shop", "minutes", code=1).err
    assert "SES-001 has not begun" in shop("export", "Shop", "minutes", "--session", "ses-001", code=1).err
    line = shop("export", "Shop", "minutes", "--session", "SES-009", code=1).err
    assert "There is no session SES-009" in line and "SES-001 Kick-off, SES-002 Later" in line
    settings = Settings()
    store = Store(settings.url, settings.data_dir)
    one = store.find("Shop", LOCAL)
    meeting = store.load(one, LOCAL).sessions[0].id
    store.open_session(one, meeting, LOCAL)
    assert "SES-001 is still open" in shop("export", "Shop", "minutes", "-o", "m.md").notes
    store.close_session(one, meeting, LOCAL)
    store.close()
    assert shop("export", "Shop", "minutes", "-o", "m.md").notes == ""
    assert "SES-002 has not begun" in shop("export", "Shop", "minutes", "--session", "SES-002", code=1).err


def test_an_archived_engagement_leaves_the_list_and_opens_and_exports_as_ever(shop: Run) -> None:
    assert shop("archive", "Shop", "--json").data["changed"] is True
    assert "already" in shop("archive", "Shop").out
    assert shop("list", "--json").data == [] and shop("list").out == "Archived: 1; --all shows them.\n"
    assert [one["archived"] for one in shop("list", "--all", "--json").data] == [True]
    assert "ENG-001" in shop("show", "Shop").out and shop("export", "Shop", "json", "-o", "-").out
    shop("set", "Shop", "OUT-001", "value=5")
    assert "back from the archive" in shop("unarchive", "ENG-001").out
    assert "not archived" in shop("unarchive", "ENG-001").out
    assert shop("list", "--json").data[0]["archived"] is False
    shop("undo", "Shop")
    assert shop("list", "--json").data == [], "a change like any other: undo takes it back"


@pytest.mark.parametrize("section", [section for section in BY_SECTION if section not in ("links", "proposals")])
def test_the_catalogue_of_a_section_has_every_field_with_what_it_takes(run: Run, section: str) -> None:
    data = run("catalogue", section, "--json").data
    by_name = {column["name"]: column for column in data["columns"]}
    said = run("catalogue", section).out
    for column in columns(BY_SECTION[section]):
        told = by_name[column.name]
        assert told["takes"] and (column.automatic or column.name in said)
        assert told["unit"] == column.unit and all(part in told["takes"] for part in column.unit.split("–"))
        assert all(value in told["takes"] for value in column.values)
        assert told["unknown"] is False or (column.asked and not column.required)
    for one in data["links"]:
        assert one["kind"] in said and one["sections"]


def test_the_catalogue_of_no_section_is_refused(run: Run) -> None:
    assert "outcomes" in run("catalogue", "outcomess", code=1).err
    assert run("catalogue", "output", "--json").data["key"] == "outputs", "the name of the table will do"
    serves = [one for one in run("catalogue", "outputs", "--json").data["links"] if one["kind"] == "serves"]
    assert serves == [{"kind": "serves", "title": "Serves outcomes", "way": "to", "sections": ["outcomes"]}]


# ---- words of before


def test_old_words_work_and_say_the_new_ones(shop: Run) -> None:
    before, now = shop("gaps", "Shop"), shop("findings", "Shop", "--gap-analysis")
    assert before.out == now.out and now.notes == "" and "findings --gap-analysis" in before.notes
    shop("export", "Shop", "svg", "-o", "new.svg", "--state", "current", "--no-panels")
    old = shop("export", "Shop", "svg", "-o", "old.svg", "--state", "current", "--no-rails")
    assert "--no-panels" in old.notes
    assert Path("new.svg").read_bytes() == Path("old.svg").read_bytes()


def test_findings_are_those_of_check_and_stop_nothing(shop: Run) -> None:
    checked = shop("check", "Shop", code=1, found=True).out
    assert shop("findings", "Shop").out == checked


def test_one_change_each_of_the_new_verbs(shop: Run) -> None:
    shop("add", "Shop", "outcomes", "statement=Second")
    assert "OUT-002 is moved." in shop("move", "Shop", "OUT-002", "--first").out
    assert "already" in shop("move", "Shop", "OUT-002", "--first").out
    shop("move", "Shop", "OUT-002", "--after", "PER-001", code=1)
    shop("move", "Shop", "OUT-002", code=2)
    assert shop("unlink", "Shop", "OUP-001", "serves", "OUT-001", "--json").data["code"] == "LNK-001"
    assert "not linked" in shop("unlink", "Shop", "OUP-001", "serves", "OUT-001", code=1).err
    keys = [one["key"] for one in shop("next", "Shop", "--json").data]
    assert "ENG-001" in shop("answer", "Shop", "Q-E2:ENG-001:kind", "migrate").out
    later = shop("answer", "Shop", "Q-E1:ENG-001:purpose", "--unknown", "--owner", "Ann", "--json").data
    assert later["rows"] == ["LOG-001", "ENG-001"]
    shop("answer", "Shop", "Q-E6:ENG-001:scope_in", "--not-applicable", "out of scope", "--why", "Not ours")
    left = [one["key"] for one in shop("next", "Shop", "--json").data]
    gone = {"Q-E2:ENG-001:kind", "Q-E1:ENG-001:purpose", "Q-E6:ENG-001:scope_in"}
    assert gone <= set(keys) and not gone & set(left)


def test_a_stage_is_called_as_the_engagement_calls_it(shop: Run) -> None:
    shop("set", "Shop", "ENG-001", "stage_names=deliver=Serve; prepare=Store")
    shop("add", "Shop", "requirements", "statement=Fast")
    for word, stage in {"serve": "deliver", "deliver": "deliver", "store": "store", "prepare": "prepare"}.items():
        shop("set", "Shop", "REQ-001", f"stage={word}")
        rows = json.loads(shop("export", "Shop", "json", "-o", "-").out)["requirements"]
        assert rows[0]["stage"] == stage


@pytest.mark.parametrize(
    ("code", "field", "wrong"),
    [
        ("ENG-001", "horizon_months", ["abc", "999", "0", "2.5"]),
        ("ENG-001", "status", ["waiting"]),
        ("ENG-001", "start", ["some day", "31.02.2026"]),
        ("ENG-001", "title", ["x" * 301]),
        ("ENG-001", "stage_names", ["Serve"]),
        ("PER-001", "can_sign_off", ["maybe"]),
        ("OUT-001", "value", ["much", "-1"]),
    ],
)
def test_whoever_refuses_a_value_says_in_the_same_words_what_is_allowed(
    shop: Run, tmp_path: Path, code: str, field: str, wrong: list[str]
) -> None:
    """The command line, which reads texts, the store, which checks values, and a file that comes in."""
    section = {"ENG": "engagement", "PER": "people", "OUT": "outcomes"}[code[:3]]
    column = next(column for column in columns(BY_SECTION[section]) if column.name == field)
    for word in wrong:
        refused = shop("set", "Shop", code, f"{field}={word}", "--json", code=1).error
        assert refused["allowed"] == permitted(column)
    written = json.loads(shop("export", "Shop", "json", "-o", "-").out)
    row = written["engagement"] if section == "engagement" else written[section][0]
    for bad in ({"a": 1}, [1], "x" * 20_001):
        if isinstance(bad, dict) and column.kind == "map":
            continue
        row[field] = bad
        (tmp_path / "bad.json").write_text(json.dumps(written), "utf-8")
        refused = shop("import", str(tmp_path / "bad.json"), "--json", code=1).error
        assert refused["allowed"] == permitted(column, in_file=True)
