"""Scripts on their way: one that was lost is fetched again, and each is there once, however many parts import it."""

from collections import Counter
from collections.abc import Callable
from typing import Any

from discovery.ui.components.script import place, with_imports
from tests.browser.served import Application, Engagement

LOST = ("shared/rows/change_queue.js", "grid/section_editor.js", "model/reading.json")
QUEUES = """async ([editor, queue]) => {
  const [{ editors }, { queueFor }] = await Promise.all([import(editor), import(queue)]);
  const [shown] = editors.values();
  return shown.queue === queueFor({ engagement: shown.data.engagement });
}"""


def test_a_script_that_was_lost_on_its_way_is_fetched_again(
    application: Application, chromium: Any, engagement: Engagement
) -> None:
    context = chromium.new_context(viewport={"width": 1920, "height": 1080})
    page = context.new_page()
    lost: Counter[str] = Counter()

    def answer(route: Any) -> None:
        name = next((name for name in LOST if route.request.url.endswith(name)), "")
        lost[name] += 1
        if name and lost[name] < 3:
            route.abort()
        else:
            route.fallback()

    page.route("**/assets/**", answer)
    page.goto(f"{application.address}/outcomes?e={engagement.code}")
    page.locator(".quick").wait_for(timeout=30_000)
    assert all(lost[name] >= 3 for name in LOST)
    page.keyboard.type("written by scripts that came late\n")
    page.locator(".row", has_text="written by scripts that came late").wait_for(timeout=20_000)
    context.close()


def test_the_parts_of_a_page_share_each_script(visitor: Callable[..., Any], engagement: Engagement) -> None:
    page = visitor(f"outcomes?e={engagement.code}")
    page.locator(".quick").wait_for(timeout=30_000)
    paths = [f"{place()}ui/components/{name}" for name in ("grid/section_editor.js", "shared/rows/change_queue.js")]
    assert page.evaluate(QUEUES, paths)
    assert len(with_imports("grid/section_editor.js")) > 40
