import io

import pikepdf
import pypdfium2
import pytest
from pdf_rules import problems_of, tags_of
from pdf_samples import NOON, a_document

from meetupdesk.briefing.blocks import Column, HeatRow, HeatTable, Table
from meetupdesk.briefing.pdf import draw

COLUMNS = (Column(title="이름", share=30), Column(title="하는 일", share=70))


def a_table(rows, **changes):
    given = {"columns": COLUMNS, "rows": tuple(rows), "summary": "표", **changes}
    return Table(**given)


def pages_of(data):
    with pypdfium2.PdfDocument(data) as pdf:
        return [page.get_textpage().get_text_bounded() for page in pdf]


def test_a_table_without_rows_prints_nothing():
    assert "Table" not in tags_of(draw(a_document(a_table(())), NOON).data)


@pytest.mark.parametrize("count", [1, 60, 2000])
def test_each_row_is_printed_once_and_the_head_on_each_page(count):
    made = draw(a_document(a_table((f"사람{n}.", "연락") for n in range(count))), NOON)
    pages = pages_of(made.data)
    assert all("하는 일" in page for page in pages)
    text = "".join(pages)
    assert all(text.count(f"사람{n}.") == 1 for n in range(count))
    tags = tags_of(made.data)
    assert (tags.count("TR"), tags.count("Table")) == (count + 1, 1)


def test_a_head_is_read_once_and_repeated_as_decoration():
    made = draw(a_document(a_table((str(n), "연락") for n in range(90))), NOON)
    assert problems_of(made.data) == []
    assert made.pages > 1
    with pikepdf.open(io.BytesIO(made.data)) as pdf:
        heads = [thing for thing in pdf.objects if _is_head(thing)]
    assert [len(head.K) for head in heads] == [1, 1]


def test_a_row_higher_than_the_page_goes_on_on_the_next():
    words = " ".join(f"낱말{n}" for n in range(2500))
    made = draw(a_document(a_table([("가", words), ("나", "짧다")])), NOON)
    assert made.pages > 2
    assert problems_of(made.data) == []
    text = "".join(pages_of(made.data))
    assert all(f"낱말{n}" in text for n in (0, 999, 2499))


def test_short_and_long_rows_get_the_length_of_the_head():
    made = draw(a_document(a_table([("가",), ("나", "다", "라"), ()])), NOON)
    assert problems_of(made.data) == []
    assert "라" not in "".join(pages_of(made.data))


def test_shares_that_do_not_add_up_still_fill_the_width():
    columns = (Column(title="가", share=0), Column(title="나", share=7))
    made = draw(a_document(a_table([("1", "2")], columns=columns)), NOON)
    assert problems_of(made.data) == []


def test_a_heat_table_prints_the_number_and_a_dot_for_evidence():
    heat = HeatTable(
        corner="참석자",
        columns=("환경", "정책", "문화"),
        rows=(HeatRow(name="강바람", values=(3, 1), proven=(True,), result="2/3"),),
        result="일치",
        legend="3 중심",
        summary="표",
    )
    made = draw(a_document(heat), NOON)
    assert problems_of(made.data) == []
    assert {"3·", "1", "2/3"} <= set(pages_of(made.data)[0].split())


def _is_head(thing):
    return (
        isinstance(thing, pikepdf.Dictionary)
        and str(thing.get("/S")) == "/TH"
        and str(thing.A[0].get("/Scope")) == "/Column"
    )
