"""``derive`` on the command line: a look first, then some, all, none or other words, and one undo."""

from discovery.settings import ROOT
from tests.commanding import Run, run

__all__ = ["run"]


def test_a_look_lists_every_text_with_its_key_and_adds_nothing(run: Run) -> None:
    run("sample", "tickit")
    looked = run("derive", "ENG-001", "--dry-run", "--json").data
    assert {"key", "template", "from", "statement", "priority", "state", "written"} <= set(looked[0])
    assert not any(one["written"] for one in looked) and run("derive", "ENG-001", "--dry-run", "--json").data == looked
    lines = run("derive", "ENG-001", "--dry-run").out.splitlines()
    assert [line.split()[0] for line in lines] == [one["key"] for one in looked]
    assert len({one["key"] for one in looked}) == len(looked)


def test_some_are_left_out_and_one_is_reworded_in_one_change(run: Run) -> None:
    run("sample", "tickit")
    every = [one["key"] for one in run("derive", "ENG-001", "--dry-run", "--json").data]
    words = f"{every[2]}=One run does it all = no part is started alone."
    added = run("derive", "ENG-001", "--leave-out", every[0], every[1], "--reword", words, "--json").data
    assert [one["key"] for one in added] == every[2:]
    assert added[0]["statement"] == "One run does it all = no part is started alone."
    assert run("derive", "ENG-001", "--json").data == []
    apart = run("derive", "ENG-001", "--dry-run", "--all", "--json").data
    assert [one["key"] for one in apart if one["state"] == "left out"] == every[:2]
    assert "(left out)" in run("derive", "ENG-001", "--dry-run", "--all").out
    run("undo", "ENG-001")
    assert [one["key"] for one in run("derive", "ENG-001", "--dry-run", "--json").data] == every
    assert [one["key"] for one in run("derive", "ENG-001", "--only", every[5], "--json").data] == [every[5]]


def test_what_seems_to_say_that_there_is_none_is_told_apart(run: Run) -> None:
    run("new", "Shop")
    run("add", "ENG-001", "constraints", "statement=No rule about lineage is stated", "category=data lineage")
    run("add", "ENG-001", "outcomes", "statement=Shelves are full")
    assert run("derive", "ENG-001", "--json").data == []
    (doubted,) = run("derive", "ENG-001", "--all", "--json").data
    assert (doubted["key"], doubted["state"], doubted["written"]) == ("RT-LINEAGE:CON-001", "doubted", False)
    told = run("derive", "ENG-001", "--all").out
    assert "seems to say that there is none" in told
    assert "OUT-001 “Shelves are full” needs a success statement" in told
    (added,) = run("derive", "ENG-001", "--only", "RT-LINEAGE:CON-001", "--json").data
    assert added["written"]


def test_a_wrong_key_or_wording_is_refused_in_one_line(run: Run) -> None:
    run("import", str(ROOT / "data" / "tickit.json"))
    for arguments in (
        ("--only", "RT-OUP:OUP-999"),
        ("--leave-out", "CON-005"),
        ("--reword", "RT-BUDGET:CON-005"),
        ("--reword", "RT-BUDGET:CON-005="),
        ("--only", "RT-DATE:CON-006", "--reword", "RT-BUDGET:CON-005=Less"),
    ):
        run("derive", "ENG-001", *arguments, code=1)
    assert run("show", "ENG-001", "--json").data["sections"]["requirements"]["rows"] == 12
