"""The addresses that our own components talk to: rows, changes, questions, pictures."""
