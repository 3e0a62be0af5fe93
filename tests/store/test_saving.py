"""What can be done to an engagement, and what is refused: the same on SQLite and on PostgreSQL."""

from dataclasses import replace
from datetime import date

import pytest

from discovery.access import LOCAL, Actor
from discovery.exporters.engagement_json import write
from discovery.importers import engagement_json
from discovery.model.errors import Conflict, Denied, NotFound, Refused
from discovery.model.row import new_id
from discovery.store import Add, Arrange, Connect, Disconnect, Fill, Move, Remove, Restore, Set, Store
from tests.store.acting import ANNA, BEN, added, refused, texts

# ---- adding


def test_a_new_engagement_is_at_revision_one_and_has_a_code(store: Store):
    first, second = (store.new({"title": title}, ANNA) for title in ("One", "Two"))
    assert store.load(first, LOCAL).revision == 1
    assert [store.load(one, LOCAL).engagement.code for one in (first, second)] == ["ENG-001", "ENG-002"]
    assert store.load(first, LOCAL).engagement.created_by == "Anna"


def test_a_row_comes_back_as_it_was_saved_with_its_code_and_its_stamps(store: Store, engagement: str):
    values = {
        "statement": "Fewer returns",
        "priority": "must",
        "target_date": "2026-12-31",
        "tags": ["a", "b"],
        "value": 4,
    }
    saved = store.save(engagement, [Add("outcomes", values)], ANNA)
    (outcome,) = store.load(engagement, LOCAL).outcomes
    assert (outcome.code, outcome.statement, outcome.priority, outcome.value) == ("OUT-001", "Fewer returns", "must", 4)
    assert (outcome.target_date, outcome.tags) == (date(2026, 12, 31), ("a", "b"))
    assert (outcome.created_by, outcome.updated_by, outcome.version) == ("Anna", "Anna", 1)
    assert saved.revision == 2 == store.load(engagement, LOCAL).revision
    assert saved.touched == {"outcomes": (outcome.id,)}


def test_rows_are_added_at_the_end_or_after_another_row(store: Store, engagement: str):
    first = added(store, engagement, "outcomes", statement="first")
    added(store, engagement, "outcomes", statement="last")
    store.save(engagement, [Add("outcomes", {"statement": "between"}, after=first.id)], LOCAL)
    assert texts(store.load(engagement, LOCAL)) == ["first", "between", "last"]


def test_a_row_added_after_a_row_that_was_removed_meanwhile_comes_where_that_row_was(store: Store, engagement: str):
    rows = [added(store, engagement, "outcomes", statement=name) for name in ("a", "b", "c")]
    store.save(engagement, [Remove("outcomes", rows[1].id)], BEN)
    store.save(engagement, [Add("outcomes", {"statement": "new"}, after=rows[1].id)], ANNA)
    assert texts(store.load(engagement, LOCAL)) == ["a", "new", "c"]


def test_a_hundred_rows_after_the_same_row_stand_in_the_order_they_were_put(store: Store, engagement: str):
    first = added(store, engagement, "outcomes", statement="first")
    added(store, engagement, "outcomes", statement="last")
    for number in range(100):
        store.save(engagement, [Add("outcomes", {"statement": str(number)}, after=first.id)], LOCAL)
    assert texts(store.load(engagement, LOCAL)) == ["first", *(str(number) for number in reversed(range(100))), "last"]


def test_a_code_is_never_given_twice_even_when_its_row_is_gone(store: Store, engagement: str):
    first = added(store, engagement, "outcomes", statement="first")
    store.save(engagement, [Remove("outcomes", first.id)], LOCAL)
    assert added(store, engagement, "outcomes", statement="second").code == "OUT-002"
    store.undo(engagement, LOCAL)
    assert added(store, engagement, "outcomes", statement="third").code == "OUT-003"


def test_a_code_is_not_given_again_where_an_engagement_arrived_as_a_file(store: Store, other: Store, engagement: str):
    rows = [added(store, engagement, "outcomes", statement=str(number)) for number in range(3)]
    store.save(engagement, [Remove("outcomes", rows[2].id), Remove("outcomes", rows[1].id)], LOCAL)
    assert store.load(engagement, LOCAL).engagement.numbers_given == {"outcomes": 3}
    record, _ = engagement_json.read(write(store.load(engagement, LOCAL)))
    there = other.insert(engagement_json.renewed(record), LOCAL, keep_number=False)
    assert added(other, there, "outcomes", statement="the next").code == "OUT-004"


def test_the_numbers_given_in_an_older_or_edited_file_are_at_least_those_of_its_rows(store: Store, engagement: str):
    for number in range(3):
        added(store, engagement, "outcomes", statement=str(number))
    record = engagement_json.renewed(store.load(engagement, LOCAL))
    bare = record.engagement.model_copy(update={"numbers_given": {"people": 7, "outcomes": 1}})
    there = store.insert(replace(record, engagement=bare), LOCAL, keep_number=False)
    assert store.load(there, LOCAL).engagement.numbers_given == {"people": 7, "outcomes": 3}


def test_an_id_that_any_row_has_is_refused_for_another(store: Store, engagement: str):
    taken = added(store, engagement, "outcomes", statement="first")
    assert "there already" in refused(store, engagement, Add("inputs", {"name": "x"}, id=taken.id)).message
    store.save(engagement, [Remove("outcomes", taken.id)], LOCAL)
    assert "there already" in refused(store, engagement, Add("outcomes", {"statement": "x"}, id=taken.id)).message
    elsewhere = store.new({"title": "Other"}, LOCAL)
    assert "there already" in refused(store, elsewhere, Add("outcomes", {"statement": "x"}, id=taken.id)).message


@pytest.mark.parametrize("row_id", ["x", "x" * 36, "", "00000000-0000-0000-0000-00000000000G", "\x00" * 36, "../" * 12])
def test_an_id_that_is_not_one_is_refused(store: Store, engagement: str, row_id: str):
    if row_id:
        refused(store, engagement, Add("outcomes", {"statement": "x"}, id=row_id))
    refused(store, engagement, Set("outcomes", row_id, "statement", "x"))


@pytest.mark.parametrize(
    "field",
    ["id", "engagement_id", "number", "position", "version", "created_at", "updated_by", "removed_at", "revision"],
)
def test_what_the_program_writes_cannot_be_written_by_anybody(store: Store, engagement: str, field: str):
    row = added(store, engagement, "outcomes", statement="x")
    refused(store, engagement, Add("outcomes", {"statement": "y", field: 7}))
    refused(store, engagement, Set("outcomes", row.id, field, 7))
    refused(store, engagement, Set("engagement", engagement, field, 7))
    with pytest.raises(Refused):
        store.new({"title": "x", field: 7}, LOCAL)


def test_an_engagement_is_no_row_of_another_and_is_never_removed(store: Store, engagement: str):
    refused(store, engagement, Add("engagement", {"title": "Inner"}))
    refused(store, engagement, Remove("engagement", engagement))
    refused(store, engagement, Restore("engagement", engagement))


def test_an_unknown_section_or_field_is_refused_with_the_known_ones(store: Store, engagement: str):
    row = added(store, engagement, "outcomes", statement="x")
    assert "outcomes" in refused(store, engagement, Add("wishes", {"statement": "x"})).allowed
    error = refused(store, engagement, Set("outcomes", row.id, "wish", "x"))
    assert "statement" in error.allowed
    assert error.where == {"section": "outcomes", "id": row.id, "field": "wish"}
    assert "wish" in refused(store, engagement, Add("outcomes", {"statement": "x", "wish": 1})).message


def test_all_edits_of_one_save_are_stored_or_none(store: Store, engagement: str):
    good, bad = Add("outcomes", {"statement": "good"}), Add("outcomes", {"statement": "  "})
    error = refused(store, engagement, good, bad)
    assert (error.where["section"], error.where["field"]) == ("outcomes", "statement")
    assert error.message == "This must be filled in."


def test_a_save_that_changes_nothing_makes_no_revision(store: Store, engagement: str):
    row = added(store, engagement, "outcomes", statement="same")
    before = store.revision(engagement, LOCAL)
    assert store.save(engagement, [Set("outcomes", row.id, "statement", "same")], LOCAL).revision == before
    assert store.save(engagement, [], LOCAL).revision == before == store.revision(engagement, LOCAL)


# ---- changing


def test_a_changed_field_raises_the_version_and_names_who_changed_it(store: Store, engagement: str):
    row = added(store, engagement, "outcomes", statement="old")
    store.save(engagement, [Set("outcomes", row.id, "statement", "new", seen="old")], BEN)
    (changed,) = store.load(engagement, LOCAL).outcomes
    assert (changed.statement, changed.version, changed.updated_by, changed.created_by) == ("new", 2, "Ben", LOCAL.name)


def test_two_people_who_change_different_fields_of_one_row_both_keep_their_work(
    store: Store, other: Store, engagement: str
):
    row = added(store, engagement, "outcomes", statement="old", priority="could")
    store.save(engagement, [Set("outcomes", row.id, "statement", "new", seen="old")], ANNA)
    other.save(engagement, [Set("outcomes", row.id, "priority", "must", seen="could")], BEN)
    (merged,) = store.load(engagement, LOCAL).outcomes
    assert (merged.statement, merged.priority) == ("new", "must")


def test_a_stale_edit_is_refused_with_both_values_and_the_name(store: Store, other: Store, engagement: str):
    row = added(store, engagement, "outcomes", statement="old")
    store.save(engagement, [Set("outcomes", row.id, "statement", "Anna's", seen="old")], ANNA)
    other.save(engagement, [Set("outcomes", row.id, "priority", "must", seen=None)], BEN)
    error = refused(other, engagement, Set("outcomes", row.id, "statement", "Ben's", seen="old"))
    assert isinstance(error, Conflict)
    (clash,) = error.clashes
    assert (clash.section, clash.id, clash.field) == ("outcomes", row.id, "statement")
    assert (clash.yours, clash.theirs, clash.by) == ("Ben's", "Anna's", "Anna")
    assert error.as_json()["error"]["conflicts"][0]["theirs"] == "Anna's"


def test_a_conflict_names_every_stale_field_at_once(store: Store, engagement: str):
    rows = [added(store, engagement, "outcomes", statement="old") for _ in range(3)]
    store.save(engagement, [Set("outcomes", row.id, "statement", "theirs") for row in rows[:2]], ANNA)
    error = refused(store, engagement, *(Set("outcomes", row.id, "statement", "mine", seen="old") for row in rows))
    assert isinstance(error, Conflict)
    assert [clash.id for clash in error.clashes] == [row.id for row in rows[:2]]


def test_a_stale_edit_to_the_value_that_is_there_already_is_no_conflict(store: Store, engagement: str):
    row = added(store, engagement, "outcomes", statement="old")
    store.save(engagement, [Set("outcomes", row.id, "statement", "new", seen="old")], ANNA)
    store.save(engagement, [Set("outcomes", row.id, "statement", "new", seen="old")], BEN)
    assert texts(store.load(engagement, LOCAL)) == ["new"]


@pytest.mark.parametrize(
    ("field", "stored", "seen"),
    [
        ("notes", "a\nb", "a\r\nb"),
        ("notes", None, ""),
        ("tags", (), None),
        ("tags", ("a", "b"), ["a", "b"]),
        ("target_date", "2026-05-31", "2026-05-31"),
        ("value", 3, 3.0),
        ("unanswered", {}, None),
    ],
)
def test_a_value_that_went_to_a_screen_and_back_is_still_the_one_seen(
    store: Store, engagement: str, field: str, stored: object, seen: object
):
    values = {"statement": "x"} if stored is None else {"statement": "x", field: stored}
    row = added(store, engagement, "outcomes", **values)
    new = {"tags": ["c"], "target_date": "2027-01-01", "value": 5, "unanswered": {"owner": "unknown"}}.get(field, "new")
    store.save(engagement, [Set("outcomes", row.id, field, new, seen=seen)], LOCAL)


def test_a_pair_that_two_people_bring_out_of_order_is_refused(store: Store, engagement: str):
    row = added(store, engagement, "constraints", statement="x", retention_min_days=10, retention_max_days=100)
    store.save(engagement, [Set("constraints", row.id, "retention_min_days", 90, seen=10)], ANNA)
    error = refused(store, engagement, Set("constraints", row.id, "retention_max_days", 50, seen=100))
    assert "may not be above" in error.message


def test_the_engagement_itself_is_edited_like_a_row(store: Store, engagement: str):
    store.save(engagement, [Set("engagement", engagement, "title", "New title", seen="Retail discovery")], ANNA)
    assert store.load(engagement, LOCAL).engagement.title == "New title"
    assert store.undo(engagement, LOCAL).sentence == "Undid: Set Title of ENG-001 to “New title”"
    assert store.load(engagement, LOCAL).engagement.title == "Retail discovery"


def test_several_fields_of_a_row_are_filled_in_one_step_so_that_only_the_whole_must_be_right(
    store: Store, engagement: str
):
    row = added(store, engagement, "constraints", statement="x", retention_min_days=1, retention_max_days=5)
    before = store.revision(engagement, LOCAL)
    refused(store, engagement, Set("constraints", row.id, "retention_min_days", 10))
    store.save(engagement, [Fill("constraints", row.id, {"retention_min_days": 10, "retention_max_days": 20})], ANNA)
    (filled,) = store.load(engagement, LOCAL).constraints
    assert (filled.retention_min_days, filled.retention_max_days, filled.version) == (10, 20, 2)
    assert store.revision(engagement, LOCAL) == before + 1
    refused(store, engagement, Fill("constraints", row.id, {"statement": "y", "retention_min_days": 30}))
    refused(store, engagement, Fill("constraints", row.id, {"statement": "y", "version": 30}))
    refused(store, engagement, Fill("constraints", row.id, {"owner": new_id()}))
    store.undo(engagement, BEN)
    (back,) = store.load(engagement, LOCAL).constraints
    assert (back.retention_min_days, back.retention_max_days) == (1, 5)


# ---- removing, restoring, moving


def test_a_removed_row_is_gone_from_the_record_but_kept_and_comes_back_as_it_was(store: Store, engagement: str):
    row = added(store, engagement, "outcomes", statement="x", priority="must")
    store.save(engagement, [Remove("outcomes", row.id)], LOCAL)
    assert store.load(engagement, LOCAL).outcomes == ()
    (kept,) = store.rows_of(engagement, "outcomes", [row.id], LOCAL)
    assert kept.removed_at is not None
    store.save(engagement, [Restore("outcomes", row.id)], LOCAL)
    (back,) = store.load(engagement, LOCAL).outcomes
    assert (back.code, back.statement, back.priority, back.position) == (row.code, "x", "must", row.position)


def test_an_edit_of_a_row_that_was_removed_meanwhile_is_refused_as_removed(store: Store, engagement: str):
    row = added(store, engagement, "outcomes", statement="x")
    store.save(engagement, [Remove("outcomes", row.id)], BEN)
    for edit in (Set("outcomes", row.id, "statement", "y"), Remove("outcomes", row.id), Move("outcomes", row.id)):
        error = refused(store, engagement, edit)
        assert isinstance(error, NotFound)
        assert error.code == "removed"


def test_rows_of_another_engagement_cannot_be_touched(store: Store, engagement: str):
    elsewhere = store.new({"title": "Other"}, LOCAL)
    theirs = added(store, elsewhere, "outcomes", statement="theirs")
    mine = added(store, engagement, "inputs", name="mine")
    for edit in (
        Set("outcomes", theirs.id, "statement", "mine now"),
        Remove("outcomes", theirs.id),
        Move("outcomes", theirs.id),
        Connect(mine.id, theirs.id, "serves"),
        Add("outcomes", {"statement": "x"}, after=theirs.id),
        Set("engagement", elsewhere, "title", "mine now"),
    ):
        assert isinstance(refused(store, engagement, edit), NotFound)
    assert texts(store.load(elsewhere, LOCAL)) == ["theirs"]


def test_removing_a_row_empties_the_fields_that_named_it_and_undo_fills_them_again(store: Store, engagement: str):
    person = added(store, engagement, "people", name="Ada")
    added(store, engagement, "outcomes", statement="x", owner=person.id)
    added(store, engagement, "constraints", statement="y", owner=person.id, negotiable_by=person.id)
    store.save(engagement, [Remove("people", person.id)], LOCAL)
    record = store.load(engagement, LOCAL)
    assert (record.outcomes[0].owner, record.constraints[0].owner, record.constraints[0].negotiable_by) == (None,) * 3
    store.undo(engagement, LOCAL)
    record = store.load(engagement, LOCAL)
    assert (record.outcomes[0].owner, record.constraints[0].negotiable_by) == (person.id, person.id)


def test_removing_a_row_takes_the_rows_that_cannot_be_without_it_and_undo_brings_all_back(
    store: Store, engagement: str
):
    source = added(store, engagement, "inputs", name="Orders")
    step = added(store, engagement, "steps", name="Load", stage="collect", state="current")
    output = added(store, engagement, "outputs", name="Report")
    added(store, engagement, "flows", origin=source.id, target=step.id, state="current")
    added(store, engagement, "flows", origin=step.id, target=output.id, state="current")
    before = store.load(engagement, LOCAL)
    store.save(engagement, [Remove("steps", step.id)], LOCAL)
    record = store.load(engagement, LOCAL)
    assert (record.steps, record.flows, len(record.inputs)) == ((), (), 1)
    store.undo(engagement, LOCAL)
    assert [flow.code for flow in store.load(engagement, LOCAL).flows] == [flow.code for flow in before.flows]


def test_a_dependent_row_cannot_come_back_before_the_row_it_needs(store: Store, engagement: str):
    measure = added(store, engagement, "measures", name="Returns", kind="KPI")
    reading = added(store, engagement, "readings", measure=measure.id, on="2026-01-01", value=3.5)
    store.save(engagement, [Remove("measures", measure.id)], LOCAL)
    assert "not there" in refused(store, engagement, Restore("readings", reading.id)).message
    store.save(engagement, [Restore("measures", measure.id), Restore("readings", reading.id)], LOCAL)
    assert len(store.load(engagement, LOCAL).readings) == 1


@pytest.mark.parametrize("broken", ["not there", "of the wrong section"])
def test_a_field_that_names_a_row_takes_only_rows_that_are_there(store: Store, engagement: str, broken: str):
    wrong = new_id() if broken == "not there" else added(store, engagement, "inputs", name="x").id
    outcome = added(store, engagement, "outcomes", statement="x")
    assert "people" in refused(store, engagement, Set("outcomes", outcome.id, "owner", wrong)).allowed
    assert "people" in refused(store, engagement, Add("outcomes", {"statement": "y", "owner": wrong})).allowed


def test_a_row_moves_after_another_or_to_the_top(store: Store, engagement: str):
    rows = [added(store, engagement, "outcomes", statement=name) for name in ("a", "b", "c")]
    store.save(engagement, [Move("outcomes", rows[0].id, after=rows[2].id)], LOCAL)
    assert texts(store.load(engagement, LOCAL)) == ["b", "c", "a"]
    store.save(engagement, [Move("outcomes", rows[2].id, after=None)], LOCAL)
    assert texts(store.load(engagement, LOCAL)) == ["c", "b", "a"]
    store.save(engagement, [Move("outcomes", rows[2].id, after=rows[2].id)], LOCAL)
    assert texts(store.load(engagement, LOCAL)) == ["c", "b", "a"]
    assert isinstance(refused(store, engagement, Move("outcomes", rows[0].id, after=new_id())), NotFound)


def test_rows_exchange_their_places_and_nothing_else_changes(store: Store, engagement: str):
    rows = [added(store, engagement, "outcomes", statement=name) for name in ("a", "b", "c", "d")]
    places = {row.id: row.position for row in rows}
    saved = store.save(engagement, [Arrange("outcomes", (rows[3].id, rows[0].id, rows[1].id))], LOCAL)
    record = store.load(engagement, LOCAL)
    assert texts(record) == ["d", "a", "c", "b"]
    assert sorted(row.position for row in record.outcomes) == sorted(places.values())
    assert saved.touched == {"outcomes": (rows[3].id, rows[0].id, rows[1].id)}
    assert "and 2 more" in store.activity(engagement, LOCAL, 1)[0].sentence
    store.undo(engagement, LOCAL)
    assert {row.id: row.position for row in store.load(engagement, LOCAL).outcomes} == places
    same = store.save(engagement, [Arrange("outcomes", tuple(row.id for row in rows))], LOCAL)
    assert same.touched == {}
    store.save(engagement, [Remove("outcomes", rows[1].id)], LOCAL)
    gone = refused(store, engagement, Arrange("outcomes", (rows[0].id, rows[1].id)))
    assert isinstance(gone, NotFound) and gone.code == "removed"


# ---- links


def test_a_link_is_made_once_and_goes_with_either_end(store: Store, engagement: str):
    source = added(store, engagement, "inputs", name="Orders")
    outcome = added(store, engagement, "outcomes", statement="x")
    store.save(engagement, [Connect(source.id, outcome.id, "serves")], LOCAL)
    store.save(engagement, [Connect(source.id, outcome.id, "serves")], LOCAL)
    record = store.load(engagement, LOCAL)
    assert len(record.links) == 1
    assert record.targets(record.inputs[0], "serves") == record.outcomes
    for section, row in (("inputs", source), ("outcomes", outcome)):
        store.save(engagement, [Remove(section, row.id)], LOCAL)
        assert store.load(engagement, LOCAL).links == ()
        store.undo(engagement, LOCAL)
        assert len(store.load(engagement, LOCAL).links) == 1
    store.save(engagement, [Disconnect(record.links[0].id)], LOCAL)
    assert store.load(engagement, LOCAL).links == ()


def test_a_link_leads_only_where_its_kind_may_lead_whatever_way_it_is_made(store: Store, engagement: str):
    source = added(store, engagement, "inputs", name="Orders")
    outcome = added(store, engagement, "outcomes", statement="x")
    step = added(store, engagement, "steps", name="Load", stage="collect", state="current")
    store.save(engagement, [Connect(source.id, outcome.id, "serves", id=(link := new_id()))], LOCAL)
    for from_id, to_id, kind in (
        (outcome.id, source.id, "serves"),
        (step.id, outcome.id, "serves"),
        (source.id, source.id, "replaces"),
        (source.id, new_id(), "serves"),
        (new_id(), outcome.id, "serves"),
        (engagement, outcome.id, "serves"),
        (link, outcome.id, "serves"),
        (source.id, outcome.id, "likes"),
    ):
        refused(store, engagement, Connect(from_id, to_id, kind))
        refused(store, engagement, Add("links", {"from_id": from_id, "to_id": to_id, "kind": kind}))
    refused(store, engagement, Add("links", {"from_id": source.id, "to_id": outcome.id, "kind": "serves"}))
    refused(store, engagement, Set("links", link, "kind", "resolves"))
    refused(store, engagement, Set("links", link, "to_id", step.id))


def test_a_link_cannot_come_back_while_one_of_its_ends_is_removed(store: Store, engagement: str):
    source = added(store, engagement, "inputs", name="Orders")
    outcome = added(store, engagement, "outcomes", statement="x")
    link = new_id()
    store.save(engagement, [Connect(source.id, outcome.id, "serves", id=link)], LOCAL)
    gone = store.save(engagement, [Disconnect(link)], LOCAL).revision
    store.save(engagement, [Remove("outcomes", outcome.id)], LOCAL)
    refused(store, engagement, Restore("links", link))
    with pytest.raises(NotFound):
        store.undo(engagement, LOCAL, revision=gone)
    assert store.load(engagement, LOCAL).links == ()


def test_a_link_cannot_come_back_beside_one_like_it(store: Store, engagement: str):
    source = added(store, engagement, "inputs", name="Orders")
    outcome = added(store, engagement, "outcomes", statement="x")
    link = new_id()
    store.save(engagement, [Connect(source.id, outcome.id, "serves", id=link)], LOCAL)
    store.save(engagement, [Disconnect(link)], LOCAL)
    store.save(engagement, [Connect(source.id, outcome.id, "serves")], LOCAL)
    assert "already" in refused(store, engagement, Restore("links", link)).message


# ---- who may, and what is not there


def test_a_viewer_may_change_nothing(store: Store, engagement: str):
    viewer = Actor("Vera", "viewer")
    row = added(store, engagement, "outcomes", statement="x")
    before = store.read(engagement, LOCAL)
    for attempt in (
        lambda: store.save(engagement, [Remove("outcomes", row.id)], viewer),
        lambda: store.undo(engagement, viewer),
        lambda: store.redo(engagement, viewer),
        lambda: store.archive(engagement, viewer),
        lambda: store.new({"title": "x"}, viewer),
        lambda: store.insert(before, viewer),
    ):
        with pytest.raises(Denied):
            attempt()
    assert store.read(engagement, LOCAL) == before


def test_an_engagement_that_is_not_there_is_told_so_everywhere(store: Store):
    for attempt in (
        lambda: store.load("nowhere", LOCAL),
        lambda: store.read("nowhere", LOCAL),
        lambda: store.revision("nowhere", LOCAL),
        lambda: store.find("nowhere", LOCAL),
        lambda: store.save("nowhere", [Add("outcomes", {"statement": "x"})], LOCAL),
        lambda: store.undo("nowhere", LOCAL),
        lambda: store.archive("nowhere", LOCAL),
    ):
        with pytest.raises(NotFound):
            attempt()


def test_a_token_that_is_too_long_is_refused(store: Store, engagement: str):
    with pytest.raises(Refused):
        store.save(engagement, [Add("outcomes", {"statement": "x"})], LOCAL, token="t" * 81)
