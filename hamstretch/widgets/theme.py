"""The one place that all colours, spaces, type sizes and the style of native controls come from.

A theme is data (`assets/themes/*.toml`). Widgets receive one `Theme` that is already scaled to the
user's text size; nothing below or beside this file names a colour.
"""

from __future__ import annotations

from collections.abc import Mapping
from string import Template
from typing import Annotated, Any, Literal

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

Hex = Annotated[str, msgspec.Meta(pattern=r"^#[0-9A-F]{6}$")]
Px = Annotated[int, msgspec.Meta(ge=0, le=200)]
Scheme = Literal["light", "dark", "high-contrast"]
"""The themes by name, each of them a pair of files."""
TEXT_PERCENT = (80, 200)
"""The range of the text size, in per cent of the theme's own sizes."""


class Colours(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Colours by role. `left`, `right`, `green`, `amber` and `red` never stand without a word or a shape.

    `tray` is seen on light and on dark, for nobody knows the colour of a panel.
    """

    background: Hex
    surface: Hex
    raised: Hex
    text: Hex
    secondary: Hex
    outline: Hex
    accent: Hex
    on_accent: Hex
    left: Hex
    right: Hex
    green: Hex
    amber: Hex
    red: Hex
    focus: Hex
    tray: Hex

    def of(self, role: str) -> QColor:
        """Return the colour of a role by its name; raises `AttributeError` for an unknown one."""
        return QColor(getattr(self, role))


class Space(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Distances in pixels, on a grid of four."""

    xs: Px
    s: Px
    m: Px
    l: Px  # noqa: E741 - a size by its common letter, beside s and m
    xl: Px
    xxl: Px
    huge: Px


class Type(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Type sizes in pixels."""

    small: Px
    body: Px
    lead: Px
    heading: Px
    title: Px


class Shape(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Corners, heights and strokes in pixels."""

    control_radius: Px
    card_radius: Px
    control_height: Px
    player_height: Px
    focus_width: Px
    focus_offset: Px
    card_outline: Px = 0


class Theme(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Every token of one look."""

    schema: Literal[1]
    name: Scheme
    colours: Colours
    space: Space
    type: Type
    shape: Shape

    def scaled(self, text_percent: int) -> Theme:
        """Return this theme with its type sizes at a percentage, held within `TEXT_PERCENT`."""
        low, high = TEXT_PERCENT
        percent = min(max(text_percent, low), high)
        sizes = {name: round(px * percent / 100) for name, px in msgspec.structs.asdict(self.type).items()}
        return msgspec.structs.replace(self, type=Type(**sizes))


def decode_theme(data: Mapping[str, Any]) -> Theme:
    """Build a theme from a parsed theme file; raises `msgspec.ValidationError` with the key's path."""
    return msgspec.convert(data, Theme)


def scheme(appearance: str, system: Qt.ColorScheme) -> Scheme:
    """Return which theme to use: one that is named is forced, anything else follows the system."""
    forced: dict[str, Scheme] = {"light": "light", "dark": "dark", "high-contrast": "high-contrast"}
    if appearance in forced:
        return forced[appearance]
    return "dark" if system is Qt.ColorScheme.Dark else "light"


def palette(theme: Theme) -> QPalette:
    """Return the palette that native controls and painted widgets share."""
    role, tint, made = QPalette.ColorRole, theme.colours, QPalette()
    shared = {
        role.Window: tint.background,
        role.WindowText: tint.text,
        role.Base: tint.surface,
        role.AlternateBase: tint.raised,
        role.Text: tint.text,
        role.PlaceholderText: tint.secondary,
        role.Button: tint.surface,
        role.ButtonText: tint.text,
        role.BrightText: tint.red,
        role.ToolTipBase: tint.raised,
        role.ToolTipText: tint.text,
        role.Highlight: tint.accent,
        role.HighlightedText: tint.on_accent,
        role.Link: tint.accent,
        role.LinkVisited: tint.accent,
        role.Accent: tint.accent,
        role.Mid: tint.outline,
    }
    for which, colour in shared.items():
        made.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, QColor(tint.outline))
    return made


def body_font(theme: Theme) -> QFont:
    """Return the system's own font at the theme's body size."""
    font = QFont(QApplication.font())
    font.setPixelSize(theme.type.body)
    return font


def application() -> QApplication:
    """Make the application in the style that every theme dresses.

    The style is named here because `setStyle` answers with a QStyle, and PySide6 then builds all its names:
    8 ms of the start.
    """
    return QApplication(["hamstretch", "-style", "Fusion"])


def apply(app: QApplication, theme: Theme, text_percent: int = 100) -> Theme:
    """Dress an `application` (palette, font, style sheet) and return the scaled theme for widgets."""
    scaled = theme.scaled(text_percent)
    app.setPalette(palette(theme))
    app.setFont(body_font(scaled))
    app.setStyleSheet(stylesheet(theme, text_percent))
    return scaled


LINE = 7 / 6
"""A line's height, as a share of its type size."""
FIELD_EDGE = 2
"""What a field's border and padding add to its height, above and below."""
SPIN_EDGE = 3
"""What the style adds to the height of a field that is stepped through, beside these."""


def stylesheet(theme: Theme, text_percent: int = 100) -> str:
    """Return the style sheet: label roles by type size, and the outlines of native input controls."""
    scaled = theme.scaled(text_percent)
    fields: dict[str, Any] = {}
    for part in (scaled.colours, scaled.space, scaled.type, scaled.shape):
        fields |= msgspec.structs.asdict(part)
    mirrored = QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    line = round(scaled.type.body * LINE)
    fields["field"] = max(scaled.shape.control_height, line + 2 * scaled.space.s) - 2 * FIELD_EDGE
    fields["stepped"] = fields["field"] - SPIN_EDGE
    fields["filled"] = "add" if mirrored else "sub"
    fields["start"] = "right" if mirrored else "left"  # a style sheet does not turn around by itself
    return _SHEET.substitute(fields)


_SHEET = Template("""
QLabel[role="title"] { font-size: ${title}px; font-weight: 600; }
QLabel[role="heading"] { font-size: ${heading}px; font-weight: 600; }
QLabel[role="lead"] { font-size: ${lead}px; }
QLabel[role="strong"] { font-size: ${body}px; font-weight: 600; }
QLabel[role="secondary"] { font-size: ${body}px; color: $secondary; }
QLabel[role="small"] { font-size: ${small}px; color: $secondary; }
QLineEdit, QPlainTextEdit { placeholder-text-color: $secondary; }
QLineEdit, QTimeEdit, QDateEdit, QSpinBox, QPlainTextEdit, QComboBox {
    background: $surface; color: $text; border: 1px solid $outline; border-radius: ${control_radius}px;
    padding: 1px ${m}px; min-height: ${field}px; selection-background-color: $accent;
    selection-color: $on_accent; }
QTimeEdit, QDateEdit, QSpinBox { min-height: ${stepped}px; }
QLineEdit:focus, QTimeEdit:focus, QDateEdit:focus, QSpinBox:focus, QPlainTextEdit:focus,
    QComboBox:focus {
    border: ${focus_width}px solid $focus; padding: 0 11px; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus {
    border: none; padding: 0 ${m}px; min-height: 0; background: transparent; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: ${xl}px; }
QComboBox QAbstractItemView { background: $surface; color: $text; border: 1px solid $outline;
    selection-background-color: $accent; selection-color: $on_accent; }
QScrollArea, QScrollArea > QWidget > QWidget { background: $background; border: none; }
QFrame#sticky { background: $background; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: $outline; border-radius: 2px; min-height: ${huge}px;
    margin: 2px 3px; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QSlider::groove:horizontal { background: $outline; height: 2px; border-radius: 1px; }
QSlider::$filled-page:horizontal { background: $accent; border-radius: 1px; }
QSlider::handle:horizontal { background: $accent; width: 16px; margin: -9px 0;
    border: 2px solid $accent; border-radius: 10px; }
QSlider::handle:horizontal:focus { border-color: $focus; }
QFrame[role="banner"] { background: $raised; border-$start: ${xs}px solid $amber; }
QFrame#card { background: $surface; border: ${card_outline}px solid $outline;
    border-radius: ${card_radius}px; }
QTableView { background: $surface; gridline-color: $raised; border: none;
    alternate-background-color: $background; }
QTableView::item { padding: 0 ${s}px; }
QHeaderView::section { background: $raised; color: $text; border: none; padding: ${s}px; }
QMenu { background: $surface; color: $text; border: 1px solid $outline; padding: ${xs}px 0; }
QMenu::item { padding: ${s}px ${xl}px ${s}px ${l}px; }
QMenu::item:selected { background: $accent; color: $on_accent; }
QMenu::item:disabled { background: $surface; color: $secondary; }
QMenu::separator { height: 1px; background: $raised; margin: ${xs}px 0; }
QToolTip { background: $raised; color: $text; border: 1px solid $outline; padding: ${xs}px; }
""")
