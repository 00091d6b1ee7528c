import { ZipArchive } from "../../../src/adapters/zip/zip-archive";
import { columnLetters } from "../../../src/domain/cell-ref";
import type { CellValue } from "../../../src/domain/sheet-snapshot";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

export interface BuiltSheet {
  readonly name: string;
  readonly xml: string;
  readonly state?: "hidden" | "veryHidden";
  /** Relationships of the sheet: type → target beside it. */
  readonly rels?: readonly { readonly id: string; readonly type: string; readonly target: string }[];
}

export interface BuiltWorkbook {
  /** null: no styles part. */
  readonly styles?: string | null;
  readonly sharedStrings?: string;
  readonly workbookPr?: string;
  /** Behind <sheets>: defined names, calcPr … */
  readonly afterSheets?: string;
  readonly workbookRels?: string;
  readonly contentTypes?: string;
  readonly parts?: Readonly<Record<string, string>>;
}

/** A package as a test needs it, written by hand so that nothing is made good on the way. */
export function workbookBytes(sheets: readonly BuiltSheet[], options: BuiltWorkbook = {}): Uint8Array {
  const parts: Record<string, string> = {
    "[Content_Types].xml": `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${options.contentTypes ?? ""}</Types>`,
    "_rels/.rels": rels([{ id: "rId1", type: "officeDocument", target: "xl/workbook.xml" }]),
    "xl/workbook.xml": `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${options.workbookPr ?? ""}<sheets>${sheets.map(({ name, state }, i) => `<sheet name="${escape(name)}" sheetId="${i + 1}"${state ? ` state="${state}"` : ""} r:id="rId${i + 1}"/>`).join("")}</sheets>${options.afterSheets ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": rels(
      [
        ...sheets.map((_sheet, i) => ({
          id: `rId${i + 1}`,
          type: "worksheet",
          target: `worksheets/sheet${i + 1}.xml`,
        })),
        ...(options.styles === null ? [] : [{ id: "rIdStyles", type: "styles", target: "styles.xml" }]),
        ...(options.sharedStrings === undefined
          ? []
          : [{ id: "rIdStrings", type: "sharedStrings", target: "sharedStrings.xml" }]),
      ],
      options.workbookRels,
    ),
    ...(options.styles === null ? {} : { "xl/styles.xml": options.styles ?? stylesXml() }),
    ...(options.sharedStrings === undefined ? {} : { "xl/sharedStrings.xml": options.sharedStrings }),
    ...Object.fromEntries(
      sheets.flatMap(({ xml, rels: own }, i) => [
        [`xl/worksheets/sheet${i + 1}.xml`, xml],
        ...(own ? [[`xl/worksheets/_rels/sheet${i + 1}.xml.rels`, rels(own)]] : []),
      ]),
    ),
    ...options.parts,
  };
  return zipOf(parts);
}

export function zipOf(parts: Readonly<Record<string, string>>): Uint8Array {
  const archive = ZipArchive.empty();
  for (const [name, text] of Object.entries(parts)) archive.set(name, new TextEncoder().encode(text));
  return archive.save();
}

export function rels(
  list: readonly { readonly id: string; readonly type: string; readonly target: string }[],
  more = "",
): string {
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list.map(({ id, type, target }) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`).join("")}${more}</Relationships>`;
}

export function worksheet(inside: string, attributes = ""): string {
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"${attributes}>${inside}</worksheet>`;
}

export function sheetXml(rows: readonly (readonly CellValue[])[]): string {
  const data = rows.map(
    (row, r) =>
      `<row r="${r + 1}">${row.map((value, c) => cell(columnLetters(c + 1) + String(r + 1), value)).join("")}</row>`,
  );
  return worksheet(`<sheetData>${data.join("")}</sheetData>`);
}

function cell(ref: string, value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "number") return `<c r="${ref}"><v>${value}</v></c>`;
  if (typeof value === "boolean") return `<c r="${ref}" t="b"><v>${value ? 1 : 0}</v></c>`;
  return `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`;
}

export function stylesXml(
  lists: { readonly numFmts?: string; readonly fonts?: string; readonly xfs?: string; readonly after?: string } = {},
): string {
  return `${HEAD}<styleSheet xmlns="${MAIN}">${lists.numFmts ?? ""}${lists.fonts ?? '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>'}<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>${lists.xfs ?? '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>'}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>${lists.after ?? ""}</styleSheet>`;
}

export function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** The unpacked parts of a package as text (each byte one character), by name. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const archive = ZipArchive.open(bytes);
  return Object.fromEntries(
    archive.names.map((name) => [name, Buffer.from(archive.bytes(name) ?? []).toString("latin1")]),
  );
}

/** One part as text. */
export function textOf(bytes: Uint8Array, part: string): string {
  return new TextDecoder().decode(ZipArchive.open(bytes).bytes(part));
}
