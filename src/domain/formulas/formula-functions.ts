import { CELL_FUNCTIONS } from "./cell-functions";
import type { Call, KnownFunction } from "./formula-ground";
import { LOGIC_FUNCTIONS } from "./logic-functions";
import { NUMBER_FUNCTIONS } from "./number-functions";
import { TEXT_FUNCTIONS } from "./text-functions";

const ALL: ReadonlyMap<string, KnownFunction> = new Map(
  Object.entries({ ...LOGIC_FUNCTIONS, ...NUMBER_FUNCTIONS, ...TEXT_FUNCTIONS, ...CELL_FUNCTIONS }),
);

/** The function of that name for so many parameters; undefined: it is not known here. */
export function functionOf(name: string, count: number): Call | undefined {
  const [least, most, call] = ALL.get(name.replace(/^_XLFN\./, "")) ?? [1, 0, undefined];
  return count >= least && count <= most ? call : undefined;
}

/** How many parameters it takes; undefined: it is not known here. */
export function parametersOf(name: string): readonly [least: number, most: number] | undefined {
  const known = ALL.get(name);
  return known && [known[0], known[1]];
}
