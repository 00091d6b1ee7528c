import type { PlanReaderPort } from "../../app/plan/plan-reader-port";
import { callWorker } from "./call-worker";

/** Plans read in a Worker that starts with the first of them, else `here` in the page. */
export function workerPlanReader(start: () => Worker, here: () => Promise<PlanReaderPort>): PlanReaderPort {
  const calls = callWorker<PlanReaderPort>(start, here);
  return {
    readFile: (name, bytes) => calls.call("readFile", name, bytes),
    readText: (text) => calls.call("readText", text),
  };
}
