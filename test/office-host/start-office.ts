/// <reference types="office-js" />
import { readFileSync } from "node:fs";
import path from "node:path";
import { addLaterMembers, addLaterWordMembers } from "./later-members";
import { nativeBridge } from "./native-bridge";
import type { UndoOfAddIns } from "./platforms";
import type { BatchHost } from "./batch-host";
import { OfficeHost } from "./office-host";
import { officeGlobals, type OfficeSurroundings } from "./office-globals";
import { WordHost } from "./word-host";

const LIBRARIES = path.resolve(__dirname, "../../node_modules/@microsoft/office-js/dist");

export interface StartOptions {
  /** Version of the requirement set ExcelApi that the application has: "1.9", "1.14", "1.21". "1.21" when left out. */
  readonly excelApi?: string;
  /** Further requirement sets. */
  readonly requirements?: Readonly<Record<string, string>>;
  readonly platform?: OfficeSurroundings["platform"];
  readonly locale?: string;
  readonly theme?: Readonly<Record<string, unknown>>;
  readonly name?: string;
  /** What this machine puts between the ranges of an address; "," when left out. */
  readonly listSeparator?: string;
  /** The library is that of Microsoft's network, with the members that the one at hand does not know. */
  readonly isLaterLibrary?: boolean;
  /** False: the workbook was never saved. */
  readonly isSaved?: boolean;
  /** The workbook is opened to be read only. */
  readonly isViewOnly?: boolean;
  /** Word: what is put into an empty content control itself is lost. */
  readonly emptyControlsSwallow?: boolean;
  /** What writing does to the user's undo; by the requirement set when left out. */
  readonly undo?: UndoOfAddIns;
  /** The code with which this Excel refuses that a run be one step of undo. */
  readonly refusesGrouping?: string;
}

/**
 * Microsoft's own office.js, unpatched, in the global scope, over a host that has this workbook open: after it
 * `Excel.run` works as in Excel. Started again it takes the place of the one before: its handlers and contexts are dead
 * then. Throws FileRefused.
 */
export async function startOffice(bytes: Uint8Array, options: StartOptions = {}): Promise<OfficeHost> {
  const excelApi = options.excelApi ?? "1.21";
  const minor = Number(excelApi.split(".")[1]);
  const requirements = {
    ExcelApi: excelApi,
    SharedRuntime: "1.1",
    DelayForCellEdit: "1.1",
    ...(minor >= 17 && { ExcelApiOnline: "1.1" }),
    ...options.requirements,
  };
  const host = await start(new OfficeHost(bytes, { ...options, requirements }), "Excel", requirements, options);
  if (options.isLaterLibrary === true) addLaterMembers((isBegun) => host.groupUndo(isBegun));
  return host;
}

/** The same for Word: after it `Word.run` works over a host that has this .docx open. */
export async function startWord(
  bytes: Uint8Array,
  options: Omit<StartOptions, "excelApi"> & { readonly wordApi?: string } = {},
): Promise<WordHost> {
  const requirements = { WordApi: options.wordApi ?? "1.9", SharedRuntime: "1.1", ...options.requirements };
  const host = await start(new WordHost(bytes, { ...options, requirements }), "Word", requirements, options);
  if (options.isLaterLibrary === true) addLaterWordMembers();
  return host;
}

async function start<Host extends BatchHost>(
  host: Host,
  application: "Excel" | "Word",
  requirements: Readonly<Record<string, string>>,
  options: Omit<StartOptions, "excelApi">,
): Promise<Host> {
  stopOffice();
  addSurroundings();
  put("_richApiNativeBridge", nativeBridge(host));
  const office = officeGlobals({
    requirements,
    host: application,
    platform: options.platform ?? "PC",
    locale: options.locale ?? "vi-VN",
    theme: options.theme ?? {
      bodyBackgroundColor: "#FFFFFF",
      bodyForegroundColor: "#000000",
      controlBackgroundColor: "#FFFFFF",
      controlForegroundColor: "#000000",
    },
  });
  put("Office", office);
  const before = new Set(Object.getOwnPropertyNames(globalThis));
  evaluate(`${application.toLowerCase()}-web-16.00.js`);
  for (const name of Object.getOwnPropertyNames(globalThis)) if (!before.has(name)) added.push(name);
  // The library hides the context that it was given behind a getter which waits for office.js.
  put("Office", Object.create(Reflect.get(globalThis, "Office") as object, Object.getOwnPropertyDescriptors(office)));
  await Promise.resolve();
  return host;
}

/** Takes everything that {@link startOffice} and {@link startWord} put into the global scope out of it. */
export function stopOffice(): void {
  for (const name of added.splice(0)) Reflect.deleteProperty(globalThis, name);
}

const added: string[] = [];
const libraries = new Map<string, string>();

function put(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true, enumerable: false });
  added.push(name);
}

/** The library is a script with top-level variables, no module: it must see the global scope. */
function evaluate(name: string): void {
  const library = libraries.get(name) ?? readFileSync(path.join(LIBRARIES, name), "utf8");
  libraries.set(name, library);
  const log = console.log;
  // It says one line about its storage where there is no browser.
  console.log = () => undefined;
  try {
    const indirectEval: (text: string) => unknown = eval; // eslint-disable-line no-eval
    indirectEval(library);
  } finally {
    console.log = log;
  }
}

/** What the library looks for of a browser; nothing where there is one (jsdom). */
function addSurroundings(): void {
  if (typeof window !== "undefined") return;
  put("window", globalThis);
  put("addEventListener", () => undefined);
  put("removeEventListener", () => undefined);
  if (typeof navigator === "undefined") put("navigator", { userAgent: "Node" });
  put("location", {
    href: "https://localhost/",
    search: "",
    hash: "",
    protocol: "https:",
    hostname: "localhost",
    origin: "https://localhost",
  });
  put("document", {
    getElementById: () => null,
    getElementsByTagName: () => [],
    addEventListener: () => undefined,
    createElement: () => ({}),
    readyState: "loading",
  });
}
