"""Bring in an engagement that was taken away before: look first, then accept."""

from discovery.ui.handover.import_page import bring_in

bring_in()
