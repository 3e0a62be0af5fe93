"""What was just saved comes back with the name that it is chosen by, the same as when all names are read."""

from discovery.access import LOCAL
from discovery.model.row import new_id
from discovery.store import Store
from discovery.ui.process import installation
from tests.ui.asked_over_http import Site


def test_a_saved_row_comes_with_what_it_is_chosen_by(store: Store) -> None:
    made = store.new({"title": "Names"}, LOCAL)
    token, person, step = installation.token(made, LOCAL), new_id(), new_id()
    changes = [
        {"op": "add", "section": "people", "id": person, "values": {"name": "Ann", "organisation": "Contoso"}},
        {
            "op": "add",
            "section": "steps",
            "id": step,
            "values": {"name": "Copy", "stage": "collect", "state": "both", "owner": person},
        },
    ]
    site = Site(store)
    answer = site.ask(f"/api/{made}/changes", "POST", token, {"token": new_id(), "changes": changes})
    assert answer.status == 200, answer.given
    called = {row["id"]: row["called"] for row in answer.given["rows"]}
    assert called[person] == {"id": person, "code": "PER-001", "name": "Ann", "beside": "Contoso"}
    assert called[step] == {"id": step, "code": "STP-001", "name": "Copy"}
    names = site.ask(f"/api/{made}/names", token=token).given["names"]
    assert [one for rows in names.values() for one in rows if one["id"] in called] == list(called.values())
