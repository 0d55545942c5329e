import pytest

from meetupdesk.briefing.pdf import tokens
from meetupdesk.briefing.pdf.tokens import look_of

TEXT_ON_GROUND = [
    (tokens.INK, tokens.WHITE),
    (tokens.MUTE, tokens.WHITE),
    (tokens.MUTE, tokens.TINT),
    (tokens.NAVY, tokens.WHITE),
    (tokens.NAVY, tokens.FIELD),
    (tokens.WHITE, tokens.NAVY),
    (tokens.ON_NAVY, tokens.NAVY),
    (tokens.BLUE, tokens.WHITE),
    (tokens.BLUE, tokens.TINT),
    (tokens.WHITE, tokens.BLUE),
    (tokens.GO, tokens.GO_TINT),
    (tokens.NO, tokens.NO_TINT),
    (tokens.NO, tokens.WHITE),
    (tokens.AMBER, tokens.WHITE),
    (tokens.AMBER, tokens.TINT),
    *zip(tokens.ON_HEAT, tokens.HEAT, strict=True),
]


@pytest.mark.parametrize(("text", "ground"), TEXT_ON_GROUND)
def test_text_stands_out_from_its_ground(text, ground):
    assert contrast(text, ground) >= 4.5


@pytest.mark.parametrize("paper", ["A4", "A5"])
@pytest.mark.parametrize("tight", [False, True])
def test_no_text_is_smaller_than_can_be_read(paper, tight):
    look = look_of(paper=paper, language="ko", tight=tight)
    small = {token: style.size for token, style in look.styles.items() if style.size < 7.5}
    assert small == {"in_bar": 7, "label_disc": small["label_disc"]}


def test_large_type_is_larger_by_fifteen_percent():
    small, large = (look_of(paper="A4", language="ko", large=flag) for flag in (False, True))
    assert large.style("body").size == pytest.approx(1.15 * small.style("body").size)


def contrast(one, two):
    """The ratio of WCAG 2."""
    light, dark = sorted((_luminance(one), _luminance(two)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour):
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
