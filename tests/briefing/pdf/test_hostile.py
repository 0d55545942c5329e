import builtins
import socket
import unicodedata
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pdf_rules import problems_of
from pdf_samples import NOON, a_document, everything

from meetupdesk.briefing.blocks import Column, Paragraph, Table
from meetupdesk.briefing.pdf import draw

HOSTILE = {
    "markup": "R&D <b> </para> &amp; <img src='/etc/passwd'><a href='javascript:x'>",
    "controls": "a\x00b\x1b[31m\u202eabc\ud800x\ufeff",
    "decomposed": unicodedata.normalize("NFD", "한글 이름"),
    "without spaces": "가" * 3000,
    "address": "https://blog.example.com/" + "w" * 3000,
    "long": "말 많은 글 " * 700,
    "emoji": "👩\u200d👩\u200d👧🏳️\u200d🌈👍🏽🇰🇷🔟😀",
    "without a font": "龘 \u0e01 \u05d0 \u0627 𠮷",
    "empty": "",
    "spaces": "  \u3000 \u00a0",
    "breaks": "a\n\n\nb\r\nc\u2028d" + "\n" * 200,
    "brackets": "\\(((()\\ >> endobj %",
}
LOST = {"without a font": ("\u05d0", "\u0627", "\u0e01", "龘", "𠮷")}
SHAPES = ({}, {"fit": 1}, {"paper": "A5", "large": True}, {"paper": "A5", "fit": 2})


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_hostile_text_in_every_field_is_printed_as_text(name, shape):
    document = everything(lambda _ko, _en: HOSTILE[name], **shape)
    made = draw(document, NOON)
    assert problems_of(made.data) == []
    assert made.lost == LOST.get(name, ())
    if "fit" in shape:
        assert made.pages <= 3 * shape["fit"]


def test_nothing_but_fonts_and_the_colour_profile_is_opened(monkeypatch):
    opened = []
    for module, name in ((builtins, "open"), (Path, "open"), (Path, "read_bytes")):
        original = getattr(module, name)

        def watched(file, *rest, _original=original, **more):
            opened.append(Path(file).suffix)
            return _original(file, *rest, **more)

        monkeypatch.setattr(module, name, watched)
    monkeypatch.setattr(socket, "socket", lambda *_: pytest.fail("a socket"))
    draw(everything(lambda _ko, _en: HOSTILE["markup"]), NOON)
    assert set(opened) <= {".icc", ".ttf"}


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(max_size=60))
def test_any_text_gives_a_sound_file(text):
    document = a_document(
        Paragraph(text=text, style="statement"),
        Table(columns=(Column(title=text, share=100),), rows=((text,),), summary=text),
        title=text,
        organisation=text,
    )
    assert problems_of(draw(document, NOON).data) == []
