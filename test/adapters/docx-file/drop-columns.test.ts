import { readDocx } from "../../documents/read-docx";
import { docxFilePort } from "../../../src/adapters/docx-file/docx-file-port";
import { docxOf, partText, tableDocx, textOf, withParts } from "./build-docx";

const WIDTHS = [1000, 2000, 1000, 1000, 1000];
const ROWS = [
  [
    { text: "STT", rows: 2 },
    { text: "Họ tên{cot_ten}", rows: 2 },
    { text: "Trình độ", span: 2 },
    { text: "Ghi chú{cot_ghi_chu}", rows: 2 },
  ],
  ["Văn hóa{cot_vh}", "Chuyên môn{cot_cm}"],
  ["{#phan}I", { text: "{ten}", span: 4 }],
  ["{#ds}{stt}", "{ten}", "{vh}", "{cm}", "{gc}{/ds}{/phan}"],
  [
    { text: "Cộng", span: 3 },
    { text: "hết", span: 2 },
  ],
] as const;
const person = (n: number) => ({ stt: String(n), ten: `Người ${String(n)}`, vh: "12/12", cm: "Đại học", gc: "g" });

async function without(...dropped: readonly string[]) {
  const mark = (name: string) => ({ dropped: dropped.includes(name) });
  const template = await tableDocx(WIDTHS, ROWS);
  return docxFilePort.fill(template, {
    cot_ten: mark("ten"),
    cot_vh: mark("vh"),
    cot_cm: mark("cm"),
    cot_ghi_chu: mark("gc"),
    phan: [{ ten: "Phần một", ds: [person(1), person(2)] }],
  });
}

const grid = (bytes: Uint8Array) =>
  [...partText(bytes, "word/document.xml").matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
const spans = (bytes: Uint8Array) =>
  partText(bytes, "word/document.xml")
    .split("<w:tr>")
    .slice(1)
    .map((row) =>
      row
        .split("<w:tc>")
        .slice(1)
        .map((cell) => Number(/<w:gridSpan w:val="(\d+)"/.exec(cell)?.[1] ?? 1)),
    );
const table = async (bytes: Uint8Array) => (await readDocx(bytes)).tables[0];

test("nothing is taken out unasked, and the marks print nothing", async () => {
  const bytes = await without();
  expect(grid(bytes)).toEqual(WIDTHS);
  expect((await table(bytes))?.[1]).toEqual(["Văn hóa", "Chuyên môn"]);
});

test("a column goes from both levels of the header, the rows and the merged cells; its width is shared out", async () => {
  const bytes = await without("vh");
  expect(await table(bytes)).toEqual([
    ["STT", "Họ tên", "Trình độ", "Ghi chú"],
    ["Chuyên môn"],
    ["I", "Phần một"],
    ["1", "Người 1", "Đại học", "g"],
    ["2", "Người 2", "Đại học", "g"],
    ["Cộng", "hết"],
  ]);
  expect(grid(bytes)).toEqual([1200, 2400, 1200, 1200]);
  expect(spans(bytes)).toEqual([
    [1, 1, 1, 1],
    [1, 1, 1, 1],
    [1, 3],
    [1, 1, 1, 1],
    [1, 1, 1, 1],
    [2, 2],
  ]);
});

test("a common heading goes with the last of its columns", async () => {
  const bytes = await without("vh", "cm");
  expect((await table(bytes))?.[0]).toEqual(["STT", "Họ tên", "Ghi chú"]);
  expect(grid(bytes)).toEqual([1500, 3000, 1500]);
});

test("every row still covers the whole grid", async () => {
  const names = ["ten", "vh", "cm", "gc"];
  for (let set = 0; set < 16; set += 1) {
    const bytes = await without(...names.filter((_, i) => (set >> i) & 1));
    const columns = grid(bytes).length;
    for (const row of spans(bytes)) expect(row.reduce((sum, span) => sum + span, 0)).toBe(columns);
    expect(Math.abs(grid(bytes).reduce((sum, width) => sum + width, 0) - 6000)).toBeLessThan(columns);
  }
});

const cell = (content: string) =>
  `<w:tc><w:tcPr><w:tcW w:w="10" w:type="dxa"/></w:tcPr><w:p><w:r><w:t>${content}</w:t></w:r></w:p></w:tc>`;
const wrap = (rows: string) =>
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="10"/><w:gridCol w:w="10"/></w:tblGrid>${rows}</w:tbl>`;
const words = async (body: string) => {
  const template = withParts(await docxOf(["hết"]), {
    "word/document.xml": (xml) => xml.replace("<w:body>", `<w:body>${body}`),
  });
  return textOf(docxFilePort.fill(template, { cot: { dropped: true }, ds: [{ a: "1" }, { a: "2" }] })).split(/\s+/);
};

test("other tables, tables inside cells and marks outside tables", async () => {
  const other = wrap(`<w:tr>${cell("a")}${cell("b")}</w:tr>`);
  const inner = wrap(`<w:tr>${cell("x")}${cell("y{cot}")}</w:tr>`);
  const outer = wrap(`<w:tr>${cell("p")}<w:tc>${inner}<w:p/></w:tc></w:tr>`);
  expect(await words(`${other}<w:p><w:r><w:t>{cot}</w:t></w:r></w:p>${outer}`)).toEqual(["a", "b", "p", "x", "hết"]);
});

test("the column that opens or closes the repeated rows can go too", async () => {
  expect(
    await words(wrap(`<w:tr>${cell("đầu")}${cell("bỏ{cot}")}</w:tr><w:tr>${cell("{#ds}{a}")}${cell("b{/ds}")}</w:tr>`)),
  ).toEqual(["đầu", "1", "2", "hết"]);
  expect(
    await words(wrap(`<w:tr>${cell("bỏ{cot}")}${cell("đầu")}</w:tr><w:tr>${cell("{#ds}b")}${cell("{a}{/ds}")}</w:tr>`)),
  ).toEqual(["đầu", "1", "2", "hết"]);
});

test("a table of which nothing would be left stays", async () => {
  expect(await words(wrap(`<w:tr>${cell("a{cot}")}${cell("b{cot}")}</w:tr>`))).toEqual(["a", "b", "hết"]);
});
