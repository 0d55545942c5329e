import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetupdesk.i18n import (
    MeetupdeskError,
    Translator,
    josa,
    load_translator,
    paths_by_label,
    simplified,
)

KO, EN = load_translator("ko"), load_translator("en")


@pytest.mark.parametrize(
    ("word", "particle", "form"),
    [
        ("강변공원", "을", "을"), ("강바람이", "을", "를"), ("김하늘", "은", "은"),
        ("서울", "로", "로"), ("부산", "로", "으로"), ("이도", "로", "로"),
        ("강변공원(1차)", "은", "은"), ("이야기(공원)", "은", "는"), ("‘나무’", "과", "와"),
        ("“강”", "와", "과"), ("10", "을", "을"), ("7", "로", "로"), ("3", "이", "이"),
        ("2", "이", "가"), ("100", "으로", "으로"), ("20000", "로", "으로"), ("2026", "가", "이"),
        ("PDF", "을", "를"), ("LH", "이", "가"), ("URL", "로", "로"), ("QR", "로", "로"),
        ("2호 ", "가", "가"), ("", "을", "를"), ("…", "은", "는"), ("Seoul", "으로", "로"),
        ("Park", "를", "을"), ("a.meetup", "를", "을"), ("3개", "을", "를"), ("1차", "은", "는"),
    ],
)  # fmt: skip
def test_the_particle_follows_the_last_sound(word, particle, form):
    assert josa(word, particle) == form


@given(st.text(), st.sampled_from(["을", "를", "은", "는", "이", "가", "과", "와", "로", "으로"]))
def test_any_word_gets_one_of_the_two_forms_whichever_was_asked_for(word, particle):
    pairs = [{"을", "를"}, {"은", "는"}, {"이", "가"}, {"과", "와"}, {"로", "으로"}]
    pair = next(forms for forms in pairs if particle in forms)
    assert {josa(word, form) for form in pair} == {josa(word, particle)}
    assert josa(word, particle) in pair


@given(st.characters(min_codepoint=ord("가"), max_codepoint=ord("힣")))
def test_a_decomposed_syllable_sounds_like_the_composed_one(syllable):
    assert josa(unicodedata.normalize("NFD", syllable), "을") == josa(syllable, "을")


def test_a_particle_may_stand_alone_behind_a_closing_quote():
    tr = Translator("ko", {"gone": "‘{file}’{file:-을} 찾을 수 없습니다.", "came": "{name:이} 옴"})
    assert tr("gone", file="강변공원") == "‘강변공원’을 찾을 수 없습니다."
    assert tr("came", name="김하늘") == "김하늘이 옴"


def test_ordinary_format_specs_still_work_beside_particles():
    tr = Translator("ko", {"value": "{value:,}원", "share": "{share:>4}|"})
    assert tr("value", value=18000) == "18,000원"
    assert tr("share", share=7) == "   7|"


def test_a_literal_brace_is_written_twice():
    assert Translator("en", {"gap": "{{{name}}}"})("gap", name="x") == "{x}"


def test_a_count_chooses_the_wording():
    tr = Translator("en", {"merged.one": "One change", "merged.other": "{count} changes"})
    assert [tr("merged", count=n) for n in (0, 1, 2)] == ["0 changes", "One change", "2 changes"]


def test_a_count_without_two_wordings_uses_the_only_one():
    assert Translator("ko", {"rows": "{count}줄"})("rows", count=1) == "1줄"


def test_wording_that_is_missing_is_an_error_unless_it_is_looked_for_with_find():
    tr = Translator("ko", {})
    assert tr.find("people.handle.hint") == ""
    with pytest.raises(KeyError, match=r"people\.handle"):
        tr("people.handle")


def test_an_error_carries_a_key_and_values_but_no_sentence():
    class LampIsOut(MeetupdeskError):
        key = "dialog.lamp_is_out"

    error = LampIsOut(place="강변")
    assert (error.key, error.values) == ("dialog.lamp_is_out", {"place": "강변"})


def test_a_header_in_either_language_leads_back_to_its_path():
    paths = paths_by_label(["people.email", "people.checked_on"], KO, EN)
    assert paths[simplified(" 이 메일")] == "people.email"
    assert paths[simplified("DETAILS checked On")] == "people.checked_on"


@given(st.text(min_size=1))
def test_a_simplified_text_stays_as_it_is(text):
    assert simplified(simplified(text).upper()) == simplified(simplified(text.upper()))
    assert not any(letter.isspace() for letter in simplified(text))
