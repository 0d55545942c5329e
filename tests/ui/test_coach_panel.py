import pytest
from makers import a_meetup, a_person
from msgspec import structs
from PySide6.QtWidgets import QLabel, QPushButton
from ui.sample import a_sample

from meetupdesk.i18n import load_translator
from meetupdesk.meetup.checks.problem import Label, Problem
from meetupdesk.meetup.model import SECTIONS, Meetup
from meetupdesk.meetup.model.goals import NotAsked
from meetupdesk.meetup.places import Where
from meetupdesk.ui.desk import Desk
from meetupdesk.ui.panels.coach import MOST, next_section
from meetupdesk.ui.panels.coach_fixes import FIXES, fix_of
from meetupdesk.ui.panels.coach_walk import Spot, Walk, items
from meetupdesk.ui.panels.coach_why import WhyPopover
from meetupdesk.ui.whereabouts import page_of


def a_problem(rule="people.no_match", row="p1", **kwargs):
    return Problem(rule=rule, severity="check", where=Where("people.interests", row), **kwargs)


def test_the_rows_of_a_rule_that_counts_are_walked_one_by_one():
    found = items([a_problem(rows=("p1", "p2"))])
    assert [spot.where.row for spot in found["people.no_match"]] == ["p1", "p2"]


def test_several_problems_of_one_rule_are_one_item():
    found = items([a_problem(row="p1", each=True), a_problem(row="p2", each=True)])
    assert [len(spots) for spots in found.values()] == [2]


def test_the_walk_goes_round_in_both_directions():
    walk, problems = Walk(), [a_problem(row=str(n)) for n in range(3)]
    assert [walk.step(problems, 1) for _ in range(4)] == [0, 1, 2, 0]
    assert walk.step(problems, -1) == 2


def test_the_walk_goes_on_where_a_problem_was_settled():
    walk, problems = Walk(), [a_problem(row=str(n)) for n in range(3)]
    walk.step(problems, 1)
    walk.step(problems, 1)
    rest = [problems[0], problems[2]]
    assert rest[walk.step(rest, 1)] is problems[2]


def test_nothing_open_leads_nowhere():
    assert Walk().step([], 1) is None


def test_a_page_shows_at_most_five_items_until_more_is_asked_for(window):
    coach = window.panel.coach
    window.show_section(busiest(window))
    assert 0 < len(coach.items) <= MOST


def test_a_dismissed_item_goes_and_comes_back_with_undo(window):
    item = first_item(window, lambda spot: spot.problem.severity != "blocker")
    dismissal = item.spot.problem.dismissal
    item.dismiss()
    assert window.desk.meetup.coach.dismissed[-1] == dismissal
    assert dismissal not in {each.dismissal for each in window.frame.checking.findings.shown}
    window.run("undo")
    assert dismissal not in window.desk.meetup.coach.dismissed


def test_only_checks_and_tips_can_be_dismissed(window):
    for section in SECTIONS:
        window.show_section(section)
        for item in window.panel.coach.items.values():
            is_blocker = item.spot.problem.severity == "blocker"
            assert len(item.menu().actions()) == (1 if is_blocker else 2)


def test_walking_an_item_shows_its_next_row(window):
    item = first_item(window, lambda spot: bool(spot.problem.each), several=True)
    before = item.spot
    item.walk(1)
    assert item.spot != before
    item.walk(-1)
    assert item.spot == before


def test_the_button_of_an_item_leads_to_its_field(window):
    item = first_item(window, lambda spot: True)
    go = next(
        each
        for each in item.findChildren(QPushButton)
        if each.text().strip() == window.frame.tr("window.go")
    )
    where = item.spot.where
    go.click()
    assert window.section == page_of(where)


def test_a_counter_of_the_status_bar_opens_the_list_of_all_pages(window):
    window.status.counter_pressed.emit("check")
    assert window.panel.tab == "coach"
    back = button_saying(window, "coach_panel.this_page")
    back.click()
    assert window.panel.coach.items or button_saying(window, "coach_panel.next_page", missing=True)


def test_the_full_list_gives_way_when_another_page_is_opened(window):
    window.status.counter_pressed.emit("")
    window.show_section("crisis")
    assert button_saying(window, "coach_panel.this_page") is None
    assert {item.spot.problem.section for item in window.panel.coach.items.values()} == {"crisis"}


def test_the_full_list_stays_open_while_its_own_buttons_lead_on(window):
    window.status.counter_pressed.emit("")
    opened = window.frame.tr("window.open")
    leads = [
        each
        for each in window.panel.coach.widget().findChildren(QPushButton)
        if each.text().strip() == opened
    ]
    leads[-1].click()
    assert window.section == SECTIONS[-1]
    assert button_saying(window, "coach_panel.this_page") is not None


def test_a_row_that_is_renamed_is_called_by_its_new_name(make_window):
    person = a_person("첫 이름", invitation="to_invite")
    window = make_window(Desk(a_meetup(person)))
    window.show_section("privacy")
    window.frame.checking.check_now()
    item = window.panel.coach.items["privacy.no_basis"]
    assert "첫 이름" in {each.text() for each in item.findChildren(QLabel)}
    window.frame.edit_value(Where("people.handle", person.id), "새 이름")
    window.frame.checking.check_now()
    item = window.panel.coach.items["privacy.no_basis"]
    assert "새 이름" in {each.text() for each in item.findChildren(QLabel)}


def test_f8_says_where_it_has_come_to(window):
    window.run("next_item")
    said = window.frame.tr("coach_panel.at", number=1, all=shown_count(window), title="")
    assert said.rstrip() in window.status._told.text()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_why_is_told_in_a_popover(window):
    item = first_item(window, lambda spot: True)
    popover = WhyPopover(window.frame, item.spot.problem, item)
    popover.open_below(item.more)
    assert window.frame.tr(f"coach_panel.idea.{item.spot.problem.section}") in (
        popover.accessibleDescription()
    )
    popover.close()


def test_a_page_nobody_has_begun_says_how_to_begin(make_window):
    window = make_window(Desk(Meetup()))
    window.show_section("themes")
    texts = " ".join(label.text() for label in labels(window))
    assert window.frame.tr("coach_panel.start.themes.step1") in texts


def test_a_late_phase_can_be_marked_done_by_the_coach():
    meetup = a_sample()
    phase = meetup.schedule.phases[0]
    found = settled(meetup, "schedule.phase_late", Where("schedule.phases.done", phase.id))
    assert found.schedule.phases[0].done


def test_the_coach_sets_the_stage_that_the_contacts_suggest():
    meetup = a_sample()
    person = meetup.people[0]
    values = {"stage": Label("people.stage.regular")}
    where = Where("people.stage", person.id)
    assert settled(meetup, "contacts.stage_behind", where, values).people[0].stage == "regular"


def test_no_fix_is_offered_where_there_is_no_row_to_put_right():
    problem = Problem(
        rule="goals.promotion_not_ruled_out", severity="check", where=Where("goals.not_asked")
    )
    assert fix_of(Spot(problem, problem.where)) is None


def test_the_promise_not_to_ask_for_promotion_is_kept():
    row = NotAsked(id="na_1", promotion=True, kept=False)
    meetup = structs.replace(Meetup(), goals=structs.replace(Meetup().goals, not_asked=(row,)))
    where = Where("goals.not_asked.kept", "na_1")
    found = settled(meetup, "goals.promotion_not_ruled_out", where)
    assert found.goals.not_asked[0].kept


@pytest.mark.parametrize("lang", ["ko", "en"])
def test_every_fix_has_words(lang):
    tr = load_translator(lang)
    assert all(tr(f"coach_panel.fix.{rule}") for rule in FIXES)


@pytest.mark.parametrize("lang", ["ko", "en"])
def test_every_section_has_its_idea_and_its_start(lang):
    tr = load_translator(lang)
    for section in SECTIONS:
        assert tr(f"coach_panel.idea.{section}")
        assert all(tr(f"coach_panel.start.{section}.step{number}") for number in (1, 2))


def test_the_next_page_is_one_that_is_not_done(window):
    findings = window.frame.checking.findings
    following = next_section(findings, "overview")
    assert findings.readiness.sections[following].state != "done"


def settled(meetup, rule, where, values=None):
    problem = Problem(rule=rule, severity="check", where=where, values=values or {})
    spot = Spot(problem, where)
    return fix_of(spot)(meetup, spot, None)


def first_item(window, wanted, several=False):
    for section in SECTIONS:
        window.show_section(section)
        for item in window.panel.coach.items.values():
            if wanted(item.spot) and (not several or len(item._spots) > 1):
                return item
    raise AssertionError("the sample has no such item")


def busiest(window):
    findings = window.frame.checking.findings
    return max(SECTIONS, key=lambda section: len(findings.of_section(section)))


def button_saying(window, key, missing=False):
    words = window.frame.tr(key, section="") if missing else window.frame.tr(key)
    for each in window.panel.coach.widget().findChildren(QPushButton):
        if words.rstrip(" ›") in each.text():
            return each
    return None


def labels(window):
    return window.panel.coach.widget().findChildren(QLabel)


def shown_count(window):
    return len(window.frame.checking.findings.shown)
