"""What the new workflow must do: derived, written, settled, and traced to what it comes from and what meets it."""

from discovery.ui.fresh import fresh
from discovery.ui.requirements_page import deriving, matrix
from discovery.ui.section_page import section_page

section_page("requirements")
fresh(deriving, "deriving", audience=False)
fresh(matrix, "traceability")
