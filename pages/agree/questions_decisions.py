"""Questions, decisions, actions, assumptions, risks, issues and what was parked."""

from discovery.catalogue.sections import BY_KEY
from discovery.ui.parts.section_editor import capture, heading

heading("Questions and decisions", BY_KEY["log"].question)
capture("log")
