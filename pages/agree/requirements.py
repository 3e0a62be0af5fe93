"""What the new workflow must do: derived, written, settled, and traced to what it comes from and what meets it."""

from discovery.ui.agree.requirements_page import deriving, matrix
from discovery.ui.parts.live_fragment import live_fragment
from discovery.ui.parts.section_editor import section_page

section_page("requirements")
live_fragment(deriving, "deriving", audience=False)
live_fragment(matrix, "traceability")
