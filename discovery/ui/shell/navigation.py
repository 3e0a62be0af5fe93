"""The menu: chapters in the order of a workshop; each page is a script, its name is its address."""

from copy import copy
from dataclasses import dataclass
from functools import cache

import streamlit as st

from discovery.settings import ROOT


@dataclass(frozen=True)
class Entry:
    """One page of the menu."""

    path: str
    title: str
    icon: str

    @property
    def name(self) -> str:
        """The page's address."""
        return self.path.rsplit("/", 1)[-1].removesuffix(".py")


CHAPTERS: dict[str, tuple[Entry, ...]] = {
    "": (Entry("home/engagements.py", "Engagements", ":material/home:"),),
    "Run": (
        Entry("run/overview.py", "Overview", ":material/dashboard:"),
        Entry("run/ask_next.py", "Ask next", ":material/forum:"),
        Entry("run/sessions.py", "Sessions", ":material/event:"),
    ),
    "Frame": (
        Entry("frame/engagement.py", "Purpose and scope", ":material/flag:"),
        Entry("frame/people.py", "People", ":material/group:"),
        Entry("frame/outcomes.py", "Outcomes", ":material/target:"),
        Entry("frame/constraints.py", "Constraints", ":material/block:"),
    ),
    "Interfaces": (
        Entry("interfaces/outputs.py", "Outputs", ":material/output:"),
        Entry("interfaces/inputs.py", "Inputs", ":material/input:"),
        Entry("interfaces/producers_consumers.py", "Producers and consumers", ":material/swap_horiz:"),
    ),
    "Workflow": (
        Entry("workflow/current.py", "Current workflow", ":material/account_tree:"),
        Entry("workflow/future.py", "Future workflow", ":material/rocket_launch:"),
        Entry("workflow/diagram.py", "Diagram", ":material/schema:"),
    ),
    "Success": (Entry("success/measures.py", "Measures", ":material/speed:"),),
    "Agree": (
        Entry("agree/requirements.py", "Requirements", ":material/checklist:"),
        Entry("agree/findings.py", "Findings", ":material/rule:"),
        Entry("agree/questions_decisions.py", "Questions and decisions", ":material/edit_note:"),
        Entry("agree/artefacts.py", "Artefacts", ":material/attach_file:"),
    ),
    "Hand over": (
        Entry("handover/document.py", "Document", ":material/article:"),
        Entry("handover/take_away.py", "Take away", ":material/download:"),
        Entry("handover/import.py", "Bring in", ":material/upload:"),
    ),
    "Tools": (Entry("tools/airflow.py", "Airflow", ":material/air:"),),
}

LEFT_OUT = ("engagements", "import")
"""Pages about other engagements: a browser that is locked to one does not have them."""

WITHHELD = ("findings",)
"""Pages about nothing but what is missing: the menu of a locked browser does not show them, and there they say so."""

RENAMED = {"gaps": "findings"}
"""Addresses of before by the page that they lead to now: they work for one release, and the page says its new name."""

ENTRIES: tuple[Entry, ...] = tuple(entry for entries in CHAPTERS.values() for entry in entries)


def pages(locked: bool = False) -> dict[str, list[st.Page]]:
    """The menu as Streamlit has it; a run marks the page that it shows, so each run gets copies of its own.

    Where the browser is ``locked`` to one engagement, what is about others is no page of it; its first page, which the
    menu does not show, leads to the engagement. Nor does the menu show what is about nothing but what is missing.
    """
    before = [copy(_page_before(address)) for address in RENAMED]
    if not locked:
        menu = {chapter: [copy(_page(entry)) for entry in entries] for chapter, entries in CHAPTERS.items()}
        return {**menu, "": [*menu[""], *before]}
    shown = {
        chapter: [entry for entry in entries if entry.name not in LEFT_OUT] for chapter, entries in CHAPTERS.items()
    }
    rest = {
        chapter: [copy(_page(entry, hidden=entry.name in WITHHELD)) for entry in entries]
        for chapter, entries in shown.items()
        if entries
    }
    return {"": [copy(_page(ENTRIES[0], hidden=True)), *before], **rest}


@cache
def _page(entry: Entry, hidden: bool = False) -> st.Page:
    """Made once: Streamlit looks for the script on the disk each time a page is made."""
    first = entry == ENTRIES[0]
    return st.Page(
        ROOT / "pages" / entry.path,
        title=entry.title,
        icon=entry.icon,
        url_path="" if first else entry.name,
        default=first,
        visibility="hidden" if hidden else "visible",
    )


@cache
def _page_before(address: str) -> st.Page:
    """An address of before; the frame leads on from it, so that it shows nothing itself."""
    return st.Page(_nothing, title=title_of(RENAMED[address]), url_path=address, visibility="hidden")


def _nothing() -> None:
    """What a page shows that nobody gets to see."""


def title_of(name: str) -> str:
    """What a page is called, by its address."""
    return next(entry.title for entry in ENTRIES if entry.name == name)


def page(name: str) -> str:
    """The script of a page by its address, for links from one page to another."""
    return str(ROOT / "pages" / next(entry.path for entry in ENTRIES if entry.name == name))
