import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbookFile } from "../../../src/adapters/xlsx-file/open-workbook";
import { FileRefused } from "../../../src/domain/file-refused";
import type { CellValue } from "../../../src/domain/sheet-snapshot";
import { rels, textOf, workbookBytes, worksheet, zipOf } from "./build-workbook";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "latin1"));

function utf16(text: string, big: boolean, mark: boolean): Uint8Array {
  const little = Buffer.from((mark ? "\ufeff" : "") + text, "utf16le");
  return new Uint8Array(big ? little.swap16() : little);
}

function reasonOf(content: Uint8Array, name = "ds.xlsx"): string {
  try {
    const file = openWorkbookFile(content, name);
    file.sheetInfos();
    return `opened ${file.extension}`;
  } catch (error) {
    return error instanceof FileRefused ? error.reason : `threw ${String(error)}`;
  }
}

/** A compound file as far as its head and the names of its streams go. */
function compound(...streams: string[]): Uint8Array {
  return new Uint8Array(
    Buffer.concat([
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      Buffer.alloc(512),
      ...streams.map((name) => Buffer.from(name, "utf16le")),
    ]),
  );
}

const good = workbookBytes([
  { name: "DS", xml: worksheet('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>') },
]);
const withTypes = (type: string): Uint8Array =>
  workbookBytes([{ name: "DS", xml: worksheet("<sheetData/>") }], {
    parts: { "[Content_Types].xml": `<Types><Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>` },
  });

const shared = (number: number): string =>
  worksheet(
    `<sheetData><row r="1"><c r="A1" t="s"><v>${String(number)}</v></c><c r="B1" t="s"><v></v></c></row></sheetData>`,
  );

describe("what a file is, by its content", () => {
  test.each<[string, Uint8Array, string, string]>([
    ["an .xlsx", good, "ds.xlsx", "opened xlsx"],
    ["an .xlsx that is called .xls", good, "ds.xls", "opened xlsx"],
    ["an .xlsx that is called .csv", good, "ds.csv", "opened xlsx"],
    ["with macros", withTypes("application/vnd.ms-excel.sheet.macroEnabled.main+xml"), "ds.xlsm", "opened xlsm"],
    [
      "a template",
      withTypes("application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml"),
      "ds.xltx",
      "opened xltx",
    ],
    ["binary", withTypes("application/vnd.ms-excel.sheet.binary.macroEnabled.main"), "ds.xlsb", "xlsb"],
    [
      "signed",
      workbookBytes([{ name: "DS", xml: worksheet("<sheetData/>") }], {
        parts: { "_xmlsignatures/sig1.xml": "<Signature/>" },
      }),
      "ds.xlsx",
      "signed",
    ],
    ["an old .xls", compound("Root Entry", "Workbook"), "ds.xlsx", "old-xls"],
    ["a very old .xls", new Uint8Array([9, 4, 6, 0, 0, 0, 16, 0, 1, 2]), "ds.xls", "old-xls"],
    [
      "a page that is called .xls",
      bytes('<html xmlns:x="urn:schemas-microsoft-com:office:excel"><table><tr><td>1</td></tr></table></html>'),
      "ds.xls",
      "old-xls",
    ],
    [
      "a table of 2003 in XML",
      bytes(
        '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
      ),
      "ds.xls",
      "old-xls",
    ],
    ["with a password", compound("Root Entry", "EncryptedPackage", "EncryptionInfo"), "ds.xlsx", "encrypted"],
    ["an old Word file", compound("Root Entry", "WordDocument"), "ds.xls", "not-a-workbook"],
    [
      "an .ods",
      zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>" }),
      "ds.ods",
      "ods",
    ],
    [
      "an .odt",
      zipOf({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<x/>" }),
      "ds.odt",
      "not-a-workbook",
    ],
    [
      "a .docx",
      zipOf({
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": rels([{ id: "a", type: "officeDocument", target: "word/document.xml" }]),
        "word/document.xml": "<w:document/>",
      }),
      "ds.xlsx",
      "not-a-workbook",
    ],
    ["any other zip", zipOf({ "a.txt": "hello" }), "ds.xlsx", "not-a-workbook"],
    ["a PDF", bytes("%PDF-1.7\n1 0 obj; 2; 3\n4; 5; 6\n"), "ds.csv", "not-a-workbook"],
    [
      "a picture",
      new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1, 2, 3]),
      "ds.xlsx",
      "not-a-workbook",
    ],
    ["prose", bytes("Kính gửi các đồng chí\n\nĐề nghị lập danh sách.\n"), "thu.txt", "not-a-workbook"],
    ["nothing", new Uint8Array(0), "ds.xlsx", "empty"],
    ["blanks", bytes(" \r\n\r\n"), "ds.csv", "empty"],
    ["zeros only, as a disk that failed leaves them", new Uint8Array(4096), "ds.xlsx", "damaged"],
    ["a text table with a hole", latin(`a,b\n1,2\n${"\0".repeat(512)}3,4\n`), "ds.csv", "damaged"],
    ["a text table that breaks off in zeros", latin(`a,b\n1,2\n3,${"\0".repeat(512)}`), "ds.csv", "damaged"],
    ["a text table filled up with zeros", latin(`a,b\n1,2\n${"\0".repeat(512)}`), "ds.csv", "opened xlsx"],
    ["only a mark", bytes("\ufeff"), "ds.csv", "empty"],
    ["separators only", bytes(";;;\n;;;\n"), "ds.csv", "empty"],
    ["a workbook without sheets", workbookBytes([]), "ds.xlsx", "empty"],
    ["cut off", good.subarray(0, good.length - 30), "ds.xlsx", "damaged"],
    ["its beginning cut off", good.subarray(9), "ds.xlsx", "damaged"],
    ["its beginning in zeros", new Uint8Array([...new Uint8Array(40), ...good.subarray(40)]), "ds.xlsx", "damaged"],
    ["an old file cut off", compound().subarray(0, 300), "ds.xls", "damaged"],
    ["cut off early", good.subarray(0, 40), "ds.xlsx", "damaged"],
    [
      "a sheet that is missing",
      workbookBytes([{ name: "DS", xml: worksheet("") }], {
        parts: {
          "xl/_rels/workbook.xml.rels": rels([{ id: "rId1", type: "worksheet", target: "worksheets/none.xml" }]),
        },
      }),
      "ds.xlsx",
      "damaged",
    ],
    [
      "a document type",
      workbookBytes([
        {
          name: "DS",
          xml: `<?xml version="1.0"?><!-- <a/> --><!DOCTYPE x [<!ENTITY a "b">]>${worksheet("<sheetData/>").slice(57)}`,
        },
      ]),
      "ds.xlsx",
      "bomb",
    ],
    [
      "a document type without entities",
      workbookBytes([{ name: "DS", xml: `<!DOCTYPE worksheet SYSTEM "x.dtd">${worksheet("<sheetData/>").slice(57)}` }]),
      "ds.xlsx",
      "damaged",
    ],
    [
      "shared texts that end in the middle",
      workbookBytes([{ name: "DS", xml: shared(2) }], { sharedStrings: "<sst><si><t>Lò</t></si><si><t>Tẩn</t></si>" }),
      "ds.xlsx",
      "damaged",
    ],
    [
      "a number beyond the shared texts",
      workbookBytes([{ name: "DS", xml: shared(7) }], { sharedStrings: "<sst><si><t>Lò</t></si></sst>" }),
      "ds.xlsx",
      "opened xlsx",
    ],
    [
      "a sheet in no known writing",
      zipOf({
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": rels([{ id: "a", type: "officeDocument", target: "xl/workbook.xml" }]),
        "xl/workbook.xml": "<workbook>",
        "xl/_rels/workbook.xml.rels": "",
      }),
      "ds.xlsx",
      "empty",
    ],
  ])("%s", (_what, content, name, reason) => {
    expect(reasonOf(content, name)).toBe(reason);
  });

  const old = join(__dirname, "../../../../shared/rosters/26_dang_vien_bieu_mau_P10Q5.xls");
  (existsSync(old) ? test : test.skip)("a real .xls (skipped where the folder shared/rosters is not there)", () => {
    expect(reasonOf(new Uint8Array(readFileSync(old)))).toBe("old-xls");
  });
});

describe("text tables", () => {
  const rowsOf = (content: Uint8Array, name = "ds.csv"): readonly (readonly CellValue[])[] =>
    openWorkbookFile(content, name).snapshot("Sheet1").rows;
  const TABLE = [
    ["Họ và tên", "Năm sinh"],
    ["Nguyễn Văn Ế", 1980],
    ['Trần "Bảy"', "01/02/1985"],
  ];
  const csv = 'Họ và tên,Năm sinh\r\nNguyễn Văn Ế,1980\r\n"Trần ""Bảy""",01/02/1985\r\n';

  test.each<[string, Uint8Array]>([
    ["UTF-8", bytes(csv)],
    ["UTF-8 with its mark", bytes(`\ufeff${csv}`)],
    ["UTF-16", utf16(csv, false, true)],
    ["UTF-16, the other way round", utf16(csv, true, true)],
    ["semicolons", bytes(csv.replaceAll(",", ";"))],
    ["tabs in UTF-16, as Excel writes them", utf16(csv.replaceAll(",", "\t"), false, true)],
    ["line feeds", bytes(csv.replaceAll("\r\n", "\n"))],
    ["returns", bytes(csv.replaceAll("\r\n", "\r"))],
    ["no last line end", bytes(csv.trimEnd())],
    ["the separator told", bytes(`sep=;\r\n${csv.replaceAll(",", ";")}`)],
  ])("%s", (_what, content) => {
    expect(rowsOf(content)).toEqual(TABLE);
  });

  test.each([false, true])("UTF-16 without its mark, letters with marks on every line, big-endian %s", (big) => {
    const rows = Array.from(
      { length: 40 },
      (_, i) => `${String(i + 1)}\tLường Văn Thôn\tBế Thị Huệ\tTrường Tiểu học Đường Hoàng`,
    );
    expect(rowsOf(utf16(rows.join("\r\n"), big, false))).toHaveLength(40);
    // A grave accent apart is U+0300: a zero byte on the other side.
    expect(
      rowsOf(utf16(rows.join("\r\n").normalize("NFD"), big, false))[39]?.map((value) => String(value).normalize("NFC")),
    ).toEqual(["40", "Lường Văn Thôn", "Bế Thị Huệ", "Trường Tiểu học Đường Hoàng"]);
  });

  test("Vietnamese code page: tones behind their vowels", () => {
    expect(
      rowsOf(latin("Ho\u00f2 va\u00cc t\u00ean,Th\u00f4n\nNguy\u00ea\u00den V\u00e3n \u00d0\u00ea\u00d2,1\n"))
        .flat()
        .map((value) => String(value).normalize("NFC")),
    ).toEqual(["Họ và tên", "Thôn", "Nguyễn Văn Để", "1"]);
  });

  const IN_VISCII: Readonly<Record<string, string>> = {
    ẵ: "\xc7",
    ị: "\xb8",
    ễ: "\xad",
    ă: "\xe5",
    ế: "\xaa",
    ọ: "\xf7",
    ộ: "\xb5",
    ấ: "\xa4",
    Ẵ: "\x05",
    Ỹ: "\x19",
    Đ: "\xd0",
    ứ: "\xd1",
  };
  const viscii = (text: string) => latin([...text].map((letter) => IN_VISCII[letter] ?? letter).join(""));
  test.each<[string, Uint8Array, readonly (readonly CellValue[])[]]>([
    [
      "one broken byte in UTF-8",
      latin(`${Buffer.from("Họ và tên,Thôn\nLò Văn Ất,Nà L").toString("latin1")}\xe1i\n`),
      [
        ["Họ và tên", "Thôn"],
        ["Lò Văn Ất", "Nà L\ufffdi"],
      ],
    ],
    [
      "a letter cut in two at the end",
      latin(Buffer.from("Họ và tên,Thôn\nLò Văn Ất,Nà Lế").toString("latin1").slice(0, -1)),
      [
        ["Họ và tên", "Thôn"],
        ["Lò Văn Ất", "Nà L\ufffd"],
      ],
    ],
    [
      "broken bytes behind the mark of UTF-8",
      latin("\xef\xbb\xbfTen,Thon\nL\xf2,N\xe0\n"),
      [
        ["Ten", "Thon"],
        ["L\ufffd", "N\ufffd"],
      ],
    ],
    [
      "a zero within a word",
      latin("Ten,Thon\nLo Van Ki\0nh,1\n"),
      [
        ["Ten", "Thon"],
        ["Lo Van Kinh", 1],
      ],
    ],
    [
      "the end sign of old systems",
      latin("Ten,Thon\nLo,1\n\x1a"),
      [
        ["Ten", "Thon"],
        ["Lo", 1],
      ],
    ],
    [
      "end signs and zeros filled up",
      latin(`Ten,Thon\nLo,1\n\x1a${"\x1a".repeat(120)}\0\0`),
      [
        ["Ten", "Thon"],
        ["Lo", 1],
      ],
    ],
    [
      "two files in one, each with its end sign and mark",
      bytes("\ufeffTen,Thon\nLo,1\n\x1a\ufeffBa,2\n"),
      [
        ["Ten", "Thon"],
        ["Lo", 1],
        ["Ba", 2],
      ],
    ],
    [
      "the mark twice",
      bytes("\ufeff\ufeffTen,Thon\nLo,1\n"),
      [
        ["Ten", "Thon"],
        ["Lo", 1],
      ],
    ],
    [
      "the mark three times, before a quote",
      bytes('\ufeff\ufeff\ufeff"Ten","Thon"\nLo,1\n'),
      [
        ["Ten", "Thon"],
        ["Lo", 1],
      ],
    ],
    [
      "the mark twice in UTF-16",
      utf16("\ufeffTen,Thon\nLo,1\n", false, true),
      [
        ["Ten", "Thon"],
        ["Lo", 1],
      ],
    ],
    [
      "the mark written as letters",
      bytes("ï»¿Ten,Thon\nLò,1\n"),
      [
        ["Ten", "Thon"],
        ["Lò", 1],
      ],
    ],
    [
      "VISCII",
      viscii("Họ và tên,Thôn\nHoàng Thị Bế,Tiến Bộ\nNguyễn Văn Sứ,Đấu\n"),
      [
        ["Họ và tên", "Thôn"],
        ["Hoàng Thị Bế", "Tiến Bộ"],
        ["Nguyễn Văn Sứ", "Đấu"],
      ],
    ],
    [
      "VISCII in capitals that are control signs",
      viscii("Họ và tên,Thôn\nLÝ THỊ SẴN,MỸ Bế\nNguyễn Văn Sứ,Đấu\n".replace("Ị", "\x98")),
      [
        ["Họ và tên", "Thôn"],
        ["LÝ THỊ SẴN", "MỸ Bế"],
        ["Nguyễn Văn Sứ", "Đấu"],
      ],
    ],
    [
      "French of Windows is no VISCII",
      latin("Nom,Ville\nRen\xe9 Lef\xe8vre,Orl\xe9ans\nZo\xe9,Besan\xe7on\n"),
      [
        ["Nom", "Ville"],
        ["René Lefèvre", "Orléans"],
        ["Zoé", "Besançon"],
      ],
    ],
  ])("%s", (_what, content, rows) => {
    expect(rowsOf(content)).toEqual(rows);
  });

  test.each<[string, string, readonly (readonly CellValue[])[]]>([
    [
      "a quote opened and never closed takes no other line along",
      'a,b,c\n1,"Lò Văn Ất,Nam\n2,"Tẩn A",Nữ\n',
      [
        ["a", "b", "c"],
        [1, '"Lò Văn Ất', "Nam"],
        [2, "Tẩn A", "Nữ"],
      ],
    ],
    [
      "several of them",
      'a,b\n"1,x\n"2,y\n"3,z\n',
      [
        ["a", "b"],
        ['"1', "x"],
        ['"2', "y"],
        ['"3', "z"],
      ],
    ],
    [
      "a quote in the middle of a text",
      'a,b\nLò "Tí",2\n"Lò "Tí" Ba",3\n',
      [
        ["a", "b"],
        ['Lò "Tí"', 2],
        ['Lò Tí" Ba"', 3],
      ],
    ],
    [
      "line breaks and doubled quotes within proper ones",
      'a,b\n"Lò\n""Tí""",2\n',
      [
        ["a", "b"],
        ['Lò\n"Tí"', 2],
      ],
    ],
    [
      "a quote at the very end",
      'a,b\nx,"',
      [
        ["a", "b"],
        ["x", '"'],
      ],
    ],
  ])("quotes: %s", (_what, text, rows) => {
    expect(rowsOf(bytes(text))).toEqual(rows);
  });

  test("as many broken quotes as there are lines cost no more than lines", () => {
    const start = process.cpuUsage();
    expect(rowsOf(bytes(Array.from({ length: 30_000 }, (_none, i) => `"${String(i)},"x`).join("\n")))).toHaveLength(
      30_000,
    );
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(5);
  });

  test("text of an old font stays the characters it has in a workbook", () => {
    expect(rowsOf(latin("Hä vµ tªn,Th«n\nNguyÔn V¨n §Þnh,1\nTrÇn ThÞ Hßa,2\nLª V¨n T¸m,3\n"))[1]?.[0]).toBe(
      "NguyÔn V¨n §Þnh",
    );
  });

  test("separators and line ends in quotes; a quote that is not closed; ragged lines", () => {
    expect(rowsOf(bytes('a;"b;\nc";d\n1;"x"y;"\n;;3;4\n'))).toEqual([
      ["a", "b;\nc", "d"],
      [1, "xy", '"'],
      [null, null, 3, 4],
    ]);
  });

  test("commas inside the text of a table with semicolons", () => {
    expect(rowsOf(bytes("Tên;Chức vụ, đơn vị\nAn;Chủ tịch, UBND xã\nBình;Bí thư, thôn 1, xã\n"))[1]).toEqual([
      "An",
      "Chủ tịch, UBND xã",
    ]);
  });

  test("numbers only where nothing is lost", () => {
    expect(
      rowsOf(
        bytes('a,b\n007,12\n0912345678,1.50\n001080001234,1.5\n"=""0012""",TRUE\n1e5,-3\n+84,123456789012\n'),
      ).slice(1),
    ).toEqual([
      ["007", 12],
      ["0912345678", "1.50"],
      ["001080001234", 1.5],
      ["0012", true],
      ["1e5", -3],
      ["+84", "123456789012"],
    ]);
  });

  test("one column, by its name", () => {
    expect(rowsOf(bytes("Kinh\nTày\n"))).toEqual([["Kinh"], ["Tày"]]);
  });

  test("the highlighted copy is a workbook", () => {
    const file = openWorkbookFile(bytes(csv), "ds.csv");
    file.mark([{ cell: { sheet: "Sheet1", row: 2, column: 1 }, severity: "error" }]);
    file.edit([{ cell: { sheet: "Sheet1", row: 4, column: 1 }, value: "Vàng Thị Máy" }]);
    file.settings.set("{}");
    const again = openWorkbookFile(file.save(), "copy.xlsx");
    expect(again.snapshot("Sheet1").rows).toEqual([...TABLE, ["Vàng Thị Máy"]]);
    expect([again.markedCount(), again.settings.get(), file.extension]).toEqual([1, "{}", "xlsx"]);
  });
});

test("settings that LibreOffice tied to the package are found, and tied to the workbook again", () => {
  const content = workbookBytes([{ name: "DS", xml: worksheet("<sheetData/>") }], {
    parts: {
      "_rels/.rels": rels([
        { id: "rId1", type: "officeDocument", target: "xl/workbook.xml" },
        { id: "rId4", type: "customXml", target: "../customXml/item1.xml" },
      ]),
      "customXml/item1.xml":
        '<?xml version="1.0"?>\n<settings xmlns="urn:co-cau-dai-bieu:settings:1">{&quot;a&quot;:1}</settings>',
    },
  });
  const file = openWorkbookFile(content, "x.xlsx");
  expect(file.settings.get()).toBe('{"a":1}');
  file.settings.set("{}");
  const saved = file.save();
  expect(textOf(saved, "xl/_rels/workbook.xml.rels")).toContain(
    'relationships/customXml" Target="../customXml/item1.xml"',
  );
  expect(openWorkbookFile(saved, "x.xlsx").settings.get()).toBe("{}");
});

test("a package that names every part's type gets one for the settings too", () => {
  const content = workbookBytes([{ name: "DS", xml: worksheet("<sheetData/>") }], {
    parts: {
      "[Content_Types].xml":
        '<Types><Default Extension="rels" ContentType="r"/><Override PartName="/xl/workbook.xml" ContentType="sheet.main+xml"/></Types>',
    },
  });
  const file = openWorkbookFile(content, "x.xlsx");
  file.settings.set("{}");
  expect(textOf(file.save(), "[Content_Types].xml")).toContain(
    '<Override PartName="/customXml/item1.xml" ContentType="application/xml"/>',
  );
});

test("a sheet that is added has its header in bold", () => {
  const file = openWorkbookFile(good, "x.xlsx");
  file.addSheet("Lỗi", [["Lỗi"], ["Thiếu"]], { headerRow: 1, widths: [30] });
  const { styles, styleOf } = file.snapshot("Lỗi");
  expect([styles[styleOf[0]?.[0] ?? 0]?.bold, styles[styleOf[1]?.[0] ?? 0]?.bold]).toEqual([true, false]);
  expect(file.look("Lỗi").styles[file.look("Lỗi").styleOf[0]?.[0] ?? 0]).toMatchObject({ bold: true, wrap: true });
  expect(openWorkbookFile(file.save(), "x.xlsx").snapshot("Lỗi")).toEqual(file.snapshot("Lỗi"));
});

test("where the office protects the structure no sheet is added; marking and typing go on", () => {
  const content = workbookBytes(
    [{ name: "DS", xml: worksheet('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>') }],
    { workbookPr: '<workbookProtection lockStructure="1"/>' },
  );
  const file = openWorkbookFile(content, "x.xlsx");
  expect(() => file.addSheet("Lỗi", [["Lỗi"]], {})).toThrow(expect.objectContaining({ failure: "workbook-protected" }));
  file.edit([{ cell: { sheet: "DS", row: 1, column: 1 }, value: 2 }]);
  expect(file.mark([{ cell: { sheet: "DS", row: 1, column: 1 }, severity: "error" }])).toEqual({
    marked: 1,
    skipped: [],
  });
});
