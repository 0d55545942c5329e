import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from meetupdesk.meetup.places import Where
from meetupdesk.ui.settings import Preferences
from meetupdesk.ui.tables import TableBox, TableView, field

PEOPLE = Where("people")
NAMES = ("handle", "host", "invitation")
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def make_view(window, frame):
    def make(name="people"):
        columns = [
            field(frame, f"people.{each}", width=90, stretch=each == "host") for each in NAMES
        ]
        view = TableView(frame, PEOPLE, columns, name=name)
        stack = window.page("overview").parentWidget()
        stack.addWidget(box := TableBox(frame, view))
        stack.setCurrentWidget(box)
        return view

    return make


def edge(view, column):
    heads = view.horizontalHeader()
    right = heads.sectionViewportPosition(column) + heads.sectionSize(column) - 1
    return QPoint(right, heads.height() // 2)


def draw(view, column, by):
    """Draw the right edge of a column with the mouse."""
    heads, start = view.horizontalHeader().viewport(), edge(view, column)
    QTest.mousePress(heads, LEFT, pos=start)
    QTest.mouseMove(heads, start + QPoint(by, 0))
    QTest.mouseRelease(heads, LEFT, pos=start + QPoint(by, 0))


def widths(view):
    return [view.columnWidth(column) for column in range(len(NAMES))]


def test_a_drawn_width_is_remembered_and_the_rest_shared_anew(make_view, preferences, tmp_path):
    view = make_view()
    draw(view, 0, 60)
    assert preferences.value.columns == {"people": {"handle": 150}}
    assert Preferences(tmp_path / "settings.ini").value.columns == {"people": {"handle": 150}}
    assert sum(widths(view)) == view.viewport().width()
    assert widths(make_view())[0] == 150


def test_another_view_of_the_same_rows_keeps_its_own_widths(make_view):
    draw(make_view(), 0, 60)
    assert widths(make_view("privacy.basis"))[0] == 90


def test_a_column_with_a_drawn_width_does_not_stretch(make_view):
    view = make_view()
    draw(view, 1, 100 - view.columnWidth(1))
    assert widths(view)[:2] == [90, 100]
    assert sum(widths(view)) == view.viewport().width()


def test_a_double_click_on_the_edge_gives_the_usual_width_again(make_view, preferences):
    view = make_view()
    draw(view, 0, 60)
    QTest.mouseDClick(view.horizontalHeader().viewport(), LEFT, pos=edge(view, 0))
    assert preferences.value.columns == {}
    assert widths(view)[0] == 90


def test_odd_widths_in_the_preferences_leave_every_column_in_reach(make_view, preferences):
    preferences.change(columns={"people": {"handle": -5, "gone": 90, "host": 90_000}})
    assert widths(make_view())[:2] == [40, 480]


def test_the_order_by_a_column_is_remembered(make_view, preferences):
    view = make_view()
    view._sort(0)
    view._sort(0)
    assert preferences.value.sorts == {"people": "-handle"}
    again = make_view()
    assert (again.rows.arrangement.column, again.rows.arrangement.descending) == (0, True)
    again._sort(0)
    assert preferences.value.sorts == {}
    assert make_view().rows.arrangement.column == -1
