"""What the customer handed over: files kept by their fingerprint, and the rows that cite them."""

from discovery.catalogue.sections import BY_KEY
from discovery.ui.agree.artefact_files import artefact_files
from discovery.ui.parts.section_editor import capture, heading

heading("Artefacts", BY_KEY["artefacts"].question)
capture("artefacts")
artefact_files()
