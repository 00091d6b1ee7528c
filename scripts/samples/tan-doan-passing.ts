import { daySerial } from "./invented-people";
import { BODY, DATE, ITALIC, MIDDLE, SECTION, SheetBuilder, SIGNATURE, STATE_NAME, TITLE } from "./sheet-builder";
import { passingDelegates, type SampleDelegate, TanDoanPeople } from "./tan-doan-people";
import {
  allocationSheet,
  nominationSheet,
  officeSheet,
  sectorSheet,
  staffSheet,
  villageSheet,
} from "./tan-doan-side-sheets";
import type { SheetSpec, WorkbookSpec } from "./xlsx-writer";

const SECTIONS = [
  { group: "exemplary", number: "I", text: "ĐIỂN HÌNH TIÊN TIẾN" },
  { group: "guest", number: "II", text: "KHÁCH MỜI" },
  { group: "leader", number: "III", text: "LÃNH ĐẠO CÁC CẤP, CÁC NGÀNH" },
] as const;

/** A commune's list that keeps to the Tân Đoàn plan: sections for the category, dates under Nam and Nữ, x marks. */
export function tanDoanPassing(): WorkbookSpec {
  const people = new TanDoanPeople(20250820);
  const delegates = passingDelegates(people);
  const nominees = [
    ...delegates.filter(({ group }) => group === "exemplary"),
    ...[0, 3, 6, 9].map((i) => ({
      ...people.villager(["Nà Lốc", "Bản Chành", "Khuổi Dụi", "Lũng Cải"][i / 3] ?? "Nà Lốc", 3),
    })),
  ];
  return {
    sheets: [
      delegateSheet(delegates),
      allocationSheet(),
      villageSheet(),
      officeSheet(),
      sectorSheet(),
      staffSheet(),
      nominationSheet(nominees),
    ],
    definedNames: { SoDaiBieuToiDa: "150" },
  };
}

function delegateSheet(delegates: readonly SampleDelegate[]): SheetSpec {
  const sheet = new SheetBuilder()
    .banner([
      { from: 1, to: 7, text: "ỦY BAN NHÂN DÂN", look: { align: "center" } },
      { from: 8, to: 19, text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", look: STATE_NAME },
    ])
    .banner([
      { from: 1, to: 7, text: "XÃ TÂN ĐOÀN", look: STATE_NAME },
      { from: 8, to: 19, text: "Độc lập - Tự do - Hạnh phúc", look: { ...STATE_NAME, underline: true } },
    ])
    .blank()
    .banner([{ from: 1, to: 19, text: "DANH SÁCH TRÍCH NGANG", look: TITLE }])
    .banner([{ from: 1, to: 19, text: "Đại biểu dự Hội nghị điển hình tiên tiến xã Tân Đoàn năm 2025", look: TITLE }])
    .banner([{ from: 1, to: 19, text: "(Kèm theo Tờ trình của Hội đồng Thi đua - Khen thưởng xã)", look: ITALIC }])
    .blank()
    .header([
      [
        "STT",
        "Họ và tên",
        "Ngày, tháng, năm sinh",
        "<",
        "Dân tộc",
        "Tôn giáo",
        "Đảng viên",
        "Trình độ",
        "<",
        "<",
        "Chức vụ",
        "Cơ quan, đơn vị",
        "Thôn",
        "Lĩnh vực",
        "Trực tiếp sản xuất, công tác",
        "Thành phần kinh tế",
        "Thành tích tiêu biểu giai đoạn 2020 - 2025",
        "Tham luận",
        "Số CCCD",
      ],
      [
        "^",
        "^",
        "Nam",
        "Nữ",
        "^",
        "^",
        "^",
        "Văn hóa",
        "Chuyên môn",
        "LLCT",
        "^",
        "^",
        "^",
        "^",
        "^",
        "^",
        "^",
        "^",
        "^",
      ],
    ])
    .add(
      Array.from({ length: 19 }, (_, i) => `(${String(i + 1)})`),
      { ...MIDDLE, italic: true, size: 10 },
    );
  for (const { group, number, text } of SECTIONS) {
    const members = delegates.filter((delegate) => delegate.group === group);
    sheet.banner([
      { from: 1, text: number, look: { ...SECTION, align: "center" } },
      { from: 2, to: 19, text: `${text} (${String(members.length)} đại biểu)`, look: SECTION },
    ]);
    members.forEach((delegate, i) => sheet.add(cells(delegate, i + 1), BODY));
  }
  const list = sheet.last;
  sheet
    .banner([
      { from: 1, to: 19, text: `Danh sách này có ${String(delegates.length)} đại biểu./.`, look: { italic: true } },
    ])
    .blank()
    .banner([{ from: 13, to: 19, text: "Tân Đoàn, ngày 12 tháng 8 năm 2025", look: ITALIC }])
    .banner([
      { from: 2, to: 6, text: "NGƯỜI LẬP DANH SÁCH", look: SIGNATURE },
      { from: 13, to: 19, text: "TM. ỦY BAN NHÂN DÂN", look: SIGNATURE },
    ])
    .banner([{ from: 13, to: 19, text: "CHỦ TỊCH", look: SIGNATURE }]);
  return {
    name: "DS đại biểu",
    rows: sheet.rows,
    merges: sheet.merges,
    widths: [5, 24, 12, 12, 10, 10, 8, 9, 12, 10, 22, 26, 18, 16, 11, 14, 34, 9, 15],
    freeze: "C11",
    landscape: true,
    printArea: `A1:S${String(sheet.last)}`,
    printTitleRows: "$8:$10",
    validations: [{ ref: `E12:E${String(list)}`, list: '"Kinh,Tày,Nùng,Dao,Sán Chay,Hoa,Mông"' }],
    conditionalFormats: [{ ref: `R12:R${String(list)}`, formula: 'R12="x"', fill: "E2EFDA" }],
  };
}

function cells(
  { person, position, unit, village, sector, direct, economy, achievement, talk }: SampleDelegate,
  order: number,
) {
  const birth = { v: daySerial(person.birth), look: DATE };
  const none = { v: null, look: DATE };
  const mark = (on: boolean) => ({ v: on ? "x" : null, look: MIDDLE });
  return [
    { v: order, look: MIDDLE },
    person.name,
    person.sex === "male" ? birth : none,
    person.sex === "female" ? birth : none,
    person.people,
    person.religion,
    mark(person.party !== null),
    person.school,
    person.degree,
    person.theory,
    position,
    unit,
    village,
    sector,
    mark(direct),
    economy,
    achievement,
    mark(talk),
    person.nationalId,
  ];
}
