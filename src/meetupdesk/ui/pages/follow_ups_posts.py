"""What was published: guests and outsiders counted apart, never added."""

from collections.abc import Mapping

from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetupdesk.i18n import Translator
from meetupdesk.meetup.facts.reviews import reviews
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.follow_ups import Post
from meetupdesk.meetup.places import Where
from meetupdesk.ui.frame import Frame
from meetupdesk.ui.parts.labels import wrapped
from meetupdesk.ui.tables import TableBox, TableView, field


class PostsPart(QWidget):
    """The table of posts with its two counts above."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        widths = {"voice": 110, "person": 100, "posted_on": 130, "tone": 80, "disclosure": 110}
        stretch = {"url": 2, "gist": 3}
        names = ("gist", "voice", "person", "posted_on", "tone", "disclosure", "url")
        columns = [
            field(
                frame,
                f"follow_ups.posts.{name}",
                width=widths.get(name, 0),
                stretch=stretch.get(name, 0),
            )
            for name in names
        ]
        self.view = TableView(
            frame, Where("follow_ups.posts"), columns, new_row=lambda row_id: Post(id=row_id)
        )
        self._counts = wrapped("", tone="text2", theme=frame.theme)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(frame.theme.px("inside"))
        layout.addWidget(self._counts)
        layout.addWidget(
            TableBox(frame, self.view, add_text=frame.tr("follow_ups_page.new_post")), 1
        )
        frame.desk.changed.connect(self._follow)
        self._show(frame.desk.meetup)

    def _follow(self, old: Meetup, new: Meetup) -> None:
        if old.follow_ups is not new.follow_ups:
            self._show(new)

    def _show(self, meetup: Meetup) -> None:
        tr = self._frame.tr
        said = {voice: _counted(tr, tones) for voice, tones in reviews(meetup).items()}
        self._counts.setText(tr("follow_ups_page.voices", **said))


def _counted(tr: Translator, tones: Mapping[str, int]) -> str:
    """Return how many there are, and of what tone."""
    number = tr("follow_ups_page.posts", count=sum(tones.values()))
    parts = (f"{tr(f'follow_ups.posts.tone.{tone}')} {count}" for tone, count in tones.items())
    return f"{number} ({', '.join(parts)})" if tones else number
