"""Files that take their time: made once for all who ask, few at once, and what fails is told in a sentence."""

import json
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from discovery.access import LOCAL
from discovery.diagram.formats import typesetting
from discovery.exporters import BY_KEY, Choice
from discovery.generate import generate
from discovery.model.errors import Unusable
from discovery.store import Store
from discovery.ui.parts.downloads import DOCUMENTS, WHOLE
from discovery.ui.process import document_files
from discovery.ui.process.waiting_line import WaitingLine
from tests.ui.visiting import said, visit

PATIENCE = 60


class Workshop:
    """Work that goes on until it is let go, and counts how often it began and how much of it went on at once."""

    def __init__(self) -> None:
        self.began, self.at_once, self.most = 0, 0, 0
        self.open, self._changed = threading.Event(), threading.Condition()

    def work(self) -> bytes:
        with self._changed:
            self.began, self.at_once = self.began + 1, self.at_once + 1
            self.most = max(self.most, self.at_once)
            number = self.began
            self._changed.notify_all()
        assert self.open.wait(PATIENCE)
        with self._changed:
            self.at_once -= 1
        return b"%d" % number

    def has_begun(self, times: int) -> None:
        """Wait until it began so often."""
        with self._changed:
            assert self._changed.wait_for(lambda: self.began >= times, PATIENCE)


@pytest.fixture
def people() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(16) as pool:
        yield pool


class Counted(str):
    """A key that counts how often it was looked up."""

    times = 0

    def __hash__(self) -> int:
        Counted.times += 1
        return super().__hash__()


def test_who_asks_before_it_begins_shares_it_and_who_asks_later_gets_a_newer_one(people: ThreadPoolExecutor) -> None:
    line, shop, key = WaitingLine(1, 10, PATIENCE), Workshop(), Counted("pdf")
    first = people.submit(line.done, key, shop.work)
    shop.has_begun(1)
    before = Counted.times
    later = [people.submit(line.done, key, shop.work) for _ in range(4)]
    while Counted.times < before + 5:  # one looks and takes a place in the line, three look and find it
        threading.Event().wait(0.01)
    shop.open.set()
    assert first.result(PATIENCE) == b"1"
    assert {one.result(PATIENCE) for one in later} == {b"2"}
    assert (shop.began, shop.most) == (2, 1)


def test_of_many_different_files_few_are_made_at_once(people: ThreadPoolExecutor) -> None:
    line, shop = WaitingLine(2, 10, PATIENCE), Workshop()
    asked = [people.submit(line.done, f"engagement {number}", shop.work) for number in range(5)]
    shop.has_begun(2)
    shop.open.set()
    assert len({one.result(PATIENCE) for one in asked}) == 5
    assert shop.most == 2


def test_who_finds_no_place_or_no_turn_is_told_so(people: ThreadPoolExecutor) -> None:
    line, shop = WaitingLine(1, 2, 0.05), Workshop()
    first = people.submit(line.done, "one", shop.work)
    shop.has_begun(1)
    with pytest.raises(Unusable, match="just now"):
        line.done("other", shop.work)
    with line.place(), line.place(), pytest.raises(Unusable, match="just now"), line.place():
        raise AssertionError("a third had a place")
    shop.open.set()
    assert first.result(PATIENCE) == b"1"
    assert line.done("other", shop.work) == b"2", "what was given up is in nobody's way"


def test_what_the_work_raises_is_raised_for_each_and_the_turn_goes_on(people: ThreadPoolExecutor) -> None:
    line = WaitingLine(1, 10, PATIENCE)

    def stumble() -> bytes:
        raise Unusable("It stumbled.")

    asked = [people.submit(line.done, "one", stumble) for _ in range(3)]
    assert {str(one.exception(PATIENCE)) for one in asked} == {"It stumbled."}
    assert line.done("one", lambda: b"there") == b"there"


def test_every_format_that_takes_its_time_is_made_apart() -> None:
    assert {made.key for made in DOCUMENTS} <= document_files.MOST_ROWS_HERE.keys()
    assert {made.key for made in WHOLE} - document_files.MOST_ROWS_HERE.keys() == {"json", "csv"}
    drawn_in_pixels = {"docx", "pptx", "png"}
    assert {key for key, rows in document_files.MOST_ROWS_HERE.items() if rows == 0} == drawn_in_pixels


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux holds a process to its memory so")
def test_a_process_that_takes_too_much_memory_is_a_sentence_on_the_page(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    engagement = store.insert(generate(60, seed=1), LOCAL)
    record = store.load(engagement, LOCAL)
    monkeypatch.setattr(document_files, "MEGABYTES", 40)
    with pytest.raises(Unusable, match="memory"):
        document_files.file_of(record, BY_KEY["docx"], Choice(files=record.files))
    code = record.engagement.code
    assert any("was not made" in words for words in said(visit("handover/document.py", code)))
    monkeypatch.undo()


def test_a_process_that_ends_badly_is_told_in_a_sentence() -> None:
    refused = json.dumps(Unusable("Too long.", {"section": "inputs"}, "fewer").as_json())
    assert str(document_files._failure(1, f"warning\nError: {refused}\n")) == "inputs: Too long. Allowed: fewer."
    assert "memory" in str(document_files._failure(1, "Traceback\nMemoryError\n"))
    assert "signal 9" in str(document_files._failure(-9, ""))
    assert "exit code 3" in str(document_files._failure(3, ""))


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux holds a process to its memory so")
def test_pages_that_take_too_much_memory_are_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typesetting, "MEGABYTES", 80)
    with pytest.raises(Unusable, match="more memory than there is") as refused:
        typesetting.set_pages("#for i in range(40000) [#i #linebreak()]", {}, False)
    assert not isinstance(refused.value, typesetting.NotSet), "it would be set a second time"
