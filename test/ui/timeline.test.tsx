/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import type { Choices } from "../../src/domain/choices";
import { NO_CHOICES } from "../../src/domain/choices";
import type { Plan } from "../../src/domain/plan";
import { timelineScale } from "../../src/ui/plan/timeline-scale";
import { checkedState, fakeSession } from "./fake-session";
import { inventedPlan } from "./invented-plan";
import { showPane } from "./show-pane";

const source = { clause: "Mục III.2" };
/** Today is 1 August 2025. */
const PLAN: Plan = {
  ...inventedPlan,
  deadlines: [
    ...inventedPlan.deadlines,
    {
      id: "awards",
      text: "Trình khen thưởng",
      scopes: ["xã"],
      when: "trước 28/7/2025",
      date: "2025-07-28",
      by: "Văn phòng",
      source,
    },
    {
      id: "invite",
      text: "Phát hành giấy mời",
      scopes: ["xã"],
      when: "chậm nhất 4/8/2025",
      date: "2025-08-04",
      by: "Trung tâm Văn hóa",
      kind: "venue",
      source,
    },
  ],
  dossier: [
    { text: "Tờ trình", source },
    { text: "Lịch tổ chức hội nghị", source },
  ],
};
const choices: Choices = { ...NO_CHOICES, planId: PLAN.id, scope: "xã", target: "attendees" };
const sessionOf = (own: Partial<Choices> = {}) =>
  fakeSession({ ...checkedState(), plan: PLAN, presets: [PLAN], choices: { ...choices, ...own } });

async function show(session = sessionOf()) {
  const { user } = await showPane(session, "plan");
  await user.click(screen.getByRole("button", { name: "Tiến độ và công việc" }));
  return user;
}

const stateOf = (text: string) => {
  const item = screen.getByRole("checkbox", { name: text }).closest("li");
  if (item === null) throw new Error(`no entry ${text}`);
  return item;
};

test("late, soon and not to be dated yet; the conference's date dates the rest", async () => {
  const session = sessionOf();
  const user = await show(session);
  expect(screen.getByText("Quá hạn: 1 · Sắp đến hạn: 1 · Chưa có ngày: 2")).toBeInTheDocument();
  expect(stateOf("Trình khen thưởng")).toHaveTextContent("Quá hạn 4 ngày");
  expect(stateOf("Phát hành giấy mời")).toHaveTextContent("Còn 3 ngày");
  expect(screen.getByText(/chưa tính được ngày của 1 việc/)).toBeInTheDocument();
  const [, field] = screen.getAllByRole("textbox", { name: "Ngày tổ chức hội nghị" });
  await user.type(field!, "20/8/2025{Enter}");
  expect(stateOf("Gửi báo cáo, chương trình về Hội đồng Thi đua – Khen thưởng tỉnh")).toHaveTextContent("5/8/2025");
});

test("ticked with the day of today, taken back, and undone", async () => {
  const session = sessionOf();
  const user = await show(session);
  await user.click(screen.getByRole("checkbox", { name: "Trình khen thưởng" }));
  expect(stateOf("Trình khen thưởng")).toHaveTextContent("Đã xong 1/8/2025");
  expect(Object.values(session.get().choices.progress?.done ?? {})).toEqual(["2025-08-01"]);
  await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
  expect(session.get().choices.progress).toBeUndefined();
  expect(stateOf("Trình khen thưởng")).toHaveTextContent("Quá hạn 4 ngày");
});

test("done on another day, and a day of the office's own", async () => {
  const session = sessionOf();
  const user = await show(session);
  await user.click(screen.getByRole("checkbox", { name: "Trình khen thưởng" }));
  await user.click(screen.getByRole("button", { name: "Ghi ngày: Trình khen thưởng" }));
  const done = screen.getByRole("textbox", { name: "Ngày đã xong" });
  await user.clear(done);
  await user.type(done, "30/7/2025{Enter}");
  expect(stateOf("Trình khen thưởng")).toHaveTextContent("Đã xong 30/7/2025");
  await user.click(screen.getByRole("button", { name: "Ghi ngày: Chuẩn bị chương trình" }));
  const own = within(stateOf("Chuẩn bị chương trình")).getByRole("textbox", { name: "Ngày của cơ quan" });
  await user.type(own, "10/8/2025{Enter}");
  expect(stateOf("Chuẩn bị chương trình")).toHaveTextContent("Còn 9 ngày");
});

test("by who owes it", async () => {
  const user = await show();
  await user.selectOptions(screen.getByRole("combobox", { name: "Ai thực hiện" }), "Trung tâm Văn hóa");
  expect(screen.getByRole("checkbox", { name: "Phát hành giấy mời" })).toBeInTheDocument();
  expect(screen.queryByRole("checkbox", { name: "Trình khen thưởng" })).toBeNull();
});

test("the picture has a table that says the same", async () => {
  const user = await show();
  expect(screen.getByRole("img", { name: /Biểu đồ thời gian của 2 việc/ })).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Xem dạng bảng" }));
  const table = screen.getByRole("table", { name: "Tiến độ và công việc" });
  expect(
    within(table).getByRole("row", { name: /Trình khen thưởng Văn phòng 28\/7\/2025 Quá hạn 4 ngày/ }),
  ).toBeVisible();
  expect(within(table).getAllByRole("row")).toHaveLength(5);
});

test("a paper of the dossier leads to our document; one that was made is proposed as done, never ticked", async () => {
  const session = sessionOf({ progress: { made: { "to-trinh": "2025-07-30" } } });
  const user = await show(session);
  expect(screen.getByRole("heading", { name: "Hồ sơ, văn bản (xong 0/2)" })).toBeInTheDocument();
  expect(screen.getByRole("checkbox", { name: "Tờ trình" })).not.toBeChecked();
  expect(stateOf("Tờ trình")).toHaveTextContent("Đã làm “Tờ trình” ngày 30/7/2025.");
  expect(within(stateOf("Lịch tổ chức hội nghị")).queryByRole("button")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Đánh dấu xong: Tờ trình" }));
  expect(screen.getByRole("heading", { name: "Hồ sơ, văn bản (xong 1/2)" })).toBeInTheDocument();
});

test("“Làm văn bản này” opens the tab Văn bản", async () => {
  const user = await show();
  await user.click(screen.getByRole("button", { name: "Làm văn bản này: Tờ trình" }));
  expect(screen.getByRole("tab", { name: "Văn bản" })).toHaveAttribute("aria-selected", "true");
});

test("into a calendar and a sheet", async () => {
  const session = sessionOf();
  const user = await show(session);
  await user.click(screen.getByRole("button", { name: "Lưu vào lịch (.ics)" }));
  await user.click(screen.getByRole("button", { name: "Ghi ra trang tính" }));
  expect(session.calls).toEqual([["saveCalendar"], ["writeTimeline"]]);
});

describe("the reminder", () => {
  test("one line that leads there", async () => {
    const { user } = await showPane(sessionOf(), "check");
    expect(screen.getByText("Tiến độ: 1 việc quá hạn, 1 việc còn 3 ngày.")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Xem tiến độ" }));
    expect(await screen.findByRole("checkbox", { name: "Trình khen thưởng" })).toBeInTheDocument();
  });

  test("can be switched off in this workbook, and on again", async () => {
    const session = sessionOf();
    const { user } = await showPane(session, "check");
    await user.click(screen.getByRole("button", { name: "Không nhắc nữa" }));
    expect(screen.queryByText(/Tiến độ:/)).toBeNull();
    expect(session.get().choices.progress).toEqual({ isQuiet: true });
    await user.click(screen.getByRole("tab", { name: /Kế hoạch/ }));
    await user.click(await screen.findByRole("button", { name: "Tiến độ và công việc" }));
    await user.click(screen.getByRole("switch", { name: "Nhắc việc đến hạn khi mở bảng tính này" }));
    expect(session.get().choices.progress).toBeUndefined();
  });

  test("nothing where nothing is due", async () => {
    await showPane(fakeSession({ ...checkedState(), plan: inventedPlan }), "check");
    expect(screen.queryByText(/Tiến độ:/)).toBeNull();
  });
});

describe("the axis", () => {
  test("weeks where all is near, months where it is not", () => {
    expect(timelineScale(["2025-08-05", "2025-08-20"], "2025-08-01").ticks.map(({ label }) => label)).toEqual([
      "28/7",
      "4/8",
      "11/8",
      "18/8",
    ]);
    expect(timelineScale(["2024-11-30", "2025-06-30"], "2025-01-15").ticks.map(({ label }) => label)).toEqual([
      "11/2024",
      "1/2025",
      "3/2025",
      "5/2025",
    ]);
  });

  test("every day is inside, in order, and labels do not crowd", () => {
    const { at, ticks } = timelineScale(["2024-11-01", "2028-06-30"], "2026-01-15");
    const places = ["2024-11-01", "2025-12-31", "2026-01-15", "2028-06-30"].map(at);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(places[0]).toBeGreaterThan(0);
    expect(places.at(-1)).toBeLessThan(100);
    expect(ticks.length).toBeLessThanOrEqual(6);
  });
});
