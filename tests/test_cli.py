"""The command line does what the contract says: shapes, exit codes, one line for every error, never a traceback."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from discovery.access import LOCAL
from discovery.access.presentation_lock import Locks, new_browser
from discovery.cli import main
from discovery.exporters import BY_KEY, FORMATS
from discovery.rules.finding import Finding
from discovery.settings import ROOT, Settings
from discovery.store import Store
from tests.commanding import Run, filled, run, shop

__all__ = ["filled", "run", "shop"]


# ---- what is there


def test_an_empty_installation(run: Run) -> None:
    assert run("list", "--json").data == []
    assert "No engagement" in run("list").out


def test_new_prints_the_id_alone(run: Run) -> None:
    assert len(run("new", "One").out.strip()) == 36
    made = run("new", "Two", "--json").data
    assert {"id", "title", "rows"} <= set(made)
    assert (made["title"], made["rows"]) == ("Two", 0)


def test_list_and_show(shop: Run) -> None:
    one = shop("list", "--json").data[0]
    assert {"id", "title", "status", "revision", "rows", "findings"} <= set(one)
    assert (one["title"], one["rows"], one["revision"]) == ("Shop", 3, 5)
    shown = shop("show", "ENG-001", "--json").data
    assert {"id", "title", "revision", "sections", "findings", "open_questions"} <= set(shown)
    assert set(shown["sections"]["outcomes"]) == {
        "rows",
        "answered",
        "unknown",
        "not_asked",
        "not_applicable",
        "answered_by_weight",
    }
    assert shown["sections"]["people"]["rows"] == 1
    assert set(one["findings"]) == {"error", "warning", "info"} and one["findings"] == shown["findings"]
    assert "Shop" in shop("list").out and "Outcomes" in shop("show", one["id"]).out


def test_check_tells_findings_and_ends_with_1_at_the_level_asked_for(shop: Run) -> None:
    found = shop("check", "Shop", "--json", code=1, found=True).data
    assert {"rule", "severity", "sentence", "remedy", "section", "rows", "waived"} <= set(found[0])
    missing = next(one for one in found if one["rule"] == "OUT-04")
    assert missing["rows"] == ["OUT-001"] and "Faster reports" in missing["sentence"]
    counts = shop("list", "--json").data[0]["findings"]
    assert {level: sum(one["severity"] == level for one in found) for level in counts} == counts
    said = shop("check", "Shop", code=1, found=True).out
    assert missing["sentence"] in said and missing["remedy"] in said
    assert "error" in shop("check", "Shop", "--level", "most", code=2).err


def test_check_says_nothing_of_a_row_that_was_removed(shop: Run) -> None:
    shop("remove", "Shop", "OUT-001")
    found = shop("check", "Shop", "--json", code=1, found=True).data
    assert not any("OUT-001" in one["rows"] or "Faster reports" in one["sentence"] for one in found)
    shop("undo", "Shop")
    assert "Faster reports" in shop("check", "Shop", code=1, found=True).out


def test_check_lets_a_milder_level_pass(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    from discovery.cli import checks

    mild = Finding("INP-12", "info", "Two are alike.", "Keep one.", "inputs")
    monkeypatch.setattr(checks, "findings", lambda _record, _today: (mild,))
    run("new", "One")
    for level, code in (("error", 0), ("warning", 0), ("info", 1)):
        assert run("check", "One", "--level", level, code=code, found=True).out.split()[0] == "hint"
    assert run("check", "One", "--json", found=True).data[0]["severity"] == "info"


def test_open_questions(shop: Run) -> None:
    asked = shop("next", "Shop", "--json").data
    assert len(asked) == shop("show", "Shop", "--json").data["open_questions"] > 5
    assert {"question", "ask", "decides", "who", "section", "row"} <= set(asked[0])
    assert "Which date cannot move" in shop("next", "Shop").out
    first = [one["question"] for one in shop("next", "Shop", "--present", "project manager", "--json").data]
    assert sorted(first) == sorted(one["question"] for one in asked) and first != [one["question"] for one in asked]
    assert "sponsor, business owner" in shop("next", "Shop", "--present", "king", code=1).err


def test_an_engagement_is_named_by_id_code_or_unique_title(shop: Run) -> None:
    made = shop("list", "--json").data[0]["id"]
    for name in (made, "ENG-001", "eng-001", "Shop", "shop"):
        assert shop("show", name, "--json").data["id"] == made
    shop("new", "Shop")
    assert "More than one" in shop("show", "Shop", code=1).err
    assert "ENG-001" in shop("show", "nobody", code=1).err


@pytest.mark.parametrize("key", [path.stem for path in (ROOT / "data").glob("*.json")])
def test_samples_open_as_often_as_one_likes(run: Run, key: str) -> None:
    first, second = run("sample", key).out.strip(), run("sample", key, "--json").data
    assert first != second["id"] and second["rows"] > 20
    assert run("diff", "ENG-001", "ENG-002", "--json").data["changed"] == []
    assert "tickit" in run("sample", "nothing", code=1).err


def test_generate(run: Run) -> None:
    pytest.importorskip("discovery.generate")
    run("generate", "--rows", "120", "--seed", "7", "--title", "Large")
    run("generate", "--rows", "120", "--seed", "7", "--title", "Large")
    shown = run("list", "--json").data
    assert [one["rows"] for one in shown] == [shown[0]["rows"]] * 2
    assert 100 <= shown[0]["rows"] <= 140
    assert run("diff", "ENG-001", "ENG-002", "--json").data["added"] == []
    for wrong in ("0", "-1", "many", "1e3"):
        run("generate", f"--rows={wrong}", code=2)


# ---- changes


def test_values_by_kind(shop: Run) -> None:
    values = ("statement=Stay", "quantity=-2.5", "applies_from=2026-03-01", "lineage_required=no", "owner=PER-001")
    more = ("tags=a; b|c", "unanswered=vendor=unknown; clause=other", "category=Budget")
    assert shop("add", "Shop", "constraint", *values, *more, "--json").data["code"] == "CON-001"
    shop("add", "Shop", "inputs", "name=Db", "regulations=gdpr; SOX")
    shop("export", "Shop", "json", "-o", "x.json")
    shape = json.loads(Path("x.json").read_text())
    row = shape["constraints"][0]
    assert (row["quantity"], row["applies_from"], row["lineage_required"]) == (-2.5, "2026-03-01", False)
    assert (row["tags"], row["category"]) == (["a", "b", "c"], "budget")
    assert row["unanswered"] == {"vendor": "unknown", "clause": "other"}
    assert row["owner"] == shape["people"][0]["id"]
    assert shape["inputs"][0]["regulations"] == ["GDPR", "SOX"]


def test_set_changes_and_empties(shop: Run) -> None:
    assert shop("set", "Shop", "OUT-001", "value=5", "horizon=", "--json").data["changed"] is True
    assert shop("set", "Shop", "out-001", "value=5", "--json").data["changed"] is False
    shop("set", "Shop", "ENG-001", "title=Shops", "start=2026-01-01", "end=2026-02-01")
    shop("set", "Shops", "ENG-001", "start=2026-05-01", "end=2026-06-01")
    assert shop("list", "--json").data[0]["title"] == "Shops"


def test_remove_and_undo(shop: Run) -> None:
    gone = shop("remove", "Shop", "PER-001", "--json").data
    assert (gone["code"], gone["with"]) == ("PER-001", ["OUT-001"])
    assert "PER-001" in shop("undo", "Shop").out
    assert shop("show", "Shop", "--json").data["sections"]["people"]["rows"] == 1
    shop("remove", "Shop", "LNK-001")
    assert shop("show", "Shop", "--json").data["links"] == 0


def test_tidy_is_one_change_and_then_nothing_more(shop: Run) -> None:
    sample = shop("sample", "tickit").out.strip()
    done = shop("tidy", sample, "--json").data
    assert done["changed"] and done["revision"] == 2 and min(done["fewer_crossings"].values()) > 0
    assert "Nothing was changed." in shop("tidy", sample).out
    assert "Moved" in shop("undo", sample).out


def test_undo_until_nothing_is_left(shop: Run) -> None:
    for _ in range(4):
        shop("undo", "Shop")
    assert shop("undo", "Shop", "--json", code=1).error["code"] == "nothing_to_undo"


def test_redo_brings_back_what_was_undone(shop: Run) -> None:
    before = shop("show", "Shop", "--json").data["sections"]
    shop("undo", "Shop")
    assert shop("show", "Shop", "--json").data["links"] == 0
    assert shop("redo", "Shop", "--json").data["said"].startswith("Brought back: ")
    assert shop("show", "Shop", "--json").data["sections"] == before
    assert shop("redo", "Shop", "--json", code=1).error["code"] == "nothing_to_undo"


def test_a_picture_without_a_state_says_which_one_it_shows(shop: Run) -> None:
    assert "current" in shop("export", "Shop", "svg").notes
    assert shop("export", "Shop", "svg", "--state", "future").notes == ""


def test_the_difference_and_a_perspective_can_be_written_by_name(shop: Run) -> None:
    for key in ("svg", "dot", "mermaid"):
        done = shop("export", "Shop", key, "--state", "difference", "--colour", "run_by")
        assert "difference-run-by" in done.out
    assert "run_by" in shop("export", "Shop", "svg", "--colour", "taste", code=2).err
    assert shop("export", "Shop", "json").notes == ""


def test_a_new_database_is_not_made_in_silence(run: Run, tmp_path: Path) -> None:
    assert str(tmp_path / "data") in run("list").notes
    assert run("list").notes == ""


def test_a_wrong_code_is_answered_with_codes_of_its_kind(shop: Run) -> None:
    line = shop("set", "Shop", "OUP-999", "name=x", code=1).err
    assert "Allowed: OUP-001 Board, PER-001 Ann" in line


def test_a_link_the_wrong_way_round_is_answered_with_the_right_one(shop: Run) -> None:
    shop("add", "Shop", "parties", "name=Harbour office")
    shop("add", "Shop", "inputs", "name=Feed")
    line = shop("link", "Shop", "INP-001", "produces", "PAR-001", code=1).err
    assert "try: link ENG-001 PAR-001 produces INP-001" in line and "Producers and consumers" in line
    assert "try:" not in shop("link", "Shop", "PER-001", "produces", "PAR-001", code=1).err


def test_sentences_do_not_run_into_each_other(run: Run) -> None:
    assert "FIELD=VALUE. Allowed: see" in run("add", "Shop", "people", code=2).err


def test_a_score_outside_the_scale_of_its_measure_is_refused(shop: Run) -> None:
    shop("add", "Shop", "measures", "name=Happy", "kind=CSAT")
    line = shop("add", "Shop", "responses", "measure=Happy", "score=9", code=1).err
    assert "Score for CSAT is 1 to 5. Allowed: 1 to 5." in line
    shop("add", "Shop", "responses", "measure=Happy", "score=5")
    shop("set", "Shop", "RSP-001", "score=6", code=1)


def test_link_says_its_code_and_does_nothing_twice(shop: Run) -> None:
    assert shop("link", "Shop", "Board", "serves", "Faster reports").out.strip() == "LNK-001"
    assert shop("show", "Shop", "--json").data["links"] == 1


def test_figures_days_and_flags_are_read_as_people_write_them(shop: Run) -> None:
    written = ("quantity=1.234,5", "applies_from=15. Dezember 2026", "lineage_required=nein", "owner=  ann\u00a0STONE ")
    shop("add", "Shop", "people", "name=Ann Stone")
    shop("add", "Shop", "constraints", "statement=Stay", *written)
    shop("add", "Shop", "outputs", "name=Feed", "freshness_minutes=4 h")
    shop("export", "Shop", "json", "-o", "x.json")
    shape = json.loads(Path("x.json").read_text())
    row = shape["constraints"][-1]
    assert (row["quantity"], row["applies_from"], row["lineage_required"]) == (1234.5, "2026-12-15", False)
    assert row["owner"] == next(one["id"] for one in shape["people"] if one["name"] == "Ann Stone")
    assert shape["outputs"][-1]["freshness_minutes"] == 240


def test_of_two_people_of_one_name_it_is_asked_which(shop: Run) -> None:
    shop("add", "Shop", "people", "name=Ann Lee", "organisation=Contoso")
    shop("add", "Shop", "people", "name=Ann Lee", "organisation=Fabrikam")
    refused = shop("set", "Shop", "OUT-001", "owner=Ann Lee", code=1)
    assert "(Contoso)" in refused.err and "(Fabrikam)" in refused.err
    assert "no such row" in shop("set", "Shop", "OUT-001", "owner=A", code=1).err.lower()


REFUSED = {
    "no such section": ("add", "Shop", "outcomess", "statement=x"),
    "no such field": ("add", "Shop", "outcomes", "statment=x"),
    "no value": ("add", "Shop", "outcomes", "statement"),
    "a field twice": ("add", "Shop", "outcomes", "statement=x", "statement=y"),
    "nothing required": ("add", "Shop", "outcomes", "value=3"),
    "too high": ("set", "Shop", "OUT-001", "value=9"),
    "no number": ("set", "Shop", "OUT-001", "value=three"),
    "two readings": ("add", "Shop", "constraints", "statement=x", "quantity=1,500"),
    "not a number": ("add", "Shop", "constraints", "statement=x", "quantity=nan"),
    "no day": ("set", "Shop", "OUT-001", "target_date=tomorrow"),
    "no such day": ("set", "Shop", "OUT-001", "target_date=2026-02-30"),
    "another word": ("set", "Shop", "PER-001", "role=emperor"),
    "no such person": ("set", "Shop", "OUT-001", "owner=Bob"),
    "no person": ("set", "Shop", "OUT-001", "owner=OUP-001"),
    "no yes": ("set", "Shop", "PER-001", "can_sign_off=perhaps"),
    "the program's own": ("set", "Shop", "OUT-001", "version=7"),
    "another id": ("set", "Shop", "OUT-001", "id=7"),
    "required emptied": ("set", "Shop", "OUT-001", "statement="),
    "a control character": ("set", "Shop", "OUT-001", "statement=a\x07b"),
    "too long": ("set", "Shop", "PER-001", "name=" + "x" * 300),
    "no such row": ("set", "Shop", "OUT-999", "value=1"),
    "no such row to remove": ("remove", "Shop", "OUT-999"),
    "the engagement": ("remove", "Shop", "ENG-001"),
    "an engagement as a row": ("add", "Shop", "engagement", "title=x"),
    "a link as a row": ("add", "Shop", "links", "kind=serves"),
    "no such kind": ("link", "Shop", "OUP-001", "likes", "OUT-001"),
    "a link that makes no sense": ("link", "Shop", "OUT-001", "serves", "OUP-001"),
    "a link to itself": ("link", "Shop", "OUP-001", "replaces", "OUP-001"),
    "no such engagement": ("show", "Nothing"),
    "no such format": ("export", "Shop", "wps"),
    "no such folder": ("export", "Shop", "json", "-o", "no/such/folder/x.json"),
    "a folder": ("export", "Shop", "json", "-o", "."),
    "no such file": ("import", "none.json"),
    "a folder to import": ("import", "."),
    "no such sample": ("sample", "../tickit"),
    "a blank title": ("new", " "),
    "a long title": ("new", "x" * 201),
    "no such backup": ("restore", "none.sqlite"),
    "neither file nor engagement": ("diff", "Shop", "none"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_refused_is_told_in_one_line(shop: Run, name: str) -> None:
    before = shop("export", "Shop", "json", "-o", "-").out
    line = shop(*REFUSED[name], code=1).err
    assert line.startswith("Error: ") and line.strip().isprintable()
    error = shop(*REFUSED[name], "--json", code=1).error
    assert {"code", "message", "where"} <= set(error)
    assert shop("export", "Shop", "json", "-o", "-").out == before


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("nothing",),
        ("new",),
        ("add", "Shop"),
        ("add", "Shop", "people"),
        ("export", "Shop"),
        ("export", "Shop", "svg", "--state", "past"),
        ("list", "--no-such-option"),
        ("serve", "--port", "0"),
        ("serve", "--port", "http"),
        ("import",),
        ("import", "x.json", "--source", "visio"),
        ("diff", "x"),
        ("generate",),
    ],
)
def test_wrong_usage(run: Run, arguments: tuple[str, ...]) -> None:
    assert run(*arguments, code=2).err.startswith("Error: ")
    assert run(*arguments, "--json", code=2).error["code"] == "usage"


def test_a_wrong_setting_is_named(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISCOVERY_PORT", "many")
    assert "DISCOVERY_PORT" in run("list", code=1).err


@pytest.mark.parametrize("hosts", ["*", "https://a.example", "a.example:8501", "*.example", "a.example b.example"])
def test_a_host_is_a_name_alone(run: Run, monkeypatch: pytest.MonkeyPatch, hosts: str) -> None:
    monkeypatch.setenv("DISCOVERY_HOSTS", hosts)
    assert "DISCOVERY_HOSTS" in run("list", code=1).err


def test_help_ends_well(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    assert "COMMAND" in capfd.readouterr().out


# ---- files


@pytest.mark.parametrize("key", [one.key for one in FORMATS])
def test_export_every_format(shop: Run, key: str) -> None:
    shop("add", "Shop", "sessions", "title=Kick-off")
    here = Settings()
    store = Store(here.url, here.data_dir)
    engagement = store.find("Shop", LOCAL)
    store.open_session(engagement, store.load(engagement, LOCAL).sessions[0].id, LOCAL)
    store.close()
    of = ("--session", "SES-001") if BY_KEY[key].held else ()
    name = shop("export", "Shop", key, *of).out.strip()
    assert Path(name).stat().st_size > 50
    shop("export", "Shop", key, *of, "-o", "again", "--state", "current", "--json")
    assert Path("again").read_bytes() == Path(name).read_bytes()
    assert not list(Path().glob("*.partial"))


def test_a_picture_is_exported_as_asked_and_names_the_letters_it_lacks(shop: Run) -> None:
    plain = shop("export", "Shop", "svg", "-o", "plain.svg")
    shop("export", "Shop", "svg", "-o", "dark.svg", "--theme", "dark", "--no-panels")
    light, dark = Path("plain.svg").read_text(), Path("dark.svg").read_text()
    assert "Outcomes" in light and "Outcomes" not in dark and "#0D1520" in dark and "font" not in plain.notes
    shop("add", "Shop", "outputs", "name=Sales \U00013000")
    assert "[?]" in shop("export", "Shop", "diagram-pdf").notes
    assert "[?]" not in shop("export", "Shop", "svg").notes


def test_export_to_standard_output_is_the_file_alone(tmp_path: Path) -> None:
    surroundings = {**os.environ, "DISCOVERY_DATA_DIR": str(tmp_path)}

    def call(*arguments: str) -> subprocess.CompletedProcess[bytes]:
        command = [sys.executable, "-m", "discovery", *arguments]
        return subprocess.run(command, cwd=ROOT, env=surroundings, capture_output=True, check=False)

    assert call("new", "Piped").returncode == 0
    done = call("export", "Piped", "png", "-o", "-")
    assert (done.returncode, done.stdout[:4]) == (0, b"\x89PNG")
    assert done.stderr == b"Note: The picture shows the current state; --state chooses another.\n"
    wrong = call("set", "Piped", "ENG-001", b"title=\xff\xfe".decode("utf-8", "surrogateescape"))
    assert wrong.returncode == 1 and wrong.stderr.count(b"\n") == 1 and b"Traceback" not in wrong.stderr


def test_import_gives_the_same_bytes_and_a_copy_the_second_time(shop: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    shop("export", "Shop", "json", "-o", "x.json")
    would = shop("import", "x.json", "--dry-run", "--json").data
    assert would["added"] == ["PER-001", "OUT-001", "OUP-001"]
    assert len(shop("list", "--json").data) == 1
    copy = shop("import", "x.json").out.strip()
    assert copy not in Path("x.json").read_text()
    assert shop("diff", "ENG-001", copy, "--json").data == {"added": [], "removed": [], "changed": [], "replaced": []}
    monkeypatch.setenv("DISCOVERY_DATA_DIR", "another")
    shop("import", "x.json")
    shop("export", "Shop", "json", "-o", "y.json")
    assert Path("x.json").read_bytes() == Path("y.json").read_bytes()


def test_import_rows_that_are_here_under_another_engagement(shop: Run) -> None:
    shop("export", "Shop", "json", "-o", "x.json")
    text = Path("x.json").read_text()
    head = json.loads(text)["engagement"]["id"]
    Path("x.json").write_text(text.replace(head, "00000000-0000-7000-8000-000000000001"))
    shop("import", "x.json")
    assert shop("diff", "ENG-001", "ENG-002").out.strip() == "No difference."


def test_import_into_an_engagement(shop: Run) -> None:
    shop("export", "Shop", "json", "-o", "x.json")
    shop("set", "Shop", "OUT-001", "value=5")
    shop("remove", "Shop", "OUP-001")
    shop("add", "Shop", "inputs", "name=New")
    would = shop("import", "x.json", "--engagement", "Shop", "--dry-run", "--json").data
    assert {"source", "added", "changed", "unchanged", "missing", "rejected"} <= set(would)
    assert (would["added"], would["changed"], would["missing"]) == ([], [], ["INP-001"])
    kept = [(one["code"], one["field"], one["here"], one["file"]) for one in would["kept"]]
    assert ("OUT-001", "value", 5, 3) in kept and ("OUP-001", None, "removed", "Board") in kept
    before = shop("diff", "Shop", "x.json", "--json").data
    said = shop("import", "x.json", "--engagement", "Shop").out
    assert "Added 0" in said and "OUT-001 value: here 5, file 3 (kept: newer here)" in said
    assert shop("diff", "Shop", "x.json", "--json").data == before, "an older file changes nothing"
    shop("import", "x.json", "x.json", "--engagement", "Shop", code=1)
    shop("import", "x.json", "--take", "file", code=1)


def test_diff_of_files_and_engagements(shop: Run) -> None:
    shop("export", "Shop", "json", "-o", "x.json")
    shop("set", "Shop", "OUT-001", "owner=")
    found = shop("diff", "x.json", "Shop", "--json").data
    assert found["changed"] == [{"code": "OUT-001", "field": "owner", "old": "PER-001", "new": None}]
    assert "PER-001" in shop("diff", "x.json", "Shop").out


def test_artefacts_travel_with_the_file(shop: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    from discovery.store.files import Files

    fingerprint = Files(Path("data/files")).keep(b"the plan")
    shop("add", "Shop", "artefacts", "title=Plan", f"sha256={fingerprint}", "file_name=plan.txt")
    shop("export", "Shop", "json", "-o", "x.json")
    monkeypatch.setenv("DISCOVERY_DATA_DIR", "another")
    shop("import", "x.json")
    assert Files(Path("another/files")).content(fingerprint) == b"the plan"
    shop("export", "Shop", "json", "-o", "y.json")
    assert Path("x.json").read_bytes() == Path("y.json").read_bytes()


def test_catalogue(run: Run) -> None:
    data = run("catalogue", "--json").data
    assert {"sections", "ways", "questions", "rules", "templates", "formats", "sources"} <= set(data)
    people = next(section for section in data["sections"] if section["key"] == "people")
    assert {"name", "title", "type", "required", "values"} <= set(people["columns"][0])
    assert [one["key"] for one in data["formats"]] == [one.key for one in FORMATS]
    assert {"code", "severity", "sentence", "remedy", "waits_for"} == set(data["rules"][0])
    assert "outcomes" in run("catalogue").out


def test_migrate_and_doctor(run: Run) -> None:
    assert run("migrate", "--json").data["state"] == "created"
    assert run("migrate", "--json").data["state"] == "unchanged"
    found = run("doctor", "--json").data
    assert all(one["ok"] for one in found) and {"what", "ok", "said"} == set(found[0])


def test_locked_browsers_are_opened_when_the_word_is_lost(run: Run) -> None:
    one, two = run("new", "One").out.strip(), run("new", "Two").out.strip()
    locks, browsers = Locks(Settings().data_dir), [new_browser() for _ in range(3)]
    for browser, engagement in zip(browsers, (one, one, two), strict=True):
        locks.lock(browser, engagement, "forgotten")
    assert run("unlock", "Two", "--json").data == {"opened": 1}
    assert [locks.of(browser) is not None for browser in browsers] == [True, True, False]
    assert run("unlock").out == "2 locked browsers are open. Reload the page there.\n"
    assert run("unlock").out == "No browser is locked.\n"
    assert run("unlock", "Three", code=1)


def test_serve_hands_over(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    from discovery.ui.server import serving

    asked: list[Any] = []
    monkeypatch.setattr(serving, "serve", lambda _settings, host, port, browser: asked.append((host, port, browser)))
    run("serve", "--host", "127.0.0.2", "--port", "9000", "--no-browser")
    run("serve")
    assert asked == [("127.0.0.2", 9000, False), ("127.0.0.1", 8501, True)]


def test_an_error_nobody_thought_of_is_one_line_too(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    from discovery.cli import engagements

    def fail(*_given: object) -> None:
        raise RuntimeError("first line\nsecond line")

    monkeypatch.setattr(engagements, "coverage", fail)
    run("new", "One")
    assert "second line" not in run("list", code=1).err


def test_a_finding_is_waived_and_no_longer_stops_a_script(shop: Run) -> None:
    open_ = [
        one["rule"] for one in shop("check", "Shop", "--json", code=1, found=True).data if one["severity"] == "error"
    ]
    for rule in dict.fromkeys(open_):
        assert shop("waive", "Shop", rule, "--reason", "A test", "--by", "Ann").out.startswith("WVR-")
    told = shop("check", "Shop")
    assert f"Waived: {len(open_)}; --waived shows them." in told.out
    assert "error, waived" in shop("check", "Shop", "--waived").out
    assert all(one["waived"] for one in shop("check", "Shop", "--json").data if one["severity"] == "error")
    assert "OUT-01" in shop("waive", "Shop", "NO-01", "--reason", "x", "--by", "y", code=1).err
    assert "outcomes" in shop("waive", "Shop", "OUT-04", "--section", "x", "--reason", "x", "--by", "y", code=1).err


def test_the_gap_analysis_tells_what_becomes_of_everything_eliminations_first(run: Run) -> None:
    run("new", "Plan")
    run("add", "Plan", "steps", "name=Copy", "stage=store", "state=current")
    early = "The future workflow has no step yet"
    assert (
        run("findings", "Plan", "--gap-analysis").out.startswith(early)
        and run("findings", "Plan", "--gap-analysis", "--json").data == []
    )
    run("add", "Plan", "steps", "name=Stream", "stage=store", "state=future", "effort_days=4", "wave=2")
    run("add", "Plan", "steps", "name=Archive", "stage=store", "state=both")
    assert run("findings", "Plan", "--gap-analysis").out.splitlines() == [
        "eliminated by accident  STP-001  Copy",
        "new                     STP-002  Stream · 4 days · wave 2",
        "1 eliminated by accident · 1 new · 1 kept",
        "Effort: wave 2: 4 days",
    ]
    run("link", "Plan", "STP-002", "replaces", "STP-001")
    first, second = run("findings", "Plan", "--gap-analysis", "--json").data
    assert (first["becomes"], first["row"], first["replaced_by"]) == ("replaced", "STP-001", ["STP-002"])
    assert (first["effort_days"], first["wave"], second["becomes"]) == (4.0, 2, "kept")
