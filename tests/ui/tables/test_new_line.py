import pytest
from msgspec import structs
from PySide6.QtCore import Qt

from meetupdesk.meetup.model.people import Person
from meetupdesk.meetup.places import Where, rows_at
from meetupdesk.ui.tables import TableBox, TableView, field
from meetupdesk.ui.tables.new_line import NewLine

NAMES = ("next_on", "handle", "host")
Key = Qt.Key


@pytest.fixture
def box(window, frame):
    columns = [field(frame, f"people.{name}") for name in NAMES]
    view = TableView(frame, Where("people"), columns, new_row=lambda row_id: Person(id=row_id))
    made = TableBox(frame, view, add_text="새 사람", fits=True)
    stack = window.page("overview").parentWidget()
    stack.addWidget(made)
    stack.setCurrentWidget(made)
    return made


@pytest.fixture
def line(box):
    box.add_button.click()
    return box.findChild(NewLine).line


def last(desk):
    return desk.meetup.people[-1].handle


def test_enter_adds_a_named_row_and_the_line_stays_for_the_next(qtbot, box, line, desk):
    for name in ("Kim", "Lee"):
        qtbot.keyClicks(line, name)
        qtbot.keyClick(line, Key.Key_Return)
        assert last(desk) == name
        assert line.hasFocus()
        assert line.text() == ""
    assert box.view.current_id() == desk.meetup.people[-1].id


def test_a_named_row_is_one_step(qtbot, line, desk):
    before, steps = last(desk), len(desk.history.done)
    qtbot.keyClicks(line, "Kim")
    qtbot.keyClick(line, Key.Key_Return)
    assert len(desk.history.done) == steps + 1
    desk.undo()
    assert last(desk) == before


def test_nothing_typed_adds_nothing(qtbot, line, desk):
    qtbot.keyClicks(line, "   ")
    qtbot.keyClick(line, Key.Key_Return)
    assert desk.history.done == ()


def test_escape_leads_back_to_the_table(qtbot, box, line):
    qtbot.keyClicks(line, "half")
    qtbot.keyClick(line, Key.Key_Escape)
    assert box.view.hasFocus()
    assert box.add_button.isVisible()
    assert not line.isVisible()
    box.add_button.click()
    assert line.text() == ""


def test_a_line_takes_no_more_letters_than_the_field(line):
    assert line.maxLength() == 40


def test_a_resident_number_is_not_taken(line, desk, window, frame, qtbot):
    qtbot.keyClicks(line, "900101-1234567")
    qtbot.keyClick(line, Key.Key_Return)
    assert desk.history.done == ()
    assert window.status._told.text() == frame.tr("window.message.resident_number")


@pytest.mark.parametrize(
    "path",
    ["questions", "follow_ups.items", "follow_ups.posts", "overview.team", "overview.approvals",
     "schedule.slots", "schedule.phases", "crisis.watch", "privacy.benefits"],
)  # fmt: skip
def test_the_tables_of_the_pages_have_a_line_for_new_rows(window, path):
    window.show_section("overview" if path.startswith("overview") else path.partition(".")[0])
    page = window.page(window.section)
    boxes = [box for box in page.findChildren(TableBox) if box.view.table.path == path]
    line = boxes[0].findChild(NewLine)
    table = Where(path)
    before = len(rows_at(window.desk.meetup, table))
    line.open("새 줄")
    line.line.returnPressed.emit()
    assert len(rows_at(window.desk.meetup, table)) == before + 1
    assert "새 줄" in structs.astuple(rows_at(window.desk.meetup, table)[-1])
