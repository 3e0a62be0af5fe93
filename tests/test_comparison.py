"""What differs between two Records, told by codes."""

from hypothesis import HealthCheck, given, settings

from discovery.engagements.comparison import Changed, difference
from discovery.importers.engagement_json import renewed
from discovery.model.record import Record
from tests.making import make, record, row_id
from tests.strategies import engagements

OUTPUT, OUTCOME, PERSON, STEP = 4001, 2001, 1001, 11001


def _base(**more: object) -> Record:
    return record(
        people=[{"name": "Ann"}, {"name": "Bob"}],
        outcomes=[{"statement": "Faster", "value": 3, "owner": row_id(PERSON)}],
        outputs=[{"name": "Board"}],
        steps=[
            {"name": "Copy", "stage": "collect", "state": "current"},
            {"name": "Stream", "stage": "collect", "state": "future"},
        ],
    )


def _linked(made: Record, *links: tuple[int, int, str]) -> Record:
    rows = [
        make("links", at, from_id=row_id(first), to_id=row_id(second), kind=kind)
        for at, (first, second, kind) in enumerate(links, 1)
    ]
    return Record(**{**vars(made), "links": tuple(rows)})


def _with(made: Record, section: str, at: int, **values: object) -> Record:
    rows = list(made.rows(section))
    rows[at] = rows[at].model_copy(update=values)
    return Record(**{**vars(made), section: tuple(rows)})


@settings(max_examples=50, deadline=None, suppress_health_check=list(HealthCheck))
@given(engagements())
def test_a_record_and_its_copy_do_not_differ(made: Record) -> None:
    assert not difference(made, made)
    assert not difference(made, renewed(made))


def test_fields() -> None:
    found = difference(_base(), _with(_base(), "outcomes", 0, value=5, owner=row_id(PERSON + 1), tags=("a",)))
    assert sorted(found.changed, key=lambda one: one.field) == [
        Changed("OUT-001", "owner", "PER-001", "PER-002"),
        Changed("OUT-001", "tags", [], ["a"]),
        Changed("OUT-001", "value", 3, 5),
    ]
    assert found.added == found.removed == ()


def test_private_notes_are_not_told() -> None:
    assert not difference(_base(), _with(_base(), "outcomes", 0, private_notes="secret"))


def test_rows_that_came_and_went() -> None:
    more = Record(**{**vars(_base()), "inputs": (make("inputs", 7, name="Shop"),), "outputs": ()})
    found = difference(_base(), more)
    assert (found.added, found.removed) == (("INP-007",), ("OUP-001",))


def test_links_and_replacements() -> None:
    found = difference(_base(), _linked(_base(), (OUTPUT, OUTCOME, "serves"), (STEP + 1, STEP, "replaces")))
    assert Changed("OUP-001", "serves", [], ["OUT-001"]) in found.changed
    assert found.replaced == (("STP-001", "STP-002"),)
    assert found.as_json()["replaced"] == [["STP-001", "STP-002"]]


def test_the_engagement_itself() -> None:
    other = _base()
    head = other.engagement.model_copy(update={"title": "Another"})
    found = difference(_base(), Record(**{**vars(other), "engagement": head}))
    assert found.changed == (Changed("ENG-001", "title", "A test", "Another"),)
