"""Files are dropped on the page, looked at, cited with a place; what comes back is a download and never a page."""

from collections.abc import Callable
from typing import Any

from discovery.artefacts.preview import bounded_picture
from tests.artefacts.test_artefact_files import SVG, picture
from tests.browser.served import Application, Engagement

HTML = b"<html><script>document.title = 'active'</script></html>"


def test_files_come_as_downloads_and_are_seen_as_pixels(
    application: Application, engagement: Engagement, visitor: Callable[..., Any]
) -> None:
    engagement.add("outcomes", statement="Faster")
    page = visitor(f"{application.address}/artefacts?e={engagement.code}")
    served: list[Any] = []
    page.on("response", lambda answer: served.extend([answer] if "/media/" in answer.url else []))
    files = {"plan.png": picture("PNG", (640, 400)), "page.html": HTML, "drawing.svg": SVG}
    dropped = [{"name": name, "mimeType": "text/html", "buffer": content} for name, content in files.items()]
    page.get_by_test_id("stFileUploaderDropzoneInput").set_input_files(dropped)
    page.get_by_role("button", name="Show and cite").nth(2).wait_for(timeout=60_000)
    looks = page.get_by_role("button", name="Show and cite")
    looks.nth(0).click()
    shown = page.get_by_test_id("stImage").locator("img")
    shown.wait_for(timeout=30_000)
    assert shown.evaluate("image => image.decode().then(() => image.naturalWidth)") == 640
    assert {answer.headers["content-type"] for answer in served} == {"image/png"}
    assert {answer.body() for answer in served} == {bounded_picture(files["plan.png"])}, "what is noted as its own"
    assert all(answer.headers["x-content-type-options"] == "nosniff" for answer in served)
    for name in ("page.html", "drawing.svg"):
        with page.expect_download() as begun:
            page.get_by_role("button", name=name).click()
        assert begun.value.suggested_filename == name
        answer = page.request.get(begun.value.url)
        assert answer.body() == files[name]
        assert answer.headers["content-disposition"].startswith("attachment")
        assert answer.headers["content-type"] == "application/octet-stream"
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["content-security-policy"] == "default-src 'none'; sandbox"


def test_a_row_says_the_page_on_which_its_evidence_stands(
    application: Application, engagement: Engagement, person: Callable[..., Any]
) -> None:
    outcome = engagement.add("outcomes", statement="Faster")
    artefact = engagement.add("artefacts", title="Plan")
    engagement.save({"op": "link", "from": outcome, "to": artefact, "kind": "evidenced_by"})
    sheet = person()
    sheet.cell(outcome).click()
    sheet.press("Control+Enter")
    place = sheet.page.get_by_label("Page or place in Plan")
    place.fill("page 3")
    sheet.press("Tab")
    sheet.saved()
    assert [link.get("page") for link in engagement.links()] == ["page 3"]
    sheet.reload()
    sheet.cell(outcome).click()
    sheet.press("Control+Enter")
    place = sheet.page.get_by_label("Page or place in Plan")
    place.wait_for(timeout=20_000)
    assert place.input_value() == "page 3"
