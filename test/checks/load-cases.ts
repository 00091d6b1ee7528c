import { existsSync } from "node:fs";
import { join } from "node:path";
import type { CheckCases } from "./test-check";

/** The case table of a check, from `<id>.cases.ts`; undefined when there is no such file or it exports no table. */
export async function loadCases(id: string): Promise<CheckCases | undefined> {
  if (!existsSync(join(__dirname, `${id}.cases.ts`))) return undefined;
  const module: Record<string, unknown> = await import(`./${id}.cases.ts`);
  return Object.values(module).find(isCases);
}

function isCases(value: unknown): value is CheckCases {
  return typeof value === "object" && value !== null && "met" in value && "findings" in value;
}
