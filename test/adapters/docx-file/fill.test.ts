import fc from "fast-check";
import { docxFilePort } from "../../../src/adapters/docx-file/docx-file-port";
import { type TemplateData, TemplateFaulty } from "../../../src/app/documents/document-port";
import { docxOf, partText, tableDocx, textOf, withParts } from "./build-docx";

const { fill, inspect } = docxFilePort;

async function filled(paragraphs: readonly (string | readonly string[])[], data: TemplateData): Promise<string> {
  return textOf(fill(await docxOf(paragraphs), data));
}

test("fields, lists in lists, parts shown or not", async () => {
  const data: TemplateData = {
    ten: "Hội nghị",
    co: true,
    khong: false,
    ds: [
      { ten: "An", con: [{ x: "1" }, { x: "2" }] },
      { ten: "Bình", con: [] },
    ],
  };
  expect(
    await filled(
      [
        "{ten}",
        "{#ds}{ten}:{#con} {x}{/con}{^con} không{/con}; {/ds}",
        "{#co}có{/co}{^co}không{/co}{#khong}có{/khong}",
      ],
      data,
    ),
  ).toBe("Hội nghị\nAn: 1 2; Bình: không; \ncó");
});

test("a name split over runs is one field", async () => {
  expect(await filled([["{t", "en_ho", "i_nghi} xong"]], { ten_hoi_nghi: "Hội nghị" })).toBe("Hội nghị xong");
});

test("a missing value prints as a visible blank, and is never looked for in the part around it", async () => {
  expect(
    await filled(["{a} {khong_co}", "{#ds}{chuc_vu}{/ds}"], {
      a: null,
      chuc_vu: "Chủ tịch",
      ds: [{ chuc_vu: null }, { chuc_vu: "" }],
    }),
  ).toBe("…… ……\n……");
});

test("no code, no property of JavaScript, no list or flag as a text", async () => {
  expect(
    await filled(
      ["{constructor} {__proto__} {ds} {co} {ten.length}"].map((line) => line.replace("{__proto__} ", "")),
      { ds: [{ a: "b" }], co: true, ten: "x" },
    ),
  ).toBe("…… …… …… ……");
  for (const code of [
    "{ten()}",
    "{1+1}",
    "{__proto__}",
    "{@ten}",
    "{ten | upper}",
    "{a b}",
    "{=[[ ]]=}",
    "{Ten}",
    "{tên}",
  ]) {
    await expect(filled([code], { ten: "<w:p/>" })).rejects.toThrow(TemplateFaulty);
  }
});

test("a text of the roster is never a field, XML or code", async () => {
  const nasty = [
    "{ten}",
    "{#ds}{/ds}",
    "<w:p><w:r/></w:p>",
    "&lt;&amp;",
    '=HYPERLINK("http://x")',
    "${process.exit()}",
    "]]>",
    "<!-- -->",
    "{",
    "}",
  ];
  for (const text of nasty) {
    const bytes = fill(await docxOf(["[{a}]"]), { a: text, ten: "SAI", ds: [{}] });
    expect(textOf(bytes)).toBe(`[${text}]`);
    expect(partText(bytes, "word/document.xml")).not.toContain("<!--");
  }
});

test("control characters, halves of characters and our own marks are dropped; line breaks, tabs and emoji stay", async () => {
  expect(await filled(["[{a}]"], { a: "a\u0000\u0007\u000B\uD800b\uFDD0\uFFFEc\r\nd\te 🎉" })).toBe("[abc\nd\te 🎉]");
});

test("any text comes out as it went in", async () => {
  const template = await docxOf(["[{a}]"]);
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      const expected = text
        .replace(/\r\n?|\u2028|\u2029/g, "\n")
        .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF]|\p{Cs}/gu, "");
      expect(textOf(fill(template, { a: text }))).toBe(`[${expected}]`);
    }),
    { numRuns: 100 },
  );
});

test("a cell of ten thousand characters", async () => {
  const long = "Thành tích xuất sắc. ".repeat(500);
  expect(await filled(["[{a}]"], { a: long })).toBe(`[${long}]`);
});

test("headers are filled and inspected too", async () => {
  const template = await docxOf(["{a}"], "Đầu trang {b}");
  const use = { encloses: false, inside: [], runsTogether: false };
  expect(inspect(template).uses).toEqual(
    expect.arrayContaining([
      { ...use, name: "a", part: "body", near: "{a}" },
      { ...use, name: "b", part: "header", near: "Đầu trang {b}" },
    ]),
  );
  expect(partText(fill(template, { a: "1", b: "2" }), "word/header1.xml")).toContain("Đầu trang 2");
});

test("every field is inspected with the parts around it", async () => {
  const { uses } = inspect(await docxOf(["{a}{#ds}{ten}{#con}{x}, {/con}{/ds}{^trong}{b}{/trong}"]));
  expect(uses.map(({ name, encloses, inside }) => [name, encloses, inside.join(" ")])).toEqual([
    ["a", false, ""],
    ["ds", true, ""],
    ["ten", false, "ds"],
    ["con", true, "ds"],
    ["x", false, "ds con"],
    ["trong", true, ""],
    ["b", false, "trong"],
  ]);
  expect(uses[0]?.near).toBe("{a}{#ds}{ten}{#con}{x}, {/con}{/…");
});

test.each([
  ["{#ds}{ten}{/ds}", true],
  ["{#ds}{stt}. {ten}{/ds}", true],
  ["{#ds}{ten}; {/ds}", false],
  ["{#ds} {ten}{/ds}", false],
  ["{#ds}{ten}{^cuoi}, {/cuoi}{/ds}", false],
])("%s prints its turns without anything between: %s", async (text, expected) => {
  expect(inspect(await docxOf([text])).uses[0]?.runsTogether).toBe(expected);
  expect(inspect(await docxOf(["{#ds}", text.replace(/\{[#/]ds\}/g, ""), "{/ds}"])).uses[0]?.runsTogether).toBe(false);
});

test("rows inside a content control are repeated", async () => {
  const table = withParts(await tableDocx([1000, 3000], [["{#ds}{stt}", "{ten}{/ds}"]]), {
    "word/document.xml": (xml) =>
      xml.replace(
        /<w:tr\b.*<\/w:tr>/s,
        '<w:sdt><w:sdtPr><w:id w:val="1"/></w:sdtPr><w:sdtContent>$&</w:sdtContent></w:sdt>',
      ),
  });
  expect(
    textOf(
      fill(table, {
        ds: [
          { stt: "1", ten: "An" },
          { stt: "2", ten: "Bình" },
        ],
      }),
    ),
  ).toBe("1\nAn\n2\nBình");
});

test("characters without width in a name do not count", async () => {
  expect(textOf(fill(await docxOf(["{\u200Bten\u00A0}"]), { ten: "An" }))).toBe("An");
});

test("fields in footnotes and comments are filled and inspected", async () => {
  const type = (name: string) =>
    `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml"/>`;
  const note =
    '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="2"><w:p><w:r><w:t>Theo {ten}</w:t></w:r></w:p></w:footnote></w:footnotes>';
  const template = withParts(await docxOf(["Chú thích"]), {
    "word/footnotes.xml": () => note,
    "[Content_Types].xml": (types) =>
      types.includes("/word/footnotes.xml") ? types : types.replace("</Types>", `${type("footnotes")}</Types>`),
  });
  expect(inspect(template).uses).toEqual([
    { name: "ten", encloses: false, inside: [], runsTogether: false, part: "other", near: "Theo {ten}" },
  ]);
  expect(textOf(fill(template, { ten: "An" }), "word/footnotes.xml")).toBe("Theo An");
});

test.each([
  ["{ten", "unclosed-tag", "ten", ""],
  ["ten}", "unopened-tag", "ten", ""],
  ["{#ds}x", "unclosed-loop", "ds", ""],
  ["x{/ds}", "unopened-loop", "ds", ""],
  ["{#ds}{#con}{/ds}{/con}", "wrong-closing", "con", "ds"],
  ["{@ten}", "bad-name", "@ten", ""],
  ["{}", "bad-name", "", ""],
  ["{{ten}}", "double-brace", "ten", ""],
  ["{{#ds}}{{ten}}{{/ds}}", "double-brace", "#ds", ""],
])("%s is explained", async (text, code, field, other) => {
  const template = await docxOf([text]);
  expect.assertions(2);
  for (const work of [() => inspect(template), () => fill(template, {})]) {
    try {
      work();
    } catch (error) {
      expect(error instanceof TemplateFaulty ? error.problems[0] : error).toMatchObject({
        code,
        field,
        other,
        part: "body",
      });
    }
  }
});

test("rows repeated for an empty list leave the header alone; a table of nothing but rows goes with them", async () => {
  expect(
    textOf(
      fill(
        await tableDocx(
          [1000, 3000],
          [
            ["STT", "Tên"],
            ["{#ds}{stt}", "{ten}{/ds}"],
          ],
        ),
        { ds: [] },
      ),
    ),
  ).toBe("STT\nTên");
  expect(textOf(fill(await tableDocx([1000, 3000], [["{#ds}{stt}", "{ten}{/ds}"]]), { ds: [] }))).toBe("");
  expect(
    textOf(
      fill(await tableDocx([1000, 3000], [["{#ds}{stt}", "{ten}{/ds}"]]), {
        ds: Array.from({ length: 130 }, (_, i) => ({ stt: String(i), ten: "x" })),
      }),
    ).split("\n"),
  ).toHaveLength(260);
});
