import pytest
from coaching import EN, KO, assert_fires, found, in_days
from makers import a_goal, a_meetup, a_not_asked, a_session

from meetupdesk.meetup.checks.problem import words
from meetupdesk.meetup.model.goals import Goals
from meetupdesk.meetup.model.overview import Overview

FILMED = a_session(coverage="live")
SOON = a_session(in_days(28))


@pytest.mark.parametrize(
    ("rule", "fires", "silent"),
    [
        ("goals.none", a_meetup(), a_meetup(a_goal())),
        (
            "goals.telling_first",
            a_meetup(a_goal(kind="inform"), a_goal()),
            a_meetup(a_goal(), a_goal(kind="inform")),
        ),
        ("goals.no_measure", a_meetup(a_goal()), a_meetup(a_goal(measure="모두 글로 답함"))),
        (
            "goals.volume_only",
            a_meetup(a_goal(measure="조회 1만 회")),
            a_meetup(a_goal(measure="조회 1만 회, 의견마다 답함")),
        ),
        (
            "goals.volume_only",
            a_meetup(a_goal(measure="10,000 views and 300 likes")),
            a_meetup(a_goal(measure="three interviews reviewed")),
        ),
        (
            "goals.nothing_for_guests",
            a_meetup(a_goal(attendees_get=" \n")),
            a_meetup(a_goal(attendees_get="설계안을 먼저 봄")),
        ),
        (
            "goals.promotion_not_ruled_out",
            a_meetup(a_not_asked(promotion=True, kept=False), a_not_asked(kept=True)),
            a_meetup(a_not_asked(promotion=True)),
        ),
        ("goals.promotion_not_ruled_out", a_meetup(), a_meetup(a_not_asked(promotion=True))),
        ("goals.no_audience", a_meetup(), a_meetup(goals=Goals(audience="강변을 걷는 분들"))),
        (
            "goals.community_unknown",
            a_meetup(SOON),
            a_meetup(SOON, goals=Goals(community="공지 글을 싫어함")),
        ),
        ("goals.community_unknown", a_meetup(SOON), a_meetup(a_session(in_days(29)))),
        ("goals.watchers", a_meetup(FILMED), a_meetup(FILMED, goals=Goals(watchers="시의회"))),
        ("goals.watchers", a_meetup(FILMED), a_meetup(a_session())),
        ("goals.no_vision", a_meetup(), a_meetup(goals=Goals(vision="누구나 걷는 강변"))),
    ],
)
def test_a_rule_speaks_where_something_is_missing_and_is_silent_otherwise(rule, fires, silent):
    assert_fires(rule, fires)
    assert not found(rule, silent)


def test_a_rule_about_each_goal_names_each_goal():
    meetup = a_meetup(a_goal("듣기"), a_goal("함께 고르기", measure="셋 중 하나"), a_goal("알리기"))
    problems = found("goals.no_measure", meetup)
    assert [problem.values["name"] for problem in problems] == ["듣기", "알리기"]


def test_the_voice_to_hear_has_the_word_of_the_organisation():
    overview = Overview(organisation_kind="local_government")
    [problem] = found("goals.no_audience", a_meetup(overview=overview))
    assert words(problem, KO).why.startswith("주민 가운데")
    assert words(problem, EN).why.startswith("Which residents?")


def test_an_organisation_of_a_newer_version_is_named_by_its_code():
    [problem] = found("goals.no_audience", a_meetup(overview=Overview(organisation_kind="school")))
    assert "school" in words(problem, EN).why
