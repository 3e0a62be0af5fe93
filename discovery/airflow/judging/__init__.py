"""What follows from a reading: its findings, how two differ, a change with its way back, rows to write down."""
