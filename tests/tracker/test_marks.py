from makers import a_meetup, a_person
from msgspec import structs

DOC_ID, EXPORT_ID, SECRET = "d0c" * 10, "ex-4kq7zmwg", "5ec3e7" * 5


def test_the_text_of_the_export_stands_in_three_places(opened, sample):
    workbook = opened(sample)
    rows = {row[0]: row[1] for row in marks(workbook)}
    name = workbook.defined_names["meetupdesk_export"].attr_text
    (own,) = workbook.custom_doc_props.props
    assert (rows["doc_id"], rows["export_id"]) == (DOC_ID, EXPORT_ID)
    assert name == f'"{DOC_ID}/{EXPORT_ID}"'
    assert (own.name, own.value) == ("meetupdesk", f"{DOC_ID}/{EXPORT_ID}")


def test_the_hidden_sheet_says_what_the_copy_is(opened, sample):
    rows = {row[0]: row[1] for row in marks(opened(sample, "en", profile="masked"))}
    assert (rows["format"], rows["profile"], rows["language"]) == ("1", "masked", "en")
    assert rows["exported_at"] == "2026-08-03T09:30:15+00:00"


def test_each_row_has_a_fingerprint_for_each_column_of_the_base(opened, export, sample):
    base = {table.table: table for table in export(sample).base}
    found = {(row[1], row[2]): row[3] for row in marks(opened(sample)) if row[0] == "row"}
    columns = {row[1]: row[2] for row in marks(opened(sample)) if row[0] == "columns"}
    for name, table in base.items():
        assert columns[name].split() == [*table.columns]
        for row_id, texts in table.rows.items():
            prints = found[name, row_id].split()
            assert [each == "-" for each in prints] == [not text for text in texts]


def test_fingerprints_depend_on_value_column_and_secret_only(opened):
    person = a_person("같은말", host="같은말", care="다른말")
    other = structs.replace(person, care="고친말")
    (first, second) = (prints(opened(a_meetup(each))) for each in (person, other))
    changed = {key for key in first if first[key] != second[key]}
    assert changed == {"people.care"}
    assert first["people.handle"] != first["people.host"]


def test_no_value_and_no_secret_stand_on_the_hidden_sheet(opened, sample):
    text = " ".join(str(cell) for row in marks(opened(sample)) for cell in row)
    assert not any(word in text for word in ("강변일기", "010-1234", "bora", SECRET))


def marks(workbook):
    return [
        tuple(value for value in row if value is not None)
        for row in workbook["_meetup"].iter_rows(values_only=True)
    ]


def prints(workbook):
    rows = marks(workbook)
    keys = next(row[2] for row in rows if row[:2] == ("columns", "people")).split()
    return dict(
        zip(keys, next(r[3] for r in rows if r[:2] == ("row", "people")).split(), strict=True)
    )
