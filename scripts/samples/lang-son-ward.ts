import { dayText, PeopleInventor } from "./invented-people";
import { BODY, HEAD, MIDDLE, SheetBuilder, TITLE } from "./sheet-builder";
import { SeededRandom } from "./seeded-random";
import type { CellInput, WorkbookSpec } from "./xlsx-writer";

const COLUMNS = [
  "STT",
  "Ông/Bà",
  "Họ và tên",
  "Ngày sinh",
  "Dân tộc",
  "Đảng viên",
  "Chức vụ, đơn vị công tác",
  "Khối phố",
  "Thành phần",
  "Đối tượng",
  "Thành tích",
  "Số điện thoại",
];
const BLOCKS = [
  "Khối 1",
  "Khối 2",
  "Khối 3",
  "Khối 4",
  "Khối 5",
  "Khối 6",
  "Khối 7",
  "Khối 8",
  "Khối 9",
  "Khối 10",
  "Khối 11",
] as const;

/** A ward of the city: one Excel table with its total row, sex by Ông/Bà, Party by Có/Không, exactly 70 and 30 %. */
export function langSonWard(): WorkbookSpec {
  const random = new SeededRandom(20250214);
  const people = new PeopleInventor(random, {
    peoples: ["Kinh", "Kinh", "Kinh", "Tày", "Tày", "Nùng", "Nùng", "Hoa"],
    religions: ["Không"],
    province: "020",
  });
  const sheet = new SheetBuilder()
    .banner([
      { from: 1, to: 12, text: "DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN PHƯỜNG ĐÔNG KINH", look: TITLE },
    ])
    .banner([{ from: 1, to: 12, text: "(Dự thảo lần 2, quý I năm 2025)", look: { italic: true, align: "center" } }])
    .blank()
    .add(COLUMNS, HEAD);
  const add = (
    position: string,
    category: string,
    kind: string,
    block: string,
    achievement: string,
    official: boolean,
  ): void => {
    const {
      name,
      sex,
      birth,
      people: ethnicity,
      party,
      phone,
    } = people.invent({ official, age: official ? [32, 58] : [24, 66] });
    const cells: CellInput[] = [
      { v: sheet.last - 3, look: MIDDLE },
      sex === "female" ? "Bà" : "Ông",
      name,
      { v: dayText(birth), look: MIDDLE },
      ethnicity,
      party === null ? "Không" : "Có",
      position,
      block,
      category,
      kind,
      achievement,
      phone,
    ];
    sheet.add(cells, BODY);
  };
  for (let i = 0; i < 84; i += 1) {
    const kind = random.pick([
      "Người trực tiếp sản xuất",
      "Nông dân",
      "Lao động giỏi, lao động sáng tạo",
      "Gương người tốt, việc tốt",
    ]);
    const block = BLOCKS[i % BLOCKS.length] ?? BLOCKS[0];
    const position =
      kind === "Nông dân"
        ? `Hội viên Hội Nông dân, ${block}`
        : random.pick([
            `Chủ hộ kinh doanh, ${block}`,
            `Tổ trưởng tổ dân phố, ${block}`,
            "Công nhân, Công ty CP May Lạng Sơn",
            "Giáo viên, Trường THCS Đông Kinh",
            "Y sĩ, Trạm Y tế phường",
          ]);
    add(
      position,
      "Điển hình tiên tiến",
      kind,
      block,
      random.pick([
        "Giấy khen của Chủ tịch UBND thành phố năm 2023",
        "Hộ kinh doanh giỏi năm 2022, 2023",
        "Lao động tiên tiến năm 2024",
        "Người tốt, việc tốt năm 2021",
      ]),
      kind.startsWith("Lao động"),
    );
  }
  for (let i = 0; i < 26; i += 1)
    add(
      random.pick([
        "Nguyên Bí thư Đảng ủy phường",
        "Chủ tịch Hội Người cao tuổi phường",
        "Giám đốc Công ty TNHH Xứ Lạng",
        "Trưởng ban Công tác Mặt trận khối",
      ]),
      "Khách mời",
      "",
      BLOCKS[(i * 3) % BLOCKS.length] ?? BLOCKS[0],
      "",
      true,
    );
  for (let i = 0; i < 10; i += 1)
    add(
      random.pick([
        "Phó Chủ tịch UBND thành phố",
        "Trưởng phòng Nội vụ thành phố",
        "Phó Chủ tịch UBMTTQ Việt Nam thành phố",
        "Phó Trưởng ban Tuyên giáo Thành ủy",
      ]),
      "Lãnh đạo cấp trên",
      "",
      "",
      "",
      true,
    );
  const last = sheet.last;
  sheet.add(
    ["Tổng cộng", "", { f: `SUBTOTAL(103,C5:C${String(last)})`, v: 120 }, ...Array.from({ length: 9 }, () => "")],
    { ...BODY, bold: true },
  );
  const staff = new SheetBuilder().header([["STT", "Đơn vị", "Số cán bộ, công chức, viên chức, người lao động"]]);
  (
    [
      ["Đảng ủy, HĐND, UBND phường", 31],
      ["Trường THCS Đông Kinh", 62],
      ["Trường Tiểu học Đông Kinh", 58],
      ["Trường Mầm non 8/3", 43],
      ["Trạm Y tế phường", 9],
      ["Công an phường", 12],
    ] as const
  ).forEach(([name, count], i) => staff.add([{ v: i + 1, look: MIDDLE }, name, { v: count, look: MIDDLE }], BODY));
  staff.add(["", "Tổng cộng", { f: `SUM(C2:C${String(staff.last)})`, v: 215, look: MIDDLE }], { ...BODY, bold: true });
  return {
    font: "Calibri",
    sheets: [
      {
        name: "DanhSach",
        rows: sheet.rows,
        merges: sheet.merges,
        widths: [6, 8, 24, 12, 9, 9, 36, 10, 20, 26, 38, 14],
        freeze: "D5",
        landscape: true,
        printTitleRows: "$4:$4",
        tables: [
          {
            name: "DaiBieu",
            ref: `A4:L${String(last + 1)}`,
            columns: COLUMNS,
            hasTotals: true,
            totalsLabel: "Tổng cộng",
          },
        ],
      },
      { name: "Biên chế", rows: staff.rows, merges: staff.merges, widths: [6, 34, 22] },
    ],
  };
}
