/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import type { Plan } from "../../src/domain/plan";
import { checkedState, fakeSession } from "./fake-session";
import { inventedPlan } from "./invented-plan";
import { showPane } from "./show-pane";

/** Half a day; a song of half an hour, three items without minutes. */
const PLAN: Plan = {
  ...inventedPlan,
  agenda: [
    { text: "Văn nghệ chào mừng", by: "Trung tâm Văn hóa", minutes: 30 },
    { text: "Khai mạc" },
    { text: "Báo cáo tổng kết" },
    { text: "Bế mạc" },
  ],
};

async function show() {
  const session = fakeSession({ ...checkedState(), plan: PLAN, presets: [PLAN] });
  const { user } = await showPane(session, "plan");
  await user.click(screen.getByRole("button", { name: /^Chương trình \(4 nội dung\)/ }));
  return { session, user };
}

const items = () =>
  within(screen.getByRole("list", { name: "Các nội dung" }))
    .getAllByRole("listitem")
    .map((item) => item.textContent ?? "");
const factsOf = ({ get }: ReturnType<typeof fakeSession>) => get().choices.paperwork?.facts;

test("times follow from the start; what is left of half a day is shared out, and taken back", async () => {
  const { session, user } = await show();
  expect(items()[0]).toContain("……");
  await user.type(screen.getByRole("textbox", { name: "Giờ bắt đầu" }), "7h30{Enter}");
  expect(items()[0]).toContain("07h30 – 08h00");
  expect(screen.getByText("Đã ghi 30 phút; 3 nội dung chưa ghi số phút.")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Chia 210 phút còn lại" }));
  expect(factsOf(session)?.agenda?.map(({ minutes }) => minutes)).toEqual([30, 70, 70, 70]);
  expect(items()[3]).toContain("10h20 – 11h30");
  await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
  expect(factsOf(session)?.agenda).toBeUndefined();
  expect(factsOf(session)?.startTime).toBe("7h30");
});

test("minutes and order are edited, the sum is judged by the length, and the plan's own comes back", async () => {
  const { session, user } = await show();
  await user.type(screen.getByRole("textbox", { name: "Hội nghị kéo dài" }), "120{Enter}");
  for (const [text, minutes] of [
    ["Khai mạc", "10"],
    ["Báo cáo tổng kết", "90"],
    ["Bế mạc", "5"],
  ] as const)
    await user.type(screen.getByRole("textbox", { name: `Số phút: ${text}` }), `${minutes}{Enter}`);
  expect(
    screen.getByText(/cộng lại là 135 phút, nhiều hơn thời gian của hội nghị \(120 phút\) là 15 phút/),
  ).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Chuyển lên: Báo cáo tổng kết" }));
  expect(factsOf(session)?.agenda?.map(({ text }) => text)).toEqual([
    "Văn nghệ chào mừng",
    "Báo cáo tổng kết",
    "Khai mạc",
    "Bế mạc",
  ]);
  expect(factsOf(session)?.agenda?.[0]).toEqual({ text: "Văn nghệ chào mừng", by: "Trung tâm Văn hóa", minutes: 30 });
  await user.click(screen.getByRole("button", { name: "Đặt lại theo kế hoạch" }));
  expect(factsOf(session)).toEqual({ lengthMinutes: 120 });
  expect(items()[1]).toContain("Khai mạc");
});

test("a number that is none is told, and the first cannot go up", async () => {
  const { session, user } = await show();
  await user.type(screen.getByRole("textbox", { name: "Số phút: Khai mạc" }), "0{Enter}");
  expect(factsOf(session)?.agenda).toBeUndefined();
  expect(screen.getByRole("button", { name: "Chuyển lên: Văn nghệ chào mừng" })).toHaveAttribute(
    "aria-disabled",
    "true",
  );
});
