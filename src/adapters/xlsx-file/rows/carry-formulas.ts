import type { SheetSnapshot } from "../../../domain/sheet-snapshot";
import { UNTOLD_FORMULA } from "../formula-sources";
import type { CellPatch, CellPatches } from "../patch-cells";
import type { ReadSheet } from "../read-sheet";
import { SharedFormula } from "../shift-formula";
import { moveFormula } from "./move-formula";
import { growingRows, insertedRows } from "./row-mapping";
import type { NewRows } from "./move-sheet";

/** The formulas of the row that new ones look like, as they read in each of those; what spans several rows is none. */
export function carriedFormulas(
  { snapshot, formatOf, arrays, loneArrays }: ReadSheet,
  { at, count, like }: NewRows,
): CellPatches {
  const model = like === "above" ? at - 1 : at + count;
  const patches = new Map<number, ReadonlyMap<number, CellPatch>>();
  const formulas = (snapshot.formulas[model - 1] ?? []).flatMap((formula, c) =>
    formula === null ||
    formula === UNTOLD_FORMULA ||
    [...arrays, ...loneArrays].some((area) => isOn(area, model, c + 1))
      ? []
      : [{ column: c + 1, text: formula.slice(1) }],
  );
  if (formulas.length === 0) return patches;
  for (let row = at; row < at + count; row++) {
    const cells = formulas.map(({ column, text }) => {
      const formula = new SharedFormula(text, model, column).at(row, column);
      return [column, { value: null, format: formatOf[model - 1]?.[column - 1] ?? 0, formula }] as const;
    });
    patches.set(row, new Map(cells));
  }
  return patches;
}

function isOn({ top, left, bottom, right }: ReadSheet["arrays"][number], row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** Formulas, by where they stand before rows are put in, whose ranges take the new rows in because they end above. */
export function grownFormulas(sheets: readonly SheetSnapshot[], move: NewRows & { readonly sheet: string }) {
  const plain = { name: move.sheet, mapping: insertedRows(move) };
  return sheets.flatMap(({ name, formulas }) =>
    formulas.flatMap((line, r) =>
      (line ?? []).flatMap((formula, c) => {
        if (formula === null || !formula.includes(":")) return [];
        const mapping = growingRows(move, name === move.sheet ? r + 1 : null);
        const [text, grown] = [plain, { ...plain, mapping }].map(
          (moved) => moveFormula(formula.slice(1), name, moved).text,
        );
        return text === grown ? [] : [{ sheet: name, row: r + 1, column: c + 1 }];
      }),
    ),
  );
}
