"""For each rule the smallest record it speaks about, what it says there, and one it is silent about."""

from tests.rules.cases_agreed import AGREED
from tests.rules.cases_environments import ENVIRONMENTS
from tests.rules.cases_framing import FRAMING
from tests.rules.cases_interfaces import INTERFACES
from tests.rules.cases_success import SUCCESS
from tests.rules.cases_workflow import WORKFLOW
from tests.rules.material import Cases

CASES: Cases = {**FRAMING, **INTERFACES, **WORKFLOW, **SUCCESS, **AGREED, **ENVIRONMENTS}
