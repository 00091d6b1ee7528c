import { HostObject } from "../rich-api/host-object";
import { invalidArgument, itemNotFound, RichApiError } from "../rich-api/rich-api-error";
import type { ConditionalRule, RuleFormat, RuleType } from "../model/conditional-rule";
import type { SheetState } from "../model/sheet";
import { parseAreas } from "./addresses";
import { type ExcelContext, requireFormattable, requirePresent } from "./excel-context";
import { Range } from "./range";
import { RangeAreas } from "./range-areas";

type Place = { readonly context: ExcelContext; readonly sheet: SheetState; readonly id: string };

/**
 * Excel.ConditionalFormat. Everything is refused with ItemNotFound once it is gone; of a broken one everything but
 * its id and type.
 */
export class ConditionalFormat extends HostObject {
  private readonly place: Place;

  constructor(context: ExcelContext, sheet: SheetState, id: string) {
    super();
    this.place = { context, sheet, id };
  }

  override identity(): { readonly name: "Id"; readonly value: string } {
    return { name: "Id", value: this.place.id };
  }

  get id(): string {
    return listedAt(this.place).id;
  }
  get type(): RuleType {
    return listedAt(this.place).type;
  }
  get priority(): number {
    return this.place.sheet.rules.indexOf(ruleAt(this.place));
  }
  set priority(to: number) {
    const rule = ruleAt(this.place);
    requireFormattable(this.place.sheet);
    const others = this.place.sheet.rules.filter((one) => one !== rule);
    const at = to < 0 ? Math.max(0, others.length + 1 + to) : Math.min(to, others.length);
    this.place.context.book.setRules(this.place.sheet, [...others.slice(0, at), rule, ...others.slice(at)]);
  }
  get stopIfTrue(): boolean {
    return ruleAt(this.place).stopIfTrue;
  }
  set stopIfTrue(stopIfTrue: boolean) {
    change(this.place, { stopIfTrue });
  }
  /** Of a rule of another type nothing in it can be used. */
  get custom(): CustomConditionalFormat {
    ruleAt(this.place);
    return new CustomConditionalFormat(this.place);
  }
  get customOrNullObject(): CustomConditionalFormat | null {
    return ruleAt(this.place).type === "Custom" ? new CustomConditionalFormat(this.place) : null;
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw new RichApiError("InvalidOperation", "The conditional format is applied to several ranges.");
    return range;
  }

  getRangeOrNullObject(): Range | null {
    const { ranges } = ruleAt(this.place);
    const [range] = ranges;
    return range && ranges.length === 1 ? new Range(this.place.context, this.place.sheet, range) : null;
  }

  getRanges(): RangeAreas {
    return new RangeAreas(this.place.context, this.place.sheet, ruleAt(this.place).ranges);
  }

  setRanges(to: Range | RangeAreas | string): void {
    const { limits, listSeparator } = this.place.context;
    change(this.place, {
      ranges:
        typeof to === "string"
          ? parseAreas(to.slice(0, limits.addressLength), listSeparator)
          : to instanceof Range
            ? [to.at.range]
            : to.at.ranges,
    });
  }

  changeRuleToCustom(formula: string): void {
    change(this.place, { type: "Custom", formula: plainFormula(formula) });
  }

  delete(): void {
    const rule = ruleAt(this.place);
    requireFormattable(this.place.sheet);
    this.place.context.book.setRules(
      this.place.sheet,
      this.place.sheet.rules.filter((one) => one !== rule),
    );
  }
}

/** Excel.CustomConditionalFormat. */
export class CustomConditionalFormat extends HostObject {
  constructor(private readonly place: Place) {
    super();
  }
  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.place);
  }
  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.place);
  }
}

/** Excel.ConditionalFormatRule. */
export class ConditionalFormatRule extends HostObject {
  constructor(private readonly place: Place) {
    super();
  }
  get formula(): string {
    return `=${customRuleAt(this.place).formula ?? ""}`;
  }
  set formula(formula: string) {
    changeCustom(this.place, { formula: plainFormula(formula) });
  }
  get formulaLocal(): string {
    return this.formula;
  }
  set formulaLocal(formula: string) {
    this.formula = formula;
  }
}

/** Excel.ConditionalRangeFormat. */
export class ConditionalRangeFormat extends HostObject {
  constructor(private readonly place: Place) {
    super();
  }
  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.place);
  }
  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.place);
  }
}

/** Excel.ConditionalRangeFill. */
export class ConditionalRangeFill extends HostObject {
  constructor(private readonly place: Place) {
    super();
  }
  get color(): string {
    return customRuleAt(this.place).format.fill ?? "";
  }
  set color(fill: string) {
    changeFormat(this.place, { fill: colour(fill) });
  }
  clear(): void {
    changeFormat(this.place, { fill: null });
  }
}

/** Excel.ConditionalRangeFont. */
export class ConditionalRangeFont extends HostObject {
  constructor(private readonly place: Place) {
    super();
  }
  get color(): string {
    return customRuleAt(this.place).format.color ?? "";
  }
  set color(color: string) {
    changeFormat(this.place, { color: colour(color) });
  }
  get bold(): boolean {
    return customRuleAt(this.place).format.bold ?? false;
  }
  set bold(bold: boolean) {
    changeFormat(this.place, { bold });
  }
  get italic(): boolean {
    return customRuleAt(this.place).format.italic ?? false;
  }
  set italic(italic: boolean) {
    changeFormat(this.place, { italic });
  }
  get underline(): string {
    return customRuleAt(this.place).format.underline ?? "None";
  }
  set underline(underline: string) {
    if (underline !== "None" && underline !== "Single" && underline !== "Double") throw invalidArgument();
    changeFormat(this.place, { underline });
  }
  get strikethrough(): boolean {
    return customRuleAt(this.place).format.strikethrough ?? false;
  }
  set strikethrough(strikethrough: boolean) {
    changeFormat(this.place, { strikethrough });
  }
  clear(): void {
    changeFormat(this.place, { color: null, bold: null, italic: null, underline: null, strikethrough: null });
  }
}

function customRuleAt(place: Place): ConditionalRule {
  const rule = ruleAt(place);
  if (rule.type !== "Custom")
    throw new RichApiError("InvalidOperation", "This operation is not permitted for the current object.");
  return rule;
}

function ruleAt(place: Place): ConditionalRule {
  const rule = listedAt(place);
  if (rule.isBroken) throw itemNotFound();
  return rule;
}

function listedAt({ context, sheet, id }: Place): ConditionalRule {
  requirePresent(context, sheet);
  const rule = sheet.rules.find((one) => one.id === id);
  if (!rule) throw itemNotFound();
  return rule;
}

function change(place: Place, to: Partial<ConditionalRule>): void {
  const rule = ruleAt(place);
  requireFormattable(place.sheet);
  place.context.book.setRules(
    place.sheet,
    place.sheet.rules.map((one) => (one === rule ? { ...rule, ...to } : one)),
  );
}

function changeCustom(place: Place, to: Partial<ConditionalRule>): void {
  customRuleAt(place);
  change(place, to);
}

function changeFormat(place: Place, to: Partial<RuleFormat>): void {
  change(place, { format: { ...customRuleAt(place).format, ...to } });
}

function plainFormula(formula: unknown): string {
  if (typeof formula !== "string" || formula === "" || formula === "=") throw invalidArgument();
  return formula.startsWith("=") ? formula.slice(1) : formula;
}

function colour(given: unknown): string {
  if (typeof given !== "string" || !/^#[\da-f]{6}$/i.test(given))
    throw invalidArgument(`The test host knows colours as #RRGGBB only, not ${String(given)}.`);
  return given.toUpperCase();
}
