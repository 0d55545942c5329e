from datetime import date

import makers as m
import pytest

from meetupdesk.briefing.blocks import Callout, Open, Points
from meetupdesk.meetup.model.follow_ups import FollowUps
from meetupdesk.meetup.model.overview import Overview

AFTER = date(2026, 9, 1)


@pytest.fixture
def letter(write, ko):
    """Return what writes the letter about these opinions, in Korean."""

    def written(*rows, **follow_ups):
        meetup = m.a_meetup(
            m.a_person("김하늘", phone="010-0000-0011"),
            m.a_session(date(2026, 8, 28)),
            *rows,
            overview=Overview(title="강변공원 간담회", owner="이정민", owner_contact="02-000-0100"),
            follow_ups=FollowUps(**{"reply_opening": "고맙습니다."} | follow_ups),
        )
        return write(meetup, ko, variant="reply_letter", today=AFTER)

    return written


def test_the_letter_says_what_was_heard_and_what_becomes_of_it(letter, said):
    words = said(
        letter(
            m.a_follow_up("opinion", text="가지를 쳐 주세요", decision="adopted",
                          due=date(2026, 9, 20)),
            m.a_follow_up("opinion", text="등을 더 놓아 주세요", decision="not_adopted",
                          reason="새가 자는 곳입니다"),
        )
    )  # fmt: skip
    for told in ("“가지를 쳐 주세요”", "말씀대로 하기로 했습니다.", "2026. 9. 20. (일)까지",
                 "“등을 더 놓아 주세요”", "까닭: 새가 자는 곳입니다"):  # fmt: skip
        assert told in words


@pytest.mark.parametrize(
    "values", [{"decision": "partly", "due": AFTER}, {"decision": "under_review"}]
)
def test_a_missing_reason_or_day_shows_as_a_gap(letter, find, values):
    assert "미정" in find(letter(m.a_follow_up("opinion", text="의견", **values)), Open)


def test_what_is_done_is_told_with_its_day(letter, said):
    row = m.a_follow_up("opinion", text="의견", decision="adopted", done_on=date(2026, 8, 30))
    assert "2026. 8. 30. (일)에 마쳤습니다." in said(letter(row))


def test_the_letter_holds_opinions_only(letter, find):
    rows = (m.a_follow_up("promise", text="약속"), m.a_follow_up("opinion", text="의견"))
    (points,) = find(letter(*rows), Points)
    assert [point.head for point in points.items] == ["“의견”"]


def test_no_guest_is_named_even_where_somebody_typed_the_name(letter, said):
    row = m.a_follow_up("opinion", text="김하늘 님: 어둡습니다. 010-0000-0011", decision="adopted")
    written = letter(row)
    assert "김하늘" not in said(written)
    assert "010-0000-0011" not in said(written)
    assert written.carries.people == ()


def test_a_letter_without_opinions_says_so(letter, find):
    (callout,) = find(letter(), Callout)
    assert "의견이 아직 없습니다" in callout.sentence


@pytest.mark.parametrize(
    ("plan", "words"), [("continue", "소식을 이어"), ("end", "여기서 마칩니다")]
)
def test_the_letter_says_whether_the_relation_goes_on(letter, said, plan, words):
    assert words in said(letter(relation_plan=plan))
    assert words not in said(letter())


def test_neither_classification_nor_edition_goes_to_guests(letter):
    written = letter()
    assert (written.marking, "판" in written.footer) == ("", False)
