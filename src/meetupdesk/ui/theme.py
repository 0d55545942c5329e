"""The look as a value: colours, sizes and fonts of one scheme at one text size.

Everything comes from ``resources/theme.toml``; no other module names a colour or a size in points.
A change of scheme or text size makes another ``Theme`` and builds the window anew.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette

from meetupdesk.paths import read_toml

SYSTEM_PALETTE = {  # token of ours -> role of the system's high-contrast palette
    "window": "Window", "surface": "Base", "sidebar": "Window", "raised": "Button",
    "hover": "Button", "line": "WindowText", "control": "WindowText", "thumb": "WindowText",
    "text": "WindowText", "text2": "WindowText", "text3": "WindowText", "accent": "Highlight",
    "onaccent": "HighlightedText", "accentsoft": "Base", "accenttext": "Link", "ok": "WindowText",
    "oksoft": "Base", "warn": "WindowText", "warnsoft": "Base", "bad": "WindowText",
    "badsoft": "Base", "selection": "Highlight", "focus": "Highlight",
}  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """One scheme (light, dark or contrast) at one text size (1.0 is 100 %)."""

    scheme: str
    scale: float
    compact: bool
    colours: Mapping[str, str]
    space: Mapping[str, int]
    type: Mapping[str, float]
    families: tuple[str, ...]

    def colour(self, token: str) -> QColor:
        """Return the colour of a token such as ``accenttext``."""
        return QColor(self.colours[token])

    def px(self, size: int | str) -> int:
        """Return pixels at the present text size; ``size`` is a number or a name of a space."""
        return round((self.space[size] if isinstance(size, str) else size) * self.scale)

    def font(self, size: str = "body", *, bold: bool = False) -> QFont:
        """Return the font of a named size such as ``card_title``."""
        font = QFont()
        font.setFamilies(list(self.families))
        font.setPointSizeF(self.type[size] * self.scale)
        font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        return font

    @property
    def row_height(self) -> int:
        """Pixels of a table row."""
        return self.px("row_compact" if self.compact else "row")

    def palette(self) -> QPalette:
        """Return the palette for the whole application."""
        palette = QPalette()
        for role, token in _ROLES.items():
            palette.setColor(role, self.colour(token))
        for role in (_Role.Text, _Role.WindowText, _Role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("text3"))
        return palette


def theme_for(scheme: str, *, text_size: int = 100, compact: bool = False) -> Theme:
    """Return the look for light, dark or contrast; ``text_size`` in per cent."""
    return replace(
        _plain_theme(scheme), scale=text_size / 100, compact=compact,
        colours=_system_colours() if scheme == "contrast" else _table()[scheme],
    )  # fmt: skip


def present_scheme(wanted: str) -> str:
    """Return the scheme to use for the preference system, light or dark."""
    hints = QGuiApplication.styleHints()
    accessibility = hints.accessibility() if hasattr(hints, "accessibility") else None
    if accessibility and accessibility.contrastPreference() == Qt.ContrastPreference.HighContrast:
        return "contrast"
    if wanted != "system":
        return wanted
    return "dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light"


@cache
def _table() -> dict[str, Any]:
    return read_toml("theme.toml")


@cache
def _plain_theme(scheme: str) -> Theme:
    table = _table()
    return Theme(
        scheme=scheme, scale=1.0, compact=False, colours=table["light"], space=table["space"],
        type=table["type"], families=tuple(table["font"]["families"]),
    )  # fmt: skip


def _system_colours() -> Mapping[str, str]:
    palette = QGuiApplication.palette()
    roles = QPalette.ColorRole
    return {
        token: palette.color(getattr(roles, role)).name() for token, role in SYSTEM_PALETTE.items()
    }


_Role = QPalette.ColorRole
_ROLES = {
    _Role.Window: "window",
    _Role.WindowText: "text",
    _Role.Base: "surface",
    _Role.AlternateBase: "sidebar",
    _Role.Text: "text",
    _Role.Button: "raised",
    _Role.ButtonText: "text",
    _Role.BrightText: "onaccent",
    _Role.ToolTipBase: "raised",
    _Role.ToolTipText: "text",
    _Role.PlaceholderText: "text3",
    _Role.Highlight: "selection",
    _Role.HighlightedText: "text",
    _Role.Accent: "accent",
    _Role.Link: "accenttext",
    _Role.LinkVisited: "accenttext",
    _Role.Light: "surface",
    _Role.Midlight: "hover",
    _Role.Mid: "line",
    _Role.Dark: "control",
    _Role.Shadow: "line",
}
