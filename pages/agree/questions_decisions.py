"""Questions, decisions, actions, assumptions, risks, issues and what was parked."""

from discovery.sections import BY_KEY
from discovery.ui.section_page import capture, heading

heading("Questions and decisions", BY_KEY["log"].question)
capture("log")
