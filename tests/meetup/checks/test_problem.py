import pytest
from coaching import EN, KO
from makers import a_goal, a_person, a_session

from meetupdesk.meetup.checks.problem import (
    LONGEST_NAME,
    Label,
    Problem,
    at,
    counted,
    days,
    named,
    of_row,
    session_name,
    words,
)
from meetupdesk.meetup.places import Where


def a_problem(rule="goals.no_measure", path="goals.items.measure", **values):
    return Problem(rule=rule, severity="check", where=Where(path, "g-1"), values=values)


def test_a_problem_is_said_in_both_languages():
    problem = a_problem(name="듣기")
    assert words(problem, KO).title == "‘듣기’ 목표를 이뤘는지 알 방법이 없습니다."
    assert words(problem, EN).why.startswith("Having held it is not a result.")


@pytest.mark.parametrize(
    ("rule", "path", "section"),
    [
        ("people.stale", "people.checked_on", "people"),
        ("crisis.roles_untrained", "overview.team.trained_on", "crisis"),
        ("wording.own", "questions.short_answer", "questions"),
        ("wording.own", "crisis.first_statement", "crisis"),
    ],
)
def test_a_problem_stands_on_the_page_of_its_rule_and_wording_on_that_of_its_text(
    rule, path, section
):
    assert a_problem(rule, path).section == section


def test_a_long_name_is_cut_and_loses_its_line_breaks():
    title = words(a_problem(name="가나\n다 " * 40), EN).title
    name = title[title.index("“") + 1 : title.index("”")]
    assert name.startswith("가나 다 가나")
    assert name.endswith("…")
    assert len(name) <= LONGEST_NAME


def test_a_label_is_read_in_the_language_of_the_reader_and_an_unknown_one_by_its_last_word():
    said = [words(a_problem(name=Label("people.stage.talking")), tr).title for tr in (KO, EN)]
    assert ["대화" in said[0], "In talks" in said[1]] == [True, True]
    assert "brewing" in words(a_problem(name=Label("people.stage.brewing")), EN).title


def test_a_row_without_a_name_is_called_unnamed():
    assert words(a_problem(name=named("  ")), EN).title.endswith("“unnamed” was reached.")


def test_what_one_row_lacks_is_dismissed_for_that_row_and_anything_else_by_its_rule():
    row = a_goal()
    each, single = of_row("goals.items.measure", row), at("goals.items.kind", row.id)
    problems = [
        Problem(rule="goals.x", severity="check", where=found.where, each=found.each)
        for found in (each, single)
    ]
    assert [problem.dismissal for problem in problems] == [f"goals.x {row.id}", "goals.x"]


def test_counting_no_rows_finds_nothing():
    assert counted("people.basis", []) == ()
    [finding] = counted("people.basis", [first := a_person(), second := a_person()])
    assert (finding.values, finding.rows) == ({"count": 2}, (first.id, second.id))


@pytest.mark.parametrize(("number", "title"), [(1, "1 day late."), (2, "2 days late.")])
def test_days_choose_between_one_and_many(number, title):
    problem = a_problem("people.next_overdue", name="Sky", **days(number))
    assert words(problem, EN).title == f"The next step with Sky is {title}"


def test_what_is_not_there_at_all_is_not_called_only_nought():
    none, one = (a_problem("themes.too_few", "themes.name", count=count) for count in (0, 1))
    assert words(none, KO).title == "우리 테마가 아직 없습니다."
    assert words(one, EN).title == "There is only 1 theme of our own."


def test_a_session_without_a_name_is_the_one_at_hand():
    name = session_name(a_session(name=""))
    problem = a_problem("schedule.tell_first", "schedule.sessions.name", name=name)
    assert words(problem, KO).title == "이 회차는 설명부터 시작합니다."
    assert words(problem, EN).title == "The telling comes first in this session."
