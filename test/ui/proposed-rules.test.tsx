/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import { planFromReading } from "../../src/app/plan/plan-from-reading";
import type { RuleResult } from "../../src/domain/finding";
import type { Plan } from "../../src/domain/plan";
import { rulesOf } from "../../src/domain/rules-of";
import { readPlan } from "../../src/plans/reading/read-plan";
import { checkedState, fakeSession } from "./fake-session";
import { showPane } from "./show-pane";

const TEXT = `UBND XÃ AN LẠC
KẾ HOẠCH
Tổ chức Hội nghị điển hình tiên tiến
I. THỜI GIAN
Hội nghị tổ chức ngày 20/8/2026.
II. SỐ LƯỢNG, CƠ CẤU ĐẠI BIỂU
1. Số lượng: tối đa 150 đại biểu.
2. Đại biểu nữ ít nhất 30%.
3. Đại biểu là giáo viên, nhân viên y tế chiếm ít nhất 20%.
4. Mỗi thôn cử 02 tập thể tiêu biểu.`;

const ASKED = "giáo viên, nhân viên y tế";

async function shown(text = TEXT) {
  const own = planFromReading(readPlan(text), "2026-08-01");
  const session = fakeSession({
    plan: own,
    planRules: rulesOf(own),
    choices: { ...checkedState().choices, scope: "xã", ownPlan: own },
  });
  const { user } = await showPane(session, "plan");
  const plan = (): Plan => {
    const now = session.get().choices.ownPlan;
    if (now === undefined) throw new Error("no plan");
    return now;
  };
  const statuses = () => plan().rules.map(({ check, status }) => [check, status]);
  return { own, session, user, plan, statuses };
}

test("all that can be confirmed is confirmed with one click; whom nobody knows is asked about first, and undone", async () => {
  const { user, statuses } = await shown();
  expect(screen.getByText(/1 quy định cần trả lời trước/)).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Xác nhận tất cả (2)" }));
  expect(statuses()).toEqual([
    ["delegate-cap", "confirmed"],
    ["group-share", "confirmed"],
    ["group-share", "proposed"],
  ]);
  await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
  expect(new Set(statuses().map(([, status]) => status))).toEqual(new Set(["proposed"]));
});

describe("a card asks who the people are that no list tells", () => {
  const question = () => within(screen.getByRole("group", { name: new RegExp(`^“${ASKED}”: nhóm này là những ai`) }));

  test("it cannot be confirmed before; counted as proposed with one click", async () => {
    const { user, plan, statuses } = await shown();
    expect(screen.queryByRole("button", { name: /^Xác nhận: Đại biểu là giáo viên/ })).not.toBeInTheDocument();
    expect(question().getByText(/người ghi “giáo viên”, “nhân viên y tế” ở cột Thành phần/)).toBeInTheDocument();
    await user.click(question().getByRole("button", { name: `Đúng, đếm như vậy: ${ASKED}` }));
    expect(statuses().at(-1)).toEqual(["group-share", "confirmed"]);
    expect(plan().vocabulary).toMatchObject([{ name: ASKED, of: { is: "text" } }]);
    expect(plan().vocabulary?.[0]).not.toHaveProperty("asks");
    await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
    expect(plan().vocabulary).toMatchObject([{ asks: true }]);
  });

  test("by other words", async () => {
    const { user, plan } = await shown();
    await user.click(question().getByRole("button", { name: `Là người khác: ${ASKED}` }));
    const words = question().getByRole("textbox", { name: "Các cách ghi trong danh sách" });
    await user.clear(words);
    await user.type(words, "GV\nYT");
    await user.click(question().getByRole("button", { name: "Đếm như vậy" }));
    expect(plan().vocabulary).toMatchObject([{ of: { is: "text", words: ["GV", "YT"] } }]);
  });

  test("or like a group that has a name", async () => {
    const { user, plan, statuses } = await shown();
    await user.click(question().getByRole("button", { name: `Là người khác: ${ASKED}` }));
    await user.selectOptions(question().getByRole("combobox", { name: "Hoặc đếm như nhóm đã có" }), "đại biểu nữ");
    await user.click(question().getByRole("button", { name: "Đếm như vậy" }));
    expect(plan().vocabulary).toMatchObject([{ of: { is: "women" } }]);
    expect(statuses().at(-1)).toEqual(["group-share", "confirmed"]);
  });

  test("it says when nobody of the list is counted so: a most would be met whatever the list says", async () => {
    const own = planFromReading(readPlan(TEXT), "2026-08-01");
    const measure = { name: "Giáo viên", baseName: "đại biểu", certain: 0, possible: 0, base: 60, min: 12 };
    const result: RuleResult = {
      ruleId: "group-share-2",
      check: "group-share",
      severity: "warning",
      outcome: "violated",
      findings: [],
      measures: [measure],
    };
    const choices = { ...checkedState().choices, scope: "xã" as const, ownPlan: own };
    const session = fakeSession({ plan: own, planRules: rulesOf(own), choices });
    await showPane({ ...session, resultsIfConfirmed: () => [result] }, "plan");
    expect(await question().findByText(/Đếm như vậy thì chưa thấy ai trong danh sách/)).toBeInTheDocument();
  });

  test("the question can be left: the rule is switched off", async () => {
    const { user, session } = await shown();
    const card = screen.getByRole("heading", { name: /^Đại biểu là giáo viên/ }).closest("li");
    if (card === null) throw new Error("no card");
    await user.click(within(card).getByRole("button", { name: /^Tắt/ }));
    expect(session.get().choices.disabledRules).toEqual(["group-share-2"]);
    expect(screen.queryByRole("group", { name: /nhóm này là những ai/ })).not.toBeInTheDocument();
  });
});

describe("several groups that no list tells are one question", () => {
  const SEVERAL = `${TEXT}
5. Người có uy tín ít nhất 05 đại biểu.
6. Chủ trang trại chiếm ít nhất 10%.`;
  const together = () => within(screen.getByRole("region", { name: "3 nhóm cần nói rõ là những ai" }));
  const inBox = (name: RegExp) => together().getByRole("checkbox", { name });

  test("who is found in the list is chosen beforehand; one click confirms the rules, and is undone", async () => {
    const { session, user, plan, statuses } = await shown(SEVERAL);
    const [one, ...others] = session.get().conference?.delegates ?? [];
    if (one === undefined) throw new Error("nobody");
    const at = { sheet: one.sheet, row: one.row, column: 9 };
    const respected = { ...one, category: { kind: "value" as const, value: "Người có uy tín", cell: at } };
    const conference = session.get().conference;
    if (conference === null) throw new Error("no conference");
    act(() => session.set({ conference: { ...conference, delegates: [respected, ...others] } }));
    expect(inBox(/^“người có uy tín”: .*\(thấy 1 dòng\)$/i)).toBeChecked();
    expect(inBox(/^“chủ trang trại”: .*\(chưa thấy ai trong danh sách\)$/i)).not.toBeChecked();
    await user.click(inBox(/chủ trang trại/i));
    await user.click(together().getByRole("button", { name: "Đúng, đếm như vậy (2 nhóm)" }));
    expect(statuses().map(([, status]) => status)).toEqual([
      "proposed",
      "proposed",
      "proposed",
      "confirmed",
      "confirmed",
    ]);
    expect(plan().vocabulary?.map(({ asks }) => asks)).toEqual([true, undefined, undefined]);
    expect(screen.queryByRole("region", { name: /nhóm cần nói rõ/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
    expect(plan().vocabulary?.map(({ asks }) => asks)).toEqual([true, true, true]);
  });

  test("one group alone is asked about on its card", async () => {
    await shown();
    expect(screen.queryByRole("region", { name: /nhóm cần nói rõ/ })).not.toBeInTheDocument();
  });
});

test("a sentence that became no rule is skipped, and comes back", async () => {
  const { own, user, plan } = await shown();
  const [open] = own.reading?.open ?? [];
  if (open === undefined) throw new Error("nothing is open");
  const section = within(screen.getByRole("region", { name: /^Câu .*chưa/ }));
  await user.click(section.getByRole("button", { name: `Bỏ qua: ${open.sentence}` }));
  expect(plan().reading?.open).toEqual((own.reading?.open ?? []).slice(1));
  await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
  expect(plan().reading?.open).toEqual(own.reading?.open);
});

test("a rule is made of a sentence that was not understood, with its clause", async () => {
  const { own, user, plan } = await shown();
  const [open] = own.reading?.open ?? [];
  await user.click(screen.getByRole("button", { name: "Thêm quy định từ câu này" }));
  const form = within(screen.getByRole("form", { name: "Thêm quy định" }));
  await user.selectOptions(form.getByRole("combobox", { name: "Loại quy định" }), "Đủ số tối thiểu của thành phần");
  await user.selectOptions(form.getByRole("combobox", { name: "Đếm những ai" }), "Đại biểu nữ");
  await user.type(form.getByRole("textbox", { name: "Ít nhất" }), "3");
  await user.type(form.getByRole("textbox", { name: "Nội dung quy định" }), "Ít nhất 3 nữ{Enter}");
  expect(plan().rules.at(-1)).toMatchObject({ title: "Ít nhất 3 nữ", source: { sentence: open?.sentence } });
  expect(plan().reading?.open).toEqual([]);
});

test("the plan's day of the conference is taken over with one click, and given back", async () => {
  const { session, user } = await shown();
  const typed = within(screen.getByRole("region", { name: "Số liệu cơ quan nhập" }));
  expect(typed.getByText("Kế hoạch ghi hội nghị ngày 20/8/2026.")).toBeInTheDocument();
  await user.click(typed.getByRole("button", { name: "Dùng ngày này: 20/8/2026" }));
  expect(session.get().choices.typed.conferenceDate).toBe("2026-08-20");
  expect(typed.queryByText(/Kế hoạch ghi hội nghị ngày/)).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
  expect(session.get().choices.typed.conferenceDate).toBeUndefined();
});

test("a doubtful sentence says what is doubtful; what it may mean is taken with one click, and undone", async () => {
  const { own, user, plan } = await shown(TEXT.replace("tối đa 150", "tối đa 12"));
  const asked = own.reading?.open.find(({ maybe }) => maybe !== undefined);
  expect(screen.getByText("Cần xem lại câu này: chưa rõ con số này là của nhóm nào.")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Áp dụng: Tối đa 12 đại biểu" }));
  expect(plan().rules.at(-1)).toMatchObject({ check: "delegate-cap", params: { max: 12 } });
  expect(plan().rules.at(-1)?.status).toBeUndefined();
  expect(plan().reading?.open).not.toContainEqual(asked);
  await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
  expect(plan().reading?.open).toContainEqual(asked);
});

test("of several rules that a sentence may mean one is taken after the other; who nobody knows is asked about", async () => {
  const own = planFromReading(readPlan(TEXT), "2026-08-01");
  const sentence = "Cơ cấu: nữ 20 người, nghệ nhân 15 người";
  const source = { clause: "Mục II.5", sentence };
  const artisans = { id: "rieng-nghe-nhan", name: "nghệ nhân", asks: true as const };
  const text = { is: "text" as const, fields: ["category" as const], words: ["nghệ nhân"], name: "nghệ nhân" };
  const params = (name: string, min: number) => ({ of: { is: "named", name }, name, min });
  const rule = {
    check: "group-minimum",
    target: "attendees" as const,
    severity: "warning" as const,
    scopes: ["xã" as const],
    source,
  };
  const maybe: Plan["rules"] = [
    { ...rule, id: "group-minimum", title: "Ít nhất 20 nữ", params: params("women", 20), status: "proposed" },
    { ...rule, id: "group-minimum-2", title: "15 nghệ nhân", params: params(artisans.id, 15), status: "proposed" },
  ];
  const plan: Plan = {
    ...own,
    vocabulary: [...(own.vocabulary ?? []), { ...artisans, of: text }],
    reading: { ...own.reading, open: [{ clause: "Mục II.5", sentence, why: "chưa rõ", maybe }] },
  };
  const choices = { ...checkedState().choices, scope: "xã" as const, ownPlan: plan };
  const session = fakeSession({ plan, planRules: rulesOf(plan), choices });
  const { user } = await showPane(session, "plan");
  const now = () => session.get().choices.ownPlan;
  await user.click(screen.getByRole("button", { name: "Áp dụng: Ít nhất 20 nữ" }));
  expect(now()?.rules.at(-1)).not.toHaveProperty("status");
  expect(now()?.reading?.open).toMatchObject([{ sentence, maybe: [{ title: "15 nghệ nhân" }] }]);
  await user.click(screen.getByRole("button", { name: "Áp dụng: 15 nghệ nhân" }));
  expect(now()?.rules.at(-1)).toMatchObject({ title: "15 nghệ nhân", status: "proposed" });
  expect(now()?.reading?.open).toEqual([]);
});
