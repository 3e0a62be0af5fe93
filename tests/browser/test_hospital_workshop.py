"""A whole workshop of a hospital group, typed by keyboard on a laptop: nothing stands in its record that nobody said."""

import json
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from playwright.sync_api import TimeoutError as PageTimeout

from discovery import catalogue
from discovery.model.column import columns
from discovery.model.record import BY_SECTION
from tests.browser.served import ROOT, Application, CapturePage

LAPTOP = {"width": 1366, "height": 768}
TEMPLATE = "modernise"
CONFIRMED, REWORDED = 0, 1
"""The places of the template's outcomes that somebody confirms, and puts in other words; the others are dropped."""

PEOPLE = "Maxine Weber\tNorthfield\tsponsor\nAnn Lee\tNorthfield\tbusiness owner\n"
NEW_WORDS = "Running the reports costs a fifth less by 2028"
OUTCOMES = """Ward managers see free beds before the morning round\tbusiness\tmust
Waiting times in the emergency department fall by a fifth\tbusiness\tmust
No nurse types a figure twice\tbusiness\tshould
"""
CONSTRAINTS = """900 000 EUR over two years\tbudget\tmust
In use before the winter of 2027\ttimeline\tmust
Patient data stays in the country\tdata residency\tmust
No rule about lineage is stated\tdata lineage\tprefer
The laboratory system stays\tmust keep\tmust
"""
OUTPUTS = """Bed board\tBI, visualisation, dashboard\tcontinuous
Monthly report to the ministry\tregulatory submission\tmonthly
"""
INPUTS = """Admissions\tbatch: database\tSAP IS-H
Laboratory results\tbatch: data feed\tSwisslab
"""
STEPS = {
    "Collect": "Nightly export\n",
    "Prepare": "Match patients\n",
    "Store": "Hospital warehouse\n",
    "Analyze": "Bed figures\n",
}
FLOWS = """Admissions\tNightly export\tbatch
Nightly export\tMatch patients
Match patients\tHospital warehouse
Hospital warehouse\tBed figures
Bed figures\tBed board
"""
FUTURE_STEP = "Admissions as they happen\n"
LOG = "The bed board comes first\tdecision\nWho owns the ward call data?\tquestion\n"
SESSION = "Flows and future\tworkflow\n"


class Workshop:
    """The scribe's browser, and the record as the command line gives it."""

    def __init__(self, application: Application, page: Any) -> None:
        self.application, self.page = application, page
        self.code = ""

    def begin(self, title: str) -> None:
        """Start the discovery with a template of the catalogue, on the first page."""
        template = catalogue.template(TEMPLATE)
        assert template
        self.page.get_by_label("Title").first.wait_for(state="attached", timeout=60_000)
        if not self.page.get_by_label("Title").first.is_visible():
            self.page.get_by_text("Start another discovery").click()
        self.page.get_by_label("Title").fill(title)
        way = self.page.get_by_role("combobox", name="Begin with")
        chosen = self.page.locator("[data-testid=stSelectbox]").filter(has=way).filter(has_text=template.title)
        for _ in range(
            20
        ):  # a first page that runs once more closes a list that was opened meanwhile, also under a click
            with suppress(PageTimeout):
                way.click(timeout=3_000)
                self.page.get_by_role("option", name=template.title).click(timeout=3_000)
                chosen.or_(way.and_(self.page.locator(f'[value="{template.title}"]'))).first.wait_for(timeout=3_000)
                break
            self.page.keyboard.press("Escape")
        self.page.get_by_label("Title").press("Enter")
        self.page.locator(".proposal").first.wait_for(timeout=60_000)
        self.code = self.page.url.partition("e=")[2].partition("&")[0]
        self.here = CapturePage(self.page, f"{self.application.address}/outcomes?e={self.code}")

    def goes_to(self, name: str) -> CapturePage:
        """Open a page of the engagement."""
        self.here = CapturePage(self.page, f"{self.application.address}/{name}?e={self.code}")
        return self.here

    def types(self, text: str) -> None:
        """Type rows into the line for new ones, and wait until they are stored."""
        self.here.quick()
        self.here.type(text)
        self.here.saved()

    def view(self, name: str) -> None:
        """Choose a part of the page, and wait until its own sheet has taken the place of the one before."""
        part = self.page.get_by_role("radio", name=name, exact=True)
        if part.get_attribute("aria-checked") == "true":
            return
        self.page.locator(".capture").first.evaluate("sheet => { sheet.dataset.before = 'yes'; }")
        part.click()
        self.page.locator(".capture[data-before]").wait_for(state="detached")
        self.here.ready()

    def session(self, talk: Callable[[], None]) -> None:
        """Start the session that waits, talk, and end it."""
        self.goes_to("sessions")
        self.page.get_by_role("button", name="Start the session").click()
        own = self.page.get_by_role("button", name="as in this browser")
        end = self.page.get_by_role("button", name="End the session")
        own.or_(end).first.wait_for()
        if own.is_visible():
            own.click()
        end.wait_for()
        talk()
        self.goes_to("sessions")
        end.click()
        self.page.get_by_role("button", name="Take the minutes away").first.wait_for()

    def taken_away(self, *format_: str) -> str:
        """A file of the engagement, as a script takes it."""
        command = [sys.executable, "-m", "discovery", "export", self.code, *format_, "-o", "-"]
        done = subprocess.run(command, env=self.application.environment, cwd=ROOT, capture_output=True, check=True)
        return done.stdout.decode()


def settle_proposals(shop: Workshop) -> None:
    """One is confirmed, one said in other words, all others dropped."""
    shop.page.keyboard.press("Alt+p")
    shop.page.keyboard.press("Enter")
    shop.page.keyboard.press("e")
    shop.page.keyboard.press("Control+a")
    shop.page.keyboard.type(NEW_WORDS)
    shop.page.keyboard.press("Enter")
    for left in (3, 2, 1, 0):
        shop.page.keyboard.press("d")
        shop.page.wait_for_function(
            "left => [document, ...[...document.querySelectorAll('*')].map(one => one.shadowRoot).filter(Boolean)]"
            ".reduce((sum, root) => sum + root.querySelectorAll('.proposal').length, 0) <= left",
            arg=left,
        )
    shop.here.saved()


def said_by_nobody(record: dict[str, Any], said: set[str]) -> list[str]:
    """Every text of a record that was neither typed nor confirmed."""
    strange = []
    for section, rows in record.items():
        if section not in BY_SECTION or section in ("engagement", "proposals"):
            continue
        for row in rows:
            names = [one.name for one in columns(BY_SECTION[section]) if one.kind in ("text", "long")]
            texts = [row[name] for name in names if row.get(name)]
            origin = [text for text in texts if text.startswith("Confirmed")]
            strange += [f"{section}: {text}" for text in texts if text not in said and text not in origin]
    return strange


def cells(*texts: str) -> set[str]:
    return {cell for text in texts for line in text.splitlines() for cell in line.split("\t")}


def test_a_workshop_typed_on_a_laptop_says_what_was_said_and_nothing_else(
    application: Application, visitor: Callable[..., Any]
) -> None:
    page = visitor("", timezone_id="Europe/Berlin")
    page.set_viewport_size(LAPTOP)
    shop = Workshop(application, page)
    shop.begin("Northfield Hospitals")
    template = catalogue.template(TEMPLATE)
    assert template
    proposed = [values["statement"] for values in template.outcomes]
    assert not [words for words in proposed if words in shop.taken_away("markdown")], "nobody said these yet"
    settle_proposals(shop)
    shop.types(OUTCOMES)

    for name, text in {"people": PEOPLE, "outputs": OUTPUTS, "inputs": INPUTS}.items():
        shop.goes_to(name)
        shop.types(text)
    shop.goes_to("current")
    for stage, text in STEPS.items():
        shop.view(stage)
        shop.types(text)
    shop.view("Flows")
    shop.types(FLOWS)
    shop.goes_to("sessions")
    page.keyboard.press("Alt+p")
    page.keyboard.press("Enter")  # the template's session is planned like this
    page.get_by_role("button", name="Start the session").wait_for()

    def limits() -> None:
        shop.goes_to("constraints")
        shop.types(CONSTRAINTS)
        shop.goes_to("questions_decisions")
        shop.types(LOG)

    def future() -> None:
        shop.goes_to("future")
        page.get_by_role("button", name="Start from the current workflow").click()
        page.get_by_text("are part of both workflows now").wait_for()
        shop.types(FUTURE_STEP)

    shop.session(limits)
    shop.goes_to("sessions")
    shop.types(SESSION)
    shop.session(future)

    record = json.loads(shop.taken_away("json"))
    typed = cells(PEOPLE, OUTCOMES, CONSTRAINTS, OUTPUTS, INPUTS, *STEPS.values(), FLOWS, FUTURE_STEP, LOG, SESSION)
    said = {*typed, proposed[CONFIRMED], NEW_WORDS, "First workshop"}
    assert said_by_nobody(record, said) == []
    outcomes = [row["statement"] for row in record["outcomes"]]
    assert outcomes == [proposed[CONFIRMED], NEW_WORDS, *(line.split("\t")[0] for line in OUTCOMES.splitlines())]
    assert [len(record[name]) for name in ("constraints", "steps", "flows", "sessions", "log")] == [5, 5, 5, 2, 2]

    summary = shop.taken_away("markdown")
    dropped = [words for place, words in enumerate(proposed) if place not in (CONFIRMED, REWORDED)]
    assert not [words for words in (*dropped, proposed[REWORDED]) if words in summary]
    assert all(words in summary for words in outcomes) and "&#" not in summary
    minutes = shop.taken_away("minutes", "--session", "SES-001")
    assert "The bed board comes first" in minutes and "Who owns the ward call data?" in minutes
    assert "900 000 EUR over two years" in minutes and "CET" in minutes and len(minutes.splitlines()) <= 55
