import type { StartOptions } from "./start-office";

/** What an add-in's writing does to the list of what the user can undo. */
export type UndoOfAddIns =
  /** Empties it. */
  | "none"
  /** Every request that writes is a step, whatever the add-in wishes. */
  | "perSync"
  /** The requests of a run are one step where the add-in wishes it, else every one. */
  | "grouped";

/** One kind of Office as offices have it: its versions and its habits, as far as they are known (docs/limits.md). */
export interface OfficePlatform {
  readonly name: string;
  readonly excel: StartOptions;
  /** Version of the requirement set WordApi. */
  readonly wordApi: string;
}

const VIETNAMESE_WINDOWS = { platform: "PC", listSeparator: ";", isLaterLibrary: true } as const;

/** Every kind of Office that is supported, worst habits where they are not known for sure. */
export const OFFICE_PLATFORMS: readonly OfficePlatform[] = [
  {
    name: "Windows, Microsoft 365",
    excel: { ...VIETNAMESE_WINDOWS, excelApi: "1.21", undo: "grouped" },
    wordApi: "1.9",
  },
  { name: "Windows, LTSC 2024", excel: { ...VIETNAMESE_WINDOWS, excelApi: "1.17", undo: "none" }, wordApi: "1.8" },
  { name: "Windows, LTSC 2021", excel: { ...VIETNAMESE_WINDOWS, excelApi: "1.14", undo: "none" }, wordApi: "1.3" },
  {
    name: "Mac",
    excel: { platform: "Mac", excelApi: "1.20", isLaterLibrary: true, undo: "none" },
    wordApi: "1.9",
  },
  {
    name: "web",
    excel: {
      platform: "OfficeOnline",
      excelApi: "1.21",
      isLaterLibrary: true,
      undo: "perSync",
      refusesGrouping: "GeneralException",
    },
    wordApi: "1.9",
  },
  {
    name: "iPad",
    excel: { platform: "iOS", excelApi: "1.20", isLaterLibrary: true, undo: "none" },
    wordApi: "1.9",
  },
];

/** A platform by its name. */
export function officePlatform(name: string): OfficePlatform {
  const found = OFFICE_PLATFORMS.find((one) => one.name === name);
  if (!found) throw new Error(`no platform ${name}`);
  return found;
}

/** The platforms as jest's `each` takes them. */
export const EACH_PLATFORM = OFFICE_PLATFORMS.map((platform) => [platform.name, platform] as const);
