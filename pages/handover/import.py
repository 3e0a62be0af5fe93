"""Bring in an engagement that was taken away before: look first, then accept."""

from discovery.ui.bring_in import bring_in

bring_in()
