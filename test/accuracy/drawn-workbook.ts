import type { SheetSpec, WorkbookSpec } from "../../scripts/samples/xlsx-writer";
import type { drawFileSheet } from "../draw-sheet";

/**
 * A labelled workbook as it stands in its file: what a person draws and checks by eye. Sheets are drawn as everywhere
 * in the tests (`test/draw-sheet.ts`); in front of each row stands what it is, behind ` ## ` what the cells do not say
 * plainly themselves:
 *
 *     about: Mục theo thôn, tổng cộng ghi trong một ô
 *     kind: sections
 *
 *     === Danh sách
 *     sheet: {"hiddenColumns":[7]}
 *     title: DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ | < | < | <
 *     blank:
 *     --- delegates: A order, B fullName, C birthDate, D sex
 *     header: STT | Họ và tên | Năm sinh | Nam/Nữ
 *     section: I | Thôn Nà Cáy ## below: village=Thôn Nà Cáy
 *     person: 1 | Lành Văn Chung | 1965 | Nam
 *     person!: 2 | Vi Thị Hợi | mồng 3 Tết 1983 | Nữ ## birth=1983
 *     continuation: | (bổ sung)
 *     subtotal: | Cộng: 03 người ## finds=total-mismatch
 *
 * **Rows.** `title`, `header`, `numbers` (1 2 3 … below the header), `section`, `person` (also a collective or a
 * household), `unit` (a row of an allocation, a staff table, a list of thôn), `facts` (of a list written across),
 * `continuation` (of the person above), `subtotal`, `note`, `signature`, `repeated` (the header on the next page),
 * `blank` (also numbers and formulas prepared for nobody), `other` (no row of any list of ours), `?` not judged.
 * `note|signature`: either is right. `person!`: an official would see something wrong in this row.
 *
 * **Tables.** `--- kind: columns` begins a table that ends where the next begins; `--- none` ends it. Kinds are those
 * of `RosterKind`, `delegates|roster` where people would disagree. Columns: `B fullName`; every column that is not
 * named must be read as nothing. `C unit|village` either is right, `D position+unit` holds both, `E ?` is not judged.
 * Two `---` lines in succession are tables side by side: rows then say both (`person+blank`, ` ## … ++ …`). Behind a
 * kind may stand `header` with rows, where the header is not what is labelled so: `--- delegates header 3,4:`, `header
 * ?` not judged. `--- delegates across C-F: 2 fullName, 3 birthDate` has its people in columns, its facts in rows
 * (`facts:`); what they do not say plainly stands in lines `@C ## village=…`.
 *
 * **Facts.** A row has the facts of its cells as they are typed, by the columns (`plain-facts.ts` says what is plain);
 * all else stands behind the row: `birth=3/5/1980`, `sex=f`, `people=Tày`, `group=guest`, `village=…`,
 * `is=household`, `standing=notCounted`, `count=5` (people who come for the row). `-`: nothing may be given; `?`: not
 * judged; `a|b` either, `a|-` this or nothing. `below:` holds for all rows below, until the next `below:`.
 *
 * **Sheets.** `sheet:` what a drawing cannot say, as JSON; `typed: TCVN3 B4:C9 .VnTime` cells that were typed in an
 * old encoding (also VNI, decomposed, with_ƣ; drawn as they are meant); `not judged` leaves a sheet out; `=== Tuần
 * ×57` is 57 sheets alike.
 */
export interface DrawnWorkbook {
  readonly name: string;
  readonly about: string;
  /** The kind of list or of fault it was made for; figures are given by kind. */
  readonly kind: string;
  readonly options: Omit<WorkbookSpec, "sheets">;
  readonly sheets: readonly DrawnSheet[];
}

export interface DrawnSheet {
  readonly name: string;
  readonly isJudged: boolean;
  readonly options: FileDrawing;
  readonly typed: readonly string[];
  readonly lines: readonly DrawnLine[];
}

type FileDrawing = Omit<SheetSpec, "name" | "rows"> & Pick<NonNullable<Parameters<typeof drawFileSheet>[2]>, "looks">;

/** One line of a sheet: a row, the beginning of a table, or what is known of somebody in a column. */
export type DrawnLine =
  | {
      readonly line: "row";
      /** What the row is, one for each table side by side. */
      readonly is: readonly string[];
      readonly cells: string;
      readonly says: readonly string[];
    }
  | { readonly line: "table"; readonly kind: string; readonly columns: string; readonly says: string }
  | { readonly line: "column"; readonly letters: string; readonly says: string };

const ROW = /^([a-z?][a-z?!|+-]*)\s*:(.*)$/u;

/** Reads the file of a labelled workbook. */
export function readDrawn(name: string, text: string): DrawnWorkbook {
  const [head = "", ...sheets] = text.split(/^=== /mu);
  const said = new Map(
    head.split("\n").flatMap((line) => {
      const [, key, value] = /^([a-z]+): (.*)$/u.exec(line) ?? [];
      return key === undefined || value === undefined ? [] : [[key, value.trim()] as const];
    }),
  );
  return {
    name,
    about: said.get("about") ?? "",
    kind: said.get("kind") ?? "",
    options: said.has("workbook") ? (JSON.parse(said.get("workbook")!) as DrawnWorkbook["options"]) : {},
    sheets: sheets.map((sheet) => readSheet(name, sheet)),
  };
}

function readSheet(workbook: string, text: string): DrawnSheet {
  const [name = "", ...lines] = text.split("\n");
  let options: FileDrawing = {};
  let isJudged = true;
  const typed: string[] = [];
  const drawn: DrawnLine[] = [];
  for (const line of lines) {
    if (line.trim() === "") continue;
    if (line.startsWith("sheet: ")) options = JSON.parse(line.slice(7)) as FileDrawing;
    else if (line.startsWith("typed: ")) typed.push(line.slice(7).trim());
    else if (line.trim() === "not judged") isJudged = false;
    else drawn.push(readLine(`${workbook}, ${name}`, line));
  }
  return { name: name.trim(), isJudged, options, typed, lines: drawn };
}

function readLine(place: string, line: string): DrawnLine {
  const cut = line.indexOf(" ## ");
  const [drawn, says] = cut < 0 ? [line, ""] : [line.slice(0, cut), line.slice(cut + 4).trim()];
  const [, kind, columns] = /^--- ([^:]+)(?:: (.*))?$/u.exec(drawn) ?? [];
  if (kind !== undefined) return { line: "table", kind, columns: (columns ?? "").trim(), says };
  const [, letters] = /^@([A-Z]+)$/u.exec(drawn.trim()) ?? [];
  if (letters !== undefined) return { line: "column", letters, says };
  const [, is, cells] = ROW.exec(drawn) ?? [];
  if (is === undefined || cells === undefined) throw new Error(`${place}: what is this line? ${line}`);
  return { line: "row", is: is.split("+"), cells: cells.trim(), says: says === "" ? [] : says.split(/ ?\+\+ ?/u) };
}

/** Writes the file of a labelled workbook, rows below one another so that an eye can run down the margin. */
export function writeDrawn({ about, kind, options, sheets }: DrawnWorkbook): string {
  return [
    `about: ${about}`,
    `kind: ${kind}`,
    ...(Object.keys(options).length > 0 ? [`workbook: ${JSON.stringify(options)}`] : []),
    ...sheets.map((sheet) => ["", ...sheetLines(sheet)].join("\n")),
    "",
  ].join("\n");
}

function sheetLines(sheet: DrawnSheet): string[] {
  const width = Math.max(0, ...sheet.lines.map((line) => (line.line === "row" ? line.is.join("+").length : 0)));
  return [
    `=== ${sheet.name}`,
    ...(sheet.isJudged ? [] : ["not judged"]),
    ...(Object.keys(sheet.options).length > 0 ? [`sheet: ${JSON.stringify(sheet.options)}`] : []),
    ...sheet.typed.map((typed) => `typed: ${typed}`),
    ...sheet.lines.map((line) => {
      if (line.line === "row") {
        const margin = line.says.some((says) => says !== "") ? ` ## ${line.says.join(" ++ ").trim()}` : "";
        return `${line.is.join("+").padEnd(width)}: ${line.cells}${margin}`.trimEnd();
      }
      const margin = line.says === "" ? "" : ` ## ${line.says}`;
      return line.line === "column"
        ? `@${line.letters}${margin}`
        : `--- ${line.kind}${line.columns === "" ? "" : `: ${line.columns}`}${margin}`;
    }),
  ];
}
