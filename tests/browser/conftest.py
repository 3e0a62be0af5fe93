"""The real application in a real browser: every person gets a browser of their own, every test an engagement."""

import os
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.browser.nightly import NIGHTLY
from tests.browser.served import CHROMIUM, SWITCHES, Application, CapturePage, Engagement, free_port, watch


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the nightly tests to the nightly run; one that is asked for by its name runs at any time."""
    asked_for = any("::" in argument for argument in config.args) or config.getoption("keyword")
    if os.environ.get("DISCOVERY_LONG") or asked_for:
        return
    left = [one for one in items if {one.name, getattr(one, "originalname", "")} & NIGHTLY]
    config.hook.pytest_deselected(items=left)
    items[:] = [one for one in items if one not in left]


@pytest.fixture(scope="session")
def application(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Application]:
    """The application, served from a folder of its own."""
    with Application(tmp_path_factory.mktemp("served"), free_port()) as served:
        yield served


@pytest.fixture
def engagement(application: Application, request: pytest.FixtureRequest) -> Engagement:
    """An empty engagement for one test."""
    return application.new(request.node.name[:150])


@pytest.fixture(scope="session")
def chromium() -> Iterator[Any]:
    """One browser for all tests; every person gets a context of their own."""
    from playwright import sync_api

    if CHROMIUM is None:
        pytest.fail("These tests need Chromium: install it, or name it in DISCOVERY_TEST_BROWSER.")
    with sync_api.sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=CHROMIUM, args=SWITCHES)
        yield opened
        opened.close()


@pytest.fixture
def person(application: Application, engagement: Engagement, chromium: Any) -> Iterator[Callable[..., CapturePage]]:
    """Opens a browser of one's own on a page of the engagement; afterwards no script may have failed anywhere."""
    contexts: list[Any] = []
    failures: list[str] = []

    def come(path: str = "outcomes") -> CapturePage:
        context = chromium.new_context(viewport={"width": 1920, "height": 1080})
        context.grant_permissions(["clipboard-read", "clipboard-write"], origin=application.address)
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: failures.append(str(error)))
        return CapturePage(page, f"{application.address}/{path}?e={engagement.code}")

    yield come
    for context in contexts:
        context.close()
    assert failures == []


@pytest.fixture
def visitor(application: Application, chromium: Any) -> Iterator[Callable[..., Any]]:
    """Opens any address in a browser of its own; afterwards nothing may have gone wrong in it, dialogs among it."""
    contexts: list[Any] = []
    wrong: list[str] = []

    def come(address: str, **more: Any) -> Any:
        context = chromium.new_context(viewport={"width": 1920, "height": 1080}, **more)
        contexts.append(context)
        page = context.new_page()
        watch(page, wrong)
        page.goto(address if "://" in address else f"{application.address}/{address}")
        return page

    yield come
    for context in contexts:
        context.close()
    assert wrong == []
