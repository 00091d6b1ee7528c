/// <reference types="office-js" />
import { browserName, programVersion } from "../../browser/machine/program-version";

/** What the machine is, as far as it matters for the pane; nothing of the user, the workbook or its name. */
export interface MachineFacts {
  /** The version of this program. */
  readonly program: string;
  readonly application: "Excel" | "Word";
  readonly platform: string;
  readonly version: string;
  /** Highest versions of the requirement sets: "1.14"; null: none. */
  readonly excelApi: string | null;
  readonly wordApi: string | null;
  /** Where office.js came from. */
  readonly library: "network" | "office" | "unknown";
  /** The library knows what later Excel has: moving conditional formats. */
  readonly isLibraryNew: boolean;
  readonly browser: string;
  readonly hasWorker: boolean;
}

/** More versions than any requirement set has. */
const MOST_VERSIONS = 40;

/** Asks Office and the browser; sends nothing. */
export function machineFacts(): MachineFacts {
  const { host, platform, diagnostics } = Office.context;
  return {
    program: programVersion,
    application: host === Office.HostType.Word ? "Word" : "Excel",
    platform: String(platform),
    version: diagnostics.version,
    excelApi: highest("ExcelApi"),
    wordApi: highest("WordApi"),
    library: libraryPlace(),
    isLibraryNew: typeof Excel !== "undefined" && "setRanges" in Excel.ConditionalFormat.prototype,
    browser: browserName(navigator.userAgent),
    hasWorker: typeof Worker !== "undefined",
  };
}

function highest(set: string): string | null {
  for (let minor = MOST_VERSIONS; minor >= 1; minor--)
    if (Office.context.requirements.isSetSupported(set, `1.${String(minor)}`)) return `1.${String(minor)}`;
  return null;
}

function libraryPlace(): MachineFacts["library"] {
  const source = [...document.getElementsByTagName("script")].find(({ src }) => /\/office\.js(?:\?|$)/.test(src))?.src;
  if (source === undefined) return "unknown";
  return new URL(source).hostname.endsWith("microsoft.com") ? "network" : "office";
}
