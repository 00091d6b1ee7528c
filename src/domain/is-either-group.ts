import type { Delegate } from "./delegate";

/** Below a heading of several groups ("Khách mời, lãnh đạo") each is one of them, not both; which, nothing says. */
export function isEitherGroup({ group, groupClaims, row }: Pick<Delegate, "group" | "groupClaims" | "row">): boolean {
  const [first] = groupClaims;
  if (group.kind !== "unreadable" || first === undefined || first.cell.row === row) return false;
  return groupClaims.every(
    ({ cell, text }) => cell.row === first.cell.row && cell.column === first.cell.column && text !== group.text,
  );
}
