"""A picture that becomes the next one on the page: what is the same stays, and the whole is as if it were drawn anew."""

from collections.abc import Callable
from typing import Any

from tests.browser.served import Engagement
from tests.browser.test_diagram_page import opened, shows
from tests.browser.test_workflow_picture import workflow

DRAWN = """
  const read = one => [one.localName, ...[...one.attributes].map(({ name, value }) => `${name}=${value}`).sort(),
    one.children.length ? [...one.children].map(read) : one.textContent];
  const svg = [...document.querySelectorAll("*")].map(one => one.shadowRoot?.querySelector(".stage > svg")).find(Boolean);
"""
AS_DRAWN = f"() => {{ {DRAWN} return JSON.stringify(read(svg)); }}"
MARK = f"() => {{ {DRAWN} svg.querySelectorAll('.node, .edge').forEach(one => {{ one.seenBefore = true; }}); }}"
STAYED = f"() => {{ {DRAWN} return [...svg.querySelectorAll('.node')].map(one => one.seenBefore === true); }}"


AT_REST = 1_500  # milliseconds until what is gone has faded and what the rules find is marked
LATER = (
    ("", "", "current"),
    ("f", "f", "future"),
    ("d", "d", "difference"),
    ("2", "d2", "difference"),
    ("c", "2", "current"),
)
"""Keys pressed one after another on the page that changes, those on a page opened anew, and what both show then."""


def pressed(page: Any, keys: str, state: str) -> Any:
    for key in keys:
        page.keyboard.press(key)
    shows(page, state)
    page.wait_for_timeout(AT_REST)
    return page.evaluate(AS_DRAWN)


def test_a_changed_picture_is_as_one_drawn_anew_and_what_is_the_same_stays(
    visitor: Callable[..., Any], engagement: Engagement
) -> None:
    workflow(engagement)
    page = opened(visitor, engagement, "diagram")
    steps = [engagement.add("steps", name=f"Check {turn}", stage="prepare", state="both") for turn in range(4)]
    outcome = engagement.add("outcomes", statement="Fewer complaints")
    page.locator(f".node[data-id='{steps[3]}']").wait_for(timeout=20_000)
    page.wait_for_timeout(AT_REST)
    page.evaluate(MARK)
    engagement.set("steps", steps[0], "name", "Check the tills <twice> & again")
    page.wait_for_timeout(AT_REST)
    stayed = page.evaluate(STAYED)
    assert stayed.count(False) == 1 and len(stayed) > 4
    engagement.set("outcomes", outcome, "statement", "Far fewer complaints")
    engagement.remove("steps", steps[1])
    engagement.set("steps", steps[2], "state", "future")
    page.locator(f".node[data-id='{steps[1]}']").wait_for(state="detached", timeout=20_000)
    for keys, anew, state in LATER:
        fresh = opened(visitor, engagement, "diagram")
        assert pressed(page, keys, state) == pressed(fresh, anew, state), state
        fresh.close()
