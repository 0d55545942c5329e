import struct

import pytest
from reportlab.pdfbase.ttfonts import TTFontFace

from meetupdesk.briefing.pdf import fonts
from meetupdesk.briefing.pdf.fonts import EMOJI, FILES, REGULAR, SYMBOLS, FontError, font, home_of
from meetupdesk.i18n import load_translator
from meetupdesk.paths import data_folder


@pytest.mark.parametrize("file", FILES.values())
def test_a_fast_face_equals_that_of_reportlab(file):
    path = str(data_folder("resources") / "fonts" / file)
    slow, fast = TTFontFace(path), fonts.FastFace(path)
    assert fast.charToGlyph == slow.charToGlyph
    assert fast.charWidths == slow.charWidths
    assert list(fast.glyphPos) == list(slow.glyphPos)
    assert fast.defaultWidth == slow.defaultWidth
    codes = _codes_with_full_advance(fast)
    for start in range(0, len(codes), 5080):
        part = [0x20, *codes[start : start + 254]]
        assert fast.makeSubset(part) == slow.makeSubset(part)


def test_a_font_is_loaded_once():
    assert font(REGULAR) is font(REGULAR)


def test_every_syllable_and_sign_has_a_home():
    assert {home_of(code) for code in range(0xAC00, 0xD7A4)} == {REGULAR}
    assert {home_of(ord(sign)) for sign in "✔☐☑◎"} == {SYMBOLS}
    assert home_of(ord("😀")) == EMOJI
    assert home_of(ord("龘")) is None


def test_a_missing_font_file_is_said_by_name(monkeypatch):
    monkeypatch.setitem(fonts.FILES, "Missing", "Nowhere.ttf")
    with pytest.raises(FontError) as caught:
        font("Missing")
    assert caught.value.values == {"file": "Nowhere.ttf"}


def test_an_unreadable_font_file_is_said_by_name(monkeypatch):
    monkeypatch.setitem(fonts.FILES, "Broken", "README.md")
    with pytest.raises(FontError):
        font("Broken")


def _codes_with_full_advance(face):
    full = struct.unpack_from(">H", face._ttf_data, face.table["hhea"]["offset"] + 34)[0]
    return [code for code, glyph in sorted(face.charToGlyph.items()) if glyph < full]


@pytest.mark.parametrize("language", ["ko", "en"])
def test_the_person_is_told_which_file_is_missing_and_what_to_do(language):
    tr, error = load_translator(language), FontError(file="A.ttf")
    assert "A.ttf" in tr(f"{error.key}.text", **error.values)
    assert tr(f"{error.key}.title", **error.values)
