"""The house style of an installation: read from its folder, looked at piece by piece, and written from the page."""

from discovery.document.house.folder import PIECES, WORDS, HouseStyle, house_style, put, put_words, removed

__all__ = ["PIECES", "WORDS", "HouseStyle", "house_style", "put", "put_words", "removed"]
