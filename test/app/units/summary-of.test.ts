import { refusedUnit } from "../../../src/app/units/check-unit";
import { summaryOf } from "../../../src/app/units/summary-of";
import { summarySheets } from "../../../src/app/units/summary-sheets";
import { ROW_CHECKS } from "../../../src/domain/unit-result";
import { absentWords, cellWords, seatingWords, totalsWords } from "../../../src/domain/units-words";
import { cap, PEOPLE, requestFor, unitOf } from "./sample-units";

const request = requestFor([cap(2)]);
const FOURTH = "Vi Thị Dung | Nữ | 09/10/1990 | Khách mời | 020190000044";
const two = unitOf("xã Tân Lai", [FOURTH], request);
const three = unitOf("xã Tân Lập", PEOPLE, request);
const broken = refusedUnit({ file: "xã Hỏng.xlsx", content: "9-1" }, "Tệp hỏng.", request);

test("units × rules with their counts, in the order of names, whatever the order of arrival", () => {
  const summary = summaryOf([three, broken, two], request, []);
  expect(summary).toEqual(summaryOf([two, three, broken], request, []));
  expect(summary.units.map(({ unit }) => unit.name)).toEqual(["xã Hỏng", "xã Tân Lai", "xã Tân Lập"]);
  expect(summary.columns).toMatchObject([
    { rule: "cap", short: "K1", clause: "Mục II.3", met: 1, violated: 1, undecided: 0, none: 1 },
    { rule: ROW_CHECKS, short: "Dòng", met: 2, none: 1 },
  ]);
  expect(totalsWords(summary)).toBe("3 tệp: 1 đạt, 1 chưa đạt, 1 không đọc được tệp.");
  expect(summary.persons).toBe(4);
  expect(cellWords(three.rules[0])).toBe("✗ 3/2");
  expect(cellWords(undefined)).toBe("–");
});

test("who was listed and sent nothing; who is not listed; a name without marks, in the title or in the file's name", () => {
  const plain = unitOf("", [FOURTH], request, { title: "DANH SÁCH ĐẠI BIỂU", file: "ds xa Tan Mai 2025.xlsx" });
  const names = ["Tân Lập", "Xã Tân Mai", "Xã Tân Hòa"].map((name) => ({ name, seats: null }));
  const summary = summaryOf([two, three, plain], request, names);
  expect(summary.listed.map(({ name, files }) => [name, files])).toEqual([
    ["Tân Lập", ["xã Tân Lập.xlsx"]],
    ["Xã Tân Mai", ["ds xa Tan Mai 2025.xlsx"]],
    ["Xã Tân Hòa", []],
  ]);
  expect(absentWords(summary.listed)).toBe("Chưa có tệp của 1/3 đơn vị: Xã Tân Hòa.");
  expect(summary.remarks.filter(({ code }) => code === "not-listed").map(({ files }) => files)).toEqual([
    ["xã Tân Lai.xlsx"],
  ]);
});

test("Phường 1 is not Phường 11", () => {
  const eleven = unitOf("phường 11", PEOPLE, request, { file: "Phường 11.xlsx" });
  const names = ["Phường 1", "Phường 11"].map((name) => ({ name, seats: null }));
  expect(summaryOf([eleven], request, names).listed.map(({ files }) => files)).toEqual([[], ["Phường 11.xlsx"]]);
});

test("seats are compared with those sent up, and only with them", () => {
  const listed = [
    { name: "xã Tân Lập", seats: 2 },
    { name: "xã Tân Lai", seats: 1 },
  ];
  const up = requestFor([cap(9, { target: "sentUp" })], { target: "sentUp" });
  const title = (name: string) => `DANH SÁCH ĐẠI BIỂU ĐI DỰ ĐẠI HỘI THI ĐUA YÊU NƯỚC HUYỆN CỦA ${name}`;
  const units = [
    unitOf("xã Tân Lập", PEOPLE, up, { title: title("XÃ TÂN LẬP") }),
    unitOf("xã Tân Lai", [FOURTH], up, { title: title("XÃ TÂN LAI") }),
  ];
  const summary = summaryOf(units, up, listed);
  expect(summary.listed.map(({ seating }) => seating)).toEqual(["more", "met"]);
  expect(summary.listed.map(seatingWords)).toEqual([
    "xã Tân Lập: có 3, phân bổ 2, thừa 1.",
    "xã Tân Lai: có 1, phân bổ 1, đúng phân bổ.",
  ]);
  const others = summaryOf([two, three], request, listed);
  expect(others.listed.map(({ seating }) => seating)).toEqual([null, null]);
  expect(others.notes.join()).toContain("chỉ so khi kiểm tra danh sách đại biểu đi dự cấp trên");
});

test("one unit twice, one file twice, one person in two units: told, not judged", () => {
  const again = unitOf("xã Tân Lập", [FOURTH], request, { file: "gửi lại.xlsx" });
  const copy = { ...three, file: "bản sao.xlsx", unit: { name: "xã Tân Hưng", from: "fileName" as const } };
  const summary = summaryOf([three, again, copy, two], request, []);
  const texts = (code: string) => summary.remarks.filter((remark) => remark.code === code).map(({ text }) => text);
  expect(texts("same-unit")).toEqual([
    "xã Tân Lập có 2 tệp: gửi lại.xlsx; xã Tân Lập.xlsx. Giữ tệp đúng, chuyển tệp kia ra khỏi thư mục.",
  ]);
  expect(texts("same-file")).toEqual([
    "2 tệp giống hệt nhau: bản sao.xlsx; xã Tân Lập.xlsx. Có thể gửi nhầm tệp của đơn vị khác.",
  ]);
  expect(texts("same-person")).toEqual([
    "xã Tân Lai (xã Tân Lai.xlsx) và xã Tân Lập (gửi lại.xlsx) cùng ghi 1 người giống nhau: Vi Thị Dung, sinh 09/10/1990 (hàng 3 và hàng 3). Hỏi lại hai đơn vị xem có phải một người.",
  ]);
  expect(summary.verdicts.met).toBe(2);
});

test.each([
  ["another spelling and no number", "VI THỊ DUNG | Nữ | 9/10/1990 | Khách mời | ", 1],
  ["the same number under another name", "Vi Thị Dùng | Nữ | 01/01/1991 | Khách mời | 020190000044", 1],
  ["two numbers that differ", "Vi Thị Dung | Nữ | 09/10/1990 | Khách mời | 020190000055", 0],
  ["only the year", "Vi Thị Dung | Nữ | 1990 | Khách mời | ", 0],
  ["another day", "Vi Thị Dung | Nữ | 10/10/1990 | Khách mời | ", 0],
])("the same person: %s", (_what, row, count) => {
  const { remarks } = summaryOf([two, unitOf("xã Tân Lập", [row], request)], request, []);
  expect(remarks.filter(({ code }) => code === "same-person")).toHaveLength(count);
});

test("communes whose names differ in their marks are two", () => {
  const marks = ["xã Tân Hà", "xã Tân Hạ"].map((name, at) => unitOf(name, [PEOPLE[at] ?? ""], request));
  expect(summaryOf(marks, request, []).remarks).toEqual([]);
});

test("a thị trấn among communes, where the plan has other rules for it", () => {
  const plan = requestFor([cap(2), cap(300, { id: "town", scopes: ["thị trấn"] })]);
  const town = unitOf("thị trấn Cao Lộc", PEOPLE, plan);
  expect(summaryOf([town], plan, []).remarks.map(({ code }) => code)).toEqual(["other-scope"]);
});

test("what of the plan was not looked at stands in the notes", () => {
  const plan = requestFor([cap(9, { status: "proposed" })], { superiorTotal: 300 });
  const { notes } = summaryOf([], plan, []);
  expect(notes[0]).toContain("Chưa xét 1 quy định mới được đề xuất: “Tối đa 9 đại biểu”");
  expect(notes.join()).toContain("con số 300 của cấp trên không dùng để kết luận");
});

test("the sheets of the summary hold every unit, rule, fault and remark, told in words and not by colour alone", () => {
  const summary = summaryOf([three, two, broken], request, [{ name: "xã Vắng", seats: null }]);
  const sheets = summarySheets(summary);
  expect(sheets.map(({ name }) => name)).toEqual(["Tổng hợp", "Theo quy định", "Việc cần xem", "Đơn vị", "Lưu ý"]);
  const cells = (name: string) =>
    sheets.find((sheet) => sheet.name === name)?.rows.map((row) => row.map(({ value }) => value)) ?? [];
  expect(cells("Tổng hợp").slice(-3)).toEqual([
    [1, "xã Hỏng", "xã Hỏng.xlsx", "Không đọc được tệp", null, "", ""],
    [2, "xã Tân Lai", "xã Tân Lai.xlsx", "Đạt", 1, "✓ 1/2", "✓"],
    [3, "xã Tân Lập", "xã Tân Lập.xlsx", "Chưa đạt", 3, "✗ 3/2", "✓"],
  ]);
  expect(
    cells("Việc cần xem")
      .slice(1)
      .map(([unit, , , rule]) => [unit, rule]),
  ).toEqual([
    ["xã Hỏng", ""],
    ["xã Tân Lập", "Tối đa 2 đại biểu"],
  ]);
  expect(cells("Đơn vị")[1]?.slice(0, 2)).toEqual(["xã Vắng", "Chưa gửi"]);
});
