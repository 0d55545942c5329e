"""How the cells of the table of people look: two lines, chips, a match, a relation."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFontMetrics, QPainter

from meetupdesk.ui.icons import pixmap
from meetupdesk.ui.paint import chip_width, draw_chip, draw_relation, draw_text
from meetupdesk.ui.theme import Theme

CHIP_HEIGHT = 20  # px
GAP = 5  # px between chips


def draw_two_lines(
    painter: QPainter,
    theme: Theme,
    rect: QRect,
    upper: tuple[str, str],
    lower: tuple[str, str],
    icon: str = "",
) -> None:
    """Paint a line and a small one below it, each with its tone; alone, the first is centred.

    ``icon`` stands before the small line, in its tone.
    """
    if not lower[0]:
        draw_text(painter, rect, upper[0], theme.font(), theme.colour(upper[1]))
        return
    above, below = _halves(theme, rect, theme.px(1))
    draw_text(painter, above, upper[0], theme.font(), theme.colour(upper[1]))
    if icon:
        size = theme.px(12)
        top = below.top() + (below.height() - size) // 2
        painter.drawPixmap(below.left(), top, pixmap(theme, icon, lower[1], 12))
        below.setLeft(below.left() + size + theme.px(3))
    draw_text(painter, below, lower[0], theme.font("group"), theme.colour(lower[1]))


def draw_chips(
    painter: QPainter, theme: Theme, rect: QRect, chips: Sequence[tuple[str, bool]], tone: str
) -> None:
    """Paint chips of (words, is one of ours): the first always, the rest while there is room.

    What does not fit is counted behind them in the given tone.
    """
    height, gap = theme.px(CHIP_HEIGHT), theme.px(GAP)
    font = theme.font("hint")
    top, left = rect.top() + (rect.height() - height) // 2, rect.left()
    for at, (words, ours) in enumerate(chips):
        after = len(chips) - at - 1
        # Three more: an advance is rounded, and a count that just fits would end in dots.
        count = QFontMetrics(font).horizontalAdvance(f"+{after}") + gap + 3 if after else 0
        room = rect.right() - left - count
        wanted = chip_width(theme, words)
        if at and wanted > room:
            place = QRect(left, rect.top(), rect.right() - left, rect.height())
            draw_text(painter, place, f"+{after + 1}", font, theme.colour(tone))
            return
        width = min(wanted, max(room, 0))
        draw_chip(painter, theme, QRect(left, top, width, height), words, ours=ours)
        left += width + gap


def draw_match(
    painter: QPainter, theme: Theme, rect: QRect, level: tuple[str, str], share: str, tone: str
) -> None:
    """Paint the word of a match in its tone, bold, and behind it how many of how many."""
    font = theme.font(bold=True)
    draw_text(painter, rect, level[0], font, theme.colour(level[1]))
    wide = QFontMetrics(font).horizontalAdvance(level[0]) + theme.px(6)
    behind = rect.adjusted(min(wide, rect.width()), 0, 0, 0)
    draw_text(painter, behind, share, theme.font("message"), theme.colour(tone))


def draw_stage(
    painter: QPainter, theme: Theme, rect: QRect, filled: int | None, words: str
) -> None:
    """Paint the bars of a relation with words below them; without bars only the words."""
    font = theme.font("hint")
    if filled is None:
        draw_text(painter, rect, words, font, theme.colour("text2"))
        return
    line = QFontMetrics(font).height()
    bar, gap = theme.px(4), theme.px(3)
    top = rect.top() + (rect.height() - bar - gap - line) // 2
    draw_relation(painter, theme, QPoint(rect.left(), top), filled)
    below = QRect(rect.left(), top + bar + gap, rect.width(), line)
    draw_text(painter, below, words, font, theme.colour("text2"))


def _halves(theme: Theme, rect: QRect, gap: int) -> tuple[QRect, QRect]:
    """Return the places of a line and of a small one, together in the middle of the height."""
    first = QFontMetrics(theme.font()).height()
    second = QFontMetrics(theme.font("group")).height()
    top = rect.top() + (rect.height() - first - gap - second) // 2
    return (
        QRect(rect.left(), top, rect.width(), first),
        QRect(rect.left(), top + first + gap, rect.width(), second),
    )
