import type { FormatRule } from "../../../adapters/xlsx-file/read-conditional-formats";
import type { CellRange } from "../../../domain/cell-ref";
import type { CellValue } from "../../../domain/sheet-snapshot";
import { shownAs } from "./shown-as";

/** All cells of a rule, as far as one of them depends on the others. Gone through once, when it is first asked. */
export class RuleCells {
  private counts: ReadonlyMap<string, number> | undefined;
  private sorted: readonly number[] | undefined;

  /** @param ranges Cut to what is filled. */
  constructor(
    private readonly ranges: readonly CellRange[],
    private readonly valueAt: (row: number, column: number) => CellValue,
  ) {}

  /** How many cells hold the same, upper and lower case alike. */
  countOf(value: CellValue): number {
    this.counts ??= this.counted();
    return this.counts.get(shownAs(value).toLowerCase()) ?? 0;
  }

  isTop(value: number, { rank, isPercent, isBottom }: Pick<FormatRule, "rank" | "isPercent" | "isBottom">): boolean {
    const numbers = this.numbers();
    const wanted = Math.max(1, isPercent ? Math.floor((numbers.length * rank) / 100) : rank);
    const limit = isBottom ? numbers[wanted - 1] : numbers[numbers.length - wanted];
    return limit === undefined || (isBottom ? value <= limit : value >= limit);
  }

  isBesideAverage(value: number, { isAbove, takesAverage }: Pick<FormatRule, "isAbove" | "takesAverage">): boolean {
    const numbers = this.numbers();
    const average = numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);
    if (value === average) return takesAverage;
    return value > average === isAbove;
  }

  /** The numbers, least first. */
  numbers(): readonly number[] {
    this.sorted ??= this.values()
      .filter((value) => typeof value === "number")
      .sort((a, b) => a - b);
    return this.sorted;
  }

  private counted(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const value of this.values()) {
      const text = shownAs(value).toLowerCase();
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    return counts;
  }

  private values(): readonly CellValue[] {
    const values: CellValue[] = [];
    for (const { top, left, bottom, right } of this.ranges)
      for (let row = top; row <= bottom; row++)
        for (let column = left; column <= right; column++) {
          const value = this.valueAt(row, column);
          if (value !== null) values.push(value);
        }
    return values;
  }
}
