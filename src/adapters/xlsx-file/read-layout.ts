import { columnNumber, parseA1Range, type CellRange } from "../../domain/cell-ref";
import type { SheetTable } from "../../domain/sheet-snapshot";
import type { ZipArchive } from "../zip/zip-archive";
import { relationshipsOf } from "./package-parts";
import { partText } from "./part-text";
import { MAX_COLUMNS, MAX_ROWS } from "./sheet-size";
import { topElements } from "./top-elements";
import { ColumnRuns } from "./column-runs";
import { attribute, children, findTag, isTrue, nextTag, type XmlTag } from "./xml-scanner";

/** What a worksheet says around its cells. */
export interface SheetLayout {
  readonly merges: readonly CellRange[];
  readonly hiddenColumns: readonly number[];
  readonly isProtected: boolean;
  /** Format of whole columns: what a new cell in them takes. */
  readonly columnFormats: readonly { readonly from: number; readonly to: number; readonly format: number }[];
}

/** `columns` is the widest filled row: hidden columns right of it do not matter. */
export function readLayout(xml: string, columns: number): SheetLayout {
  const merges: CellRange[] = [];
  const hiddenColumns = new Set<number>();
  // Columns do not overlap; a file in which they do is not allowed to take for ever.
  let budget = 2 * MAX_COLUMNS;
  const formats = new ColumnRuns();
  let isProtected = false;
  const root = nextTag(xml, 0);
  const tops = root ? [...topElements(xml, root)] : [];
  const inside = (name: string): XmlTag[] =>
    tops.filter((tag) => tag.name === name).flatMap((tag) => [...children(xml, tag)]);
  for (const tag of inside("cols")) {
    if (tag.name !== "col") continue;
    const format = Number(attribute(xml, tag, "style") ?? 0);
    if (format > 0) formats.set(Number(attribute(xml, tag, "min")), Number(attribute(xml, tag, "max")), format);
    const width = attribute(xml, tag, "width");
    if (!isTrue(attribute(xml, tag, "hidden")) && (width === undefined || Number(width) > 0)) continue;
    const last = Math.min(Number(attribute(xml, tag, "max")), columns);
    for (let column = Math.max(1, Number(attribute(xml, tag, "min"))); column <= last && budget > 0; column++, budget--)
      hiddenColumns.add(column);
  }
  for (const tag of tops) if (tag.name === "sheetProtection") isProtected = isTrue(attribute(xml, tag, "sheet"));
  for (const tag of inside("mergeCells")) {
    const range = tag.name === "mergeCell" ? parseReference(attribute(xml, tag, "ref") ?? "") : undefined;
    if (range) merges.push(range);
  }
  return {
    merges,
    hiddenColumns: [...hiddenColumns].sort((a, b) => a - b),
    isProtected,
    columnFormats: formats.runs().map(({ from, to, value }) => ({ from, to, format: value })),
  };
}

/** The tables of a sheet; one that cannot be read is left out. */
export function readTables(archive: ZipArchive, sheetPath: string): readonly SheetTable[] {
  return tableParts(archive, sheetPath).flatMap(({ xml }): SheetTable[] => {
    const tag = findTag(xml, "table");
    const range = tag && parseReference(attribute(xml, tag, "ref") ?? "");
    if (!tag || !range) return [];
    return [
      {
        name: attribute(xml, tag, "displayName") ?? attribute(xml, tag, "name") ?? "",
        range,
        hasHeader: attribute(xml, tag, "headerRowCount") !== "0",
        hasTotals: Number(attribute(xml, tag, "totalsRowCount") ?? 0) > 0,
      },
    ];
  });
}

export function tableParts(
  archive: ZipArchive,
  sheetPath: string,
): readonly { readonly path: string; readonly xml: string }[] {
  return relationshipsOf(archive, sheetPath)
    .filter((rel) => rel.type === "table")
    .flatMap(({ target }) => {
      const xml = partText(archive, target);
      return xml === undefined ? [] : [{ path: target, xml }];
    });
}

/** Where pivot tables stand on a sheet. */
export function readPivots(archive: ZipArchive, sheetPath: string): readonly CellRange[] {
  return relationshipsOf(archive, sheetPath)
    .filter((rel) => rel.type === "pivotTable")
    .flatMap(({ target }) => {
      const xml = partText(archive, target);
      const location = xml === undefined ? undefined : findTag(xml, "location");
      return (xml !== undefined && location && parseReference(attribute(xml, location, "ref") ?? "")) || [];
    });
}

/** "A1:C7", also "A:C" and "3:5", which reach to the edge of the sheet. */
export function parseReference(text: string): CellRange | undefined {
  const plain = parseA1Range(text);
  if (plain) return plain.left > 0 && plain.right > 0 && plain.top > 0 ? plain : undefined;
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  if (columns)
    return {
      top: 1,
      bottom: MAX_ROWS,
      left: columnNumber(columns[1] ?? ""),
      right: Math.min(MAX_COLUMNS, columnNumber(columns[2] ?? "")),
    };
  const rows = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  if (rows) return { top: Number(rows[1]), bottom: Number(rows[2]), left: 1, right: MAX_COLUMNS };
  return undefined;
}
