"""How much of what is asked was answered, and the checklists of the stages."""

from discovery.coverage.answered import Coverage, as_words, coverage, section_coverage

__all__ = ["Coverage", "as_words", "coverage", "section_coverage"]
