import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QLabel,
    QLineEdit,
    QWidget,
)
from ui.sample import CONTENTS

from meetupdesk.meetup.model import SECTIONS
from meetupdesk.ui.desk import Desk
from meetupdesk.ui.parts.folds import Fold

SMALL = [("ko", 100, "sample"), ("en", 150, "sample"), ("en", 150, "empty")]


@pytest.fixture(params=SMALL, ids=["ko-100", "en-150", "en-150-empty"])
def small_window(request, make_window, preferences):
    """Return the smallest window, in one language and text size, filled or empty."""
    language, size, content = request.param
    preferences.change(language=language, text_size=size)
    window = make_window(Desk(CONTENTS[content]()))
    window.resize(1024, 640)
    return window


def opened(window, section):
    window.show_section(section)
    page = window.page(section)
    for fold in page.findChildren(Fold):
        fold.set_open(True)
    QApplication.processEvents()  # layouts settle
    page.grab()
    return page


def takes_focus(widget):
    inner = widget.parentWidget()
    is_inner = isinstance(inner, QAbstractSpinBox) or inner.inherits("QComboBox")
    shown = widget.isVisible() and not is_inner
    return shown and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


@pytest.mark.parametrize("section", SECTIONS)
def test_everything_that_takes_the_focus_has_a_name(small_window, section):
    page = opened(small_window, section)
    assert [
        (type(widget).__name__, widget.objectName())
        for widget in page.findChildren(QWidget)
        if takes_focus(widget)
        and not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
    ] == []


@pytest.mark.parametrize("section", SECTIONS)
def test_no_button_is_cut_off(small_window, section):
    page = opened(small_window, section)
    assert [
        button.text()
        for button in page.findChildren(QAbstractButton)
        if button.isVisible() and button.text() and button.width() < button.sizeHint().width()
    ] == []
    status = window_status(small_window)
    assert [each.text() for each in status if each.width() < each.sizeHint().width()] == []


def window_status(window):
    """Return what the status bar says and offers now."""
    parts = window.status.findChildren(QAbstractButton) + window.status.findChildren(QLabel)
    return [each for each in parts if each.isVisible()]


@pytest.mark.parametrize("section", SECTIONS)
def test_no_form_page_is_wider_than_the_window(small_window, section):
    page = opened(small_window, section)
    scroll = page._scroll
    assert scroll is None or scroll.widget().width() <= scroll.viewport().width()


@pytest.mark.parametrize("content", CONTENTS)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_page_opens_whatever_the_meetup_holds(make_window, preferences, content, scheme):
    preferences.change(scheme=scheme)
    window = make_window(Desk(CONTENTS[content]()))
    for section in SECTIONS:
        assert not opened(window, section).grab().isNull()


class StrayWindows(QObject):
    """Remembers every widget that showed as a window of its own."""

    def __init__(self):
        super().__init__()
        self.seen = []

    def eventFilter(self, watched, event):  # noqa: N802, Qt's own name
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


def test_nothing_flashes_as_a_window_while_pages_are_built(qapp, window):
    stray = StrayWindows()
    qapp.installEventFilter(stray)
    for section in SECTIONS:
        opened(window, section)
    qapp.removeEventFilter(stray)
    assert stray.seen == []


def test_the_focus_goes_into_the_page_that_opens(window):
    window.show_section("goals")
    window.show_section("overview")
    assert window.page("overview").findChild(QLineEdit, "title").hasFocus()


@pytest.mark.parametrize("content", ["empty", "sample"])
@pytest.mark.parametrize("section", SECTIONS)
def test_the_focus_starts_where_it_can_be_seen(make_window, content, section):
    window = make_window(Desk(CONTENTS[content]()))
    window.show_section(section)
    focus = QApplication.focusWidget()
    assert focus.isVisible()
    assert window.page(section).isAncestorOf(focus)


@pytest.mark.parametrize("section", ["goals", "follow_ups", "privacy", "people", "questions"])
def test_an_empty_page_has_one_primary_button(make_window, section):
    window = make_window(Desk(CONTENTS["empty"]()))
    page = opened(window, section)
    buttons = [each for each in page.findChildren(QAbstractButton) if each.isVisible()]
    assert [each.property("role") for each in buttons].count("primary") == 1
