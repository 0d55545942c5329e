"""Editors of days and times: lines that read what people write, with something to pick from."""

from datetime import date, time

from PySide6.QtCore import QDate, QLocale, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCalendarWidget, QComboBox, QLineEdit, QMenu, QWidgetAction

from meetupdesk.dates import day_words, time_words
from meetupdesk.meetup.facts.days import day_near
from meetupdesk.meetup.places import Where
from meetupdesk.ui.editors.editor import Editor
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.reading import Unreadable, read_day, read_time

LOCALES = {
    "ko": QLocale(QLocale.Language.Korean, QLocale.Country.SouthKorea),
    "en": QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom),
}


class DayEditor(Editor):
    """A day, or nothing; what cannot be read stays in the line and is not kept."""

    def __init__(self, frame: Frame, where: Where) -> None:
        self.line = QLineEdit()
        super().__init__(self.line)
        self._frame, self._where = frame, where
        self._shown: date | None = None
        self.line.setPlaceholderText(frame.tr.find(f"{where.path}.example"))
        pick = QAction(frame.icon("calendar-event"), frame.tr("window.pick_day"), self.line)
        pick.triggered.connect(self.pick)
        self.line.addAction(pick, QLineEdit.ActionPosition.TrailingPosition)
        self.line.editingFinished.connect(self._leave)
        self.line.textEdited.connect(self._try)

    def show_value(self, value: object) -> None:
        day = value if isinstance(value, date) else None
        if self.line.hasFocus() and self._read() == day:
            return
        if day != self._shown or not self.line.text():
            self._write(day)

    def set_read_only(self, read_only: bool) -> None:
        self.line.setReadOnly(read_only)

    def pick(self) -> None:
        """Open the calendar below the line."""
        calendar = QCalendarWidget()
        calendar.setLocale(LOCALES[self._frame.tr.language])
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        day = self._shown or self._near() or self._frame.now().date()
        calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        menu = QMenu(self.line)
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)
        calendar.activated.connect(self._take)
        calendar.clicked.connect(self._take)
        calendar.clicked.connect(menu.close)
        calendar.activated.connect(menu.close)
        menu.popup(self.line.mapToGlobal(QPoint(0, self.line.height())))
        calendar.setFocus(Qt.FocusReason.PopupFocusReason)

    def _take(self, picked: QDate) -> None:
        day = date(picked.year(), picked.month(), picked.day())
        self._write(day)
        self.said.emit("")
        self.edited.emit(day)
        self.left.emit()

    def _read(self) -> date | None:
        try:
            return read_day(self.line.text(), self._frame.now().date(), self._near())
        except Unreadable:
            return date.min

    def _near(self) -> date | None:
        return day_near(self._frame.desk.meetup, self._where.path)

    def _write(self, day: date | None) -> None:
        self._shown = day
        self.line.setText(day_words(self._frame.tr, day) if day else "")
        self.line.setCursorPosition(0)

    def _try(self) -> None:
        if self._read() != date.min:
            self.said.emit("")

    def _leave(self) -> None:
        day = self._read()
        if day == date.min:
            self.said.emit("window.message.day")
            return
        self._write(day)
        self.said.emit("")
        self.edited.emit(day)
        self.left.emit()


class TimeEditor(Editor):
    """A time of day, or nothing; the list offers every half hour."""

    def __init__(self, frame: Frame, where: Where) -> None:
        self.combo = QComboBox(editable=True)
        super().__init__(self.combo)
        self._tr = frame.tr
        self._shown: time | None = None
        self.combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.combo.setMaxVisibleItems(10)
        for minutes in range(0, 24 * 60, 30):
            self.combo.addItem(time_words(self._tr, time(*divmod(minutes, 60))))
        self.combo.setCurrentIndex(-1)
        line = self.combo.lineEdit()
        assert line is not None
        self._line = line
        line.setPlaceholderText(frame.tr.find(f"{where.path}.example"))
        line.editingFinished.connect(self._leave)
        self.combo.activated.connect(self._leave)
        self.combo.setMinimumContentsLength(6)

    def show_value(self, value: object) -> None:
        at = value if isinstance(value, time) else None
        if at != self._shown or not self._line.text():
            self._write(at)

    def _write(self, at: time | None) -> None:
        self._shown = at
        self.combo.setEditText(time_words(self._tr, at) if at else "")
        self._line.setCursorPosition(0)

    def _leave(self) -> None:
        try:
            at = read_time(self._line.text())
        except Unreadable as error:
            self.said.emit(error.key)
            return
        self._write(at)
        self.said.emit("")
        self.edited.emit(at)
        self.left.emit()
