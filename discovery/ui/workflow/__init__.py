"""The workflow pages: by stage, the start of the future, and the gap analysis."""
