import { writeXlsx } from "../../scripts/samples/xlsx-writer";
import { withOneSpelling } from "../../src/app/documents/one-spelling";
import { valueOf } from "../../src/domain/read";
import { drawConference } from "../checks/draw-conference";
import { readDocx } from "./read-docx";
import { sampleDocument } from "./sample-document";

const PEOPLE: readonly (readonly [string, string])[] = [
  ["Nông Văn An", "Thôn Bản Hán"],
  ["LÝ THỊ BÌNH", "Bản Hán"],
  ["Hoàng Văn Cảnh", "Thôn Bản Hán"],
  ["vi thị dung", "thôn bản hán"],
  ["Bế Văn Én", "Thôn Nà Lốc"],
  ["Đàm Thị Phương", "Nà Lốc 2"],
  ["K'Brêu", "Thôn Nà Lốc"],
];
const workbook = writeXlsx({
  sheets: [
    {
      name: "Đại biểu",
      rows: [
        ["DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ"],
        ["STT", "Họ và tên", "Giới tính", "Thôn"],
        ...PEOPLE.map(([name, place], i) => [i + 1, name, "Nam", place]),
      ],
    },
  ],
});

async function printed(oneSpelling: boolean) {
  const options = { oneSpelling, sections: "none" } as const;
  const request = { workbook, plan: null, document: "trich-ngang", options } as const;
  const { tables } = await readDocx(sampleDocument(request).bytes);
  const rows = tables.find((table) => table[0]?.[0] === "STT") ?? [];
  return rows
    .filter(([number = ""]) => /^\d+$/.test(number))
    .map((row) => [row[1], row.at(-1) === "" ? row.at(-2) : row.at(-1)]);
}

test("in one spelling: names in the letters of most names, a thôn as the list writes it most; another thôn stays", async () => {
  const rows = await printed(true);
  expect(rows).toEqual([
    ["Nông Văn An", "Thôn Bản Hán"],
    ["Lý Thị Bình", "Thôn Bản Hán"],
    ["Hoàng Văn Cảnh", "Thôn Bản Hán"],
    ["Vi Thị Dung", "Thôn Bản Hán"],
    ["Bế Văn Én", "Thôn Nà Lốc"],
    ["Đàm Thị Phương", "Nà Lốc 2"],
    ["K'Brêu", "Thôn Nà Lốc"],
  ]);
});

test("as it stands where nobody asks for one spelling", async () => {
  expect(await printed(false)).toEqual(PEOPLE);
});

test("a list is spelled once for all of its documents", () => {
  const list = drawConference({
    roster: `
      Họ tên       | Thôn
      Nông Văn An  | Nà Lốc
      Lý Thị Bình  | nà lốc
      Bế Văn Cảnh  | Nà Lốc`,
  });
  const spelled = withOneSpelling(list);
  expect(withOneSpelling(list)).toBe(spelled);
  expect(spelled.delegates.map(({ village }) => valueOf(village))).toEqual(["Nà Lốc", "Nà Lốc", "Nà Lốc"]);
});
