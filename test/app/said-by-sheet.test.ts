import { checkWorkbook } from "../../src/app/check-workbook";
import { saidByLists, saidBySheet, withSaid, withSheetAsked } from "../../src/app/documents/said-by-sheet";
import { type Choices, NO_CHOICES } from "../../src/domain/choices";
import { PLANS } from "../../src/plans/all-plans";
import { drawSheet } from "../draw-sheet";

const PEOPLE = `
STT | Họ và tên | Ngày sinh | Giới tính | Dân tộc | Thành phần
1 | Nguyễn Văn An | 12/03/1980 | Nam | Kinh | Điển hình tiên tiến
2 | Lý Thị Bình | 04/07/1985 | Nữ | Tày | Khách mời
3 | Hoàng Văn Cường | 09/11/1978 | Nam | Nùng | Điển hình tiên tiến
`;

function listOf(head: string, foot: string, name = "DS") {
  const sheet = drawSheet(`${head}\n${PEOPLE}\n${foot}`, { name });
  const { rosters } = checkWorkbook({
    snapshots: [sheet],
    sheets: [{ name: sheet.name, visibility: sheet.visibility }],
    choices: NO_CHOICES,
    plan: null,
    today: "2025-08-01",
  });
  const [roster] = rosters;
  if (roster === undefined) throw new Error("no list was read");
  expect(roster.delegates).toHaveLength(3);
  return { roster, sheet };
}

function said(head: string, foot: string): Record<string, string> {
  const { roster, sheet } = listOf(head, foot);
  return Object.fromEntries(saidBySheet(roster, sheet).map(({ field, value }) => [field, value]));
}

const UBND = "ỦY BAN NHÂN DÂN | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ TÂN ĐOÀN | | | Độc lập - Tự do - Hạnh phúc";
const OFFICE = { issuer: "Ủy ban nhân dân xã Tân Đoàn", issuerSymbol: "UBND" };

test.each<[string, string, string, Record<string, string>]>([
  [
    "a committee in two rows; whoever drew the list up stands beside and signs nothing",
    `${UBND}\nDANH SÁCH ĐẠI BIỂU`,
    "| | | | Tân Đoàn, ngày 05 tháng 8 năm 2025\n| NGƯỜI LẬP BIỂU | | | TM. ỦY BAN NHÂN DÂN\n| | | | CHỦ TỊCH\n\n\n| Lý Thị Hằng | | | Hoàng Đình Quyết",
    {
      ...OFFICE,
      place: "Tân Đoàn",
      date: "2025-08-05",
      onBehalfOf: "Ủy ban nhân dân",
      head: "Chủ tịch",
      signer: "Hoàng Đình Quyết",
    },
  ],
  [
    "signed for the head, in capitals, with a rank; the day is left blank",
    `${UBND}\nDANH SÁCH ĐẠI BIỂU`,
    "| | | | Tân Đoàn, ngày      tháng 8 năm 2025\n| | | | TM. UBND XÃ\n| | | | KT. CHỦ TỊCH\n| | | | PHÓ CHỦ TỊCH\n| | | | (Đã ký)\n| | | | ThS. NÔNG THỊ HỒNG VÂN",
    {
      ...OFFICE,
      place: "Tân Đoàn",
      onBehalfOf: "Ủy ban nhân dân xã",
      power: "KT.",
      head: "Chủ tịch",
      position: "Phó Chủ tịch",
      signer: "ThS. Nông Thị Hồng Vân",
    },
  ],
  [
    "a council below its committee, its sign behind the number, the addressee",
    "UBND XÃ TÂN ĐOÀN | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHỘI ĐỒNG THI ĐUA - KHEN THƯỞNG | | | Độc lập - Tự do - Hạnh phúc\nSố:     /DS-HĐTĐKT\nDANH SÁCH ĐẠI BIỂU\nKính gửi: UBND huyện Văn Quan.",
    "| | | | TM. HỘI ĐỒNG\n| | | | CHỦ TỊCH",
    {
      superior: "Ủy ban nhân dân xã Tân Đoàn",
      issuer: "Hội đồng Thi đua - Khen thưởng",
      issuerSymbol: "HĐTĐKT",
      addressee: "Ủy ban nhân dân huyện Văn Quan",
      onBehalfOf: "Hội đồng",
      head: "Chủ tịch",
    },
  ],
  [
    "a ward in one cell; the plan that the list goes with; the conference of the title",
    "UBND PHƯỜNG ĐÔNG KINH\nDANH SÁCH KHÁCH MỜI\nDự Hội nghị điển hình tiên tiến phường Đông Kinh năm 2025\n(Kèm theo Kế hoạch số 12/KH-UBND ngày 10/7/2025 của UBND phường Đông Kinh)",
    "| | | TL. CHỦ TỊCH\n| | | TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI\n\n| | | Vi Văn Tuấn",
    {
      issuer: "Ủy ban nhân dân phường Đông Kinh",
      issuerSymbol: "UBND",
      bases: "Căn cứ Kế hoạch số 12/KH-UBND ngày 10/7/2025 của UBND phường Đông Kinh",
      name: "Hội nghị điển hình tiên tiến phường Đông Kinh năm 2025",
      power: "TL.",
      head: "Chủ tịch",
      position: "Trưởng phòng Văn hóa - Xã hội",
      signer: "Vi Văn Tuấn",
    },
  ],
  [
    "the Party: an office above it; a day in figures; a plan whose number is blank",
    "ĐẢNG BỘ HUYỆN VĂN QUAN | | | ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG ỦY XÃ TÂN ĐOÀN\nDANH SÁCH ĐẠI BIỂU\n(Kèm theo Kế hoạch số      /KH-ĐU ngày     tháng 7 năm 2025)",
    "| | | | Tân Đoàn, ngày 7/9/2025\n| | | | T/M ĐẢNG ỦY\n| | | | BÍ THƯ\n\n| | | | Hoàng Văn Hải",
    {
      superior: "Đảng bộ huyện Văn Quan",
      issuer: "Đảng ủy xã Tân Đoàn",
      place: "Tân Đoàn",
      date: "2025-09-07",
      onBehalfOf: "Đảng ủy",
      head: "Bí thư",
      signer: "Hoàng Văn Hải",
    },
  ],
  [
    "a school signs without a body; no day that there is",
    "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO | | | CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTRƯỜNG TIỂU HỌC NÀ LÁI | | | Độc lập - Tự do - Hạnh phúc\nDANH SÁCH ĐẠI BIỂU",
    "| | | | Nà Lái, ngày 31 tháng 6 năm 2025\n| KẾ TOÁN | | | HIỆU TRƯỞNG\n| | | | (Ký, ghi rõ họ tên)\n| Lê Thị Mai | | | Nguyễn Thị Lan Anh",
    {
      superior: "Phòng Giáo dục và Đào tạo",
      issuer: "Trường Tiểu học Nà Lái",
      place: "Nà Lái",
      head: "Hiệu trưởng",
      signer: "Nguyễn Thị Lan Anh",
    },
  ],
  [
    "a title in capitals is no office, nor is a form named behind one",
    "BỆNH VIỆN THỐNG NHẤT — MẪU NHẬP HỒ SƠ NHÂN VIÊN\nBIÊN CHẾ CÁN BỘ, CÔNG CHỨC CÁC PHƯỜNG, XÃ",
    "",
    { issuer: "Bệnh viện Thống Nhất" },
  ],
  [
    "the name of a school on two lines",
    "UBND XÃ TÂN ĐOÀN | | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTRƯỜNG TIỂU HỌC\nNÀ LÁI\nDANH SÁCH ĐẠI BIỂU",
    "",
    { superior: "Ủy ban nhân dân xã Tân Đoàn", issuer: "Trường Tiểu học Nà Lái" },
  ],
  [
    "an office of the customs",
    "TỔNG CỤC HẢI QUAN | | | CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nCỤC HẢI QUAN TỈNH HÀ TĨNH\nDANH SÁCH ĐẠI BIỂU",
    "",
    { superior: "Tổng cục Hải quan", issuer: "Cục Hải quan tỉnh Hà Tĩnh" },
  ],
  ["nothing above and nothing below", "DANH SÁCH ĐẠI BIỂU", "| Tổng cộng: 03 đại biểu", {}],
  ["whoever drew the list up is nobody who signs papers", "DANH SÁCH ĐẠI BIỂU", "| NGƯỜI LẬP BIỂU\n\n| Lê Thị Mai", {}],
])("what the head and the foot of a list say: %s", (_, head, foot, expected) => {
  expect(said(head, foot)).toEqual(expected);
});

const FOOT =
  "| | | | Tân Đoàn, ngày 05 tháng 8 năm 2025\n| | | | KT. CHỦ TỊCH\n| | | | PHÓ CHỦ TỊCH\n\n| | | | Nông Văn Kiên";

const OF_NO_PLAN = { plan: null, scope: undefined, choices: NO_CHOICES, today: "2025-08-01" };

/** What is offered of one list, by the names of the fields. */
function offered(choices: Partial<Choices>, today = "2025-08-01"): readonly string[] {
  const { roster, sheet } = listOf(`${UBND}\nDANH SÁCH ĐẠI BIỂU`, FOOT);
  const all = { ...NO_CHOICES, ...choices };
  return saidByLists({ ...OF_NO_PLAN, rosters: [roster], snapshots: [sheet], choices: all, today }).map(
    ({ field }) => field,
  );
}

test("offered is what nobody said yet: of a signature all or nothing, no day gone by, and once", () => {
  const all = ["issuer", "issuerSymbol", "place", "date", "power", "head", "position", "signer"];
  expect(offered({})).toEqual(all);
  expect(offered({}, "2025-08-06")).toEqual(all.filter((field) => field !== "date"));
  expect(offered({ paperwork: { letterhead: { head: "Chủ tịch" }, facts: {} } })).toEqual(all.slice(0, 4));
  expect(offered({ paperwork: { letterhead: { issuer: "Hội đồng" }, facts: {} } })).toEqual(all.slice(2));
  expect(offered(withSheetAsked(NO_CHOICES))).toEqual([]);
});

test("the first list that says it; what is taken stands as if it were typed", () => {
  const one = listOf("DANH SÁCH ĐẠI BIỂU", FOOT, "DS 1");
  const two = listOf(
    `${UBND}\nDANH SÁCH KHÁCH MỜI\nKính gửi: UBND huyện Văn Quan`,
    "| | | TL. CHỦ TỊCH\n| | | CHÁNH VĂN PHÒNG",
    "DS 2",
  );
  const fields = saidByLists({
    ...OF_NO_PLAN,
    rosters: [one.roster, two.roster],
    snapshots: [one.sheet, two.sheet],
  });
  expect(withSaid(NO_CHOICES, fields).paperwork).toEqual({
    letterhead: {
      issuer: "Ủy ban nhân dân xã Tân Đoàn",
      issuerSymbol: "UBND",
      place: "Tân Đoàn",
      date: "2025-08-05",
      power: "KT.",
      head: "Chủ tịch",
      position: "Phó Chủ tịch",
      signer: "Nông Văn Kiên",
    },
    facts: { addressee: "Ủy ban nhân dân huyện Văn Quan" },
  });
});

test("the conference is named by the plan where it has one name for it", () => {
  const { roster, sheet } = listOf("DANH SÁCH ĐẠI BIỂU\nDự Hội nghị điển hình tiên tiến xã Tân Đoàn", "");
  const plan = PLANS.find(({ id }) => id === "tan-doan-2025") ?? null;
  const one = { ...OF_NO_PLAN, rosters: [roster], snapshots: [sheet], scope: "xã" as const };
  expect(saidByLists({ ...one, plan }).map(({ field }) => field)).toEqual([]);
  expect(saidByLists(one).map(({ field }) => field)).toEqual(["name"]);
});
