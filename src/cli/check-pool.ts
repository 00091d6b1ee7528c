import { availableParallelism } from "node:os";
import { parentPort, Worker } from "node:worker_threads";
import { checkFile, type CheckOptions, type FileAnswer } from "./check-file";

interface Task {
  readonly index: number;
  readonly path: string;
  readonly options: CheckOptions;
}

/** Inside a worker: answers one file after the other. */
export function serveChecks(): void {
  parentPort?.on("message", ({ index, path, options }: Task) => {
    parentPort?.postMessage({ index, answer: checkFile(path, options) });
  });
}

/**
 * Checks many files on all cores; the answers come in the order of the paths. A single file is checked here: a worker
 * would cost more than it saves.
 */
export async function checkFiles(
  paths: readonly string[],
  optionsFor: (path: string) => CheckOptions,
): Promise<FileAnswer[]> {
  const script = process.argv[1];
  if (paths.length < 4 || script === undefined) return paths.map((path) => checkFile(path, optionsFor(path)));
  const answers: FileAnswer[] = [];
  let next = 0;
  const workers = Array.from({ length: Math.min(availableParallelism(), paths.length) }, () => startWorker(script));
  const give = (worker: Worker): boolean => {
    const index = next++;
    const path = paths[index];
    if (path === undefined) return false;
    worker.postMessage({ index, path, options: optionsFor(path) } satisfies Task);
    return true;
  };
  await Promise.all(
    workers.map(
      (worker) =>
        new Promise<void>((resolve, reject) => {
          worker.on("message", ({ index, answer }: { index: number; answer: FileAnswer }) => {
            answers[index] = answer;
            if (!give(worker)) resolve();
          });
          worker.on("error", reject);
          if (!give(worker)) resolve();
        }),
    ),
  ).finally(() => Promise.all(workers.map((worker) => worker.terminate())));
  return answers;
}

/**
 * A worker does not inherit the loader of TypeScript, so it asks for it itself before it starts the same entry file.
 */
function startWorker(script: string): Worker {
  const from = JSON.stringify(script);
  return new Worker(`require(require.resolve("tsx/cjs", { paths: [${from}] })); require(${from});`, { eval: true });
}
