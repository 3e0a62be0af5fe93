"""Outcomes of the engagement."""

from discovery.ui.parts.section_editor import section_page

section_page("outcomes")
