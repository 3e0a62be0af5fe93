"""A figure as people write it, alone, with its unit, and with what it comes to."""

from decimal import Decimal

from discovery.model.magnitude import magnitude
from discovery.model.spelling import respelled


def number(value: float | None) -> str:
    """A figure as people write it: no needless decimals, thin space between thousands."""
    if value is None:
        return "–"
    if value and not 0.01 <= abs(value) < 1e12:
        return respelled(f"{Decimal(f'{value:.3g}'):,f}".replace(",", "\u202f"))
    text = f"{value:,.2f}".rstrip("0").rstrip(".")
    return respelled(text.replace(",", "\u202f"))


def measured(value: float | None, unit: str | None) -> str:
    """A figure with its unit, for example "24 h"; the sign for nothing has none."""
    return number(value) if value is None else f"{number(value)} {unit or ''}".strip()


def with_magnitude(figure: str, value: float | None, unit: str | None) -> str:
    """A written figure, and in brackets what it comes to where that reads better: "46 080 minutes (32 days)"."""
    amount = magnitude(value, unit)
    return f"{figure} ({amount})" if amount else figure
