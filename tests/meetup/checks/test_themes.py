import pytest
from coaching import EN, KO, assert_fires, found
from makers import a_crowd, a_meetup, a_person, a_question, a_theme, an_ask, an_interest

from meetupdesk.meetup.checks.problem import words

PATH, WATER = a_theme("산책로", complaint="너무 좁음"), a_theme("수질")
CROWD = a_crowd(3)
WALKERS = [a_person(interests=(an_interest(PATH), an_interest(WATER))) for _ in range(3)]


def bringing(*subjects):
    return a_meetup(PATH, *(a_person(interests=(an_interest(name),)) for name in subjects))


@pytest.mark.parametrize(
    ("rule", "fires", "silent"),
    [
        ("themes.too_few", a_meetup(PATH), a_meetup(PATH, WATER)),
        ("themes.no_position", a_meetup(PATH), a_meetup(a_theme(position="아직 정하지 못함"))),
        ("themes.nobody_shares", a_meetup(PATH, *CROWD), a_meetup(PATH, WATER, *WALKERS)),
        ("themes.nobody_shares", a_meetup(PATH, *CROWD), a_meetup(PATH, *CROWD[:2])),
        ("themes.nothing_to_ask", a_meetup(PATH, an_ask()), a_meetup(PATH, an_ask(theme=PATH))),
        (
            "themes.complaint_unprepared",
            a_meetup(PATH, a_question(theme=PATH, tone="friendly")),
            a_meetup(PATH, WATER, a_question(theme=PATH, tone="awkward")),
        ),
        (
            "themes.guests_bring_more",
            bringing("놀이터", "탐조", "놀 이터"),
            bringing("놀이터", "탐조", "카페"),
        ),
    ],
)
def test_a_rule_speaks_where_something_is_missing_and_is_silent_otherwise(rule, fires, silent):
    assert_fires(rule, fires)
    assert not found(rule, silent)


def test_the_subject_that_most_guests_share_is_the_one_to_prepare():
    [problem] = found(
        "themes.guests_bring_more", bringing("카페", "놀이터", "카페", "놀이터", "놀이터")
    )
    assert problem.values == {"name": "놀이터", "count": 3}


@pytest.mark.parametrize(
    ("meetup", "title"),
    [
        (a_meetup(), "There is no theme of our own yet."),
        (a_meetup(PATH), "There is only 1 theme of our own."),
    ],
)
def test_english_counts_one_theme_and_several(meetup, title):
    assert words(found("themes.too_few", meetup)[0], EN).title == title


def test_a_theme_without_a_name_is_called_so():
    [problem] = found("themes.no_position", a_meetup(a_theme("")))
    assert words(problem, KO).title == "‘이름 없음’의 솔직한 입장이 비어 있습니다."
