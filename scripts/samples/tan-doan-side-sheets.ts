import { BODY, HEAD, MIDDLE, SECTION, SheetBuilder, TITLE } from "./sheet-builder";
import { LEADING, OFFICES, VILLAGES, type SampleDelegate } from "./tan-doan-people";
import type { SheetSpec } from "./xlsx-writer";

/** Seats of every thôn and office; women's seats where the commune asked for them. */
export function allocationSheet(): SheetSpec {
  const sheet = new SheetBuilder()
    .banner([
      { from: 1, to: 5, text: "PHÂN BỔ ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN XÃ TÂN ĐOÀN NĂM 2025", look: TITLE },
    ])
    .banner([
      { from: 1, to: 5, text: "(Ban hành kèm theo Công văn của UBND xã)", look: { italic: true, align: "center" } },
    ])
    .blank()
    .header([
      ["STT", "Cơ quan, đơn vị, thôn", "Số đại biểu", "Trong đó", "Ghi chú"],
      ["^", "^", "^", "Nữ", "^"],
    ]);
  sheet.banner([
    { from: 1, text: "I", look: SECTION },
    { from: 2, to: 5, text: "Các thôn", look: SECTION },
  ]);
  VILLAGES.forEach((village, i) =>
    sheet.add(
      [{ v: i + 1, look: MIDDLE }, `Thôn ${village}`, { v: 6, look: MIDDLE }, { v: 2, look: MIDDLE }, ""],
      BODY,
    ),
  );
  sheet.banner([
    { from: 1, text: "II", look: SECTION },
    { from: 2, to: 5, text: "Cơ quan, đơn vị", look: SECTION },
  ]);
  const offices = [...OFFICES, ...LEADING];
  offices.forEach(({ name, seats }, i) =>
    sheet.add([{ v: i + 1, look: MIDDLE }, name, { v: seats, look: MIDDLE }, null, ""], BODY),
  );
  const total = VILLAGES.length * 6 + offices.reduce((sum, { seats }) => sum + seats, 0);
  const last = sheet.last;
  sheet.add(
    [
      "",
      "Tổng cộng",
      { f: `SUM(C6:C${String(last)})`, v: total, look: { ...MIDDLE, bold: true } },
      { f: `SUM(D6:D${String(last)})`, v: VILLAGES.length * 2, look: { ...MIDDLE, bold: true } },
      "",
    ],
    { ...BODY, bold: true },
  );
  return { name: "Phân bổ", rows: sheet.rows, merges: sheet.merges, widths: [6, 38, 14, 10, 16] };
}

export function villageSheet(): SheetSpec {
  const sheet = new SheetBuilder().add(["STT", "Tên thôn", "Số hộ"], HEAD);
  VILLAGES.forEach((village, i) =>
    sheet.add([{ v: i + 1, look: MIDDLE }, `Thôn ${village}`, { v: 48 + ((i * 37) % 71), look: MIDDLE }], BODY),
  );
  return { name: "Danh sách thôn", rows: sheet.rows, merges: sheet.merges, widths: [6, 28, 10] };
}

/** The offices that should be represented. */
export function officeSheet(): SheetSpec {
  const sheet = new SheetBuilder()
    .banner([{ from: 1, to: 2, text: "DANH SÁCH CƠ QUAN, ĐƠN VỊ TRÊN ĐỊA BÀN XÃ", look: TITLE }])
    .blank()
    .header([["STT", "Cơ quan, đơn vị"]]);
  [...LEADING, ...OFFICES].forEach(({ name }, i) => sheet.add([{ v: i + 1, look: MIDDLE }, name], BODY));
  return { name: "Cơ quan, đơn vị", rows: sheet.rows, merges: sheet.merges, widths: [6, 40] };
}

const SECTORS = [
  "Nông nghiệp",
  "Lâm nghiệp",
  "Chăn nuôi",
  "Thương mại, dịch vụ",
  "Xây dựng nông thôn mới",
  "Văn hóa",
  "Giáo dục",
  "Y tế",
  "An ninh",
  "Quốc phòng",
  "Quản lý nhà nước",
] as const;

/** The fields among which the delegates should be balanced. */
export function sectorSheet(): SheetSpec {
  const sheet = new SheetBuilder().header([["STT", "Lĩnh vực, ngành nghề"]]);
  SECTORS.forEach((name, i) => sheet.add([{ v: i + 1, look: MIDDLE }, name], BODY));
  return { name: "Lĩnh vực", rows: sheet.rows, merges: sheet.merges, widths: [6, 40] };
}

export function staffSheet(): SheetSpec {
  const sheet = new SheetBuilder()
    .banner([{ from: 1, to: 3, text: "BIÊN CHẾ CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC, NGƯỜI LAO ĐỘNG", look: TITLE }])
    .blank()
    .header([["TT", "Cơ quan, đơn vị", "Số CBCCVC, người lao động"]]);
  const offices = [...LEADING, ...OFFICES];
  offices.forEach(({ name, staff }, i) =>
    sheet.add([{ v: i + 1, look: MIDDLE }, name, { v: staff, look: MIDDLE }], BODY),
  );
  sheet.add(
    [
      "",
      "Cộng",
      {
        f: `SUM(C4:C${String(sheet.last)})`,
        v: offices.reduce((sum, { staff }) => sum + staff, 0),
        look: { ...MIDDLE, bold: true },
      },
    ],
    { ...BODY, bold: true },
  );
  return { name: "Biên chế", rows: sheet.rows, merges: sheet.merges, widths: [6, 36, 18] };
}

/** Who the thôn and offices put forward, with the result of the review meeting. */
export function nominationSheet(nominees: readonly SampleDelegate[]): SheetSpec {
  const sheet = new SheetBuilder()
    .banner([
      {
        from: 1,
        to: 7,
        text: "TỔNG HỢP DANH SÁCH ĐỀ CỬ ĐIỂN HÌNH TIÊN TIẾN CỦA CÁC THÔN, CƠ QUAN, ĐƠN VỊ",
        look: TITLE,
      },
    ])
    .blank()
    .header([["STT", "Họ và tên", "Giới tính", "Năm sinh", "Thôn", "Cơ quan, đơn vị", "Kết quả bình xét (điểm)"]]);
  nominees.forEach(({ person, unit, village }, i) =>
    sheet.add(
      [
        { v: i + 1, look: MIDDLE },
        person.name,
        person.sex === "female" ? "Nữ" : "Nam",
        { v: person.birth.year, look: MIDDLE },
        village,
        unit,
        { v: 80 + ((i * 7) % 20), look: MIDDLE },
      ],
      BODY,
    ),
  );
  return { name: "Đề cử", rows: sheet.rows, merges: sheet.merges, widths: [6, 26, 10, 10, 20, 32, 12], freeze: "C4" };
}
