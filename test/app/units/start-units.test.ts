import { startUnits } from "../../../src/app/units/start-units";
import type { UnitChecker, UnitFile, Units } from "../../../src/app/units/units";
import type { UnitsRequest } from "../../../src/app/units/check-unit";
import type { FilePort } from "../../../src/app/ports";
import type { Plan } from "../../../src/domain/plan";
import { cap, PEOPLE, requestFor, unitOf } from "./sample-units";

const { plan } = requestFor([cap(2)]);

/** A file whose people are so many of the samples. */
const unitFile = (file: string, read = true): UnitFile => ({
  file,
  size: 1,
  read: () => (read ? Promise.resolve(new TextEncoder().encode(file)) : Promise.reject(new Error("gone"))),
});

/** Answers when it is let; "xã Hỏng.xlsx" ends it. */
function checker() {
  const asked: string[] = [];
  let hold: Promise<void> = Promise.resolve();
  const one: UnitChecker = {
    async check(_bytes, file, request: UnitsRequest) {
      asked.push(file);
      await hold;
      if (file.includes("Hỏng")) throw new Error("ended");
      return unitOf(file.replace(".xlsx", ""), PEOPLE, request, { file });
    },
    stop: () => undefined,
  };
  return { one, asked, holdUntil: (wait: Promise<void>) => void (hold = wait) };
}

function begun(more: { readonly opened?: string; readonly plans?: readonly Plan[] } = {}) {
  const { one, asked, holdUntil } = checker();
  const saved: string[] = [];
  const files: FilePort = {
    save: async (_bytes, name) => (saved.push(name), null),
    open: async () =>
      more.opened === undefined ? null : { name: "ke-hoach.json", bytes: new TextEncoder().encode(more.opened) },
  };
  const papers = { workbook: async () => new Uint8Array(), report: async () => new Uint8Array() };
  const units = startUnits({
    plans: more.plans ?? [plan],
    files,
    checkers: [one],
    papers,
    today: () => "2025-08-20",
  });
  return { units, asked, saved, holdUntil };
}

const names = (units: Units) => units.get().summary?.units.map(({ unit, verdict }) => `${unit.name}: ${verdict}`);

test("files are taken, checked one after the other and told as one table", async () => {
  const { units, asked, saved } = begun();
  expect(units.get()).toMatchObject({ planId: plan.id, scope: null });
  await units.take([unitFile("xã Tân Mai.xlsx"), unitFile("ghi chú.docx"), unitFile("~$xã Tân Mai.xlsx")]);
  expect(units.get()).toMatchObject({ passedOver: 2, summary: null, running: null });
  expect(asked).toEqual([]);
  units.choose({ scope: "xã" });
  await units.run();
  expect(names(units)).toEqual(["xã Tân Mai: violated"]);
  units.setListed(["xã Tân Mai", "xã Vắng"]);
  expect(units.get().summary?.listed.map(({ files }) => files.length)).toEqual([1, 0]);
  expect(units.get().isUnsaved).toBe(true);
  await units.saveWorkbook();
  expect(units.get().isUnsaved).toBe(false);
  await units.saveReport();
  expect(saved).toEqual(["Bảng tổng hợp các đơn vị.xlsx", "Báo cáo tổng hợp cơ cấu đại biểu các đơn vị.docx"]);
  expect(units.get().notice?.kind).toBe("success");
  // Another plan, scope or number: nothing of it holds any more.
  units.choose({ superiorTotal: 300 });
  expect(units.get().summary).toBeNull();
});

test("a file that is gone, and one at which the Worker ended, are told; the others go on", async () => {
  const { units } = begun();
  units.choose({ scope: "xã" });
  await units.take([unitFile("xã Hỏng.xlsx"), unitFile("xã Mất.xlsx", false), unitFile("xã Tân Mai.xlsx")]);
  expect(names(units)).toEqual(["xã Hỏng: refused", "xã Mất: refused", "xã Tân Mai: violated"]);
  expect(units.get().summary?.units.map(({ problem }) => problem?.slice(0, 24) ?? null)).toEqual([
    "Chưa kiểm tra được tệp “",
    "Không đọc được tệp “xã M",
    null,
  ]);
});

test("stopped, what is known is shown; run again, only the rest is checked", async () => {
  const { units, asked, holdUntil } = begun();
  units.choose({ scope: "xã" });
  let release = (): void => undefined;
  const running = units.take(["xã A.xlsx", "xã B.xlsx", "xã C.xlsx"].map((file) => unitFile(file)));
  await new Promise((resolve) => {
    const stop = units.subscribe(() => {
      if (units.get().running?.done !== 1) return;
      holdUntil(new Promise((done) => void (release = done)));
      stop();
      resolve(undefined);
    });
  });
  units.stop();
  release();
  await running;
  expect(names(units)).toEqual(["xã A: violated"]);
  expect(units.get()).toMatchObject({ open: 2, running: null });
  const before = asked.length;
  holdUntil(Promise.resolve());
  await units.run();
  expect(names(units)).toEqual(["xã A: violated", "xã B: violated", "xã C: violated"]);
  expect(asked.slice(before)).toEqual(["xã B.xlsx", "xã C.xlsx"]);
});

test("no workbook among them is said", async () => {
  const { units } = begun();
  await units.take([unitFile("a.docx")]);
  expect(units.get().notice?.text).toContain("không có bảng tính nào");
});

test("a saved plan is taken and offered first; a file that is none is told", async () => {
  const { units } = begun({ opened: JSON.stringify(plan), plans: [] });
  expect(units.get().planId).toBeNull();
  await units.openPlan();
  expect(units.get()).toMatchObject({ planId: plan.id, scope: null });
  expect(units.get().plans[0]?.id).toBe(plan.id);
  const other = begun({ opened: "{}", plans: [] });
  await other.units.openPlan();
  expect(other.units.get().notice?.text).toContain("Chưa dùng được “ke-hoach.json”");
});
