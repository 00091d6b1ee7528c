import { writeXlsx } from "../../scripts/samples/xlsx-writer";
import { fingerprint } from "../../src/checks/engine/explain";
import { findingKey } from "../../src/checks/engine/finding-key";
import { tongHop } from "../../src/documents/tong-hop";
import { readDocx } from "./read-docx";
import { PAPERWORK, sampleDocument, type SampleRequest } from "./sample-document";

type Row = readonly (string | number)[];
const book = (...sheets: readonly (readonly [name: string, ...rows: readonly Row[]])[]) =>
  writeXlsx({ sheets: sheets.map(([name, ...rows]) => ({ name, rows })) });
const textOf = async (request: SampleRequest) => (await readDocx(sampleDocument(request).bytes)).text;
const TAN_DOAN = { plan: "tan-doan-2025" } as const;

const HEAD: Row = [
  "STT",
  "Họ và tên",
  "Ngày sinh",
  "Giới tính",
  "Dân tộc",
  "Đơn vị",
  "Thành phần",
  "Số CCCD",
  "Điện thoại",
  "Ghi chú",
];
const ATTENDEES: readonly [string, ...Row[]] = [
  "Đại biểu",
  ["DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN XÃ"],
  HEAD,
  [
    1,
    "Nông Thị Lan",
    "15/03/1985",
    "Nữ",
    "Tày",
    "Trạm Y tế xã (0912000123)",
    "Khách mời",
    "020185000123",
    "0912000123",
    "số cũ 020185000777",
  ],
  [2, "Vi Văn Kiên", "01/02/1970", "Nam", "Nùng", "#N/A", "Điển hình tiên tiến", "020185000123", "0912000124", ""],
  [
    3,
    "Hoàng Văn Páo",
    "31/02/1980",
    "Nam",
    "Tày",
    "Trường Tiểu học",
    "Khách mời",
    "020170000456",
    "",
    "liên hệ 0912.000.125",
  ],
  [4, "Lý Thị Mẩy", "05/06/1999", "Nữ", "Dao", "Trường Tiểu học", "", "020199000789", "", ""],
];
const faulty = book(ATTENDEES);
const IN_ALL = [
  "trich-ngang",
  "tong-hop",
  "bao-cao",
  "to-trinh",
  "ky-nhan",
  "bien-ban",
  "giay-moi",
  "the",
  "bao-cao-thanh-tich",
  "tom-tat",
];

test.each(IN_ALL)("%s: numbers of persons stand in no document unless their column is asked for", async (document) => {
  const text = await textOf({ ...TAN_DOAN, workbook: faulty, document, target: "attendees" });
  expect(text).not.toMatch(/\d{9}|0912/);
});

test("a column of numbers that is asked for is printed; the numbers in other cells are not", async () => {
  const request = { ...TAN_DOAN, workbook: faulty, document: "trich-ngang", target: "attendees" } as const;
  const text = await textOf({ ...request, options: { withoutColumns: ["cccd"] } });
  expect(text).toMatch(/0912000123/);
  expect(text).not.toMatch(/\d{12}|\(0912|0912\.000/);
  const both = await textOf({ ...request, options: { withoutColumns: [] } });
  expect(both).toMatch(/020185000123/);
  expect(both).not.toMatch(/020185000777|\(0912|0912\.000/);
  expect(await textOf({ ...request, options: { withoutColumns: [], withoutSensitive: true } })).not.toMatch(
    /\d{9}|0912/,
  );
});

test.each(IN_ALL)("%s: without sensitive data no number of a person is left anywhere", async (document) => {
  const text = await textOf({
    ...TAN_DOAN,
    workbook: faulty,
    document,
    target: "attendees",
    options: { withoutSensitive: true },
  });
  expect(text).not.toMatch(/\d{9}|0912/);
});

test.each(["tong-hop", "bao-cao", "to-trinh"])("%s: without sensitive data no counts of peoples", async (document) => {
  const request = { ...TAN_DOAN, workbook: faulty, document, target: "attendees" } as const;
  expect(await textOf(request)).toMatch(/Dân tộc/);
  expect(await textOf({ ...request, options: { withoutSensitive: true } })).not.toMatch(/Nùng|Dao có|Tày/);
});

test("numbers of persons stand in no sentence of a document, not even in an explanation", async () => {
  const request = { ...TAN_DOAN, workbook: faulty, document: "bao-cao", target: "attendees" } as const;
  const { findings } = sampleDocument(request).preview.source;
  const explanations = Object.fromEntries(
    findings.map((finding) => [
      findingKey(finding),
      { text: "Gọi 0912 000 123, căn cước 020185000123.", fingerprint: fingerprint(finding, "") },
    ]),
  );
  const text = await textOf({ ...request, choices: { explanations } });
  expect(text).toContain("Giải trình: Gọi …, căn cước ….");
  expect(text).not.toMatch(/\d{9}|0912/);
});

test.each(IN_ALL)("%s: errors of formulas and the words of the screen are no part of a document", async (document) => {
  const text = await textOf({ ...TAN_DOAN, workbook: faulty, document, target: "attendees" });
  expect(text).not.toMatch(/#N\/A|phần mềm|được tô|ở dòng|trang “|thẻ “|không đọc được ngày/i);
});

test("the report speaks of the plan's rules: errors of rows are left to the check", async () => {
  const { bytes, preview } = sampleDocument({
    ...TAN_DOAN,
    workbook: faulty,
    document: "bao-cao",
    target: "attendees",
  });
  const { text } = await readDocx(bytes);
  expect(preview.openErrors.length).toBe(1);
  expect(text).not.toMatch(/31\/02\/1980|Trùng số|định danh/);
});

test("what is left of a rule is said without the tool that counted", async () => {
  const text = await textOf({ ...TAN_DOAN, workbook: "tan-doan-2025-loi", document: "bao-cao" });
  expect(text).toContain("cần khoảng 70%; tính sai số ± 5 điểm phần trăm, tức từ 106 đến 122");
  expect(text).not.toContain("phần mềm");
});

describe("nothing remains", () => {
  const NOTHING = "Không còn điểm nào phải giải trình";
  const undecided = book([
    "Đại biểu",
    ["DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ"],
    ["STT", "Họ và tên", "Năm sinh"],
    [1, "Vi Văn Kiên", 1980],
    [2, "Lý Thị Hoa", 1985],
  ]);

  test("is never said while a rule is undecided", async () => {
    const text = await textOf({ ...TAN_DOAN, workbook: undecided, document: "bao-cao" });
    expect(text).not.toContain(NOTHING);
    expect(text).toContain("Chưa đủ dữ liệu để kết luận");
  });

  test("is never said where no plan was compared with", async () => {
    const text = await textOf({ plan: null, workbook: "tan-doan-2025-dat", document: "bao-cao" });
    expect(text).not.toContain(NOTHING);
    expect(text).toContain("Chưa chọn kế hoạch");
  });

  test("is never said of a list that is not there", async () => {
    expect(await textOf({ ...TAN_DOAN, workbook: undecided, document: "bao-cao", target: "awards" })).not.toContain(
      NOTHING,
    );
  });

  test("is said when every rule of the plan is met", async () => {
    const { preview } = sampleDocument({ ...TAN_DOAN, workbook: "tan-doan-2025-dat", document: "bao-cao" });
    const open = preview.source.results.filter(
      ({ outcome, ruleId }) => outcome !== "met" && preview.source.plan?.rules.some(({ id }) => id === ruleId) === true,
    );
    const disabledRules = open.map(({ ruleId }) => ruleId);
    expect(
      await textOf({ ...TAN_DOAN, workbook: "tan-doan-2025-dat", document: "bao-cao", choices: { disabledRules } }),
    ).toContain(NOTHING);
  });
});

test("each line of the summary has its own outcome", async () => {
  const workbook = book([
    "Đại biểu",
    ["DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ"],
    ["STT", "Họ và tên", "Năm sinh", "Giới tính", "Dân tộc"],
    [1, "Vi Văn Kiên", 1980, "Nam", "Kinh"],
    [2, "Lý Thị Hoa", 1985, "Nữ", "Kinh"],
    [3, "Lý Thị Mẩy", 1986, "Nữ", ""],
  ]);
  const { tables } = await readDocx(sampleDocument({ ...TAN_DOAN, workbook, document: "tong-hop" }).bytes);
  const lines = (tables.find((table) => table[0]?.[1] === "Quy định") ?? []).map(([, name = "", , actual, outcome]) => [
    name.split(": ").at(-1),
    actual,
    outcome,
  ]);
  expect(lines).toContainEqual(["Đại biểu nữ", "2", "Đạt"]);
  expect(lines).toContainEqual(["Đại biểu là người dân tộc thiểu số", "0, chưa rõ 1", "Chưa đủ dữ liệu"]);
});

describe("documents of a list that the workbook does not have", () => {
  test.each([
    ["to-trinh", "sentUp"],
    ["trich-ngang", "sentUp"],
    ["to-trinh", "awards"],
    ["giay-moi", "sentUp"],
    ["the", "awards"],
    ["tong-hop", "sentUp"],
    ["bao-cao", "awards"],
    ["bien-ban", "sentUp"],
  ] as const)("%s for %s has nobody of another list", async (document, target) => {
    const { bytes, remarks } = sampleDocument({ ...TAN_DOAN, workbook: faulty, document, target });
    expect((await readDocx(bytes)).text).not.toMatch(/Nông Thị Lan|Vi Văn Kiên/);
    expect(remarks.join("\n")).toContain("Tệp không có danh sách “");
  });

  test("the sheet that the office chose is its list, and one that says nothing else when the office says which it is", async () => {
    const choices = { sheets: { "Đại biểu": { use: "sentUp" as const } } };
    expect(await textOf({ ...TAN_DOAN, workbook: faulty, document: "to-trinh", target: "sentUp", choices })).toContain(
      "Nông Thị Lan",
    );
    const untitled = book(["Sheet1", HEAD, ...(ATTENDEES.slice(3, 6) as readonly Row[])]);
    expect(
      await textOf({
        ...TAN_DOAN,
        workbook: untitled,
        document: "to-trinh",
        target: "sentUp",
        choices: { target: "sentUp" },
      }),
    ).toContain("Vi Văn Kiên");
    expect(await textOf({ ...TAN_DOAN, workbook: untitled, document: "to-trinh", target: "sentUp" })).not.toContain(
      "Vi Văn Kiên",
    );
  });
});

test("all documents of a list number its people alike, in the order in which the workbook has its sections", async () => {
  const workbook = book([
    "Đại biểu",
    ["DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ"],
    HEAD,
    ["I", "Khách mời"],
    [1, "Nông Thị Lan", "15/03/1985", "Nữ", "Tày", "Trạm Y tế", "", "", "", ""],
    [2, "Vi Văn Kiên", "01/02/1970", "Nam", "Nùng", "Trạm Y tế", "", "", "", ""],
    ["II", "Điển hình tiên tiến"],
    [3, "Hoàng Văn Páo", "02/02/1980", "Nam", "Tày", "Trường học", "", "", "", ""],
    ["III", "Lãnh đạo"],
    [4, "Lý Thị Mẩy", "05/06/1999", "Nữ", "Dao", "Trường học", "", "", "", ""],
  ]);
  const NAMES = ["Nông Thị Lan", "Vi Văn Kiên", "Hoàng Văn Páo", "Lý Thị Mẩy"];
  for (const document of ["trich-ngang", "ky-nhan", "to-trinh", "bien-ban", "giay-moi", "the", "tom-tat"]) {
    const text = await textOf({ ...TAN_DOAN, workbook, document, target: "attendees", options: { reserves: 0 } });
    const places = NAMES.map((name) => text.lastIndexOf(name));
    expect([document, places]).toEqual([document, [...places].sort((a, b) => a - b)]);
    expect(Math.min(...places)).toBeGreaterThan(-1);
  }
});

test("a list whose groups are mixed: sections and numbers are the same in every document", async () => {
  const row = (n: number, name: string, group: string): Row => [
    n,
    name,
    "15/03/1985",
    "Nữ",
    "Tày",
    "Trạm Y tế",
    group,
    "",
    "",
    "",
  ];
  const workbook = book([
    "Đại biểu",
    ["DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ"],
    HEAD,
    row(1, "Nông Thị Lan", "Khách mời"),
    row(2, "Vi Thị Kiên", "Điển hình tiên tiến"),
    row(3, "Hoàng Thị Páo", "Khách mời"),
    row(4, "Lý Thị Mẩy", "Điển hình tiên tiến"),
  ]);
  for (const document of ["trich-ngang", "ky-nhan", "to-trinh", "bien-ban"]) {
    const { tables } = await readDocx(sampleDocument({ ...TAN_DOAN, workbook, document, target: "attendees" }).bytes);
    const numbered = tables
      .flat()
      .filter(([first = "", second = ""]) => /^\d$/.test(first) && / Thị /.test(second))
      .map(([n, name]) => [n, name]);
    expect([document, numbered]).toEqual([
      document,
      [
        ["1", "Nông Thị Lan"],
        ["2", "Hoàng Thị Páo"],
        ["3", "Vi Thị Kiên"],
        ["4", "Lý Thị Mẩy"],
      ],
    ]);
  }
});

test("the programme that was typed is the report's too", async () => {
  const facts = { ...PAPERWORK.facts, agenda: [{ text: "Chào cờ", minutes: 5 }, { text: "Trao bằng khen" }] };
  const text = await textOf({
    ...TAN_DOAN,
    workbook: "tan-doan-2025-dat",
    document: "bao-cao",
    paperwork: { ...PAPERWORK, facts },
  });
  expect(text).toMatch(/Chào cờ;\s*- Trao bằng khen\./);
  expect(text).not.toContain("Phát động phong trào");
});

test("words of ages and of no religion", async () => {
  const text = await textOf({ plan: "tan-hung-2025", workbook: "tan-hung-2025", document: "bao-cao" });
  expect(text).toContain("Không theo tôn giáo: 57 đại biểu, chiếm");
  expect(text).toContain("; từ 60 tuổi trở lên có");
  expect(text).not.toMatch(/Không có 57|trở lên tuổi/);
});

test("a rule of which only notes are said is worth knowing, not failed", async () => {
  const request = { ...TAN_DOAN, workbook: faulty, document: "tong-hop", target: "attendees" } as const;
  const { source } = sampleDocument(request).preview;
  const noted = source.results.find(
    ({ outcome, ruleId }) => outcome !== "met" && source.plan?.rules.some(({ id }) => id === ruleId),
  );
  if (noted === undefined) throw new Error("the list leaves a rule of the plan open");
  const finding = { ...noted.findings[0], outcome: "violated", severity: "note" };
  const results = source.results.map((each) =>
    each === noted ? { ...each, outcome: "violated", severity: "note", measures: [], findings: [finding] } : each,
  );
  const judged = tongHop.data({ ...source, results: results as typeof source.results }).quy_dinh;
  const title = source.rules.find(({ id }) => id === noted.ruleId)?.title;
  expect(judged.find((row) => row.ten_quy_dinh === title)?.ket_luan).toBe("Lưu ý");
});

test("a document counts heads as the check does: three of one row, nobody in reserve; who is in doubt is said", async () => {
  const workbook = book([
    "Đại biểu",
    ["DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN XÃ"],
    ["STT", "Họ và tên", "Năm sinh", "Giới tính", "Dân tộc", "Thành phần", "Ghi chú"],
    [1, "Nông Thị Lan", 1985, "Nữ", "Tày", "Khách mời", ""],
    [2, "Vi Văn Kiên và 02 chuyên viên", 1970, "Nam", "Nùng", "Khách mời", ""],
    [3, "Hoàng Văn Páo", 1980, "Nam", "Tày", "Khách mời", "Dự khuyết"],
    [4, "Lý Thị Mẩy", 1999, "Nữ", "Dao", "Điển hình tiên tiến", ""],
    [5, "Bế Thị Mai", 1991, "Nữ", "Tày", "Điển hình tiên tiến", "Vắng"],
  ]);
  const request = { ...TAN_DOAN, workbook, document: "trich-ngang", target: "attendees" } as const;
  const { preview, bytes } = sampleDocument(request);
  const { persons, doubtful } = preview.source.lists.attendees;
  expect([persons.length, doubtful.length]).toEqual([5, 1]);
  expect(preview.keyNumbers.map(({ value }) => value)).toEqual(["5", "4", "1"]);
  const { text } = await readDocx(bytes);
  expect(text).toContain("Danh sách này có 05 (Năm) đại biểu");
  expect(text).toContain("Còn 1 người chưa rõ có dự hay không, chưa tính vào số này.");
  expect(text).toContain("Khách mời: 4 đại biểu");
  expect(text).not.toContain("Hoàng Văn Páo");
  const summary = await textOf({ ...request, document: "tong-hop" });
  expect(summary).toContain("5 đại biểu");
  expect(summary).not.toContain("4 đại biểu");
  const report = await textOf({ ...request, document: "bao-cao" });
  expect(report).toContain("Tổng số: 5 đại biểu. Còn 1 người chưa rõ có dự hay không");
});
