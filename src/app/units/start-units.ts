import { formatCount } from "../../domain/format-number";
import { NO_PAPERWORK } from "../../domain/letterhead";
import type { Plan } from "../../domain/plan";
import type { UnitResult } from "../../domain/unit-result";
import type { ListedUnit } from "../../domain/units-summary";
import { tongHopDonVi } from "../../documents/tong-hop-don-vi";
import { PLANS } from "../../plans/all-plans";
import { parsePlan } from "../../plans/parse-plan";
import { DOCX } from "../documents/document-service";
import { createStore, type WritableStore } from "../store";
import { refusedUnit, type UnitsRequest } from "./check-unit";
import { unitsOfText } from "./listed-units";
import { summaryOf } from "./summary-of";
import { summarySheets } from "./summary-sheets";
import type { UnitChecker, UnitFile, Units, UnitsParts, UnitsState } from "./units";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const WORKBOOK = /\.(?:xlsx|xlsm|xls|xlsb|ods|csv)$/i;

/** What is known while the part is open: answers by file, as long as what they were asked under holds. */
interface Work {
  readonly parts: UnitsParts;
  readonly store: WritableStore<UnitsState>;
  readonly results: Map<UnitFile, UnitResult>;
  /** Counts what was begun and stopped: an answer that comes late belongs to nobody. */
  turn: number;
}

/** Keeps the state of "Nhiều đơn vị". */
export function startUnits(parts: UnitsParts): Units {
  const plans = [...parts.plans, ...PLANS.filter(({ id }) => parts.plans.every((own) => own.id !== id))];
  const store = createStore<UnitsState>({
    plans,
    planId: parts.plans[0]?.id ?? null,
    scope: null,
    target: "attendees",
    superiorTotal: undefined,
    listed: undefined,
    files: [],
    passedOver: 0,
    running: null,
    open: 0,
    summary: null,
    notice: null,
    isUnsaved: false,
  });
  const work: Work = { parts, store, results: new Map(), turn: 0 };
  const request = () => requestOf(store.get(), parts.today());
  return {
    get: store.get,
    subscribe: store.subscribe,
    request,
    choose(change) {
      stop(work);
      work.results.clear();
      store.set({ ...change, summary: null, open: 0, notice: null, isUnsaved: false });
    },
    setListed(lines) {
      store.set({ listed: lines });
      if (store.get().summary !== null) summarise(work);
    },
    openPlan: () => openPlan(work),
    async take(files) {
      stop(work);
      work.results.clear();
      const taken = workbooksAmong(files);
      const passedOver = files.length - taken.length;
      store.set({ files: taken, passedOver, summary: null, open: 0, notice: null, isUnsaved: false });
      if (taken.length === 0) {
        store.set({
          notice: { kind: "warning", text: "Trong các tệp vừa chọn không có bảng tính nào (.xlsx, .xlsm, .csv)." },
        });
        return;
      }
      if (request() !== null) await run(work);
    },
    run: () => run(work),
    stop() {
      stop(work);
      if (work.results.size > 0) summarise(work);
    },
    saveWorkbook: () => save(work, "xlsx"),
    saveReport: () => save(work, "docx"),
    dismissNotice: () => store.set({ notice: null }),
  };
}

/** Lock files of Office (~$), hidden files and what is no workbook are left out; by path: order is no chance. */
function workbooksAmong(files: readonly UnitFile[]): readonly UnitFile[] {
  return files
    .filter(({ file }) => WORKBOOK.test(file))
    .filter(({ file }) => !file.split("/").some((part) => part.startsWith("~$") || part.startsWith(".")))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

function requestOf({ plans, planId, scope, target, superiorTotal }: UnitsState, today: string): UnitsRequest | null {
  const plan = plans.find(({ id }) => id === planId);
  return plan === undefined || scope === null
    ? null
    : { plan, scope, target, superiorTotal: superiorTotal ?? null, today };
}

async function run(work: Work): Promise<void> {
  const { parts, store, results } = work;
  const request = requestOf(store.get(), parts.today());
  const waiting = store.get().files.filter((file) => !results.has(file));
  if (request === null || waiting.length === 0) return;
  stop(work);
  const mine = work.turn;
  const total = waiting.length;
  const begun = Date.now();
  store.set({ running: { done: results.size, secondsLeft: null }, notice: null, isUnsaved: true });
  const lane = async (checker: UnitChecker): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined && mine === work.turn; file = waiting.shift()) {
      const result = await answerOf(checker, file, request);
      if (mine !== work.turn) return;
      results.set(file, result);
      const done = total - waiting.length;
      const secondsLeft = done < 4 ? null : Math.ceil(((Date.now() - begun) / 1000 / done) * waiting.length);
      store.set({ running: { done: results.size, secondsLeft } });
    }
  };
  await Promise.all(parts.checkers.map(lane));
  if (mine !== work.turn) return;
  store.set({ running: null });
  summarise(work);
}

/** A file that is gone, or at which the Worker ended, is an answer too. */
async function answerOf(checker: UnitChecker, file: UnitFile, request: UnitsRequest): Promise<UnitResult> {
  const refused = (problem: string) => refusedUnit({ file: file.file, content: `?${file.file}` }, problem, request);
  const name = file.file.split("/").at(-1) ?? file.file;
  const bytes = await file.read().catch(() => null);
  if (bytes === null)
    return refused(`Không đọc được tệp “${name}”: tệp đã bị xóa, đổi tên hoặc đang khóa. Chọn lại thư mục.`);
  return checker
    .check(bytes, file.file, request)
    .catch(() => refused(`Chưa kiểm tra được tệp “${name}” vì lỗi bất ngờ. Mở riêng tệp này để xem.`));
}

function stop(work: Work): void {
  work.turn += 1;
  if (work.store.get().running === null) return;
  for (const checker of work.parts.checkers) checker.stop();
  work.store.set({ running: null });
}

function summarise({ parts, store, results }: Work): void {
  const state = store.get();
  const request = requestOf(state, parts.today());
  if (request === null) return;
  const told = state.files.flatMap((file) => results.get(file) ?? []);
  store.set({
    summary: summaryOf(told, request, listedOf(state, request.plan)),
    open: state.files.length - told.length,
  });
}

function listedOf({ listed }: UnitsState, plan: Plan): readonly ListedUnit[] {
  if (listed !== undefined) return unitsOfText(listed.join("\n"));
  return (plan.typed?.units ?? []).map((name) => ({ name, seats: null }));
}

async function openPlan(work: Work): Promise<void> {
  const { store, parts, results } = work;
  const file = await parts.files.open(".json").catch(() => null);
  if (file === null) return;
  const parsed = parsePlan(new TextDecoder().decode(file.bytes));
  if (!parsed.ok) {
    const text = `Chưa dùng được “${file.name}”. ${parsed.problems.slice(0, 3).join(" ")}`;
    store.set({ notice: { kind: "warning", text } });
    return;
  }
  const { plan } = parsed;
  stop(work);
  results.clear();
  const plans = [plan, ...store.get().plans.filter(({ id }) => id !== plan.id)];
  store.set({ plans, planId: plan.id, scope: null, summary: null, open: 0, notice: null, isUnsaved: false });
}

async function save({ parts, store }: Work, kind: "xlsx" | "docx"): Promise<void> {
  const { summary } = store.get();
  if (summary === null) return;
  const name = kind === "xlsx" ? "Bảng tổng hợp các đơn vị.xlsx" : `${tongHopDonVi.title}.docx`;
  try {
    const bytes =
      kind === "xlsx"
        ? await parts.papers.workbook(summarySheets(summary))
        : await parts.papers.report({ summary, paperwork: NO_PAPERWORK, today: parts.today() });
    const where = await parts.files.save(bytes, name, kind === "xlsx" ? XLSX : DOCX);
    const text =
      where === null
        ? `Đã gửi “${name}” cho trình duyệt lưu; tìm trong thư mục Tải về (Downloads).`
        : `Đã lưu “${name}” vào ${where}.`;
    store.set({ notice: { kind: "success", text }, isUnsaved: false });
  } catch {
    const text = `Chưa lưu được “${name}” (${formatCount(summary.units.length)} tệp). Bấm lần nữa.`;
    store.set({ notice: { kind: "warning", text } });
  }
}
