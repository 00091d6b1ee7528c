/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { NO_PROPOSALS, type PlanProposal, type PlanProposals } from "../../src/app/plan/propose-plan";
import { NO_CHOICES } from "../../src/domain/choices";
import { cell, checkedState, fakeSession, type FakeSession, firstState } from "./fake-session";
import { inventedPlan } from "./invented-plan";
import { showPane } from "./show-pane";

const show = async (session: FakeSession) => (await showPane(session, "plan")).user;

const proposal: PlanProposal = {
  known: { plan: inventedPlan, from: "preset" },
  scope: "xã",
  target: "attendees",
  isModel: false,
  why: [{ text: "tiêu đề ghi “UBND XÃ MẪU SƠN”", cell: cell(1, 1) }],
  doubts: [],
};

const waiting = (proposals: Partial<PlanProposals>, part = {}) =>
  fakeSession({
    ...checkedState(),
    plan: null,
    choices: NO_CHOICES,
    proposals: { ...NO_PROPOSALS, ...proposals },
    ...part,
  });

test("plan, scope and list with the reason and its cell; one click takes them", async () => {
  const session = waiting({ offered: [proposal] });
  const user = await show(session);
  const card = screen.getByRole("region", { name: "Đề xuất kế hoạch" });
  expect(card).toHaveTextContent(inventedPlan.title);
  expect(card).toHaveTextContent("Xã · Đại biểu dự hội nghị");
  expect(card).toHaveTextContent("tiêu đề ghi “UBND XÃ MẪU SƠN”");
  await user.click(within(card).getByRole("button", { name: /Đến ô .*A1$/ }));
  expect(session.calls).toContainEqual(["reveal", cell(1, 1)]);
  await user.click(within(card).getByRole("button", { name: "Dùng đề xuất này" }));
  expect(session.calls.at(-1)).toEqual(["useProposal", proposal]);
});

test("the plans to choose from are one click away and fold again", async () => {
  const user = await show(waiting({ offered: [proposal] }));
  expect(screen.queryByRole("radio")).not.toBeInTheDocument();
  const other = screen.getByRole("button", { name: "Chọn kế hoạch khác" });
  await user.click(other);
  expect(screen.getAllByRole("radio").length).toBeGreaterThan(0);
  await user.click(other);
  expect(screen.queryByRole("radio")).not.toBeInTheDocument();
});

test("a model is called one and what speaks against it is said; two are told apart by their names", async () => {
  const model: PlanProposal = {
    ...proposal,
    target: "sentUp",
    isModel: true,
    doubts: [{ text: "Kế hoạch này của năm 2025, còn tiêu đề ghi năm 2027.", cell: cell(2, 1) }],
  };
  await show(waiting({ offered: [proposal, model] }));
  expect(screen.getByText("Mẫu, không phải kế hoạch của danh sách này")).toBeInTheDocument();
  expect(screen.getByText(/còn tiêu đề ghi năm 2027/)).toBeInTheDocument();
  expect(screen.getByText(/Tiêu đề chưa cho biết chắc/)).toBeInTheDocument();
  const names = screen.getAllByRole("button", { name: /^Dùng:/ }).map((button) => button.getAttribute("aria-label"));
  expect(new Set(names).size).toBe(2);
});

test("no plan proposed: scope and list are filled in where the titles say them", async () => {
  const session = waiting({
    scope: "xã",
    target: "awards",
    why: proposal.why,
    doubts: [{ text: "Chưa có kế hoạch của “UBND XÃ MẪU SƠN”.", cell: null }],
  });
  const user = await show(session);
  expect(screen.getByText(/Đọc được: Xã · Đề nghị khen thưởng, vì:/)).toBeInTheDocument();
  expect(screen.getByText(/Chưa có kế hoạch của “UBND XÃ MẪU SƠN”/)).toBeInTheDocument();
  await user.click(screen.getByRole("radio", { name: new RegExp(inventedPlan.title) }));
  expect(screen.getByRole("combobox", { name: "Cấp tổ chức hội nghị" })).toHaveValue("xã");
  expect(screen.getByRole("combobox", { name: "Danh sách cần kiểm tra" })).toHaveValue("awards");
});

test("nothing is said where nothing was read", async () => {
  await show(fakeSession(firstState()));
  expect(screen.queryByRole("region", { name: "Đề xuất kế hoạch" })).not.toBeInTheDocument();
  expect(screen.getAllByRole("radio").length).toBeGreaterThan(0);
});

test("what this machine remembers can be forgotten", async () => {
  const known = { plan: inventedPlan, from: "machine" } as const;
  const session = waiting({ offered: [{ ...proposal, known }] }, { lastPlan: known });
  const user = await show(session);
  expect(screen.getByText(/Máy này nhớ kế hoạch/)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Quên kế hoạch trên máy này" }));
  expect(session.calls.at(-1)).toEqual(["forgetPlan"]);
});
