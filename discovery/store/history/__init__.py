"""What was done: undo and redo, earlier moments, and the log as sentences."""
