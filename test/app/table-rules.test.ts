import { checkWorkbook } from "../../src/app/check-workbook";
import { type Choices, NO_CHOICES } from "../../src/domain/choices";
import type { Scope, Target } from "../../src/domain/plan";
import type { SheetSnapshot } from "../../src/domain/sheet-snapshot";
import { PLANS } from "../../src/plans/all-plans";
import { drawSheet } from "../draw-sheet";

/** What the rule came to: its codes, or "met"; undefined when it was not looked at. */
function outcomeOf(
  rule: string,
  planId: string,
  scope: Scope,
  target: Target,
  sheets: readonly SheetSnapshot[],
  more: Partial<Choices> = {},
) {
  const choices: Choices = { ...NO_CHOICES, target, scope, ...more };
  const plan = PLANS.find(({ id }) => id === planId) ?? null;
  const { results, rules } = checkWorkbook({
    snapshots: sheets,
    sheets: sheets.map(({ name }) => ({ name, visibility: "visible" })),
    choices,
    plan,
    today: "2025-08-20",
  });
  const result = results.find(({ ruleId }) => ruleId === rule);
  const source = rules.find(({ id }) => id === rule)?.source.document;
  return result === undefined
    ? undefined
    : {
        source,
        found: result.findings.map(({ code, severity, cells }) => [code, severity, cells.map(({ row }) => row)]),
      };
}

const commune = drawSheet(
  `
DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN XÃ TÂN HƯNG
STT | Họ và tên | Đơn vị | Thành phần
1 | Nguyễn Văn An | Ấp Đông | Điển hình tiên tiến
2 | Lý Thị Bình | Ấp Đông | Điển hình tiên tiến
3 | Vi Văn Cảnh | Trường TH Tân Hưng | Điển hình tiên tiến
4 | Hà Văn Dũng | UBND huyện | Khách mời
`,
  { name: "Đại biểu" },
);
const seats = drawSheet(
  `
PHÂN BỔ ĐẠI BIỂU DỰ HỘI NGHỊ XÃ
STT | Đơn vị | Số đại biểu
1 | Ấp Đông | 3
2 | Trường Tiểu học Tân Hưng | 1
`,
  { name: "Phân bổ" },
);
const seatsAbove = drawSheet(
  `
PHÂN BỔ ĐẠI BIỂU DỰ ĐẠI HỘI THI ĐUA YÊU NƯỚC TỈNH
STT | Đơn vị | Số đại biểu
1 | Xã Tân Hưng | 3
2 | Xã Tân Phú | 4
`,
  { name: "Phân bổ tỉnh" },
);

describe("an allocation that the plan does not ask for", () => {
  test("is compared, as a warning with the sheet as its source", () => {
    expect(outcomeOf("sheet-allocation", "tan-hung-2025", "xã", "attendees", [commune, seats])).toEqual({
      source: "Trang “Phân bổ” của sổ tính",
      found: [["fewer", "warning", [3]]],
    });
  });

  test("is not taken for the delegates sent up, nor theirs for it", () => {
    expect(outcomeOf("sheet-allocation", "tan-hung-2025", "xã", "attendees", [commune, seatsAbove])).toBeUndefined();
    const given = drawSheet("PHÂN BỔ ĐẠI BIỂU\nSTT | Đơn vị | Số đại biểu\n1 | Xã Tân Hưng | 3", { name: "Phân bổ" });
    expect(outcomeOf("sheet-allocation", "tan-hung-2025", "xã", "attendees", [commune, given])).toBeUndefined();
    expect(outcomeOf("sheet-allocation", "tan-doan-2025", "xã", "sentUp", [commune, seatsAbove])).toBeUndefined();
  });

  test("can be switched off, and is nothing without a sheet", () => {
    expect(
      outcomeOf("sheet-allocation", "tan-hung-2025", "xã", "attendees", [commune, seats], {
        disabledRules: ["sheet-allocation"],
      }),
    ).toBeUndefined();
    expect(outcomeOf("sheet-allocation", "tan-hung-2025", "xã", "attendees", [commune])).toBeUndefined();
  });
});

const city = drawSheet(
  `
DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN THÀNH PHỐ
STT | Họ và tên | Đơn vị | Thành phần
1 | Nguyễn Văn An | Phường Đông | Điển hình tiên tiến
2 | Lý Thị Bình | Phường Tây | Khách mời
`,
  { name: "Đại biểu" },
);
const forms = drawSheet(
  `
HÌNH THỨC HỘI NGHỊ CỦA CÁC PHƯỜNG, XÃ
STT | Phường, xã | Số CBCCVC-NLĐ | Hình thức hội nghị
1 | Phường Đông | 150 | Đại biểu
2 | Phường Tây | 260 | Đại biểu
3 | Phường Nam | 200 | Toàn thể
`,
  { name: "Hình thức" },
);
const workshops = drawSheet(
  `
BIÊN CHẾ
STT | Đơn vị | Số CBCCVC-NLĐ
1 | Phòng Nội vụ | 12
2 | Phòng Y tế | 9
`,
  { name: "Biên chế" },
);

describe("what the plan asks of the wards, looked at from the city", () => {
  test("row by row where a table tells it", () => {
    expect(outcomeOf("lang-son-ward-form", "tp-lang-son-2024", "thành phố", "attendees", [city, forms])?.found).toEqual(
      [
        ["wrongForm", "warning", [3]],
        ["atThreshold", "warning", [5]],
      ],
    );
  });

  test("says nothing, and is not met either, without such a table", () => {
    expect(outcomeOf("lang-son-ward-form", "tp-lang-son-2024", "thành phố", "attendees", [city])).toBeUndefined();
    expect(
      outcomeOf("lang-son-ward-form", "tp-lang-son-2024", "thành phố", "attendees", [city, workshops]),
    ).toBeUndefined();
    expect(outcomeOf("tho-xuan-enterprise-form", "tho-xuan-2024", "huyện", "attendees", [city, forms])).toBeUndefined();
  });

  test("a ward's own list looks at its own row only", () => {
    const paperwork = { letterhead: { issuer: "UBND phường Tây" }, facts: {} };
    const own = drawSheet(
      "DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ\nSTT | Họ và tên | Đơn vị | Thành phần\n1 | Lý Thị Bình | Công an | Khách mời",
      { name: "Đại biểu" },
    );
    expect(
      outcomeOf("lang-son-ward-form", "tp-lang-son-2024", "phường", "attendees", [own, forms], { paperwork })?.found,
    ).toEqual([]);
  });
});

describe("a city's table of its wards without any list of people", () => {
  const wards = (form: string) =>
    drawSheet(
      `
HÌNH THỨC TỔ CHỨC HỘI NGHỊ CỦA CÁC PHƯỜNG, XÃ
STT | Phường, xã | Số CBCCVC-NLĐ | Hình thức hội nghị
1 | Phường Tam Thanh | 190 | ${form}
2 | Phường Đông Kinh | 240 | Hội nghị đại biểu
3 | Xã Hoàng Đồng | 120 | Hội nghị toàn thể
`,
      { name: "Hình thức" },
    );
  const check = (sheet: SheetSnapshot) => {
    const choices: Choices = { ...NO_CHOICES, target: "attendees", scope: "thành phố" };
    const plan = PLANS.find(({ id }) => id === "tp-lang-son-2024") ?? null;
    return checkWorkbook({
      snapshots: [sheet],
      sheets: [{ name: sheet.name, visibility: "visible" }],
      choices,
      plan,
      today: "2025-08-20",
    });
  };

  test("a wrong form is told, and no rule about people is looked at", () => {
    const { verdict, results, findings } = check(wards("Hội nghị đại biểu"));
    expect(verdict).toBe("violated");
    expect(results.map(({ ruleId }) => ruleId)).toEqual(["lang-son-ward-form"]);
    expect(findings.map(({ code, cells }) => [code, cells.map(({ row }) => row)])).toEqual([["wrongForm", [3]]]);
  });

  test("all right: still nothing is met, for nobody was counted", () => {
    expect(check(wards("Hội nghị toàn thể")).verdict).toBe("nothing-to-check");
  });
});
