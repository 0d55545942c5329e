import pytest
from makers import a_dont, a_meetup, a_message
from msgspec import structs

from meetupdesk.i18n import load_translator
from meetupdesk.meetup.offers import (
    fits,
    hits_at,
    offered_sentence,
    with_kept_phrase,
    with_sentence,
)
from meetupdesk.meetup.places import Where
from meetupdesk.meetup.wording import FAMILIES, hits
from meetupdesk.paths import data_folder
from meetupdesk.storage.opening import open_meetup

KO, EN = load_translator("ko"), load_translator("en")
ASKING = "행사 소식을 많이 알려 주시면 감사하겠습니다."


def hit_in(text):
    return hits_at(a_meetup(), Where("messages.invitation"), text)[0]


def test_the_offered_sentence_replaces_only_the_one_with_the_phrase():
    text = f"안녕하세요.  {ASKING} 곧 뵙겠습니다!"
    assert with_sentence(text, hit_in(text), "들려주세요.") == (
        "안녕하세요.  들려주세요. 곧 뵙겠습니다!"
    )


def test_the_offered_sentence_takes_its_own_end():
    assert with_sentence(ASKING, hit_in(ASKING), "어디가 불편합니까?") == "어디가 불편합니까?"


def test_a_line_without_a_full_stop_is_a_sentence():
    text = "여는 말\n후기를 꼭 올려 주세요\n닫는 말"
    assert with_sentence(text, hit_in(text), "바꾼 말") == "여는 말\n바꾼 말\n닫는 말"


def test_the_offer_is_what_the_first_filled_dont_of_the_family_says_instead():
    own = a_dont(instead="다른 말")
    empty = a_dont(kind="promotion", instead=" ")
    first = a_dont(kind="promotion", instead="먼저 들려주세요.")
    second = a_dont(kind="promotion", instead="나중 말")
    meetup = a_meetup(own, empty, first, second)
    assert offered_sentence(meetup, "promotion", KO) == "먼저 들려주세요."
    assert offered_sentence(a_meetup(), "own", KO) == ""


@pytest.mark.parametrize("tr", [KO, EN], ids=["ko", "en"])
@pytest.mark.parametrize("family", FAMILIES)
def test_without_a_row_of_the_family_the_offer_is_that_of_every_new_meetup(tr, family):
    blank = open_meetup(data_folder("templates") / f"blank.{tr.language}.meetup").file.meetup
    (usual,) = (row.instead for row in blank.messages.donts if row.kind == family)
    emptied = a_meetup(a_dont(kind=family, instead=""))
    assert offered_sentence(a_meetup(), family, tr) == usual != ""
    assert offered_sentence(emptied, family, tr) == usual
    assert hits(usual) == ()


def test_big_words_with_evidence_on_their_row_are_no_dressing_up():
    plain = a_message("국내 최고의 공원이 됩니다.")
    shown = structs.replace(plain, link="https://example.org/rank")
    where = Where("messages.pillars.text", plain.id)
    assert [hit.family for hit in hits_at(a_meetup(plain), where, plain.text)] == ["packaging"]
    assert hits_at(a_meetup(shown), where, shown.text) == ()


def test_a_kept_phrase_is_left_alone_everywhere_and_kept_once():
    hit = hit_in(ASKING)
    meetup = with_kept_phrase(a_meetup(), hit.phrase)
    assert hits_at(meetup, Where("messages.thanks"), ASKING) == ()
    assert with_kept_phrase(meetup, hit.phrase.replace(" ", "")) is meetup


def test_a_sentence_that_is_longer_than_the_field_does_not_fit():
    assert fits(Where("messages.headline"), "가" * 100)
    assert not fits(Where("messages.headline"), "가" * 101)
