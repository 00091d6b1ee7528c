import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dayText, daySerial, type InventedPerson, PeopleInventor, type Region } from "../samples/invented-people";
import { BODY, DATE, HEAD, MIDDLE, SECTION, SheetBuilder, STATE_NAME, TITLE } from "../samples/sheet-builder";
import { SeededRandom } from "../samples/seeded-random";
import { type CellInput, type WorkbookSpec, writeXlsx } from "../samples/xlsx-writer";

/** Every commune of the country after July 2025. */
export const COMMUNES = 3321;
const DELEGATES = 150;

const FIRST = [
  ..."Tân Xuân Bình Phú Hòa An Đông Tây Bắc Yên Thanh Vĩnh Long Mỹ Đại Hưng Quang Minh Thượng Trung Gia Hải Ngọc".split(
    " ",
  ),
  ..."Kim Thạch Hồng Lạc Phong Sơn Thái Thiện Đức Trường Vạn Nghĩa Lương Liên Quế Cẩm Hà Lâm Châu Diễn Hợp Bảo".split(
    " ",
  ),
  ..."Cao Cát Chí Đoàn Giao Hiệp Khánh Lộc Mai Nhân Ninh Phúc Thọ Thuận Tiên".split(" "),
];
const SECOND = [
  ..."Lập Lai Hưng Thành Phú Hòa An Dương Thịnh Sơn Giang Lâm Thủy Hải Khê Trạch Lộc Phong Tiến Quang Minh Đức".split(
    " ",
  ),
  ..."Thọ Phúc Khánh Mỹ Châu Vân Hà Bình Trung Thượng Hạ Xuân Kỳ Ninh Điền Cương Lĩnh Trì Đồng Kiều Mai Ngọc Tân".split(
    " ",
  ),
  ..."Ích Nghi Lý Trị Viên Lũng Đàm Cầu".split(" "),
];
const REGIONS: readonly [Region, ...Region[]] = [
  { peoples: ["Kinh", "Tày", "Nùng", "Dao"], religions: ["Không"], province: "020" },
  { peoples: ["Kinh", "Kinh", "Kinh", "Mường", "Thái"], religions: ["Không", "Không", "Công giáo"], province: "038" },
  { peoples: ["Kinh", "Kinh", "Khmer", "Hoa"], religions: ["Không", "Phật giáo", "Công giáo"], province: "070" },
];

/** What is in the workbook of one commune: nearly all are sound, some are what offices send. */
type Fault = "none" | "too-many" | "few-exemplars" | "blanks" | "no-list" | "torn" | "old-xls" | "empty";

/** "xã Tân Lập", "phường Bình An": no two of the first 3,360 are alike. */
function communeName(index: number): string {
  const kind = index % 5 === 4 ? "phường" : "xã";
  return `${kind} ${FIRST[Math.floor(index / SECOND.length) % FIRST.length] ?? ""} ${SECOND[index % SECOND.length] ?? ""}`;
}

/** Writes the workbooks of so many communes into a folder, the same bytes each time; returns their names. */
export function writeCommunes(folder: string, count: number): readonly string[] {
  mkdirSync(folder, { recursive: true });
  return Array.from({ length: count }, (_, index) => {
    const name = communeName(index);
    const fault = faultOf(index);
    const layout = index % LAYOUTS.length;
    const isCsv = layout === 3 && fault !== "torn" && fault !== "old-xls";
    const file = `${String(index + 1).padStart(4, "0")} ${name}.${isCsv ? "csv" : fault === "old-xls" ? "xls" : "xlsx"}`;
    writeFileSync(join(folder, file), bytesOf(index, name, fault));
    return file;
  });
}

function faultOf(index: number): Fault {
  const faults: Readonly<Record<number, Fault>> = {
    7: "too-many",
    23: "few-exemplars",
    41: "blanks",
    67: "no-list",
    83: "torn",
    97: "old-xls",
    113: "empty",
  };
  return faults[index % 127] ?? (index % 9 === 3 ? "too-many" : index % 11 === 5 ? "few-exemplars" : "none");
}

function bytesOf(index: number, name: string, fault: Fault): Uint8Array {
  if (fault === "old-xls") return Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600));
  if (fault === "empty") return writeXlsx({ sheets: [{ name: "Sheet1", rows: [] }] });
  const people = peopleOf(index, fault);
  const draw = LAYOUTS[index % LAYOUTS.length] ?? sections;
  const drawn = fault === "no-list" ? otherPaper(name) : draw(name, people);
  const bytes = drawn instanceof Uint8Array ? drawn : writeXlsx(drawn);
  return fault === "torn" ? bytes.slice(0, Math.floor(bytes.length * 0.6)) : bytes;
}

interface Delegate extends InventedPerson {
  readonly group: "Điển hình tiên tiến" | "Khách mời" | "Lãnh đạo xã";
  readonly position: string;
  readonly village: string;
  /** A cell that nobody filled in. */
  readonly isBlank: boolean;
}

function peopleOf(index: number, fault: Fault): readonly Delegate[] {
  const random = new SeededRandom(20250800 + index);
  const inventor = new PeopleInventor(random, REGIONS[index % REGIONS.length] ?? REGIONS[0]);
  const count = fault === "too-many" ? DELEGATES + random.between(5, 20) : DELEGATES;
  const share = fault === "few-exemplars" ? 0.55 : 0.7;
  return Array.from({ length: count }, (_, i) => {
    const isExemplary = i < Math.round(count * share);
    return {
      ...inventor.invent({ official: !isExemplary }),
      group: isExemplary ? "Điển hình tiên tiến" : i % 4 === 0 ? "Lãnh đạo xã" : "Khách mời",
      position: isExemplary ? random.pick(["Nông dân", "Công nhân", "Giáo viên", "Hội viên"]) : "Chủ tịch Hội",
      village: `Thôn ${String(random.between(1, 12))}`,
      isBlank: fault === "blanks" && random.chance(0.08),
    };
  });
}

type Draw = (name: string, people: readonly Delegate[]) => WorkbookSpec | Uint8Array;

const upper = (text: string) => text.toLocaleUpperCase("vi");

/** As communes of the south keep it: sections, one column for sex, dates as texts. */
const sections: Draw = (name, people) => {
  const sheet = new SheetBuilder()
    .banner([
      { from: 1, to: 8, text: `DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN ${upper(name)}`, look: TITLE },
    ])
    .banner([{ from: 1, to: 8, text: "Giai đoạn 2020 - 2025", look: TITLE }])
    .blank()
    .header(
      [["TT", "Họ và tên", "Giới tính", "Ngày, tháng, năm sinh", "Dân tộc", "Tôn giáo", "Chức vụ", "Thôn"]],
      HEAD,
    );
  let order = 0;
  for (const [at, group] of (["Điển hình tiên tiến", "Khách mời", "Lãnh đạo xã"] as const).entries()) {
    sheet.banner([
      { from: 1, text: ["I", "II", "III"][at] ?? "", look: SECTION },
      { from: 2, to: 8, text: upper(group), look: SECTION },
    ]);
    for (const one of people.filter((person) => person.group === group)) {
      order += 1;
      const { name: who, sex, birth, people: ethnicity, religion, position, village, isBlank } = one;
      sheet.add(
        [
          { v: order, look: MIDDLE },
          who,
          isBlank ? "" : sex === "female" ? "Nữ" : "Nam",
          { v: dayText(birth), look: MIDDLE },
          ethnicity,
          religion,
          position,
          village,
        ],
        BODY,
      );
    }
  }
  return { sheets: [{ name: "Đại biểu", rows: sheet.rows, merges: sheet.merges }] };
};

/** With a letterhead, two columns of birth dates for the sexes, true dates, the category in a column. */
const letterhead: Draw = (name, people) => {
  const sheet = new SheetBuilder()
    .banner([
      { from: 1, to: 4, text: `UBND ${upper(name)}`, look: STATE_NAME },
      { from: 5, to: 11, text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", look: STATE_NAME },
    ])
    .banner([{ from: 5, to: 11, text: "Độc lập - Tự do - Hạnh phúc", look: STATE_NAME }])
    .blank()
    .banner([{ from: 1, to: 11, text: "DANH SÁCH TRÍCH NGANG ĐẠI BIỂU DỰ HỘI NGHỊ", look: TITLE }])
    .blank()
    .header(
      [
        [
          "STT",
          "Họ và tên",
          "Ngày sinh",
          "<",
          "Dân tộc",
          "Đảng viên",
          "Trình độ chuyên môn",
          "Chức vụ",
          "Thôn",
          "Thành phần",
          "Số CCCD",
        ],
        ["^", "^", "Nam", "Nữ", "^", "^", "^", "^", "^", "^", "^"],
      ],
      HEAD,
    );
  for (const [at, one] of people.entries()) {
    const born: CellInput = { v: daySerial(one.birth), look: DATE };
    const none: CellInput = { v: null, look: DATE };
    sheet.add(
      [
        { v: at + 1, look: MIDDLE },
        one.name,
        one.sex === "male" && !one.isBlank ? born : none,
        one.sex === "female" && !one.isBlank ? born : none,
        one.people,
        { v: one.party === null ? null : "x", look: MIDDLE },
        one.degree,
        one.position,
        one.village,
        one.group,
        one.nationalId,
      ],
      BODY,
    );
  }
  return { sheets: [{ name: "Trích ngang", rows: sheet.rows, merges: sheet.merges }] };
};

/** Family and given name apart, x under the category, a second sheet with the thôn. */
const marks: Draw = (name, people) => {
  const sheet = new SheetBuilder()
    .banner([
      { from: 1, to: 10, text: `DANH SÁCH ĐẠI BIỂU dự Hội nghị điển hình tiên tiến ${name} năm 2025`, look: TITLE },
    ])
    .blank()
    .header(
      [
        ["STT", "Họ, tên đệm", "Tên", "Giới tính", "Năm sinh", "Dân tộc", "Thôn", "Thành phần", "<", "<"],
        ["^", "^", "^", "^", "^", "^", "^", "ĐHTT", "Khách mời", "Lãnh đạo"],
      ],
      HEAD,
    );
  for (const [at, one] of people.entries()) {
    const words = one.name.split(" ");
    const mark = (group: Delegate["group"]): CellInput => ({ v: one.group === group ? "x" : null, look: MIDDLE });
    sheet.add(
      [
        { v: at + 1, look: MIDDLE },
        words.slice(0, -1).join(" "),
        words.at(-1) ?? "",
        one.isBlank ? "" : one.sex === "female" ? "Nữ" : "Nam",
        dayText(one.birth),
        one.people,
        one.village,
        mark("Điển hình tiên tiến"),
        mark("Khách mời"),
        mark("Lãnh đạo xã"),
      ],
      BODY,
    );
  }
  const villages = [["STT", "Tên thôn"], ...Array.from({ length: 12 }, (_, i) => [i + 1, `Thôn ${String(i + 1)}`])];
  return {
    sheets: [
      { name: "Đại biểu", rows: sheet.rows, merges: sheet.merges },
      { name: "Danh sách thôn", rows: villages },
    ],
  };
};

/** Saved as text. */
const csv: Draw = (name, people) => {
  const rows = [
    [`DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN ${upper(name)}`],
    ["STT", "Họ và tên", "Giới tính", "Ngày sinh", "Dân tộc", "Thôn", "Thành phần"],
    ...people.map((one, at) => [
      String(at + 1),
      one.name,
      one.isBlank ? "" : one.sex === "female" ? "Nữ" : "Nam",
      dayText(one.birth),
      one.people,
      one.village,
      one.group,
    ]),
  ];
  return new TextEncoder().encode(`\uFEFF${rows.map((row) => row.join(";")).join("\r\n")}`);
};

const LAYOUTS: readonly Draw[] = [sections, letterhead, marks, csv];

/** What an office sends by mistake: a table of numbers. */
const otherPaper = (name: string): WorkbookSpec => ({
  sheets: [
    {
      name: "Biểu",
      rows: [
        [`DỰ TOÁN KINH PHÍ HỘI NGHỊ ${upper(name)}`],
        ["Nội dung", "Số tiền"],
        ["Nước uống", 1_500_000],
        ["In tài liệu", 900_000],
      ],
    },
  ],
});
