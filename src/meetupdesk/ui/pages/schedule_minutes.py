"""How the minutes of a day are divided: words and a bar of listening, talking, telling, other."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from meetupdesk.dates import times_words
from meetupdesk.meetup.facts.run_sheet import RunSheet
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.paint import draw_bar
from meetupdesk.ui.parts.labels import ElidedLabel, label
from meetupdesk.ui.parts.nesting import nest

MODE_TONES = {"listen": "accenttext", "talk": "ok", "tell": "warn", "other": "text2"}
BAR_TONES = MODE_TONES | {"other": "line"}
HEIGHT, GAP = 8, 2  # px


class MinutesBar(QWidget):
    """Follows what it is given; ``show_sheet`` is called after every change."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        theme = frame.theme
        self._words: dict[str, QLabel] = {}
        head = QHBoxLayout()
        head.setSpacing(theme.px("panel"))
        for mode, tone in MODE_TONES.items():
            is_bold = mode != "other"
            made = label("", size="message", tone=tone, bold=is_bold, theme=theme)
            self._words[mode] = made
            head.addWidget(made)
        self._total = ElidedLabel("", size="message", tone="text2", theme=theme)
        self._over = label("", size="message", tone="bad", bold=True, theme=theme)
        self._under = label("", size="message", tone="warn", bold=True, theme=theme)
        head.addStretch(1)
        for each in (self._total, self._over, self._under):
            head.addWidget(each)
        self._bar = _Bar(frame)
        layout = QVBoxLayout(self)
        space = theme.px("card")
        layout.setContentsMargins(space, 0, space, theme.px("inside"))
        layout.setSpacing(theme.px("inside"))
        nest(layout, head)
        layout.addWidget(self._bar)

    def show_sheet(self, sheet: RunSheet) -> None:
        """Show the minutes of a run sheet."""
        tr = self._frame.tr
        minutes = {mode: getattr(sheet, mode) for mode in MODE_TONES}
        for mode, count in minutes.items():
            word = tr(f"schedule.slots.mode.{mode}")
            self._words[mode].setText(f"{word} {tr('word.minutes', count=count)}")
        whole = tr("word.minutes", count=sum(minutes.values()))
        times = times_words(tr, sheet.session.starts, sheet.session.ends)
        total = tr("schedule_page.total", minutes=whole)
        self._total.setText(f"{total} · {times}" if times else total)
        late = 0 if sheet.fits or sheet.difference is None else sheet.difference
        self._over.setVisible(late > 0)
        self._over.setText(tr("schedule_page.over", minutes=tr("word.minutes", count=abs(late))))
        self._under.setVisible(late < 0)
        self._under.setText(tr("schedule_page.under", minutes=tr("word.minutes", count=abs(late))))
        self._bar.show_minutes(minutes)
        spoken = (self._words[mode].text() for mode in MODE_TONES)
        self._bar.setAccessibleName(", ".join(spoken))


class _Bar(QWidget):
    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        self._minutes: dict[str, int] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._frame.theme.px(200), self._frame.theme.px(HEIGHT))

    def show_minutes(self, minutes: dict[str, int]) -> None:
        self._minutes = minutes
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._frame.theme
        shown = {mode: count for mode, count in self._minutes.items() if count}
        gap = theme.px(GAP)
        room = self.width() - gap * max(len(shown) - 1, 0)
        left, whole = 0.0, sum(shown.values())
        if not shown:
            draw_bar(painter, QRectF(self.rect()), theme.colour("line"))
        for mode, count in shown.items():
            width = room * count / whole
            place = QRectF(left, 0, width, self.height())
            draw_bar(painter, place, theme.colour(BAR_TONES[mode]))
            left += width + gap
