import { type Letterhead, NO_PAPERWORK } from "../../src/domain/letterhead";
import type { DocumentSource } from "../../src/documents/define-document";
import { letterheadData, longDate, numberInWords } from "../../src/documents/letterhead-words";
import { sampleDocument } from "./sample-document";

const { source } = sampleDocument({
  workbook: "tan-doan-2025-dat",
  plan: "tan-doan-2025",
  document: "trich-ngang",
}).preview;
const data = (letterhead: Letterhead) =>
  letterheadData(
    { ...source, today: "2026-01-15", paperwork: { ...NO_PAPERWORK, letterhead } } satisfies DocumentSource,
    "bao-cao",
    "BC",
  );
const signing = (letterhead: Letterhead) => data(letterhead).quyen_ky.map(({ dong }) => dong);

test.each([
  ["2026-02-05", "ngày 05 tháng 02 năm 2026"],
  ["2026-01-31", "ngày 31 tháng 01 năm 2026"],
  ["2026-03-09", "ngày 09 tháng 3 năm 2026"],
  ["2026-12-10", "ngày 10 tháng 12 năm 2026"],
])("%s → %s", (date, words) => {
  expect(longDate(date, "2026-01-01")).toBe(words);
});

test("a day that is not decided yet is left to be written", () => {
  expect(longDate(undefined, "2026-01-15")).toBe("ngày …… tháng …… năm 2026");
});

test.each([
  [1, "01"],
  [9, "09"],
  [10, "10"],
  [125, "125"],
  [undefined, "……"],
])("number %s → %s", (number, words) => {
  expect(numberInWords(number)).toBe(words);
});

test("number and symbol", () => {
  expect(data({ numbers: { "bao-cao": 5 }, issuerSymbol: "UBND" }).so_van_ban).toBe("05/BC-UBND");
  expect(data({}).so_van_ban).toBe("……/BC-……");
});

test("issuer in capitals, with its tones, on two lines when long", () => {
  expect(data({ issuer: "Ủy ban nhân dân xã Tân Đoàn" }).co_quan_ban_hanh).toBe("ỦY BAN NHÂN DÂN\nXÃ TÂN ĐOÀN");
  expect(data({ issuer: "Phòng Nội vụ", superior: "Ủy ban nhân dân huyện Thọ Xuân" })).toMatchObject({
    co_quan_ban_hanh: "PHÒNG NỘI VỤ",
    co_cap_tren: true,
    co_quan_cap_tren: "ỦY BAN NHÂN DÂN\nHUYỆN THỌ XUÂN",
  });
  expect(data({})).toMatchObject({ co_quan_ban_hanh: null, co_cap_tren: false });
});

test("signing powers", () => {
  expect(signing({ onBehalfOf: "Ủy ban nhân dân", head: "Chủ tịch" })).toEqual(["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]);
  expect(signing({ onBehalfOf: "Ủy ban nhân dân", power: "KT.", head: "Chủ tịch", position: "Phó Chủ tịch" })).toEqual([
    "TM. ỦY BAN NHÂN DÂN",
    "KT. CHỦ TỊCH",
    "PHÓ CHỦ TỊCH",
  ]);
  expect(signing({ power: "Q.", head: "Chủ tịch", position: "bỏ qua" })).toEqual(["Q. CHỦ TỊCH"]);
  expect(signing({ power: "TL.", head: "Chủ tịch", position: "Trưởng phòng" })).toEqual([
    "TL. CHỦ TỊCH",
    "TRƯỞNG PHÒNG",
  ]);
  expect(signing({ power: "TUQ.", head: "Chủ tịch" })).toEqual(["TUQ. CHỦ TỊCH", "……"]);
});

test("grounds and recipients end as they must, whatever was typed behind them", () => {
  expect(data({ bases: ["Căn cứ Luật A;", "Căn cứ Kế hoạch B."] }).can_cu).toEqual([
    { noi_dung: "Căn cứ Luật A;" },
    { noi_dung: "Căn cứ Kế hoạch B." },
  ]);
  expect(
    data({ recipients: ["- Như trên;", "Các thôn"], archive: "VT, VHXH" }).noi_nhan.map(({ dong }) => dong),
  ).toEqual(["- Như trên;", "- Các thôn;", "- Lưu: VT, VHXH."]);
  expect(data({}).noi_nhan).toEqual([{ dong: "- Lưu: VT." }]);
});
