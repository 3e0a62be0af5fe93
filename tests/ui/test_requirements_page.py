"""Requirements are derived, settled and traced on their page."""

import json

from discovery.access import LOCAL
from discovery.importers.engagement_json import read, renewed
from discovery.settings import ROOT
from discovery.store import Remove, Set, Store
from tests.ui.visiting import said, visit


def _press(person, label: str):
    return next(one for one in person.button if one.label == label).click().run()


def test_requirements_are_derived_and_settled(store: Store) -> None:
    record, _files = read((ROOT / "data" / "tickit.json").read_bytes())
    made = store.insert(renewed(record), LOCAL, keep_number=False)
    person = visit("agree/requirements.py", "ENG-001")
    before = len(store.load(made, LOCAL).requirements)
    offered = next(one for one in person.button if one.label.startswith("Add "))
    offered.click().run()
    assert not person.exception and len(store.load(made, LOCAL).requirements) == before + int(offered.label.split()[1])
    assert not [one for one in person.button if one.label.startswith("Add ")]
    found = store.load(made, LOCAL)
    suspect = next(row for row in found.requirements if str(row.template).startswith("RT-BUDGET"))
    orphan = next(row for row in found.requirements if str(row.template).startswith("RT-DEF"))
    source = json.loads(orphan.as_derived or "")["source"]
    budget = next(row for row in found.constraints if row.category == "budget" and row.quantity)
    store.save(made, [Set("constraints", budget.id, "quantity", 700.0), Remove("deficiencies", source)], LOCAL)
    person = visit("agree/requirements.py", "ENG-001")
    text = "\n".join(said(person))
    assert "700" in text and "900" in text
    _press(person, "Take the new text")
    assert "700" in store.load(made, LOCAL).by_id[suspect.id].label
    _press(person, "Remove it")
    assert orphan.id not in store.load(made, LOCAL).by_id
    assert not person.exception and not person.error
