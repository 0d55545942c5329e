from datetime import date

import makers as m
import pytest

from meetupdesk.briefing.blocks import Table

AFTER = date(2026, 9, 10)


@pytest.fixture
def report(write, ko):
    """Return what writes the report of these rows after the day, in Korean."""

    def written(*rows):
        session = m.a_session(date(2026, 8, 28), name="1차")
        came = m.a_person("김하늘", attended=(session,), destroy_on=date(2027, 8, 28))
        meetup = m.a_meetup(session, came, *rows)
        return write(meetup, ko, variant="report", today=AFTER)

    return written


def test_every_opinion_is_told_also_one_that_was_not_adopted(report, section, said):
    words = said(
        section(
            report(
                m.a_follow_up("opinion", text="등을 더", decision="not_adopted", reason="새 때문"),
                m.a_follow_up("opinion", text="가지치기", decision="adopted", answered_on=AFTER),
            ),
            "opinions",
        )
    )
    for told in ("들은 의견 2건 가운데", "1건", "등을 더", "미반영", "새 때문", "9. 10."):
        assert told in words


def test_having_held_it_is_no_result(report, section, said):
    assert "결과라고 하기 어렵습니다" in said(section(report(), "opinions"))


def test_promises_kept_on_time_late_and_open_are_counted(report, section, said):
    rows = (
        m.a_follow_up("promise", due=date(2026, 9, 1), done_on=date(2026, 9, 1)),
        m.a_follow_up("promise", due=date(2026, 9, 1), done_on=date(2026, 9, 3)),
        m.a_follow_up("promise", text="조도 조사", due=date(2026, 9, 1)),
    )
    found = section(report(*rows), "promises")
    words = said(found)
    for told in ("제때 지킴", "늦게 지킴", "아직 남음", "9일 지남"):
        assert told in words
    table = next(block for block in found if isinstance(block, Table))
    assert [(mark.row, mark.kind) for mark in table.marks] == [(2, "late")]


def test_reviews_and_outside_reactions_are_told_apart(report, section, texts):
    rows = (m.a_post(voice="attendee", tone="negative"), m.a_post(voice="outside"))
    found = texts(section(report(*rows), "reviews"))
    assert {"부정 1", "중립 1"} <= {*found}
    assert not any("blog.example" in text for text in found)


def test_it_says_how_many_came_and_names_nobody(report, said):
    written = report(m.a_follow_up("opinion", text="김하늘 님이 어둡다고 하심"))
    words = said(written)
    assert "1명 참석" in words
    assert "김하늘" not in words
    assert written.carries.people == ()


def test_it_says_what_becomes_of_personal_data(report, section, said):
    assert "2027. 8. 28." in said(section(report(), "data"))
