from makers import a_contact, a_meetup, a_person, a_theme

from meetupdesk.meetup.edits import with_value
from meetupdesk.meetup.mentions import mentions
from meetupdesk.meetup.places import Where

BORA = a_person("보라매", care="Bora는 저녁이 편합니다")
THEME = a_theme("야간 산책")
MEETUP = with_value(
    a_meetup(BORA, THEME, a_contact(BORA, text="조명 이야기")),
    Where("themes.why", THEME.id),
    "보라매 님의 글을 읽었습니다",
)


def test_every_text_with_one_of_the_names_is_found():
    found = mentions(MEETUP, {"보라매", "bora"})
    assert set(found) == {
        Where("people.handle", BORA.id), Where("people.care", BORA.id),
        Where("themes.why", THEME.id),
    }  # fmt: skip


def test_names_of_one_letter_are_not_looked_for():
    assert mentions(MEETUP, {"님", ""}) == ()
