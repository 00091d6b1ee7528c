import type { CellRange } from "../../domain/cell-ref";
import { HIGHLIGHT_LOOKS, highlightFormula, severityOfFormula } from "../../domain/highlight";
import { SEVERITIES, type Severity } from "../../domain/plan";
import { areaTexts, rangesOfAddress } from "./area-text";

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
  readonly count: number;
}

/** Finds our formats by their formula, whoever wrote them: this pane, one before it, a copy of the sheet, the page. Two syncs, one where no sheet has formats of its kind. */
export async function findOwnFormats(context: Excel.RequestContext, sheetIds: readonly string[]): Promise<Map<string, SheetFormats>> {
  const collections = sheetIds.map((id) => {
    const formats = formatsOf(context, id);
    formats.load("items/id,items/type");
    return { id, formats };
  });
  await context.sync();
  const looked = collections.map(({ id, formats }) => ({
    id, count: formats.items.length,
    candidates: formats.items.filter((format) => format.type === Excel.ConditionalFormatType.custom).map((format) => {
      const { rule } = format.custom;
      rule.load("formula");
      const { fill } = format.custom.format;
      fill.load("color");
      const areas = format.getRanges();
      areas.load("address");
      return { id: format.id, rule, fill, areas };
    }),
  }));
  if (looked.some(({ candidates }) => candidates.length > 0)) await context.sync();
  return new Map(looked.map(({ id, count, candidates }) => [id, {
    count,
    own: candidates.flatMap(({ id: format, rule, fill, areas }) => {
      const severity = severityOfFormula(rule.formula);
      return severity === null ? [] : [{ id: format, severity, ranges: rangesOfAddress(areas.address), isWhole: fill.color.toUpperCase() === HIGHLIGHT_LOOKS[severity].fill }];
    }),
  }]));
}

/** Asks again for formats known by their ids; after the sync the answer tells whether everything is as it was known. A format that is gone fails the sync. */
export function askAgain(context: Excel.RequestContext, sheetId: string, known: SheetFormats): () => SheetFormats | null {
  const formats = formatsOf(context, sheetId);
  const count = formats.getCount();
  const areas = known.own.map((format) => {
    const ranges = formats.getItem(format.id).getRanges();
    ranges.load("address");
    return { format, ranges };
  });
  return () => (count.value !== known.count ? null : { count: known.count, own: areas.map(({ format, ranges }) => ({ ...format, ranges: rangesOfAddress(ranges.address) })) });
}

/**
 * Takes our formats off a sheet and puts new ones in front of all others, whose order among themselves stays. Queued only; after the sync the
 * answer tells what stands there.
 */
export function replaceOwnFormats(context: Excel.RequestContext, sheetId: string, before: SheetFormats, wanted: ReadonlyMap<Severity, readonly CellRange[]>): () => SheetFormats {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const standing = sheet.getRange().conditionalFormats;
  for (const { id } of before.own) standing.getItem(id).delete();
  // A new format is put first, so the most important one is added last.
  const added = [...SEVERITIES].reverse().flatMap((severity) => areaTexts(wanted.get(severity) ?? []).map((text) => {
    const format = sheet.getRanges(text).conditionalFormats.add(Excel.ConditionalFormatType.custom);
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
  }));
  return () => ({
    count: before.count - before.own.length + added.length,
    own: added.map(({ format, severity, text }) => ({ id: format.id, severity, ranges: rangesOfAddress(text), isWhole: true })),
  });
}

/** All conditional formats of a sheet. */
function formatsOf(context: Excel.RequestContext, sheetId: string): Excel.ConditionalFormatCollection {
  return context.workbook.worksheets.getItem(sheetId).getRange().conditionalFormats;
}
