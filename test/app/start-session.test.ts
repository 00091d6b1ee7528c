import { HostError, type HostFailure } from "../../src/app/ports";
import { NO_CHOICES } from "../../src/domain/choices";
import type { Finding } from "../../src/domain/finding";
import { smallSheet, sampleSession, until } from "./sample-session";

const of = (findings: readonly Finding[], check: string) => findings.filter((finding) => finding.check === check);
const withPlan = async (parts: ReturnType<typeof sampleSession>, planId = "tan-doan-2025") => {
  await parts.session.check();
  await parts.session.choose((choices) => ({ ...choices, planId }));
  return parts.session;
};

test("one click reads, checks and marks; without a plan only rows are looked at and nothing is marked yet", async () => {
  const parts = sampleSession();
  await parts.session.check();
  expect(parts.session.get().phase).toBe("ready");
  expect(of(parts.session.get().findings, "duplicate-person")).toHaveLength(1);
  expect(parts.session.get().results.filter((result) => result.check === "group-share")).toHaveLength(0);
  expect(parts.workbook.marks()).toHaveLength(0);

  await parts.session.choose((choices) => ({ ...choices, planId: "tan-doan-2025" }));
  expect(parts.session.get().results.filter((result) => result.check === "group-share").length).toBe(2);
  expect(parts.workbook.marks().length).toBe(2);
});

test("an edit is followed live: the finding goes, and its mark with it", async () => {
  const parts = sampleSession();
  const session = await withPlan(parts);
  expect(of(session.get().findings, "unreadable-date")).toHaveLength(1);
  const cell = { sheet: "Đại biểu", row: 5, column: 3 };
  expect(parts.workbook.marks().some((mark) => mark.cell.row === 5 && mark.cell.column === 3)).toBe(true);
  await parts.workbook.write([{ cell, value: "28/02/1980" }]);
  await until(() => of(session.get().findings, "unreadable-date").length === 0);
  await until(() => !parts.workbook.marks().some((mark) => mark.cell.row === 5 && mark.cell.column === 3));
});

test("with live marks off the pane says that marks are as of the last click", async () => {
  const parts = sampleSession();
  const session = await withPlan(parts);
  session.setLiveMarks(false);
  const before = parts.workbook.marks();
  await parts.workbook.write([{ cell: { sheet: "Đại biểu", row: 5, column: 3 }, value: "28/02/1980" }]);
  await until(() => session.get().marks.outdated);
  expect(parts.workbook.marks()).toBe(before);
  session.setLiveMarks(true);
  await until(() => !session.get().marks.outdated);
});

test("choices travel inside the workbook: the next official opens it configured", async () => {
  const parts = sampleSession();
  await withPlan(parts, "tan-hung-2025");
  const next = sampleSession([smallSheet]);
  await next.workbook.settings.set((await parts.workbook.settings.get()) ?? "");
  await next.session.open();
  expect(next.session.get()).toMatchObject({ phase: "empty", plan: { id: "tan-hung-2025" } });
  await next.session.check();
  expect(next.session.get().plan?.id).toBe("tan-hung-2025");
});

test("settings of a newer version are left alone and the user is told", async () => {
  const { workbook, session } = sampleSession();
  await workbook.settings.set('{"version":9}');
  await session.check();
  expect(session.get().notice?.kind).toBe("warning");
  await session.choose((choices) => ({ ...choices, planId: "tan-doan-2025" }));
  expect(await workbook.settings.get()).toBe('{"version":9}');
});

describe("a host that cannot give or take what is stored", () => {
  const failing = (failure: HostFailure) => () => Promise.reject(new HostError(failure, "GeneralException"));

  test("reading fails: the check goes on, marks are set, one warning; choices are kept and stored as soon as it works", async () => {
    const { workbook, session } = sampleSession();
    const get = jest.spyOn(workbook.settings, "get").mockImplementation(failing("unknown"));
    const set = jest.spyOn(workbook.settings, "set");
    await session.open();
    expect(session.get()).toMatchObject({ problem: null, notice: { kind: "warning" } });
    session.dismissNotice();
    await session.check();
    expect(session.get()).toMatchObject({ phase: "ready", problem: null, notice: null });
    await session.choose((choices) => ({ ...choices, planId: "tan-doan-2025" }));
    expect(workbook.marks().length).toBe(2);
    expect(session.get().notice?.text).toContain("chưa lưu được vào tệp");
    expect(set).not.toHaveBeenCalled();
    session.dismissNotice();
    await session.choose((choices) => ({ ...choices, target: "sentUp" }));
    expect(session.get().notice).toBeNull();
    get.mockRestore();
    await session.check();
    expect(session.get().choices).toMatchObject({ planId: "tan-doan-2025", target: "sentUp" });
    expect(JSON.parse((await workbook.settings.get()) ?? "")).toMatchObject({
      planId: "tan-doan-2025",
      target: "sentUp",
    });
  });

  test("what stood in the workbook is not lost, and what was chosen since counts", async () => {
    const { workbook, session } = sampleSession();
    const names = { "na loc": "Nà Lốc" };
    await workbook.settings.set(JSON.stringify({ ...NO_CHOICES, planId: "tan-hung-2025", names }));
    const get = jest.spyOn(workbook.settings, "get").mockImplementation(failing("not-supported"));
    await session.check();
    await session.choose((choices) => ({ ...choices, planId: "tan-doan-2025" }));
    get.mockRestore();
    await session.check();
    const both = { planId: "tan-doan-2025", names };
    expect(session.get().choices).toMatchObject(both);
    expect(JSON.parse((await workbook.settings.get()) ?? "")).toMatchObject(both);
  });

  test("writing fails: the choice counts, is marked, and is stored with the next check", async () => {
    const { workbook, session } = sampleSession();
    await session.check();
    const set = jest.spyOn(workbook.settings, "set").mockImplementation(failing("unknown"));
    await session.choose((choices) => ({ ...choices, planId: "tan-doan-2025" }));
    expect(session.get()).toMatchObject({
      phase: "ready",
      problem: null,
      plan: { id: "tan-doan-2025" },
      notice: { kind: "warning" },
    });
    expect(workbook.marks().length).toBe(2);
    set.mockRestore();
    await session.check();
    expect(await workbook.settings.get()).toContain("tan-doan-2025");
  });

  test("one that is only busy is told as busy", async () => {
    const { workbook, session } = sampleSession();
    jest.spyOn(workbook.settings, "get").mockImplementation(failing("busy"));
    await session.check();
    expect(session.get().problem).toContain("Nhấn Enter");
  });

  test("settings of a newer version keep nothing from being marked", async () => {
    const { workbook, session } = sampleSession();
    await workbook.settings.set('{"version":9}');
    await session.check();
    await session.choose((choices) => ({ ...choices, planId: "tan-doan-2025" }));
    expect(workbook.marks().length).toBe(2);
    expect(await workbook.settings.get()).toBe('{"version":9}');
  });
});

test("an explanation is kept, and reopened when its cells change", async () => {
  const parts = sampleSession();
  const session = await withPlan(parts);
  const finding = of(session.get().findings, "unreadable-date")[0];
  if (!finding) throw new Error("the sample lost its finding");
  await session.explainFinding(finding, "Đã hỏi lại gia đình.");
  expect(session.explanationOf(finding)).toEqual({ text: "Đã hỏi lại gia đình.", reopened: false });
  await parts.workbook.write([{ cell: { sheet: "Đại biểu", row: 5, column: 3 }, value: "30/02/1980" }]);
  await until(() => JSON.stringify(of(session.get().findings, "unreadable-date")[0]?.data).includes("30/02/1980"));
  const now = of(session.get().findings, "unreadable-date")[0];
  expect(now && session.explanationOf(now)).toEqual({ text: "Đã hỏi lại gia đình.", reopened: true });
  await session.explainFinding(finding, "  ");
  expect(session.explanationOf(finding)).toBeNull();
});

test("marks come back live after the last of them had gone", async () => {
  const parts = sampleSession();
  const session = await withPlan(parts);
  const before = parts.workbook.snapshot("Đại biểu").rows;
  const cells = parts.workbook.marks().map((mark) => mark.cell);
  expect(cells.length).toBe(2);
  await session.choose((choices) => ({ ...choices, disabledRules: session.get().rules.map((rule) => rule.id) }));
  await until(() => parts.workbook.marks().length === 0);
  await session.choose((choices) => ({ ...choices, disabledRules: [] }));
  await until(() => parts.workbook.marks().length === cells.length);
  expect(parts.workbook.snapshot("Đại biểu").rows).toBe(before);
});

test("after unmark nothing is marked live until the next check", async () => {
  const parts = sampleSession();
  const session = await withPlan(parts);
  await session.unmark();
  await parts.workbook.write([{ cell: { sheet: "Đại biểu", row: 4, column: 3 }, value: "30/02/1985" }]);
  await until(() => of(session.get().findings, "unreadable-date").length === 2);
  expect(parts.workbook.marks()).toHaveLength(0);
  await session.check();
  expect(parts.workbook.marks().length).toBe(3);
});

test("sheets that could not be marked for the same reason are named together", async () => {
  const parts = sampleSession();
  jest.spyOn(parts.workbook, "mark").mockResolvedValue({
    marked: 0,
    skipped: [
      { sheet: "Đại biểu", why: "sheet-protected" },
      { sheet: "Thôn", why: "sheet-gone" },
      { sheet: "Đề cử", why: "sheet-protected" },
    ],
  });
  const session = await withPlan(parts);
  const { skipped } = session.get().marks;
  expect(skipped).toHaveLength(2);
  expect(skipped[0]).toMatch(/^Đại biểu, Đề cử: /);
  expect(skipped[1]).toMatch(/^Thôn: /);
});

test("unmark removes every mark", async () => {
  const parts = sampleSession();
  const session = await withPlan(parts);
  await session.unmark();
  expect(parts.workbook.marks()).toHaveLength(0);
  expect(session.get().marks.shown).toBe(0);
});

test("the exported sheet of findings is not taken for a list of people", async () => {
  const parts = sampleSession();
  const session = await withPlan(parts);
  const before = session.get().conference?.delegates.length;
  await session.exportFindings();
  const names = (await parts.workbook.sheets()).map((sheet) => sheet.name);
  expect(names).toContain("Danh sách lỗi");
  expect(names).toContain("Phiếu gửi thôn, đơn vị");
  expect(parts.workbook.revealed()).toEqual({ sheet: "Danh sách lỗi", row: 1, column: 1 });
  expect(session.get().notice?.text).toContain("phiếu gửi 2 thôn, đơn vị");
  await until(() => session.get().sheets.length === 3);
  expect(session.get().conference?.delegates.length).toBe(before);
  expect(session.get().rosters).toHaveLength(1);
});

test("a plan can be made from a preset, saved, and opened again", async () => {
  const parts = sampleSession();
  const session = await withPlan(parts);
  await session.choose((choices) => ({ ...choices, params: { "tan-doan-cap": { max: 120 } } }));
  await session.useAsTemplate({
    title: "Hội nghị xã Bình Minh 2027",
    issuer: "UBND xã Bình Minh",
    document: "",
    year: 2027,
  });
  const made = session.get().plan;
  expect(made).toMatchObject({
    title: "Hội nghị xã Bình Minh 2027",
    id: "hoi-nghi-xa-binh-minh-2027",
    basedOn: "tan-doan-2025",
    issuer: "UBND xã Bình Minh",
    document: "Kế hoạch của UBND xã Bình Minh",
    year: 2027,
  });
  expect(made?.rules.find(({ id }) => id === "tan-doan-cap")).toMatchObject({
    title: "Tối đa 120 đại biểu",
    params: { max: 120 },
  });
  // Nothing names the other office but what is said of its plan as the model.
  expect(JSON.stringify({ ...made, remarks: [], basedOn: null })).not.toMatch(/Tân Đoàn,|xã Tân Đoàn/);
  expect(made?.deadlines.every((deadline) => deadline.date === undefined)).toBe(true);
  await session.savePlan();
  const file = parts.saved[0];
  if (!file) throw new Error("nothing was saved");

  const next = sampleSession([smallSheet], file);
  await next.session.check();
  await next.session.openPlan();
  expect(next.session.get().plan).toEqual(made);
});

test("a faulty plan file is refused in words and changes nothing", async () => {
  const { session } = sampleSession([smallSheet], { name: "hong.json", text: '{"format":"co-cau-dai-bieu/plan"}' });
  await session.check();
  await session.openPlan();
  expect(session.get().plan).toBeNull();
  expect(session.get().notice?.text).toContain("hong.json");
});

test("a workbook with no list says so instead of passing it", async () => {
  const { session } = sampleSession([{ ...smallSheet, rows: [["Ghi chú của văn phòng"]], merges: [] }]);
  await session.check();
  expect(session.get().verdict).toBe("nothing-to-check");
});

test("choosing plan, scope or list is no work that would be lost; what was typed or decided is", async () => {
  const parts = sampleSession();
  const written: boolean[] = [];
  jest.spyOn(parts.workbook.settings, "set").mockImplementation(async (_, isWork = true) => void written.push(isWork));
  const session = await withPlan(parts);
  await session.choose((choices) => ({ ...choices, scope: "xã", target: "sentUp" }));
  await session.choose((choices) => ({ ...choices, target: "attendees" }));
  expect(written).toEqual([false, false, false]);
  const [finding] = session.get().findings;
  if (!finding) throw new Error("the sample lost its findings");
  await session.explainFinding(finding, "Đã hỏi lại.");
  await session.choose((choices) => ({ ...choices, typed: { villages: ["Nà Lốc"] } }));
  // Two right after the other are written once: the work of the first is not forgotten.
  await Promise.all([
    session.choose((choices) => ({ ...choices, disabledRules: ["tan-doan-cap"] })),
    session.choose((choices) => ({ ...choices, scope: "xã", planId: "tan-hung-2025" })),
  ]);
  expect(written.slice(3)).toEqual([true, true, true]);
});
