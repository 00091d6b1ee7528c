import { HostError } from "../../app/ports";
import type { CellRange } from "../../domain/cell-ref";
import { rangesOfAddress } from "./area-text";
import type { SheetOutline } from "./look-over";
import { isSupported, runBatch } from "./run-batch";

/** Excel tells which ranges are merged since ExcelApi 1.13. */
export const knowsMerges = (): boolean => isSupported("1.13");

/**
 * Queues the question which ranges are merged within; the answer after the sync. Excel gives at most 512 at a time and
 * fails beyond: {@link isMergeFailure}.
 */
export function askForMerges(range: Excel.Range): () => readonly CellRange[] {
  const merged = range.getMergedAreasOrNullObject();
  // The address of all together has shown single cells in some versions; those of the parts are whole.
  merged.areas.load("items/address");
  return () => (merged.isNullObject ? [] : merged.areas.items.flatMap(({ address }) => rangesOfAddress(address)));
}

/**
 * What a question with merged ranges in it fails with when they are too many: by its place, where Excel tells it, or
 * by Excel's word for anything at all.
 */
export function isMergeFailure(error: unknown): boolean {
  return error instanceof HostError && /getMergedAreas|^GeneralException/i.test(error.detail);
}

/** The merged ranges of a sheet that has more than Excel gives at a time: in parts, halved until it does. */
export async function readMergesInParts({ id, rowCount, columnCount }: SheetOutline): Promise<readonly CellRange[]> {
  const found: CellRange[] = [];
  const parts = [{ from: 0, rows: rowCount }];
  for (let part = parts.pop(); part; part = parts.pop()) {
    const { from, rows } = part;
    try {
      found.push(
        ...(await runBatch(async (context) => {
          const answer = askForMerges(
            context.workbook.worksheets.getItem(id).getRangeByIndexes(from, 0, rows, columnCount),
          );
          await context.sync();
          return answer();
        })),
      );
    } catch (error) {
      if (rows === 1 || !isMergeFailure(error)) throw error;
      const half = Math.ceil(rows / 2);
      parts.push({ from: from + half, rows: rows - half }, { from, rows: half });
    }
  }
  return found;
}
