from datetime import date

import makers as m
import pytest
from msgspec import structs

from meetupdesk.briefing.blocks import Bullets, Callout, KeyMessage, Open, Table
from meetupdesk.meetup.model.listening import Answer, Listening
from meetupdesk.meetup.model.overview import Overview

YES = tuple(
    Answer(id=code, answer="yes", evidence="근거")
    for code in ("want_to_hear", "still_open", "who_answers", "head_hears", "relation")
)


@pytest.fixture
def memo(write, ko):
    """Return what writes the memo of a meetup with this listening check, in Korean."""

    def written(**listening):
        values = {"decision": "hold", "answers": YES, "decided_by": "박현우"} | listening
        meetup = m.a_meetup(
            m.a_person("김하늘", invitation="invited", phone="010-0000-0011"),
            listening=Listening(**values),
            overview=Overview(title="강변공원 간담회", owner="이정민", owner_contact="02-000-0100"),
        )
        return write(meetup, ko, variant="hold_memo")

    return written


def answered(**answers):
    return tuple(structs.replace(row, answer=answers.get(row.id, "yes")) for row in YES)


def test_the_memo_says_who_decided_when_and_why(memo, said):
    words = said(
        memo(reason="바꿀 것이 없습니다.", decided_on=date(2026, 8, 10), asked_by="최서윤")
    )
    for told in ("보류 메모: 강변공원 간담회", "박현우", "2026. 8. 10. (월)", "바꿀 것이 없습니다.",
                 "최서윤", "02-000-0100"):  # fmt: skip
        assert told in words


def test_the_effort_that_goes_elsewhere_is_told_before_the_answers(memo, said):
    words = said(memo(instead="게시판에 먼저 답합니다."))
    assert words.index("게시판에 먼저 답합니다.") < words.index("듣기 점검의 답")


def test_what_is_missing_is_shown_as_a_gap(memo, find):
    gaps = find(memo(decided_by=""), Open)
    assert [*gaps].count("미정") == 3
    assert "이유를 아직 적지 않았습니다." in gaps


def test_the_five_answers_are_printed_with_their_evidence(memo, find):
    (table,) = find(memo(answers=answered(still_open="not_yet")), Table)
    assert [row[1] for row in table.rows].count("아직입니다") == 1
    assert [row[2] for row in table.rows] == ["근거"] * 5


@pytest.mark.parametrize(
    ("answers", "finding"),
    [
        ({"still_open": "not_yet", "relation": "unanswered"}, "1문항에 ‘아직입니다’라고"),
        ({"relation": "unanswered"}, "1문항에는 아직 답하지"),
        ({}, "5문항에 모두 답했습니다."),
    ],
)
def test_the_finding_counts_what_was_answered(memo, said, answers, finding):
    assert finding in said(memo(answers=answered(**answers))).replace("\n", "")


def test_what_has_to_change_is_what_is_not_answered_with_yes(memo, find):
    answers = answered(still_open="not_yet", relation="unanswered", head_hears="not_applicable")
    (bullets,) = find(memo(answers=answers), Bullets)
    assert len(bullets.items) == 2
    assert find(memo(), Bullets) == []


def test_a_hold_against_the_answers_says_what_they_suggested(memo, said):
    suggestion = "권하는 결정은 ‘진행’"
    assert suggestion in said(memo())
    on_hold = answered(still_open="not_yet", relation="not_yet")
    assert "권하는 결정은" not in said(memo(answers=on_hold))


def test_no_guest_stands_in_the_memo(memo, said):
    written = memo(reason="전화 010-0000-0011로 이야기했습니다.")
    assert "김하늘" not in said(written)
    assert "010-0000-0011" not in said(written)
    assert written.carries.people == ()


def test_another_decision_is_never_called_a_hold(memo, find, said):
    written = memo(decision="go")
    assert find(written, KeyMessage) == []
    (callout,) = find(written, Callout)
    assert "‘진행’" in callout.sentence


def test_the_memo_speaks_english_too(write, filled, said, find):
    from meetupdesk.i18n import load_translator

    listening = structs.replace(filled.listening, decision="hold", instead="")
    written = write(
        structs.replace(filled, listening=listening), load_translator("en"), variant="hold_memo"
    )
    (message,) = find(written, KeyMessage)
    assert message.sentence == "We have decided that this meetup will wait."
