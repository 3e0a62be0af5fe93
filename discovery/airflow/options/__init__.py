"""What an option is called in which version, and which of its values is in effect."""
