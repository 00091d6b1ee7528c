import type { CellRange } from "../../../src/domain/cell-ref";

export type RuleType =
  "Custom" | "DataBar" | "ColorScale" | "IconSet" | "TopBottom" | "PresetCriteria" | "ContainsText" | "CellValue";

/** How cells look to which a rule applies. Colours are "#RRGGBB"; null: not said by the rule. */
export interface RuleFormat {
  readonly fill: string | null;
  readonly color: string | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: "None" | "Single" | "Double" | null;
  readonly strikethrough: boolean | null;
}

/** A conditional format of a sheet. Never changed in place: a changed one is a new object in the list of the sheet. */
export interface ConditionalRule {
  readonly id: string;
  readonly type: RuleType;
  readonly ranges: readonly CellRange[];
  /** Without "="; null for rules that are no formula. */
  readonly formula: string | null;
  readonly stopIfTrue: boolean;
  readonly format: RuleFormat;
  /** Number of the rule in the file, in the order of the text; null for one that was added since. */
  readonly source: number | null;
  /** An add-in sees its id and type; anything else of it is not found until the file is opened again. */
  readonly isBroken?: true;
}

export const NO_FORMAT: RuleFormat = {
  fill: null,
  color: null,
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
};
