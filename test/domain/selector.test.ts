import { belongsTo, type Selector, selectorSchema } from "../../src/domain/selector";
import { tally } from "../../src/domain/tally";
import { drawConference } from "../checks/draw-conference";

/** The answers for the rows of a drawing, with the cells that left one open. */
function answers(selector: Selector, roster: string): readonly string[] {
  const ask = belongsTo(selectorSchema.parse(selector));
  return drawConference({ roster }).delegates.map((delegate) => {
    const { answer, cells } = ask(delegate);
    return [answer, ...cells.map(({ row, column }) => `${String(row)}:${String(column)}`)].join(" ");
  });
}

const HEADS: Selector = {
  is: "text",
  fields: ["position", "notes"],
  words: ["trưởng thôn"],
  butNot: ["phó trưởng thôn"],
  name: "trưởng thôn",
};
const WOMEN: Selector = { is: "women" };
const EXEMPLARY: Selector = { is: "group", groups: ["exemplary"] };

describe("belongsTo", () => {
  test.each<[string, Selector, string, readonly string[]]>([
    ["everyone", { is: "everyone" }, "Họ tên\nLý An", ["yes"]],
    [
      "a group",
      EXEMPLARY,
      "Họ tên | Nhóm\nLý An | điển hình\nLý Bé | khách mời\nLý Ca |\nLý Du | ban nào",
      ["yes", "no", "unknown 4:2", "unknown 5:2"],
    ],
    ["a group without its column", EXEMPLARY, "Họ tên\nLý An", ["unknown"]],
    [
      "claims that answer alike",
      { is: "group", groups: ["guest", "leader"] },
      "Họ tên | Nhóm\nLý An | khách mời + lãnh đạo\nLý Bé | khách mời + điển hình",
      ["yes", "unknown 3:2 3:2"],
    ],
    ["claims that are all outside", EXEMPLARY, "Họ tên | Nhóm\nLý An | khách mời + lãnh đạo", ["no"]],
    [
      "women; a collective is none",
      WOMEN,
      "Họ tên | Giới tính | Loại\nLý An | nữ | cá nhân\nLý Bé | nam | cá nhân\nLý Ca | | cá nhân\nTổ 1 | | tập thể",
      ["yes", "no", "unknown 4:2", "no"],
    ],
    [
      "minority",
      { is: "minority" },
      "Họ tên | Dân tộc\nLý An | Nùng\nLý Bé | Kinh\nLý Ca |",
      ["yes", "no", "unknown 4:2"],
    ],
    [
      "not: what is open stays open",
      { is: "not", of: WOMEN },
      "Họ tên | Giới tính\nLý An | nữ\nLý Bé | nam\nLý Ca |",
      ["no", "yes", "unknown 4:2"],
    ],
    [
      "any, all and not nest",
      {
        is: "allOf",
        of: [EXEMPLARY, { is: "not", of: { is: "anyOf", of: [WOMEN, { is: "allOf", of: [{ is: "party" }] }] } }],
      },
      "Họ tên | Nhóm | Giới tính | Đảng viên\nA | điển hình | nam | không\nB | điển hình | nữ |\nC | điển hình | nam |\nD | khách mời | nam |",
      ["yes", "no", "unknown 4:4", "no"],
    ],
    [
      "under 35 on a day: the birthday itself, a year alone, a month alone",
      { is: "age", under: 35, at: "2025-08-20" },
      "Họ tên | Ngày sinh\nA | 21/8/1990\nB | 20/8/1990\nC | 1990\nD | 1991\nE | 1989\nF | 8/1990\nG |",
      ["yes", "no", "unknown 4:2", "yes", "no", "unknown 7:2", "unknown 8:2"],
    ],
    [
      "from 60 complete years",
      { is: "age", from: 60, at: "2025-08-20" },
      "Họ tên | Ngày sinh\nA | 20/8/1965\nB | 21/8/1965\nC | 1965",
      ["yes", "no", "unknown 4:2"],
    ],
    [
      "an age on a day that nobody knows",
      { is: "age", under: 35 },
      "Họ tên | Ngày sinh | Loại\nA | 1/1/2000 | cá nhân\nTổ 1 | | tập thể",
      ["unknown 2:2", "no"],
    ],
    ["party", { is: "party" }, "Họ tên | Đảng viên\nLý An | x\nLý Bé | không\nLý Ca | ?", ["yes", "no", "unknown 4:2"]],
    [
      "born after",
      { is: "bornAfter", year: 1990 },
      "Họ tên | Ngày sinh\nLý An | 1/2/1991\nLý Bé | 1990\nLý Ca | hai",
      ["yes", "no", "unknown 4:2"],
    ],
    [
      "kind",
      { is: "kind", kinds: ["collective", "household"] },
      "Họ tên | Loại\nLý An | cá nhân\nTổ 1 | tập thể\nÔng Bế | hộ",
      ["no", "yes", "yes"],
    ],
    [
      "talk, direct worker, economic sector",
      { is: "anyOf", of: [{ is: "talk" }, { is: "directWorker" }, { is: "economicSector" }] },
      "Họ tên | Tham luận | Trực tiếp | Thành phần kinh tế\nLý An | không | không | HTX\nLý Bé | x | |\nLý Ca | không | |",
      ["yes", "yes", "unknown 4:3 4:4"],
    ],
    [
      "words, marks and case folded",
      HEADS,
      "Họ tên | Chức vụ\nLý An | TRUONG THON Nà Lái\nLý Bé | Phó trưởng thôn\nLý Ca | Trưởng thôn, nguyên phó trưởng thôn\nLý Du | Trưởng phòng",
      ["yes", "no", "yes", "no"],
    ],
    [
      "words: a blank beside a text is no, all blank is unknown",
      HEADS,
      "Họ tên | Chức vụ | Ghi chú\nLý An | Bí thư |\nLý Bé | |",
      ["no", "unknown 3:2 3:3"],
    ],
    [
      "in a text with marks a word without them is another",
      { is: "text", fields: ["position"], words: ["trưởng bản"], name: "trưởng bản" },
      "Họ tên | Chức vụ\nLý An | Trưởng ban Mặt trận\nLý Bé | TRƯỞNG BẢN",
      ["no", "yes"],
    ],
    [
      "an economic sector that is none",
      { is: "economicSector" },
      "Họ tên | Thành phần kinh tế\nLý An | Tư nhân\nLý Bé | Không\nLý Ca | -\nLý Du |",
      ["yes", "no", "no", "unknown 5:2"],
    ],
    [
      "part of a word is not the word",
      { is: "text", fields: ["position"], words: ["thôn"], name: "thôn" },
      "Họ tên | Chức vụ\nLý An | Thônng",
      ["no"],
    ],
    [
      "any of",
      { is: "anyOf", of: [WOMEN, { is: "minority" }] },
      "Họ tên | Giới tính | Dân tộc\nLý An | | Nùng\nLý Bé | nam | Kinh\nLý Ca | | Kinh",
      ["yes", "no", "unknown 4:2"],
    ],
    [
      "all of",
      { is: "allOf", of: [EXEMPLARY, { is: "anyOf", of: [WOMEN, { is: "minority" }] }] },
      "Họ tên | Nhóm | Giới tính\nLý An | điển hình | nữ\nLý Bé | khách mời |\nLý Ca | điển hình |",
      ["yes", "no", "unknown 4:3"],
    ],
  ])("%s", (_, selector, roster, wanted) => expect(answers(selector, roster)).toEqual(wanted));

  test("asked again, also of another list, it answers anew", () => {
    expect(answers(HEADS, "Họ tên | Chức vụ\nLý An | Trưởng thôn")).toEqual(["yes"]);
    expect(answers(HEADS, "Họ tên | Chức vụ\nLý An | Bí thư")).toEqual(["no"]);
    expect(belongsTo(HEADS)).toBe(belongsTo(HEADS));
  });
});

test("tally counts each delegate once", () => {
  const { delegates } = drawConference({ roster: "Họ tên | Giới tính\nLý An | nữ\nLý Bé | nam\nLý Ca |" });
  const { yes, no, unknown, unknownCells } = tally(delegates, WOMEN);
  expect([yes.length, no.length, unknown.length]).toEqual([1, 1, 1]);
  expect(unknownCells).toEqual([{ sheet: "DS", row: 4, column: 2 }]);
});
