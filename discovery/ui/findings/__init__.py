"""What the rules find, on the screen: marks beside rows, the list, and how to live with one."""
