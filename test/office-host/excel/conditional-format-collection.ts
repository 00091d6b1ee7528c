import type { CellRange } from "../../../src/domain/cell-ref";
import { HostObject } from "../rich-api/host-object";
import { invalidArgument, itemNotFound } from "../rich-api/rich-api-error";
import { type ConditionalRule, NO_FORMAT, type RuleType } from "../model/conditional-rule";
import { intersect, type SheetState } from "../model/sheet";
import { ConditionalFormat } from "./conditional-format";
import { type ExcelContext, requireFormattable, requirePresent } from "./excel-context";

const TYPES: readonly RuleType[] = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
];

/** Excel.ConditionalFormatCollection: the rules that touch these ranges, most important first. */
export class ConditionalFormatCollection extends HostObject {
  constructor(
    private readonly context: ExcelContext,
    private readonly sheet: SheetState,
    private readonly ranges: readonly CellRange[],
  ) {
    super();
  }

  override collection(): readonly ConditionalFormat[] {
    requirePresent(this.context, this.sheet);
    return this.rules().map((rule) => this.open(rule));
  }

  getCount(): number {
    return this.rules().length;
  }

  getItem(id: string): ConditionalFormat {
    const found = this.getItemOrNullObject(id);
    if (!found) throw itemNotFound();
    return found;
  }

  getItemOrNullObject(id: string): ConditionalFormat | null {
    requirePresent(this.context, this.sheet);
    const rule = this.rules().find((one) => one.id === id);
    return rule ? this.open(rule) : null;
  }

  getItemAt(index: number): ConditionalFormat {
    const rule = this.rules()[index];
    if (!rule) throw itemNotFound();
    return this.open(rule);
  }

  /** A new rule is the most important one. */
  add(type: string): ConditionalFormat {
    requirePresent(this.context, this.sheet);
    requireFormattable(this.sheet);
    const known = TYPES.find((one) => one === type);
    if (!known) throw invalidArgument();
    const rule: ConditionalRule = {
      id: this.context.book.newId(),
      type: known,
      ranges: this.ranges,
      formula: known === "Custom" ? "" : null,
      stopIfTrue: false,
      format: NO_FORMAT,
      source: null,
    };
    this.context.book.setRules(this.sheet, [rule, ...this.sheet.rules]);
    return this.open(rule);
  }

  clearAll(): void {
    requirePresent(this.context, this.sheet);
    requireFormattable(this.sheet);
    const gone = this.rules();
    this.context.book.setRules(
      this.sheet,
      this.sheet.rules.filter((rule) => !gone.includes(rule)),
    );
  }

  private rules(): readonly ConditionalRule[] {
    return this.sheet.rules.filter((rule) =>
      rule.ranges.some((range) => this.ranges.some((own) => intersect(own, range))),
    );
  }

  private open(rule: ConditionalRule): ConditionalFormat {
    return new ConditionalFormat(this.context, this.sheet, rule.id);
  }
}
