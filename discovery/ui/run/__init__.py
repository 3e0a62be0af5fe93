"""The pages of a running workshop."""
