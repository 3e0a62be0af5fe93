"""The database is away for a while: whatever is captured meanwhile waits in the browser, and is saved when it is back."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.browser.served import Application, CapturePage, free_port


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Application]:
    """A server of this test alone: its folder is moved."""
    with Application(tmp_path / "data", free_port()) as application:
        yield application


def _waiting(page: Any, words: str) -> None:
    page.locator(".capture .state", has_text=words).wait_for(timeout=20_000)


def test_links_and_pasted_rows_wait_for_the_database_and_are_all_there_when_it_is_back(
    served: Application, chromium: Any
) -> None:
    engagement = served.new("The disk goes away")
    sales, stock = (engagement.add("inputs", name=name) for name in ("Sales receipts", "Stock counts"))
    report = engagement.add("outputs", name="Daily sales")
    tills, buyers = (engagement.add("parties", name=name) for name in ("Tills", "Buyers"))
    engagement.save({"op": "link", "from": buyers, "to": report, "kind": "consumes"})
    context = chromium.new_context(viewport={"width": 1920, "height": 1080})
    context.grant_permissions(["clipboard-read", "clipboard-write"], origin=served.address)
    linking, pasting = (
        CapturePage(context.new_page(), f"{served.address}/{path}?e={engagement.code}")
        for path in ("producers_consumers", "outcomes")
    )
    away = served.folder.with_name("away")
    served.folder.rename(away)
    linking.page.bring_to_front()
    linking.cell(tills, "linked_produces").click()
    linking.type("Sales r; sto\n")
    _waiting(linking.page, "not at its place")
    linking.cell(buyers, "linked_consumes").click()
    linking.press("Delete")
    pasting.page.bring_to_front()
    pasting.quick()
    pasting.paste("Reports at six\nNo lost orders\nHalf the cost")
    _waiting(pasting.page, "not at its place")
    assert "3 changes kept, will be sent again" in pasting.state()
    assert pasting.page.get_by_text("needs an answer").count() == 0
    away.rename(served.folder)
    pasting.saved(30_000)
    linking.saved(30_000)
    assert pasting.state() == linking.state() == "All saved"
    statements = [row["statement"] for row in engagement.rows("outcomes")]
    assert statements == ["Reports at six", "No lost orders", "Half the cost"]
    links = {(link["from"], link["kind"], link["to"]) for link in engagement.links()}
    assert links == {(tills, "produces", sales), (tills, "produces", stock)}
    context.close()
