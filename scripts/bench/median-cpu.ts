/** Milliseconds of processor time, since the machine may do other things; the median, because it is told in steps. */
export function medianCpu(runs: number, work: (run: number) => unknown): number {
  globalThis.gc?.();
  const times = Array.from({ length: runs }, (_, run) => {
    const used = process.cpuUsage();
    work(run);
    const { user, system } = process.cpuUsage(used);
    return (user + system) / 1000;
  });
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}
