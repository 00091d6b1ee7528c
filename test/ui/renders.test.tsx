/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { act, screen } from "@testing-library/react";
import "@testing-library/user-event";
import { type ComponentType, memo, Profiler } from "react";
import type { DocumentWorker } from "../../src/app/documents/document-service";
import type { Session } from "../../src/app/session/session";
import type { PaneProps } from "../../src/ui/pane";
import { sampleSession, until } from "../app/sample-session";
import { fakeSession } from "./fake-session";

/** The parts of the pane that are watched: file under src/ui → component. */
const PARTS = {
  "check/check-tab": "CheckTab",
  "check/context-line": "ContextLine",
  "check/verdict-card": "VerdictCard",
  "check/marks-line": "MarksLine",
  "check/list-account": "ListAccount",
  "check/quota-list": "QuotaList",
  "check/finding-list": "FindingList",
  "check/finding-row": "FindingRow",
  "check/composition-panel": "CompositionPanel",
  "documents/document-list": "DocumentList",
  "documents/document-options-form": "DocumentOptionsForm",
  "documents/letterhead-form": "LetterheadForm",
  "documents/particulars-form": "ParticularsForm",
  "documents/make-documents": "MakeDocuments",
  "plan/plan-switch": "PlanSwitch",
  "plan/rule-list": "RuleList",
  "plan/rule-editor": "RuleEditor",
  "plan/typed-facts": "TypedFacts",
  "plan/plan-details": "PlanDetails",
} as const;

const renders = new Map<string, number>();

/** A part inside of a Profiler, which tells each time that it, or something in it, renders. */
function watched(name: string, Part: ComponentType<object> & { readonly $$typeof?: symbol }): ComponentType<object> {
  const note = () => void renders.set(name, (renders.get(name) ?? 0) + 1);
  const Watched = (props: object) => (
    <Profiler id={name} onRender={note}>
      <Part {...props} />
    </Profiler>
  );
  return Part.$$typeof === Symbol.for("react.memo") ? memo(Watched) : Watched;
}

// The pane is loaded after this.
for (const [file, name] of Object.entries(PARTS)) {
  const path = `../../src/ui/${file}`;
  jest.doMock(path, () => {
    const actual = jest.requireActual<Record<string, ComponentType<object>>>(path);
    return { ...actual, [name]: watched(name, actual[name]!) };
  });
}

/** What rendered while something was done, and how often. */
async function rendersOf(work: () => unknown): Promise<Record<string, number>> {
  renders.clear();
  await act(async () => void (await work()));
  // What React put off.
  for (let turn = 0; turn < 3; turn += 1) await act(() => new Promise<void>((done) => setTimeout(done, 0)));
  return Object.fromEntries([...renders].sort());
}

async function show(session: Session, tab: NonNullable<PaneProps["initialTab"]>, documents?: PaneProps["documents"]) {
  const { showPane } = await import("./show-pane");
  return showPane(session, tab, "light", documents);
}

/** A small list that was checked against a plan, with findings that are shown and marked. */
async function checked() {
  const parts = sampleSession();
  await parts.session.check();
  await parts.session.choose((choices) => ({ ...choices, planId: "tan-doan-2025" }));
  return parts;
}

describe("Kiểm tra", () => {
  test("progress that goes on renders no part of the tab", async () => {
    const session = fakeSession();
    await show(session, "check");
    expect(renders.get("FindingList")).toBeGreaterThan(0);
    expect(renders.get("FindingRow")).toBeGreaterThan(0);
    const tick = (done: number) => session.set({ progress: { text: "Đang đọc bảng tính…", done, cancel: null } });
    // With the first the button is switched off.
    expect(await rendersOf(() => tick(0.1))).toEqual({ CheckTab: 1 });
    for (const done of [0.2, 0.3, 0.4]) expect(await rendersOf(() => tick(done))).toEqual({});
  });

  test("what is said of the last click renders no part of the tab", async () => {
    const session = fakeSession();
    await show(session, "check");
    expect(await rendersOf(() => session.set({ notice: { kind: "success", text: "Đã tô 14 ô." } }))).toEqual({});
  });

  test("a recheck that finds the same renders the time of it", async () => {
    const { session } = await checked();
    await show(session, "check");
    expect(await rendersOf(() => session.check())).toEqual({ CheckTab: 1, VerdictCard: 1 });
    session.dispose();
  });

  test("an edit that changes nothing of the answer leaves findings and quotas as they stand", async () => {
    const { session, workbook } = await checked();
    await show(session, "check");
    const { checkedAt } = session.get();
    const rendered = await rendersOf(async () => {
      await workbook.write([{ cell: { sheet: "Đại biểu", row: 12, column: 12 }, value: "Ghi chú" }]);
      await until(() => session.get().checkedAt !== checkedAt);
    });
    expect(rendered).toHaveProperty("VerdictCard");
    expect(rendered).not.toHaveProperty("FindingList");
    expect(rendered).not.toHaveProperty("FindingRow");
    expect(rendered).not.toHaveProperty("QuotaList");
    expect(rendered).not.toHaveProperty("MarksLine");
    session.dispose();
  });

  test("a finding that goes leaves the rows of the others as they stand", async () => {
    const { session, workbook } = await checked();
    await show(session, "check");
    const before = session.get().findings.length;
    const rendered = await rendersOf(async () => {
      await workbook.write([{ cell: { sheet: "Đại biểu", row: 5, column: 3 }, value: "28/02/1980" }]);
      await until(() => session.get().findings.length < before);
    });
    expect(rendered).toHaveProperty("FindingList");
    expect(rendered).not.toHaveProperty("FindingRow");
    session.dispose();
  });

  test("an explanation takes its row into the fold and renders no other", async () => {
    const { session } = await checked();
    await show(session, "check");
    const [finding] = session.get().findings;
    const rendered = await rendersOf(() => session.explainFinding(finding!, "Đã xác minh."));
    expect(rendered).toHaveProperty("FindingList");
    expect(rendered).not.toHaveProperty("FindingRow");
    session.dispose();
  });
});

test("Văn bản: a field of the letterhead renders its form, while typing and when it is left", async () => {
  const { session } = await checked();
  const worker: Partial<DocumentWorker> = {
    load: async () => undefined,
    preview: async () => ({ keyNumbers: [{ name: "Số đại biểu", value: "4" }], openErrors: [], remarks: [] }),
    close: () => undefined,
  };
  const host = { start: () => worker as DocumentWorker, files: { save: async () => null, open: async () => null } };
  const { user } = await show(session, "documents", host);
  await user.click(await screen.findByRole("checkbox", { name: "Biểu tổng hợp cơ cấu đại biểu" }));
  await user.click(screen.getByText("Thể thức văn bản"));
  const field = await screen.findByLabelText("Cơ quan chủ quản");
  expect(await screen.findByText("Số đại biểu")).toBeVisible();
  expect(Object.keys(await rendersOf(() => user.type(field, "UBND XÃ NÀ LỐC")))).toEqual(["LetterheadForm"]);
  expect(Object.keys(await rendersOf(() => user.tab()))).toEqual(["LetterheadForm"]);
  expect(session.get().choices.paperwork?.letterhead.superior).toBe("UBND XÃ NÀ LỐC");
  session.dispose();
});

test("Kế hoạch: a number of a rule renders that rule", async () => {
  const { session } = await checked();
  await show(session, "plan");
  const rule = session.get().planRules.find(({ check }) => check === "delegate-cap");
  const changed = { [rule!.id]: { max: 140 } };
  const rendered = await rendersOf(() =>
    session.choose((choices) => ({ ...choices, params: { ...choices.params, ...changed } })),
  );
  expect(rendered).toEqual({ RuleEditor: 1, RuleList: 1 });
  session.dispose();
});
