import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetupdesk.meetup.fields import Choice, Email, Flag, Link, Number, Phone, Ref, Refs, Text
from meetupdesk.tracker.normal import normal

TEXT = Text(limit=100)
SAME = [
    (TEXT, "\u1112\u1161\u11ab", "한"),
    (TEXT, "a_x000D_\nb", "a\r\nb"),
    (TEXT, "a\u00a0 \u3000b\t c", "a b c"),
    (TEXT, "  a \n b  \n\n", "a\nb"),
    (TEXT, "so\u00adft\u200b", "soft"),
    (Phone(), "010-1234-5678", "1012345678"),
    (Phone(), "+82 10 1234 5678", "01012345678"),
    (Phone(), "\uff10\uff11\uff10-1234-5678", "010.1234.5678"),
    (Email(), "Bora@Mail.KR", "bora@mail.kr"),
    (Link(), "HTTPS://Blog.Example/길/", "https://blog.example/%EA%B8%B8"),
    (Number(), "\uff13", "3.0"),
    (Number(), "25 %", "0.25"),
    (Refs("themes"), "밤 조명, 산책로", "산책로;밤조명"),
    (Ref(table="people"), "강 바람", "강바람"),
    (Flag(), "예 ", "예"),
]


@pytest.mark.parametrize(("kind", "one", "other"), SAME, ids=range(len(SAME)))
def test_what_programs_change_on_saving_is_the_same(kind, one, other):
    assert normal(kind, one) == normal(kind, other) != ""


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        (TEXT, "Bora", "bora"),
        (Phone(), "010-1234-5678", "010-****-5678"),
        (Phone(), "02-123-4567/8", "02-123-4567"),
        (Phone(), "010-1234-5678 / 02-123-4567", "010-1234-5678 / 02-123-4568"),
        (Link(), "https://a.kr/A", "https://a.kr/a"),
        (Number(), "3", "3.5"),
    ],
)
def test_what_people_change_is_not_the_same(kind, one, other):
    assert normal(kind, one) != normal(kind, other)


def test_a_choice_is_its_code_in_either_language():
    codes = {"초청함": "invited", "invited": "invited"}
    kind = Choice(("candidate", "invited"))
    assert normal(kind, "초청 함", codes) == normal(kind, "Invited", codes) == "invited"


@given(st.sampled_from([kind for kind, _, _ in SAME]), st.text(max_size=30))
def test_a_normal_form_of_blank_is_blank_and_nothing_raises(kind, text):
    assert isinstance(normal(kind, text), str)
    assert normal(kind, " \t\n") == ""
