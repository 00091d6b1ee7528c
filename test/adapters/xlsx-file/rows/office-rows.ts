import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RowMove } from "../../../../src/app/ports";

/** The Python that knows LibreOffice; undefined where either is missing. */
const python = ["python3", "/usr/bin/python3"].find(
  (command) => spawnSync(command, ["-c", "import uno"], { stdio: "ignore" }).status === 0,
);

/** Whether LibreOffice Calc can be asked to move rows. */
export const hasCalc = python !== undefined && spawnSync("soffice", ["--version"], { stdio: "ignore" }).status === 0;

/** A move, and for one that sorts the column whose numbers give the order. */
export type OfficeMove = RowMove & { readonly by?: number; readonly isDown?: boolean };

export interface RowJob {
  readonly before: Uint8Array;
  readonly moves: readonly OfficeMove[];
  /** The same done by us. */
  readonly after: Uint8Array;
}

/** What LibreOffice says of a workbook: its own after the moves, and ours. */
export interface RowAnswer {
  readonly office: unknown;
  readonly ours: unknown;
}

/** Has LibreOffice do the moves and read both workbooks, all in one start. */
export function askOffice(jobs: readonly RowJob[]): readonly RowAnswer[] {
  const folder = mkdtempSync(join(tmpdir(), "hang-"));
  try {
    const files = jobs.map(({ before, moves, after }, i) => {
      const [one, two] = [join(folder, `${i}-before.xlsx`), join(folder, `${i}-after.xlsx`)];
      writeFileSync(one, before);
      writeFileSync(two, after);
      return { before: one, moves, after: two };
    });
    writeFileSync(join(folder, "jobs.json"), JSON.stringify(files));
    const script = join(__dirname, "office-rows.py");
    const said = execFileSync(python ?? "", [script, join(folder, "jobs.json"), join(folder, "profile")], {
      encoding: "utf8",
      maxBuffer: 256 << 20,
      timeout: 540_000,
    });
    return JSON.parse(said) as readonly RowAnswer[];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
