"""A figure as people write it."""

from decimal import Decimal


def number(value: float | None) -> str:
    """A figure as people write it: no needless decimals, thin space between thousands."""
    if value is None:
        return "–"
    if value and not 0.01 <= abs(value) < 1e12:
        return f"{Decimal(f'{value:.3g}'):,f}".replace(",", "\u202f")
    text = f"{value:,.2f}".rstrip("0").rstrip(".")
    return text.replace(",", "\u202f")
