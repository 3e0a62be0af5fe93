"""What comes out of the workflow."""

from discovery.ui.section_page import section_page

section_page("outputs")
