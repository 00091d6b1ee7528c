import type { ConditionalLook, FormatRule, SheetFormats } from "../../../adapters/xlsx-file/read-conditional-formats";
import type { CellRange } from "../../../domain/cell-ref";
import { type CellValue, formulaAt, type SheetSnapshot, valueAt } from "../../../domain/sheet-snapshot";
import { isDrawnScale, scaleColour } from "./colour-scale";
import { type Condition, conditionOf } from "./condition";
import { serialOf } from "../../../domain/formulas/formula-days";
import type { FormulaGround } from "../../../domain/formulas/formula-ground";
import { NotSure } from "../../../domain/formulas/formula-value";
import type { RangeIndex } from "../../../domain/formulas/range-index";
import { RuleCells } from "./rule-cells";

/** Rows of one compartment, in which the rules are found that reach into it. */
const COMPARTMENT = 64;

/** No office lays more rules over one cell; a file made to be slow does. */
const MOST_ASKED = 100;

function isInSome(ranges: readonly CellRange[], row: number, column: number): boolean {
  return ranges.some(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
}

interface DrawnRule {
  readonly rule: FormatRule;
  readonly condition: Condition | null;
}

/** The rules of a sheet that are drawn, and how many are not. Depends on what the file says alone. */
export class DrawnRules {
  readonly rules: readonly DrawnRule[];
  readonly notDrawn: number;

  constructor({ rules, unread }: SheetFormats) {
    const all = rules.map((rule) => ({ rule, condition: rule.type === "colorScale" ? null : conditionOf(rule) }));
    this.rules = all.filter(({ rule, condition }) => condition !== null || isDrawnScale(rule.scale));
    this.notDrawn = unread + all.length - this.rules.length;
  }
}

/** What the office's conditional formats make of cells. Each is asked once, when it is first drawn. */
export class DrawnFormats {
  private readonly compartments = new Map<number, DrawnRule[]>();
  private readonly answers = new Map<string, ConditionalLook | null>();
  private readonly cells = new Map<FormatRule, RuleCells>();
  private readonly indexes = new Map<string, RangeIndex>();
  private readonly lastColumn: number;

  constructor(
    { rules }: DrawnRules,
    private readonly snapshot: SheetSnapshot,
  ) {
    this.lastColumn = snapshot.rows.reduce((most, row) => Math.max(most, row.length), 0);
    for (const drawn of rules) {
      const places = new Set<number>();
      for (const { top, bottom } of drawn.rule.ranges)
        for (let row = top; row <= Math.min(bottom, snapshot.rows.length + COMPARTMENT); row += COMPARTMENT)
          places.add(Math.floor(row / COMPARTMENT)).add(Math.floor(Math.min(bottom, row + COMPARTMENT) / COMPARTMENT));
      for (const place of places) {
        const known = this.compartments.get(place);
        if (known) known.push(drawn);
        else this.compartments.set(place, [drawn]);
      }
    }
  }

  /** Null: the cell looks as it does without. */
  lookAt(row: number, column: number): ConditionalLook | null {
    const near = this.compartments.get(Math.floor(row / COMPARTMENT));
    if (!near) return null;
    const key = `${String(row)} ${String(column)}`;
    const known = this.answers.get(key);
    if (known !== undefined) return known;
    const look = this.asked(near, row, column);
    this.answers.set(key, look);
    return look;
  }

  private asked(near: readonly DrawnRule[], row: number, column: number): ConditionalLook | null {
    const value = valueAt(this.snapshot, row, column);
    const found: ConditionalLook[] = [];
    let asked = 0;
    let last: { readonly ranges: FormatRule["ranges"]; readonly isIn: boolean } | undefined;
    for (const { rule, condition } of near) {
      // Rules of one element share their ranges.
      if (rule.ranges !== last?.ranges) last = { ranges: rule.ranges, isIn: isInSome(rule.ranges, row, column) };
      if (!last.isIn) continue;
      if (++asked > MOST_ASKED) break;
      const look = this.found(rule, condition, value, { row, column });
      if (!look) continue;
      found.push(look);
      if (rule.stops) break;
    }
    // What a rule says of the look stays, whatever those behind it say.
    return found.length === 0 ? null : found.reduceRight<ConditionalLook>((all, one) => ({ ...all, ...one }), {});
  }

  private found(
    rule: FormatRule,
    condition: Condition | null,
    value: CellValue,
    { row, column }: { readonly row: number; readonly column: number },
  ): ConditionalLook | null {
    if (condition === null) return this.scaled(rule, value);
    return condition(value, this.groundOf(rule, row, column), this.cellsOf(rule)) ? rule.look : null;
  }

  private scaled(rule: FormatRule, value: CellValue): ConditionalLook | null {
    if (typeof value !== "number") return null;
    const fill = scaleColour(value, rule.scale, this.cellsOf(rule).numbers());
    return fill === null ? null : { fill };
  }

  private groundOf(rule: FormatRule, row: number, column: number): FormulaGround {
    const { snapshot, lastColumn, indexes } = this;
    const [first] = rule.ranges;
    return {
      valueAt: (sheet, r, c) => valueAt(own(sheet, snapshot), r, c),
      formulaAt: (sheet, r, c) => formulaAt(own(sheet, snapshot), r, c),
      extentOf: (sheet) => ({ lastRow: own(sheet, snapshot).rows.length, lastColumn }),
      hasHiddenRows: () => snapshot.hiddenRows.length > 0,
      today: () => serialOf(new Date()),
      row,
      column,
      down: row - (first?.top ?? row),
      over: column - (first?.left ?? column),
      indexes,
    };
  }

  private cellsOf(rule: FormatRule): RuleCells {
    const known = this.cells.get(rule);
    if (known) return known;
    const { snapshot, lastColumn } = this;
    const ranges = rule.ranges.map((range) => ({
      ...range,
      bottom: Math.min(range.bottom, snapshot.rows.length),
      right: Math.min(range.right, lastColumn),
    }));
    const cells = new RuleCells(ranges, (row, column) => valueAt(snapshot, row, column));
    this.cells.set(rule, cells);
    return cells;
  }
}

/** Other sheets are not at hand. */
function own(sheet: string | null, snapshot: SheetSnapshot): SheetSnapshot {
  if (sheet !== null && sheet.toLowerCase() !== snapshot.name.toLowerCase()) throw new NotSure();
  return snapshot;
}
