"""The command that serves the screens, by itself: all of the server is loaded with it, and no other command waits."""

from argparse import Namespace

from discovery.cli.answer import Answer
from discovery.cli.installation import Installation
from discovery.ui.server import serving


def serve(here: Installation, given: Namespace) -> Answer:
    """``serve``: the screens, until they are stopped."""
    settings = here.settings
    here.close()
    serving.serve(settings, given.host or settings.host, given.port or settings.port, not given.no_browser)
    return Answer({})
