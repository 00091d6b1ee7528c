import { checkWorkbook } from "../../src/app/check-workbook";
import { type KnownPlan, type PlanProposals, proposePlan } from "../../src/app/plan/propose-plan";
import { NO_CHOICES } from "../../src/domain/choices";
import type { Plan } from "../../src/domain/plan";
import { PLANS } from "../../src/plans/all-plans";
import { drawSheet } from "../draw-sheet";

const PEOPLE = `
STT | Họ và tên | Ngày sinh | Giới tính | Dân tộc | Thành phần
1 | Nguyễn Văn An | 12/03/1980 | Nam | Kinh | Điển hình tiên tiến
2 | Lý Thị Bình | 04/07/1985 | Nữ | Tày | Khách mời
`;

const PRESETS: readonly KnownPlan[] = PLANS.map((plan) => ({ plan, from: "preset" }));

interface Sheet {
  readonly above: string;
  readonly name?: string;
}

function proposed(sheets: readonly Sheet[], known: readonly KnownPlan[] = PRESETS): PlanProposals {
  const snapshots = sheets.map(({ above, name = "DS" }) => drawSheet(`${above}\n${PEOPLE}`, { name }));
  const infos = snapshots.map(({ name, visibility }) => ({ name, visibility }));
  const { rosters } = checkWorkbook({ snapshots, sheets: infos, choices: NO_CHOICES, plan: null, today: "2025-08-01" });
  return proposePlan({ snapshots, rosters, known });
}

const inShort = ({ scope, target, offered }: PlanProposals) => ({
  seat: `${scope ?? "?"} ${target ?? "?"}`,
  offered: offered.map((one) => `${one.known.plan.id} ${one.scope} ${one.target}${one.isModel ? " (mẫu)" : ""}`),
});

/** A plan of an office of our own making, as the machine remembers it. */
function remembered(change: Partial<Plan>, scope?: KnownPlan["scope"]): KnownPlan {
  const [first] = PLANS;
  if (first === undefined) throw new Error("no preset");
  const plan: Plan = { ...first, id: "cua-minh", title: "Hội nghị của mình", basedOn: first.id, ...change };
  return { plan, from: "machine", scope };
}

test.each<[string, string, string, readonly string[]]>([
  [
    "letterhead on two rows",
    "ỦY BAN NHÂN DÂN | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nXÃ TÂN ĐOÀN | | Độc lập - Tự do - Hạnh phúc\nDANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN",
    "xã attendees",
    ["tan-doan-2025 xã attendees"],
  ],
  [
    "letterhead in one cell, the council below it",
    "UBND XÃ TÂN ĐOÀN | | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nHỘI ĐỒNG THI ĐUA - KHEN THƯỞNG\nDANH SÁCH ĐẠI BIỂU",
    "xã attendees",
    ["tan-doan-2025 xã attendees"],
  ],
  [
    "only a title",
    "DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ TUYÊN DƯƠNG ĐIỂN HÌNH TIÊN TIẾN XÃ TÂN HƯNG NĂM 2025",
    "xã attendees",
    ["tan-hung-2025 xã attendees"],
  ],
  [
    "typed without marks",
    "UBND XA TAN DOAN\nDANH SACH DAI BIEU DU HOI NGHI DIEN HINH TIEN TIEN",
    "xã attendees",
    ["tan-doan-2025 xã attendees"],
  ],
  [
    "people sent to the province",
    "UBND XÃ TÂN ĐOÀN\nDANH SÁCH TRÍCH NGANG ĐẠI BIỂU DỰ ĐẠI HỘI THI ĐUA YÊU NƯỚC TỈNH LẠNG SƠN LẦN THỨ VI",
    "xã sentUp",
    ["tan-doan-2025 xã sentUp"],
  ],
  [
    "awards",
    "UBND XÃ ĐÌNH LẬP\nDANH SÁCH TẬP THỂ, CÁ NHÂN ĐỀ NGHỊ KHEN THƯỞNG",
    "xã awards",
    ["dinh-lap-2025 xã awards"],
  ],
  [
    "a commune of the district",
    "UBND HUYỆN THỌ XUÂN\nUBND XÃ XUÂN LAI\nDANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN XÃ XUÂN LAI",
    "xã attendees",
    ["tho-xuan-2024 xã attendees"],
  ],
  [
    "a commune of the district sends people there",
    "UBND XÃ XUÂN LAI, HUYỆN THỌ XUÂN\nTRÍCH NGANG ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN CẤP HUYỆN",
    "xã sentUp",
    ["tho-xuan-2024 xã sentUp"],
  ],
  [
    "the district itself",
    "ỦY BAN NHÂN DÂN\nHUYỆN THỌ XUÂN\nDANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN HUYỆN THỌ XUÂN LẦN THỨ V",
    "huyện attendees",
    ["tho-xuan-2024 huyện attendees"],
  ],
  [
    "below the district's letterhead a list of the commune's conference",
    "ỦY BAN NHÂN DÂN HUYỆN THỌ XUÂN\nDANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN XÃ XUÂN LAI",
    "xã attendees",
    ["tho-xuan-2024 xã attendees"],
  ],
  [
    "an office of the district may make its list or be on it: both",
    "UBND HUYỆN THỌ XUÂN\nPHÒNG NỘI VỤ\nDANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN HUYỆN THỌ XUÂN",
    "? attendees",
    ["tho-xuan-2024 huyện attendees", "tho-xuan-2024 cơ quan, đơn vị sentUp"],
  ],
  [
    "an office of the commune: the plan knows nobody but the commune",
    "UBND XÃ TÂN ĐOÀN\nPHÒNG VĂN HÓA - XÃ HỘI\nDANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN XÃ TÂN ĐOÀN",
    "? attendees",
    ["tan-doan-2025 xã attendees"],
  ],
  [
    "a ward of the city",
    "UBND THÀNH PHỐ LẠNG SƠN\nPHƯỜNG HOÀNG VĂN THỤ\nDANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ",
    "phường attendees",
    ["tp-lang-son-2024 phường attendees"],
  ],
  [
    "an enterprise of the district",
    "HUYỆN THỌ XUÂN\nCÔNG TY CỔ PHẦN SAO MAI, HUYỆN THỌ XUÂN\nDANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN CÔNG TY",
    "doanh nghiệp attendees",
    ["tho-xuan-2024 doanh nghiệp attendees"],
  ],
])("%s", (_, above, seat, offered) => {
  expect(inShort(proposed([{ above }]))).toEqual({ seat, offered });
});

test.each<[string, string, string]>([
  ["nothing speaks", "DANH SÁCH ĐẠI BIỂU", "? ?"],
  ["another commune", "UBND XÃ KHUẤT XÁ\nDANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN", "xã attendees"],
  ["a commune of the same name elsewhere", "UBND TỈNH ĐỒNG THÁP\nUBND XÃ TÂN HƯNG\nDANH SÁCH ĐẠI BIỂU", "xã attendees"],
  ["a district of the commune's name", "UBND HUYỆN ĐÌNH LẬP\nDANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ", "huyện attendees"],
  [
    "a school in the commune",
    "TRƯỜNG TIỂU HỌC XÃ TÂN ĐOÀN\nDANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ",
    "cơ quan, đơn vị attendees",
  ],
  ["a trade union", "CÔNG ĐOÀN CƠ SỞ TRƯỜNG THPT SAO MAI\nDANH SÁCH ĐẠI BIỂU", "cơ quan, đơn vị attendees"],
  ["a sở", "UBND TỈNH LẠNG SƠN\nSỞ NỘI VỤ\nDANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ", "cơ quan, đơn vị attendees"],
  ["a đặc khu", "UBND ĐẶC KHU VÂN ĐỒN\nDANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ", "? ?"],
  ["sent to the district, by whom is not said", "DANH SÁCH ĐẠI BIỂU ĐI DỰ HỘI NGHỊ HUYỆN THỌ XUÂN", "? ?"],
  ["awards, of nobody", "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG", "? awards"],
])("no plan: %s", (_, above, seat) => {
  const found = proposed([{ above }]);
  expect(inShort(found)).toEqual({ seat, offered: [] });
});

test("a plan of another year is only a model, and the year is shown with its cell", () => {
  const { offered } = proposed([{ above: "DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN XÃ TÂN ĐOÀN NĂM 2027" }]);
  expect(offered).toMatchObject([
    {
      isModel: true,
      doubts: [
        { text: "Kế hoạch này của năm 2025, còn tiêu đề ghi năm 2027.", cell: { sheet: "DS", row: 1, column: 1 } },
      ],
    },
  ]);
});

test("the letterhead of one commune and the conference of another: said, and no plan is proposed", () => {
  const above = "UBND XÃ TÂN ĐOÀN\nDANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN XÃ KHUẤT XÁ";
  expect(proposed([{ above }]).offered).toEqual([]);
  const { offered } = proposed([{ above }], [remembered({ issuer: "UBND xã Tân Đoàn" }, "xã")]);
  expect(offered).toMatchObject([
    {
      isModel: true,
      doubts: [
        {
          text: "Cơ quan lập ghi “UBND XÃ TÂN ĐOÀN”, còn tiêu đề ghi “DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN XÃ KHUẤT XÁ”.",
        },
      ],
    },
  ]);
});

test("sheets of several communes: no plan, no scope, and both are named", () => {
  const found = proposed([
    { above: "UBND XÃ TÂN ĐOÀN\nDANH SÁCH ĐẠI BIỂU", name: "A" },
    { above: "UBND XÃ KHUẤT XÁ\nDANH SÁCH ĐẠI BIỂU", name: "B" },
  ]);
  expect(inShort(found)).toEqual({ seat: "? ?", offered: [] });
  expect(found.doubts[0]?.text).toBe("Các trang ghi nhiều cơ quan khác nhau: “UBND XÃ TÂN ĐOÀN”, “UBND XÃ KHUẤT XÁ”.");
});

test("beside those sent up the commune's own list comes first", () => {
  const found = proposed([
    { above: "UBND XÃ TÂN ĐOÀN\nDANH SÁCH ĐẠI BIỂU DỰ ĐẠI HỘI THI ĐUA YÊU NƯỚC TỈNH", name: "Đi tỉnh" },
    { above: "UBND XÃ TÂN ĐOÀN\nDANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ XÃ", name: "Xã" },
  ]);
  expect(inShort(found).offered).toEqual(["tan-doan-2025 xã attendees"]);
});

describe("the plan last used on this machine", () => {
  test("of this office: before the preset that it was made from", () => {
    const known = [remembered({ issuer: "UBND xã Tân Đoàn, tỉnh Lạng Sơn" }), ...PRESETS];
    const found = proposed([{ above: "UBND XÃ TÂN ĐOÀN\nDANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ" }], known);
    expect(inShort(found).offered).toEqual(["cua-minh xã attendees"]);
    expect(found.offered[0]?.why.map(({ text }) => text)).toEqual([
      "là kế hoạch dùng lần gần nhất trên máy này",
      "tiêu đề ghi “UBND XÃ TÂN ĐOÀN”",
      "tiêu đề ghi “DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ”",
    ]);
  });

  test("where the workbook names nobody, at the scope it was used", () => {
    const known = [remembered({ issuer: "UBND xã Khuất Xá" }, "xã"), ...PRESETS];
    expect(inShort(proposed([{ above: "DANH SÁCH ĐẠI BIỂU" }], known)).offered).toEqual(["cua-minh xã attendees"]);
  });

  test("of another office: a model, and it is said whose", () => {
    const known = [remembered({ issuer: "UBND xã Khuất Xá" }, "xã")];
    const { offered } = proposed([{ above: "UBND XÃ MẪU SƠN\nDANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ" }], known);
    expect(offered).toMatchObject([
      { isModel: true, doubts: [{ text: "Kế hoạch này của UBND xã Khuất Xá, còn tiêu đề ghi “UBND XÃ MẪU SƠN”." }] },
    ]);
  });

  test("the number of the plan that the list goes with speaks for it", () => {
    const known = [
      remembered({ issuer: "UBND xã Khuất Xá", document: "Kế hoạch số 12/KH-UBND của UBND xã Khuất Xá" }, "xã"),
    ];
    const { offered } = proposed(
      [{ above: "DANH SÁCH ĐẠI BIỂU\n(Kèm theo Kế hoạch số 12/KH-UBND ngày 10/7/2025)" }],
      known,
    );
    expect(offered[0]?.why.map(({ text }) => text)).toContain(
      "tiêu đề ghi “(Kèm theo Kế hoạch số 12/KH-UBND ngày 10/7/2025)”",
    );
  });
});

test("a workbook without people proposes nothing", () => {
  expect(proposePlan({ snapshots: [], rosters: [], known: PRESETS })).toMatchObject({ offered: [], scope: null });
});
