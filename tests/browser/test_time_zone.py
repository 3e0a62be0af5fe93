"""The first session asks for the time zone, with the browser's own as a proposal, and its minutes name that zone."""

from collections.abc import Callable
from typing import Any

from tests.browser.served import Engagement


def test_the_zone_of_the_browser_is_a_proposal_and_the_minutes_name_it(
    visitor: Callable[..., Any], engagement: Engagement
) -> None:
    engagement.add("sessions", title="Kick-off")
    page = visitor(f"sessions?e={engagement.code}", timezone_id="Asia/Tokyo")
    page.get_by_role("button", name="Start the session").click()
    page.get_by_text("In which time zone", exact=False).wait_for()
    assert not page.get_by_role("button", name="End the session").is_visible(), "nothing begins before it is said"
    page.get_by_role("button", name="Start in Asia/Tokyo, as in this browser").click()
    page.get_by_role("button", name="End the session").click()
    with page.expect_download() as taken:
        page.get_by_role("button", name="Take the minutes away").click()
    written = taken.value.path().read_text(encoding="utf-8")
    assert "(Asia/Tokyo, JST)" in written and "&#" not in written
