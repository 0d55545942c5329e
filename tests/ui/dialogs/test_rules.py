import pytest
from makers import a_benefit
from PySide6.QtWidgets import QLabel

from meetupdesk.meetup.edits import add_rows
from meetupdesk.meetup.places import Where
from meetupdesk.storage.home import Home
from meetupdesk.storage.law import own_rules
from meetupdesk.ui.dialogs.rules import RulesDialog
from meetupdesk.ui.pages.privacy import PrivacyPage
from meetupdesk.ui.pages.privacy_law import LawLine

MEAL = """
[[rule]]
id = "graft.meal"
kind = "limit"
value = 30000
unit = "krw"
applies_to = ["covered"]
source = "우리 기관 행동강령 제14조"
checked_on = 2025-01-01
certainty = "statute"
ko = "식사는 1인당 3만 원까지입니다."
en = "Meals: up to 30,000 KRW a person."
"""


@pytest.fixture
def home(tmp_path):
    return Home(tmp_path / "data")


@pytest.fixture
def dialog(qtbot, window, home):
    shown = []
    made = RulesDialog(window.frame, window, home, show_file=shown.append)
    made.shown_files = shown
    qtbot.addWidget(made)
    made.show()
    return made


def said(widget):
    return "\n".join(each.text() for each in widget.findChildren(QLabel) if each.isVisible())


def test_every_rule_of_today_is_told_with_its_source_and_day(dialog):
    words = said(dialog)
    assert "식사·다과는 1인당 5만 원까지입니다." in words
    assert "청탁금지법" in words
    assert "법률 자문이 아닙니다." in words
    assert "직접 고친 기준" not in words


def test_the_button_makes_the_copy_and_opens_it(dialog, home):
    dialog.change.click()
    assert own_rules(home).read_text("utf-8").startswith("# 직접 고친 법률 기준")
    assert dialog.shown_files == [str(own_rules(home))]


def test_a_changed_rule_counts_and_is_marked_once_it_is_read(dialog, home, window):
    window.go_to(Where("privacy.approval"))
    line = window.findChild(PrivacyPage).findChild(LawLine)
    dialog.change.click()
    own_rules(home).write_text(MEAL, "utf-8")
    dialog.read.click()
    assert "직접 고친 기준" in said(dialog)
    assert "3만 원" in said(dialog)
    assert line.text.text().endswith("직접 고친 기준 1개")
    assert "1년이 지난 기준 1개" in said(line)


def test_a_damaged_copy_is_told_and_changes_nothing(dialog, home, window):
    window.go_to(Where("privacy.approval"))
    before = window.frame.checking.limits
    dialog.change.click()
    own_rules(home).write_text(MEAL.replace("30000", "많이"), "utf-8")
    dialog.read.click()
    assert window.frame.checking.limits == before
    assert "프로그램의 기준을 씁니다" in said(dialog)
    assert "프로그램의 기준을 씁니다" in said(window.findChild(LawLine))


def test_the_verdicts_follow_the_rules_of_now(dialog, home, window):
    meal = a_benefit("meal")
    window.frame.edit(
        "window.edit.add", lambda meetup: add_rows(meetup, Where("privacy.benefits"), (meal,))
    )
    window.go_to(Where("privacy.benefits"))
    part = window.findChild(PrivacyPage)._parts["benefits"]
    assert "직접 고친" not in part.limits.text()
    dialog.change.click()
    own_rules(home).write_text(MEAL, "utf-8")
    dialog.read.click()
    assert "3만 원까지입니다. (직접 고친 기준)" in part.limits.text()


def test_another_meetup_is_judged_by_the_rules_that_were_read(dialog, home, window, desk):
    dialog.change.click()
    own_rules(home).write_text(MEAL, "utf-8")
    dialog.read.click()
    window.show_desk(desk)
    assert any(rule.own for rule in window.frame.checking.limits.rules)
