import { dayText, type InventedPerson, PeopleInventor } from "./invented-people";
import { BODY, HEAD, MIDDLE, SECTION, SheetBuilder, SIGNATURE, TITLE } from "./sheet-builder";
import { SeededRandom } from "./seeded-random";
import type { CellInput, WorkbookSpec } from "./xlsx-writer";

const HAMLETS = ["Ấp 1", "Ấp 2", "Ấp 3", "Ấp 4", "Ấp 5", "Ấp 6", "Ấp Sóc Ruộng", "Ấp Hưng Yên"] as const;

/** A commune of the south: collectives and persons in one list, ấp, talk marks (two and two), a nomination sheet. */
export function tanHungCommune(): WorkbookSpec {
  const random = new SeededRandom(20250328);
  const people = new PeopleInventor(random, {
    peoples: ["Kinh", "Kinh", "Kinh", "Kinh", "Khmer", "Xtiêng", "Xtiêng", "Tày", "Nùng"],
    religions: ["Không", "Không", "Phật giáo", "Công giáo", "Tin lành"],
    province: "070",
  });
  const sheet = new SheetBuilder()
    .banner([
      {
        from: 1,
        to: 11,
        text: "DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ TUYÊN DƯƠNG ĐIỂN HÌNH TIÊN TIẾN XÃ TÂN HƯNG",
        look: TITLE,
      },
    ])
    .banner([{ from: 1, to: 11, text: "Giai đoạn 2020 - 2025", look: TITLE }])
    .blank()
    .header(
      [
        [
          "TT",
          "Tên tập thể, họ và tên cá nhân",
          "Giới tính",
          "Ngày, tháng, năm sinh",
          "Dân tộc",
          "Tôn giáo",
          "Chức vụ",
          "Đơn vị",
          "Ấp",
          "Tham luận",
          "Thành tích",
        ],
      ],
      HEAD,
    );
  const nominated: {
    readonly name: string;
    readonly year: number | null;
    readonly sex: string;
    readonly hamlet: string;
  }[] = [];
  let order = 0;
  const section = (number: string, text: string): void => {
    sheet.banner([
      { from: 1, text: number, look: { ...SECTION, align: "center" } },
      { from: 2, to: 11, text, look: SECTION },
    ]);
  };
  const add = (
    person: InventedPerson,
    position: string,
    unit: string,
    hamlet: string,
    talk: boolean,
    achievement: string,
  ): void => {
    order += 1;
    const cells: CellInput[] = [
      { v: order, look: MIDDLE },
      person.name,
      person.sex === "female" ? "Nữ" : "Nam",
      { v: dayText(person.birth), look: MIDDLE },
      person.people,
      person.religion,
      position,
      unit,
      hamlet,
      { v: talk ? "x" : null, look: MIDDLE },
      achievement,
    ];
    sheet.add(cells, BODY);
  };
  section("I", "ĐIỂN HÌNH TIÊN TIẾN");
  section("1", "Tập thể");
  [
    "Tập thể Trường Tiểu học Tân Hưng",
    "Chi bộ Ấp Sóc Ruộng",
    "Tập thể Trạm Y tế xã",
    "Chi hội Nông dân Ấp 3",
    "Ban Công tác mặt trận Ấp 5",
    "Tập thể Công an xã",
  ].forEach((name, i) => {
    order += 1;
    nominated.push({ name, year: null, sex: "", hamlet: "" });
    sheet.add(
      [
        { v: order, look: MIDDLE },
        name,
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        { v: i < 2 ? "x" : null, look: MIDDLE },
        "Tập thể lao động tiên tiến năm 2023, 2024",
      ],
      BODY,
    );
  });
  section("2", "Cá nhân");
  for (let i = 0; i < 96; i += 1) {
    const hamlet = HAMLETS[i % HAMLETS.length] ?? HAMLETS[0];
    const worker = i % 4 !== 3;
    const person = people.invent({ age: [22, 67], official: !worker });
    nominated.push({ name: person.name, year: person.birth.year, sex: person.sex === "female" ? "Nữ" : "Nam", hamlet });
    add(
      person,
      worker
        ? random.pick(["Nông dân", "Công nhân cao su", "Nông dân", "Hội viên Hội Phụ nữ", "Thợ xây"])
        : random.pick(["Giáo viên", "Công chức", "Y sĩ"]),
      worker ? "" : random.pick(["Trường Tiểu học Tân Hưng", "Trường THCS Tân Hưng", "UBND xã", "Trạm Y tế xã"]),
      hamlet,
      i === 7 || i === 40,
      random.pick([
        "Hộ SXKD giỏi năm 2022, 2023",
        "Giấy khen của Chủ tịch UBND xã năm 2021",
        "Lao động tiên tiến năm 2024",
        "Bằng khen của Chủ tịch UBND tỉnh năm 2023",
        "Người tốt, việc tốt năm 2022",
      ]),
    );
  }
  section("II", "KHÁCH MỜI");
  const offices = [
    "HĐND xã",
    "UBND xã",
    "UBMTTQVN xã",
    "Hội Nông dân xã",
    "Hội LHPN xã",
    "Đoàn Thanh niên xã",
    "Hội CCB xã",
    "Trường THCS Tân Hưng",
    "Công ty Cao su Tân Hưng",
  ] as const;
  for (const office of offices)
    for (const position of ["Chủ tịch", "Phó Chủ tịch"])
      add(
        people.invent({ official: true, party: true, age: [35, 58] }),
        office.startsWith("Trường")
          ? position.replace("Chủ tịch", "Hiệu trưởng")
          : office.startsWith("Công ty")
            ? position.replace("Chủ tịch", "Giám đốc")
            : office.startsWith("Đoàn")
              ? position.replace("Chủ tịch", "Bí thư")
              : position,
        office,
        "",
        false,
        "",
      );
  for (const hamlet of HAMLETS)
    for (const position of ["Bí thư Chi bộ", "Trưởng Ban ấp", "Trưởng Ban công tác mặt trận"])
      add(people.invent({ party: true, age: [38, 66] }), position, "", hamlet, false, "");
  sheet
    .banner([
      {
        from: 1,
        to: 11,
        text: `Tổng cộng: ${String(order)} (06 tập thể, ${String(order - 6)} cá nhân)`,
        look: { bold: true },
      },
    ])
    .blank()
    .banner([
      { from: 2, to: 4, text: "CÔNG CHỨC VĂN HÓA - XÃ HỘI", look: SIGNATURE },
      { from: 8, to: 11, text: "KT. CHỦ TỊCH", look: SIGNATURE },
    ])
    .banner([{ from: 8, to: 11, text: "PHÓ CHỦ TỊCH", look: SIGNATURE }]);
  const nominations = new SheetBuilder()
    .banner([{ from: 1, to: 5, text: "DANH SÁCH ĐỀ CỬ CỦA CÁC ẤP, BAN NGÀNH, ĐOÀN THỂ", look: TITLE }])
    .blank()
    .header([["STT", "Tập thể, cá nhân được đề cử", "Giới tính", "Năm sinh", "Ấp"]]);
  nominated.forEach(({ name, year, sex, hamlet }, i) =>
    nominations.add([{ v: i + 1, look: MIDDLE }, name, sex, { v: year, look: MIDDLE }, hamlet], BODY),
  );
  const hamlets = new SheetBuilder().header([["STT", "Tên ấp"]]);
  HAMLETS.forEach((hamlet, i) => hamlets.add([{ v: i + 1, look: MIDDLE }, hamlet], BODY));
  return {
    sheets: [
      {
        name: "Đại biểu",
        rows: sheet.rows,
        merges: sheet.merges,
        widths: [6, 34, 9, 13, 10, 11, 26, 26, 15, 10, 38],
        freeze: "C5",
        landscape: true,
        printTitleRows: "$4:$4",
        autoFilter: `A4:K${String(sheet.last - 4)}`,
      },
      { name: "Đề cử", rows: nominations.rows, merges: nominations.merges, widths: [6, 34, 10, 10, 16] },
      { name: "Danh sách ấp", rows: hamlets.rows, merges: hamlets.merges, widths: [6, 22] },
    ],
  };
}
