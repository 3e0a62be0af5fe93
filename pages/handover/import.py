"""Bring in an engagement that was taken away before: look first, then accept."""

from discovery.ui.handover.import_page import import_page

import_page()
