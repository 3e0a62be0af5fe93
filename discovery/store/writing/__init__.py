"""How a change is written: one piece of work, one transaction, one revision."""
