"""The page 위기 대비: who moves, and how fast, when something goes wrong."""

from msgspec import structs
from PySide6.QtWidgets import QWidget

from meetupdesk.meetup.edits import replace_rows
from meetupdesk.meetup.fields import Row
from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.model.crisis import Drill, Helper, Risk, Rumour, Watch
from meetupdesk.meetup.places import Where
from meetupdesk.ui.forms import Form
from meetupdesk.ui.pages.crisis_checks import ChecksCard
from meetupdesk.ui.pages.crisis_gaps import GapHighlighter
from meetupdesk.ui.pages.page import Page
from meetupdesk.ui.parts.buttons import button
from meetupdesk.ui.parts.cards import Card, side_by_side
from meetupdesk.ui.parts.folds import Fold
from meetupdesk.ui.parts.wording_mark import spoken_field
from meetupdesk.ui.tables import TableBox, TableView, derived, field

CONTACT = ("contact_name", "contact_phone", "deputy_name", "deputy_phone")
AFTERWARDS = ("stop_list", "postpone", "aftercare")

# table, row class, fields of its columns in order of priority
FOLDS: tuple[tuple[str, type[Row], tuple[str, ...]], ...] = (
    ("helpers", Helper, ("name", "kind", "phone", "note")),
    ("risks", Risk, ("text", "prevention", "owner")),
    (
        "rumours",
        Rumour,
        ("claim", "verdict", "fact", "seen_on", "seen_at", "source", "link", "evidence", "spread"),
    ),
    ("drills", Drill, ("day", "scenario", "minutes", "lessons")),
)
WIDE = ("name", "text", "prevention", "claim", "fact", "scenario", "lessons", "note", "spread")


class CrisisPage(Page):
    """Form page of ``crisis``."""

    key = "crisis"

    def build(self) -> None:
        frame, tr = self.frame, self.frame.tr
        contact = Card(frame, tr("crisis_page.contact"))
        contact.add(Form(frame, "crisis", CONTACT, columns=4))
        self.add(contact)
        self.add_heading(tr("crisis.checks"))
        self.add(ChecksCard(frame))
        self.add_heading(tr("crisis.first_statement"))
        self.add(self._statement())
        self.add_heading(tr("crisis.levels"))
        self.add(self._levels())
        self.add_heading(tr("crisis.watch"))
        self.add(self._watch())
        for name, row, columns in FOLDS:
            self.add(Fold(frame, tr(f"crisis.{name}"), self._table(name, row, columns)))
        afterwards = Card(frame)
        afterwards.add(Form(frame, "crisis", AFTERWARDS))
        self.add(Fold(frame, tr("crisis_page.afterwards"), afterwards))

    def _statement(self) -> Card:
        frame, card = self.frame, Card(self.frame)
        box = spoken_field(frame, Where("crisis.first_statement"), caption=False)
        self._gaps = GapHighlighter(box, frame.theme)
        card.add(box)
        return card

    def _levels(self) -> TableBox:
        frame, tr = self.frame, self.frame.tr
        level = derived(
            "level", tr("crisis_page.level"), lambda row: tr(f"crisis.levels.{row.id}"), width=80
        )
        rest = [
            field(frame, "crisis.levels.sign", stretch=2),
            field(frame, "crisis.levels.action", stretch=3),
            field(frame, "crisis.levels.decides", width=110),
            field(frame, "crisis.levels.within_minutes", width=90),
        ]
        view = TableView(frame, Where("crisis.levels"), [level, *rest])
        return TableBox(frame, view, fits=True)

    def _watch(self) -> TableBox:
        frame, tr = self.frame, self.frame.tr
        columns = [
            field(frame, "crisis.watch.text", stretch=2),
            field(frame, "crisis.watch.kind", width=90),
            field(frame, "crisis.watch.owner", width=100),
            field(frame, "crisis.watch.cadence", width=100),
            field(frame, "crisis.watch.last_seen_on", width=130),
            field(frame, "crisis.watch.note", stretch=3),
        ]
        view = TableView(
            frame, Where("crisis.watch"), columns, new_row=lambda row_id: Watch(id=row_id)
        )
        looked = button(frame, tr("crisis_page.looked"), lambda: self._looked(view), icon="eye")
        looked.setEnabled(False)
        view.row_chosen.connect(lambda row_id: looked.setEnabled(bool(row_id)))
        top = side_by_side(frame, looked)
        return TableBox(frame, view, top=top, add_text=tr("crisis_page.add_watch"), fits=True)

    def _looked(self, view: TableView) -> None:
        """Set the day on which somebody last looked, for the chosen rows."""
        chosen, today = set(view.selected_ids()), self.frame.now().date()

        def change(meetup: Meetup) -> Meetup:
            rows = (
                structs.replace(row, last_seen_on=today) if row.id in chosen else row
                for row in meetup.crisis.watch
            )
            return replace_rows(meetup, Where("crisis.watch"), rows)

        self.frame.edit("crisis_page.looked", change)

    def _table(self, name: str, row: type[Row], columns: tuple[str, ...]) -> QWidget:
        frame, path = self.frame, f"crisis.{name}"
        fields = [
            field(frame, f"{path}.{column}", stretch=2 if column in WIDE else 0)
            for column in columns
        ]
        view = TableView(frame, Where(path), fields, new_row=lambda row_id: row(id=row_id))
        return TableBox(frame, view, add_text=frame.tr(f"crisis_page.add_{name}"), fits=True)
