"""Colours of the pictures, light and dark: six stage hues, and status always told by words or shape as well."""

from __future__ import annotations

from dataclasses import dataclass

from discovery.diagram.drawing.hues import HUES, Hue, Hues

FONT = "'Liberation Sans',Arimo,Arial,Helvetica,sans-serif"  # one set of widths, so the picture is the same everywhere


@dataclass(frozen=True, slots=True)
class Theme:
    """Hex colours by what they paint; ``stages`` holds one colour for each lane, left to right."""

    ground: str
    band: str
    card: str
    rail: str
    ink: str
    quiet: str
    line: str
    border: str
    chip: str
    chip_ink: str
    gap: str
    gap_fill: str
    gap_ink: str
    current: str
    future: str
    on_state: str
    stages: tuple[str, str, str, str, str, str]
    hues: Hues


THEMES = {
    "light": Theme(
        ground="#FFFFFF", band="#F3F6FA", card="#FFFFFF", rail="#F9FAFC", ink="#16212E", quiet="#4A5968",
        line="#6C7C8D", border="#B9C5D1", chip="#E6ECF3", chip_ink="#33414F", gap="#C77700", gap_fill="#FFF3DC",
        gap_ink="#8A4B00", current="#4A5968", future="#00724F", on_state="#FFFFFF",
        stages=("#0B63A5", "#0A7485", "#0B7553", "#565AAE", "#8A4FA3", "#B0376F"),
        hues=HUES["light"],
    ),
    "dark": Theme(
        ground="#0D1520", band="#131E2B", card="#1B2938", rail="#111B27", ink="#F1F5F9", quiet="#B4C2D0",
        line="#8496A9", border="#3A4B5E", chip="#2B3E52", chip_ink="#D5DFE9", gap="#FFB545", gap_fill="#33270F",
        gap_ink="#FFD08A", current="#B4C2D0", future="#3DDBA9", on_state="#0D1520",
        stages=("#5AB4F0", "#43C5D6", "#41CF9F", "#9FA5F5", "#CF9BE6", "#F58DB9"),
        hues=HUES["dark"],
    ),
}  # fmt: skip


def text_pairs(theme: Theme) -> list[tuple[str, str]]:
    """Every (text colour, fill) pair a picture can show; each needs a contrast of 4.5 or more."""
    hues = theme.hues
    tints = [hue.fill for hue in hues.every]
    grounds = (theme.ground, theme.band, theme.card, theme.rail, theme.gap_fill, *tints)
    pairs = [(ink, fill) for fill in grounds for ink in (theme.ink, theme.quiet)]
    changed = [hue.fill for hue in hues.changes.values()]
    pairs += [(theme.gap_ink, fill) for fill in (theme.gap_fill, theme.ground, theme.card, *changed)]
    pairs += [(theme.chip_ink, theme.chip), (theme.on_state, theme.current), (theme.on_state, theme.future)]
    pairs += [(theme.on_state, hue.line) for hue in hues.changes.values()]
    pairs += [(hue.line, fill) for hue in hues.changes.values() for fill in (theme.ground, theme.band, theme.card)]
    pairs += [(hues.changes["retired"].line, fill) for fill in changed]
    pairs += [(on(theme, hue), hue.line) for hue in hues.every]
    return pairs + [(stage, fill) for stage in theme.stages for fill in (theme.band, theme.ground)]


def outline_pairs(theme: Theme) -> list[tuple[str, str]]:
    """Every (line, ground) pair that tells something; each needs a contrast of 3 or more."""
    lines = [theme.gap, theme.line, theme.stages[0], *(hue.line for hue in theme.hues.every)]
    return [(line, ground) for line in lines for ground in (theme.ground, theme.band, theme.card)]


def on(theme: Theme, hue: Hue) -> str:
    """The colour of a sign on a patch of this hue: whichever of the theme's lightest and darkest reads better."""
    return theme.ink if hue.dark_sign else theme.on_state
