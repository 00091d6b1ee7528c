import { daySerial } from "./invented-people";
import { BODY, DATE, ITALIC, MIDDLE, SECTION, SheetBuilder, SIGNATURE, STATE_NAME, TITLE } from "./sheet-builder";
import { type TypedDelegate, withSlips } from "./tan-doan-faults";
import { guests, leaders, LEADING, OFFICES, TanDoanPeople, VILLAGES } from "./tan-doan-people";
import { allocationSheet, nominationSheet, officeSheet, sectorSheet, villageSheet } from "./tan-doan-side-sheets";
import { tanDoanSummarySheet } from "./tan-doan-summary";
import type { CellInput, SheetSpec, WorkbookSpec } from "./xlsx-writer";

const CATEGORY = { exemplary: "Điển hình tiên tiến", guest: "Khách mời", leader: "Lãnh đạo" } as const;
const LAST_COLUMN = 17;

/**
 * A commune's list with everything an office gets wrong: 163 delegates, 62 % exemplary, a thôn with nobody, and slips
 * row by row.
 */
export function tanDoanFailing(): WorkbookSpec {
  const people = new TanDoanPeople(19480611);
  const villagers = VILLAGES.slice(0, -1).flatMap((village, v) =>
    Array.from({ length: v === 0 ? 12 : v === 2 ? 9 : 6 }, (_, i) => people.villager(village, i)),
  );
  const officers = OFFICES.flatMap((office) =>
    Array.from({ length: office.name.startsWith("Trường THCS") ? office.seats + 3 : office.seats }, (_, i) =>
      people.officer(office, i),
    ),
  );
  const invited = guests(people, 31);
  const leading = [...leaders(people), ...Array.from({ length: 6 }, () => people.leader(LEADING[2], 1))];
  // The column Thôn says where everybody lives.
  const housed = [...villagers, ...officers, ...invited, ...leading].map((delegate, i) =>
    delegate.village === "" ? { ...delegate, village: `Thôn ${VILLAGES[i % 11] ?? VILLAGES[0]}` } : delegate,
  );
  const delegates = withSlips(housed).map((delegate, i) => ({ ...delegate, talk: i % 17 === 2 }));
  const { sheet, first, last } = delegateSheet(delegates, [
    villagers.length,
    officers.length,
    invited.length,
    leading.length,
  ]);
  const nominees = delegates
    .slice(0, villagers.length + officers.length)
    .filter((_, i) => i !== 10 && i !== 40 && i !== 70);
  return {
    sheets: [
      sheet,
      tanDoanSummarySheet(sheet.name, first, last, delegates),
      allocationSheet(),
      villageSheet(),
      officeSheet(),
      sectorSheet(),
      nominationSheet(nominees),
    ],
  };
}

function delegateSheet(
  delegates: readonly TypedDelegate[],
  blocks: readonly number[],
): { sheet: SheetSpec; first: number; last: number } {
  const sheet = new SheetBuilder()
    .banner([
      { from: 1, to: 6, text: "UBND XÃ TÂN ĐOÀN", look: { align: "center" } },
      { from: 7, to: LAST_COLUMN, text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", look: STATE_NAME },
    ])
    .banner([
      { from: 1, to: 6, text: "HỘI ĐỒNG THI ĐUA - KHEN THƯỞNG", look: STATE_NAME },
      { from: 7, to: LAST_COLUMN, text: "Độc lập - Tự do - Hạnh phúc", look: { ...STATE_NAME, underline: true } },
    ])
    .banner([{ from: 1, to: 6, text: "Biểu số 01/ĐB", look: { italic: true, align: "center" } }])
    .banner([
      {
        from: 1,
        to: LAST_COLUMN,
        text: "DANH SÁCH ĐẠI BIỂU\nDỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN XÃ TÂN ĐOÀN NĂM 2025",
        look: TITLE,
      },
    ])
    .blank()
    .header([
      [
        "TT",
        "Họ và tên",
        "Thông tin cá nhân",
        "<",
        "<",
        "<",
        "<",
        "Công tác",
        "<",
        "Thôn",
        "Thành phần",
        "Lĩnh vực",
        "Trực tiếp SX, công tác",
        "Thành tích (2020 - 2025)",
        "Tham luận",
        "Số CCCD",
        "Ghi chú",
      ],
      [
        "^",
        "^",
        "Ngày sinh",
        "<",
        "Dân tộc",
        "Ngày vào Đảng",
        "Trình độ chuyên môn",
        "Chức vụ",
        "Cơ quan, đơn vị",
        "^",
        "^",
        "^",
        "^",
        "^",
        "^",
        "^",
        "^",
      ],
      ["^", "^", "Nam", "Nữ", "^", "^", "^", "^", "^", "^", "^", "^", "^", "^", "^", "^", "^"],
    ])
    .add(
      Array.from({ length: LAST_COLUMN }, (_, i) => i + 1),
      { ...MIDDLE, italic: true, size: 10 },
    );
  const first = sheet.last + 2;
  const names = ["KHỐI THÔN", "KHỐI CƠ QUAN, ĐƠN VỊ", "KHÁCH MỜI", "LÃNH ĐẠO"];
  let from = 0;
  blocks.forEach((size, block) => {
    sheet.banner([
      { from: 1, text: ["I", "II", "III", "IV"][block] ?? "", look: { ...SECTION, align: "center" } },
      { from: 2, to: LAST_COLUMN, text: names[block] ?? "", look: SECTION },
    ]);
    delegates.slice(from, from + size).forEach((delegate, i) => sheet.add(cells(delegate, from + i + 1), BODY));
    // The office added two people to the second block and left the old figure.
    const printed = block === 1 ? size - 2 : size;
    sheet.banner([
      { from: 1, look: SECTION, text: "" },
      {
        from: 2,
        to: LAST_COLUMN,
        text: `Cộng ${(names[block] ?? "").toLocaleLowerCase("vi")}: ${String(printed)} đại biểu`,
        look: { ...SECTION, italic: true },
      },
    ]);
    from += size;
  });
  const last = sheet.last - 1;
  sheet
    .banner([{ from: 1, to: LAST_COLUMN, text: "Tổng cộng danh sách có 160 đại biểu", look: { bold: true } }])
    .blank()
    .banner([{ from: 11, to: LAST_COLUMN, text: "Tân Đoàn, ngày 08 tháng 8 năm 2025", look: ITALIC }])
    .banner([
      { from: 2, to: 5, text: "NGƯỜI LẬP BIỂU", look: SIGNATURE },
      { from: 11, to: LAST_COLUMN, text: "TM. HỘI ĐỒNG", look: SIGNATURE },
    ])
    .banner([{ from: 11, to: LAST_COLUMN, text: "CHỦ TỊCH", look: SIGNATURE }])
    .blank(3)
    .banner([
      { from: 2, to: 5, text: "Lý Thị Minh Hằng", look: SIGNATURE },
      { from: 11, to: LAST_COLUMN, text: "Hoàng Đình Quyết", look: SIGNATURE },
    ]);
  const body = (letter: string): string => `${letter}${String(first)}:${letter}${String(last)}`;
  return {
    first,
    last,
    sheet: {
      name: "Đại biểu",
      rows: sheet.rows,
      merges: sheet.merges,
      heights: { 4: 42, 6: 24 },
      widths: [5, 23, 11, 11, 9, 11, 11, 18, 26, 17, 19, 16, 10, 34, 8, 15, 14],
      freeze: "C10",
      landscape: true,
      printArea: `A1:Q${String(sheet.last)}`,
      printTitleRows: "$6:$9",
      notes: { B14: "Đã xin ý kiến Đảng ủy, chờ xác nhận.", N9: "Ghi rõ hình thức khen thưởng và năm." },
      validations: [{ ref: body("K"), list: '"Điển hình tiên tiến,Khách mời,Lãnh đạo"' }],
      conditionalFormats: [
        { ref: body("O"), formula: `O${String(first)}="x"`, fill: "E2EFDA" },
        { ref: body("F"), formula: `ISNUMBER(F${String(first)})`, fill: "FFF2CC" },
      ],
    },
  };
}

function cells(
  { person, group, position, unit, village, sector, direct, achievement, talk, slip }: TypedDelegate,
  order: number,
): CellInput[] {
  const none: CellInput = { v: null, look: DATE };
  const date = (slipped: CellInput | undefined, on: boolean): CellInput =>
    slipped === undefined
      ? on
        ? { v: daySerial(person.birth), look: DATE }
        : none
      : slipped === null
        ? none
        : typeof slipped === "string"
          ? { v: slipped, look: DATE }
          : slipped;
  const mark = (on: boolean): CellInput => ({ v: on ? "x" : null, look: MIDDLE });
  const or = (slipped: CellInput | undefined, usual: CellInput): CellInput => (slipped === undefined ? usual : slipped);
  return [
    { v: order, look: MIDDLE },
    or(slip.name, person.name),
    date(slip.male, person.sex === "male"),
    date(slip.female, person.sex === "female"),
    or(slip.people, person.people),
    or(slip.party, person.party === null ? none : { v: daySerial(person.party), look: DATE }),
    person.degree,
    position,
    or(slip.unit, unit),
    or(slip.village, village),
    or(slip.category, CATEGORY[group]),
    or(slip.sector, sector),
    mark(direct),
    or(slip.achievement, achievement),
    mark(talk),
    or(slip.nationalId, person.nationalId),
    or(slip.notes, ""),
  ];
}
