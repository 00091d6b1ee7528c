import { basename } from "node:path";
import { explainConversion } from "../app/session/explain-failure";
import type { OldFormat } from "../domain/old-format";

/** Says beside the answer, not in it, that a file of an older kind was read through a new workbook. */
export function tellConversion(from: OldFormat | undefined, path: string): void {
  if (from !== undefined) console.error(explainConversion(from, basename(path)));
}
