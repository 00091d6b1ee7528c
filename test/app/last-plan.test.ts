import type { MachineMemory } from "../../src/app/ports";
import { rememberedPlan } from "../../src/app/plan/remembered-plan";
import { NO_CHOICES } from "../../src/domain/choices";
import { PLANS } from "../../src/plans/all-plans";
import { drawSheet } from "../draw-sheet";
import { sampleSession, smallSheet } from "./sample-session";

const OWN_TITLE = "Hội nghị điển hình tiên tiến xã Khuất Xá";

const ofKhuatXa = drawSheet(
  `
UBND XÃ KHUẤT XÁ
DANH SÁCH ĐẠI BIỂU DỰ HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN
STT | Họ và tên | Ngày sinh | Giới tính | Dân tộc | Thành phần
1 | Nguyễn Văn An | 12/03/1980 | Nam | Kinh | Điển hình tiên tiến
`,
  { name: "Đại biểu" },
);

function machine(): MachineMemory & { text: string | null } {
  return {
    text: null,
    get() {
      return this.text;
    },
    set(text) {
      this.text = text;
    },
  };
}

/** An office makes a plan of its own in one workbook, with things that are of this conference alone. */
async function usedHere(memory: MachineMemory) {
  const { session } = sampleSession([ofKhuatXa], null, memory);
  await session.open();
  await session.check();
  await session.choose((before) => ({ ...before, planId: "tan-doan-2025", scope: "xã" }));
  await session.useAsTemplate({ title: OWN_TITLE, issuer: "UBND xã Khuất Xá", document: "", year: 2025 });
  await session.choose((before) => ({
    ...before,
    params: { "tan-doan-cap": { max: 120 } },
    typed: { villages: ["Nà Lốc"], staff: 31 },
    explanations: { x: { text: "đã hỏi ông Lý Văn Mười", fingerprint: "1" } },
  }));
  session.dispose();
}

test("an own plan of the office is proposed for its next workbook and taken with its numbers by one click", async () => {
  const memory = machine();
  await usedHere(memory);
  const { session } = sampleSession([ofKhuatXa], null, memory);
  await session.open();
  await session.propose();
  expect(session.get()).toMatchObject({ plan: null, verdict: null, phase: "empty", rosters: [] });
  const { offered } = session.get().proposals;
  expect(offered).toMatchObject([{ scope: "xã", target: "attendees", isModel: false }]);
  const [proposal] = offered;
  if (proposal === undefined) throw new Error("nothing proposed");
  await session.useProposal(proposal);
  const { plan, choices, rules, verdict, proposals } = session.get();
  expect(plan).toMatchObject({ title: OWN_TITLE, issuer: "UBND xã Khuất Xá" });
  expect(choices).toMatchObject({ scope: "xã", target: "attendees", typed: {} });
  expect(rules.find(({ id }) => id === "tan-doan-cap")).toMatchObject({ params: { max: 120 } });
  expect(rules.find(({ id }) => id === "tan-doan-cap")?.title).toContain("120");
  expect(verdict).not.toBe("rows-only");
  expect(proposals.offered).toEqual([]);
});

test("what is remembered holds the rules and nobody: no people, no explanations, nothing typed", async () => {
  const memory = machine();
  await usedHere(memory);
  expect(memory.text).toContain(OWN_TITLE);
  expect(memory.text).not.toMatch(/Nguyễn Văn An|Lý Văn Mười|Nà Lốc|staff/);
});

test("a built-in plan is remembered by its id; forgotten, it is proposed no more", async () => {
  const memory = machine();
  const first = sampleSession([smallSheet], null, memory).session;
  await first.open();
  await first.check();
  await first.choose((before) => ({ ...before, planId: "tan-hung-2025", scope: "xã" }));
  expect(JSON.parse(memory.text ?? "")).toEqual({ version: 1, planId: "tan-hung-2025", scope: "xã" });
  const next = sampleSession([smallSheet], null, memory).session;
  await next.open();
  await next.check();
  expect(next.get().proposals.offered).toMatchObject([{ known: { plan: { id: "tan-hung-2025" }, from: "machine" } }]);
  next.forgetPlan();
  expect(next.get()).toMatchObject({ lastPlan: null, proposals: { offered: [] } });
  expect(memory.text).toBeNull();
});

test("nothing is counted under a proposed plan before it is confirmed", async () => {
  const memory = machine();
  await usedHere(memory);
  const { session, workbook } = sampleSession([ofKhuatXa], null, memory);
  await session.open();
  await session.check();
  expect(session.get()).toMatchObject({ plan: null, verdict: "rows-only", choices: NO_CHOICES });
  expect(session.get().results.every(({ ruleId }) => !ruleId.startsWith("tan-doan"))).toBe(true);
  expect(await workbook.settings.get()).toBeNull();
});

test("a plan that stands in the workbook stays in force: nothing is proposed over it", async () => {
  const memory = machine();
  await usedHere(memory);
  const { session } = sampleSession([ofKhuatXa], null, memory);
  await session.open();
  await session.choose((before) => ({ ...before, planId: "dinh-lap-2025", scope: "xã" }));
  await session.check();
  expect(session.get().proposals.offered).toEqual([]);
  expect(session.get().plan?.id).toBe("dinh-lap-2025");
});

test("under a plan whose scope nobody chose the titles' scope is still told, and no plan offered", async () => {
  const { session } = sampleSession([ofKhuatXa]);
  await session.open();
  await session.check();
  await session.choose((before) => ({ ...before, planId: "tp-lang-son-2024" }));
  expect(session.get().proposals).toMatchObject({ scope: "xã", offered: [] });
  await session.choose((before) => ({ ...before, scope: "phường" }));
  expect(session.get().proposals).toMatchObject({ scope: null, offered: [] });
});

test.each([null, "", "{", "[]", '{"version":9,"planId":"tan-hung-2025"}', '{"version":1,"plan":{"rules":[]}}'])(
  "what this version cannot read is nothing: %s",
  (text) => {
    expect(rememberedPlan(text)).toBeNull();
  },
);

test("every preset comes back as it is", () => {
  for (const plan of PLANS)
    expect(rememberedPlan(JSON.stringify({ version: 1, planId: plan.id }))).toEqual({ plan, from: "machine" });
});
