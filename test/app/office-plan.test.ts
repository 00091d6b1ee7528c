import { withConfirmed } from "../../src/ui/parts/change-choices";
import { KHUAT_XA_PLAN } from "./khuat-xa-plan";
import { sampleSession, smallSheet } from "./sample-session";

const idsOf = (session: ReturnType<typeof sampleSession>["session"]) =>
  session.get().choices.ownPlan?.rules.map(({ id }) => id) ?? [];

test("pasted, confirmed, checked: the verdict is under the office's own plan, and is there when the file is opened again", async () => {
  const { session, workbook } = sampleSession();
  await session.check();
  expect(await session.readPlan({ text: KHUAT_XA_PLAN })).toBe(true);
  expect(session.get().undoable).toBe("Đọc được 2 quy định, 2 thời hạn, chương trình 5 mục.");
  expect(session.get().choices.scope).toBe("xã");
  expect(session.get().verdict).toBe("rows-only");
  await session.changePlan("Đã xác nhận.", (before) => withConfirmed(before, new Set(idsOf(session))));
  expect(session.get().results.filter(({ ruleId }) => idsOf(session).includes(ruleId))).toHaveLength(2);
  const stored: unknown = JSON.parse((await workbook.settings.get()) ?? "");
  expect(stored).toMatchObject({ ownPlan: { reading: { text: expect.stringContaining("tối đa 120") } } });
});

test("a plan of the office's own is kept until the office gives it up, and comes back", async () => {
  const { session } = sampleSession();
  await session.readPlan({ text: KHUAT_XA_PLAN });
  await session.choose((before) => ({ ...before, disabledRules: ["delegate-cap-1"] }));
  const before = session.get().choices;
  const other = KHUAT_XA_PLAN.replace(/Khuất Xá/g, "Yên Khoái").replace("120", "90");
  await session.readPlan({ text: other });
  expect(session.get().choices).toEqual(before);
  expect(session.get().offered?.plan.title).toContain("Yên Khoái");
  await session.answerOffer("keep");
  expect(session.get().choices).toEqual(before);
  await session.readPlan({ text: other });
  await session.answerOffer("replace");
  expect(session.get()).toMatchObject({ offered: null, choices: { disabledRules: [] } });
  expect(session.get().choices.ownPlan?.rules[0]?.params).toEqual({ max: 90 });
  await session.undo();
  expect(session.get().choices).toEqual(before);
});

test("each change is taken back, the last first; what was done besides stays", async () => {
  const { session } = sampleSession();
  await session.readPlan({ text: KHUAT_XA_PLAN });
  const rules = session.get().choices.ownPlan?.rules;
  const [first = "", second = ""] = idsOf(session);
  await session.changePlan("một", (before) => withConfirmed(before, new Set([first])));
  await session.choose((before) => ({ ...before, names: { "ban cau": "Bản Cáu" } }));
  await session.changePlan("hai", (before) => withConfirmed(before, new Set([second])));
  expect(session.get().undoable).toBe("hai");
  await session.undo();
  expect(session.get().undoable).toBe("một");
  await session.undo();
  expect(session.get().choices.ownPlan?.rules).toEqual(rules);
  expect(session.get().choices.names).toEqual({ "ban cau": "Bản Cáu" });
  await session.undo();
  expect(session.get()).toMatchObject({ plan: null, undoable: null });
});

test("a saved plan keeps what is proposed, and is known wherever it is opened", async () => {
  const first = sampleSession();
  await first.session.readPlan({ text: KHUAT_XA_PLAN });
  await first.session.savePlan();
  const file = first.saved[0];
  if (file === undefined) throw new Error("nothing was saved");
  const next = sampleSession([smallSheet], { name: "ke-hoach.txt", text: file.text });
  expect(await next.session.openPlan("document")).toBe(true);
  expect(next.session.get().choices.ownPlan).toEqual(first.session.get().choices.ownPlan);
});

test("what is no plan is refused in a sentence and changes nothing", async () => {
  const { session } = sampleSession();
  expect(await session.readPlan({ text: "Kính gửi bạn, hôm nay trời đẹp." })).toBe(false);
  expect(session.get()).toMatchObject({
    plan: null,
    notice: { kind: "warning", text: expect.stringContaining("Không thấy") },
  });
  expect(await session.readPlan({ name: "anh.docx", bytes: new Uint8Array() })).toBe(false);
  expect(session.get().notice?.text).toContain("anh.docx");
});

test("a new plan is empty, for whatever scope", async () => {
  const { session } = sampleSession();
  await session.check();
  await session.newPlan();
  expect(session.get()).toMatchObject({ plan: { rules: [], year: 2025 }, verdict: "rows-only" });
});

test("an amendment is added to the office's own plan: confirmed, it takes the place of what it changes", async () => {
  const { session } = sampleSession();
  await session.check();
  await session.readPlan({ text: KHUAT_XA_PLAN });
  await session.readPlan({
    text: `Số: 55/UBND-VP
V/v điều chỉnh Kế hoạch tổ chức Hội nghị điển hình tiên tiến
1. Thành phần: thay thế "số lượng đại biểu tối đa 120 người" bằng "số lượng đại biểu tối đa 140 người".`,
  });
  await session.answerOffer("amend");
  expect(session.get().choices.ownPlan?.rules.at(-1)).toMatchObject({
    params: { max: 140 },
    replaces: "delegate-cap-1",
    status: "proposed",
  });
  await session.changePlan("Đã xác nhận.", (before) => withConfirmed(before, new Set(idsOf(session))));
  const caps = session.get().rules.filter(({ check }) => check === "delegate-cap");
  expect(caps.map(({ params }) => params["max"])).toEqual([140]);
  await session.undo();
  await session.undo();
  expect(idsOf(session)).toEqual(["delegate-cap-1", "group-share-1"]);
});
