"""The last screen of the interview: what was answered, and where it will be saved."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from meetupdesk.dates import day_words
from meetupdesk.meetup.starting import Interview
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.cards import Card
from meetupdesk.ui.parts.labels import label, wrapped
from meetupdesk.ui.parts.nesting import nest


class PlaceScreen(QWidget):
    """``place`` is the one for the title until the person chooses another."""

    def __init__(
        self,
        frame: Frame,
        choose: Callable[[Path], Path | None],
        readable: Callable[[Path], str],
    ) -> None:
        super().__init__()
        self._frame, self._choose, self._readable = frame, choose, readable
        self._chosen: Path | None = None
        self.place = Path()
        theme, tr = frame.theme, frame.tr
        self._facts = {
            key: wrapped("", theme=theme) for key in ("title", "day", "format", "themes", "people")
        }
        facts = QWidget()
        form = QFormLayout(facts)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(theme.px(24))
        form.setVerticalSpacing(theme.px("inside"))
        for key, words in self._facts.items():
            form.addRow(label(tr(f"interview_dialog.fact.{key}"), tone="text2", theme=theme), words)
        card = Card(frame)
        card.add(facts)
        self._where = wrapped("", theme=theme)
        row = QHBoxLayout()
        row.setSpacing(theme.px("inside"))
        row.addWidget(self._where, 1)
        row.addWidget(button(frame, tr("interview_dialog.place.change"), self._change))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px("inside"))
        column.addWidget(card)
        column.addSpacing(theme.px("inside"))
        column.addWidget(label(tr("interview_dialog.place.label"), bold=True, theme=theme))
        nest(column, row)
        column.addStretch()

    def show_answers(self, interview: Interview, place_for: Callable[[str], Path]) -> None:
        """Show what the draft will hold, and its place."""
        tr = self._frame.tr
        title = tr("interview.title", answer=interview.hear_about) if interview.hear_about else ""
        day, kind = interview.first_day, interview.format
        kinds = "interview_dialog.blank" if kind in ("", "other") else f"overview.format.{kind}"
        words = {
            "title": title,
            "day": day_words(tr, day) if day else "",
            "format": tr(kinds),
            "themes": ", ".join(interview.themes),
            "people": ", ".join(handle for handle, _ in interview.people),
        }
        for key, text in words.items():
            self._facts[key].setText(text or tr("interview_dialog.unknown"))
        self._show_place(self._chosen or place_for(title))

    def _change(self) -> None:
        chosen = self._choose(self.place)
        if chosen is not None:
            self._chosen = chosen
            self._show_place(chosen)

    def _show_place(self, place: Path) -> None:
        self.place = place
        self._where.setText(self._readable(place))
