import re
from collections import Counter
from pathlib import Path

import pytest
from coaching import EN, KO, LIMITS, a_look, in_days
from makers import TODAY, a_goal, a_meetup, a_message, a_person, a_session, a_theme, an_interest

from meetupdesk.meetup.checks import RULES, findings, on_page, open_problems, problems, tasks
from meetupdesk.meetup.checks.problem import SEVERITIES, Problem
from meetupdesk.meetup.model import SECTIONS, Meetup
from meetupdesk.meetup.model.coach import Coach
from meetupdesk.meetup.model.messages import Messages
from meetupdesk.meetup.model.overview import Overview
from meetupdesk.meetup.places import Where

WORDING = {"wording.promotion", "wording.packaging", "wording.one_way", "wording.talking_down"}
BEGUN = {"overview": Overview(title="강변"), "messages": Messages(headline="함께 걷는 강변")}


def all_of(meetup, **context):
    return problems(meetup, (), TODAY, LIMITS, **context)


def rules_of(found):
    return [problem.rule for problem in found]


def a_problem(rule, severity="check", row="", *, each=False):
    where = Where(f"{rule.partition('.')[0]}.x", row)
    return Problem(rule=rule, severity=severity, where=where, each=each)


def test_there_are_as_many_rules_as_the_table_has():
    severities = Counter(rule.severity for rule in RULES if rule.id not in WORDING)
    assert severities == {"blocker": 10, "check": 113 - len(WORDING), "tip": 14}


def test_no_rule_stands_twice_and_sections_follow_their_order():
    assert max(Counter(rule.id for rule in RULES).values()) == 1
    order = [rule.id.partition(".")[0] for rule in RULES if not rule.id.startswith("wording.")]
    assert order == sorted(order, key=SECTIONS.index)


def test_every_rule_says_how_long_it_takes():
    assert {rule.minutes for rule in RULES} <= {1, 3, 5}


@pytest.mark.parametrize("tr", [KO, EN], ids=["ko", "en"])
@pytest.mark.parametrize("part", ["title", "why"])
def test_every_rule_has_wording(tr, part):
    keys = [f"coach.{rule.id}.{part}" for rule in RULES]
    assert [key for key in keys if not (tr.find(key) or tr.find(f"{key}.other"))] == []


def test_every_rule_has_a_test_that_it_fires_and_that_it_is_silent():
    texts = "".join(path.read_text("utf-8") for path in Path(__file__).parent.glob("test_*.py"))
    named = {*re.findall(r'"([a-z_]+\.[a-z_]+)"', texts)}
    named |= {f"crisis.{row.id}" for row in Meetup().crisis.checks}
    assert [rule.id for rule in RULES if rule.id not in named | WORDING] == []


@pytest.mark.parametrize("meetup", [Meetup(), a_meetup(a_session(), a_goal(), a_person())])
def test_problems_come_by_severity_then_section_then_rule(meetup):
    order = {rule.id: number for number, rule in enumerate(RULES)}
    found = findings(a_look(meetup))
    places = [
        (SEVERITIES.index(each.severity), SECTIONS.index(each.section), order[each.rule])
        for each in found
    ]
    assert places == sorted(places)


def test_rows_of_a_rule_keep_the_order_of_the_table():
    goals = [a_goal("나"), a_goal("가"), a_goal("다")]
    found = findings(a_look(a_meetup(*goals)))
    rows = [problem.where.row for problem in found if problem.rule == "goals.no_measure"]
    assert rows == [goal.id for goal in goals]


def test_a_page_that_nobody_has_begun_shows_its_blockers_and_one_other_rule():
    counts = Counter(problem.section for problem in all_of(Meetup()))
    assert rules_of(on_page(all_of(Meetup()), "overview")) == [
        "overview.title",
        "overview.no_owner",
    ]
    assert rules_of(on_page(all_of(Meetup()), "goals")) == ["goals.none"]
    assert (
        max(counts[section] for section in SECTIONS if section not in ("overview", "schedule")) == 1
    )


def test_a_page_that_was_begun_shows_all_its_problems():
    meetup = a_meetup(a_theme())
    assert {"themes.too_few", "themes.no_position", "themes.nothing_to_ask"} <= {
        *rules_of(all_of(meetup))
    }


def test_on_a_page_that_nobody_has_begun_a_dismissed_rule_makes_room_for_the_next():
    meetup = Meetup(coach=Coach(dismissed=("goals.none",)))
    left = open_problems(all_of(meetup), meetup)
    assert rules_of(on_page(left, "goals")) == ["goals.promotion_not_ruled_out"]


def test_what_is_said_about_a_wording_shows_on_a_page_that_nobody_has_begun():
    found = all_of(a_meetup(**BEGUN), own_phrases=("강변",))
    assert rules_of(on_page(found, "messages")) == ["messages.few_asks", "wording.own"]


def test_a_dismissed_rule_is_gone_and_a_dismissed_row_only_for_its_row():
    found = (
        a_problem("goals.none"),
        a_problem("goals.no_measure", row="g-1", each=True),
        a_problem("goals.no_measure", row="g-2", each=True),
    )
    meetup = Meetup(coach=Coach(dismissed=("goals.none", "goals.no_measure g-1")))
    assert open_problems(found, meetup) == found[2:]


def test_blockers_cannot_be_dismissed():
    found = (a_problem("people.invited_no_match", "blocker", "p-1", each=True),)
    dismissed = ("people.invited_no_match", "people.invited_no_match p-1")
    assert open_problems(found, Meetup(coach=Coach(dismissed=dismissed))) == found


def test_the_tasks_of_today_are_the_first_three_rules_with_their_minutes():
    meetup = a_meetup(a_goal(), a_goal(), a_theme())
    todo = tasks(all_of(meetup))
    assert rules_of(todo) == ["overview.title", "schedule.no_day", "overview.no_owner"]
    assert [problem.minutes for problem in todo] == [1, 1, 1]


def test_a_rule_with_many_rows_is_one_task():
    found = (a_problem("a.x", row="1"), a_problem("a.x", row="2"), a_problem("b.y"))
    assert tasks(found) == (found[0], found[2])


def test_a_page_shows_the_rows_of_one_tip_at_most():
    found = (
        a_problem("messages.few_asks"),
        a_problem("messages.no_question_back", "tip", "m-1"),
        a_problem("messages.no_question_back", "tip", "m-2"),
        a_problem("messages.other", "tip"),
        a_problem("people.stale", "tip"),
    )
    assert on_page(found, "messages") == found[:3]


def test_each_fact_is_computed_once_a_run():
    people = [a_person(interests=(an_interest(),), invitation="invited") for _ in range(3)]
    seen = a_look(a_meetup(a_session(in_days(3)), *people, a_message()))
    findings(seen)
    first = {
        name: value for name, value in vars(seen).items() if name in ("log", "matches", "room")
    }
    findings(seen)
    assert all(vars(seen)[name] is value for name, value in first.items())
    assert first.keys() == {"log", "matches", "room"}
