import type { Conference } from "../../domain/conference";

/** The only sheet on which the list being checked stands: links need not name it. Undefined when there are several. */
export function homeSheetOf(conference: Conference | null): string | undefined {
  const sheets = new Set(conference?.rosters.map((roster) => roster.sheet));
  const [home] = sheets;
  return sheets.size === 1 ? home : undefined;
}
