from datetime import datetime
from io import BytesIO
from zipfile import ZipFile

from meetupdesk.tracker.finish import with_formulas, with_text_meant, zipped


def test_a_formula_is_put_before_the_stored_number():
    sheet = b'<c r="A1" s="1"/><c r="B2" s="3" t="n"><v>2</v></c><c r="B20" t="n"><v>1</v></c>'
    done = with_formulas(sheet, {"B2": 'SUM(A1:A2)&"<"'})
    assert b'<c r="B2" s="3" t="n"><f>SUM(A1:A2)&amp;"&lt;"</f><v>2</v></c>' in done
    assert b'<c r="B20" t="n"><v>1</v></c>' in done


def test_a_formula_without_its_cell_changes_nothing():
    sheet = '<c r="B2" t="n"><v>2</v></c> 한글'.encode()
    assert with_formulas(sheet, {"B3": "1"}) == sheet


def test_numbers_meant_as_text_are_told_before_the_tables():
    done = with_text_meant(b"<worksheet><tableParts/></worksheet>", "A3:B9")
    assert done == (
        b'<worksheet><ignoredErrors><ignoredError sqref="A3:B9" numberStoredAsText="1"/>'
        b"</ignoredErrors><tableParts/></worksheet>"
    )


def test_a_package_of_a_wrong_clock_still_has_a_date_that_zip_knows():
    data = zipped({"[Content_Types].xml": b"", "_rels/.rels": b""}, datetime(1970, 1, 1))
    with ZipFile(BytesIO(data)) as archive:
        assert archive.infolist()[0].date_time == (1980, 1, 1, 0, 0, 0)
