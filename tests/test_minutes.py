"""Minutes say who was there, what was captured, decided and promised, and what is next; user text is shown as typed."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from discovery.coverage import Coverage
from discovery.minutes import as_markdown, minutes, proposed_agenda, spent
from discovery.model.record import Record
from discovery.store import Done
from tests.making import make, record, row_id
from tests.rules.building import ref

GOLDEN = Path(__file__).parent / "golden" / "minutes.md"


def held() -> tuple[Record, list[Done]]:
    found = record(
        people=[{"name": "Ann *Miller*", "role": "sponsor"}, {"name": "Ben"}, {"name": "Cy"}],
        outcomes=[{"statement": "Answers within the hour"}, {"statement": "| Less cost |"}],
        log=[
            {"subject": "One store for both", "kind": "decision", "status": "decided", "chosen": "Lakehouse"},
            {"subject": "Ask the works council", "kind": "action", "owner": ref("people"), "due": "2026-12-01"},
            {"subject": "Camera counts", "kind": "parked"},
            {"subject": "Not of this session", "kind": "decision"},
        ],
        sessions=[
            {
                "title": "Kick-off",
                "minutes": 120,
                "place": "Room 4",
                "opened_at": datetime(2026, 11, 20, 9, 0, tzinfo=UTC),
                "closed_at": datetime(2026, 11, 20, 10, 55, tzinfo=UTC),
                "coverage_before": {"outcomes": "0 0 5 0", "people": "3 0 9 0"},
                "coverage_after": {"outcomes": "2 1 9 0", "people": "3 0 9 0"},
            }
        ],
        attendance=[
            {"session": ref("sessions"), "person": ref("people", number), "invited": number < 3, "present": number != 2}
            for number in (1, 2, 3)
        ],
    )
    done = [
        Done("add", "outcomes", ref("outcomes", 1), "OUT-001", "Answers"),
        Done("set", "outcomes", ref("outcomes", 1), "OUT-001"),
        Done("set", "outcomes", ref("outcomes", 2), "OUT-002"),
        Done("remove", "outcomes", row_id(99), "OUT-009", "A <wrong> one"),
        Done("add", "outcomes", row_id(98), "OUT-010", "Came and"),
        Done("remove", "outcomes", row_id(98), "OUT-010", "went"),
        *(Done("add", "log", ref("log", number), f"LOG-00{number}") for number in (1, 2, 3)),
    ]
    return found, done


def test_the_minutes_of_a_session():
    found, done = held()
    written = as_markdown(minutes(found, found.sessions[0], done)).decode()
    assert written == GOLDEN.read_text(), "look at the difference; write it anew when it is right"
    assert "Not of this session" not in written and "OUT-010" not in written
    assert written == as_markdown(minutes(found, found.sessions[0], done)).decode()


def test_the_time_until_something_is_written_down_counts_for_its_section():
    found, _ = held()
    session = found.sessions[0].model_copy(update={"agenda": {"outcomes": "60", "outputs": "30", "people": "10"}})
    begun = session.opened_at
    assert begun
    done = [
        Done("add", section, row_id(number), f"X-{number}", at=begun + timedelta(minutes=after))
        for number, (section, after) in enumerate(
            [("people", 5), ("outcomes", 30), ("log", 40), ("outcomes", 55), ("constraints", 85), ("attendance", 90)]
        )
    ]
    assert spent(session, done) == {"people": 5, "outcomes": 50, "constraints": 60}
    assert sum(spent(session, done).values()) == 115
    assert spent(session.model_copy(update={"opened_at": None}), done) == {}
    written = as_markdown(minutes(found, session, done)).decode()
    assert "| Outcomes | 60 | 50 |" in written
    assert "| Outputs | 30 | – |" in written
    assert "| Constraints | – | 60 |" in written


def test_an_agenda_follows_what_is_open_in_workshop_order():
    found = {
        "people": Coverage(1, 5, 0, 0, 0),
        "outcomes": Coverage(1, 0, 10, 20, 5),
        "inputs": Coverage(1, 0, 0, 60, 0),
    }
    assert proposed_agenda(found, 90) == {"outcomes": 30, "inputs": 60}
    assert proposed_agenda({}, 90) == {}
    assert make("sessions", 1, title="x", agenda={key: str(value) for key, value in proposed_agenda(found).items()})
