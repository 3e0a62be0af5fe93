"""How a database is opened: is it ours, whole, not newer, still at its place; upgraded after a backup."""
