"""Icons by kind of box: strokes on a 24 × 24 grid, no vendor logos, so that a kind is recognised before it is read."""

from __future__ import annotations

NAMES = {
    "api": "API",
    "application": "Application",
    "dashboard": "Dashboard",
    "database": "Database",
    "dataset": "Data set",
    "file": "File",
    "lake": "Data lake",
    "model": "Model",
    "people": "People",
    "queue": "Queue",
    "report": "Report",
    "sensor": "Sensors",
    "stream": "Stream",
    "tool": "Tool or job",
    "transformation": "Transformation",
    "warehouse": "Warehouse",
    "alert": "Alert",
    "unknown": "Kind not said yet",
    "box": "Input or output",
}

_STROKES = {
    "box": "M5 4h14a1.5 1.5 0 0 1 1.5 1.5v13A1.5 1.5 0 0 1 19 20H5a1.5 1.5 0 0 1-1.5-1.5v-13A1.5 1.5 0 0 1 5 4z",
    "unknown": "M5 4h14a1.5 1.5 0 0 1 1.5 1.5v13A1.5 1.5 0 0 1 19 20H5a1.5 1.5 0 0 1-1.5-1.5v-13A1.5 1.5 0 0 1 5 4z"
    "M9.5 9.8a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.8-1.1 1.6M12 16.6v.1",
    "api": "M8.5 4H7.5A2.5 2.5 0 0 0 5 6.5v3A2.5 2.5 0 0 1 3 12a2.5 2.5 0 0 1 2 2.5v3A2.5 2.5 0 0 0 7.5 20h1"
    "M15.5 4h1A2.5 2.5 0 0 1 19 6.5v3A2.5 2.5 0 0 0 21 12a2.5 2.5 0 0 0-2 2.5v3a2.5 2.5 0 0 1-2.5 2.5h-1M10 12h4",
    "application": "M5 4h14a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2zM3 9h18M6.2 6.5h.1M9 6.5h.1",
    "dashboard": "M5 4h14a2 2 0 0 1 2 2v12a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2zM7.5 16v-4M12 16V8M16.5 16v-6",
    "database": "M4.5 6c0-1.7 3.4-3 7.5-3s7.5 1.3 7.5 3-3.4 3-7.5 3-7.5-1.3-7.5-3v12c0 1.7 3.4 3 7.5 3s7.5-1.3 7.5-3V6"
    "M4.5 12c0 1.7 3.4 3 7.5 3s7.5-1.3 7.5-3",
    "dataset": "M4 4h16v16H4zM4 9.3h16M4 14.7h16M10 4v16",
    "file": "M6 2.5h8l4.5 4.5v14.5H6zM14 2.5V7h4.5M9 12h6.5M9 16h6.5",
    "lake": "M3 7.5c2.2 0 2.2-2 4.5-2s2.3 2 4.5 2 2.2-2 4.5-2 2.3 2 4.5 2M3 13c2.2 0 2.2-2 4.5-2s2.3 2 4.5 2 "
    "2.2-2 4.5-2 2.3 2 4.5 2M3 18.5c2.2 0 2.2-2 4.5-2s2.3 2 4.5 2 2.2-2 4.5-2 2.3 2 4.5 2",
    "model": "M7 6a2 2 0 1 1-4 0 2 2 0 0 1 4 0zM7 18a2 2 0 1 1-4 0 2 2 0 0 1 4 0zM21 6a2 2 0 1 1-4 0 2 2 0 0 1 4 0z"
    "M21 18a2 2 0 1 1-4 0 2 2 0 0 1 4 0zM14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0zM6.7 7.2l3.4 3.1"
    "M6.7 16.8l3.4-3.1M13.9 10.3l3.4-3.1M13.9 13.7l3.4 3.1",
    "people": "M16 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0zM4.5 21c0-4 3.3-6.5 7.5-6.5s7.5 2.5 7.5 6.5",
    "queue": "M3 7h5v10H3zM10 7h5v10h-5zM18 8.5l3.5 3.5-3.5 3.5",
    "report": "M6 2.5h12v19H6zM9 6.5h6M9 10h6M9.5 18v-3M12 18v-5M14.5 18v-2",
    "sensor": "M14 12a2 2 0 1 1-4 0 2 2 0 0 1 4 0zM8 16a5.6 5.6 0 0 1 0-8M16 8a5.6 5.6 0 0 1 0 8"
    "M5.2 18.8a9.6 9.6 0 0 1 0-13.6M18.8 5.2a9.6 9.6 0 0 1 0 13.6",
    "stream": "M3 6.5h11M10.5 3l3.5 3.5-3.5 3.5M10 17.5h11M17.5 14l3.5 3.5-3.5 3.5M3 12h6M3 17.5h3M18 6.5h3",
    "tool": "M16 12a4 4 0 1 1-8 0 4 4 0 0 1 8 0zM12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.2 2.2M16.2 16.2l2.2 2.2"
    "M18.4 5.6l-2.2 2.2M7.8 16.2l-2.2 2.2",
    "transformation": "M4 4.5h16l-6 7.5v7l-4 2v-9z",
    "warehouse": "M3 21V9l9-5.5L21 9v12M7 21v-9h10v9M7 15h10M7 18h10",
    "alert": "M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15zM10 21h4M12 3v2",
}
WARNING = "M12 3.5 22 20.5H2zM12 10v4.5M12 17.3v.1"


def strokes(kind: str) -> str:
    """Path data of the icon; a kind without an icon of its own is drawn as a tool."""
    return _STROKES.get(kind, _STROKES["tool"])


def known(kind: str) -> str:
    """The kind itself when it has an icon, otherwise ``tool``."""
    return kind if kind in _STROKES else "tool"
