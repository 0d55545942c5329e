import pytest
from makers import a_dont, a_meetup, a_message
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QTextCharFormat
from PySide6.QtWidgets import QApplication, QPushButton

from meetupdesk.meetup.places import Where
from meetupdesk.ui.desk import Desk
from meetupdesk.ui.parts.wording_mark import spoken_field
from meetupdesk.ui.parts.wording_mark_card import WordingCard

ASKING = "행사 소식을 많이 알려 주시면 감사하겠습니다."
INSTEAD = "오늘 느끼신 점을 들려주세요."
WAVE = QTextCharFormat.UnderlineStyle.WaveUnderline


@pytest.fixture
def message():
    return a_message("")


@pytest.fixture
def desk(message, clock):
    return Desk(a_meetup(message, a_dont(kind="promotion", instead=INSTEAD)), clock=clock)


@pytest.fixture
def make_field(window, qtbot):
    def make(path, row=""):
        box = spoken_field(window.frame, Where(path, row))
        qtbot.addWidget(box)
        box.resize(480, 200)
        with qtbot.waitExposed(box):
            box.show()
        return box

    return make


@pytest.fixture
def box(make_field, message):
    return make_field("messages.pillars.text", message.id)


def underlined(box):
    return [mark.cursor.selectedText() for mark in box.editor.target.extraSelections()]


def press(box, key, frame):
    card = box.findChild(WordingCard)
    words = frame.tr(key)
    next(each for each in card.findChildren(QPushButton) if each.text() == words).click()


def write(box, text, qtbot):
    box.editor.target.setPlainText(text)
    qtbot.waitUntil(lambda: bool(underlined(box)))


def test_a_risky_phrase_gets_a_wave_that_is_no_part_of_the_text(box, qtbot, desk):
    write(box, ASKING, qtbot)
    (mark,) = box.editor.target.extraSelections()
    assert mark.format.underlineStyle() == WAVE
    assert mark.cursor.selectedText() in ASKING
    assert desk.meetup.messages.pillars[0].text == ASKING


def test_the_card_says_why_and_offers_what_the_dont_row_says(box, qtbot):
    card = box.findChild(WordingCard)
    assert not card.isVisible()
    write(box, ASKING, qtbot)
    assert card.isVisible()
    assert INSTEAD in card._offer.text()


def test_using_the_sentence_is_one_step_and_one_step_back(box, qtbot, desk, frame):
    write(box, ASKING, qtbot)
    press(box, "wording_mark.use", frame)
    assert desk.meetup.messages.pillars[0].text == INSTEAD
    assert box.editor.target.toPlainText() == INSTEAD
    assert box.editor.target.hasFocus()
    assert not box.findChild(WordingCard).isVisible()
    desk.undo()
    assert desk.meetup.messages.pillars[0].text == ASKING
    qtbot.waitUntil(lambda: bool(underlined(box)))


def test_a_kept_phrase_is_silent_in_all_fields(box, make_field, qtbot, desk, frame):
    other = make_field("messages.headline")
    write(box, ASKING, qtbot)
    write(other, ASKING, qtbot)
    (phrase,) = underlined(box)
    press(box, "wording_mark.keep", frame)
    assert desk.meetup.coach.kept_phrases == (phrase,)
    assert underlined(box) == underlined(other) == []
    desk.undo()
    assert underlined(other) == [phrase]


def test_nothing_is_marked_while_a_syllable_is_composed(box, qtbot, frame):
    text = box.editor.target
    QApplication.sendEvent(text, QInputMethodEvent("감", []))
    text.insertPlainText(ASKING)
    mark = next(each for each in box.children() if type(each).__name__ == "WordingMark")
    mark._read_text()
    assert underlined(box) == []
    done = QInputMethodEvent("", [])
    done.setCommitString("감")
    QApplication.sendEvent(text, done)
    qtbot.waitUntil(lambda: bool(underlined(box)))


def test_letters_beyond_the_first_plane_do_not_shift_the_wave(box, qtbot):
    write(box, f"🌿🌿 {ASKING}", qtbot)
    assert underlined(box)[0] in ASKING


def test_a_sentence_that_the_field_cannot_hold_is_shown_but_not_offered(
    make_field, qtbot, desk, frame
):
    row = desk.meetup.messages.donts[0]
    frame.edit_value(Where("messages.donts.instead", row.id), "가" * 150)
    box = make_field("messages.headline")
    write(box, ASKING, qtbot)
    words = frame.tr("wording_mark.use")
    card = box.findChild(WordingCard)
    assert [
        each.isVisible() for each in card.findChildren(QPushButton) if each.text() == words
    ] == [False]


def test_evidence_on_the_row_silences_big_words_at_once(box, qtbot, frame, message):
    write(box, "국내 최고의 공원이 됩니다.", qtbot)
    frame.edit_value(Where("messages.pillars.link", message.id), "https://example.org")
    assert underlined(box) == []


def test_a_line_takes_no_break_by_key_or_paste(make_field, qtbot, desk):
    box = make_field("messages.headline")
    qtbot.keyClicks(box.editor.target, "one")
    qtbot.keyClick(box.editor.target, Qt.Key.Key_Return)
    QApplication.clipboard().setText(" two\nthree")
    box.editor.target.paste()
    assert desk.meetup.messages.headline == "onetwo three"
    assert "\n" not in box.editor.target.toPlainText()


def test_a_line_is_cut_at_its_limit(make_field, desk):
    box = make_field("messages.headline")
    box.editor.target.setPlainText("가" * 120)
    assert desk.meetup.messages.headline == "가" * 100
    assert box.editor.target.toPlainText() == "가" * 100


def test_a_line_keeps_no_resident_number(make_field, desk, frame):
    box = make_field("messages.headline")
    box.editor.target.setPlainText("900101-1234567")
    assert desk.meetup.messages.headline == ""
    assert box._message.isVisible()


def test_without_the_check_nothing_is_marked(box, qtbot, preferences):
    write(box, ASKING, qtbot)
    preferences.change(check_wording=False)
    assert underlined(box) == []
    assert box.findChild(WordingCard).isHidden()
    preferences.change(check_wording=True)
    assert underlined(box) != []
