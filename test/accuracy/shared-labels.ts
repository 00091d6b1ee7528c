import type { SheetSnapshot } from "../../src/domain/sheet-snapshot";
import { valueAt } from "../../src/domain/sheet-snapshot";
import { columnNumber, isInside } from "../../src/domain/cell-ref";
import type { RosterKind } from "../../src/domain/roster";
import { type Labels, sensesOf } from "./labels-of";
import type { Facts } from "./plain-facts";

/**
 * What is right in the rosters of ../shared/rosters, said by hand as places and rules ("rows 2 to 76, the name stands
 * in C"): no cell of them is copied here.
 */
export interface SharedLabel {
  readonly file: string;
  /** How many rows, women and men there are, counted by hand in the sheet. */
  readonly counts: { readonly rows: number; readonly women: number; readonly men: number };
  readonly unjudgedSheets?: readonly string[];
  readonly rosters: readonly SharedRoster[];
}
interface SharedRoster {
  readonly sheet: string;
  readonly kind: readonly RosterKind[];
  readonly headerRows: readonly number[];
  readonly columns: string;
  /**
   * Rows in which an official would see something: no unit, a child of twelve, a name with Thị marked as a man, nothing
   * but a name, no such people.
   */
  readonly faulty?: readonly number[];
  readonly span: readonly [first: number, last: number];
  readonly row?: (at: Cells) => Facts;
}
/**
 * Text of the cell in a column of this row, edges trimmed; null when empty. `at.merged` looks through vertical merges.
 */
interface Cells {
  (letters: string): string | null;
  readonly merged: (letters: string) => string | null;
}

const BOOLEAN_SEX: Facts = { true: "f", false: "m" };
const WORD_SEX: Facts = { Nữ: "f", Nu: "f", Nam: "m" };

function birthOf(text: string | null): string | null {
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text ?? "");
  if (slashed) return slashed.slice(1).map(Number).join("/");
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text ?? "");
  if (iso) return iso.slice(1).map(Number).reverse().join("/");
  if (!/^\d{5}$/.test(text ?? "")) return null;
  const day = new Date(Date.UTC(1899, 11, 30) + Number(text) * 86_400_000);
  return [day.getUTCDate(), day.getUTCMonth() + 1, day.getUTCFullYear()].join("/");
}

export const sharedLabels: readonly SharedLabel[] = [
  {
    file: "02_dai_bieu_LCH_dataweb.xlsx",
    counts: { rows: 75, women: 16, men: 59 },
    rosters: [
      {
        sheet: "Sheet1",
        kind: ["delegates"],
        headerRows: [1],
        span: [2, 76],
        faulty: [63, 70, 71, 72, 73, 75, 76],
        columns:
          "A order, C fullName, E phone, F position, G female, H partyMember, I ethnicity|minority, J religion, K ?, M category, N unit",
        row: (at) => ({
          fullName: at("C"),
          sex: BOOLEAN_SEX[at("G") ?? ""] ?? null,
          birth: null,
          people: at("I"),
          unit: at.merged("N"),
          village: null,
          is: "person",
        }),
      },
    ],
  },
  {
    file: "04_dai_bieu_2024.csv",
    counts: { rows: 80, women: 26, men: 54 },
    rosters: [
      {
        sheet: "",
        kind: ["delegates"],
        headerRows: [1],
        span: [2, 81],
        faulty: [11, 16],
        columns: "B fullName, D position, E unit, F female, G phone, H ethnicity, I religion, J category, K ?",
        row: (at) => ({
          fullName: at("B"),
          sex: BOOLEAN_SEX[(at("F") ?? "").toLowerCase()] ?? null,
          birth: null,
          ...(at("H") === "King" ? {} : { people: at("H") }),
          unit: at("E"),
          village: null,
          is: "person",
        }),
      },
    ],
  },
  {
    file: "07_ds_doan_vien_chi_doan_1.xlsx",
    counts: { rows: 13, women: 8, men: 5 },
    rosters: [
      {
        sheet: "DSDV",
        kind: ["roster", "delegates"],
        headerRows: [5, 6],
        span: [7, 19],
        columns:
          "A order, B fullName, D birthDateMale, E birthDateFemale, F ethnicity, G religion, H nativePlace, I ?, J nationalId, M education, N qualification, O politicalTheory, U partyMember, V ?, W ?, X ?, Y ?, Z awards|?, AB position, AC ?, AF phone, AG unit",
        row: (at) => ({
          fullName: at("B"),
          sex: at("E") === null ? "m" : "f",
          birth: birthOf(at("D") ?? at("E")),
          people: at("F"),
          group: null,
          unit: at("AG"),
          is: "person",
        }),
      },
    ],
  },
  {
    file: "19_de_nghi_khen_thuong_nho.xlsx",
    counts: { rows: 2, women: 0, men: 0 },
    rosters: [
      {
        sheet: "DANHSACH",
        kind: ["nominations"],
        headerRows: [3],
        span: [4, 5],
        faulty: [4, 5],
        columns: "A order, B fullName, C sex, D birthDate, E ?, F position, G awards",
        row: (at) => ({
          fullName: at("B"),
          sex: null,
          birth: null,
          people: null,
          group: null,
          unit: null,
          village: null,
          is: "person",
        }),
      },
    ],
  },
  {
    file: "20_de_nghi_khen_thuong_mau_NHANDULIEU.xlsx",
    counts: { rows: 4, women: 0, men: 0 },
    rosters: [
      {
        sheet: "DANHSACH",
        kind: ["nominations"],
        headerRows: [3],
        span: [4, 7],
        columns: "A order, B ?, C fullName, D position, E unit, F awards, G ?, H sector",
        row: (at) => ({
          fullName: at("C"),
          sex: null,
          birth: null,
          people: null,
          unit: at("E"),
          village: null,
          is: at("B") === "CANHAN" ? "person" : at("B") === "TAPTHE" ? "collective" : "household",
        }),
      },
    ],
  },
  {
    file: "22_mau_TDKT_trong.xlsx",
    counts: { rows: 0, women: 0, men: 0 },
    unjudgedSheets: ["Hướng dẫn"],
    rosters: [
      {
        sheet: "file nhận",
        kind: ["nominations"],
        headerRows: [1],
        span: [2, 1],
        columns: "A order, B ?, C fullName, D position, E unit, F ?, G awards, H ?, I sector",
      },
    ],
  },
  {
    file: "28_bang_tong_hop_xep_loai_quoc_hieu.xlsx",
    counts: { rows: 0, women: 0, men: 0 },
    rosters: [
      {
        sheet: "Sheet1",
        kind: ["roster"],
        headerRows: [7],
        span: [8, 7],
        columns: "A order, C fullName, D position, E ?, F ?, G ?, H ?, I ?, J ?, K ?, L ?, M ?, N ?, O ?, P ?, Q notes",
      },
    ],
  },
  {
    file: "29_danh_muc_dan_toc_54.xlsx",
    counts: { rows: 0, women: 0, men: 0 },
    rosters: [],
    unjudgedSheets: ["Sheet1"],
  },
  {
    file: "31_mau_nhan_khau_53_cot_khong_dau.xlsx",
    counts: { rows: 6, women: 4, men: 2 },
    rosters: [
      {
        sheet: "NhanKhau",
        kind: ["roster"],
        headerRows: [1],
        span: [2, 7],
        faulty: [6],
        columns:
          "C fullName, D sex, E birthDate, F nationalId, I phone, M ethnicity, N religion, O position|?, P education, T ?, U ?, V partyMember, W ?, S ?, R ?",
        row: (at) => ({
          fullName: at("C"),
          sex: WORD_SEX[at("D") ?? ""] ?? null,
          birth: birthOf(at("E")),
          people: at("M"),
          group: null,
          unit: null,
          is: "person",
        }),
      },
    ],
  },
  {
    file: "35_mau_nhan_vien_BV.xlsx",
    counts: { rows: 3, women: 2, men: 1 },
    rosters: [
      {
        sheet: "Nhân viên",
        kind: ["roster"],
        headerRows: [4],
        span: [5, 7],
        columns:
          "A nationalId, B fullName, C sex, D birthDate, E qualification|education, F unit, G position, H ?, I ?",
        row: (at) => ({
          fullName: at("B"),
          sex: WORD_SEX[at("C") ?? ""] ?? null,
          birth: birthOf(at("D")),
          people: null,
          group: null,
          unit: at("F"),
          village: null,
          is: "person",
        }),
      },
    ],
  },
  {
    file: "36_mau_thanh_tich_BV.xlsx",
    counts: { rows: 0, women: 0, men: 0 },
    rosters: [],
    unjudgedSheets: ["Thành tích"],
  },
  {
    file: "37_bang_luong_xlsx_mang_ten_xls.xls",
    counts: { rows: 2, women: 0, men: 0 },
    rosters: [
      {
        sheet: "Bảng lương",
        kind: ["roster"],
        headerRows: [5, 6, 7],
        span: [8, 9],
        columns: "A order, B fullName, AJ ?",
        row: (at) => ({
          fullName: at("B"),
          sex: null,
          birth: null,
          people: null,
          group: null,
          unit: null,
          village: null,
          is: "person",
        }),
      },
    ],
  },
];

/** The rules of a file applied to its cells. The first sheet stands in where the label names none (a CSV). */
export function labelsFor(shared: SharedLabel, snapshots: readonly SheetSnapshot[]): Labels {
  const tables = shared.rosters.map((roster) => {
    const sheet = snapshots.find((snapshot) => snapshot.name === roster.sheet) ?? snapshots[0];
    const people: { row: number; facts: Facts }[] = [];
    for (let row = roster.span[0]; row <= roster.span[1] && sheet !== undefined && roster.row !== undefined; row += 1)
      people.push({ row, facts: roster.row(cellsOf(sheet, row)) });
    return {
      sheet: sheet?.name ?? roster.sheet,
      kinds: roster.kind,
      headerRows: roster.headerRows,
      columns: sensesOf(roster.columns),
      people,
      units: [],
      rows: [],
      faulty: roster.faulty ?? [],
      mustFind: [],
    };
  });
  return { kind: "real", tables, loose: [], unjudgedSheets: shared.unjudgedSheets ?? [] };
}

function cellsOf(sheet: SheetSnapshot, row: number): Cells {
  const at = (letters: string, line = row): string | null => {
    const value = valueAt(sheet, line, columnNumber(letters));
    const text = value === null ? "" : String(value).normalize("NFC").trim();
    return text === "" ? null : text;
  };
  const merged = (letters: string): string | null => {
    const range = sheet.merges.find((merge) => isInside({ row, column: columnNumber(letters) }, merge));
    return at(letters, range?.top ?? row);
  };
  return Object.assign((letters: string) => at(letters), { merged });
}
