"""The only place that opens a database: load a Record, save changes, take them back, keep it all safe."""

from discovery.model.edits import (
    Add,
    Arrange,
    Confirm,
    Connect,
    Disconnect,
    Done,
    Edit,
    Fill,
    Move,
    Remove,
    Restore,
    Set,
)
from discovery.store.history.undo import Activity
from discovery.store.reading.listing import Summary
from discovery.store.store import Saved, Store

__all__ = [
    "Activity",
    "Add",
    "Arrange",
    "Confirm",
    "Connect",
    "Disconnect",
    "Done",
    "Edit",
    "Fill",
    "Move",
    "Remove",
    "Restore",
    "Saved",
    "Set",
    "Store",
    "Summary",
]
