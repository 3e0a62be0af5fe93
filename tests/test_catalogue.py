"""An organisation's own catalogue adds and changes; whatever is wrong in it is refused with file, line and reason."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from discovery import catalogue
from discovery.catalogue import files
from discovery.model.errors import Unusable
from discovery.model.record import BY_SECTION
from tests.commanding import Run, run

__all__ = ["run"]

WAY = "id,stage,way,what_it_is,question,examples\n"
QUESTION = "id,wave,open_when,ask_the_room,your_answer_decides,who_can_answer\n"
TEMPLATE = "template,part,text,values\n"
Own = Callable[..., None]


def _forget() -> None:
    for kept in (files.own_folder, catalogue.ways, catalogue.questions, catalogue.rules, catalogue._templates):
        kept.cache_clear()


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Own]:
    """Files of an organisation's folder, by name without suffix."""
    monkeypatch.setenv("DISCOVERY_ORGANISATION_CATALOGUE", str(tmp_path))

    def put(**content: str) -> None:
        for name, text in content.items():
            (tmp_path / f"{name}.csv").write_text(text, encoding="utf-8")
        _forget()

    put()
    yield put
    monkeypatch.undo()
    _forget()


def test_without_a_folder_the_catalogue_is_ours() -> None:
    assert catalogue.version() == "1"
    assert [one.key for one in catalogue.all_templates()][:2] == ["modernise", "move-to-cloud"]
    assert len(catalogue.all_templates()) == 11
    for one in catalogue.all_templates():
        assert one.title and one.about and one.outcomes and one.agenda and one.questions and len(one.ways) >= 15
        assert 200 <= sum(one.agenda.values()) <= 300, "an afternoon"
        assert set(one.agenda) <= set(BY_SECTION)


def test_an_own_way_is_added_and_one_of_ours_replaced_in_its_place(own: Own, tmp_path: Path) -> None:
    own(
        stage_checklist=f"{WAY}C01,collect,Nightly dump,All of it,Who starts it?,cron\nX1,store,Tape,On tape,Where?,LTO\n"
    )
    (tmp_path / "version.txt").write_text("acme 3\n")
    assert catalogue.version() == "1 + acme 3"
    ways = {way.id: way for way in catalogue.ways()}
    assert len(ways) == 142
    assert ways["C01"].way == "Nightly dump"
    assert list(ways).index("C01") == list(ways).index("C02") - 1
    assert ways["X1"].stage == "store"


def test_an_own_level_holds_and_words_stay(own: Own) -> None:
    before = {rule.id: rule for rule in catalogue.rules()}
    own(rules="id,severity\nOUT-03,error\n")
    after = {rule.id: rule for rule in catalogue.rules()}
    assert (before["OUT-03"].severity, after["OUT-03"].severity) == ("warning", "error")
    assert after["OUT-03"].sentence == before["OUT-03"].sentence
    assert [rule for rule in after.values() if rule != before[rule.id]] == [after["OUT-03"]]


def test_an_own_question_and_an_own_template_are_there(own: Own) -> None:
    own(
        questions=f"{QUESTION}Q-X1,2,no budget answer,Who pays?,the price,finance\n",
        templates=f"{TEMPLATE}merger,title,Two companies become one,\n"
        "merger,outcome,One list of customers,category=quality and trust; nature=business\n"
        "merger,agenda,outcomes,40\nmerger,question,Q-X1,\nmerger,way,P06,\n",
    )
    assert [one.id for one in catalogue.questions() if one.wave == "2"][-1] == "Q-X1"
    merger = catalogue.template("merger")
    assert merger and merger.outcomes[0]["statement"] == "One list of customers"
    assert (dict(merger.agenda), merger.questions, merger.ways) == ({"outcomes": 40}, ("Q-X1",), ("P06",))
    assert len(catalogue.all_templates()) == 12


FAULTS = {
    "columns": ("stage_checklist", "id,stage\nA,collect\n", 1, "columns"),
    "a short line": ("stage_checklist", f"{WAY}A,store,c\n", 2, "cells"),
    "an id twice": ("stage_checklist", f"{WAY}A,store,c,d,e,f\nA,store,c,d,e,f\n", 3, "twice"),
    "no such stage": ("stage_checklist", f"{WAY}A,storage,c,d,e,f\n", 2, "generate, collect"),
    "an empty name": ("stage_checklist", f"{WAY}A,store,,d,e,f\n", 2, "way must be filled in"),
    "a long id": ("stage_checklist", f"{WAY}{'A' * 21},store,c,d,e,f\n", 2, "1 to 20"),
    "no such condition": ("questions", f"{QUESTION}A,1,full moon,b,c,d\n", 2, "no desired outcome"),
    "no such wave": ("questions", f"{QUESTION}A,11,no timeline,b,c,d\n", 2, "0, 1, 2"),
    "a rule that is not ours": ("rules", "id,severity\nOUT-99,error\n", 2, "OUT-99"),
    "no such level": ("rules", "id,severity\nOUT-03,fatal\n", 2, "error, warning, info"),
    "the sentence of a rule": ("rules", "id,sentence\nOUT-03,Ask\n", 1, "id, severity, remedy"),
    "a template without title": ("templates", f"{TEMPLATE}a,about,b,\n", 2, "title"),
    "no such part": ("templates", f"{TEMPLATE}a,titel,b,\n", 2, "title, about"),
    "no such way": ("templates", f"{TEMPLATE}a,title,b,\na,way,Z99,\n", 3, "Z99"),
    "no such section": ("templates", f"{TEMPLATE}a,title,b,\na,agenda,lunch,30\n", 3, "lunch"),
    "no minutes": ("templates", f"{TEMPLATE}a,title,b,\na,agenda,outcomes,half an hour\n", 3, "1 to 480"),
    "a word that is not allowed": (
        "templates",
        f"{TEMPLATE}a,title,b,\na,outcome,c,priority=urgent\n",
        3,
        "priority",
    ),
    "a field that is not there": ("templates", f"{TEMPLATE}a,title,b,\na,outcome,c,colour=red\n", 3, "colour"),
    "no pairs": ("templates", f"{TEMPLATE}a,title,b,\na,outcome,c,red\n", 3, "category="),
    "an open quote": ("rules", 'id,severity\n"OUT-03,error\n', 0, "cannot be read"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_bad_file_is_refused_with_file_line_and_reason(own: Own, name: str) -> None:
    file, content, line, reason = FAULTS[name]
    own(**{file: content})
    with pytest.raises(Unusable) as refused:
        catalogue.check()
    told = str(refused.value)
    assert f"{file}.csv" in told and reason in told
    assert not line or f"line {line}" in told


def test_a_name_that_is_none_of_ours_and_a_folder_that_is_not_there_are_told(
    own: Own, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own(rule="id,severity\n")
    with pytest.raises(Unusable, match=r"rule\.csv.*rules\.csv"):
        catalogue.check()
    monkeypatch.setenv("DISCOVERY_ORGANISATION_CATALOGUE", str(tmp_path / "nowhere"))
    _forget()
    with pytest.raises(Unusable, match="no such folder"):
        catalogue.check()


def test_a_file_of_the_former_name_is_read_and_doctor_says_the_new_one(own: Own, run: Run) -> None:
    own(situations=f"{TEMPLATE.replace('template', 'situation')}merger,title,Two companies become one,\n")
    merger = catalogue.template("merger")
    assert merger and merger.title == "Two companies become one"
    assert "situations.csv is called templates.csv now" in run("doctor").out
    own(templates=f"{TEMPLATE}split,title,One company becomes two,\n")
    with pytest.raises(Unusable, match=r"former name of templates\.csv"):
        catalogue.all_templates()
