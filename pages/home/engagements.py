"""All engagements: choose one, start one, open a sample."""

from discovery.ui.home.home_page import home

home()
