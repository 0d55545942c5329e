"""The one style sheet, made from the tokens, and the small pictures it names.

What it styles by a property: ``role`` of buttons, ``surface`` of frames, ``tone`` of labels and
``state`` of fields. Arrows of spin boxes and time fields are never styled: Fusion then draws none.
"""

from pathlib import Path

from meetupdesk.ui.icons import svg
from meetupdesk.ui.theme import Theme

TONES = ("text", "text2", "text3", "accenttext", "ok", "warn", "bad")
SOFT = {
    "accentsoft": "accentsoft",
    "oksoft": "oksoft",
    "warnsoft": "warnsoft",
    "badsoft": "badsoft",
}


def style_sheet(theme: Theme, pictures: Path) -> str:
    """Return the style sheet; ``pictures`` is the folder that ``write_pictures`` filled."""
    if theme.scheme == "contrast":
        return ""
    text = _RULES
    for token, colour in theme.colours.items():
        text = text.replace(f"@{token}@", colour)
    for size in _SIZES:
        text = text.replace(f"#{size}#", f"{theme.px(size) if size > 2 else size}px")
    text = text.replace("@pictures@", pictures.as_posix())
    tones = "".join(f'QLabel[tone="{tone}"] {{color: {theme.colours[tone]};}}\n' for tone in TONES)
    soft = "".join(
        f'QFrame[surface="{name}"] {{background: {theme.colours[token]}; border: 0;'
        f" border-radius: {theme.px(8)}px;}}\n"
        for name, token in SOFT.items()
    )
    return text + tones + soft


def write_pictures(theme: Theme, folder: Path) -> None:
    """Write the check marks and arrows in the colours of the theme."""
    colours = theme.colours
    (folder / "chevron.svg").write_text(svg("chevron-down", colours["text2"]), "utf-8")
    (folder / "chevron-off.svg").write_text(svg("chevron-down", colours["thumb"]), "utf-8")
    for focus in ("", "-focus"):
        edge = colours["focus"] if focus else colours["control"]
        width = 2 if focus else 1
        shapes = {
            "box": _box(colours["surface"], edge, width),
            "box-on": _box(colours["accent"], edge if focus else colours["accent"], width)
            + _tick(colours["onaccent"]),
            "disc": _disc(colours["surface"], edge, width),
            "disc-on": _disc(colours["surface"], colours["accent"], 5)
            + (_disc("none", edge, width) if focus else ""),
        }
        for name, shape in shapes.items():
            (folder / f"{name}{focus}.svg").write_text(_FRAME.format(shape), "utf-8")


_SIZES = (2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 16, 18, 24, 28, 30, 32)
_FRAME = '<svg xmlns="http://www.w3.org/2000/svg" width="18" height="18">{}</svg>'


def _box(fill: str, edge: str, width: float) -> str:
    at, size = width / 2 + 0.5, 17 - width
    return (
        f'<rect x="{at}" y="{at}" width="{size}" height="{size}" rx="4" fill="{fill}"'
        f' stroke="{edge}" stroke-width="{width}"/>'
    )


def _disc(fill: str, edge: str, width: float) -> str:
    return (
        f'<circle cx="9" cy="9" r="{8.5 - width / 2}" fill="{fill}" stroke="{edge}"'
        f' stroke-width="{width}"/>'
    )


def _tick(colour: str) -> str:
    return (
        f'<path d="M5 9.4 L8 12.2 L13.2 6.4" fill="none" stroke="{colour}" stroke-width="1.9"'
        ' stroke-linecap="round" stroke-linejoin="round"/>'
    )


_RULES = """
QToolTip {background: @raised@; color: @text@; border: 1px solid @control@; padding: #4#;}
QMenuBar {background: @surface@; padding: #2# #12#;}
QMenuBar::item {padding: #4# #12#; border-radius: #6#; background: transparent;}
QMenuBar::item:selected {background: @hover@;}
QMenu {background: @raised@; border: 1px solid @line@; padding: #4#;}
QMenu::item {padding: #6# #28# #6# #12#; border-radius: #4#;}
QMenu::item:selected {background: @selection@;}
QMenu::item:disabled {color: @text3@;}
QMenu::icon {padding-left: #8#;}
QMenu::separator {height: 1px; background: @line@; margin: #4# #8#;}

QPushButton, QToolButton {background: @raised@; border: 1px solid @control@; border-radius: #6#;
  padding: 0 #12#; min-height: #30#;}
QPushButton:hover, QToolButton:hover {background: @hover@;}
QPushButton:focus, QToolButton:focus {border: 2px solid @focus@; padding: 0 #11#;}
QPushButton:disabled, QToolButton:disabled {color: @text3@; border-color: @line@;
  background: @window@;}
QPushButton[role="primary"] {background: @accent@; color: @onaccent@; border: 1px solid @accent@;}
QPushButton[role="primary"]:hover {border: 1px solid @focus@;}
QPushButton[role="primary"]:focus {border: 2px solid @text@;}
QPushButton[role="primary"]:disabled {background: @line@; color: @text3@; border-color: @line@;}
QPushButton[role="quiet"] {background: transparent; border: 2px solid transparent;
  color: @accenttext@; padding: 0 #8#; min-height: #28#;}
QPushButton[role="quiet"]:hover {background: @hover@;}
QPushButton[role="quiet"]:focus {border: 2px solid @focus@;}
QPushButton[role="quiet"]:disabled {color: @text3@;}
QPushButton[role="heading"] {background: transparent; border: 2px solid transparent;
  color: @text@; padding: 0 #6#; min-height: #32#; text-align: left;}
QPushButton[role="heading"]:hover {background: @hover@;}
QPushButton[role="heading"]:focus {border: 2px solid @focus@;}
QPushButton[role="segment"] {background: transparent; border: 2px solid transparent;
  color: @text2@; padding: 0 #10#; min-height: #28#;}
QPushButton[role="segment"]:hover {background: @hover@;}
QPushButton[role="segment"]:checked {background: @accentsoft@; color: @accenttext@;}
QPushButton[role="segment"]:focus {border: 2px solid @focus@;}
QPushButton[role="status"] {background: transparent; border: 2px solid transparent;
  color: @text2@; padding: 0 #4#; min-height: #18#;}
QPushButton[role="status"]:hover {background: @hover@;}
QPushButton[role="status"]:focus {border: 2px solid @focus@;}
QToolButton[role="icon"] {background: transparent; border: 2px solid transparent; padding: 0;
  min-height: #28#; min-width: #28#;}
QToolButton[role="icon"]:hover {background: @hover@;}
QToolButton[role="icon"]:focus {border: 2px solid @focus@;}
QToolButton::menu-indicator {image: none;}

QLineEdit, QPlainTextEdit, QComboBox {background: @surface@; color: @text@;
  border: 1px solid @control@; border-radius: #6#; selection-background-color: @selection@;
  selection-color: @text@;}
QLineEdit, QComboBox {padding: 0 #10#; min-height: #30#;}
QPlainTextEdit {padding: #4# #6#;}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus {border: 2px solid @focus@;}
QLineEdit:focus, QComboBox:focus {padding: 0 #9#;}
QPlainTextEdit:focus {padding: #3# #5#;}
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled {color: @text3@;
  background: @window@; border-color: @line@;}
QLineEdit:read-only, QPlainTextEdit[readOnly="true"] {background: @window@; border-color: @line@;}
QLineEdit[state="warn"], QPlainTextEdit[state="warn"] {border-color: @warn@;}
QLineEdit[state="bad"], QPlainTextEdit[state="bad"] {border-color: @bad@;}
QLineEdit[role="bare"], QLineEdit[role="bare"]:focus, QLineEdit[role="bare"]:read-only {border: 0;
  padding: 0 #2#; min-height: 0; background: transparent;}
QPlainTextEdit[role="bare"] {background: transparent; border: 2px solid transparent;
  padding: #3# #5#;}
QPlainTextEdit[tone="text2"] {color: @text2@;}
QPlainTextEdit[role="bare"]:hover {border-color: @line@;}
QPlainTextEdit[role="bare"]:focus {background: @surface@; border-color: @focus@;}
QLineEdit QToolButton {background: transparent; border: 0; padding: 0; min-height: 0;
  min-width: 0;}
QLineEdit QToolButton:hover {background: transparent;}
QComboBox QLineEdit, QAbstractSpinBox QLineEdit {border: 0; padding: 0; min-height: 0;
  background: transparent;}
QComboBox::drop-down {border: 0; width: #28#;}
QComboBox::down-arrow {image: url(@pictures@/chevron.svg); width: #16#; height: #16#;}
QComboBox::down-arrow:disabled {image: url(@pictures@/chevron-off.svg);}
QComboBox QAbstractItemView {background: @raised@; border: 1px solid @control@;
  selection-background-color: @selection@; selection-color: @text@; outline: 0;}
QTableView QLineEdit, QTableView QComboBox, QTableView QPlainTextEdit {border-radius: 0;
  border: 2px solid @focus@; min-height: 0; padding: 0 #6#;}
QTableView QComboBox QLineEdit {border: 0; padding: 0;}

QCheckBox, QRadioButton {spacing: #8#; min-height: #24#;}
QCheckBox:disabled, QRadioButton:disabled {color: @text3@;}
QCheckBox::indicator, QRadioButton::indicator {width: #18#; height: #18#;}
QCheckBox::indicator {image: url(@pictures@/box.svg);}
QCheckBox::indicator:focus {image: url(@pictures@/box-focus.svg);}
QCheckBox::indicator:checked {image: url(@pictures@/box-on.svg);}
QCheckBox::indicator:checked:focus {image: url(@pictures@/box-on-focus.svg);}
QRadioButton::indicator {image: url(@pictures@/disc.svg);}
QRadioButton::indicator:focus {image: url(@pictures@/disc-focus.svg);}
QRadioButton::indicator:checked {image: url(@pictures@/disc-on.svg);}
QRadioButton::indicator:checked:focus {image: url(@pictures@/disc-on-focus.svg);}

QFrame[surface="card"] {background: @surface@; border: 1px solid @line@; border-radius: #8#;}
QFrame[surface="chip"] {background: @accentsoft@; border: 0; border-radius: #10#;}
QFrame[surface="line"] {background: @line@; border: 0;}
QFrame[surface="sidebar"] {background: @sidebar@; border: 0; border-right: 1px solid @line@;}
QFrame[surface="panel"] {background: @surface@; border: 0; border-left: 1px solid @line@;}
QFrame[surface="top"] {background: @surface@; border: 0; border-bottom: 1px solid @line@;}
QFrame[surface="warnbar"] {background: @warnsoft@; border: 0;}
QFrame[surface="accentbar"] {background: @accentsoft@; border: 0;}
QFrame[surface="status"] {background: @sidebar@; border: 0; border-top: 1px solid @line@;}
QLabel {background: transparent; border: 0;}

QScrollArea, QScrollArea > QWidget > QWidget[surface="page"] {background: transparent; border: 0;}
QAbstractScrollArea::corner {background: transparent; border: 0;}
QScrollBar:vertical {background: transparent; width: #12#; margin: 0;}
QScrollBar:horizontal {background: transparent; height: #12#; margin: 0;}
QScrollBar::handle {background: @thumb@; border-radius: #4#; margin: 2px;}
QScrollBar::handle:vertical {min-height: #32#;}
QScrollBar::handle:horizontal {min-width: #32#;}
QScrollBar::handle:hover {background: @control@;}
QScrollBar::add-line, QScrollBar::sub-line {width: 0; height: 0;}
QScrollBar::add-page, QScrollBar::sub-page {background: transparent;}
QSplitter::handle {background: @line@;}

QTableView {background: transparent; border: 0; gridline-color: @line@; outline: 0;
  selection-background-color: @selection@; selection-color: @text@;}
QHeaderView {background: transparent; border: 0;}
QHeaderView::section {background: transparent; color: @text2@; border: 0;
  border-bottom: 1px solid @line@; padding: 0 #10#; text-align: left; font-weight: bold;}
QTableCornerButton::section {background: transparent; border: 0;}
QListWidget[role="points"] {background: @surface@; border: 1px solid @line@; border-radius: #8#;
  padding: #6#; outline: 0;}
QListWidget[role="points"]::item {padding: 0 #8#; border-radius: #4#;}
QListWidget[role="points"]::item:selected {background: @selection@; color: @text@;}
QCalendarWidget QWidget {alternate-background-color: @sidebar@;}
QCalendarWidget QAbstractItemView {background: @surface@; color: @text@;
  selection-background-color: @accent@; selection-color: @onaccent@;}
QCalendarWidget QToolButton {border: 0; background: transparent; color: @text@;}
QCalendarWidget #qt_calendar_navigationbar {background: @surface@;}
QProgressBar {background: @line@; border: 0; border-radius: #4#; max-height: #8#;}
QProgressBar::chunk {background: @accenttext@; border-radius: #4#;}
"""
