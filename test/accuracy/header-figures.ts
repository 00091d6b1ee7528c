import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { columnLetters } from "../../src/domain/cell-ref";
import { drawSheet } from "../draw-sheet";
import { presentReader } from "./reader";

const FOLDER = join(__dirname, "headers");

/** A header as an office words it, what it asks for, and what stands below it in eight rows. */
interface HeaderCase {
  readonly file: string;
  /** Any of them is right; "none": it is nothing of ours. */
  readonly senses: readonly string[];
  readonly header: string;
  readonly values: readonly string[];
}

/** A header that was read as something else. */
export interface MisreadHeader extends HeaderCase {
  readonly got: string;
}

/** A column of a small list around a header: its text, levels parted by " › ", and its values. */
type Column = readonly [header: string, values: readonly string[]];

const list = (text: string) => text.split("|");
const NAMES = list(
  "Nguyễn Văn Thành|Trần Thị Hoa|Lê Quang Dũng|Phạm Thị Hồng Nhung|Hoàng Văn Sơn|Vũ Thị Lan|Đỗ Minh Tuấn|Bùi Thị Mai",
);
const ORDER: Column = ["STT", list("1|2|3|4|5|6|7|8")];
const NAME: Column = ["Họ và tên", NAMES];
const BIRTH: Column = ["Năm sinh", list("1965|1978|1982|1990|1971|1985|1969|1994")];
const OFFICE: Column = ["Chức vụ", list("Bí thư|Trưởng thôn|Hội viên|Giáo viên|Bí thư|Trưởng thôn|Hội viên|Giáo viên")];
const THON: Column = ["Đơn vị", list("Thôn Đông|Thôn Đoài|Thôn Trung|Thôn Thượng|Thôn Hạ|Thôn Bãi|Thôn Chùa|Thôn Mới")];
const BODIES: Column = [
  "Đơn vị",
  list(
    "Văn phòng|Phòng Kinh tế|Phòng Văn hóa|Trung tâm Y tế|Trường Tiểu học Lê Lợi|Trạm Khuyến nông|Phòng Tư pháp|Trường Mầm non Hoa Sen",
  ),
];
const SEATS: Column = ["Số đại biểu", list("5|4|6|3|5|7|4|2")];
const STAFF: Column = ["Biên chế", list("12|30|21|44|52|8|9|31")];

/** The lists that a header is tried in: a title, columns, and which of them is the one in question. */
function listsAround({
  senses,
  header,
  values,
}: HeaderCase): readonly (readonly [string, readonly Column[], number])[] {
  const own: Column = [header, values];
  const is = (...some: readonly string[]) => some.some((sense) => senses.includes(sense));
  const SHARED_OUT = "PHÂN BỔ ĐẠI BIỂU DỰ HỘI NGHỊ";
  if (is("seats")) return [[SHARED_OUT, [ORDER, THON, own], 2]];
  if (is("femaleSeats")) return [[SHARED_OUT, [ORDER, THON, own, SEATS], 2]];
  if (is("staff")) return [["BIỂU TỔNG HỢP BIÊN CHẾ", [ORDER, BODIES, own], 2]];
  if (is("form")) return [["ĐĂNG KÝ HÌNH THỨC TỔ CHỨC HỘI NGHỊ", [ORDER, BODIES, STAFF, own], 3]];
  const ofPeople = (...[columns, at]: readonly [readonly Column[], number]) =>
    ["DANH SÁCH ĐẠI BIỂU", columns, at] as const;
  const given = NAMES.map((name) => name.split(" ").at(-1) ?? "");
  const family = NAMES.map((name) => name.split(" ").slice(0, -1).join(" "));
  const people = is("fullName")
    ? ofPeople([ORDER, own, BIRTH], 1)
    : is("familyName")
      ? ofPeople([ORDER, own, ["Tên", given], BIRTH], 1)
      : is("givenName")
        ? ofPeople([ORDER, ["Họ và tên đệm", family], own, BIRTH], 2)
        : is("order")
          ? ofPeople([own, NAME, BIRTH], 0)
          : is("birthDate")
            ? ofPeople([ORDER, NAME, own, OFFICE], 2)
            : ofPeople([ORDER, NAME, BIRTH, own], 3);
  return is("unit", "village") ? [people, [SHARED_OUT, [ORDER, own, SEATS], 1]] : [people];
}

/** Of eight rows so many are found where a header is understood: the last may look like the end of a list. */
const FEWEST_ROWS = 7;

/** What the column in question was read as; undefined: as what the header asks for. */
function misread(one: HeaderCase): string | undefined {
  const read = listsAround(one).map(([title, columns, at]) => {
    const snapshot = drawSheet(drawnList(title, columns));
    const size = { rowCount: snapshot.rows.length, columnCount: columns.length };
    const sheet = { name: snapshot.name, visibility: snapshot.visibility, isProtected: false, ...size };
    const [table] = presentReader.read({ sheets: [sheet], snapshots: [snapshot] }).tables;
    const fields = table?.columns.get(columnLetters(at + 1)) ?? [];
    return { fields, rows: Math.max(table?.people.length ?? 0, table?.units.length ?? 0) };
  });
  const isRight = ({ fields, rows }: (typeof read)[number]) =>
    (fields.length === 0 && one.senses.includes("none")) ||
    (rows >= FEWEST_ROWS && fields.some((field) => one.senses.some((sense) => field.startsWith(sense))));
  return read.some(isRight) ? undefined : read.map(({ fields }) => fields.join("+") || "nothing").join(", ");
}

function drawnList(title: string, columns: readonly Column[]): string {
  const levels = Math.max(...columns.map(([header]) => header.split(" › ").length));
  const level = (at: number) => columns.map(([header]) => quoted(header.split(" › ")[at]) || "^").join(" | ");
  const rows = NAMES.map((_, row) => columns.map(([, values]) => quoted(values[row])).join(" | "));
  return [
    `${title}${" | <".repeat(columns.length - 1)}`,
    "",
    ...Array.from({ length: levels }, (_, at) => level(at)),
    ...rows,
  ].join("\n");
}

/** A number as a number, all else as a text that is nothing but itself. */
function quoted(text = ""): string {
  if (text === "" || /^[1-9]\d{0,8}$/u.test(text)) return text;
  return `"${text.replaceAll("|", "/").replaceAll('"', "”")}"`;
}

/** The labelled headers of `test/accuracy/headers`: sense, header and eight values, parted by tabs. */
function headerCases(): readonly HeaderCase[] {
  return readdirSync(FOLDER)
    .sort()
    .flatMap((file) =>
      readFileSync(join(FOLDER, file), "utf8")
        .split("\n")
        .filter((line) => line !== "")
        .map((line): HeaderCase => {
          const [senses = "", header = "", values = ""] = line.split("\t");
          return {
            file: file.replace(/\.tsv$/u, ""),
            senses: senses.split("|"),
            header,
            values: values.split(/ ?; ?/u).map((value) => value.trim()),
          };
        }),
    );
}

/** How many headers there are, and those that are read as something else. */
export function measuredHeaders(): {
  readonly cases: readonly HeaderCase[];
  readonly wrong: readonly MisreadHeader[];
} {
  const cases = headerCases();
  const wrong = cases.flatMap((one): MisreadHeader[] => {
    const got = misread(one);
    return got === undefined ? [] : [{ ...one, got }];
  });
  return { cases, wrong };
}

/** The table of docs/accuracy.md. */
export function headerTable({ cases, wrong }: ReturnType<typeof measuredHeaders>): string {
  const files = [...new Set(cases.map(({ file }) => file))];
  const row = (name: string, of: (one: HeaderCase) => boolean) => {
    const count = (all: readonly HeaderCase[], isTrap: boolean) =>
      all.filter((one) => of(one) && one.senses.includes("none") === isTrap).length;
    const right = (isTrap: boolean) =>
      `${String(count(cases, isTrap) - count(wrong, isTrap))}/${String(count(cases, isTrap))}`;
    return `| ${name} | ${right(false)} | ${right(true)} |`;
  };
  const misreadLines = wrong.map(
    ({ file, senses, header, got }) =>
      `- ${file}: “${header.replaceAll("⏎", " ")}” — ${senses.join(" or ")} — got: ${got}`,
  );
  return [
    "## Headers",
    "",
    "| headers | those of ours, right | of nothing of ours, left alone |",
    "|---|---|---|",
    ...files.map((name) => row(name, ({ file }) => file === name)),
    row("**all**", () => true),
    "",
    "Read otherwise:",
    "",
    ...misreadLines,
    "",
  ].join("\n");
}
