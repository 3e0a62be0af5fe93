"""This process: its one store, who asks, open files and connections, files on their way, and its log."""
