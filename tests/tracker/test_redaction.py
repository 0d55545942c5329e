import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetupdesk.tracker.redaction import (
    contacts_masked,
    masked_email,
    masked_phone,
    names_replaced,
)


@pytest.mark.parametrize(
    ("phone", "masked"),
    [
        ("010-1234-5678", "010-****-5678"),
        ("01012345678", "010-****-5678"),
        ("+82 10-1234-5678", "010-****-5678"),
        ("+82 (0)2 123 4567", "02-****-4567"),
        ("02-123-4567", "02-****-4567"),
        ("1588-1234", "****"),
        ("", ""),
    ],
)
def test_the_middle_of_a_phone_number_is_hidden(phone, masked):
    assert masked_phone(phone) == masked


@pytest.mark.parametrize(
    ("email", "masked"),
    [("bora@mail.kr", "bo***@mail.kr"), ("a@b.kr", "a***@b.kr"), ("odd", "***"), ("", "")],
)
def test_most_of_a_mail_address_is_hidden(email, masked):
    assert masked_email(email) == masked


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("010-1234-5678로 전화", "010-****-5678로 전화"),
        ("(02)123-4567, bora@mail.kr", "02-****-4567, bo***@mail.kr"),
        ("+82-10-1234-5678", "010-****-5678"),
        ("https://video.example/@bora", "https://video.example/@bora"),
        ("2026. 08. 16. 14:30, 12,000원", "2026. 08. 16. 14:30, 12,000원"),
    ],
)
def test_contacts_inside_texts_are_masked_and_nothing_else(text, masked):
    assert contacts_masked(text) == masked


def test_names_are_replaced_the_longest_first():
    replace = names_replaced({"강바람": "A", "강바람의 길": "B", "강": "C"})
    assert replace("강바람의 길, 강바람이, 강") == "B, A이, 강"


@given(st.dictionaries(st.text(min_size=2), st.just("#"), max_size=4), st.text())
def test_no_replaced_name_is_left_at_its_place(names, text):
    assert names_replaced(names)(text.join(names)).count("#") >= len(names) * bool(not text)
