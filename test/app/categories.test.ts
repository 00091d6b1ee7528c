import { checkWorkbook } from "../../src/app/check-workbook";
import { listSheet } from "../../src/app/lists/list-sheet";
import type { PlanCategory } from "../../src/domain/categories";
import { type Choices, NO_CHOICES } from "../../src/domain/choices";
import { composition } from "../../src/domain/composition";
import type { Delegate } from "../../src/domain/delegate";
import type { Plan, Scope } from "../../src/domain/plan";
import { belongsTo } from "../../src/domain/selector";
import { USUAL_OPTIONS } from "../../src/documents/define-document";
import { sectionsOf } from "../../src/documents/list-sections";
import { PLANS } from "../../src/plans/all-plans";
import { drawSheet } from "../draw-sheet";

/** A plan for one seat, with categories of its own. */
function planFor(scope: Scope, issuer: string, categories: readonly PlanCategory[] = []): Plan {
  const [preset] = PLANS;
  const [conference] = preset?.conferences ?? [];
  if (preset === undefined || conference === undefined) throw new Error("no preset");
  return { ...preset, issuer, conferences: [{ ...conference, scopes: [scope] }], categories: [...categories] };
}

function checked(text: string, plan: Plan, choices: Partial<Choices> = {}) {
  const snapshots = [drawSheet(text, { name: "DS" })];
  return checkWorkbook({
    snapshots,
    sheets: snapshots.map(({ name }) => ({ name, visibility: "visible" })),
    choices: { ...NO_CHOICES, ...choices },
    plan,
    today: "2025-08-20",
  });
}

/** "leader"; "superiorLeader|leader" where it is one of these; "?" for what nobody has explained. */
function groupIn({ group, groupClaims }: Delegate): string {
  if (group.kind === "value") return group.value.id;
  const [claim, other] = groupClaims;
  return claim !== undefined && other === undefined ? claim.anyOf.map(({ id }) => id).join("|") : "?";
}

function groupOf(category: string, plan: Plan, choices: Partial<Choices> = {}): string | undefined {
  const { rosters } = checked(
    `
    DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ
    STT | Họ và tên | Ngày sinh | Chức vụ | Thành phần
    1 | Lý Văn Ánh | 12/03/1970 | Nông dân | ${category}
    2 | Tô Thị Tư | 15/06/1981 | Giáo viên | Khách mời`,
    plan,
    choices,
  );
  return rosters[0]?.delegates.slice(0, 1).map(groupIn)[0];
}

describe("whose leaders somebody is depends on who holds the conference", () => {
  const XA = "UBND xã Nà Khoa";
  const PHUONG = "UBND phường Bản Hán";
  const HUYEN = "UBND huyện Khe Lạ, tỉnh Nậm Pạc";
  const CITY = "UBND thành phố Nậm Pạc, tỉnh Nậm Pạc";
  const STATE_CITY = "UBND thành phố Hải Phòng";
  test.each<[text: string, scope: Scope, issuer: string, group: string]>([
    ["Lãnh đạo thành phố", "phường", PHUONG, "superiorLeader"],
    ["Lãnh đạo thành phố", "thành phố", CITY, "leader"],
    ["Lãnh đạo thành phố", "thành phố", STATE_CITY, "leader"],
    ["Lãnh đạo UBND thành phố", "thành phố", CITY, "leader"],
    ["Lãnh đạo thành phố", "tỉnh", "UBND tỉnh Nậm Pạc", "lowerLeader"],
    ["Lãnh đạo thành phố", "huyện", "UBND huyện Khe Lạ, thành phố Hải Phòng", "superiorLeader"],
    ["Lãnh đạo thành phố", "huyện", HUYEN, "superiorLeader|leader|lowerLeader"],
    ["Lãnh đạo xã", "xã", XA, "leader"],
    ["Lãnh đạo xã", "phường", PHUONG, "leader"],
    ["Lãnh đạo đặc khu", "xã", XA, "leader"],
    ["Lãnh đạo xã", "huyện", HUYEN, "lowerLeader"],
    ["Lãnh đạo phường", "thành phố", CITY, "lowerLeader"],
    ["Lãnh đạo xã, phường", "tỉnh", "UBND tỉnh Nậm Pạc", "lowerLeader"],
    ["Lãnh đạo xã", "doanh nghiệp", "Công ty May Khe Lạ", "superiorLeader|lowerLeader"],
    ["Lãnh đạo công ty", "doanh nghiệp", "Công ty May Khe Lạ", "leader"],
    ["Lãnh đạo tỉnh", "doanh nghiệp", "Công ty May Khe Lạ", "superiorLeader"],
    ["Lãnh đạo huyện", "xã", XA, "superiorLeader"],
    ["Lãnh đạo huyện", "huyện", HUYEN, "leader"],
    ["Lãnh đạo huyện", "tỉnh", "UBND tỉnh Nậm Pạc", "lowerLeader"],
    ["Lãnh đạo quận", "thành phố", STATE_CITY, "lowerLeader"],
    ["Lãnh đạo huyện", "thành phố", CITY, "superiorLeader|leader|lowerLeader"],
    ["Lãnh đạo tỉnh", "xã", XA, "superiorLeader"],
    ["Lãnh đạo tỉnh", "huyện", HUYEN, "superiorLeader"],
    ["Lãnh đạo tỉnh", "thành phố", CITY, "superiorLeader"],
    ["Lãnh đạo tỉnh", "tỉnh", "UBND tỉnh Nậm Pạc", "leader"],
    ["Lãnh đạo Sở Nội vụ", "xã", XA, "superiorLeader"],
    ["Lãnh đạo Sở Nội vụ", "thành phố", CITY, "superiorLeader"],
    ["Lãnh đạo Sở Nội vụ", "thành phố", STATE_CITY, "leader"],
    ["Lãnh đạo Sở Nội vụ", "thành phố", "UBND thành phố Nậm Pạc", "superiorLeader|leader"],
    ["Lãnh đạo Sở Nội vụ", "tỉnh", "UBND tỉnh Nậm Pạc", "leader"],
    ["Lãnh đạo Sở Nội vụ", "cơ quan, đơn vị", "Sở Nội vụ", "superiorLeader|leader"],
    ["Lãnh đạo Trung ương", "tỉnh", "UBND tỉnh Nậm Pạc", "superiorLeader"],
    ["Lãnh đạo cấp trên", "tỉnh", "UBND tỉnh Nậm Pạc", "superiorLeader"],
    ["Lãnh đạo cấp dưới", "tỉnh", "UBND tỉnh Nậm Pạc", "lowerLeader"],
    ["Lãnh đạo tỉnh, thành phố", "phường", PHUONG, "superiorLeader"],
    ["Lãnh đạo tỉnh, thành phố", "thành phố", CITY, "leader|superiorLeader"],
    ["Lãnh đạo", "tỉnh", "UBND tỉnh Nậm Pạc", "leader"],
    ["Lãnh đạo các ban, ngành", "huyện", HUYEN, "leader"],
  ])("“%s” at a conference of %s (%s): %s", (text, scope, issuer, group) => {
    expect(groupOf(text, planFor(scope, issuer))).toBe(group);
  });

  test("the office's own letterhead tells which city it is", () => {
    const plan = planFor("thành phố", "UBND thành phố Nậm Pạc");
    const paperwork = { letterhead: { issuer: "UBND THÀNH PHỐ HẢI PHÒNG" }, facts: {} };
    expect(groupOf("Lãnh đạo Sở Nội vụ", plan)).toBe("superiorLeader|leader");
    expect(groupOf("Lãnh đạo Sở Nội vụ", plan, { paperwork })).toBe("leader");
  });

  test("what the office chose for a text stands at every conference", () => {
    const choices = { groups: { "lanh dao thanh pho": "guest" } };
    for (const scope of ["phường", "thành phố", "huyện"] as const)
      expect(groupOf("Lãnh đạo thành phố", planFor(scope, ""), choices)).toBe("guest");
  });
});

test("one workbook, read once, answers under another scope", () => {
  const text = `
    DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ
    STT | Họ và tên | Ngày sinh | Thành phần
    1 | Lý Văn Ánh | 12/03/1970 | Lãnh đạo thành phố
    2 | Tô Thị Tư | 15/06/1981 | Lãnh đạo phường
    3 | Bế Văn Sáu | 15/06/1985 | Khách mời`;
  const superiors = belongsTo({ is: "group", groups: ["guest", "superiorLeader", "provincial", "press"] });
  const allLeaders = belongsTo({ is: "group", groups: ["guest", "leader", "superiorLeader"] });
  const own = belongsTo({ is: "group", groups: ["leader"] });
  const answers = (scope: Scope) =>
    checked(text, planFor(scope, "")).conference.persons.map((person) =>
      [superiors, allLeaders, own].map((ask) => ask(person).answer).join(" "),
    );
  expect(answers("phường")).toEqual(["yes yes no", "no yes yes", "yes yes no"]);
  expect(answers("thành phố")).toEqual(["no yes yes", "no yes no", "yes yes no"]);
});

test("leaders of whom the level is open leave open only what turns on it", () => {
  const [person] = checked(
    `
    DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ
    STT | Họ và tên | Ngày sinh | Thành phần
    1 | Lý Văn Ánh | 12/03/1970 | Lãnh đạo xã`,
    planFor("doanh nghiệp", "Công ty May Khe Lạ"),
  ).conference.persons;
  const answer = (...groups: string[]) => person && belongsTo({ is: "group", groups })(person).answer;
  expect(answer("guest", "provincial")).toBe("no");
  expect(answer("leader", "superiorLeader")).toBe("yes");
  expect(answer("guest", "superiorLeader")).toBe("unknown");
});

const OWN: readonly PlanCategory[] = [
  { id: "nhan-si", name: "Nhân sĩ, trí thức", words: ["nhân sĩ trí thức", "trí thức tiêu biểu"], parent: "guest" },
  { id: "me-vnah", name: "Mẹ Việt Nam anh hùng", words: ["Mẹ Việt Nam anh hùng", "Mẹ VNAH"], parent: "guest" },
  { id: "cuu-can-bo", name: "Cựu cán bộ lãnh đạo", words: ["cựu cán bộ lãnh đạo"], parent: "guest" },
  { id: "nghe-nhan", name: "Nghệ nhân", words: ["nghệ nhân", "nghệ nhân ưu tú"] },
  { id: "press", name: "Phóng viên, cộng tác viên", words: ["cộng tác viên báo"] },
];

describe("a plan's own categories", () => {
  const plan = planFor("xã", "UBND xã Nà Khoa", OWN);
  test.each([
    ["Nhân sĩ, trí thức", "nhan-si"],
    ["NHÂN SĨ TRÍ THỨC", "nhan-si"],
    ["Trí thức tiêu biểu", "nhan-si"],
    ["Các nhân sĩ, trí thức của xã", "nhan-si"],
    ["Mẹ Việt Nam anh hùng", "me-vnah"],
    ["Cựu cán bộ lãnh đạo", "cuu-can-bo"],
    ["Nghệ nhân", "nghe-nhan"],
    ["Nghệ nhân ưu tú", "nghe-nhan"],
    ["Nghệ nhân thôn Bản Chang", "nghe-nhan"],
    ["Khách mời (Mẹ VNAH)", "me-vnah"],
    ["Cộng tác viên báo", "press"],
    ["Phóng viên", "press"],
    ["Khách mời", "guest"],
    // Two things, or not plainly one of them: for the office to say.
    ["Điển hình tiên tiến, nghệ nhân", "?"],
    ["Con của Mẹ Việt Nam anh hùng", "?"],
    ["Nghệ nhân dân gian", "?"],
    ["Không phải nghệ nhân", "?"],
  ])("“%s”: %s", (text, group) => expect(groupOf(text, plan)).toBe(group));

  test("without the plan the same texts say what they say to everybody", () => {
    expect(groupOf("Nghệ nhân", planFor("xã", ""))).toBe("?");
    expect(groupOf("Cựu cán bộ lãnh đạo", planFor("xã", ""))).toBe("?");
  });

  test("a heading, a title and the office's choice name them too", () => {
    const list = `
      DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ
      STT | Họ và tên | Ngày sinh | Chức vụ
      I | Khách mời
      1 | Lý Văn Ánh | 12/03/1970 | Nông dân
      II | Nghệ nhân
      1 | Tô Thị Tư | 15/06/1981 | Thợ rèn
      III | Nghệ nhân dân gian
      1 | Bế Văn Sáu | 15/06/1985 | Thợ mộc`;
    const groups = (choices: Partial<Choices>) => checked(list, plan, choices).rosters[0]?.delegates.map(groupIn);
    expect(groups({})).toEqual(["guest", "nghe-nhan", "?"]);
    expect(groups({ groups: { "nghe nhan dan gian": "nghe-nhan" } })).toEqual(["guest", "nghe-nhan", "nghe-nhan"]);
    // A category that the plan no longer has is no choice: the text is open again, and proposed again.
    expect(groups({ groups: { "nghe nhan dan gian": "tho-gioi" } })).toEqual(["guest", "nghe-nhan", "?"]);
    const titled = `
      DANH SÁCH NGHỆ NHÂN
      STT | Họ và tên | Ngày sinh | Chức vụ
      1 | Lý Văn Ánh | 12/03/1970 | Thợ rèn`;
    expect(checked(titled, plan).rosters[0]?.delegates.map(groupIn)).toEqual(["nghe-nhan"]);
  });

  test("an office that names one is a proposal, to be confirmed once", () => {
    const { rosters } = checked(
      `
      DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ
      STT | Họ và tên | Ngày sinh | Chức vụ
      1 | Lý Văn Ánh | 12/03/1970 | Nghệ nhân
      2 | Tô Thị Tư | 15/06/1981 | Giáo viên`,
      plan,
    );
    expect(rosters[0]?.groups).toMatchObject([
      { text: "Nghệ nhân", from: "position", group: { id: "nghe-nhan" }, plain: false, chosenBy: "reader" },
    ]);
    expect(rosters[0]?.delegates.map(({ group }) => group.kind)).toEqual(["unreadable", "absent"]);
  });

  const { conference } = checked(
    `
    DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ
    STT | Họ và tên | Ngày sinh | Thành phần
    1 | Lý Văn Ánh | 12/03/1970 | Nghệ nhân
    2 | Tô Thị Tư | 15/06/1981 | Khách mời
    3 | Bế Thị Sáu | 15/06/1935 | Mẹ Việt Nam anh hùng
    4 | Nông Văn Tám | 15/06/1985 | Điển hình tiên tiến`,
    plan,
  );

  test("they count in rules that name the parent, and in rules of their own", () => {
    const members = (...groups: string[]) =>
      conference.persons.map((person) => belongsTo({ is: "group", groups })(person).answer);
    expect(members("guest")).toEqual(["no", "yes", "yes", "no"]);
    expect(members("me-vnah")).toEqual(["no", "no", "yes", "no"]);
    expect(members("nghe-nhan", "exemplary")).toEqual(["yes", "no", "no", "yes"]);
  });

  test("tables, papers and written sheets call them by the plan's names", () => {
    const table = composition(conference.delegates, "2025-08-20").tables.find(({ id }) => id === "group");
    expect(table?.rows.map(({ name, count }) => [name, count])).toEqual([
      ["Điển hình tiên tiến", 1],
      ["Khách mời", 1],
      ["Mẹ Việt Nam anh hùng", 1],
      ["Nghệ nhân", 1],
    ]);
    expect(sectionsOf(conference.delegates, "category").map(({ name }) => name)).toEqual([
      "Nghệ nhân",
      "Khách mời",
      "Mẹ Việt Nam anh hùng",
      "Điển hình tiên tiến",
    ]);
    expect(listSheet(conference, USUAL_OPTIONS).rows.flat()).toContain("Mẹ Việt Nam anh hùng");
  });

  test("those below “không tính” are not counted, those below guests owe no birth date", () => {
    const own: readonly PlanCategory[] = [
      { id: "hau-can", name: "Hậu cần", words: ["hậu cần"], parent: "uncounted" },
      ...OWN,
    ];
    const { conference, findings } = checked(
      `
      DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ
      STT | Họ và tên | Ngày sinh | Đơn vị | Thành phần
      1 | Lý Văn Ánh | 12/03/1970 | Thôn Bản Chang | Hậu cần
      2 | Tô Thị Tư |  | Thôn Bản Chang | Mẹ Việt Nam anh hùng
      3 | Nông Văn Tám |  | Thôn Bản Chang | Điển hình tiên tiến`,
      planFor("xã", "", own),
    );
    expect(conference.notCounted.map(({ row }) => row)).toEqual([3]);
    const missing = findings.filter(({ ruleId }) => ruleId === "row-missing-field").flatMap(({ cells }) => cells);
    expect(missing.filter(({ column }) => column === 3).map(({ row }) => row)).toEqual([5]);
  });

  test("leaders of a level go where the plan says they belong", () => {
    const own: readonly PlanCategory[] = [
      {
        id: "lanh-dao-lien-quan",
        name: "Lãnh đạo cấp trên có liên quan",
        words: ["cấp trên liên quan"],
        level: "above",
      },
    ];
    expect(groupOf("Lãnh đạo tỉnh", planFor("xã", "", own))).toBe("lanh-dao-lien-quan");
    expect(groupOf("Lãnh đạo xã", planFor("xã", "", own))).toBe("leader");
  });
});
