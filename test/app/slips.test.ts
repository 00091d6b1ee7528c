import { checkWorkbook } from "../../src/app/check-workbook";
import { toldFindings } from "../../src/app/documents/findings-sheet";
import { slipsOf } from "../../src/app/documents/slips";
import { slipsDue, slipsSheet, SLIPS_TITLE } from "../../src/app/documents/slips-sheet";
import { timelineOf } from "../../src/app/plan/timeline";
import { explain } from "../../src/checks/engine/explain";
import { NO_CHOICES } from "../../src/domain/choices";
import { PLANS } from "../../src/plans/all-plans";
import { drawSheet } from "../draw-sheet";
import { openSample } from "./sample-session";

const sheet = drawSheet(
  `
DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN
STT | Họ và tên | Ngày sinh | Giới tính | Dân tộc | Thôn | Thành phần
1 | Nguyễn Văn An | 12/03/1980 | Nam | Kinh | Nà Lốc | Điển hình tiên tiến
2 | Lý Thị Bình | | Nữ | Tày | Thôn Nà Lốc | Điển hình tiên tiến
3 | Hoàng Văn Cường | 31/02/1980 | Nam | Nùng | Bản Cáu | Điển hình tiên tiến
4 | Vi Thị Dung | 01/02/1990 | Nữ | Tày | Bản Cáu | Điển hình tiên tiến
`,
  { name: "Đại biểu" },
);

function slipsFor(plan: (typeof PLANS)[number] | null) {
  const checked = checkWorkbook({
    snapshots: [sheet],
    sheets: [{ name: sheet.name, visibility: "visible" }],
    choices: plan === null ? NO_CHOICES : { ...NO_CHOICES, planId: plan.id, scope: "xã" },
    plan,
    today: "2025-08-20",
  });
  return slipsOf({ ...checked, snapshots: [sheet] }, toldFindings(checked, explain));
}

test("each thôn gets its own people's faults, however its name is spelt, and nobody else's", () => {
  const slips = slipsFor(null);
  expect(slips.map(({ place }) => place)).toEqual(["Bản Cáu", "Thôn Nà Lốc"]);
  expect(slips[0]?.lines.map(({ who, cell }) => [who, cell])).toEqual([["Hoàng Văn Cường", "C5"]]);
  expect(slips[0]?.lines[0]?.what).toContain("31/02/1980");
  // Its name is written in two ways, too.
  expect(slips[1]?.lines.map(({ who, cell }) => [who, cell])).toEqual([
    ["Lý Thị Bình", "C4"],
    ["Lý Thị Bình", "F4"],
  ]);
});

test("a broken quota of the whole list is on no slip; places that sent too many or nobody have theirs", async () => {
  const { session } = openSample("tan-doan-2025-loi");
  await session.open();
  await session.check();
  const state = session.get();
  const slips = slipsOf(state, toldFindings(state, explain));
  const all = slips.flatMap(({ lines }) => lines.map(({ what }) => what));
  expect(all.some((what) => /vượt 13|đạt 35,6%/.test(what))).toBe(false);
  expect(slips.find(({ place }) => place === "Thôn Tân Tiến")?.lines[0]?.what).toContain("chưa có đại biểu nào");
  expect(slips.find(({ place }) => place === "Thôn Nà Lốc")?.lines.map(({ what }) => what)).toEqual(
    expect.arrayContaining([expect.stringContaining("phân bổ 6, thừa 6")]),
  );
  // Two rules wait for one cell: it is asked for once.
  for (const { lines } of slips) {
    const toFill = lines.filter(({ advice }) => /^(?:Bổ sung “|Ghi lại)/.test(advice)).map(({ cell }) => cell);
    expect(new Set(toFill).size).toBe(toFill.length);
  }
  session.dispose();
});

test("a page for each: title, place, by when, a table with room for the answer", () => {
  const { rows, layout } = slipsSheet(slipsFor(null), "Tệp: DS.xlsx.", slipsDue(undefined));
  const starts = layout.print?.pages ?? [];
  expect(starts.map((row) => rows[row - 1]?.[0])).toEqual([SLIPS_TITLE, SLIPS_TITLE]);
  expect(starts.map((row) => rows[row]?.[0])).toEqual(["Gửi: Bản Cáu", "Gửi: Thôn Nà Lốc"]);
  expect(rows[(starts[0] ?? 0) + 2]?.[0]).toBe("Đề nghị bổ sung, sửa và gửi lại trước ngày ……/……/…………");
  for (const { from, columns } of layout.print?.tables ?? []) expect(rows[from - 1]).toHaveLength(columns);
});

test("by when: the day on which the plan wants the list, while it is to come", () => {
  const plan = PLANS.find(({ id }) => id === "tan-hung-2025");
  if (plan === undefined) throw new Error("no plan");
  const due = (today: string) =>
    slipsDue(timelineOf({ plan, scope: "xã", conferenceDate: undefined, progress: undefined, today }));
  expect(due("2025-03-01")).toMatch(/trước ngày 9\/4\/2025|trước ngày 10\/4\/2025/);
  expect(due("2026-03-01")).toContain("……/……/…………");
});
