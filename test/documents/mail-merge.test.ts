import { writeXlsx } from "../../scripts/samples/xlsx-writer";
import { docxOf, partText, textOf, withParts } from "../adapters/docx-file/build-docx";
import { type SampleRequest, sampleDocument, tryDocument } from "./sample-document";
import { faultsOf } from "./valid-docx";

/** Seven invented people; the sex of one is not written, one has no office, one entry is a collective. */
const ROSTER = writeXlsx({
  sheets: [
    {
      name: "Đại biểu",
      rows: [
        ["STT", "Họ và tên", "Ngày sinh", "Giới tính", "Chức vụ", "Đơn vị", "Thôn", "Đảng viên"],
        [1, "Nông Văn Bình", "05/03/1980", "Nam", "Trưởng thôn", "Thôn Nà Lốc", "Nà Lốc", "x"],
        [2, "Vi Thị Sen", "15/12/1975", "Nữ", "Chủ tịch Hội Phụ nữ", "Xã Tân Đoàn", "Nà Lái", "x"],
        [3, "Hoàng Thị Mai", "01/01/1990", "Nữ", "Giáo viên", "Trường Tiểu học", "Nà Lái", null],
        [4, "Lý Văn Páo", "1968", "Nam", "Nông dân", null, "Khuổi Cải", null],
        [5, "Triệu Mùi Ghển", "20/10/1985", null, null, "Trạm Y tế", "Khuổi Cải", "x"],
        [6, "Bế Văn Đàn", "02/09/1979", "Nam", "Bí thư Chi bộ", "Thôn Pác Mỏ", "Pác Mỏ", "x"],
        [7, "Nông Thị Hạnh", "30/04/1992", "Nữ", "Kế toán", "Hợp tác xã Nà Lái", "Nà Lái", null],
      ],
    },
  ],
});
const NAMES = [
  "Nông Văn Bình",
  "Vi Thị Sen",
  "Hoàng Thị Mai",
  "Lý Văn Páo",
  "Triệu Mùi Ghển",
  "Bế Văn Đàn",
  "Nông Thị Hạnh",
];

let plain: Uint8Array;
beforeAll(async () => {
  plain = await docxOf(["MỘT"]);
});
const bodyOf = (xml: string) =>
  withParts(plain, { "word/document.xml": (text) => text.replace(/<w:body>.*<w:sectPr/s, `<w:body>${xml}<w:sectPr`) });
const letters = (xml: string): SampleRequest => ({
  workbook: ROSTER,
  plan: null,
  document: "giay-moi",
  options: { reserves: 0 },
  template: bodyOf(xml),
});
const made = (xml: string) => {
  const { bytes, remarks } = sampleDocument(letters(xml));
  return { bytes, lines: textOf(bytes).split("\n"), remarks: remarks.filter((each) => each.startsWith("Trong mẫu")) };
};
const problems = (xml: string) => {
  const result = tryDocument(letters(xml));
  return result.ok ? "" : result.problems.join("\n");
};

const t = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const p = (...parts: readonly string[]) =>
  `<w:p>${parts.map((each) => (each.startsWith("<") ? each : t(each))).join("")}</w:p>`;
const code = (text: string) =>
  `<w:r><w:instrText xml:space="preserve">${text.replaceAll("<", "&lt;").replaceAll(">", "&gt;")}</w:instrText></w:r>`;
const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
/** A field as Word writes it; what begins with "<" is a field inside of its instruction. */
const field = (...instruction: readonly string[]) =>
  mark("begin") +
  instruction.map((each) => (each.startsWith("<") ? each : code(each))).join("") +
  `${mark("separate")}${t("«cũ»")}${mark("end")}`;
const merge = (column: string, switches = "") => field(` MERGEFIELD ${column} ${switches}`);
const simple = (instruction: string) =>
  `<w:fldSimple w:instr="${instruction.replaceAll('"', "&quot;")}">${t("«cũ»")}</w:fldSimple>`;
const iff = (column: string, rest: string) => field(" IF ", merge(column), ` ${rest} `);
const cell = (...blocks: readonly string[]) =>
  `<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${blocks.join("")}</w:tc>`;
const table = (...rows: readonly (readonly string[])[]) =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${'<w:gridCol w:w="4000"/>'.repeat(rows[0]?.length ?? 0)}</w:tblGrid>${rows.map((cells) => `<w:tr>${cells.join("")}</w:tr>`).join("")}</w:tbl>${p()}`;
const NEXT = field(" NEXT ");

describe("how columns are called", () => {
  test.each([
    ["Họ_và_tên", NAMES],
    ["M_Họ_tên", NAMES],
    ["HoTen", NAMES],
    ["Ho_va_ten", NAMES],
    ['"Họ và tên"', NAMES],
    ["Họ và tên", NAMES],
    ["HỌ_VÀ_TÊN", NAMES],
  ])("%s is the name", (column, names) => {
    const { lines, remarks } = made(p("Gửi ", merge(column)));
    expect(lines).toEqual(names.map((name) => `Gửi ${name}`));
    expect(remarks).toEqual([]);
  });

  test.each([
    ["Chức vụ đơn vị", "Trưởng thôn Thôn Nà Lốc|Trưởng thôn, Thôn Nà Lốc|Trưởng thôn Nà Lốc"],
    ["Nơi_công_tác", "Thôn Nà Lốc"],
    ["Ngày_tháng_năm_sinh", "05/03/1980"],
    ["Khu_dân_cư", "Nà Lốc"],
  ])("%s", (column, values) => {
    expect(values.split("|")).toContain(made(p(merge(`"${column}"`))).lines[0]);
  });

  test("what is only the nearest field is filled and told", () => {
    const { lines, remarks } = made(p(merge("Họ_tn"), "; ", merge("Chuc_vuj")));
    expect(lines[0]).toBe("Nông Văn Bình; Trưởng thôn");
    expect(remarks.join("\n")).toContain(
      "«Họ_tn» được điền bằng {ho_ten} (Họ và tên); «Chuc_vuj» được điền bằng {chuc_vu}",
    );
  });

  test("both halves of a name have columns: the name is not printed twice", () => {
    const { lines } = made(p(merge("Họ_đệm"), "|", merge("Tên")));
    expect(lines.slice(0, 2)).toEqual(["Nông Văn|Bình", "Vi Thị|Sen"]);
  });
});

describe("how fields are written", () => {
  test("split letter by letter over runs, with formats between", () => {
    const split = [..." MERGEFIELD Họ_tên "].map((letter) => code(letter)).join("");
    const { lines, bytes } = made(
      p(
        `${mark("begin")}${split}${mark("separate")}<w:r><w:rPr><w:b/></w:rPr><w:t>«Họ</w:t></w:r>${t("_tên»")}${mark("end")}`,
      ),
    );
    expect(lines).toEqual(NAMES);
    expect(partText(bytes, "word/document.xml")).toContain('<w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Vi Thị Sen');
  });

  test("in one element, and never given a result", () => {
    const bare = `${mark("begin")}${code(" MERGEFIELD Chức_vụ ")}${mark("end")}`;
    expect(made(p(simple(" MERGEFIELD Họ_tên "), ": ", bare)).lines[0]).toBe("Nông Văn Bình: Trưởng thôn");
  });

  test("fields with braces broken over runs beside merge fields", () => {
    expect(made(p("{dia_", "di", "em} mời ", merge("Họ_tên"))).lines[0]).toBe(
      "Hội trường UBND xã Tân Đoàn mời Nông Văn Bình",
    );
  });

  test("content controls around a field, and in a header", () => {
    const control = `<w:sdt><w:sdtPr><w:tag w:val="ten"/><w:id w:val="5"/></w:sdtPr><w:sdtContent>${merge("Họ_tên")}</w:sdtContent></w:sdt>`;
    expect(made(p("Gửi ", control)).lines).toEqual(NAMES.map((name) => `Gửi ${name}`));
  });
});

describe("formats", () => {
  test.each([
    ["Họ_tên", "\\* Upper", "NÔNG VĂN BÌNH"],
    ["Họ_tên", "\\* Lower \\* MERGEFORMAT", "nông văn bình"],
    ["Chức_vụ", "\\*Caps", "Trưởng Thôn"],
    ["Ngày_sinh", '\\@ "d/M/yyyy"', "5/3/1980"],
    ["Ngày_sinh", "\\@ \"'ngày' dd 'tháng' MM 'năm' yyyy\"", "ngày 05 tháng 03 năm 1980"],
    ["Ngày_sinh", "\\@ yyyy", "1980"],
    ["STT", "\\# 000", "001"],
    ["STT", '\\# "Số 00"', "Số 01"],
    ["Họ_tên", '\\b "Đồng chí " \\f ","', "Đồng chí Nông Văn Bình,"],
  ])("%s %s", (column, switches, wanted) => {
    const { lines, remarks } = made(p(merge(column, switches)));
    expect(lines[0]).toBe(wanted);
    expect(remarks).toEqual([]);
  });

  test("a value that is no whole day stays as it is written; words around a blank are left out", () => {
    expect(made(p(merge("Ngày_sinh", '\\@ "dd/MM/yyyy"'))).lines[3]).toBe("1968");
    expect(made(p("Gửi ", merge("Đảng_viên", '\\b ", " \\f " xã"'), ".")).lines[2]).toBe("Gửi .");
  });

  test("what is not followed is told", () => {
    const { lines, remarks } = made(p(merge("Ngày_sinh", '\\@ "HH:mm"')));
    expect(lines[0]).toBe("05/03/1980");
    expect(remarks.join("\n")).toContain("«Ngày_sinh» \\@ HH:mm");
  });
});

describe("conditions", () => {
  const SEX = '= "Nữ" "Bà" "Ông"';

  test("one of two texts; whose field is blank gets neither, and that is told", () => {
    const { lines, remarks } = made(p(iff("Giới_tính", SEX), " ", merge("Họ_tên")));
    expect(lines.slice(0, 5)).toEqual([
      "Ông Nông Văn Bình",
      "Bà Vi Thị Sen",
      "Bà Hoàng Thị Mai",
      "Ông Lý Văn Páo",
      "…… Triệu Mùi Ghển",
    ]);
    expect(remarks.join("\n")).toContain("Điều kiện IF hỏi {gioi_tinh}".replace("Đ", "đ"));
  });

  test.each([
    ["Đảng_viên", '= "x" " (đảng viên)" ""', [" (đảng viên)", " (đảng viên)", "", "", " (đảng viên)"]],
    ["Chức_vụ", '<> "" "có" "không"', ["có", "có", "có", "có", "không"]],
    ["Năm_sinh", '>= 1980 "sau" ""', ["sau", "", "sau", "", "sau"]],
    ["Chức_vụ", '= "Chủ*" "lãnh đạo" ""', ["", "lãnh đạo", "", "", ""]],
    ["Thôn", "= “Nà Lái” “trung tâm” “xa”", ["xa", "trung tâm", "trung tâm", "xa", "xa"]],
  ])("%s %s", (column, rest, wanted) => {
    expect(made(p("|", iff(column, rest))).lines.slice(0, 5)).toEqual(wanted.map((each) => `|${each}`));
  });

  test("a condition in a condition, a field in an answer, letters of the whole", () => {
    const inner = field(" IF ", merge("Thôn"), ' = "Nà Lốc" "gần" "xa" ');
    const xml = field(" IF ", merge("Giới_tính"), ' = "Nam" "Ông ', merge("Họ_tên"), '" "', inner, '" \\* Upper ');
    expect(made(p(xml)).lines.slice(0, 3)).toEqual(["ÔNG NÔNG VĂN BÌNH", "XA", "XA"]);
  });

  test("a field in one element inside of a condition", () => {
    expect(made(p(field(" IF ", simple(" MERGEFIELD Giới_tính "), ` ${SEX} `))).lines.slice(0, 2)).toEqual([
      "Ông",
      "Bà",
    ]);
  });

  test.each([
    ["a formula with a field", field(" = ", merge("Tuổi"), " + 1 ")],
    ["a condition on another field of Word", field(" IF ", field(" DATE "), ' = "', merge("Ngày_sinh"), '" "a" "b" ')],
    ["a condition without answers", field(" IF ", merge("Thôn"), " ")],
  ])("%s: told, nothing printed for somebody else", (_, xml) => {
    expect(problems(p(xml))).toContain("chỉ Word mới tính được");
  });

  test("a condition on page numbers stays Word's own", () => {
    const pages = field(" IF ", field(" PAGE "), ' > 1 "tiếp theo" "" ');
    const { bytes } = made(p(merge("Họ_tên"), pages));
    expect(partText(bytes, "word/document.xml").match(/ PAGE /g)).toHaveLength(7);
  });
});

describe("several people on a page", () => {
  const label = (...start: readonly string[]) =>
    cell(p(...start, "Đại biểu"), p(merge("Họ_tên")), p(iff("Giới_tính", '= "Nữ" "Bà" "Ông"')));

  test("labels: the next person in the next cell, an unused cell empty", async () => {
    const { bytes, lines } = made(table([label(), label(NEXT)], [label(NEXT), label(NEXT)]));
    expect(lines.filter((line) => NAMES.includes(line))).toEqual(NAMES);
    expect(lines.filter((line) => line === "Đại biểu")).toHaveLength(7);
    const xml = partText(bytes, "word/document.xml");
    expect(xml.match(/<w:tbl>/g)).toHaveLength(2);
    expect(xml.match(/<w:pageBreakBefore\/>/g)).toHaveLength(2);
    expect(xml).not.toMatch(/NEXT|fldChar/);
    expect(await faultsOf(bytes)).toEqual([]);
  });

  test("in one line; fields of the document stand on every page", () => {
    const { lines } = made(
      p("{dia_diem}: ", merge("Họ_tên"), NEXT, ", ", merge("Họ_tên"), NEXT, ", ", merge("Họ_tên")),
    );
    expect(lines).toEqual([
      "Hội trường UBND xã Tân Đoàn: Nông Văn Bình, Vi Thị Sen, Hoàng Thị Mai",
      "Hội trường UBND xã Tân Đoàn: Lý Văn Páo, Triệu Mùi Ghển, Bế Văn Đàn",
      "Hội trường UBND xã Tân Đoàn: Nông Thị Hạnh, ,",
    ]);
  });

  test("in a document that repeats its list itself it is told", () => {
    expect(problems(p("{#giay_moi}") + p(merge("Họ_tên"), NEXT) + p("{/giay_moi}"))).toContain("“NEXT”");
  });

  test.each([["NEXTIF 1 = 1"], ["ADDRESSBLOCK"], ["GREETINGLINE"], ["MERGEBARCODE x"]])("%s is told", (command) => {
    expect(problems(p(merge("Họ_tên"), field(` ${command} `)))).toContain("chỉ Word mới tính được");
  });

  test("whom the template leaves out is not printed, and it says who", () => {
    const { lines, remarks } = made(p(field(" SKIPIF ", merge("Thôn"), ' = "Nà Lái" '), merge("Họ_tên")));
    expect(lines).toEqual(["Nông Văn Bình", "Lý Văn Páo", "Triệu Mùi Ghển", "Bế Văn Đàn"]);
    expect(remarks.join("\n")).toContain("«Skip Record If» bỏ qua: {thon} = “Nà Lái”");
  });
});

test("settings of a data source go whole, with the rows it knew; that it was filtered is told", async () => {
  const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const related = (id: string, type: string, target: string, mode = "") =>
    `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"${mode}/>`;
  const template = withParts(bodyOf(p(merge("Họ_tên"))), {
    "word/_rels/settings.xml.rels": () =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${related("rIdM", "mailMergeSource", "file:///C:\\ds.xlsx", ' TargetMode="External"')}${related("rIdR", "recipientData", "recipientData.xml")}</Relationships>`,
    "word/recipientData.xml": () =>
      '<w:recipients xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:recipientData><w:active w:val="0"/><w:column w:val="0"/><w:uniqueTag w:val="YQ=="/></w:recipientData></w:recipients>',
    "[Content_Types].xml": (text) =>
      text.replace(
        "</Types>",
        '<Override PartName="/word/recipientData.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.mailMergeRecipientData+xml"/></Types>',
      ),
    "word/settings.xml": (text) =>
      text.replace(
        /<w:settings([^>]*)>/,
        `<w:settings$1 xmlns:rr="${R}"><w:mailMerge><w:mainDocumentType w:val="formLetters"/><w:linkToQuery/><w:dataType w:val="native"/><w:connectString w:val="Data Source=C:\\ds.xlsx"/><w:query w:val="SELECT * FROM [Sheet1$] WHERE Thon = 'a'"/><w:dataSource rr:id="rIdM"/><w:viewMergedData/><w:odso><w:recipientData rr:id="rIdR"/></w:odso></w:mailMerge>`,
      ),
  });
  const { bytes, remarks } = sampleDocument({ ...letters(""), template });
  expect(textOf(bytes).split("\n")).toEqual(NAMES);
  expect(partText(bytes, "word/settings.xml") + partText(bytes, "word/_rels/settings.xml.rels")).not.toMatch(
    /mailMerge|recipient|ds\.xlsx/,
  );
  expect(partText(bytes, "word/recipientData.xml") + partText(bytes, "[Content_Types].xml")).not.toMatch(
    /[Rr]ecipient/,
  );
  expect(remarks.join("\n")).toContain("in mọi người của danh sách");
  expect(await faultsOf(bytes)).toEqual([]);
});

test("nobody in the list: the template gives an empty document, still a valid one", async () => {
  const workbook = writeXlsx({
    sheets: [
      {
        name: "Đại biểu",
        rows: [
          ["STT", "Họ và tên", "Ngày sinh"],
          [1, "Vi Thị Sen", 1980],
        ],
      },
    ],
  });
  const { bytes } = sampleDocument({
    ...letters(p(field(" SKIPIF ", merge("Họ_tên"), ' <> "" '), merge("Họ_tên"))),
    workbook,
  });
  expect(await faultsOf(bytes)).toEqual([]);
});
