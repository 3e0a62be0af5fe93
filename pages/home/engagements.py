"""All engagements: choose one, start one, open a sample."""

from discovery.ui.home import home

home()
