import type { CellRange } from "../../../src/domain/cell-ref";
import { HostObject } from "../rich-api/host-object";
import { itemNotFound } from "../rich-api/rich-api-error";
import { cellCount, intersect, MAX_COLUMNS, MAX_ROWS, type SheetState, usedArea } from "../model/sheet";
import { parseAreas, sheetAddress } from "./addresses";
import { ConditionalFormatCollection } from "./conditional-format-collection";
import { type ExcelContext, requirePresent } from "./excel-context";
import { Range } from "./range";
import { RangeFormat } from "./range-format";
import { Worksheet } from "./worksheet";

/** Excel.RangeAreas: several rectangles of one sheet. */
export class RangeAreas extends HostObject {
  readonly at: { readonly context: ExcelContext; readonly sheet: SheetState; readonly ranges: readonly CellRange[] };

  constructor(context: ExcelContext, sheet: SheetState, ranges: readonly CellRange[]) {
    super();
    requirePresent(context, sheet);
    this.at = { context, sheet, ranges };
  }

  get address(): string {
    return sheetAddress(this.at.sheet.name, this.at.ranges);
  }
  get addressLocal(): string {
    return this.address;
  }
  get areaCount(): number {
    return this.at.ranges.length;
  }
  get cellCount(): number {
    return this.at.ranges.reduce((sum, range) => sum + cellCount(range), 0);
  }
  get isEntireColumn(): boolean {
    return this.at.ranges.every(({ top, bottom }) => top === 1 && bottom === MAX_ROWS);
  }
  get isEntireRow(): boolean {
    return this.at.ranges.every(({ left, right }) => left === 1 && right === MAX_COLUMNS);
  }
  get areas(): RangeCollection {
    return new RangeCollection(this.at.context, this.at.sheet, this.at.ranges);
  }
  get worksheet(): Worksheet {
    return new Worksheet(this.at.context, this.at.sheet);
  }
  get format(): RangeFormat {
    return new RangeFormat(this.at.context, this.at.sheet, this.at.ranges);
  }
  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.at.context, this.at.sheet, this.at.ranges);
  }

  getIntersection(other: Range | RangeAreas | string): RangeAreas {
    const common = this.getIntersectionOrNullObject(other);
    if (!common) throw itemNotFound();
    return common;
  }

  getIntersectionOrNullObject(other: Range | RangeAreas | string): RangeAreas | null {
    const others =
      typeof other === "string"
        ? parseAreas(other, this.at.context.listSeparator)
        : other instanceof Range
          ? [other.at.range]
          : other.at.ranges;
    const common = this.at.ranges.flatMap((a) => others.flatMap((b) => intersect(a, b) ?? []));
    return common.length === 0 ? null : new RangeAreas(this.at.context, this.at.sheet, common);
  }

  getUsedRangeAreasOrNullObject(valuesOnly?: boolean): RangeAreas | null {
    const used = this.at.ranges.flatMap((range) => usedArea(this.at.sheet, valuesOnly === true, range) ?? []);
    return used.length === 0 ? null : new RangeAreas(this.at.context, this.at.sheet, used);
  }

  select(): void {
    new Worksheet(this.at.context, this.at.sheet).activate();
    this.at.context.book.selection = this.at.ranges;
    this.at.context.book.tell({ kind: "selected", sheet: this.at.sheet, ranges: this.at.ranges });
  }
}

/** Excel.RangeCollection. */
export class RangeCollection extends HostObject {
  constructor(
    private readonly context: ExcelContext,
    private readonly sheet: SheetState,
    private readonly ranges: readonly CellRange[],
  ) {
    super();
  }
  override collection(): readonly Range[] {
    return this.ranges.map((range) => new Range(this.context, this.sheet, range));
  }
  getCount(): number {
    return this.ranges.length;
  }
  getItemAt(index: number): Range {
    const range = this.ranges[index];
    if (!range) throw itemNotFound();
    return new Range(this.context, this.sheet, range);
  }
}
