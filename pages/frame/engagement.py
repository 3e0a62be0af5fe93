"""The engagement itself: why, how long, what is in and what is out."""

from discovery.catalogue.sections import BY_KEY
from discovery.ui.home.home_page import archive_button
from discovery.ui.parts.section_editor import capture, heading

section = BY_KEY["engagement"]
heading("Purpose and scope", section.question)
capture("engagement", single=True)
archive_button()
