import type { OtherRow } from "../../domain/roster";

/**
 * What a row of a list is; a unit is a `person` too. `continuation`: more words for the row above. `leftover`: nothing
 * that anybody typed.
 */
export const ROW_LABELS = [
  "person",
  "continuation",
  "section",
  "subtotal",
  "column-numbers",
  "note",
  "signature",
  "leftover",
] as const;
export type RowLabel = (typeof ROW_LABELS)[number];

/** How a row that is nobody is named to others. */
export const OTHER_ROW_OF: Readonly<Record<Exclude<RowLabel, "person" | "leftover">, OtherRow["is"]>> = {
  section: "section",
  continuation: "note",
  note: "note",
  signature: "signature",
  subtotal: "subtotal",
  "column-numbers": "column-numbers",
};
