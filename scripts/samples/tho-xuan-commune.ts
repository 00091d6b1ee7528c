import { dayText, PeopleInventor } from "./invented-people";
import { BODY, HEAD, MIDDLE, SheetBuilder, STATE_NAME, TITLE } from "./sheet-builder";
import { SeededRandom } from "./seeded-random";
import type { CellInput, WorkbookSpec } from "./xlsx-writer";

const VILLAGES = [
  "Thôn 1",
  "Thôn 2",
  "Thôn 3",
  "Thôn 4",
  "Thôn 5",
  "Thôn 6",
  "Thôn 7",
  "Thôn 8",
  "Thôn 11",
  "Phúc Thượng",
  "Phúc Hạ",
  "Yên Trung",
] as const;

/** A commune of the district: family and given name apart, x under the category, units merged down the page. */
export function thoXuanCommune(): WorkbookSpec {
  const random = new SeededRandom(20250320);
  const people = new PeopleInventor(random, {
    peoples: ["Kinh", "Kinh", "Kinh", "Kinh", "Kinh", "Mường", "Thái"],
    religions: ["Không", "Không", "Không", "Công giáo"],
    province: "038",
  });
  const sheet = new SheetBuilder()
    .banner([
      { from: 1, to: 5, text: "UBND XÃ XUÂN LAI", look: STATE_NAME },
      { from: 6, to: 14, text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", look: STATE_NAME },
    ])
    .banner([{ from: 6, to: 14, text: "Độc lập - Tự do - Hạnh phúc", look: STATE_NAME }])
    .blank()
    .banner([{ from: 1, to: 14, text: "DANH SÁCH TRÍCH NGANG ĐẠI BIỂU", look: TITLE }])
    .banner([
      { from: 1, to: 14, text: "dự Hội nghị điển hình tiên tiến xã Xuân Lai, giai đoạn 2020 - 2025", look: TITLE },
    ])
    .blank()
    .header(
      [
        [
          "Thôn, đơn vị",
          "STT",
          "Họ, tên đệm",
          "Tên",
          "Giới tính",
          "Ngày sinh",
          "Dân tộc",
          "Đảng viên",
          "Chức vụ",
          "Thành phần",
          "<",
          "<",
          "Thành tích",
          "Ghi chú",
        ],
        ["^", "^", "^", "^", "^", "^", "^", "^", "^", "ĐHTT", "Khách mời", "Lãnh đạo", "^", "^"],
      ],
      HEAD,
    )
    .add(
      Array.from({ length: 14 }, (_, i) => i + 1),
      { ...MIDDLE, italic: true, size: 10 },
    );
  const mark = (on: boolean): CellInput => ({ v: on ? "x" : null, look: MIDDLE });
  let order = 0;
  const block = (place: string, count: number, group: "exemplary" | "guest" | "leader"): void => {
    const first = sheet.last + 1;
    for (let i = 0; i < count; i += 1) {
      const official = group !== "exemplary";
      const {
        name,
        sex,
        birth,
        people: ethnicity,
        party,
      } = people.invent({ official, age: official ? [34, 59] : [23, 66] });
      const words = name.split(" ");
      order += 1;
      const position =
        group === "leader"
          ? random.pick(["Phó Bí thư", "Phó Chủ tịch", "Ủy viên Ban Thường vụ"])
          : group === "guest"
            ? random.pick(["Nguyên Chủ tịch UBND xã", "Chủ tịch Hội", "Giám đốc", "Bí thư chi bộ"])
            : random.pick(["Nông dân", "Nông dân", "Chi hội trưởng", "Công nhân", "Giáo viên", "Chủ trang trại"]);
      const achievement =
        group === "exemplary"
          ? random.pick([
              "Hộ SXKD giỏi cấp huyện năm 2022",
              "Giấy khen của Chủ tịch UBND huyện năm 2023",
              "Chiến sĩ thi đua cơ sở năm 2021, 2024",
              "Xây dựng vườn mẫu năm 2023",
            ])
          : "";
      sheet.add(
        [
          i === 0 ? place : null,
          { v: order, look: MIDDLE },
          words.slice(0, -1).join(" "),
          words.at(-1) ?? "",
          sex === "female" ? "Nữ" : "Nam",
          { v: dayText(birth), look: MIDDLE },
          ethnicity,
          mark(party !== null),
          position,
          mark(group === "exemplary"),
          mark(group === "guest"),
          mark(group === "leader"),
          achievement,
          "",
        ],
        BODY,
      );
    }
    if (count > 1) sheet.merges.push(`A${String(first)}:A${String(sheet.last)}`);
  };
  for (const village of VILLAGES) block(village, 7, "exemplary");
  block("Trường THCS Xuân Lai", 9, "exemplary");
  block("Trường Tiểu học Xuân Lai", 9, "exemplary");
  block("Trạm Y tế xã", 5, "exemplary");
  block("Công an xã", 5, "exemplary");
  block("Hội Người cao tuổi xã", 12, "guest");
  block("Ban liên lạc Cựu chiến binh", 10, "guest");
  block("HTX Dịch vụ nông nghiệp Xuân Lai", 12, "guest");
  block("Công ty TNHH May Phúc Thịnh", 12, "guest");
  block("Đảng ủy xã", 5, "leader");
  block("UBND xã", 3, "leader");
  const villages = new SheetBuilder().header([["STT", "Tên thôn"]]);
  VILLAGES.forEach((village, i) => villages.add([{ v: i + 1, look: MIDDLE }, village], BODY));
  return {
    sheets: [
      {
        name: "Trích ngang",
        rows: sheet.rows,
        merges: sheet.merges,
        widths: [22, 6, 20, 10, 9, 12, 10, 9, 22, 8, 8, 8, 38, 12],
        freeze: "E10",
        landscape: true,
        printTitleRows: "$7:$9",
        notes: { A9: "Thôn, đơn vị gộp ô: chỉ ghi ở dòng đầu." },
      },
      { name: "Danh mục thôn", rows: villages.rows, merges: villages.merges, widths: [6, 22] },
    ],
  };
}
