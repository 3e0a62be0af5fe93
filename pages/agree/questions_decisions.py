"""Questions, decisions, actions, assumptions, risks, issues and what was parked."""

from discovery.ui.section_page import section_page

section_page("log")
