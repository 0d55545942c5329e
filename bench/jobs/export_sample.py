"""``meetupdesk export`` of the sample, PDF and workbook, as a whole process.

The peers are no competitors but floors: Python alone, and Python that only imports the two
libraries that draw and write.
"""

from pathlib import Path

SIZE = "sample"
LIBRARIES = "import openpyxl, reportlab.pdfgen.canvas, reportlab.pdfbase.ttfonts"


def prepare(size: str, folder: Path) -> None:
    from data import SAMPLE

    (folder / "sample.meetup").write_bytes(SAMPLE.read_bytes())


def ours(folder: Path) -> list[str]:
    paths = ("--pdf", str(folder / "o.pdf"), "--xlsx", str(folder / "o.xlsx"))
    return ["-m", "meetupdesk", "export", str(folder / "sample.meetup"), *paths, "--overwrite"]


COMMANDS = {
    "ours": ours,
    "importing openpyxl and reportlab": lambda folder: ["-c", LIBRARIES],
    "Python alone": lambda folder: ["-c", ""],
}


def wrong(peer: str, folder: Path) -> str:
    if peer != "ours":
        return ""
    from openpyxl import load_workbook
    from pypdfium2 import PdfDocument

    pages = len(PdfDocument(folder / "o.pdf"))
    sheets = load_workbook(folder / "o.xlsx").sheetnames
    return "" if pages >= 10 and len(sheets) == 11 else f"{pages} pages, sheets {sheets}"
