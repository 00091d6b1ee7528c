import type { FieldUse } from "../../app/documents/document-port";
import { namesIn } from "./merge-formula";
import { type Merge, PAGES, placeTaken } from "./merged-data";

/** A name that stands for a formula of a mail merge is a use of the fields in it; marks of our own are none. */
export function usesBehind(use: FieldUse, { formulas, list, people }: Merge): readonly FieldUse[] {
  const own = new Set([PAGES, ...Array.from({ length: people }, (_, i) => placeTaken(i))]);
  if (own.has(use.name) && people > 1) return [];
  const around = use.inside.flatMap((name) =>
    !own.has(name) || people === 1 ? name : name === PAGES ? (list ?? []) : [],
  );
  const formula = formulas.get(use.name);
  const names = formula === undefined ? [use.name] : [...new Set(namesIn(formula.text))];
  return names.map((name) => ({ ...use, name, inside: around }));
}
