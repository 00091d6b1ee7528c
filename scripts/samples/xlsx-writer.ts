import { strToU8, zipSync, type Zippable } from "fflate";
import { chartXml, commentsXml, drawingXml, notesShapeXml, tableXml } from "./xlsx-attachments";
import { sheetXml } from "./xlsx-sheet-xml";
import { StyleTable, type CellLook } from "./xlsx-style-table";
import { declaration, escapeXml, relationships, type Relationship } from "./xlsx-xml";

/**
 * A cell with more to it than a value. `f` is a formula without "="; with `v` beside it that is the cached value,
 * without it the formula was never calculated.
 */
export interface RichCell {
  readonly v?: string | number | boolean | null;
  readonly f?: string;
  /** Stores "#REF!", "#N/A" … as an error value, alone or as the cached value of `f`. */
  readonly error?: string;
  /** Writes the text into the cell itself instead of the shared strings. */
  readonly inline?: boolean;
  readonly look?: CellLook;
}
export type CellInput = string | number | boolean | null | RichCell;

export interface TableSpec {
  readonly name: string;
  readonly ref: string;
  readonly columns: readonly string[];
  readonly hasTotals?: boolean;
  /** Text of the first cell of the total row. */
  readonly totalsLabel?: string;
}
export interface ChartSpec {
  readonly title: string;
  /** Ranges such as "'Tổng hợp'!$A$2:$A$5". */
  readonly categories: string;
  readonly values: string;
  /** Top left and bottom right cell, counted from 0. */
  readonly from: readonly [column: number, row: number];
  readonly to: readonly [column: number, row: number];
}
export interface SheetSpec {
  readonly name: string;
  readonly rows: readonly (readonly CellInput[])[];
  /** The look of every cell that names none. */
  readonly look?: CellLook;
  readonly state?: "hidden" | "veryHidden";
  readonly merges?: readonly string[];
  readonly widths?: readonly number[];
  readonly heights?: Readonly<Record<number, number>>;
  readonly hiddenRows?: readonly number[];
  /** Counted from 1. */
  readonly hiddenColumns?: readonly number[];
  readonly freeze?: string;
  readonly autoFilter?: string;
  readonly tables?: readonly TableSpec[];
  readonly notes?: Readonly<Record<string, string>>;
  readonly validations?: readonly { readonly ref: string; readonly list: string }[];
  /** The office's own highlights: cells of `ref` for which `formula` holds get `fill`. */
  readonly conditionalFormats?: readonly { readonly ref: string; readonly formula: string; readonly fill: string }[];
  readonly printArea?: string;
  readonly printTitleRows?: string;
  readonly landscape?: boolean;
  readonly charts?: readonly ChartSpec[];
}
export interface WorkbookSpec {
  readonly sheets: readonly SheetSpec[];
  readonly definedNames?: Readonly<Record<string, string>>;
  /** Default font; Times New Roman 12 unless told. */
  readonly font?: string;
  /** Texts as inline strings, as some exporters write them. */
  readonly inlineStrings?: boolean;
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PART_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/**
 * Writes a workbook as plain .xlsx. Same input, same bytes, whatever the day and the time zone. For scripts and tests
 * only.
 */
export function writeXlsx(book: WorkbookSpec): Uint8Array {
  const files: Record<string, string> = {};
  const overrides: [part: string, type: string][] = [];
  const styles = new StyleTable(book.font ?? "Times New Roman");
  const strings = new Map<string, number>();
  let stringUses = 0;
  const shared = (text: string): number => {
    stringUses += 1;
    const known = strings.get(text);
    if (known !== undefined) return known;
    strings.set(text, strings.size);
    return strings.size - 1;
  };
  let tables = 0;
  let charts = 0;
  book.sheets.forEach((sheet, index) => {
    const n = index + 1;
    const links: Relationship[] = [];
    const link = (type: string, target: string): string => {
      links.push({ id: `rId${String(links.length + 1)}`, type: `${OFFICE}/${type}`, target });
      return `rId${String(links.length)}`;
    };
    const attachments: { drawing?: string; legacyDrawing?: string; tables: string[] } = { tables: [] };
    if (sheet.charts !== undefined && sheet.charts.length > 0) {
      const first = charts + 1;
      for (const chart of sheet.charts) {
        charts += 1;
        files[`xl/charts/chart${String(charts)}.xml`] = chartXml(chart);
        overrides.push([
          `/xl/charts/chart${String(charts)}.xml`,
          "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
        ]);
      }
      files[`xl/drawings/drawing${String(n)}.xml`] = drawingXml(sheet.charts);
      files[`xl/drawings/_rels/drawing${String(n)}.xml.rels`] = relationships(
        sheet.charts.map((_, i) => ({
          id: `rId${String(i + 1)}`,
          type: `${OFFICE}/chart`,
          target: `../charts/chart${String(first + i)}.xml`,
        })),
      );
      overrides.push([
        `/xl/drawings/drawing${String(n)}.xml`,
        "application/vnd.openxmlformats-officedocument.drawing+xml",
      ]);
      attachments.drawing = link("drawing", `../drawings/drawing${String(n)}.xml`);
    }
    if (sheet.notes !== undefined) {
      files[`xl/comments${String(n)}.xml`] = commentsXml(sheet.notes);
      overrides.push([`/xl/comments${String(n)}.xml`, `${PART_TYPE}.comments+xml`]);
      files[`xl/drawings/vmlDrawing${String(n)}.vml`] = notesShapeXml(Object.keys(sheet.notes));
      link("comments", `../comments${String(n)}.xml`);
      attachments.legacyDrawing = link("vmlDrawing", `../drawings/vmlDrawing${String(n)}.vml`);
    }
    for (const table of sheet.tables ?? []) {
      tables += 1;
      files[`xl/tables/table${String(tables)}.xml`] = tableXml(table, tables);
      overrides.push([`/xl/tables/table${String(tables)}.xml`, `${PART_TYPE}.table+xml`]);
      attachments.tables.push(link("table", `../tables/table${String(tables)}.xml`));
    }
    files[`xl/worksheets/sheet${String(n)}.xml`] = sheetXml(
      sheet,
      styles,
      shared,
      attachments,
      book.inlineStrings === true,
    );
    overrides.push([`/xl/worksheets/sheet${String(n)}.xml`, `${PART_TYPE}.worksheet+xml`]);
    if (links.length > 0) files[`xl/worksheets/_rels/sheet${String(n)}.xml.rels`] = relationships(links);
  });
  files["xl/workbook.xml"] = workbookXml(book);
  files["xl/_rels/workbook.xml.rels"] = relationships([
    ...book.sheets.map((_, i) => ({
      id: `rId${String(i + 1)}`,
      type: `${OFFICE}/worksheet`,
      target: `worksheets/sheet${String(i + 1)}.xml`,
    })),
    { id: "rIdStyles", type: `${OFFICE}/styles`, target: "styles.xml" },
    { id: "rIdStrings", type: `${OFFICE}/sharedStrings`, target: "sharedStrings.xml" },
  ]);
  files["xl/styles.xml"] = styles.xml();
  files["xl/sharedStrings.xml"] =
    `${declaration}<sst xmlns="${MAIN}" count="${String(stringUses)}" uniqueCount="${String(strings.size)}">${[...strings.keys()].map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`).join("")}</sst>`;
  overrides.push(
    ["/xl/workbook.xml", `${PART_TYPE}.sheet.main+xml`],
    ["/xl/styles.xml", `${PART_TYPE}.styles+xml`],
    ["/xl/sharedStrings.xml", `${PART_TYPE}.sharedStrings+xml`],
  );
  files["_rels/.rels"] = relationships([{ id: "rId1", type: `${OFFICE}/officeDocument`, target: "xl/workbook.xml" }]);
  const types = overrides.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`).join("");
  const contentTypes = `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>${types}</Types>`;
  const zippable: Zippable = { "[Content_Types].xml": strToU8(contentTypes) };
  for (const [path, text] of Object.entries(files)) zippable[path] = strToU8(text);
  // Local parts, because the zip's clock is local: the same bytes in every time zone.
  return zipSync(zippable, { mtime: new Date(2025, 0, 1), level: 9 });
}

function workbookXml(book: WorkbookSpec): string {
  const sheets = book.sheets
    .map(
      (sheet, i) =>
        `<sheet name="${escapeXml(sheet.name)}" sheetId="${String(i + 1)}"${sheet.state === undefined ? "" : ` state="${sheet.state}"`} r:id="rId${String(i + 1)}"/>`,
    )
    .join("");
  const names: string[] = [];
  const quoted = (sheet: SheetSpec): string => `'${sheet.name.replaceAll("'", "''")}'`;
  book.sheets.forEach((sheet, i) => {
    const local = (name: string, value: string, hidden = ""): string =>
      `<definedName name="_xlnm.${name}" localSheetId="${String(i)}"${hidden}>${escapeXml(value)}</definedName>`;
    const absolute = (ref: string): string => ref.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
    if (sheet.autoFilter !== undefined)
      names.push(local("_FilterDatabase", `${quoted(sheet)}!${absolute(sheet.autoFilter)}`, ' hidden="1"'));
    if (sheet.printArea !== undefined) names.push(local("Print_Area", `${quoted(sheet)}!${absolute(sheet.printArea)}`));
    if (sheet.printTitleRows !== undefined)
      names.push(local("Print_Titles", `${quoted(sheet)}!${sheet.printTitleRows}`));
  });
  for (const [name, value] of Object.entries(book.definedNames ?? {}))
    names.push(`<definedName name="${escapeXml(name)}">${escapeXml(value)}</definedName>`);
  return `${declaration}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>${sheets}</sheets>${names.length > 0 ? `<definedNames>${names.join("")}</definedNames>` : ""}</workbook>`;
}
