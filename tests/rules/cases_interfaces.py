"""Cases of the rules about inputs, outputs and parties."""

from discovery.model.record import Record
from tests.making import record
from tests.rules.building import AHEAD, flow, link, path, profiled, ref
from tests.rules.material import BOARD, ORDERS, PERSON, SECRET, WANTED, Case, Cases, said, without

FIGURED = {"gb_per_day": 1.0, "mode": "batch"}
FIVE = {**FIGURED, "structure": "structured", "trust": "reliable", "value_rank": 3}
PUBLIC = {"name": "Press", "kind": "public"}


def _heard(contact: int) -> Record:
    """A consumer with this contact, and a session at which the second person was present."""
    return record(
        people=[{"name": "Ann"}, {"name": "Ben"}],
        outputs=[BOARD],
        parties=[{"name": "Shops", "contact": ref("people", contact)}],
        links=[link("parties 1", "consumes", "outputs 1")],
        sessions=[{"title": "First"}],
        attendance=[{"session": ref("sessions"), "person": ref("people", 2), "present": True}],
    )


INTERFACES: Cases = {
    "INP-01": Case(
        record(inputs=[ORDERS], parties=[{"name": "Shops"}]),
        record(inputs=[ORDERS], parties=[{"name": "Shops"}], links=[link("parties 1", "produces", "inputs 1")]),
        "Input “Orders” has no owner or producer.",
    ),
    "INP-02": Case(
        record(people=PERSON, **profiled(mode="batch", unanswered={"gb_per_day": "unknown"})),
        record(
            people=PERSON,
            **{
                **profiled(mode="batch", unanswered={"gb_per_day": "unknown"}),
                "inputs": [{**ORDERS, "owner": ref("people")}],
            },
        ),
        "Input “Orders” has no volume figure.",
    ),
    "INP-03": Case(
        record(**profiled(**without(FIVE, "trust", "value_rank"))),
        record(**profiled(**without(FIVE, "value_rank"), unanswered={"value_rank": "unknown"})),
        "Input “Orders” lacks one of the five V's: Veracity and Value.",
    ),
    "INP-04": Case(
        record(**profiled()),
        record(**profiled("anticipated")),
        "Input “Orders” has an existing profile but no anticipated one.",
    ),
    "INP-05": Case(
        record(inputs=[ORDERS], steps=AHEAD, outputs=[BOARD], flows=[flow("inputs 1", "steps 1")]),
        path({}),
        "Input “Orders” feeds no output in the future workflow (dead end).",
    ),
    "INP-06": Case(
        record(**profiled(gb_per_day=1.0, records_per_day=2e6, mean_record_bytes=650.0)),
        record(**profiled(gb_per_day=1.0, records_per_day=2e6, mean_record_bytes=610.0)),
        "Volume of “Orders” (existing) contradicts itself: records × size is 1.3 GB/day, but 1 GB/day was said.",
    ),
    "INP-07": Case(
        record(**profiled(records_per_day=864_000.0, peak_records_per_second=9.0)),
        record(**profiled(records_per_day=864_000.0, peak_records_per_second=10.0)),
        "The peak rate is 9 records/s, below the mean of 10, of “Orders” (existing).",
    ),
    "INP-08": Case(
        record(inputs=[ORDERS]),
        record(inputs=[{**ORDERS, "classification": "internal"}]),
        "Input “Orders” has no classification.",
    ),
    "INP-09": Case(
        record(inputs=[{**SECRET, "masking": "names"}], constraints=said("budget")),
        record(
            inputs=[{**SECRET, "unanswered": {"masking": "out of scope"}}],
            constraints=said("external regulation", regulation="GDPR", retention_max_days=30),
            links=[link("constraints 1", "constrains", "inputs 1")],
        ),
        "Input “Customers” holds personal data; not answered: regulation and retention.",
    ),
    "INP-10": Case(
        record(**profiled(trust="questionable")),
        record(
            **profiled(trust="questionable"),
            data_quality=[{"input": ref("inputs"), "dimension": "accuracy", "target_percent": 99.0}],
        ),
        'Input “Orders” is "questionable" in veracity and no data-quality target exists.',
    ),
    "INP-11": Case(
        record(**profiled()),
        record(**profiled(pattern="scan")),
        "Access pattern for “Orders” missing (existing).",
    ),
    "INP-12": Case(
        record(inputs=[{"name": "Customer orders 2024"}, {"name": "Orders of custmers 2024"}]),
        record(inputs=[{"name": "Customer orders 2024"}, {"name": "Orders of customers 2025"}]),
        "“Customer orders 2024” and “Orders of custmers 2024” look like the same thing under two names.",
    ),
    "OUP-01": Case(
        record(outputs=[BOARD], parties=[{"name": "Stores"}]),
        record(outputs=[BOARD], parties=[{"name": "Stores"}], links=[link("parties 1", "consumes", "outputs 1")]),
        "Output “Board” has no consumer.",
    ),
    "OUP-02": Case(
        record(inputs=[ORDERS], steps=AHEAD, outputs=[BOARD], flows=[flow("steps 1", "outputs 1")]),
        path({}),
        "Output “Board” has no input path (nothing produces it in the future workflow).",
    ),
    "OUP-03": Case(
        record(outputs=[BOARD]),
        record(outputs=[{**BOARD, "freshness_minutes": 60.0}]),
        "Output “Board” has no freshness, availability or response objective.",
    ),
    "OUP-04": Case(
        record(outputs=[BOARD], outcomes=[WANTED]),
        record(outputs=[BOARD], outcomes=[WANTED], links=[link("outputs 1", "serves", "outcomes 1")]),
        "Output “Board” serves no outcome.",
    ),
    "OUP-05": Case(
        record(steps=AHEAD, outputs=[{**BOARD, "state": "current"}]),
        record(steps=AHEAD, outputs=[{**BOARD, "state": "current", "retire_reason": "Nobody reads it."}]),
        "Current output “Board” is neither kept, replaced nor retired in the future.",
    ),
    "OUP-06": Case(
        path({}, inputs=SECRET, parties=[PUBLIC], links=[link("parties 1", "consumes", "outputs 1")]),
        path({"ways": ("P15",)}, inputs=SECRET, parties=[PUBLIC], links=[link("parties 1", "consumes", "outputs 1")]),
        "Personal data of “Customers” can reach “Board” and so “Press” (public): no masking step is on the path.",
    ),
    "PAR-01": Case(
        _heard(1),
        _heard(2),
        "Consumer “Shops” is in the outputs but never in a session or interview.",
    ),
    "PAR-02": Case(
        record(parties=[{"name": "Shops"}], inputs=[ORDERS]),
        record(parties=[{"name": "Shops"}], inputs=[ORDERS], links=[link("parties 1", "produces", "inputs 1")]),
        "Party “Shops” is neither producer nor consumer of anything.",
    ),
    "PAR-03": Case(
        record(people=[{"name": "Ann", "role": "sponsor"}]),
        record(people=[{"name": "Ann", "role": "sponsor", "can_sign_off": True}]),
        "Engagement has no person who can sign off.",
    ),
}
