import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { CheckCases } from "./test-check";

const load = createRequire(__filename);

/** The case table of a check, from `<id>.cases.ts`; undefined when there is no such file or it exports no table. */
export function loadCases(id: string): CheckCases | undefined {
  const file = join(__dirname, `${id}.cases.ts`);
  if (!existsSync(file)) return undefined;
  const module: Readonly<Record<string, unknown>> = load(file);
  return Object.values(module).find(isCases);
}

function isCases(value: unknown): value is CheckCases {
  return typeof value === "object" && value !== null && "met" in value && "findings" in value;
}
