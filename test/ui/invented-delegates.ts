import { categoryCalled } from "../../src/domain/categories";
import { type Delegate, NOBODY } from "../../src/domain/delegate";
import type { Read } from "../../src/domain/read";

const SHEET = "Danh sách đại biểu";
const VILLAGES = [
  "Thôn Nà Pục",
  "Thôn Bản Chang",
  "Thôn Khau Ra",
  "Thôn 1",
  "Thôn 11",
  "Khu Trung Tâm",
  "Thôn Pác Nặm",
  "Thôn Tềnh Chè",
  "Thôn Nà Lầu",
  "Thôn Kéo Pháy",
  "Thôn Cốc Mười",
  "Thôn Bản Quyêng",
];
const PEOPLES = ["Tày", "Nùng", "Kinh", "Dao", "Mông"];

/** 162 people who do not exist, from row 7 on, and one collective. */
export function invitedPeople(): readonly Delegate[] {
  return Array.from({ length: 163 }, (_, at) => person(at));
}

function person(at: number): Delegate {
  const row = 7 + at;
  const value = <T>(v: T, column: number): Read<T> => ({
    kind: "value",
    value: v,
    cell: { sheet: SHEET, row, column },
  });
  const blank = (column: number): Read<never> => ({ kind: "blank", cell: { sheet: SHEET, row, column } });
  const people = PEOPLES[at % 5] ?? "Kinh";
  const group = at < 91 ? "exemplary" : at < 130 ? "guest" : "leader";
  return {
    ...NOBODY,
    sheet: SHEET,
    row,
    kind: at === 162 ? "collective" : "person",
    at: { sheet: SHEET, row, column: 2 },
    order: value(String(at + 1), 1),
    fullName: value(`Trần Văn ${at + 1}`, 2),
    birthDate: at % 40 === 3 ? blank(4) : value({ year: 1958 + (at % 45), month: 3, day: 5 }, 4),
    sex: at % 50 === 7 ? blank(3) : value(at % 5 < 2 ? "female" : "male", 3),
    ethnicity: value(people, 5),
    minority: value(people !== "Kinh", 5),
    partyMember: value(at % 3 === 0, 6),
    position: value("Nông dân", 7),
    village: value(VILLAGES[at % VILLAGES.length] ?? "", 8),
    category: value("Điển hình tiên tiến", 10),
    group: at % 55 === 5 ? blank(10) : value(categoryCalled(group), 10),
    sector: value(at % 4 === 0 ? "Nông nghiệp" : "Giáo dục", 9),
  };
}
