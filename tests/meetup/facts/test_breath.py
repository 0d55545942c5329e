import pytest

from meetupdesk.meetup.facts.breath import breath


@pytest.mark.parametrize(
    ("text", "syllables", "words"),
    [("", 0, 0), ("9월 20일까지", 7, 0), ("We don't know yet.", 0, 4), ("LH가 답합니다", 5, 1)],
)
def test_syllables_and_words_are_counted_apart(text, syllables, words):
    taken = breath(text)
    assert (taken.syllables, taken.words) == (syllables, words)


@pytest.mark.parametrize("full", ["가" * 45, "word " * 27])
def test_a_full_breath_takes_nine_seconds_and_one_more_is_too_long(full):
    assert breath(full).seconds == 9
    assert not breath(full).is_too_long
    assert breath(f"{full} {full.split()[0][:4]}").is_too_long
