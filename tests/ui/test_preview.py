import sys

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from meetupdesk.meetup.model import Meetup
from meetupdesk.meetup.places import Where
from meetupdesk.ui.background import pdf_pool
from meetupdesk.ui.desk import Desk
from meetupdesk.ui.newest import NewestWins
from meetupdesk.ui.panels.preview_empty import PreviewEmpty


@pytest.fixture
def panel(window, qtbot):
    """Return the preview, opened on the page of messages and drawn."""
    window.resize(1366, 768)
    window.show_section("messages")
    return opened(window, qtbot)


def opened(window, qtbot):
    window.show_tab("preview")
    panel = window.panel.preview
    qtbot.waitUntil(lambda: is_drawn(panel))
    return panel


def is_drawn(panel):
    return panel.foot.state == "fresh" and drawn(panel) != []


def drawn(panel):
    return [number for number, page in enumerate(panel.column.pages) if page.image is not None]


def rewrite(window, title):
    window.frame.edit_value(Where("overview.title"), title)


def test_the_pages_of_the_briefing_show(panel):
    assert len(panel.column.pages) == panel.shown.pdf.pages
    assert "전체 브리핑" in panel.bar._title.text()


def test_nothing_is_made_while_nobody_looks(window, qtbot):
    panel = window.panel.preview
    rewrite(window, "아무도 보지 않는 동안")
    window.show_tab("coach")
    panel.build()
    pdf_pool().waitForDone()
    assert panel.built == 0


def test_it_opens_at_the_section_of_the_page(panel):
    start = dict(panel.shown.pdf.sections)["messages"]
    assert panel.column.page_in_view() == start
    assert panel.bar.sections.currentData() == "messages"


def test_choosing_a_section_scrolls_there(panel):
    at = panel.bar.sections.findData("crisis")
    panel.bar.sections.setCurrentIndex(at)
    panel.bar.sections.activated.emit(at)
    assert panel.column.page_in_view() == dict(panel.shown.pdf.sections)["crisis"]


def test_an_edit_is_shown_at_the_same_place(panel, window, qtbot):
    bar = panel.column.verticalScrollBar()
    bar.setValue(1500)
    rewrite(window, "다른 제목")
    assert panel.foot.state == "busy"
    qtbot.waitUntil(lambda: panel.foot.state == "fresh")
    assert panel.shown.source.meetup.overview.title == "다른 제목"
    assert bar.value() == 1500


def test_ten_quick_edits_make_at_most_two_briefings(panel, window, qtbot):
    before = panel.built
    for number in range(10):
        rewrite(window, f"제목 {number}")
    qtbot.waitUntil(lambda: panel.foot.state == "fresh")
    assert panel.built - before <= 2
    assert panel.shown.source.meetup.overview.title == "제목 9"


def test_only_pages_near_the_eye_hold_an_image(panel, qtbot):
    panel.column.scroll_to(0)
    qtbot.waitUntil(lambda: drawn(panel)[:1] == [0])
    panel.column.draw()
    assert len(drawn(panel)) <= 3
    assert panel.shown.pdf.pages > 4


def test_the_old_image_stays_until_the_new_one_is_there(panel, window):
    before = drawn(panel)
    rewrite(window, "다른 제목")
    panel.build()
    assert drawn(panel) == before


def test_pages_are_as_wide_as_asked(panel):
    fitting = panel.column.pages[0].width()
    panel.bar.fit.click()
    assert panel.column.pages[0].width() == fitting
    panel.column.set_zoom(200)
    assert panel.column.percent() == 200
    panel.column.step_zoom(-1)
    assert panel.column.percent() == 150
    assert "150" in panel.bar.fit.text()


def test_the_variant_last_chosen_for_export_shows(panel, window, qtbot):
    window.preferences.change(variant="one_page")
    qtbot.waitUntil(lambda: len(panel.column.pages) == 1)
    assert "요약 1장" in panel.bar._title.text()


def test_an_empty_meetup_says_what_to_write(make_window):
    window = make_window(Desk(Meetup()))
    window.show_tab("preview")
    panel = window.panel.preview
    assert isinstance(panel._stack.currentWidget(), PreviewEmpty)
    rewrite(window, "강변공원")
    assert not isinstance(panel._stack.currentWidget(), PreviewEmpty)


def test_characters_without_a_glyph_lead_to_their_field(panel, window, qtbot):
    rewrite(window, "龘의 간담회")
    qtbot.waitUntil(lambda: panel.foot._lost.isVisible())
    assert "龘 (" in panel.foot._lost_line._text.text()
    panel.foot._lost_go.click()
    assert window.section == "overview"


def test_a_failure_is_told_and_the_next_edit_tries_again(panel, window, qtbot):
    panel._building.failed.emit(OSError("no font"))
    assert panel.foot.state == "failed"
    assert panel.foot._why.isVisible()
    rewrite(window, "다른 제목")
    qtbot.waitUntil(lambda: panel.foot.state == "fresh")
    assert panel.foot._why.isHidden()


def test_the_pdf_opens_in_the_program_of_the_system(panel, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(QUrl(url)))
    panel.open_pdf()
    path = opened[0].toLocalFile()
    assert "_브리핑_20260816.pdf" in path
    with open(path, "rb") as file:
        assert file.read() == panel.shown.pdf.data


def test_drawing_needs_neither_numpy_nor_pillow(panel):
    assert "pypdfium2" in sys.modules
    assert "numpy" not in sys.modules


def test_work_that_was_overtaken_is_dropped(qapp, qtbot):
    work, heard = NewestWins(qapp), []
    work.done.connect(heard.append)
    for number in range(5):
        work.ask(lambda number=number: number)
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [4]


def test_work_that_is_no_longer_wanted_is_not_heard_of(qapp, qtbot):
    work, heard = NewestWins(qapp), []
    work.done.connect(heard.append)
    work.ask(lambda: 1)
    work.forget()
    qtbot.waitUntil(lambda: not work.is_running)
    assert heard == []
