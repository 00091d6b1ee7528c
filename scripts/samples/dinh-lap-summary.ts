import { PeopleInventor } from "./invented-people";
import { BODY, HEAD, ITALIC, MIDDLE, SECTION, SheetBuilder, SIGNATURE, STATE_NAME, TITLE } from "./sheet-builder";
import { SeededRandom } from "./seeded-random";
import type { WorkbookSpec } from "./xlsx-writer";

const VILLAGES = [
  "Bình Chương",
  "Tà Hón",
  "Khe Mạ",
  "Pò Tấu",
  "Còn Quan",
  "Nà Pá",
  "Khe Pùng",
  "Bản Chuồng",
  "Pò Lải",
  "Khu 1",
  "Khu 3",
  "Khu 5",
] as const;
const OFFICES = [
  "Trường THCS",
  "Trường Tiểu học",
  "Trường Mầm non",
  "Trạm Y tế",
  "Công an xã",
  "Trung tâm Dịch vụ công ích",
] as const;

/**
 * The four groups of the year-end conference as sections with sub-sections, sex by x under Nam and Nữ, year of birth
 * only.
 */
export function dinhLapSummary(): WorkbookSpec {
  const random = new SeededRandom(20260115);
  const people = new PeopleInventor(random, {
    peoples: ["Tày", "Tày", "Tày", "Nùng", "Dao", "Dao", "Kinh", "Sán Chay"],
    religions: ["Không"],
    province: "020",
  });
  const sheet = new SheetBuilder()
    .banner([
      { from: 1, to: 3, text: "ỦY BAN NHÂN DÂN\nXÃ ĐÌNH LẬP", look: { ...STATE_NAME, wrap: true } },
      {
        from: 4,
        to: 8,
        text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
        look: { ...STATE_NAME, wrap: true },
      },
    ])
    .blank()
    .banner([{ from: 1, to: 8, text: "DANH SÁCH ĐẠI BIỂU", look: TITLE }])
    .banner([
      { from: 1, to: 8, text: "Dự Hội nghị tổng kết phong trào thi đua, công tác khen thưởng năm 2025", look: TITLE },
    ])
    .blank()
    .header(
      [
        ["STT", "Họ và tên", "Giới tính", "<", "Năm sinh", "Dân tộc", "Chức danh, đơn vị công tác", "Ghi chú"],
        ["^", "^", "Nam", "Nữ", "^", "^", "^", "^"],
      ],
      HEAD,
    );
  let order = 0;
  const section = (number: string, text: string, indent = false): void => {
    sheet.banner([
      { from: 1, text: number, look: { ...SECTION, align: "center", italic: indent } },
      { from: 2, to: 8, text, look: { ...SECTION, italic: indent } },
    ]);
  };
  const add = (position: string, official = true): void => {
    const { name, sex, birth, people: ethnicity } = people.invent({ official, age: official ? [30, 58] : [28, 64] });
    order += 1;
    sheet.add(
      [
        { v: order, look: MIDDLE },
        name,
        { v: sex === "male" ? "x" : null, look: MIDDLE },
        { v: sex === "female" ? "x" : null, look: MIDDLE },
        { v: birth.year, look: MIDDLE },
        ethnicity,
        position,
        "",
      ],
      BODY,
    );
  };
  section("I", "ĐẠI BIỂU TỈNH (04 đại biểu)");
  for (const position of [
    "Phó Giám đốc Sở Nội vụ",
    "Trưởng phòng Thi đua, Khen thưởng và Người có công, Sở Nội vụ",
    "Phó Trưởng phòng Thi đua, Khen thưởng và Người có công, Sở Nội vụ",
    "Chuyên viên Phòng Thi đua, Khen thưởng và Người có công, Sở Nội vụ",
  ])
    add(position);
  section("II", "ĐẠI BIỂU XÃ (54 đại biểu)");
  section("1", "Thường trực Đảng ủy", true);
  for (const position of [
    "Bí thư Đảng ủy xã",
    "Phó Bí thư Thường trực Đảng ủy xã",
    "Phó Bí thư Đảng ủy, Chủ tịch UBND xã",
  ])
    add(position);
  section("2", "Lãnh đạo Hội đồng nhân dân xã", true);
  for (const position of ["Chủ tịch HĐND xã", "Phó Chủ tịch HĐND xã"]) add(position);
  section("3", "Lãnh đạo Ủy ban nhân dân xã", true);
  for (const position of ["Phó Chủ tịch UBND xã", "Phó Chủ tịch UBND xã"]) add(position);
  section("4", "Thành viên Hội đồng Thi đua - Khen thưởng xã", true);
  for (const position of [
    "Trưởng phòng Văn hóa - Xã hội",
    "Trưởng phòng Kinh tế",
    "Chánh Văn phòng HĐND và UBND",
    "Chủ tịch Ủy ban MTTQ xã",
    "Trưởng Công an xã",
  ])
    add(position);
  section("5", "Cán bộ, công chức, viên chức, người lao động", true);
  for (let i = 0; i < 30; i += 1)
    add(`${random.pick(["Viên chức", "Công chức", "Người lao động"])}, ${OFFICES[i % OFFICES.length] ?? OFFICES[0]}`);
  section("6", "Trưởng các thôn", true);
  for (const village of VILLAGES) add(`Trưởng thôn ${village}`, false);
  section("III", "TẬP THỂ, CÁ NHÂN ĐƯỢC KHEN THƯỞNG (38 tập thể, cá nhân)");
  section("1", "Tập thể", true);
  for (const name of [
    "Tập thể Trường THCS Đình Lập",
    "Tập thể Trạm Y tế xã",
    "Tập thể Công an xã",
    "Nhân dân và cán bộ thôn Khe Mạ",
    "Nhân dân và cán bộ thôn Pò Tấu",
    "Chi hội Phụ nữ thôn Tà Hón",
  ]) {
    order += 1;
    sheet.add([{ v: order, look: MIDDLE }, name, "", "", "", "", "", "Tập thể"], BODY);
  }
  section("2", "Cá nhân", true);
  for (let i = 0; i < 32; i += 1)
    add(
      i % 2 === 0
        ? `Nông dân, thôn ${VILLAGES[i % VILLAGES.length] ?? VILLAGES[0]}`
        : `Giáo viên, ${OFFICES[i % 3] ?? OFFICES[0]}`,
      i % 2 === 1,
    );
  section("IV", "PHÓNG VIÊN TRUNG TÂM DỊCH VỤ CÔNG ÍCH XÃ (02 đại biểu)");
  for (const position of ["Phóng viên Trung tâm Dịch vụ công ích xã", "Phóng viên Trung tâm Dịch vụ công ích xã"])
    add(position);
  sheet
    .banner([
      { from: 1, to: 8, text: `Tổng số: ${String(order)} đại biểu và tập thể./.`, look: { bold: true, italic: true } },
    ])
    .blank()
    .banner([{ from: 5, to: 8, text: "Đình Lập, ngày 08 tháng 01 năm 2026", look: ITALIC }])
    .banner([
      { from: 1, to: 3, text: "PHÒNG VĂN HÓA - XÃ HỘI", look: SIGNATURE },
      { from: 5, to: 8, text: "TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH", look: { ...SIGNATURE, wrap: true } },
    ])
    .blank(3)
    .banner([
      { from: 1, to: 3, text: "Nông Thị Hồng Vân", look: SIGNATURE },
      { from: 5, to: 8, text: "Hoàng Đức Kiên", look: SIGNATURE },
    ]);
  const villages = new SheetBuilder().header([["TT", "Thôn, khu", "Số hộ"]]);
  VILLAGES.forEach((village, i) =>
    villages.add([{ v: i + 1, look: MIDDLE }, village, { v: 52 + ((i * 29) % 63), look: MIDDLE }], BODY),
  );
  return {
    sheets: [
      {
        name: "Đại biểu",
        rows: sheet.rows,
        merges: sheet.merges,
        widths: [6, 28, 7, 7, 10, 11, 52, 14],
        heights: { 1: 36 },
        freeze: "C8",
        printArea: `A1:H${String(sheet.last)}`,
        printTitleRows: "$6:$7",
      },
      { name: "Các thôn", rows: villages.rows, merges: villages.merges, widths: [6, 24, 10] },
    ],
  };
}
