/** One attempt to read and check; what an earlier one finds is out of date. */
export interface Run {
  readonly isCurrent: () => boolean;
}

export interface WorkQueue {
  /** Does what a click asked for, one after the other. Resolves when it is done or has failed. */
  inTurn(work: () => Promise<void>): Promise<void>;
  /** Does the work that follows edits once nothing clicked waits: how often it is asked meanwhile, it is done once. */
  whenIdle(work: () => Promise<void>): void;
  /** A new run, which ends the one before. */
  begin(): Run;
  /** Ends the run without a new one: nothing that it still finds counts. */
  stop(): void;
}

interface Job {
  readonly work: () => Promise<void>;
  readonly done: () => void;
}

/** One piece of work at a time, clicks first. `failed` is told of each that throws; the next is done all the same. */
export function workQueue(failed: (error: unknown) => void): WorkQueue {
  const clicked: Job[] = [];
  let following: Job | undefined;
  let isWorking = false;
  let runs = 0;

  function next(): Job | undefined {
    const job = clicked.shift() ?? following;
    if (job === following) following = undefined;
    return job;
  }

  async function workOff(): Promise<void> {
    if (isWorking) return;
    isWorking = true;
    // What is asked for in one go stands in line before the first of it begins.
    await Promise.resolve();
    for (let job = next(); job; job = next()) {
      try {
        await job.work();
      } catch (error) {
        failed(error);
      }
      job.done();
    }
    isWorking = false;
  }

  return {
    inTurn: (work) =>
      new Promise((done) => {
        clicked.push({ work, done });
        void workOff();
      }),
    whenIdle(work) {
      following = { work, done: () => undefined };
      void workOff();
    },
    begin() {
      const mine = ++runs;
      return { isCurrent: () => mine === runs };
    },
    stop: () => void (runs += 1),
  };
}
