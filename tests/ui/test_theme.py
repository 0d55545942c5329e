import pytest
from PySide6.QtGui import QFontDatabase

from meetupdesk.paths import read_toml
from meetupdesk.ui.icons import pixmap
from meetupdesk.ui.style_sheet import style_sheet, write_pictures
from meetupdesk.ui.theme import theme_for

TABLE = read_toml("theme.toml")


def pairs():
    for kind, least in (("text", 4.5), ("graphic", 3.0)):
        for front, backs in TABLE["contrast"][kind].items():
            for back in backs:
                yield from ((scheme, front, back, least) for scheme in ("light", "dark"))


def luminance(colour):
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    r, g, b = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


@pytest.mark.parametrize(("scheme", "front", "back", "least"), [*pairs()])
def test_colours_contrast(scheme, front, back, least):
    bright, dim = sorted((luminance(TABLE[scheme][each]) for each in (front, back)), reverse=True)
    assert (bright + 0.05) / (dim + 0.05) >= least


def test_both_schemes_have_the_same_tokens():
    assert TABLE["light"].keys() == TABLE["dark"].keys()


def test_sizes_follow_the_text_size(qapp):
    theme = theme_for("light", text_size=150)
    assert theme.px("card") == 24
    assert theme.font("body").pointSizeF() == 15
    assert theme_for("dark", compact=True).row_height == 36


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_style_sheet_has_no_token_left(qapp, tmp_path, scheme):
    text = style_sheet(theme_for(scheme), tmp_path)
    assert "@" not in text
    assert "#4#" not in text


def test_high_contrast_has_no_style_sheet(qapp, tmp_path):
    assert style_sheet(theme_for("contrast"), tmp_path) == ""


def test_check_marks_are_written_in_the_colours_of_the_theme(qapp, tmp_path):
    write_pictures(theme_for("dark"), tmp_path)
    assert TABLE["dark"]["accent"] in (tmp_path / "box-on.svg").read_text("utf-8")
    assert (tmp_path / "chevron.svg").is_file()


def test_an_icon_is_tinted_and_sharp(qapp):
    made = pixmap(theme_for("light"), "home", "bad", 16)
    assert (made.width(), made.devicePixelRatio()) == (32, 2)
    found = made.toImage().convertToFormat(made.toImage().Format.Format_ARGB32)
    colours = {found.pixelColor(x, y).name() for x in range(32) for y in range(32)
               if found.pixelColor(x, y).alpha() == 255}  # fmt: skip
    assert TABLE["light"]["bad"].lower() in colours


def test_a_missing_icon_is_an_empty_picture(qapp):
    assert pixmap(theme_for("light"), "no-such-icon", "bad", 16).width() == 32


def test_the_bundled_font_is_loaded(appearance):
    assert "Pretendard GOV" in QFontDatabase.families()
