"""Minutes say who was there, what was captured, decided and promised, and what is next; user text is shown as typed."""

import os
import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import given, settings
from markdown_it import MarkdownIt

from discovery.coverage import Coverage
from discovery.document.content.minutes import minutes_page
from discovery.document.formats.markdown import write
from discovery.model.record import Record
from discovery.model.saved import Done
from discovery.model.workshop import Meeting
from discovery.sessions.agenda import minutes_spent, proposed_agenda
from discovery.sessions.minutes import minutes_of
from tests.making import make, record, row_id
from tests.rules.building import ref
from tests.strategies import texts

READER = MarkdownIt("gfm-like", {"html": True, "linkify": True, "typographer": False})
GOLDEN = Path(__file__).parent.parent / "golden" / "minutes.md"


def written_out(record_: Record, session: Meeting, done: Sequence[Done]) -> str:
    """The minutes as the file has them."""
    return write(minutes_page(minutes_of(record_, session, done)))


def test_a_session_that_came_in_a_file_is_not_said_to_have_decided_nothing() -> None:
    found, _done = held()
    written = written_out(found, found.sessions[0], [])
    assert "cannot be told here" in written and "Nothing was decided" not in written
    idle = found.sessions[0].model_copy(update={"coverage_before": {}, "coverage_after": {}})
    assert "Nothing was decided" in written_out(found, idle, [])


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
    written = written_out(found, found.sessions[0], done)
    if os.environ.get("GOLDEN") == "write":
        GOLDEN.write_text(written, encoding="utf-8")
    assert written == GOLDEN.read_text(encoding="utf-8"), "look at the difference; GOLDEN=write takes it over"
    assert "Not of this session" not in written and "went" not in written
    assert written == written_out(found, found.sessions[0], done)


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
    assert minutes_spent(session, done) == {"people": 5, "outcomes": 50, "constraints": 60}
    assert sum(minutes_spent(session, done).values()) == 115
    assert minutes_spent(session.model_copy(update={"opened_at": None}), done) == {}
    written = written_out(found, session, done)
    assert "Minutes taken (of planned): People 5 of 10, Outcomes 50 of 60, Constraints 60, Outputs 0 of 30" in written


def test_an_agenda_follows_what_is_open_in_workshop_order():
    found = {
        "people": Coverage(1, 5, 0, 0, 0),
        "outcomes": Coverage(1, 0, 10, 20, 5),
        "inputs": Coverage(1, 0, 0, 60, 0),
    }
    assert proposed_agenda(found, 90) == {"outcomes": 30, "inputs": 60}
    assert proposed_agenda({}, 90) == {}
    assert make("sessions", 1, title="x", agenda={key: str(value) for key, value in proposed_agenda(found).items()})


def half_day() -> tuple[Record, list[Done]]:
    """A realistic half-day of about sixty changes: a ministry's register, some 40 rows and what was said beside them."""
    people = [{"name": name, "role": role} for name, role in (("Ada Berg", "sponsor"), ("Bo Lind", "data owner"))]
    people += [{"name": f"Guest {number}", "organisation": "Register office"} for number in range(1, 5)]
    found = record(
        people=people,
        outcomes=[
            {"statement": f"Outcome number {n} is seen on the same day", "priority": "must" if n == 7 else "could"}
            for n in range(1, 13)
        ],
        constraints=[{"statement": f"Rule {n} of the ministry holds"} for n in range(1, 9)],
        outputs=[{"name": f"Report {n}"} for n in range(1, 9)],
        inputs=[{"name": f"Register {n}"} for n in range(1, 9)],
        profiles=[{"input": ref("inputs", n), "timing": "existing", "gb_per_day": 1.0} for n in range(1, 5)],
        steps=[{"name": f"Step {n}", "stage": "collect", "state": "current"} for n in range(1, 4)],
        flows=[{"origin": ref("inputs", 1), "target": ref("steps", 1), "state": "current"}],
        answers=[{"way": way, "today": "yes"} for way in ("C01", "C02", "C04", "P01")],
        requirements=[{"statement": "Every figure can be traced", "status": "agreed"}],
        log=[
            *({"subject": f"Decision {n}", "kind": "decision", "status": "decided"} for n in range(1, 8)),
            *({"subject": f"Action {n}", "kind": "action", "owner": ref("people", 2)} for n in range(1, 7)),
            {"subject": "Who may see the names?", "kind": "question", "owner": ref("people"), "due": "2026-12-03"},
            {"subject": "The vendor leaves", "kind": "risk"},
            {"subject": "Camera counts", "kind": "parked"},
        ],
        sessions=[
            {
                "title": "First half-day",
                "minutes": 240,
                "opened_at": datetime(2026, 7, 20, 6, 30, tzinfo=UTC),
                "closed_at": datetime(2026, 7, 20, 10, 30, tzinfo=UTC),
            }
        ],
        attendance=[{"session": ref("sessions"), "person": ref("people", n), "present": True} for n in range(1, 7)],
    )
    head = found.engagement.model_copy(update={"time_zone": "Europe/Stockholm", "customer": "Register office"})
    found = replace(found, engagement=head)
    sections = ("outcomes", "constraints", "outputs", "inputs", "profiles", "steps", "flows", "answers")
    rows = [row for section in (*sections, "requirements", "log") for row in found.rows(section)]
    begun = datetime(2026, 7, 20, 6, 30, tzinfo=UTC)
    done = [
        Done("add", row.section, row.id, row.code, row.label, begun + timedelta(minutes=4 * number))
        for number, row in enumerate(rows)
    ]
    return found, done


def test_a_half_day_is_one_page_and_no_decision_or_action_is_cut():
    found, done = half_day()
    written = written_out(found, found.sessions[0], done)
    assert len(done) > 60 and len(written.splitlines()) <= 55
    assert all(f"- Decision {n}\n" in written for n in range(1, 8))
    assert all(f"- Action {n} – Bo Lind, no day yet\n" in written for n in range(1, 7))
    assert "- Who may see the names? – Ada Berg, by 3 Dec 2026" in written
    assert "- Risk: The vendor leaves – nobody yet, no day yet" in written
    assert "- Outcomes: 12 new – Outcome number 7 is seen on the same day; " in written  # the must comes first
    assert re.search(r"Outcome number \d+ is seen on the same day and \d+ more\n", written)
    assert "- Every figure can be traced\n" in written


def test_names_stand_in_it_and_nothing_technical():
    found, done = half_day()
    written = written_out(found, found.sessions[0], done)
    assert not re.search(r"\b(?:OUT|CON|OUP|INP|VPR|STP|FLO|CHK|LOG|SES|ENG|REQ)-\d", written)
    assert "- Inputs: 8 new – Register 1; " in written and "existing" not in written and "Five V's: " not in written
    assert "- Flows: 1 new – Register 1 → Step 1\n" in written
    assert "- Stage checklists, answers: Collect 3, Prepare 1\n" in written


def test_a_code_follows_where_a_name_does_not_tell_two_rows_apart():
    found = record(people=[{"name": "Ann Lee"}, {"name": "Ann Lee"}], sessions=[{"title": "x"}])
    done = [Done("add", "people", ref("people", 2), "PER-002", "Ann Lee")]
    assert "1 new – Ann Lee (PER-002)" in written_out(found, found.sessions[0], done)


def test_a_question_that_nobody_could_answer_names_its_row_without_the_code():
    found = record(
        inputs=[{"name": "Register 1"}],
        log=[{"subject": "How much is it? (INP-001 Register 1)", "about": ref("inputs"), "kind": "question"}],
        sessions=[{"title": "x"}],
    )
    done = [Done("add", "log", ref("log"), "LOG-001")]
    written = written_out(found, found.sessions[0], done)
    assert "- How much is it? (Register 1) – nobody yet, no day yet\n" in written


def test_a_figure_counts_for_the_row_that_it_is_of():
    found, _ = half_day()
    done = [Done("set", "profiles", ref("profiles", 2), "VPR-002")]
    assert "- Inputs: 1 changed – Register 2\n" in written_out(found, found.sessions[0], done)


def test_times_carry_the_name_of_their_zone_and_say_where_nobody_said_one():
    found, done = half_day()
    assert "20 Jul 2026, 08:30–12:30 (Europe/Stockholm, CEST)" in written_out(found, found.sessions[0], done)
    untold, done = held()
    assert untold.engagement.time_zone is None, "nobody said one, so none stands there"
    assert "09:00–10:55 (UTC; the time zone was not said)" in written_out(untold, untold.sessions[0], done)
    wrong = found.engagement.model_copy(update={"time_zone": "Mars/Base"})
    wrongly = replace(found, engagement=wrong)
    assert "(UTC; Mars/Base is no known time zone)" in written_out(wrongly, wrongly.sessions[0], done)


@settings(max_examples=300, deadline=None)
@given(texts())
def test_every_text_is_shown_as_it_was_typed_and_acts_nowhere(text: str):
    if not text.strip():
        return
    found = record(
        outcomes=[{"statement": text}],
        log=[{"subject": text, "kind": kind, "chosen": text} for kind in ("decision", "action", "parked", "question")],
        sessions=[{"title": text[:300], "place": text, "opened_at": datetime(2026, 7, 20, 6, 30, tzinfo=UTC)}],
    )
    done = [Done("add", "outcomes", ref("outcomes"), "OUT-001")]
    done += [Done("add", "log", ref("log", number), "LOG-001") for number in range(1, 5)]
    written = written_out(found, found.sessions[0], done)
    tokens = READER.parse(written)
    assert {one.tag for one in tokens if one.type == "heading_open"} == {"h1", "h2"}
    assert not {one.type for one in tokens} & {"html_block", "code_block", "fence", "hr", "blockquote_open"}
    seen = []
    for token in (one for one in tokens if one.type == "inline"):
        assert {one.type for one in token.children or ()} <= {"text", "text_special", "hardbreak", "softbreak"}
        seen.append(" ".join("".join(one.content or " " for one in token.children or ()).split()))
    assert sum(" ".join(text.split())[:100] in one for one in seen) >= 6
    assert not re.search(r"(?<!\\)&#?\w+;", written)
