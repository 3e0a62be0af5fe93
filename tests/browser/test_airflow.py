"""The page Airflow in a browser: a messy folder dropped, the truth read, a change edited and taken away, no secret seen."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.airflow.taken import CAPTURES, PAGE, PLANTED
from tests.browser.served import Engagement


def edit_first_value(page: Any, table: Any) -> Any:
    """Opens the value of the first option as a person does: again, where the table was still settling."""
    editor = page.locator("#portal textarea, #portal input").first
    for _ in range(20):
        page.wait_for_timeout(500)
        box = table.bounding_box()
        page.mouse.click(box["x"] + 0.6 * box["width"], box["y"] + 52)
        page.keyboard.press("Enter")
        page.wait_for_timeout(500)
        if editor.is_visible():
            break
    return editor


def test_files_are_dropped_and_a_change_is_taken_away_whole(
    visitor: Callable[..., Any], engagement: Engagement, tmp_path: Path
) -> None:
    data = json.loads((CAPTURES / "get-environment.json").read_text())
    now = {"core.parallelism": "64", "webserver.default_ui_timezone": "UTC"}
    data["Environment"]["AirflowConfigurationOptions"] = now
    (tmp_path / "environment.json").write_text(json.dumps(data))
    page = visitor(f"airflow?e={engagement.code}")
    leaky = CAPTURES / "airflow-2.11.2" / "log_get_env_vars__get_env_vars_task.txt"
    large = tmp_path / "attempt=1.log"  # more than any other page takes
    large.write_text(
        "[2026-11-23T08:07:39.005+0000] {work.py:190} INFO - One more batch of rows was loaded\n" * 320_000
    )
    page.locator("input[type=file]").set_input_files([PAGE, leaky, large, tmp_path / "environment.json"])
    page.get_by_text("These files tell of more than one version", exact=False).wait_for()
    for view in ("Packages", "What was read", "Configuration"):
        page.get_by_role("radio", name=view, exact=True).press("Space")
        page.wait_for_timeout(300)
        assert not [secret for secret in PLANTED if secret in page.content()]
    page.get_by_role("radio", name="Change", exact=True).press("Space")
    page.get_by_text("Edit a value", exact=False).wait_for()
    table = page.locator("[data-testid=stDataFrame]").first
    table.locator("canvas").first.wait_for()
    table.scroll_into_view_if_needed()
    editor = edit_first_value(page, table)
    editor.fill("32")
    editor.press("Enter")
    page.get_by_text("would also remove", exact=False).wait_for()
    with page.expect_download() as taken:
        page.locator("[data-testid=stDownloadButton] button").first.click()
    sent = json.loads(taken.value.path().read_text())
    assert sent["AirflowConfigurationOptions"] == now | {"core.parallelism": "32"}
    with page.expect_download() as taken:
        page.locator("[data-testid=stDownloadButton] button").last.click()
    assert json.loads(taken.value.path().read_text())["AirflowConfigurationOptions"] == now
