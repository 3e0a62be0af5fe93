"""Whether a text says that there is nothing to say: no rule, no deadline, nothing known.

Words alone cannot settle it ("No contract with resellers" may forbid one or tell that there is none). So a text that
seems to say so is never asserted: what would follow from it is offered apart, for a person to choose. A prohibition
("No downtime in December", "No data may leave the country") names what must not be, and follows like any other.
"""

import re

_RULE = (
    "rules?|regulations?|laws?|polic(?:y|ies)|standards?|requirements?|restrictions?|limits?|limitations?|constraints?"
    "|obligations?|dut(?:y|ies)|deadlines?|dates?|budgets?|amounts?|ceilings?|caps?|freezes?|contracts?|agreements?"
    "|licen[cs]es?|preferences?|demands?|needs?|masking|residency|retention|lineage|governance|penalt(?:y|ies)"
    "|commitments?|slas?"
)
"""What a constraint may be: where there is none of it, there is no constraint."""

_SAID = (
    "stated|said|known|given|named|set|fixed|agreed|decided|defined|required|requested|needed|necessary|applicable"
    "|relevant|asked|discussed|regulated|clear|clarified|documented|recorded|mentioned|specified|available|subject"
    "|foreseen|planned|imposed|determined|settled|certain|sure|know"
)
_OPEN = r"unknown|undecided|unclear|undefined|unspecified|unregulated|tb[acd]|not applicable|n/?a"
_END = r"(?=\s*(?:$|[.;:,!?()–—-]))"
_AFTER = (
    r"(?=\s*(?:$|[.;:,!?()–—-]|(?:about|on|for|of|or|in|at|from|to|with|by|as|so|yet|here|today|beyond|is|are|was|were"
    rf"|has|have|had|exists?|limits?|appl(?:y|ies)|that|which|{_SAID})\b))"
)
_BE = "(?:is|are|was|were|has been|have been|had been)"
_YET = "(?:yet|been|really|currently|legally|at present|still)"
_SETTLED = "(?:defined|decided|confirmed|clarified|agreed|named|set)"

_PATTERNS = (
    rf"(?:^\W*|[:=–—-]\s*)(?:none|nothing|nil|no|{_OPEN})(?:\s+(?:known|so far|yet|at all|as yet))*{_END}",
    rf"\b(?:no|without any|not any|not a)\s+(?:[\w-]+\s+){{0,3}}?(?:{_RULE})\b{_AFTER}",
    rf"(?:\bnot|\bnever|n['’]t)\s+(?:{_YET}\s+)*(?:{_SAID})\b",
    r"\b(?:do|does|did)(?:\s+not|n['’]t)\s+(?:yet\s+)?(?:apply|exist|matter|know|have\s+an?y?)\b",
    rf"\b(?:nothing|none)\s+(?:{_BE}\s+)?(?:yet\s+)?(?:{_SAID}|about|on|for|concerning|in particular|applies)\b",
    rf"\b(?:nobody|no one)\s+(?:ha(?:s|ve|d)\s+)?(?:yet\s+)?(?:{_SAID}|asks?|says?|knows|knew|demands|requires)\b",
    rf"\b{_BE}\s+(?:{_YET}\s+)*(?:open|to be {_SETTLED}){_END}",
    rf"\b(?:{_OPEN}){_END}",
    rf"\bneither\b.*\bnor\b.*\b(?:{_SAID})\b",
)
_DENIES = re.compile("|".join(f"(?:{one})" for one in _PATTERNS), re.IGNORECASE)


def denies(text: str | None) -> bool:
    """Whether a text seems to say that there is no such thing, or that nobody knows of one; a dash alone does."""
    words = " ".join((text or "").split())
    return bool(words) and (not re.search(r"\w", words) or bool(_DENIES.search(words)))
