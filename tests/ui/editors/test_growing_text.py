from meetupdesk.ui.editors.paragraphs import GrowingText


def test_a_text_is_as_high_as_its_lines_also_when_it_gets_shorter(qtbot):
    text = GrowingText(1, 6)
    qtbot.addWidget(text)
    text.setPlainText("one\ntwo\nthree")
    high = text.height()
    text.setPlainText("one")
    assert text.height() < high
    text.setPlainText("one\ntwo\nthree")
    assert text.height() == high
