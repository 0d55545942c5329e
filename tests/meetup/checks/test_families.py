import pytest

from meetupdesk.meetup.checks.families import (
    is_numbers_only,
    measures_listening,
    measures_volume,
    sensitive_in,
    staging_in,
)


@pytest.mark.parametrize(
    "measure",
    ["게시 건수", "조회 1만", "방문자 수", "노출·도달", "좋아요 300", "공유수", "몇 명 참석했는지",
     "20 posts", "10,000 Views", "our reach", "new followers"],
)  # fmt: skip
def test_counting_is_a_measure_of_volume(measure):
    assert measures_volume(measure)


@pytest.mark.parametrize(
    "measure", ["", "의견마다 답함", "ten interviews", "we reach an agreement", "다시 온 분이 있음"]
)
def test_other_measures_are_not(measure):
    assert not measures_volume(measure)


@pytest.mark.parametrize(
    "measure",
    ["의견 30개", "들은 것을 적음", "모두 답함", "반영 목록", "약속을 지킴", "다시 오고 싶다는 말",
     "느낌을 물음", "신뢰", "opinions noted", "what we heard", "they come back", "trust grows"],
)  # fmt: skip
def test_hearing_answering_and_keeping_are_measures_of_listening(measure):
    assert measures_listening(measure)


@pytest.mark.parametrize(
    "basis",
    ["", "12,000", "이웃 1.2만 명", "구독자 3천 / 방문자 200", "5k followers", "팔로워 300명"],
)
def test_a_basis_of_numbers_says_nothing(basis):
    assert is_numbers_only(basis)


@pytest.mark.parametrize(
    "basis", ["자전거 모임을 이끎", "이웃 1만 명이 길을 묻는 곳", "asked by runners"]
)
def test_a_basis_in_words_says_who_listens(basis):
    assert not is_numbers_only(basis)


@pytest.mark.parametrize(
    "title",
    ["기념촬영", "단체  사진", "인증샷", "포토 타임", "박수로 마무리", "현수막 앞 인사", "Photo-op",
     "Group photo"],
)  # fmt: skip
def test_what_is_done_for_the_picture_is_staged(title):
    assert staging_in(title)


@pytest.mark.parametrize(
    "title", ["", "쓰신 글에서 먼저 듣기", "현수막 문구 이야기", "photos you took"]
)
def test_other_items_are_not_staged(title):
    assert not staging_in(title)


@pytest.mark.parametrize(
    ("note", "phrase"),
    [
        ("어느 정당 당원", "정당"),
        ("보수 성향", "보수 성향"),
        ("진보적인 글", "진보적"),
        ("시장 지지자", "지지자"),
        ("종교 이야기", "종교"),
        ("교회 신자", "신자"),
        ("우울하다고 함", "우울"),
        ("투병 중", "투병"),
        ("장애가 있음", "장애"),
        ("임신 5개월", "임신"),
        ("전과 있음", "전과"),
        ("노조 간부", "노조"),
        ("A party member", "party member"),
        ("leftist", "leftist"),
        ("is religious", "religious"),
        ("a long illness", "illness"),
        ("he is disabled", "disabled"),
        ("PREGNANT", "pregnant"),
        ("criminal record", "criminal record"),
        ("union leader", "union leader"),
    ],
)
def test_a_sensitive_note_is_found_by_its_word(note, phrase):
    assert sensitive_in(note) == phrase


@pytest.mark.parametrize(
    "note",
    ["정당한 요구", "보수 공사 때문에 늦음", "오전과 오후", "전과 같은 자리", "장애물이 없는 자리",
     "장애인 화장실이 가까운 자리", "노조 회의실에서 만남", "종교 시설 옆", "정신자세",
     "처음보다 진보함",
     "birthday party", "the European Union", "disabled parking", "right side", "left early", ""],
)  # fmt: skip
def test_the_venue_and_other_meanings_are_not_sensitive(note):
    assert sensitive_in(note) == ""


def test_a_word_of_a_theme_is_about_the_theme():
    assert sensitive_in("장애 이야기를 오래 씀") == "장애"
    assert sensitive_in("장애 이야기를 오래 씀", ["무장애 길"]) == ""
