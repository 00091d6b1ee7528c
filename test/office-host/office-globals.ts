import { isVersionAtLeast } from "./api-sets";
import type { Platform } from "./batch-host";

/** What the surroundings of the library say about the application. */
export interface OfficeSurroundings {
  /** Requirement sets and their versions; ExcelApi also as options.excelApi. */
  readonly requirements: Readonly<Record<string, string>>;
  readonly host: "Excel" | "Word";
  readonly platform: Platform;
  readonly locale: string;
  readonly theme: Readonly<Record<string, unknown>>;
}

/**
 * The part of `Office` that office.js itself would give and that the rich API library does not bring along: readiness
 * and context. In the browser tests the real one is used.
 */
export function officeGlobals({
  requirements,
  host,
  platform,
  locale,
  theme,
}: OfficeSurroundings): Readonly<Record<string, unknown>> {
  const info = { host, platform };
  const actions = new Map<string, unknown>();
  /** Of the document that is open. */
  const settings = new Map<string, unknown>();
  return {
    HostType: { Excel: "Excel", Word: "Word" },
    PlatformType: {
      PC: "PC",
      OfficeOnline: "OfficeOnline",
      Mac: "Mac",
      iOS: "iOS",
      Android: "Android",
      Universal: "Universal",
    },
    AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
    EventType: { OfficeThemeChanged: "officeThemeChanged", DocumentSelectionChanged: "documentSelectionChanged" },
    initialize: () => undefined,
    onReady: (callback?: (given: typeof info) => void) =>
      Promise.resolve(info).then((given) => {
        callback?.(given);
        return given;
      }),
    actions: {
      associate: (name: string, action: unknown) => {
        actions.set(name, action);
      },
      associated: actions,
    },
    addin: { showAsTaskpane: () => Promise.resolve(), hide: () => Promise.resolve() },
    context: {
      host,
      platform,
      displayLanguage: locale,
      contentLanguage: locale,
      officeTheme: theme,
      diagnostics: { host, platform, version: "16.0.17000.10000" },
      requirements: { isSetSupported: (name: string, version?: string) => isSupported(requirements, name, version) },
      document: {
        url: "https://example.invalid/danh-sach.xlsx",
        mode: "readWrite",
        settings: {
          get: (name: string) => settings.get(name) ?? null,
          set: (name: string, value: unknown) => void settings.set(name, value),
          saveAsync: (done?: () => void) => void Promise.resolve().then(done),
        },
      },
    },
  };
}

function isSupported(requirements: Readonly<Record<string, string>>, name: string, version = "1.1"): boolean {
  const have = Object.entries(requirements).find(([set]) => set.toLowerCase() === name.toLowerCase())?.[1];
  return have !== undefined && isVersionAtLeast(have, String(version));
}
