import { HostError } from "../../app/ports";
import { rangesOfAddress } from "./area-text";
import { runBatch } from "./run-batch";

/** The sign between the ranges of an address; null: none that is known, an address may name one range only. */
export type ListSeparator = "," | ";" | null;

const SIGNS = [",", ";"] as const;

/**
 * Which sign this Excel takes between ranges: on Windows the one that the machine's settings have for lists, with
 * Vietnamese settings ";". Nothing tells, so it is tried; one sync, two where it is not the comma. What Excel gives
 * back has commas all the same.
 */
export async function askListSeparator(): Promise<ListSeparator> {
  for (const sign of SIGNS) {
    try {
      const isTaken = await runBatch(async (context) => {
        const areas = context.workbook.worksheets.getFirst().getRanges(`A1${sign}C3`);
        areas.load("address");
        await context.sync();
        return rangesOfAddress(areas.address).length === 2;
      });
      if (isTaken) return sign;
    } catch (error) {
      if (error instanceof HostError && (error.failure === "busy" || error.failure === "not-answering")) throw error;
    }
  }
  return null;
}
