import { explainLists } from "../../../src/app/lists/explain-lists";
import { asksOf } from "../../../src/app/asks/asks-of";
import { checkWorkbook } from "../../../src/app/check-workbook";
import { type Choices, NO_CHOICES } from "../../../src/domain/choices";
import { PLANS } from "../../../src/plans/all-plans";
import { drawSheet } from "../../draw-sheet";
import { withSheetBeside, withSheetUse } from "../../../src/ui/parts/change-choices";

const PEOPLE = `DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN

STT | Họ và tên | Năm sinh | Giới tính | Chức vụ | Đơn vị | Thôn
1 | Nông Văn An | 1980 | Nam | Nông dân | HTX Khe Lếch | Nà Lốc
2 | Lý Thị Bình | 1985 | Nữ | Giáo viên | Trường Tiểu học | Khau Đa
3 | Vi Văn Cảnh | 1979 | Nam | Nông dân | HTX Khe Lếch | Nà Lốc`;
const GUESTS = `DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN

STT | Họ và tên | Năm sinh | Giới tính | Đơn vị | Thôn | Thành phần
1 | Hoàng Thị Dung | 1990 | Nữ | Trạm Y tế | Nà Lốc | Khách mời`;
const NOMINEES = `DANH SÁCH ĐỀ CỬ ĐIỂN HÌNH TIÊN TIẾN

STT | Họ và tên | Năm sinh | Giới tính | Đơn vị | Thành tích
1 | Nông Văn An | 1980 | Nam | HTX Khe Lếch | Làm kinh tế giỏi
2 | Lý Thị Bình | 1985 | Nữ | Trường Tiểu học | Dạy tốt
3 | Vi Văn Cảnh | 1979 | Nam | HTX Khe Lếch | Hiến đất`;

function check(drawn: Readonly<Record<string, string>>, choices: Partial<Choices> = {}, planId = "tan-doan-2025") {
  const plan = PLANS.find(({ id }) => id === planId) ?? null;
  const snapshots = Object.entries(drawn).map(([name, sheet]) => drawSheet(sheet, { name }));
  const all = { ...NO_CHOICES, ...choices };
  const checked = checkWorkbook({ snapshots, sheets: snapshots, choices: all, plan, today: "2025-08-20" });
  return { ...checked, plan, asks: asksOf({ ...checked, plan }) };
}
const shares = ({ results }: ReturnType<typeof check>) =>
  results.filter(({ check: id }) => id === "group-share").map(({ outcome }) => outcome);

test("people of a sheet of whom nothing says a category are one question, which decides the shares", () => {
  const before = check({ "DS 1": PEOPLE, "DS 2": GUESTS });
  expect(before.asks[0]).toMatchObject({
    is: "groupOfSheet",
    sheet: "DS 1",
    people: 3,
    proposed: null,
    isMinor: false,
    offices: [
      { text: "Nông dân", people: 2 },
      { text: "Giáo viên", people: 1 },
    ],
  });
  expect(shares(before)).toContain("undecided");
  const after = check({ "DS 1": PEOPLE, "DS 2": GUESTS }, { sheets: { "DS 1": { group: "exemplary" } } });
  expect(shares(after)).not.toContain("undecided");
  expect(after.asks.filter(({ is }) => is === "groupOfSheet")).toEqual([]);
  expect(explainLists(after).map(({ text }) => text)).toContain(
    "Trang “DS 1”: 3 người không ghi thành phần, cơ quan cho biết là Điển hình tiên tiến.",
  );
  expect(after.conference.persons.map(({ group }) => group.kind === "value" && group.value.id)).toEqual([
    "exemplary",
    "exemplary",
    "exemplary",
    "guest",
  ]);
});

test("the office's word for a sheet leaves alone who has a category, and the other sheets", () => {
  const { conference } = check({ "DS 1": PEOPLE, "DS 2": GUESTS }, { sheets: { "DS 2": { group: "exemplary" } } });
  expect(conference.persons.map(({ group }) => group.kind)).toEqual(["absent", "absent", "absent", "value"]);
  expect(conference.persons.at(-1)?.group).toMatchObject({ value: { id: "guest" } });
});

test("a category that the plan does not have is no choice", () => {
  const { conference } = check({ "DS 1": PEOPLE }, { sheets: { "DS 1": { group: "of-another-plan" } } });
  expect(conference.persons.every(({ group }) => group.kind === "absent")).toBe(true);
});

test("who was nominated is proposed as an exemplar, with the reason; one stranger in three and nobody is", () => {
  const proposed = ({ asks }: ReturnType<typeof check>) =>
    asks.flatMap((ask) => (ask.is === "groupOfSheet" ? [ask.proposed] : []));
  const all = check({ "DS 1": PEOPLE, "DS 2": GUESTS, "Đề cử": NOMINEES });
  expect(proposed(all)).toEqual([
    { group: expect.objectContaining({ id: "exemplary" }), why: "3/3 người có tên ở trang “Đề cử”" },
  ]);
  const others = NOMINEES.replace("Vi Văn Cảnh", "Vi Văn Khác");
  expect(proposed(check({ "DS 1": PEOPLE, "DS 2": GUESTS, "Đề cử": others }))).toEqual([null]);
});

test("texts that may name a category are one question with what they are taken for", () => {
  const { asks } = check({ DS: PEOPLE.replace("Nông dân", "Chủ tịch UBND xã").replace("Giáo viên", "Bí thư Đảng ủy") });
  expect(asks.find(({ is }) => is === "groupOfTexts")).toMatchObject({
    texts: [
      { text: "Chủ tịch UBND xã", from: "position", people: 1, proposed: { id: "leader" } },
      { text: "Bí thư Đảng ủy", from: "position", people: 1, proposed: { id: "leader" } },
    ],
  });
});

test("the places that the workbook names are offered as the list that is missing", () => {
  const { asks } = check({ DS: PEOPLE });
  expect(asks.find((ask) => ask.is === "places" && ask.list === "village")).toMatchObject({
    name: "thôn",
    found: ["Khau Đa", "Nà Lốc"],
    where: "danh sách đang có người của",
    isMinor: true,
  });
});

test("two versions of one list: which is in force", () => {
  const { asks } = check({
    "Bản 1": PEOPLE,
    "Bản 2": `${PEOPLE}\n4 | Lục Văn Dũng | 1970 | Nam | Nông dân | HTX | Nà Lốc`,
  });
  expect(asks.find(({ is }) => is === "version")).toMatchObject({ sheets: ["Bản 1", "Bản 2"] });
});

const SILENT = GUESTS.replace("DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN", "DANH SÁCH")
  .replace(" | Thành phần", " | Điện thoại")
  .replace("Khách mời", "0912345678");

test("a list that does not say what it is counts beside the others when the office says so, not in their place", () => {
  const use = (choices: Choices) => check({ DS: GUESTS, Khác: SILENT.replace("Dung", "Duyên") }, choices);
  const names = ({ uses }: ReturnType<typeof check>) => uses.map((one) => [one.roster.sheet, one.use]);
  const before = use(NO_CHOICES);
  expect(names(before)).toEqual([
    ["DS", "checked"],
    ["Khác", "doubtful"],
  ]);
  expect(before.conference.persons).toHaveLength(1);
  const beside = use(withSheetBeside(NO_CHOICES, "Khác", "attendees"));
  expect(names(beside)).toEqual([
    ["DS", "checked"],
    ["Khác", "checked"],
  ]);
  expect(beside.conference.persons).toHaveLength(2);
  // Said in the tab "Danh sách" it is the list, and alone.
  expect(names(use(withSheetUse(NO_CHOICES, "Khác", "attendees")))).toEqual([
    ["DS", "unused"],
    ["Khác", "checked"],
  ]);
});

test("thousands of places and offices are asked about without comparing each with each", () => {
  const many = Array.from(
    { length: 4000 },
    (_none, i) =>
      `${String(i + 1)} | Nông Văn An | 1980 | Nam | Chủ nhiệm ${String(i)} | Tổ hợp ${String(i)} | Thôn ${String(i)}`,
  );
  const checked = check({ DS: `${PEOPLE}\n${many.join("\n")}` });
  const asked = checked.asks.find((ask) => ask.is === "places" && ask.list === "village");
  expect(asked?.is === "places" && asked.found).toHaveLength(4002);
});

test("what nothing in the workbook speaks of can be left out, and is asked no more", () => {
  const nominated = (choices: Partial<Choices>) =>
    check({ DS: PEOPLE }, choices).asks.filter((ask) => ask.is === "notHere" && ask.ruleId === "tan-doan-nominated");
  expect(nominated({})).toMatchObject([{ isMinor: true }]);
  expect(nominated({ disabledRules: ["tan-doan-nominated"] })).toEqual([]);
});

test("numbers that no sheet has: of the office, and of the conference above", () => {
  const { asks } = check({ DS: PEOPLE }, { scope: "phường" }, "tp-lang-son-2024");
  expect(asks.map(({ is }) => is)).toEqual(expect.arrayContaining(["staff"]));
});

test("what decides most stands first, what only remarks turn on last; a list without a doubt asks nothing", () => {
  const { asks } = check({ "DS 1": PEOPLE, "DS 2": GUESTS });
  const minors = asks.map(({ isMinor }) => isMinor);
  expect(minors).toEqual([...minors].sort());
  expect(asksOf({ ...check({ DS: PEOPLE }), results: [] })).toEqual([]);
});
