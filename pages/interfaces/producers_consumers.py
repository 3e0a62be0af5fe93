"""Who makes data and who uses the results."""

from discovery.ui.section_page import section_page

section_page("parties")
