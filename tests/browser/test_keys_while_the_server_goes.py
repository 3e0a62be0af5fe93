"""While the server goes away a dialog takes the keys for a moment: each still goes where it would have gone."""

from collections.abc import Callable

from tests.browser.served import Application, CapturePage, Engagement

TYPE_INTO_THE_DIALOG = """() => {
  document.addEventListener("focusin", (event) => {
    if (document.body.dataset.pressed || !event.target.closest?.("[role=dialog]")) return;
    document.body.dataset.pressed = "yes";
    const press = (key) => document.activeElement.dispatchEvent(
      new KeyboardEvent("keydown", { key, bubbles: true, composed: true, cancelable: true }));
    ["Escape", ..."typed at once", "Enter"].forEach(press);
  }, true);
}"""
"""Keys that come in the very moment in which the dialog has taken the focus, and before it is closed again."""


def test_keys_that_come_with_the_dialog_are_not_typed_over_a_stored_row(
    application: Application, engagement: Engagement, person: Callable[..., CapturePage]
) -> None:
    row = engagement.add("outcomes", statement="Stored and shown")
    mine = person()
    mine.cell(row).click()
    mine.page.evaluate(TYPE_INTO_THE_DIALOG)
    application.stop()
    try:
        mine.page.wait_for_selector("body[data-pressed]", state="attached", timeout=60_000)
    finally:
        application.start()
    mine.saved(60_000)
    statements = [one["statement"] for one in engagement.rows("outcomes")]
    assert statements == ["Stored and shown", "typed at once"]
