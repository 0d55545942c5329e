"""What Excel repairs, or refuses, without saying why."""

import re
from collections import Counter
from io import BytesIO
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest
from makers import a_meetup, a_person, a_theme

from meetupdesk.tracker import PROFILES

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
ORDER = (
    "sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetProtection",
    "autoFilter", "mergeCells", "conditionalFormatting", "dataValidations", "hyperlinks",
    "printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks",
    "ignoredErrors", "drawing", "legacyDrawing", "tableParts",
)  # fmt: skip
CASES = [(profile, language) for profile in PROFILES for language in ("ko", "en")]


@pytest.fixture(scope="module", params=CASES, ids="-".join)
def parts(request, export, sample):
    profile, language = request.param
    return unzipped(export(sample, language, profile=profile).data)


def test_every_part_is_well_formed_and_declared_once(parts):
    trees = {name: ElementTree.fromstring(data) for name, data in parts.items()}
    declared = [
        each.get("PartName")[1:]
        for each in trees["[Content_Types].xml"]
        if each.tag.endswith("Override")
    ]
    undeclared = {name for name in parts if not name.endswith((".rels", "Types].xml"))}
    assert sorted(declared) == sorted(undeclared)


def test_the_table_of_contents_comes_first(export, sample):
    with ZipFile(BytesIO(export(sample).data)) as archive:
        assert archive.namelist()[:2] == ["[Content_Types].xml", "_rels/.rels"]
        assert {info.date_time for info in archive.infolist()} == {(2026, 8, 3, 9, 30, 14)}
        assert archive.testzip() is None


def test_elements_of_sheets_stand_in_the_order_of_the_schema(parts):
    for root in sheets(parts).values():
        found = [ORDER.index(child.tag.removeprefix(MAIN)) for child in root]
        assert found == sorted(found)


def test_table_columns_equal_their_header_cells_and_differ_without_case(parts):
    for name, root in sheets(parts).items():
        headers = texts_of_row(root, 2)
        for table in tables_of(parts, name):
            names = [each.get("name") for each in table.iter(f"{MAIN}tableColumn")]
            ids = [each.get("id") for each in table.iter(f"{MAIN}tableColumn")]
            assert names == headers
            assert len({each.casefold() for each in names}) == len(names) == len(set(ids))
            assert all(names)


def test_tables_have_different_ids_and_names_and_their_filter(parts):
    tables = [ElementTree.fromstring(parts[n]) for n in parts if n.startswith("xl/tables/")]
    for attribute in ("id", "name", "displayName"):
        assert not repeated(table.get(attribute) for table in tables)
    assert all(table.get("ref") == table.find(f"{MAIN}autoFilter").get("ref") for table in tables)


def test_validations_stay_within_what_excel_takes(parts):
    names = defined_names(parts)
    for root in sheets(parts).values():
        found = list(root.iter(f"{MAIN}dataValidation"))
        assert not repeated(each.get("sqref") for each in found)
        for each in found:
            formulas = [formula.text for formula in each]
            assert all(len(text) <= 255 and not text.startswith("=") for text in formulas)
            assert len(each.get("promptTitle", "")) <= 32
            assert len(each.get("errorTitle", "")) <= 32
            assert len(each.get("prompt", "")) <= 255
            assert len(each.get("error", "")) <= 225
            assert each.get("errorStyle") == "warning"
            if each.get("type") == "list":
                assert formulas[0] in names


def test_defined_names_are_valid_and_lead_somewhere(parts):
    titles = [sheet.get("name") for sheet in ElementTree.fromstring(parts["xl/workbook.xml"])[3]]
    for name, text in defined_names(parts).items():
        assert re.fullmatch(r"[A-Za-z_][\w.]*", name)
        if not text.startswith('"'):
            assert text.split("'")[1] in titles


def test_rules_of_colour_use_existing_looks_and_different_priorities(parts):
    looks = len(list(ElementTree.fromstring(parts["xl/styles.xml"]).iter(f"{MAIN}dxf")))
    for root in sheets(parts).values():
        rules = list(root.iter(f"{MAIN}cfRule"))
        assert not repeated(rule.get("priority") for rule in rules)
        assert all(int(rule.get("dxfId", 0)) < max(looks, 1) for rule in rules)
        assert all("{" not in each.text for each in root.iter(f"{MAIN}formula"))


def test_cells_are_in_order_and_use_existing_styles(parts):
    styles = len(list(ElementTree.fromstring(parts["xl/styles.xml"]).find(f"{MAIN}cellXfs")))
    for root in sheets(parts).values():
        rows = [int(row.get("r")) for row in root.iter(f"{MAIN}row")]
        assert rows == sorted(set(rows))
        cells = list(root.iter(f"{MAIN}c"))
        assert not repeated(cell.get("r") for cell in cells)
        assert all(int(cell.get("s")) < styles for cell in cells)


def test_relations_are_all_used_and_lead_somewhere(parts):
    for name, root in sheets(parts).items():
        relations = relations_of(parts, name)
        used = [each for element in root.iter() for each in ids_in(element)]
        assert sorted(used) == sorted(relations)
        assert all(
            target.startswith("http") or target.lstrip("/") in parts
            for target in relations.values()
        )


def test_no_cell_outside_the_summary_holds_a_formula(parts):
    formulas = {n for n, root in sheets(parts).items() if list(root.iter(f"{MAIN}f"))}
    assert formulas <= {"xl/worksheets/sheet2.xml"}


def test_headers_of_odd_themes_equal_the_table_columns(export):
    themes = [a_theme(name) for name in ("_x0041_", "A&<>\"'", "a\nb", "#", "[둘]", "x" * 20)]
    parts = unzipped(export(a_meetup(a_person(), *themes)).data)
    root = sheets(parts)["xl/worksheets/sheet5.xml"]
    (table,) = tables_of(parts, "xl/worksheets/sheet5.xml")
    assert [each.get("name") for each in table.iter(f"{MAIN}tableColumn")] == texts_of_row(root, 2)


def unzipped(data):
    with ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def sheets(parts):
    return {
        name: ElementTree.fromstring(data)
        for name, data in parts.items()
        if re.fullmatch(r"xl/worksheets/sheet\d+\.xml", name)
    }


def texts_of_row(root, number):
    row = next(each for each in root.iter(f"{MAIN}row") if each.get("r") == str(number))
    return [text.text for text in row.iter(f"{MAIN}t")]


def relations_of(parts, sheet):
    folder, _, name = sheet.rpartition("/")
    data = parts.get(f"{folder}/_rels/{name}.rels", b"<none/>")
    return {each.get("Id"): each.get("Target") for each in ElementTree.fromstring(data)}


def tables_of(parts, sheet):
    targets = (target.lstrip("/") for target in relations_of(parts, sheet).values())
    return [ElementTree.fromstring(parts[t]) for t in targets if t.startswith("xl/tables/")]


def ids_in(element):
    return [value for key, value in element.attrib.items() if key.endswith("relationships}id")]


def defined_names(parts):
    root = ElementTree.fromstring(parts["xl/workbook.xml"])
    return {
        each.get("name"): each.text
        for each in root.iter(f"{MAIN}definedName")
        if not each.get("name").startswith("_xlnm")
    }


def repeated(values):
    return [value for value, count in Counter(values).items() if count > 1 and value is not None]
