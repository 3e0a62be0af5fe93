"""What the new workflow must do: derived, written, settled, and traced to what it comes from and what meets it."""

from discovery.ui.agree.requirements_page import deriving, matrix
from discovery.ui.parts.live_fragment import fresh
from discovery.ui.parts.section_editor import section_page

section_page("requirements")
fresh(deriving, "deriving", audience=False)
fresh(matrix, "traceability")
