import io
import os
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from pdf_rules import problems_of, tags_of
from pdf_samples import MIDNIGHT, NOON, a_document, english, everything, korean

import meetupdesk.briefing.pdf
from meetupdesk.briefing.blocks import (
    Bullets,
    Carries,
    Contents,
    Heading,
    Link,
    PageBreak,
    Paragraph,
    Strong,
)  # fmt: skip
from meetupdesk.briefing.pdf import draw
from meetupdesk.briefing.pdf.tokens import PAPERS

LANGUAGES = pytest.mark.parametrize("words", [korean, english], ids=["ko", "en"])
SHAPES = pytest.mark.parametrize(
    "shape", [{}, {"large": True}, {"paper": "A5"}, {"paper": "A5", "large": True}], ids=str
)


def output_of(tool: str, *arguments: str, data: bytes) -> str:
    """What a program of poppler prints; at a desk without it, the test is skipped."""
    if shutil.which(tool) is None and "CI" not in os.environ:
        pytest.skip(f"{tool} is not here")
    found = subprocess.run([tool, *arguments], input=data, capture_output=True, check=True)
    return found.stdout.decode(errors="replace")


def words_on_pages(data: bytes) -> list[str]:
    with pypdfium2.PdfDocument(data) as pdf:
        return [page.get_textpage().get_text_bounded() for page in pdf]


@LANGUAGES
@SHAPES
def test_every_block_meets_the_rules_of_accessible_and_archived_files(words, shape):
    assert problems_of(draw(everything(words, **shape), NOON).data) == []


@LANGUAGES
@SHAPES
def test_no_character_stands_outside_of_the_margins(words, shape):
    document = everything(words, **shape)
    paper = PAPERS[document.paper]
    with pypdfium2.PdfDocument(draw(document, NOON).data) as pdf:
        for page in pdf:
            text = page.get_textpage()
            for place in range(text.count_chars()):
                left, low, right, high = text.get_charbox(place)
                assert paper.left - 1 <= left
                assert right <= paper.width - paper.right + 1
                is_furniture = high < paper.bottom or low > paper.height - paper.top
                assert is_furniture or (
                    low >= paper.bottom - 3 and high <= paper.height - paper.top + 3
                )


def test_the_reading_order_is_that_of_the_blocks():
    document = a_document(
        Heading(text="하나", level=2), Bullets(items=("첫째", "둘째")), Paragraph(text="끝")
    )
    assert tags_of(draw(document, NOON).data) == [
        *("Document", "Sect", "H1", "Sect", "H2"),
        *("L", "LI", "Lbl", "LBody", "LI", "Lbl", "LBody", "P"),
    ]


def test_the_reading_order_is_told_to_others_too():
    found = output_of("pdfinfo", "-struct-text", "-", data=draw(everything(), NOON).data)
    order = [
        "강변 간담회 브리핑",
        "먼저 물을 것",
        "무엇이 불편했습니까?",
        "전할 말",
        "추진 일정",
        "강바람",
    ]
    places = [found.index(f'"{text}"') for text in order]
    assert places == sorted(places)


@LANGUAGES
def test_fonts_are_embedded_subsets_with_unicode(words):
    rows = output_of("pdffonts", "-", data=draw(everything(words), NOON).data).splitlines()[2:]
    assert rows
    assert all(re.search(r"yes yes yes +\d+ +\d+$", row) for row in rows)


def test_every_word_comes_back_as_it_was_typed():
    text = "강변 공원에서 12명이 R&D와 <b> 그리고 😀 🔟 ㈜ ½ ☑ 를 이야기했습니다."
    printed = output_of(
        "pdftotext", "-raw", "-", "-", data=draw(a_document(Paragraph(text=text)), NOON).data
    )
    assert text in " ".join(printed.split())


def test_all_syllables_come_back_as_themselves():
    syllables = "".join(map(chr, range(0xAC00, 0xD7A4)))
    data = draw(a_document(Paragraph(text=syllables)), NOON).data
    printed = "".join(output_of("pdftotext", "-raw", "-", "-", data=data).split())
    assert syllables in re.sub(r"가온시소통팀.*?내부용|2026\.8\..*?쪽|\f", "", printed)


def test_a_line_end_does_not_join_two_words():
    text = "사실을 부풀리지 않고 " * 30
    printed = words_on_pages(draw(a_document(Paragraph(text=text)), NOON).data)[0]
    assert "않고사실을" not in printed.replace("\r\n", "").replace("\n", "")


def test_the_same_document_and_time_give_the_same_bytes():
    assert draw(everything(), NOON).data == draw(everything(), NOON).data
    assert draw(everything(), NOON).data != draw(everything(), NOON + timedelta(days=1)).data
    assert draw(everything(), NOON).data != draw(everything(), MIDNIGHT).data


def test_another_process_with_another_hash_seed_gives_the_same_bytes():
    code = (
        "import hashlib, pdf_samples; from meetupdesk.briefing.pdf import draw; "
        "print(hashlib.sha256(draw(pdf_samples.everything(), pdf_samples.NOON).data).hexdigest())"
    )
    path = os.pathsep.join(sys.path)
    found = {
        subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": path},
        ).stdout
        for seed in ("1", "2")
    }  # fmt: skip
    assert len(found) == 1


def test_the_last_page_says_how_many_there_are():
    document = a_document(*(PageBreak() if n % 2 else Paragraph(text=str(n)) for n in range(7)))
    made = draw(document, NOON)
    assert made.pages == 4
    assert "4 / 4쪽" in words_on_pages(made.data)[-1]


def test_sections_and_contents_name_the_page_of_each_heading():
    document = a_document(
        Contents(), PageBreak(), Heading(text="둘", level=2, section="b"), PageBreak(),
        Heading(text="셋", level=2, section="c"),
    )  # fmt: skip
    made = draw(document, NOON)
    assert made.sections == (("summary", 0), ("b", 1), ("c", 2))
    lines = words_on_pages(made.data)[0].splitlines()
    assert [line.split() for line in lines if line.startswith(("둘", "셋"))] in (
        [["둘", "2"], ["셋", "3"]],
        [["둘"], ["셋"]],
    )
    with pikepdf.open(io.BytesIO(made.data)) as pdf:
        says = [str(link.Contents) for link in pdf.pages[0].Annots]
        with pdf.open_outline() as outline:
            titles = [item.title for item in outline.root]
    assert says == ["둘, 2", "셋, 3"]
    assert titles == ["둘", "셋"]


def test_a_document_without_blocks_has_one_page():
    made = draw(a_document(blocks=()), NOON)
    assert made.pages == 1
    assert problems_of(made.data) == []


def test_levels_of_headings_are_never_skipped():
    document = a_document(
        blocks=(
            Heading(text="셋", level=3),
            Heading(text="하나", level=1),
            Heading(text="셋", level=3),
        )
    )
    assert [tag for tag in tags_of(draw(document, NOON).data) if tag[0] == "H"] == [
        "H1",
        "H2",
        "H3",
    ]


def test_characters_that_no_font_has_are_named():
    document = a_document(Paragraph(text="龘 있음"), Bullets(items=("ก",)), marking="㐀")
    assert draw(document, NOON).lost == ("ก", "㐀", "龘")


def test_links_lead_only_where_they_may():
    document = a_document(
        Paragraph(text=Link("글", "https://blog.example.com/글")),
        Paragraph(text=Link("함정", "javascript:alert(1)")),
        Paragraph(text=Link("파일", "file:///etc/passwd")),
        Paragraph(text="https://typed.example.com"),
    )
    with pikepdf.open(io.BytesIO(draw(document, NOON).data)) as pdf:
        targets = [str(link.A.URI) for link in pdf.pages[0].Annots]
    assert targets == ["https://blog.example.com/%EA%B8%80"]


def test_furniture_is_printed_but_not_read_aloud():
    document = everything()
    data = draw(document, NOON).data
    assert all("내부용" in page and "초안" in page for page in words_on_pages(data))
    assert "내부용" not in output_of("pdfinfo", "-struct-text", "-", data=data)


def test_long_words_of_the_furniture_are_cut_to_their_place():
    document = everything(
        marking="매우 긴 보안 등급 " * 9, organisation="기관 " * 90, footer="바닥글 " * 90
    )
    assert problems_of(draw(document, NOON).data) == []


def test_what_the_document_carries_is_handed_on():
    carries = Carries(fields=("people.handle",), people=("p1",))
    assert draw(a_document(carries=carries), NOON).carries == carries


def test_stress_is_bold_on_paper():
    document = a_document(blocks=(Paragraph(text=("가 ", Strong("나"))),))
    rows = output_of("pdffonts", "-", data=draw(document, NOON).data)
    assert "PretendardGOV-Bold" in rows


def test_only_the_text_of_the_other_language_is_marked():
    document = a_document(Paragraph(text="In English.", lang="en"))
    with pikepdf.open(io.BytesIO(draw(document, NOON).data)) as pdf:
        found = [
            str(thing.Lang) for thing in pdf.objects if _is_element(thing) and "/Lang" in thing
        ]
    assert found == ["en-US"]


def test_large_type_takes_more_room():
    text = Paragraph(text="듣는 자리입니다. " * 3000)
    small = draw(a_document(text), NOON).pages
    assert draw(replace(a_document(text), large=True), NOON).pages > small


def _is_element(thing):
    return isinstance(thing, pikepdf.Dictionary) and thing.get("/Type") == pikepdf.Name.StructElem


def test_ten_documents_load_each_font_once():
    code = (
        "import pdf_samples; from meetupdesk.briefing.pdf import draw, fonts; "
        "made = [draw(pdf_samples.everything(), pdf_samples.NOON) for _ in range(10)]; "
        "print(fonts.font.cache_info().misses)"
    )
    found = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )  # fmt: skip
    assert found.stdout.split() == ["3"]


def test_text_never_goes_through_markup():
    folder = Path(meetupdesk.briefing.pdf.__file__).parent
    sources = [path.read_text("utf-8") for path in folder.glob("*.py")]
    assert sources
    assert not any("reportlab.platypus" in source for source in sources)
