"""What the new workflow must do."""

from discovery.ui.section_page import section_page

section_page("requirements")
