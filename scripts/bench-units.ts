import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { COMMUNES, writeCommunes } from "./bench/commune-workbooks";

/**
 * `npx tsx scripts/bench-units.ts [COUNT]`: so many invented communes of 150 delegates each, checked once without a
 * break and once killed twice; writes docs/benchmarks-units.md. Linux only: memory is read from /proc.
 */
const count = Number(process.argv[2] ?? COMMUNES);
const folder = mkdtempSync(join(tmpdir(), "communes-"));
/** What was measured in the page stands below, and stays. */
const REPORT = "docs/benchmarks-units.md";
const ASKED = ["--plan", "tan-doan-2025", "--scope", "xã", "--superior-total", "300", "--json"];

interface Mark {
  readonly seconds: number;
  readonly done: number;
}

interface Run {
  readonly seconds: number;
  /** How many were done when, twice a second. */
  readonly marks: readonly Mark[];
  readonly peakMegabytes: number;
  readonly output: string;
}

/** Runs the command on all communes. `killAt`: it is killed outright when so many are done. */
function run(communes: string, state: string, out: string, killAt = Infinity): Promise<Run> {
  const files = ["--resume", state, "--summary", `${out}.xlsx`, "--report", `${out}.docx`];
  const begun = performance.now();
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "src/cli/main.ts", "check-units", communes, ...ASKED, ...files],
    { stdio: ["ignore", "pipe", "ignore"] },
  );
  const pieces: Buffer[] = [];
  child.stdout.on("data", (piece: Buffer) => pieces.push(piece));
  const marks: Mark[] = [];
  let peak = 0;
  const look = setInterval(() => {
    const done = doneIn(state);
    marks.push({ seconds: (performance.now() - begun) / 1000, done });
    peak = Math.max(peak, peakOf(child.pid));
    if (done >= killAt) child.kill("SIGKILL");
  }, 500);
  return new Promise((resolve) => {
    child.on("close", () => {
      clearInterval(look);
      const seconds = (performance.now() - begun) / 1000;
      resolve({ seconds, marks, peakMegabytes: peak, output: Buffer.concat(pieces).toString("utf8") });
    });
  });
}

let counted = { size: 0, lines: 0 };

/** Lines of the state behind its head; only what was added since is read. */
function doneIn(state: string): number {
  if (!existsSync(state)) return 0;
  const { size } = statSync(state);
  if (size < counted.size) counted = { size: 0, lines: 0 };
  if (size > counted.size) {
    const text = readFileSync(state).subarray(counted.size);
    counted = { size, lines: counted.lines + text.reduce((sum, byte) => sum + (byte === 10 ? 1 : 0), 0) };
  }
  return Math.max(0, counted.lines - 1);
}

function peakOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${String(pid)}/status`, "utf8");
    return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
  } catch {
    return 0;
  }
}

/** Seconds until so many were done. */
const secondsTo = ({ marks, seconds }: Run, done: number): number =>
  done >= count ? seconds : (marks.find((mark) => mark.done >= done)?.seconds ?? seconds);

async function report(): Promise<void> {
  const communes = join(folder, "communes");
  writeCommunes(communes, count);
  const [one, two] = [join(folder, "whole"), join(folder, "killed")];
  const whole = await run(communes, `${one}.jsonl`, one);
  counted = { size: 0, lines: 0 };
  const killed = [
    await run(communes, `${two}.jsonl`, two, Math.floor(count / 3)),
    await run(communes, `${two}.jsonl`, two, Math.floor((2 * count) / 3)),
    await run(communes, `${two}.jsonl`, two),
  ];
  const last = killed.at(-1);
  const same = (ending: string) => readFileSync(one + ending).equals(readFileSync(two + ending));
  const isSame = last?.output === whole.output && same(".xlsx") && same(".docx");
  const steps = [500, 1500, count].filter((step, at, all) => step <= count && step > (all[at - 1] ?? 0));
  const rows = steps.map((step, at) => {
    const before = at === 0 ? 0 : (steps[at - 1] ?? 0);
    const seconds = secondsTo(whole, step) - (at === 0 ? 0 : secondsTo(whole, before));
    return `| ${before.toLocaleString("en")} – ${step.toLocaleString("en")} | ${seconds.toFixed(0)} s | ${((seconds * 1000) / (step - before)).toFixed(0)} ms |`;
  });
  const bytes = readdirSync(communes).reduce((sum, name) => sum + statSync(join(communes, name)).size, 0);
  const text = `# Many units: ${count.toLocaleString("en")} workbooks

\`npx tsx scripts/bench-units.ts\` on ${new Date().toISOString().slice(0, 10)}: Node ${process.versions.node}, ${String(cpus().length)} × ${cpus()[0]?.model.trim() ?? "unknown processor"}. Invented communes of 150 delegates each in four
layouts (${(bytes / 1_000_000).toFixed(0)} MB), some with too many, with blanks, torn, empty, of a wrong kind; plan \`tan-doan-2025\`, \`--json --resume --summary --report\`.

| workbooks | time | a workbook |
| --- | --- | --- |
${rows.join("\n")}

- whole run: ${(whole.seconds / 60).toFixed(1)} minutes, ${(count / whole.seconds).toFixed(1)} workbooks a second, with reading, checking, state, summary and report
- peak memory of the process: ${String(whole.peakMegabytes)} MB (wanted < 1,000 MB); of the resumed run ${String(last?.peakMegabytes ?? 0)} MB
- killed outright at a third and at two thirds and resumed: ${killed.map(({ seconds }) => `${(seconds / 60).toFixed(1)} min`).join(" + ")}; printed JSON, summary and report ${isSame ? "the same to the byte" : "DIFFERENT"}
- written: state ${mega(`${one}.jsonl`)}, summary ${mega(`${one}.xlsx`)}, report ${mega(`${one}.docx`)}
`;
  const kept = existsSync(REPORT) ? /\n(In the page [\s\S]*)$/.exec(readFileSync(REPORT, "utf8"))?.[1] : undefined;
  writeFileSync(REPORT, kept === undefined ? text : `${text}\n${kept}`);
  console.log(text);
  rmSync(folder, { recursive: true, force: true });
}

const mega = (path: string): string => `${(statSync(path).size / 1_000_000).toFixed(1)} MB`;

void report();
