import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetupdesk.meetup.parsing import email, link
from meetupdesk.meetup.parsing.addresses import address_key


@pytest.mark.parametrize(
    ("cell", "address"),
    [
        (" bora@mail.kr ", "bora@mail.kr"),
        ("mailto:Bora@Mail.KR?subject=a", "Bora@mail.kr"),
        ("ｂｏｒａ＠ｍａｉｌ．ｋｒ", "bora@mail.kr"),
        ("윤보라 <bora@mail.kr>", "bora@mail.kr"),
        ("bora@mail.kr;", "bora@mail.kr"),
    ],
)
def test_an_address_is_taken_out_of_what_stands_around_it(cell, address):
    assert email(cell) == address


@pytest.mark.parametrize(
    "cell",
    ["", "bora", "bora@mail", "a@b@c.kr", "a b@c.kr", "a@b..kr", None, 3, "a" * 120 + "@b.kr"],
)
def test_what_is_no_address_is_not_mended(cell):
    assert email(cell) is None


@pytest.mark.parametrize(
    ("cell", "address"),
    [
        ("blog.example/river", "https://blog.example/river"),
        ("HTTP://Blog.Example/River?a=1#b", "http://Blog.Example/River?a=1#b"),
        ("https://video.example/@handle", "https://video.example/@handle"),
        ("강변.한국/길", "https://강변.한국/길"),
        ("blog.example:8080/x", "https://blog.example:8080/x"),
    ],
)
def test_a_bare_host_gets_https_and_the_rest_stays(cell, address):
    assert link(cell) == address
    assert link(address) == address


@pytest.mark.parametrize(
    "cell",
    ["javascript:alert(1)", "file:///etc/hosts", "\\\\server\\share", "ftp://a.kr", "//a.kr/x",
     "bora@mail.kr", "https://bora@mail.kr/", "mailto:bora@mail.kr", "example", "2026.8.3", "",
     "https://a.kr/a b", "https://", "blog.example:javascript", None, "a.kr/" + "a" * 500],
)  # fmt: skip
def test_nothing_else_is_a_link(cell):
    assert link(cell) is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://www.Blog.example/River/", "http://blog.example/river"),
        ("https://m.blog.example/river?from=mail#top", "blog.example/river"),
        ("https://blog.example/%EA%B8%B8", "https://blog.example/길"),
        ("https://blog.example/list.do?page=2&blogId=river", "blog.example/list.do?blogid=river"),
    ],
)
def test_two_addresses_of_one_page_have_one_key(one, other):
    assert address_key(one) == address_key(other) != ""


def test_pages_that_only_the_query_tells_apart_have_two_keys():
    assert address_key("social.example/profile.php?id=1") != address_key(
        "social.example/profile.php?id=2"
    )


@given(st.text(max_size=40))
def test_what_is_taken_for_a_link_is_http_and_stays_one(text):
    found = link(text)
    assert found is None or (found.startswith(("https://", "http://")) and link(found) == found)


@given(st.text("ab@.<>; ,ＡＢＣ＠．", max_size=20))
def test_an_address_that_was_read_reads_the_same_again(text):
    found = email(text)
    assert found is None or email(found) == found
