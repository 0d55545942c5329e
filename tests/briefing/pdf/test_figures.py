from datetime import date, timedelta

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pdf_rules import problems_of, tags_of
from pdf_samples import NOON, a_document

from meetupdesk.briefing.blocks import Bar, QrContact, Quadrant, Shares, Spot, Timeline
from meetupdesk.briefing.pdf import draw
from meetupdesk.briefing.pdf.qr import MOST, dark_modules, mecard

DAY = date(2026, 8, 16)


def a_bar(**changes):
    return Bar(**{"label": "단계", "starts": DAY, "ends": DAY, "kind": "work", **changes})


def a_timeline(*bars, **changes):
    given = {"first": DAY, "last": DAY + timedelta(days=40), "today": DAY, "alt": "단계", **changes}
    return Timeline(bars=bars, **given)


def a_quadrant(*points):
    return Quadrant(
        points=points, fields=("가", "나", "다", "라"), x_title="영향력", y_title="일치",
        rest="나머지", alt="사분면",
    )  # fmt: skip


def text_of(made):
    with pypdfium2.PdfDocument(made.data) as pdf:
        return "\n".join(page.get_textpage().get_text_bounded() for page in pdf)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.builds(
            a_bar,
            starts=st.dates(),
            ends=st.none() | st.dates(),
            kind=st.sampled_from(["work", "event", "goes_on"]),
            note=st.text("가나 ", max_size=60),
            late=st.booleans(),
        ),
        max_size=6,
    ),
    st.dates(),
)
def test_any_days_give_a_sound_timeline(bars, today):
    assert problems_of(draw(a_document(a_timeline(*bars, today=today)), NOON).data) == []


def test_many_bars_become_several_figures():
    made = draw(a_document(a_timeline(*[a_bar(label=f"단계{n}") for n in range(45)])), NOON)
    assert tags_of(made.data).count("Figure") == 3
    assert all(f"단계{n}" in text_of(made) for n in range(45))


def test_a_timeline_names_its_weeks_and_today():
    text = text_of(draw(a_document(a_timeline(a_bar(note="이레"))), NOON))
    assert all(word in text for word in ("8. 10.", "오늘", "이레"))


@pytest.mark.parametrize("count", [0, 1, 12, 40])
def test_any_number_of_people_has_a_place_in_the_quadrant(count):
    spots = [Spot(mark=chr(0xAC00 + 28 * n), name="손님", x=77, y=90) for n in range(count)]
    made = draw(a_document(a_quadrant(*spots)), NOON)
    assert problems_of(made.data) == []
    assert tags_of(made.data).count("Figure") == (1 if count else 0)
    assert "나머지" in text_of(made)


def test_spots_out_of_range_stay_in_the_field():
    spots = (Spot(mark="가", name="", x=-900, y=900), Spot(mark="나", name="", x=900, y=-900))
    assert problems_of(draw(a_document(a_quadrant(*spots)), NOON).data) == []


def test_a_share_too_narrow_for_its_words_is_named_below():
    shares = Shares(parts=(("듣기", 90), ("전하기", 1), ("없음", 0)), alt="듣기")
    text = text_of(draw(a_document(shares), NOON))
    assert "듣기 90" in text
    assert "전하기 1" in text
    assert "없음" not in text


def test_a_contact_is_written_as_a_card_with_its_signs_escaped():
    assert (
        mecard("Kim; 팀", "02-123 456", "a@b.c") == "MECARD:N:Kim\\; 팀;TEL:02123456;EMAIL:a@b.c;;"
    )
    assert mecard("", "", "") == "MECARD:;"


def test_a_contact_of_any_length_becomes_a_code():
    modules = dark_modules(mecard("가" * 900, "1" * 900, "x@" * 900))
    assert len(modules) == len(modules[0])
    assert len(mecard("가" * 900, "", "")) < MOST + 20


@pytest.mark.parametrize(
    ("phone", "email", "links"),
    [("02-1", "a@b.c", 2), ("없음", "", 0), ("", "아직", 0), ("+82 2", "", 1)],
)
def test_only_real_numbers_and_addresses_become_links(phone, email, links):
    contact = QrContact(name="팀", phone=phone, email=email, note="", alt="연락처")
    made = draw(a_document(contact), NOON)
    assert tags_of(made.data).count("Link") == links
    assert problems_of(made.data) == []


def test_an_empty_contact_prints_nothing():
    contact = QrContact(name="", phone="", email="", note="글", alt="")
    assert "Figure" not in tags_of(draw(a_document(contact), NOON).data)
