import {
  appendFileSync,
  closeSync,
  createReadStream,
  existsSync,
  openSync,
  readFileSync,
  readSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createInterface } from "node:readline";
import { z } from "zod";
import type { UnitsRequest } from "../app/units/check-unit";
import { hashText } from "../domain/hash-text";
import { type UnitResult, unitResultSchema } from "../domain/unit-result";
import type { FolderFile } from "./check-pool";
import { WrongUsage } from "./wrong-usage";

const FORMAT = "co-cau-dai-bieu/units";

const headSchema = z.strictObject({ format: z.literal(FORMAT), version: z.literal(1), today: z.iso.date() });
const lineSchema = z.strictObject({ key: z.string(), result: unitResultSchema });

/** The results of a run that was begun: a file of JSON lines, each written as its workbook was checked. */
export interface UnitsState {
  /** The day on which the run began, on which ages are counted to its end. */
  readonly today: string;
  /** What is known of a file, where file, plan and program are the same as then. */
  known(file: FolderFile): UnitResult | undefined;
  add(file: FolderFile, result: UnitResult): void;
}

/** Where nothing is to be kept. */
export function noState(today: string): UnitsState {
  return { today, known: () => undefined, add: () => undefined };
}

/**
 * Opens the file, or begins it. A line that was being written when the run was killed is no result: its workbook is
 * checked again.
 */
export async function openState(path: string, requestOn: (today: string) => UnitsRequest, today: string) {
  const isNew = !existsSync(path) || statSync(path).size === 0;
  if (isNew) writeFileSync(path, `${JSON.stringify({ format: FORMAT, version: 1, today })}\n`);
  const known = new Map<string, UnitResult>();
  const begun = isNew ? today : await readLines(path, known);
  const fingerprint = hashText(JSON.stringify([programVersion(), requestOn(begun)]));
  // Behind a torn line the next one begins a line of its own.
  if (!isNew && !endsLine(path)) appendFileSync(path, "\n");
  const keyOf = ({ path: at, file }: FolderFile): string => {
    const { size = 0, mtimeMs = 0 } = statSync(at, { throwIfNoEntry: false }) ?? {};
    return `${fingerprint} ${String(size)} ${String(Math.round(mtimeMs))} ${file}`;
  };
  return {
    today: begun,
    known: (file) => known.get(keyOf(file)),
    add: (file, result) => appendFileSync(path, `${JSON.stringify({ key: keyOf(file), result })}\n`),
  } satisfies UnitsState;
}

/** Fills in what the file knows; returns the day on which it was begun. */
async function readLines(path: string, known: Map<string, UnitResult>): Promise<string> {
  let today: string | undefined;
  for await (const line of createInterface({ input: createReadStream(path, "utf8"), crlfDelay: Infinity })) {
    const json = parsed(line);
    if (today === undefined) {
      const head = headSchema.safeParse(json);
      if (!head.success)
        throw new WrongUsage(
          `Tệp “${path}” không phải tệp ghi tiến trình của check-units. Chọn tên tệp khác cho --resume.`,
        );
      today = head.data.today;
      continue;
    }
    const told = lineSchema.safeParse(json);
    if (told.success) known.set(told.data.key, told.data.result);
  }
  return today ?? "";
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function endsLine(path: string): boolean {
  const file = openSync(path, "r");
  const last = Buffer.alloc(1);
  readSync(file, last, 0, 1, statSync(path).size - 1);
  closeSync(file);
  return last[0] === 10;
}

/** Another version may answer otherwise. */
function programVersion(): string {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(`${__dirname}/../../package.json`, "utf8")));
  return version;
}
