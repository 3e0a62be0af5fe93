"""Copies of one engagement meet again: what each of two people did is there, and what cannot be decided is asked."""

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from discovery.access import LOCAL
from discovery.importers.arriving import accepted, proposed, taken_in
from discovery.importers.engagement_file import EngagementFile
from discovery.importers.engagement_json import opened, renewed
from discovery.importers.proposal import Proposal, Side
from discovery.model.row import Row, new_id
from discovery.model.trail import Trail, trail_alone
from discovery.store import Add, Connect, Disconnect, Edit, Fill, Remove, Set, Store
from tests.importers.divergent import Copy
from tests.making import files_of, new_store


@pytest.fixture
def stores(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Store]]:
    folders = [tmp_path_factory.mktemp("copy") for _ in range(3)]
    made = [new_store(folder) for folder in folders]
    yield made
    for store in made:
        store.close()


def save(copy: Copy, *edits: Edit) -> None:
    copy.store.save(copy.id, edits, LOCAL)


def added(copy: Copy, section: str, **values: Any) -> Row:
    row_id = new_id()
    save(copy, Add(section, values, id=row_id))
    return copy.now.by_id[row_id]


def begun(store: Store) -> Copy:
    """A shop with a person, an input, an output and a session."""
    copy = Copy(store, store.new({"title": "Shop"}, LOCAL), [])
    ann = added(copy, "people", name="Ann")
    added(copy, "inputs", name="Orders", owner=ann.id)
    added(copy, "outputs", name="Board")
    added(copy, "sessions", title="First", agenda={"inputs": "30"})
    return copy


def copied(copy: Copy, store: Store) -> Copy:
    return Copy(store, taken_in(store, copy.file(), LOCAL), [])


def take(
    copy: Copy, file: EngagementFile, every: Side | None = None, choices: dict[str, Side] | None = None
) -> Proposal:
    found = proposed(copy.store, copy.now, file, LOCAL, choices, every)
    if found.edits:
        accepted(copy.store, copy.now, file, found, LOCAL)
    return found.stored(copy.now)


def asked(found: Proposal) -> list[tuple[str, str | None, Any, Any]]:
    return [(one.code, one.field, one.here, one.file) for one in found.asked]


def kept(found: Proposal) -> list[tuple[str, str | None, Any, Any]]:
    return [(one.code, one.field, one.here, one.file) for one in found.kept]


def nothing(found: Proposal) -> bool:
    return not (found.edits or found.asked or found.added or found.changed)


# ---- rows that two people added


def test_two_people_each_add_an_input(stores: list[Store]) -> None:
    here = begun(stores[0])
    there = copied(here, stores[1])
    added(here, "inputs", name="Clicks")
    payroll = added(there, "inputs", name="Payroll")
    added(there, "profiles", input=payroll.id, timing="existing", records_per_day=5.0)
    found = take(here, there.file())
    names = {row.code: row.name for row in here.now.inputs}
    assert names == {"INP-001": "Orders", "INP-002": "Clicks", "INP-003": "Payroll"}
    assert [(one.file, one.here, one.name) for one in found.renumbered] == [("INP-002", "INP-003", "Payroll")]
    assert found.added == ("INP-003", "VPR-001") and not found.changed
    assert here.now.profiles[0].input == payroll.id
    assert nothing(take(here, there.file()))
    back = take(there, here.file())
    assert back.added == ("INP-003",) and len(there.now.inputs) == 3
    assert ("INP-003", "INP-002") in [(one.file, one.here) for one in back.renumbered]


def test_numbers_are_those_that_were_given(stores: list[Store]) -> None:
    here = begun(stores[0])
    there = copied(here, stores[1])
    for at in range(4):
        save(there, Remove("tools", added(there, "tools", name=f"Gone {at}").id))
    added(there, "tools", name="Kafka")
    found = proposed(here.store, here.now, there.file(), LOCAL)
    assert found.added == ("TOO-001",) and found.renumbered[0].file == "TOO-005"
    added(here, "tools", name="Meanwhile")
    accepted(here.store, here.now, there.file(), found, LOCAL)
    stored = found.stored(here.now)
    assert stored.added == ("TOO-002",) and stored.renumbered[0].here == "TOO-002"
    assert stored.named == {"TOO-002": "Kafka"}


def test_one_way_answered_by_two_people_is_one_answer(stores: list[Store]) -> None:
    here = begun(stores[0])
    there = copied(here, stores[1])
    save(here, Add("answers", {"way": "C04", "today": "yes"}))
    save(there, Add("answers", {"way": "C04", "today": "no", "future": "keep"}))
    found = take(here, there.file())
    assert asked(found) == [("CHK-001", "today", "yes", "no")]
    (answer,) = here.now.answers
    assert (answer.today, answer.future) == ("yes", "keep")


# ---- an older file


def test_an_older_file_puts_nothing_back(stores: list[Store]) -> None:
    here = begun(stores[0])
    board, orders, session = here.now.outputs[0], here.now.inputs[0], here.now.sessions[0]
    outcome = added(here, "outcomes", statement="Faster")
    save(here, Connect(board.id, outcome.id, "serves"), Connect(orders.id, outcome.id, "serves"))
    file = here.file()
    link = next(one for one in here.now.links if one.from_id == orders.id)
    save(here, Set("inputs", orders.id, "name", "Online orders"), Disconnect(link.id))
    save(here, Remove("people", here.now.people[0].id))
    save(
        here,
        Set("sessions", session.id, "agenda.inputs", "45"),
        Set("outputs", board.id, "unanswered.owner", "unknown"),
    )
    before = here.now
    found = take(here, file)
    assert here.now == before and nothing(found)
    told = kept(found)
    assert ("INP-001", "name", "Online orders", "Orders") in told
    assert ("PER-001", None, "removed", "Ann") in told
    assert (link.code, None, "removed", "INP-001 serves OUT-001") in told
    assert ("SES-001", "agenda.inputs", "45", "30") in told
    assert ("OUP-001", "owner", "(unknown)", None) in told


def test_an_older_file_of_the_released_version_puts_nothing_back(stores: list[Store]) -> None:
    here = begun(stores[0])
    file = here.file()
    released = replace(file, trail=trail_alone(file.record.revision, file.record.engagement.updated_at))
    save(here, Set("inputs", here.now.inputs[0].id, "name", "Online orders"), Remove("people", here.now.people[0].id))
    before = here.now
    assert nothing(take(here, released)) and here.now == before


def test_a_copy_from_the_released_version_that_went_its_own_way(stores: list[Store]) -> None:
    """Without a trail nothing is taken that might be the older value."""
    here = begun(stores[0])
    there = copied(here, stores[1])
    orders = here.now.inputs[0].id
    save(there, Set("inputs", orders, "location", "Paris"))
    save(here, Set("inputs", orders, "name", "Online orders"))
    save(there, Set("inputs", orders, "notes", "Later than the change here"))
    mail = added(there, "inputs", name="Mail")
    file = there.file()
    released = replace(file, trail=trail_alone(file.record.revision, file.record.engagement.updated_at))
    found = take(here, released)
    assert here.now.by_id[orders].label == "Online orders"
    assert ("INP-001", "name", "Online orders", "Orders") in asked(found) + kept(found)
    assert here.now.by_id[mail.id].label == "Mail"
    assert here.now.inputs[0].location == "Paris" and here.now.inputs[0].notes, "never filled in here since it was made"


def test_an_older_file_into_a_copy_that_began_later(stores: list[Store]) -> None:
    """The copy never had the removed row, and its history does not reach back; the file's moment is still known."""
    here = begun(stores[0])
    file = here.file()
    save(here, Remove("outputs", here.now.outputs[0].id), Set("inputs", here.now.inputs[0].id, "name", "Renamed"))
    there = copied(here, stores[1])
    before = there.now
    found = take(there, file)
    assert nothing(found) and there.now == before
    assert ("OUP-001", None, "removed", "Board") in kept(found)


def test_a_file_from_a_future_that_a_backup_took_back(stores: list[Store], tmp_path: Any) -> None:
    here = begun(stores[0])
    there = copied(here, stores[1])
    for name in ("One", "Two"):
        save(here, Set("inputs", here.now.inputs[0].id, "name", name))
    for name in ("Three", "Four"):
        save(there, Set("inputs", there.now.inputs[0].id, "name", name))
    assert here.now.revision == there.now.revision
    assert asked(take(here, there.file())) == [("INP-001", "name", "Two", "Four")]


# ---- both changed the same


def test_what_both_changed_is_asked_and_taken_on_request(stores: list[Store]) -> None:
    here = begun(stores[0])
    there = copied(here, stores[1])
    orders = here.now.inputs[0].id
    save(here, Set("inputs", orders, "name", "Online orders"))
    save(there, Fill("inputs", orders, {"name": "Shop orders", "location": "Lyon"}))
    found = take(here, there.file())
    assert asked(found) == [("INP-001", "name", "Online orders", "Shop orders")]
    assert [(one.code, one.field, one.new) for one in found.changed] == [("INP-001", "location", "Lyon")]
    assert here.now.inputs[0].name == "Online orders"
    assert kept(take(here, there.file(), "here"))[0][:3] == ("INP-001", "name", "Online orders")
    key = found.asked[0].key
    taken = take(here, there.file(), choices={key: "file"})
    assert [(one.old, one.new) for one in taken.changed] == [("Online orders", "Shop orders")] and not taken.asked
    here.store.undo(here.id, LOCAL)
    assert here.now.inputs[0].name == "Online orders"


def test_an_answer_and_an_excuse_for_one_field_are_asked(stores: list[Store]) -> None:
    here = begun(stores[0])
    there = copied(here, stores[1])
    board = here.now.outputs[0].id
    save(here, Set("outputs", board, "unanswered.owner", "unknown"))
    save(there, Set("outputs", board, "owner", there.now.people[0].id))
    found = take(here, there.file())
    assert ("OUP-001", "owner", "(unknown)", "PER-001") in asked(found)
    take(here, there.file(), "file")
    assert here.now.outputs[0].owner == here.now.people[0].id and "owner" not in here.now.outputs[0].unanswered


def test_words_of_a_mapping_are_decided_one_by_one(stores: list[Store]) -> None:
    here = begun(stores[0])
    there = copied(here, stores[1])
    session = here.now.sessions[0].id
    save(here, Set("sessions", session, "agenda.outputs", "10"), Set("sessions", session, "agenda.inputs", "20"))
    save(there, Set("sessions", session, "agenda.people", "15"), Set("sessions", session, "agenda.inputs", "40"))
    found = take(here, there.file())
    assert asked(found) == [("SES-001", "agenda.inputs", "20", "40")]
    assert here.now.sessions[0].agenda == {"inputs": "20", "outputs": "10", "people": "15"}


def test_a_row_removed_here_and_changed_in_the_file_is_asked(stores: list[Store]) -> None:
    here = begun(stores[0])
    ann = here.now.people[0].id
    there = copied(here, stores[1])
    save(here, Remove("people", ann))
    save(there, Set("people", ann, "job_title", "Buyer"))
    found = take(here, there.file())
    assert ("PER-001", None, "removed", "Ann") in asked(found) and not here.now.people
    take(here, there.file(), "file")
    assert here.now.people[0].job_title == "Buyer" and here.now.inputs[0].owner == ann
    here.store.undo(here.id, LOCAL)
    assert not here.now.people


def test_what_the_file_adds_to_a_row_removed_here_waits_for_it(stores: list[Store]) -> None:
    here = begun(stores[0])
    there = copied(here, stores[1])
    orders = here.now.inputs[0].id
    save(here, Remove("inputs", orders))
    added(there, "profiles", input=orders, timing="existing")
    party = added(there, "parties", name="Web shop")
    save(there, Connect(party.id, orders, "produces"))
    found = take(here, there.file())
    assert {one.code for one in found.asked} == {"INP-001", "VPR-001", "LNK-001"}
    assert [one.code for one in found.asked if not one.follows] == ["INP-001"]
    assert found.added == ("PAR-001",) and not here.now.inputs
    assert not take(here, there.file(), "here").asked
    take(here, there.file(), "file")
    assert here.now.inputs[0].name == "Orders" and here.now.profiles[0].input == orders and len(here.now.links) == 1


def test_limits_that_two_people_moved_past_each_other_are_asked_together(stores: list[Store]) -> None:
    here = begun(stores[0])
    orders = here.now.inputs[0].id
    save(here, Fill("inputs", orders, {"retention_min_days": 10, "retention_max_days": 100}))
    there = copied(here, stores[1])
    save(here, Set("inputs", orders, "retention_min_days", 90))
    save(there, Set("inputs", orders, "retention_max_days", 50))
    found = take(here, there.file())
    assert {one[1] for one in asked(found)} == {"retention_min_days", "retention_max_days"} and not found.changed
    take(here, there.file(), "file")
    assert (here.now.inputs[0].retention_min_days, here.now.inputs[0].retention_max_days) == (10, 50)


def test_a_score_that_the_measure_no_longer_has_is_told(stores: list[Store]) -> None:
    here = begun(stores[0])
    measure = added(here, "measures", name="Happy?", kind="NPS")
    there = copied(here, stores[1])
    save(here, Set("measures", measure.id, "kind", "CSAT"))
    added(there, "responses", measure=measure.id, score=9)
    found = take(here, there.file())
    assert [one.row for one in found.rejected] == ["RSP-001"] and "CSAT" in found.rejected[0].reason
    assert not here.now.responses


def test_a_file_of_an_artefact_is_one_thing(stores: list[Store]) -> None:
    here = begun(stores[0])
    plan = added(here, "artefacts", title="Plan")
    there = copied(here, stores[1])
    for copy, content in ((here, b"ours"), (there, b"theirs")):
        fingerprint = copy.store.keep_file(content, LOCAL)
        values = {"sha256": fingerprint, "file_name": f"{content.decode()}.txt", "size_bytes": len(content)}
        save(copy, Fill("artefacts", plan.id, values))
    file = replace(there.file(), files={there.now.artefacts[0].sha256 or "": b"theirs"})
    assert len(take(here, file).asked) == 1 and here.now.artefacts[0].file_name == "ours.txt"
    take(here, file, "file")
    artefact = here.now.artefacts[0]
    assert artefact.file_name == "theirs.txt" and files_of(here.store).content(artefact.sha256 or "") == b"theirs"


# ---- again and again


def test_files_go_to_and_fro_without_a_question(stores: list[Store]) -> None:
    """Each evening both take over what the other one did; nobody ever types the same."""
    here = begun(stores[0])
    there = copied(here, stores[1])
    orders = here.now.inputs[0].id
    for day in range(4):
        save(here, Set("inputs", orders, "notes", f"day {day}"))
        mine = added(here, "inputs", name=f"Mine {day}")
        save(there, Set("inputs", orders, "location", f"place {day}"))
        theirs = added(there, "outputs", name=f"Theirs {day}")
        for copy, file in ((here, there.file()), (there, here.file())):
            found = take(copy, file)
            assert not found.asked, (day, found.asked)
        save(there, Set("inputs", mine.id, "notes", f"there {day}"))
        save(here, Set("outputs", theirs.id, "notes", f"here {day}"))
    for copy, file in ((here, there.file()), (there, here.file())):
        assert not take(copy, file).asked
    assert [row.label for row in here.now.inputs] == [row.label for row in there.now.inputs]
    for row in here.now:
        twin = there.now.by_id.get(row.id)
        assert row.section == "links" or (twin is not None and twin.notes == row.notes)


def test_taken_back_it_can_be_taken_again(stores: list[Store]) -> None:
    here = begun(stores[0])
    there = copied(here, stores[1])
    added(there, "inputs", name="Mail")
    save(there, Set("inputs", there.now.inputs[0].id, "name", "Shop orders"))
    first = take(here, there.file())
    here.store.undo(here.id, LOCAL)
    again = take(here, there.file())
    assert (again.added, again.changed) == (first.added, first.changed)
    assert [row.label for row in here.now.inputs] == ["Shop orders", "Mail"]


def test_what_was_left_undecided_is_not_taken_for_decided_elsewhere(stores: list[Store]) -> None:
    here = begun(stores[0])
    there = copied(here, stores[1])
    orders = here.now.inputs[0].id
    save(here, Set("inputs", orders, "name", "Mine"))
    save(there, Fill("inputs", orders, {"name": "Theirs", "notes": "So"}))
    assert asked(take(here, there.file()))
    assert asked(take(there, here.file())) == [("INP-001", "name", "Theirs", "Mine")]
    assert there.now.inputs[0].name == "Theirs" and here.now.inputs[0].name == "Mine"


# ---- engagements that share no id


def test_a_copy_with_new_ids_doubles_nothing(stores: list[Store]) -> None:
    here = begun(stores[0])
    there = Copy(stores[1], stores[1].insert(renewed(here.now), LOCAL, trail=here.file().trail), [])
    assert nothing(take(here, there.file()))
    save(there, Set("inputs", there.now.inputs[0].id, "name", "Renamed there"))
    added(there, "inputs", name="New there")
    save(here, Set("inputs", here.now.inputs[0].id, "location", "Paris"))
    added(here, "inputs", name="New here")
    found = take(here, there.file())
    assert [row.label for row in here.now.inputs] == ["Renamed there", "New here", "New there"]
    assert here.now.inputs[0].location == "Paris" and not found.asked


def test_a_stranger_with_the_same_code_is_asked_about(stores: list[Store]) -> None:
    here = begun(stores[0])
    other = Copy(stores[1], stores[1].new({"title": "Another"}, LOCAL), [])
    added(other, "inputs", name="Payroll")
    added(other, "profiles", input=other.now.inputs[0].id, timing="existing")
    added(other, "outputs", name="Board", notes="Shown in the hall")
    added(other, "tools", name="Kafka")
    found = take(here, other.file())
    assert [(one.code, one.file) for one in found.asked if not one.follows] == [("INP-001", "Payroll")]
    assert here.now.inputs[0].name == "Orders" and found.added == ("TOO-001",)
    assert here.now.outputs[0].notes == "Shown in the hall", "of one code and name, and nothing was there"
    taken = take(here, other.file(), "file")
    assert [row.name for row in here.now.inputs] == ["Orders", "Payroll"]
    assert ("INP-001", "INP-002") in [(one.file, one.here) for one in taken.renumbered]
    save(here, Set("inputs", here.now.inputs[1].id, "name", "Wages"))
    assert not take(here, other.file()).edits and here.now.inputs[1].name == "Wages"


# ---- the trail in a file


def test_a_trail_survives_a_file(stores: list[Store]) -> None:
    here = begun(stores[0])
    there = copied(here, stores[1])
    added(there, "tools", name="Kafka")
    take(here, there.file())
    third = copied(here, stores[2])
    assert (
        third.store.trail(third.now, LOCAL) == here.store.trail(here.now, LOCAL)
        and here.store.trail(here.now, LOCAL).taken
    )
    assert here.store.trail(here.now, LOCAL).common(there.store.trail(there.now, LOCAL)) == 5


@pytest.mark.parametrize(
    "trail",
    [5, [], {"moments": 5}, {"moments": "xyz"}, {"moments": "0" * 11}, {"moments": "0" * 12 * 99}, {"more": 1}]
    + [{"moments": "", "taken": one} for one in (5, [5], ["x"], ["0 000000000000"], ["1 00"])],
)
def test_a_bad_trail_is_refused(stores: list[Store], trail: object) -> None:
    from discovery.exporters.engagement_json import write
    from discovery.model.errors import Refused

    content = json.loads(write(begun(stores[0]).now))
    with pytest.raises(Refused, match="trail"):
        opened(json.dumps({**content, "trail": trail}).encode())


def test_two_trails() -> None:
    first = Trail(5, ("a" * 12, "b" * 12, "c" * 12))
    assert first.common(Trail(9, tuple("abcdefg"[at] * 12 for at in range(7)))) == 5
    assert first.common(Trail(5, ("a" * 12, "b" * 12, "x" * 12))) == 4
    assert first.common(Trail(2, ("a" * 12,))) is None
    assert first.common(Trail(9, ("z" * 12,), ((4, "b" * 12),))) == 4
