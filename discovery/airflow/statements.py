"""What the files of an environment say, piece by piece: variables, options of one layer, packages; all masked."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Variable:
    """An environment variable, masked; ``line`` counts from 1."""

    name: str
    value: str
    file: str
    line: int
    why: str = ""
    fingerprint: str = ""


@dataclass(frozen=True)
class Setting:
    """An option as one layer sets it, masked; ``section`` is empty while nobody said it."""

    section: str
    option: str
    value: str
    layer: str
    file: str
    line: int
    why: str = ""
    fingerprint: str = ""

    @property
    def key(self) -> str:
        """``section.option``; the option alone where no section is known."""
        return f"{self.section}.{self.option}" if self.section else self.option


@dataclass(frozen=True)
class Package:
    """A Python package; ``version`` is empty where the list does not tell it."""

    name: str
    version: str
    file: str
    line: int

    @property
    def key(self) -> str:
        """Its name as every spelling of it is compared."""
        return self.name.lower().replace("_", "-")


def parted(name: str) -> tuple[str, str]:
    """Section and option of ``section.option``; a name without a section has none."""
    section, dot, option = name.partition(".")
    return (section, option) if dot else ("", name)
