import type { CellRange } from "../../../src/domain/cell-ref";
import { HostObject } from "../rich-api/host-object";
import { cellAt, intersect, type SheetState, WHOLE_SHEET } from "../model/sheet";
import type { Look } from "../model/book";
import { RangeBorderCollection } from "./range-borders";
import { type ExcelContext, requireFormattable, requirePresent } from "./excel-context";

type Place = { readonly context: ExcelContext; readonly sheet: SheetState; readonly ranges: readonly CellRange[] };

/** Excel.RangeFormat: how cells look, without conditional formats. */
export class RangeFormat extends HostObject {
  private readonly place: Place;

  constructor(context: ExcelContext, sheet: SheetState, ranges: readonly CellRange[]) {
    super();
    this.place = { context, sheet, ranges };
  }

  get font(): RangeFont {
    return new RangeFont(this.place);
  }
  get protection(): FormatProtection {
    return new FormatProtection(this.place);
  }
  get fill(): RangeFill {
    return new RangeFill(this.place);
  }
  get borders(): RangeBorderCollection {
    requireFormattable(this.place.sheet);
    return new RangeBorderCollection(this.place.sheet.paper, this.place.ranges[0] ?? WHOLE_SHEET);
  }
  get wrapText(): boolean | null {
    return same(this.place, (look) => look.wrap);
  }
  set wrapText(wrap: boolean | null) {
    change(this.place, { wrap: wrap === true });
  }
  get horizontalAlignment(): string | null {
    return same(this.place, ({ horizontal }) => horizontal.charAt(0).toUpperCase() + horizontal.slice(1));
  }
  set horizontalAlignment(value: string | null) {
    change(this.place, { horizontal: (value ?? "General").toLowerCase() as Look["horizontal"] });
  }
  get verticalAlignment(): string | null {
    return same(this.place, ({ vertical }) => vertical.charAt(0).toUpperCase() + vertical.slice(1));
  }
  set verticalAlignment(value: string | null) {
    change(this.place, { vertical: (value ?? "Bottom").toLowerCase() as Look["vertical"] });
  }
  /** Points. */
  get columnWidth(): number | null {
    return this.place.sheet.columnWidths.get(this.place.ranges[0]?.left ?? 1) ?? 48;
  }
  set columnWidth(points: number | null) {
    requireFormattable(this.place.sheet);
    for (const { left, right } of this.place.ranges)
      for (let column = left; column <= right; column++) this.place.sheet.columnWidths.set(column, points ?? 48);
  }
  autofitColumns(): void {
    requireFormattable(this.place.sheet);
  }
  autofitRows(): void {
    requireFormattable(this.place.sheet);
  }
}

/** Excel.FormatProtection: which cells may be edited once the sheet is protected. */
export class FormatProtection extends HostObject {
  constructor(private readonly place: Place) {
    super();
  }
  get locked(): boolean | null {
    return same(this.place, (look) => look.isLocked);
  }
  set locked(isLocked: boolean | null) {
    change(this.place, { isLocked: isLocked === true });
  }
}

/** Excel.RangeFont. */
export class RangeFont extends HostObject {
  constructor(private readonly place: Place) {
    super();
  }
  get name(): string | null {
    return same(this.place, (look) => look.font ?? "Calibri");
  }
  set name(font: string | null) {
    change(this.place, { font });
  }
  get size(): number | null {
    return same(this.place, (look) => look.size);
  }
  set size(size: number | null) {
    change(this.place, { size: size ?? 11 });
  }
  get bold(): boolean | null {
    return same(this.place, (look) => look.bold);
  }
  set bold(bold: boolean | null) {
    change(this.place, { bold: bold === true });
  }
  get italic(): boolean | null {
    return same(this.place, (look) => look.italic);
  }
  set italic(italic: boolean | null) {
    change(this.place, { italic: italic === true });
  }
  get strikethrough(): boolean | null {
    const {
      context: { book },
      sheet,
    } = this.place;
    return same(this.place, (_look, row, column) => book.isStruck(sheet, row, column));
  }
  set strikethrough(strike: boolean | null) {
    change(this.place, { strike: strike === true });
  }
  get underline(): string | null {
    return same(this.place, (look) => (look.underline ? "Single" : "None"));
  }
  set underline(line: string | null) {
    change(this.place, { underline: line !== null && line !== "None" });
  }
  get color(): string | null {
    return same(this.place, (look) => look.color?.toUpperCase() ?? "#000000");
  }
  set color(color: string | null) {
    change(this.place, { color });
  }
}

/** Excel.RangeFill. */
export class RangeFill extends HostObject {
  constructor(private readonly place: Place) {
    super();
  }
  /** A cell without a fill reads as white; several colours read as "". */
  get color(): string | null {
    return same(this.place, (look) => look.fill?.toUpperCase() ?? "#FFFFFF") ?? "";
  }
  set color(fill: string | null) {
    change(this.place, { fill });
  }
  clear(): void {
    change(this.place, { fill: null });
  }
}

function* filled({ ranges }: Place): Generator<{ readonly row: number; readonly column: number }> {
  for (const given of ranges) {
    const range = intersect(given, {
      ...WHOLE_SHEET,
      bottom: Math.min(given.bottom, given.top + 99_999),
      right: Math.min(given.right, given.left + 999),
    });
    if (!range) continue;
    for (let row = range.top; row <= range.bottom; row++)
      for (let column = range.left; column <= range.right; column++) yield { row, column };
  }
}

function same<T>(place: Place, read: (look: Look, row: number, column: number) => T): T | null {
  requirePresent(place.context, place.sheet);
  let first: { readonly value: T } | undefined;
  for (const { row, column } of filled(place)) {
    const value = read(place.context.book.lookOf(cellAt(place.sheet, row, column)), row, column);
    if (first && first.value !== value) return null;
    first ??= { value };
  }
  return first?.value ?? null;
}

function change(place: Place, to: Partial<Look>): void {
  requirePresent(place.context, place.sheet);
  requireFormattable(place.sheet);
  const { book } = place.context;
  const cells = [...filled(place)].map(({ row, column }) => {
    const cell = cellAt(place.sheet, row, column);
    return { row, column, cell: { ...cell, format: book.changedLook(cell.format, to) } };
  });
  const range = place.ranges[0];
  if (range) book.setCells(place.sheet, range, cells, false);
}
