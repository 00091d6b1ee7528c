import { callWorker } from "../adapters/worker/call-worker";
import { HostError } from "../app/ports";
import { savedPlan } from "../app/plan/saved-plan";
import { openedUnit } from "../app/units/opened-unit";
import { startUnits } from "../app/units/start-units";
import type { UnitChecker, Units } from "../app/units/units";
import { isoDay } from "../domain/iso-day";
import type { Plan } from "../domain/plan";
import { browserFiles } from "./browser-files";
import type { OpenFile } from "./open-file";
import { startUnitWorker } from "./start-worker";
import type { UnitService } from "./unit-service";
import type { Prepare } from "./use-opening";

/** One Worker leaves the page a core of its own; more than two only wait for the disk. */
const MOST_WORKERS = 2;
/** What a Worker remembers of texts grows: after so many workbooks another one goes on. */
const WORKBOOKS_OF_A_WORKER = 400;

let lastId = 0;

/** "Nhiều đơn vị" of the page. */
export interface PageUnits extends Units {
  /** Tells one begun from the next. */
  readonly id: number;
  /** A workbook that is opened from the table is checked at once, and as it was there. */
  readonly prepare: Prepare;
}

/** Begins it; the own plan of the workbook that is open is offered before the built-in ones. */
export function pageUnits(file: OpenFile | null): PageUnits {
  const count = Math.max(1, Math.min(MOST_WORKERS, navigator.hardwareConcurrency - 1));
  const papers = calls();
  const units = startUnits({
    plans: ownPlans(file),
    files: browserFiles,
    checkers: Array.from({ length: count }, checker),
    papers: {
      workbook: (sheets) => papers.call("workbook", sheets),
      report: (source) => papers.call("report", source),
    },
    today: () => isoDay(new Date()),
  });
  lastId += 1;
  return {
    ...units,
    id: lastId,
    async prepare(session) {
      const request = units.request();
      if (request !== null) await session.choose((stored) => openedUnit(stored, request));
      void session.check();
    },
  };
}

function ownPlans(file: OpenFile | null): readonly Plan[] {
  if (file === null) return [];
  const { plan, choices } = file.session.get();
  return plan === null || choices.ownPlan === undefined ? [] : [savedPlan(plan, choices)];
}

function calls() {
  return callWorker<UnitService>(startUnitWorker, () =>
    import("./unit-service").then(({ unitService }) => unitService()),
  );
}

function checker(): UnitChecker {
  const link = calls();
  const stop = () => link.stop(new HostError("unknown", "stopped"));
  let checked = 0;
  return {
    async check(bytes, file, request) {
      const result = await link.call("check", bytes, file, request);
      checked += 1;
      if (checked % WORKBOOKS_OF_A_WORKER === 0) stop();
      return result;
    },
    stop,
  };
}
