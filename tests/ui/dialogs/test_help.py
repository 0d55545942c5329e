import pytest
from PySide6.QtWidgets import QLabel

from meetupdesk.meetup.model import SECTIONS
from meetupdesk.ui.dialogs import help as help_dialog
from meetupdesk.ui.dialogs.help_keys import key_cards
from meetupdesk.ui.dialogs.help_page import page_cards
from meetupdesk.ui.dialogs.help_words import word_cards
from meetupdesk.ui.dialogs.parted import PartedDialog
from meetupdesk.ui.pages.people_search import SearchLine


def texts(widgets):
    return [label.text() for each in widgets for label in each.findChildren(QLabel)]


@pytest.mark.parametrize("section", SECTIONS)
def test_every_page_has_help_of_its_own(window, section):
    window.section = section
    assert texts(page_cards(window))[0] == window.frame.tr(f"section.{section}")


def test_the_help_tells_what_the_fields_mean(window):
    window.section = "people"
    assert window.frame.tr("people.phone.hint") in texts(page_cards(window))


def test_every_shortcut_of_a_command_is_listed(window):
    shown = " ".join(texts(key_cards(window)))
    able = [each for each in window.command_actions.values() if each.isEnabled()]
    keys = [each.shortcut().toString() for each in able if not each.shortcut().isEmpty()]
    assert [key for key in keys if key not in shown] == []


def test_the_glossary_finds_words_by_initial_consonants(qtbot, window):
    line, card = word_cards(window)
    assert isinstance(line, SearchLine)
    for each in (line, card):
        qtbot.addWidget(each)
    line.setText("ㅇㅎㄹ")
    seen = [label.text() for label in card.findChildren(QLabel) if label.isVisibleTo(card)]
    assert seen[0] == "영향력"
    assert len(seen) == 2


@pytest.mark.parametrize("lang", ["ko", "en"])
def test_the_help_opens_at_each_part(qtbot, window, preferences, lang):
    preferences.change(language=lang)
    for at, part in enumerate(help_dialog.PARTS):
        dialog = PartedDialog(window, "help.window", help_dialog.PARTS, part.name)
        qtbot.addWidget(dialog)
        assert dialog.list.currentRow() == at


def test_about_names_the_licences(window):
    dialog = PartedDialog(window, "help.window", help_dialog.PARTS, "help.about")
    shown = " ".join(texts([dialog]))
    assert all(name in shown for name in ("LGPL", "Tabler", "Open Font License", "MIT"))
