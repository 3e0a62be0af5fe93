"""Proposals from the command line: told apart, confirmed, reworded and dropped."""

from tests.commanding import Run, run

__all__ = ["run"]


def test_a_template_proposes_and_a_script_confirms_rewords_and_drops(run: Run) -> None:
    made = run("new", "Cloud", "--template", "move-to-cloud")
    assert len(made.out.split()) == 1, "a script reads the id alone"
    assert "7 proposals wait for somebody's word" in made.notes and "ENG-001" in made.notes
    assert run("new", "Empty").notes == ""
    shown = run("show", "ENG-001", "--json").data
    assert shown["rows"] == 0 and shown["sections"]["outcomes"]["rows"] == 0
    assert [one["code"] for one in shown["proposals"]] == [f"PRO-00{number}" for number in range(1, 8)]
    assert shown["proposals"][0]["becomes"] == "outcomes" and shown["proposals"][0]["details"]["priority"] == "must"
    assert "Not counted: 7 proposals wait" in run("show", "ENG-001").out
    asked = run("next", "ENG-001", "--json").data
    assert asked[0]["ask"].startswith("Is this an outcome you want? “Analytics runs in the cloud")
    before = run("check", "ENG-001", "--json", code=1, found=True).data
    assert run("confirm", "ENG-001", "PRO-001").out.strip() == "OUT-001"
    reworded = run("confirm", "ENG-001", "pro-002", "statement=Capacity follows the season", "priority=must", "--json")
    assert reworded.data["code"] == "OUT-002" and reworded.data["proposal"] == "PRO-002"
    assert run("remove", "ENG-001", "PRO-003").out.strip() == "PRO-003 is removed."
    assert run("confirm", "ENG-001", "PRO-007").out.strip() == "SES-001"
    shown = run("show", "ENG-001", "--json").data
    assert [one["code"] for one in shown["proposals"]] == ["PRO-004", "PRO-005", "PRO-006"]
    text = run("export", "ENG-001", "markdown", "-o", "-").out
    assert "Capacity follows the season" in text and "Analytics runs in the cloud" in text
    assert "The monthly bill is known" not in text and "No report is missing" not in text
    assert any(one["rule"] == "OUT-01" for one in before["findings"]) if "findings" in before else before
    assert run("undo", "ENG-001").out.startswith("Undid: Confirmed SES-001")
    assert "PRO-007" in run("show", "ENG-001").out


def test_what_cannot_be_confirmed_is_told_with_what_can(run: Run) -> None:
    run("new", "Cloud", "--template", "move-to-cloud")
    wrong = run("confirm", "ENG-001", "OUT-001", code=1).err
    assert "There is no proposal OUT-001." in wrong and "PRO-001" in wrong
    assert "priority" in run("confirm", "ENG-001", "PRO-001", "priority=urgent", code=1).err
    assert "There is no field called shade" in run("confirm", "ENG-001", "PRO-001", "shade=blue", code=1).err
    assert run("show", "ENG-001", "--json").data["rows"] == 0
    run("add", "ENG-001", "people", "name=Ann", "role=sponsor")
    run("new", "Like it", "--like", "ENG-001")
    assert "Say who it is" in run("confirm", "ENG-002", "PRO-001", code=1).err
    assert run("confirm", "ENG-002", "PRO-001", "name=Ben").out.strip() == "PER-001"
