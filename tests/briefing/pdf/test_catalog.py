import io
import os

import pikepdf
from pdf_rules import problems_of
from pdf_samples import NOON, everything

from meetupdesk.briefing.blocks import Attachment
from meetupdesk.briefing.pdf import draw


def test_the_properties_say_who_and_what_but_not_which_computer():
    made = draw(everything(), NOON)
    with pikepdf.open(io.BytesIO(made.data)) as pdf:
        assert str(pdf.docinfo.Title) == "강변 간담회 브리핑"
        assert str(pdf.docinfo.Author) == "가온시 소통팀"
        assert str(pdf.docinfo.Subject) == "전체"
        assert str(pdf.docinfo.CreationDate) == "D:20260816120000+09'00'"
    assert os.fsencode(os.getcwd()) not in made.data


def test_an_attachment_is_in_the_file_byte_by_byte():
    names = ("../연락 추적표.xlsx", "a\x00b/c:d.txt", "연락 추적표.xlsx")
    files = tuple(
        Attachment(name=name, mime="application/x-test", data=name.encode(), description="표")
        for name in names
    )
    made = draw(everything(), NOON, files)
    assert problems_of(made.data) == []
    with pikepdf.open(io.BytesIO(made.data)) as pdf:
        found = {name: spec.get_file().read_bytes() for name, spec in pdf.attachments.items()}
    assert found == {
        "연락 추적표.xlsx": names[0].encode(),
        "cd.txt": names[1].encode(),
        "3 연락 추적표.xlsx": names[2].encode(),
    }


def test_without_attachments_no_file_is_embedded():
    assert b"EmbeddedFile" not in draw(everything(), NOON).data
