"""Files of artefacts on their page: what they are is told, they are looked at and cited with page or place."""

from typing import Any

from discovery.access import LOCAL
from discovery.store import Add, Store
from tests.artefacts.test_artefact_files import SVG, picture
from tests.making import files_of
from tests.ui.visiting import visit


def _page(store: Store, **files: bytes) -> tuple[str, Any]:
    engagement_id = store.new({"title": "With files"}, LOCAL)
    store.save(engagement_id, [Add("outcomes", {"statement": "Faster <b>"})], LOCAL)
    person = visit("agree/artefacts.py", "ENG-001")
    field = person.file_uploader[0]
    for name, content in files.items():
        field = field.upload(name.replace("__", "."), content)
    return engagement_id, person.run()


def _press(person: Any, key: str) -> Any:
    return next(button for button in person.button if button.key == key).click().run()


def test_a_file_that_is_not_what_it_says_is_kept_plain_and_told(store: Store) -> None:
    engagement_id, person = _page(store, plan__png=b"<html><script>alert(1)</script>", right__png=picture())
    rows = store.load(engagement_id, LOCAL).artefacts
    assert [row.media_type for row in rows] == ["application/octet-stream", "image/png"]
    (warning,) = person.warning
    assert "plain file" in warning.value and not person.exception
    assert person.caption[0].value.startswith("2 files were added. A file larger than")
    person = _press(person, f"look_{rows[0].id}")
    assert "plain file" in person.info[0].value and not person.get("image") and not person.code


def test_what_is_shown_is_pixels_letters_and_rows(store: Store) -> None:
    engagement_id, person = _page(
        store, a__png=picture(), b__svg=SVG, c__md=b"# <b>Notes</b>", d__csv=b"a,a\n1,<b>\n", e__parquet=b"PAR1\x00"
    )
    rows = store.load(engagement_id, LOCAL).artefacts
    person = _press(person, f"look_{rows[0].id}")
    assert len(person.get("image")) == 1
    person = _press(person, f"look_{rows[1].id}")
    assert not person.get("image") and "scripts" in person.info[0].value
    person = _press(person, f"look_{rows[2].id}")
    assert person.code[0].value == "# <b>Notes</b>"
    person = _press(person, f"look_{rows[3].id}")
    assert person.dataframe[0].value.values.tolist() == [["1", "<b>"]]
    assert not person.exception
    person = _press(person, f"look_{rows[4].id}")
    assert "File of another kind" in "".join(text.value for text in person.markdown) and not person.code


def test_an_artefact_is_cited_with_page_or_place_and_no_longer(store: Store) -> None:
    engagement_id, person = _page(store, a__png=picture())
    loaded = store.load(engagement_id, LOCAL)
    artefact, outcome = loaded.artefacts[0], loaded.outcomes[0]
    person = _press(person, f"look_{artefact.id}")
    person = _press(person, "cite")
    assert "Choose the row" in person.error[0].value
    person.selectbox(key="cite_section").set_value("outcomes").run()
    person.selectbox(key="cite_row").set_value(outcome.id).run()
    person.text_input(key="cite_place").set_value("page 3").run()
    person = _press(person, "cite")
    (link,) = store.load(engagement_id, LOCAL).links
    assert (link.from_id, link.to_id, link.kind, link.page) == (outcome.id, artefact.id, "evidenced_by", "page 3")
    person.text_input(key=f"place_{link.id}_{link.version}").set_value("upper left").run()
    (link,) = store.load(engagement_id, LOCAL).links
    assert link.page == "upper left" and not person.exception
    assert store.undo(engagement_id, LOCAL) and store.load(engagement_id, LOCAL).links[0].page == "page 3"
    person = _press(visit("agree/artefacts.py", "ENG-001"), f"look_{artefact.id}")
    _press(person, f"uncite_{link.id}")
    assert store.load(engagement_id, LOCAL).links == ()


def test_a_damaged_file_is_told_and_cannot_be_shown(store: Store) -> None:
    engagement_id, _person = _page(store, a__png=picture())
    (row,) = store.load(engagement_id, LOCAL).artefacts
    files_of(store).place(row.sha256 or "").write_bytes(b"tampered")
    person = visit("agree/artefacts.py", "ENG-001")
    assert not [button for button in person.button if str(button.key).startswith("look_")]
    assert "damaged" in person.warning[0].value
