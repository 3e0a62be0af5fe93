"""The engagement itself: why, how long, what is in and what is out."""

from discovery.sections import BY_KEY
from discovery.ui.home import put_away
from discovery.ui.section_page import capture, heading

section = BY_KEY["engagement"]
heading("Purpose and scope", section.question)
capture("engagement", single=True)
put_away()
