"""What the customer handed over: files kept by their fingerprint, and the rows that cite them."""

from discovery.sections import BY_KEY
from discovery.ui.artefact_files import artefact_files
from discovery.ui.section_page import capture, heading

heading("Artefacts", BY_KEY["artefacts"].question)
capture("artefacts")
artefact_files()
