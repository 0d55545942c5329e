"""Forms made from the declared fields: rows are generated, pages are placed by hand."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from meetupdesk.meetup.fields import Text, kinds
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.places import Where, class_at, holder_of
from meetupdesk.ui.editors import Editor, make_editor
from meetupdesk.ui.field_messages import message_for
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.parts.labels import label, wrapped
from meetupdesk.ui.parts.notices import MessageLine

FLASH = 120  # ms
NARROWEST = 132  # px of a field in a row of several
COUNTED_FROM = 0.9  # share of the limit from which a counter shows how much room is left


class FieldBox(QWidget):
    """One declared field: label, editor, and below them the hint or one message.

    ``editor`` may be given when the page wants another than the usual one, such as radio buttons.
    Follows the desk by itself; goes grey while its row is gone.
    """

    def __init__(
        self,
        frame: Frame,
        where: Where,
        *,
        editor: Editor | None = None,
        caption: bool = True,
        hint: bool = True,
    ) -> None:
        super().__init__()
        self.where = where
        self._frame = frame
        self._kind = kinds(class_at(Meetup, where.path.rpartition(".")[0]))[where.name]
        self.editor = editor or make_editor(frame, self._kind, where)
        self.setObjectName(where.path)
        self.editor.target.setObjectName(where.name)
        self._name = frame.tr(where.path)
        self._hint = frame.tr.find(f"{where.path}.hint") if hint else ""
        self._caption = self._make_caption()
        self._below = wrapped(self._hint, size="hint", tone="text3", theme=frame.theme)
        self._message = MessageLine(frame)
        self._place()
        self.show_caption(caption)  # only in its place: alone it would be a window for a moment
        self.editor.name_for_readers(self._name, self._hint)
        self.editor.set_read_only(frame.desk.read_only)
        self.editor.edited.connect(self._edit)
        self.editor.said.connect(self._say)
        self.editor.left.connect(self._judge)
        frame.desk.changed.connect(self._follow)
        self._show(frame.desk.meetup)

    def focus(self) -> None:
        """Put the cursor into the field and flash it."""
        self.editor.target.setFocus()
        if self._frame.preferences.value.less_motion:
            return
        self.setStyleSheet(f"background: {self._frame.theme.colours['accentsoft']};")
        QTimer.singleShot(FLASH, self, lambda: self.setStyleSheet(""))

    def show_caption(self, shown: bool) -> None:
        """Show the label above the field, unless the editor carries it itself."""
        self._caption.setVisible(shown and not self.editor.caption_beside)

    def _make_caption(self) -> QWidget:
        theme = self._frame.theme
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(6))
        caption = label(self._name, bold=True, theme=theme)
        caption.setBuddy(self.editor.target)
        row.addWidget(caption)
        if getattr(self._kind, "required", False):
            required = self._frame.tr("window.required")
            row.addWidget(label(required, size="hint", tone="text3", theme=theme))
        row.addStretch()
        return box

    def _place(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self._frame.theme.px("label"))
        layout.addWidget(self._caption)
        layout.addWidget(self.editor.widget)
        layout.addWidget(self._below)
        layout.addWidget(self._message)
        layout.addStretch()
        self._below.setVisible(bool(self._hint))
        self._message.hide()

    def _edit(self, value: object) -> None:
        self._frame.edit_value(self.where, value)
        self._count(value)

    def _follow(self, _old: Meetup, new: Meetup) -> None:
        self._show(new)

    def _show(self, meetup: Meetup) -> None:
        holder = holder_of(meetup, self.where)
        self.setEnabled(holder is not None)
        if holder is not None:
            value = getattr(holder, self.where.name)
            self.editor.show_value(value)
            if self._message.isVisible() and not message_for(self._kind, value):
                self._judge()

    def _judge(self) -> None:
        holder = holder_of(self._frame.desk.meetup, self.where)
        value = getattr(holder, self.where.name, None)
        self._say(message_for(self._kind, value))

    def _say(self, key: str) -> None:
        text = self._frame.tr(key) if key else ""
        self._message.tell("warn", text)
        self._message.setVisible(bool(text))
        self._below.setVisible(bool(self._below.text()) and not text)
        self.editor.target.setAccessibleDescription(text or self._hint)

    def _count(self, value: object) -> None:
        """Show how much room is left once a text is nearly as long as it may be."""
        if not isinstance(self._kind, Text) or not isinstance(value, str):
            return
        limit = self._kind.limit
        near = len(value) >= limit * COUNTED_FROM
        counter = self._frame.tr("window.counter", length=len(value), limit=limit)
        self._below.setText(counter if near else self._hint)
        self._below.setVisible(bool(self._below.text()) and self._message.isHidden())


class Form(QWidget):
    """The named fields of a part, or of one row of a table, in the given order.

    ``columns`` puts short fields side by side, at most four.
    """

    def __init__(
        self, frame: Frame, part: str, names: Sequence[str], row: str = "", *, columns: int = 1
    ) -> None:
        super().__init__()
        self.boxes = {name: FieldBox(frame, Where(f"{part}.{name}", row)) for name in names}
        self._frame, self._most, self._columns = frame, columns, 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(frame.theme.px("card"))
        self._grid.setVerticalSpacing(frame.theme.px(12))
        self._place(columns)

    def minimumSizeHint(self) -> QSize:
        widest = max(box.minimumSizeHint().width() for box in self.boxes.values())
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place(columns_for(self._frame, self._most, event.size().width()))

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for at, box in enumerate(self.boxes.values()):
            self._grid.addWidget(box, at // columns, at % columns)
        for column in range(self._most):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)


def columns_for(frame: Frame, most: int, width: int) -> int:
    """Return how many fields stand side by side: all, or half of them where it is narrow."""
    if most > 1 and width < most * frame.theme.px(NARROWEST):
        return (most + 1) // 2
    return most
