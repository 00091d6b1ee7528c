import { checkWorkbook } from "../../../src/app/check-workbook";
import type { Mend, MendInput, MendKind } from "../../../src/app/mend/mend";
import { mendsOf } from "../../../src/app/mend/mends-of";
import { a1 } from "../../../src/domain/cell-ref";
import { NO_CHOICES } from "../../../src/domain/choices";
import type { SheetSnapshot } from "../../../src/domain/sheet-snapshot";
import { PLANS } from "../../../src/plans/all-plans";

/** What the mends of these sheets are found in. */
export function mendInput(snapshots: readonly SheetSnapshot[]): MendInput {
  const plan = PLANS.find(({ id }) => id === "tan-doan-2025") ?? null;
  const { conference, findings } = checkWorkbook({
    snapshots,
    sheets: snapshots,
    choices: NO_CHOICES,
    plan,
    today: "2025-08-20",
  });
  return { snapshots, conference, findings };
}

export function mendsIn(snapshots: readonly SheetSnapshot[], kind: MendKind): readonly Mend[] {
  return mendsOf(mendInput(snapshots)).filter((mend) => mend.kind === kind);
}

/** "B3: trước → sau" for each cell, "B4 = why" for each that is kept. */
export function told(mends: readonly Mend[]): readonly string[] {
  return mends.flatMap(({ cells, kept }) => [
    ...cells.map(({ cell, before, after }) => `${a1(cell)}: ${before} → ${after}`),
    ...kept.map(({ cell, why }) => `${a1(cell)} = ${why}`),
  ]);
}
