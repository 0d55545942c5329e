"""The checker itself: it has to see what other tests trust it to see."""

import io

import pikepdf
import pytest
from pdf_rules import problems_of
from pdf_samples import NOON, everything
from pikepdf import Name

from meetupdesk.briefing.pdf import draw


def changed(change):
    """The problems of a sound file after a change to it."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(draw(everything(), NOON).data)) as pdf:
        change(pdf)
        pdf.save(out, fix_metadata_version=False)
    return " ".join(problems_of(out.getvalue()))


def first(pdf, tag):
    return next(
        thing
        for thing in pdf.objects
        if isinstance(thing, pikepdf.Dictionary) and thing.get("/S") == Name(f"/{tag}")
    )


def drop(pdf, tag, key):
    del first(pdf, tag)[key]


def rename(pdf, tag, name):
    first(pdf, tag).S = Name(f"/{name}")


def draw_outside(pdf):
    pdf.pages[0].contents_add(b"0 0 9 9 re f")


def lose_unicode(pdf):
    for font in pdf.pages[0].Resources.Font.values():
        del font["/ToUnicode"]


def retitle(pdf):
    pdf.docinfo["/Title"] = "다른 제목"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda pdf: pdf.Root.__delitem__("/MarkInfo"), "not marked"),
        (lambda pdf: pdf.Root.__delitem__("/Lang"), "no language"),
        (lambda pdf: pdf.Root.__delitem__("/OutputIntents"), "output intent"),
        (lambda pdf: pdf.pages[0].__delitem__("/Tabs"), "tab order"),
        (lambda pdf: drop(pdf, "Figure", "/Alt"), "without Alt"),
        (lambda pdf: drop(pdf, "Figure", "/A"), "without BBox"),
        (lambda pdf: drop(pdf, "TH", "/A"), "without Scope"),
        (lambda pdf: rename(pdf, "H1", "H3"), "headings begin"),
        (lambda pdf: rename(pdf, "P", "Paragraph"), "tag Paragraph"),
        (lambda pdf: rename(pdf, "LI", "P"), "L holds"),
        (lambda pdf: drop(pdf, "LBody", "/K"), "is not among the kids"),
        (draw_outside, "outside of marked content"),
        (lose_unicode, "without ToUnicode"),
        (retitle, "/Title is"),
    ],
)
def test_a_breach_is_seen(change, said):
    assert said in changed(change)
