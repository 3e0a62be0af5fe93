"""What the customer handed over: what kind of file it is by its content, what can be shown of it, and what cannot."""
