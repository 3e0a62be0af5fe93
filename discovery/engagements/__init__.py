"""How engagements begin, and what differs between two of them."""
