"""The page of gaps: every finding is on it or can be reached, with its remedy and a way to the place to mend it."""

from discovery.access import LOCAL
from discovery.importers.engagement_json import read, renewed
from discovery.settings import ROOT
from discovery.store import Add, Store
from discovery.ui.findings import found
from discovery.ui.literal import literal
from tests.ui.visiting import go, visit

GAPS = "agree/gaps.py"


def texts(person: object) -> str:
    return "\n".join(one.value for one in person.markdown)  # type: ignore[attr-defined]


def test_findings_stand_worst_first_with_remedy_and_link(shared_store: Store) -> None:
    record, _files = read((ROOT / "data" / "retail.json").read_bytes())
    made = shared_store.insert(renewed(record), LOCAL, keep_number=False)
    record = shared_store.load(made)
    person = visit(GAPS, record.engagement.code)
    every = found(record)
    assert [one.value for one in person.metric] == [
        str(sum(f.severity == level for f in every)) for level in ("error", "warning", "info")
    ]
    assert [one.value for one in person.subheader] == ["Errors", "Warnings", "Hints"]
    said = texts(person)
    places = [said.index(literal(one.sentence)) for one in every]
    assert places == sorted(places) and all(literal(one.remedy) in said for one in every)
    person.segmented_control(key="gaps_level").set_value("Errors").run()
    assert [one.value for one in person.subheader] == ["Errors"]
    assert literal(next(one.sentence for one in every if one.severity == "warning")) not in texts(person)


def test_an_answer_closes_its_finding_and_many_are_shown_by_and_by(shared_store: Store) -> None:
    made = shared_store.new({"title": "Many"}, LOCAL)
    shared_store.save(made, [Add("outputs", {"name": f"Report *{number}*"}) for number in range(40)], LOCAL)
    record = shared_store.load(made)
    person = visit(GAPS, record.engagement.code)
    every = found(record)
    left = next(one for one in person.button if one.key == "gaps_show_more")
    assert left.label == literal(f"Show more ({len(every) - 30} are left)")
    assert literal(every[30].sentence) not in texts(person)
    left.click().run()
    assert literal(every[30].sentence) in texts(person)
    sponsor = "Engagement has no sponsor"
    assert sponsor in texts(person)
    shared_store.save(made, [Add("people", {"name": "Ana", "role": "sponsor", "can_sign_off": True})], LOCAL)
    go(person, GAPS)
    assert sponsor not in texts(person)
