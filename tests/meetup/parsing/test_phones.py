import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetupdesk.meetup.parsing import phone, phone_digits

AREAS = ["02", "031", "033", "044", "051", "064", "010", "011", "019", "070"]
WIDE = str.maketrans("0123456789-", "０１２３４５６７８９－")


def digits(fewest, most):
    return st.text("0123456789", min_size=fewest, max_size=most)


NUMBERS = st.tuples(st.sampled_from(AREAS), digits(3, 4), digits(4, 4))


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("010-1234-5678", "01012345678"),
        ("010 1234 5678", "01012345678"),
        ("(02) 123-4567", "021234567"),
        ("02/123/4567", "021234567"),
        ("+82 10 1234 5678", "01012345678"),
        ("+82 (0)2 123 4567", "021234567"),
        ("0082-10-1234-5678", "01012345678"),
        ("82-10-1234-5678", "01012345678"),
        ("0507-1234-5678", "050712345678"),
        ("1588-1234", "15881234"),
        ("+82 1588-1234", "15881234"),
        ("112", "112"),
        ("+1 212 555 0100", "12125550100"),
        ("02-123-4567~8", "021234567"),
        ("02-123-4567/8", "021234567"),
        ("010-1234-5678 (회사)", "01012345678"),
        ("휴대폰: 010-1234-5678", "01012345678"),
        ("02-123-4567 내선 12", "021234567x12"),
        ("02-123-4567 (ext. 12)", "021234567x12"),
    ],
)
def test_a_number_stays_as_typed_and_has_its_digits(typed, expected):
    found = phone(typed)
    assert (found.text, found.digits, found.repaired) == (typed, expected, False)


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        (1012345678, "010-1234-5678"),
        (1012345678.0, "010-1234-5678"),
        ("1.012345678E9", "010-1234-5678"),
        ("1012345678.0", "010-1234-5678"),
        (212345678, "02-1234-5678"),
        (311234567, "031-123-4567"),
        (7012345678, "070-1234-5678"),
        ("10-1234-5678 (회사)", "010-1234-5678 (회사)"),
    ],
)
def test_a_lost_zero_comes_back_and_is_remarked(cell, written):
    found = phone(cell)
    assert (found.text, found.repaired) == (written, True)


@pytest.mark.parametrize(
    "cell",
    ["", "없음", "1234", "1234-5678", 21234567, "010-****-5678", "1.01235E+09", "010-1234", None,
     True, -1012345678, 1.5, float("nan"), float("inf"), "a@b.kr", "900101-1234567"],
)  # fmt: skip
def test_what_fits_no_number_is_not_guessed(cell):
    assert phone(cell) is None


@pytest.mark.parametrize(
    ("cell", "first", "rest"),
    [
        ("010-1234-5678, 02-123-4567", "010-1234-5678", "02-123-4567"),
        ("010-1234-5678 / 회사 02-123-4567", "010-1234-5678", "회사 02-123-4567"),
        ("010-1234-5678 010-9999-8888", "010-1234-5678", "010-9999-8888"),
        ("없음\n010-1234-5678", "010-1234-5678", "없음"),
        ("010-1111-2222;02-123-4567;없음", "010-1111-2222", "02-123-4567, 없음"),
    ],
)
def test_of_several_numbers_the_first_is_taken_and_the_rest_is_kept(cell, first, rest):
    found = phone(cell)
    assert (found.text, found.rest) == (first, rest)


@given(NUMBERS)
def test_every_korean_number_survives_what_programs_do_to_it(parts):
    number = "".join(parts)
    ways = [
        "-".join(parts), ".".join(parts), " ".join(parts), number, "-".join(parts).translate(WIDE),
        int(number), float(int(number)), f"+82 {number[1:]}", f"+82-(0){number[1:]}",
        f"0082{number[1:]}", f"tel:{number}",
    ]  # fmt: skip
    if len(number) == 9:
        ways = [way for way in ways if isinstance(way, str)]
    assert {phone_digits(way) for way in ways} == {number}


@given(NUMBERS.map("-".join) | st.text("0123456789-+ ()/.x내선E", max_size=30) | st.integers())
def test_a_number_that_was_read_reads_the_same_again(cell):
    found = phone(cell)
    if found:
        again = phone(found.text)
        assert (again.digits, again.repaired, again.rest) == (found.digits, False, "")


@given(st.text(max_size=40) | st.floats())
def test_nothing_raises_and_blank_has_no_digits(cell):
    assert isinstance(phone_digits(cell), str)
    assert phone_digits(" \t") == ""


def test_a_number_that_fits_nothing_is_compared_by_its_digits_unless_it_is_masked():
    assert phone_digits("1234-5678") == phone_digits("12345678") == "12345678"
    assert phone_digits("010-****-5678") == phone_digits("1234") == ""
