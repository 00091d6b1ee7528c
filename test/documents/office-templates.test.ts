import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { docxOf, partText, textOf, withParts } from "../adapters/docx-file/build-docx";
import { sampleDocument, tryDocument } from "./sample-document";
import { faultsOf } from "./valid-docx";

const DOAN = { workbook: "tan-doan-2025-dat", plan: "tan-doan-2025", document: "trich-ngang" } as const;
const LETTERS = { ...DOAN, document: "giay-moi", options: { reserves: 0 } } as const;
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

let plain: Uint8Array;
beforeAll(async () => {
  plain = await docxOf(["MỘT"]);
});
/** A template whose body is this. */
const bodyOf = (xml: string) =>
  withParts(plain, { "word/document.xml": (text) => text.replace(/<w:body>.*<w:sectPr/s, `<w:body>${xml}<w:sectPr`) });
const p = (...texts: readonly string[]) =>
  `<w:p>${texts.map((text) => (text.startsWith("<") ? text : `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`)).join("")}</w:p>`;
const problemsOf = (request: Parameters<typeof tryDocument>[0]) => {
  const made = tryDocument(request);
  return made.ok ? [] : made.problems;
};

describe("a field broken by Enter", () => {
  test.each([
    ["in the middle", p("Trước {ten_hoi") + p("_nghi} sau"), "{ten_hoi_nghi}"],
    ["behind the brace", p("{") + p("ten_hoi_nghi}"), "{ten_hoi_nghi}"],
    ["before the brace", p("{ten_hoi_nghi") + p("}"), "{ten_hoi_nghi}"],
    ["twice", p("{ten_") + p("hoi_") + p("nghi}"), "{ten_hoi_nghi}"],
    ["with an empty line", p("{ten_hoi") + p() + p("_nghi}"), "{ten_hoi_nghi}"],
    ["of a list", p("{#dai_") + p("bieu}{ho_ten}; {/dai_bieu}"), "{#dai_bieu}"],
    ["by Shift+Enter", p("{ten_hoi", "<w:r><w:br/></w:r>", "_nghi}"), "{ten_hoi_nghi}"],
    [
      "in a table",
      `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="1"/></w:tblGrid><w:tr><w:tc><w:tcPr/>${p("{dia_")}${p("diem}")}</w:tc></w:tr></w:tbl>${p()}`,
      "{dia_diem}",
    ],
  ])("%s", (_, xml, field) => {
    const problems = problemsOf({ ...DOAN, template: bodyOf(xml) });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(`trường “${field}” bị ngắt dòng (Enter) giữa hai dấu “{ }”`);
  });

  test.each([
    ["one below the other", p("{ten_hoi_nghi}") + p("{dia_diem}")],
    ["over runs", p("{ten_", "hoi_", "nghi}")],
    [
      "a text box in the line",
      p(
        "{ten_hoi_nghi} ",
        `<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${p("{dia_diem}")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
        " {so_dai_bieu}",
      ),
    ],
  ])("%s is none", (_, xml) => expect(problemsOf({ ...DOAN, template: bodyOf(xml) })).toEqual([]));

  test("other mistakes are told in the same round", () => {
    const problems = problemsOf({
      ...DOAN,
      template: bodyOf(p("{ten_hoi") + p("_nghi}") + p("{ten_hoi_ngi} {Địa điểm}")),
    }).join("\n");
    for (const words of ["bị ngắt dòng", "có phải là {ten_hoi_nghi}?", "Viết lại thành {dia_diem}"])
      expect(problems).toContain(words);
  });
});

test("names that are none, unknown names and a list that is not closed are told in one round", () => {
  const problems = problemsOf({
    ...DOAN,
    template: bodyOf(p("{ten_hoi_ngi} {so_nu + 1}") + p("{#dai_bieu}{ho_tem}")),
  }).join("\n");
  for (const words of ["Thêm {/dai_bieu}", "không có phép tính", "có phải là {ten_hoi_nghi}?", "có phải là {ho_ten}?"])
    expect(problems).toContain(words);
});

describe("a list inside of itself", () => {
  test.each([
    [
      "at once",
      p("{#dai_bieu}") + p("{ho_ten}") + p("{#dai_bieu}") + p("- {ho_ten}") + p("{/dai_bieu}") + p("{/dai_bieu}"),
    ],
    ["six deep in a line", p(`${"{#dai_bieu}".repeat(6)}{ho_ten}; ${"{/dai_bieu}".repeat(6)}`)],
    ["by way of another", p("{#dai_bieu}{#phan}{#dai_bieu}{ho_ten}; {/dai_bieu}{/phan}{/dai_bieu}")],
    ["the sections", p("{#phan}{#phan}{ten_phan}; {/phan}{/phan}")],
  ])("%s is refused", (_, xml) =>
    expect(problemsOf({ ...DOAN, template: bodyOf(xml) }).join("\n")).toMatch(
      /phần lặp \{#(?:dai_bieu|phan)\} nằm trong chính nó/,
    ),
  );

  test("people inside of their section, and the letterhead inside of a letter, are none", () => {
    expect(
      problemsOf({ ...DOAN, template: bodyOf(p("{#phan}{ten_phan}: {#dai_bieu}{ho_ten}; {/dai_bieu}{/phan}")) }),
    ).toEqual([]);
    expect(
      problemsOf({
        ...LETTERS,
        template: bodyOf(p("{#giay_moi}{ho_ten} {#quyen_ky}{dong}, {/quyen_ky}; {/giay_moi}")),
      }),
    ).toEqual([]);
  });

  test("lists that multiply are bounded and end at once", () => {
    const start = performance.now();
    const crossed = "{#phan}{#can_cu}{#noi_nhan}{#quyen_ky}";
    const closed = "{/quyen_ky}{/noi_nhan}{/can_cu}{/phan}";
    const letterhead = {
      bases: Array.from({ length: 100 }, (_, i) => `Căn cứ ${String(i)}`),
      recipients: Array.from({ length: 100 }, (_, i) => `Nơi ${String(i)}`),
      issuer: "UBND xã",
    };
    const request = {
      ...DOAN,
      paperwork: { letterhead, facts: {} },
      template: bodyOf(p(`{#dai_bieu}${crossed}x; ${closed}; {/dai_bieu}`)),
    };
    expect(problemsOf(request).join("\n")).toContain("nhân lên quá nhiều lần");
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

describe("mail merge", () => {
  const merge = (instruction: string, shown = "«x»") =>
    `<w:r><w:rPr><w:b/></w:rPr><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>${shown}</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const simple = (instruction: string) =>
    `<w:fldSimple w:instr=" ${instruction.replaceAll('"', "&quot;")} "><w:r><w:t>«x»</w:t></w:r></w:fldSimple>`;
  const withSource = (template: Uint8Array, type = "formLetters") =>
    withParts(template, {
      "word/_rels/settings.xml.rels": () =>
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rIdM" Type="${R}/mailMergeSource" Target="file:///C:\\ds.xlsx" TargetMode="External"/></Relationships>`,
      "word/settings.xml": (text) =>
        text.replace(
          /<w:settings([^>]*)>/,
          `<w:settings$1><w:mailMerge><w:mainDocumentType w:val="${type}"/><w:dataType w:val="native"/><w:connectString w:val="Data Source=C:\\ds.xlsx"/><w:dataSource xmlns:r="${R}" r:id="rIdM"/></w:mailMerge>`,
        ),
    });

  test("a letter is written for each person, each on a new page, and Word is not sent to a data base", () => {
    const { bytes, remarks } = sampleDocument({
      ...LETTERS,
      template: withSource(
        bodyOf(
          p("Kính mời: ", merge("MERGEFIELD Họ_và_tên")) +
            p("Chức vụ: ", simple('MERGEFIELD "Chức vụ" \\* MERGEFORMAT'), " dự {ten_hoi_nghi}"),
        ),
      ),
    });
    const text = textOf(bytes);
    expect(text.match(/Kính mời: \p{Lu}\S+ \p{Lu}/gu)).toHaveLength(140);
    expect(text).toContain("Kính mời: Vi Ngọc Lâm\nChức vụ: Trưởng thôn dự Hội nghị điển hình tiên tiến xã Tân Đoàn");
    expect(text).not.toMatch(/[«»{}]/);
    const xml = partText(bytes, "word/document.xml");
    expect(xml.match(/<w:pageBreakBefore\/>/g)).toHaveLength(140);
    expect(xml).not.toMatch(/fldChar|fldSimple|instrText/);
    expect(xml).toContain('<w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Vi Ngọc Lâm</w:t>');
    for (const name of Object.keys(unzipSync(bytes)))
      expect(partText(bytes, name)).not.toMatch(/mailMerge|ds\.xlsx|dataSource/);
    expect(remarks.join("\n")).toContain("file:///C:\\ds.xlsx");
  });

  test.each([["Ho_ten"], ["HỌ VÀ TÊN"], ["Hovaten"], ["ho_ten"], ["Họ_tên_đại_biểu"]])(
    "the column %s is the name",
    (column) => {
      expect(
        textOf(sampleDocument({ ...LETTERS, template: bodyOf(p("Gửi ", merge(`MERGEFIELD "${column}"`))) }).bytes),
      ).toMatch(/^Gửi Vi Ngọc Lâm/);
    },
  );

  test("a directory goes on without new pages; fields of a list that the office wrote itself are not repeated again", () => {
    const catalog = sampleDocument({
      ...DOAN,
      template: withSource(bodyOf(p(merge("MERGEFIELD STT"), ". ", merge("MERGEFIELD Họ_tên"))), "catalog"),
    });
    expect(textOf(catalog.bytes)).toMatch(/^1\. Vi Ngọc Lâm\n2\. Nguyễn Thu Xuân/);
    expect(partText(catalog.bytes, "word/document.xml")).not.toContain("pageBreakBefore");
    const own = sampleDocument({
      ...DOAN,
      template: bodyOf(p("DANH SÁCH") + p("{#dai_bieu}") + p(merge("MERGEFIELD Họ_tên")) + p("{/dai_bieu}")),
    });
    expect(textOf(own.bytes)).toMatch(/^DANH SÁCH\nVi Ngọc Lâm\nNguyễn Thu Xuân/);
  });

  test("a column that no field is like is told and prints as a blank", () => {
    const { bytes, remarks } = sampleDocument({
      ...LETTERS,
      template: bodyOf(p(merge("MERGEFIELD Họ_tên"), ": ", merge("MERGEFIELD Biển_số_xe"))),
    });
    expect(remarks.join("\n")).toContain("không có trường {bien_so_xe}");
    expect(textOf(bytes)).toContain("Vi Ngọc Lâm: ……");
  });

  test("words before and behind a merge field are kept", () => {
    expect(
      textOf(
        sampleDocument({ ...LETTERS, template: bodyOf(p(merge('MERGEFIELD Họ_tên \\b "Đồng chí " \\f "!"'))) }).bytes,
      ),
    ).toMatch(/^Đồng chí Vi Ngọc Lâm!/);
  });

  test.each([["NEXTIF 1 = 1"], ["ADDRESSBLOCK \\f x"], ["GREETINGLINE"], ["SKIPIF"]])(
    "%s is told and not filled wrongly",
    (instruction) => {
      expect(
        problemsOf({ ...LETTERS, template: bodyOf(p(merge("MERGEFIELD Họ_tên"), merge(instruction))) }).join("\n"),
      ).toContain("chỉ Word mới tính được");
    },
  );
});

describe("what is copied with a repeated part", () => {
  const picture = (id: number) =>
    `<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="1" cy="1"/><wp:docPr id="${String(id)}" name="Hình"/></wp:inline></w:drawing></w:r>`;
  const ids = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].map(([, id]) => id);
  const expectOnce = (found: readonly unknown[], count: number) => {
    expect(found).toHaveLength(count);
    expect(new Set(found).size).toBe(found.length);
  };

  test("pictures, controls, bookmarks and shapes have numbers of their own", () => {
    const control =
      '<w:sdt><w:sdtPr><w:alias w:val="Ô"/><w:id w:val="7"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>{ho_ten}</w:t></w:r></w:sdtContent></w:sdt>';
    const shape =
      '<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" id="_x0000_s1026" style="width:1pt"/></w:pict></w:r>';
    const xml = partText(
      sampleDocument({
        ...DOAN,
        template: bodyOf(
          p(picture(1)) +
            p("{#dai_bieu}") +
            p('<w:bookmarkStart w:id="5" w:name="nguoi"/>', picture(2), control, shape, '<w:bookmarkEnd w:id="5"/>') +
            p("{/dai_bieu}") +
            p('<w:bookmarkStart w:id="5" w:name="khac"/><w:bookmarkEnd w:id="5"/>'),
        ),
      }).bytes,
      "word/document.xml",
    );
    expectOnce(ids(xml, /docPr id="(\d+)"/g), 141);
    expectOnce(ids(xml, /<w:id w:val="(\d+)"/g), 140);
    expectOnce(ids(xml, /<v:shape [^>]*?id="([^"]+)"/g), 140);
    expect(ids(xml, /bookmarkStart [^>]*w:name="(\w+)"/g)).toEqual(["nguoi", "khac"]);
    const [starts, ends] = [ids(xml, /bookmarkStart [^>]*?w:id="(\d+)"/g), ids(xml, /bookmarkEnd w:id="(\d+)"/g)];
    expectOnce(starts, 2);
    expect([...ends].sort()).toEqual([...starts].sort());
  });

  const cell = (text: string, merge = "") =>
    `<w:tc><w:tcPr><w:tcW w:w="1000" w:type="dxa"/>${merge}</w:tcPr>${p(text)}</w:tc>`;
  const table = (...rows: readonly (readonly string[])[]) =>
    `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="1000"/><w:gridCol w:w="1000"/></w:tblGrid>${rows.map((cells) => `<w:tr>${cells.join("")}</w:tr>`).join("")}</w:tbl>${p()}`;
  const RESTART = '<w:vMerge w:val="restart"/>';
  const merges = (xml: string) =>
    ids(
      partText(sampleDocument({ ...DOAN, template: bodyOf(xml) }).bytes, "word/document.xml").replace(
        /<w:vMerge\/>/g,
        '<w:vMerge w:val="continue"/>',
      ),
      /<w:vMerge w:val="(\w+)"\/>/g,
    );

  test("a merged cell that begins in the repeated row is one cell over all of them", () => {
    const found = merges(
      table(
        [cell("Danh sách", RESTART), cell("{#dai_bieu}{stt}"), cell("{ho_ten}{/dai_bieu}")],
        [cell("", "<w:vMerge/>"), cell("Cộng"), cell("")],
      ),
    );
    expect(found).toEqual(["restart", ...Array.from({ length: 140 }, () => "continue")]);
  });

  test("two merged columns, and the field's ends in the merged cells", () => {
    const found = merges(table([cell("{#dai_bieu}A", RESTART), cell("B{/dai_bieu}", RESTART)]));
    expect(found).toEqual(["restart", "restart", ...Array.from({ length: 278 }, () => "continue")]);
  });

  test("a cell with each person's own words stays a cell for each", () => {
    expect(new Set(merges(table([cell("{#dai_bieu}{thon}", RESTART), cell("{ho_ten}{/dai_bieu}")])))).toEqual(
      new Set(["restart"]),
    );
  });

  test("a cell that goes on in the same turn begins anew in every turn", () => {
    const found = merges(
      table([cell("{#dai_bieu}Mục", RESTART), cell("{ho_ten}")], [cell("", "<w:vMerge/>"), cell("{thon}{/dai_bieu}")]),
    );
    expect(found).toEqual(Array.from({ length: 280 }, (_, i) => (i % 2 === 0 ? "restart" : "continue")));
  });
});

test("a content control around rows that are repeated, and nobody to repeat them for: still a valid document", async () => {
  const table = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="9"/><w:gridCol w:w="9"/></w:tblGrid><w:tr><w:tc>${p("a")}</w:tc><w:tc>${p("b")}</w:tc></w:tr>`;
  const last = `<w:sdt><w:sdtPr><w:id w:val="4"/></w:sdtPr><w:sdtContent><w:tr><w:tc>${p("{#khong_ai}{stt}")}</w:tc><w:tc>${p("{ho_ten}{/khong_ai}")}</w:tc></w:tr></w:sdtContent></w:sdt>`;
  const { bytes } = sampleDocument({ ...DOAN, template: bodyOf(`${table}${last}</w:tbl>${p()}`) });
  expect(await faultsOf(bytes)).toEqual([]);
});

test("a package whose parts were stored in another order, with a picture, still fills", () => {
  const parts = unzipSync(bodyOf(p("{ten_hoi_nghi}")));
  const turned = zipSync({
    ...Object.fromEntries(Object.entries(parts).reverse()),
    "word/media/image1.png": new Uint8Array([1, 2, 3]),
  });
  expect(textOf(sampleDocument({ ...DOAN, template: turned }).bytes)).toContain("Hội nghị");
  expect(strFromU8(strToU8("Đại biểu"))).toBe("Đại biểu");
});

describe("content controls that are called like a field", () => {
  const control = (tag: string, content: string, more = "") =>
    `<w:sdt><w:sdtPr><w:alias w:val="Ô"/><w:tag w:val="${tag}"/><w:id w:val="9"/>${more}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  const hint = '<w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t>Bấm để nhập</w:t></w:r>';

  test("hold its value instead of their hint, in a line, as a paragraph, in a cell", async () => {
    const cell = `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="9"/></w:tblGrid><w:tr>${control("dia_diem", `<w:tc>${p("x")}</w:tc>`)}</w:tr></w:tbl>${p()}`;
    const { bytes } = sampleDocument({
      ...DOAN,
      template: bodyOf(
        `<w:p>${control("so_dai_bieu", hint, "<w:showingPlcHdr/>")}</w:p>` +
          control("ten_co_quan", p("a") + p("b"), '<w:dataBinding w:xpath="/a" w:storeItemID="{1}"/>') +
          cell +
          control("khac", p("giữ")),
      ),
    });
    expect(textOf(bytes).split("\n").filter(Boolean)).toEqual([
      "140",
      "Ủy ban nhân dân xã Tân Đoàn",
      "Hội trường UBND xã Tân Đoàn",
      "giữ",
    ]);
    expect(partText(bytes, "word/document.xml")).not.toMatch(/PlaceholderText|showingPlcHdr|dataBinding/);
    expect(await faultsOf(bytes)).toEqual([]);
  });

  test("of a list: what stands in it is repeated, rows with a field alone", async () => {
    const row = (...cells: readonly string[]) =>
      `<w:tr>${cells.map((text) => `<w:tc>${text.startsWith("<") ? text : p(text)}</w:tc>`).join("")}</w:tr>`;
    const table = (...rows: readonly string[]) =>
      `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="9"/><w:gridCol w:w="9"/></w:tblGrid>${rows.join("")}</w:tbl>${p()}`;
    const field = `<w:p>${control("ho_ten", hint)}</w:p>`;
    const { bytes } = sampleDocument({
      ...DOAN,
      template: bodyOf(
        control("dai_bieu", table(row("TT", "Tên"), row("{stt}", field))) +
          table(control("dai_bieu", row("{stt}.", "{thon}"))) +
          `<w:p>${control("dai_bieu", '<w:r><w:t xml:space="preserve">{ho_ten}; </w:t></w:r>')}</w:p>`,
      ),
    });
    const lines = textOf(bytes).split("\n").filter(Boolean);
    expect(lines.slice(0, 4)).toEqual(["TT", "Tên", "1", "Vi Ngọc Lâm"]);
    expect(lines.filter((line) => line === "TT")).toHaveLength(1);
    expect(lines.filter((line) => /^\d+$/.test(line))).toHaveLength(140);
    expect(lines.filter((line) => /^\d+\.$/.test(line))).toHaveLength(140);
    expect(lines.at(-1)?.split("; ")).toHaveLength(140);
    expect(await faultsOf(bytes)).toEqual([]);
  });
});
