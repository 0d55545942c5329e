import makers as m

from meetupdesk.briefing.blocks import DoDont, Heading, PageBreak, Points, Table


def names_on(document):
    return [row.text for row in document.blocks if isinstance(row, Heading) and row.level == 2]


def test_speakers_and_hosts_get_a_card_each_on_a_new_sheet(write, filled, tr):
    document = write(filled, tr, "speaker_card")
    assert names_on(document) == ["최서윤", "문지아"]
    assert sum(isinstance(row, PageBreak) for row in document.blocks) == 1


def test_one_speaker_can_be_chosen(write, filled, ko):
    assert names_on(write(filled, ko, "speaker_card", speaker="문지아 님")) == ["문지아"]


def test_a_host_outside_the_team_gets_a_card(write, ko):
    meetup = m.a_meetup(m.a_session(), m.a_person(host="한결"))
    assert names_on(write(meetup, ko, "speaker_card")) == ["한결"]


def test_without_speakers_the_paper_says_how_to_get_cards(write, ko, said):
    assert "카드가 만들어집니다" in said(write(m.a_meetup(), ko, "speaker_card"))


def test_a_card_has_the_own_slots_and_guests(write, filled, ko, find):
    slots = find(write(filled, ko, "speaker_card", speaker="최서윤"), Table)[0]
    assert slots.rows == (("1차 14:00–14:35", "35", "들은 것", "듣기", "도심 생태"),)
    guests = find(write(filled, ko, "speaker_card", speaker="문지아"), Table)[0]
    assert guests.rows == (("김하늘", "강변일기", "도심 생태", "처음", "앞자리 권함"),)


def test_what_may_not_be_said_is_on_no_card(write, filled, tr, said):
    words = said(write(filled, tr, "speaker_card"))
    assert "아직 말할 수 없는 안" not in words
    assert "숨길 질문" not in words
    assert "그날 보여 드릴 안" in words


def test_own_questions_come_before_all_others(write, filled, ko, find):
    card = write(filled, ko, "speaker_card", speaker="최서윤")
    points = find(card, Points)[-1]
    assert [row.head for row in points.items] == ["왜 이제야 묻습니까?"]


def test_what_is_said_instead_stands_beside_each_dont(write, ko, find):
    meetup = m.a_meetup(
        m.a_member(role="speaker"), m.a_dont("하나"), m.a_dont("둘", instead="대신 둘")
    )
    (block,) = find(write(meetup, ko, "speaker_card"), DoDont)
    assert (block.do, block.dont) == (("–", "대신 둘"), ("하나", "둘"))
