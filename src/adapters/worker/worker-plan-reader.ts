import { FileRefused } from "../../domain/file-refused";
import type { PlanReaderPort } from "../../app/plan/plan-reader-port";
import { callWorker } from "./call-worker";

/** Far above what the longest plan takes on the oldest machine. */
const MOST_MILLISECONDS = 60_000;

/** Plans read in a Worker that starts with the first of them, else `here` in the page. */
export function workerPlanReader(start: () => Worker, here: () => Promise<PlanReaderPort>): PlanReaderPort {
  const calls = callWorker<PlanReaderPort>(start, here);
  /** Only ending the Worker ends what is built never to end. */
  async function inTime<Value>(answer: Promise<Value>): Promise<Value> {
    const timer = setTimeout(() => calls.stop(new FileRefused("too-slow")), MOST_MILLISECONDS);
    try {
      return await answer;
    } finally {
      clearTimeout(timer);
    }
  }
  return {
    readFile: (name, bytes) => inTime(calls.call("readFile", name, bytes)),
    readText: (text) => inTime(calls.call("readText", text)),
  };
}
