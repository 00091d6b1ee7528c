"""Moves rows in LibreOffice and tells what its workbook then holds, and what another file holds: JSON in, JSON out."""
import json
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.table import CellAddress, CellRangeAddress, TableSortField


def prop(name, value):
    one = PropertyValue()
    one.Name, one.Value = name, value
    return one


def expand_references(context, is_on):
    """Whether ranges that end above rows put in take them in, as they do where a list goes on."""
    provider = context.ServiceManager.createInstanceWithContext("com.sun.star.configuration.ConfigurationProvider", context)
    node = provider.createInstanceWithArguments("com.sun.star.configuration.ConfigurationUpdateAccess",
                                                (prop("nodepath", "/org.openoffice.Office.Calc/Input"),))
    node.setPropertyValue("ExpandReference", is_on)
    node.commitChanges()


def start(profile):
    pipe = "rows%d" % time.time_ns()
    office = subprocess.Popen(
        ["soffice", "-env:UserInstallation=file://" + profile, "--headless", "--norestore", "--nologo",
         "--accept=pipe,name=%s;urp;" % pipe], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(720):
        try:
            context = resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
            return office, context, context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except Exception:
            time.sleep(0.25)
    office.kill()
    raise SystemExit("no answer")


def move(context, doc, one):
    sheet = doc.Sheets.getByName(one["sheet"])
    expand_references(context, bool(one.get("carriesOn")))
    if one["does"] == "insert":
        sheet.Rows.insertByIndex(one["at"] - 1, one["count"])
        if one.get("carriesOn"):
            carry(doc, sheet, one)
    elif one["does"] == "delete":
        sheet.Rows.removeByIndex(one["at"] - 1, one["count"])
    elif one["does"] == "sort":
        sort(sheet, one)
    for change in one.get("fill", []):
        cell, value = change["cell"], change["value"]
        place = sheet.getCellByPosition(cell["column"] - 1, cell["row"] - 1)
        if isinstance(value, str):
            place.setString(value)
        else:
            place.setValue(value)


def carry(doc, sheet, one):
    """The formulas of the neighbour, copied as the program copies them."""
    model = one["at"] - 2 if one["like"] == "above" else one["at"] - 1 + one["count"]
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    for column in range(cursor.RangeAddress.EndColumn + 1):
        source = sheet.getCellByPosition(column, model)
        if source.Type.value != "FORMULA":
            continue
        for row in range(one["at"] - 1, one["at"] - 1 + one["count"]):
            to = CellAddress(sheet.RangeAddress.Sheet, column, row)
            sheet.copyRange(to, sheet.getCellRangeByPosition(column, model, column, model).RangeAddress)


def sort(sheet, one):
    """By the numbers of one column: the order that the test asked us for."""
    cells = sheet.getCellRangeByPosition(one["left"] - 1, one["at"] - 1, one["right"] - 1, one["at"] + one["count"] - 2)
    field = TableSortField()
    field.Field, field.IsAscending = one["by"] - one["left"], not one.get("isDown", False)
    cells.sort((prop("SortFields", uno.Any("[]com.sun.star.table.TableSortField", (field,))),
                prop("ContainsHeader", False), prop("IsSortColumns", False), prop("BindFormatsToContent", True)))


def area(a):
    return [a.StartRow + 1, a.StartColumn + 1, a.EndRow + 1, a.EndColumn + 1]


def merges(sheet, rows, columns):
    found = set()
    for r in range(rows):
        for c in range(columns):
            cell = sheet.getCellByPosition(c, r)
            if cell.IsMerged:
                cursor = sheet.createCursorByRange(cell)
                cursor.collapseToMergedArea()
                found.add(tuple(area(cursor.RangeAddress)))
    return sorted(found)


def validations(sheet, rows, columns):
    found = {}
    for r in range(rows):
        for c in range(columns):
            rule = sheet.getCellByPosition(c, r).Validation
            if rule.Type.value != "ANY":
                found["%d:%d" % (r + 1, c + 1)] = [rule.Type.value, rule.getFormula1()]
    return found


def formats(sheet):
    found = []
    for one in sheet.ConditionalFormats.getConditionalFormats():
        rules = [one.getByIndex(i) for i in range(one.getCount())]
        texts = [getattr(rule, "Formula1", "") for rule in rules]
        found.append([[area(a) for a in one.Range.RangeAddresses], texts])
    return sorted(found)


def tell(doc):
    sheets = {}
    for sheet in doc.Sheets:
        cursor = sheet.createCursor()
        cursor.gotoEndOfUsedArea(False)
        used = cursor.RangeAddress
        # Cell by cell the bridge is slow: the head of a sheet tells as much.
        rows, columns = min(used.EndRow + 1, 40), min(used.EndColumn + 1, 16)
        cells = sheet.getCellRangeByPosition(0, 0, used.EndColumn, used.EndRow)
        formulas = [list(row) for row in cells.getFormulaArray()]
        while formulas and not any(formulas[-1]):
            formulas.pop()
        drawn = []
        for shape in (sheet.DrawPage.getByIndex(i) for i in range(sheet.DrawPage.getCount())):
            if not shape.supportsService("com.sun.star.drawing.CaptionShape"):
                at = getattr(shape, "Anchor", None)
                is_cell = at is not None and at.supportsService("com.sun.star.sheet.SheetCell")
                drawn.append(area(at.RangeAddress)[:2] if is_cell else None)
        sheets[sheet.Name] = {
            "formulas": formulas,
            "heights": [
                # A row without text has whatever height the program gives it.
                sheet.Rows.getByIndex(r).Height
                if any(formulas[r : r + 1] and formulas[r]) and not sheet.Rows.getByIndex(r).OptimalHeight
                else None
                for r in range(rows)
            ],
            "hidden": [r + 1 for r in range(rows) if not sheet.Rows.getByIndex(r).IsVisible],
            "breaks": [r + 1 for r in range(rows) if sheet.Rows.getByIndex(r).IsManualPageBreak],
            "merges": merges(sheet, rows, columns),
            "validations": validations(sheet, rows, columns),
            "formats": formats(sheet),
            "print": [area(a) for a in sheet.getPrintAreas()],
            "titles": area(sheet.getTitleRows()) if sheet.getPrintTitleRows() else None,
            "notes": sorted([n.Position.Row + 1, n.Position.Column + 1, n.String] for n in sheet.Annotations),
            "drawn": drawn,
        }
    names = {name: doc.NamedRanges.getByName(name).Content for name in doc.NamedRanges.ElementNames}
    data = {name: area(doc.DatabaseRanges.getByName(name).DataArea) for name in doc.DatabaseRanges.ElementNames}
    return {"sheets": sheets, "names": names, "data": data}


def main():
    jobs = json.load(open(sys.argv[1]))
    office, context, desktop = start(sys.argv[2])
    answers = []
    try:
        for job in jobs:
            told = []
            for path, moves in ((job["before"], job["moves"]), (job["after"], [])):
                doc = desktop.loadComponentFromURL("file://" + path, "_blank", 0, (prop("Hidden", True),))
                for one in moves:
                    move(context, doc, one)
                told.append(tell(doc))
                doc.close(True)
            answers.append({"office": told[0], "ours": told[1]})
    finally:
        try:
            desktop.terminate()
        except Exception:
            pass
        office.wait(30)
    json.dump(answers, sys.stdout)


main()
