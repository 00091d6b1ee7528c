import { availableParallelism } from "node:os";
import { parentPort, Worker } from "node:worker_threads";
import type { UnitsRequest } from "../app/units/check-unit";
import type { UnitResult } from "../domain/unit-result";
import { checkFile, type CheckOptions, type FileAnswer } from "./check-file";
import { brokenUnit, checkUnitFile } from "./check-unit-file";

/** What a worker is asked of one file: the whole answer of `check`, or the small one of `check-units`. */
type Job =
  | { readonly is: "check"; readonly path: string; readonly options: CheckOptions }
  | { readonly is: "unit"; readonly path: string; readonly file: string; readonly request: UnitsRequest };

interface Answer {
  readonly value: FileAnswer | UnitResult;
  /** Bytes of the worker's heap in use behind it. */
  readonly heap: number;
}

/** A worker is given up for a new one beyond this: what it remembers of texts is no use any more. */
const LARGE_HEAP = 220 << 20;
/** A single workbook that needs more than this ends its worker, and nothing else. */
const WORKER_MEGABYTES = 768;

/** Inside a worker: answers one file after the other. */
export function serveChecks(): void {
  const answer = async (job: Job): Promise<void> => {
    const value = await (job.is === "check"
      ? checkFile(job.path, job.options)
      : checkUnitFile(job.path, job.file, job.request));
    parentPort?.postMessage({ value, heap: process.memoryUsage().heapUsed } satisfies Answer);
  };
  parentPort?.on("message", (job: Job) => void answer(job));
}

/**
 * Checks many files on all cores; the answers come in the order of the paths. A few files are checked here: a worker
 * would cost more than it saves.
 */
export async function checkFiles(
  paths: readonly string[],
  optionsFor: (path: string) => CheckOptions,
): Promise<FileAnswer[]> {
  const answers: FileAnswer[] = [];
  if (paths.length < 4 || process.argv[1] === undefined) {
    for (const path of paths) answers.push(await checkFile(path, optionsFor(path)));
    return answers;
  }
  await inWorkers<FileAnswer>(
    paths.map((path) => ({ is: "check", path, options: optionsFor(path) })),
    (answer, index) => void (answers[index] = answer),
  );
  return answers;
}

/** One file of a folder: where it is, and how it is called within the folder. */
export interface FolderFile {
  readonly path: string;
  readonly file: string;
}

/** Checks the workbooks of many units; `done` is told of each as it is ready, in no order. */
export async function checkUnitFiles(
  files: readonly FolderFile[],
  request: UnitsRequest,
  done: (result: UnitResult, index: number) => void,
): Promise<void> {
  if (files.length < 4 || process.argv[1] === undefined) {
    for (const [index, { path, file }] of files.entries()) done(await checkUnitFile(path, file, request), index);
    return;
  }
  await inWorkers<UnitResult>(
    files.map(({ path, file }) => ({ is: "unit", path, file, request })),
    done,
    (index) => {
      const { path, file } = files[index] ?? { path: "", file: "" };
      return brokenUnit(path, file, request);
    },
  );
}

/**
 * Hands out the jobs, one at a time to each worker. `broken`: the answer for a job that ended its worker; without it
 * such an end is an error.
 */
async function inWorkers<T extends Answer["value"]>(
  jobs: readonly Job[],
  done: (value: T, index: number) => void,
  broken?: (index: number) => T,
): Promise<void> {
  let next = 0;
  const running = new Set<Worker>();
  const lane = (): Promise<void> =>
    new Promise((resolve, reject) => {
      let worker: Worker | null = null;
      let current = -1;
      const stop = () => {
        if (worker === null) return;
        running.delete(worker);
        worker.removeAllListeners();
        void worker.terminate();
        worker = null;
      };
      const give = () => {
        current = next++;
        const job = jobs[current];
        if (job === undefined) {
          stop();
          resolve();
          return;
        }
        worker ??= start();
        worker.postMessage(job);
      };
      const start = () => {
        const started = startWorker(process.argv[1] ?? "");
        running.add(started);
        started.on("message", ({ value, heap }: Answer & { readonly value: T }) => {
          done(value, current);
          if (heap > LARGE_HEAP) stop();
          give();
        });
        started.on("error", (error) => {
          stop();
          if (broken === undefined) {
            reject(error);
            return;
          }
          done(broken(current), current);
          give();
        });
        return started;
      };
      give();
    });
  const lanes = Array.from({ length: Math.min(availableParallelism(), jobs.length) }, lane);
  await Promise.all(lanes).finally(() => Promise.all([...running].map((worker) => worker.terminate())));
}

/**
 * A worker does not inherit the loader of TypeScript, so it asks for it itself before it starts the same entry file.
 */
function startWorker(script: string): Worker {
  const from = JSON.stringify(script);
  return new Worker(`require(require.resolve("tsx/cjs", { paths: [${from}] })); require(${from});`, {
    eval: true,
    resourceLimits: { maxOldGenerationSizeMb: WORKER_MEGABYTES },
  });
}
