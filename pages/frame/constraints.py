"""Constraints of the engagement."""

from discovery.ui.section_page import section_page

section_page("constraints")
