import { HostError } from "../../app/ports";
import {
  type FormatPlace,
  listFormats,
  type ListedFormats,
  type OwnFormat,
  readOwnFormats,
  sheetFormats,
  type SheetFormats,
} from "./own-formats";
import { runBatch } from "./run-batch";

/** What was found on sheets, and which formats cannot be read, by their id. */
export interface FoundFormats {
  readonly found: ReadonlyMap<string, SheetFormats>;
  readonly unreadable: readonly FormatPlace[];
}

/** The formats of a sheet that may be ours and may be read. */
function readable({ sheetId, candidates }: ListedFormats, unreadable: ReadonlySet<string>): readonly FormatPlace[] {
  return candidates.filter((id) => !unreadable.has(id)).map((id) => ({ sheetId, id }));
}

/** The formats of a sheet that are known not to be readable, and still there. */
function stillThere({ sheetId, ids }: ListedFormats, unreadable: ReadonlySet<string>): readonly FormatPlace[] {
  return ids.filter((id) => unreadable.has(id)).map((id) => ({ sheetId, id }));
}

/**
 * Our formats on these sheets. Two syncs, one where no sheet has formats of its kind; it fails when one cannot be
 * read that is not known to be `unreadable`.
 */
export async function findFormats(
  context: Excel.RequestContext,
  sheetIds: readonly string[],
  unreadable: ReadonlySet<string>,
): Promise<FoundFormats> {
  const listed = await listFormats(context, sheetIds);
  const own = await readOwnFormats(
    context,
    listed.flatMap((sheet) => readable(sheet, unreadable)),
  );
  return {
    found: new Map(listed.map((sheet) => [sheet.sheetId, sheetFormats(sheet, own)])),
    unreadable: listed.flatMap((sheet) => stillThere(sheet, unreadable)),
  };
}

/**
 * The same where something cannot be read: a format that was brought back by undo or made beside another by hand lets
 * every question fail in which it occurs, until the workbook is opened again. So sheets are asked one by one, formats
 * in halves until those are found; all others are read.
 */
export async function findReadableFormats(known: ReadonlySet<string>): Promise<FoundFormats> {
  const sheetIds = await runBatch(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("items/id");
    await context.sync();
    return sheets.items.map(({ id }) => id);
  });
  const found = new Map<string, SheetFormats>();
  const unreadable: FormatPlace[] = [];
  for (const sheetId of sheetIds) {
    const listed = await attempt(() => runBatch((context) => listFormats(context, [sheetId])));
    const [sheet] = listed ?? [];
    if (!sheet) {
      found.set(sheetId, { own: [], count: null, isInFront: false });
      continue;
    }
    unreadable.push(...stillThere(sheet, known));
    const own: (OwnFormat & FormatPlace)[] = [];
    const parts = [readable(sheet, known)];
    for (let part = parts.pop(); part; part = parts.pop()) {
      const places = part;
      if (places.length === 0) continue;
      const read = await attempt(() => runBatch((context) => readOwnFormats(context, places)));
      const half = Math.ceil(places.length / 2);
      if (read) own.push(...read);
      else if (places.length === 1) unreadable.push(...places);
      else parts.push(places.slice(half), places.slice(0, half));
    }
    found.set(sheetId, sheetFormats(sheet, own));
  }
  return { found, unreadable };
}

/** null where it fails for a reason that lies in the workbook. */
async function attempt<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    if (["busy", "not-answering", "not-supported"].includes(error.failure)) throw error;
    return null;
  }
}
