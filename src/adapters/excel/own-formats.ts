import type { CellRange } from "../../domain/cell-ref";
import { HIGHLIGHT_LOOKS, highlightFormula, severityOfFormula } from "../../domain/highlight";
import { SEVERITIES, type Severity } from "../../domain/plan";
import { areaTexts, rangesOfAddress } from "./area-text";
import type { ListSeparator } from "./list-separator";

/** One of our conditional formats on a sheet. */
export interface OwnFormat {
  readonly id: string;
  readonly severity: Severity;
  readonly ranges: readonly CellRange[];
  /** False: its making was broken off, it does not show. */
  readonly isWhole: boolean;
}

/** What is known of a sheet's conditional formats: ours, and how many there are in all. */
export interface SheetFormats {
  readonly own: readonly OwnFormat[];
  /** null: Excel does not say. */
  readonly count: number | null;
  /** None of the user's stands in front of ours. */
  readonly isInFront: boolean;
}

/** The conditional formats of a sheet by id, in their order; those of our kind may be ours. */
export interface ListedFormats {
  readonly sheetId: string;
  readonly ids: readonly string[];
  readonly candidates: readonly string[];
}

/** Lists what conditional formats sheets have. One sync. */
export async function listFormats(
  context: Excel.RequestContext,
  sheetIds: readonly string[],
): Promise<readonly ListedFormats[]> {
  const collections = sheetIds.map((sheetId) => {
    const formats = formatsOf(context, sheetId);
    formats.load("items/id,items/type");
    return { sheetId, formats };
  });
  await context.sync();
  return collections.map(({ sheetId, formats }) => ({
    sheetId,
    ids: formats.items.map(({ id }) => id),
    candidates: formats.items.filter(({ type }) => type === Excel.ConditionalFormatType.custom).map(({ id }) => id),
  }));
}

/** A conditional format named by its sheet and id. */
export interface FormatPlace {
  readonly sheetId: string;
  readonly id: string;
}

/**
 * Those of the formats that are ours, known by their formula, whoever wrote them: this pane, one before it, a copy of
 * the sheet, the page. One sync; it fails when one of them cannot be read.
 */
export async function readOwnFormats(
  context: Excel.RequestContext,
  places: readonly FormatPlace[],
): Promise<readonly (OwnFormat & FormatPlace)[]> {
  const asked = places.map((place) => {
    const format = formatsOf(context, place.sheetId).getItem(place.id);
    const { rule } = format.custom;
    rule.load("formula");
    const { fill } = format.custom.format;
    fill.load("color");
    const areas = format.getRanges();
    areas.load("address");
    return { place, rule, fill, areas };
  });
  if (asked.length > 0) await context.sync();
  return asked.flatMap(({ place, rule, fill, areas }) => {
    const severity = severityOfFormula(rule.formula);
    if (severity === null) return [];
    const isWhole = fill.color.toUpperCase() === HIGHLIGHT_LOOKS[severity].fill;
    return [{ ...place, severity, ranges: rangesOfAddress(areas.address), isWhole }];
  });
}

/** What was listed and what of it is ours → what is known of the sheet. */
export function sheetFormats(
  { sheetId, ids }: ListedFormats,
  found: readonly (OwnFormat & FormatPlace)[],
): SheetFormats {
  const own = found.filter((format) => format.sheetId === sheetId);
  const first = new Set(ids.slice(0, own.length));
  return { own, count: ids.length, isInFront: own.every(({ id }) => first.has(id)) };
}

/**
 * Asks again for formats known by their ids; after the sync the answer tells whether everything is as it was known. A
 * format that is gone fails the sync.
 */
export function askAgain(
  context: Excel.RequestContext,
  sheetId: string,
  known: SheetFormats,
): () => SheetFormats | null {
  const formats = formatsOf(context, sheetId);
  const count = known.count === null ? null : formats.getCount();
  const areas = known.own.map((format) => {
    const ranges = formats.getItem(format.id).getRanges();
    ranges.load("address");
    return { format, ranges };
  });
  return () => {
    if (count !== null && count.value !== known.count) return null;
    const own = areas.map(({ format, ranges }) => ({ ...format, ranges: rangesOfAddress(ranges.address) }));
    return { ...known, own };
  };
}

export interface ReplaceOptions {
  readonly separator: ListSeparator;
  /** Formats that stand there may be given other cells: what Excel has since ExcelApi 1.17. */
  readonly canMove: boolean;
}

/**
 * Has our formats of a sheet show these cells: those that stand there are moved, what is missing is put in front of
 * all other formats, whose order among themselves stays, what is left over is taken off. A format that we delete and
 * the user brings back by undo could never be read again; so nothing is deleted that can be moved. Queued only; after
 * the sync the answer tells what stands there.
 */
export function replaceOwnFormats(
  context: Excel.RequestContext,
  sheetId: string,
  before: SheetFormats,
  wanted: ReadonlyMap<Severity, readonly CellRange[]>,
  { separator, canMove }: ReplaceOptions,
): () => SheetFormats {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const standing = sheet.getRange().conditionalFormats;
  const movable = canMove && before.isInFront ? before.own.filter(({ isWhole }) => isWhole) : [];
  const moved: OwnFormat[] = [];
  const missing: { readonly severity: Severity; readonly text: string }[] = [];
  for (const severity of SEVERITIES) {
    const usable = movable.filter((format) => format.severity === severity);
    areaTexts(wanted.get(severity) ?? [], separator).forEach((text, i) => {
      const own = usable[i];
      if (!own) missing.push({ severity, text });
      else moved.push({ ...own, ranges: rangesOfAddress(text) });
      if (own) standing.getItem(own.id).setRanges(rangesIn(sheet, text));
    });
  }
  const stays = new Set(moved.map(({ id }) => id));
  const leftOver = before.own.filter(({ id }) => !stays.has(id));
  for (const { id } of leftOver) standing.getItem(id).delete();
  // A new format is put first, so the most important one is added last.
  const added = missing.reverse().map(({ severity, text }) => {
    const format = rangesIn(sheet, text).conditionalFormats.add(Excel.ConditionalFormatType.custom);
    const { custom } = format;
    const look = custom.format;
    const { fill, text: ink, also } = HIGHLIGHT_LOOKS[severity];
    // The formula first, by which it is known again; the fill last, by which it is known to be whole.
    custom.rule.formula = `=${highlightFormula(severity)}`;
    const { font } = look;
    font.color = ink;
    if (also === "bold") font.bold = true;
    else if (also === "italic") font.italic = true;
    else font.underline = Excel.ConditionalRangeFontUnderlineStyle.single;
    // The user's own formats go on working in a marked cell.
    format.stopIfTrue = false;
    look.fill.color = fill;
    format.load("id");
    return { format, severity, text };
  });
  return () => ({
    count: before.count === null ? null : before.count - leftOver.length + added.length,
    // What was not in front was taken off and added anew.
    isInFront: true,
    own: [
      ...added.map(({ format: { id }, severity, text }) => ({
        id,
        severity,
        ranges: rangesOfAddress(text),
        isWhole: true,
      })),
      ...moved,
    ],
  });
}

/** One range needs no sign between ranges, which not every Excel takes. */
function rangesIn(sheet: Excel.Worksheet, text: string): Excel.Range | Excel.RangeAreas {
  return /[,;]/.test(text) ? sheet.getRanges(text) : sheet.getRange(text);
}

/** All conditional formats of a sheet. */
function formatsOf(context: Excel.RequestContext, sheetId: string): Excel.ConditionalFormatCollection {
  return context.workbook.worksheets.getItem(sheetId).getRange().conditionalFormats;
}
