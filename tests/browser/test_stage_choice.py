"""A stage is chosen, and shown, by the name that the engagement gives it; the word of the method is understood, too."""

from collections.abc import Callable

from tests.browser.served import CapturePage, Engagement


def test_a_stage_is_picked_by_its_own_name(engagement: Engagement, person: Callable[..., CapturePage]) -> None:
    engagement.set("engagement", engagement.id, "stage_names", {"deliver": "Serve", "prepare": "Store"})
    row = engagement.add("requirements", statement="Figures at seven", stage="collect")
    mine = person("requirements")
    cell = mine.cell(row, "stage")
    for typed, stored, shown in (
        ("Serve", "deliver", "Serve"),
        ("prepare", "prepare", "Store (prepare)"),
        ("store", "store", "store"),
    ):
        cell.click()
        mine.type(f"{typed}\n")
        mine.saved()
        assert engagement.row("requirements", row)["stage"] == stored
        assert cell.inner_text().split("\n")[0] == shown  # a tick stands below it for a moment
