import { startPlanWorker } from "../start-worker";
import { browserName, programVersion } from "./program-version";

/** What the browser and this page in it are, as far as it matters here; nothing of the user or a file. */
export interface BrowserFacts {
  readonly program: string;
  readonly browser: string;
  readonly system: string;
  /** Opened from a disk, from the web, or over an address without encryption, to which browsers allow less. */
  readonly place: "disk" | "web" | "plain-web";
  /** A file may be written where it lies. */
  readonly savesInPlace: boolean;
  readonly hasWorker: boolean;
  readonly keepsDrafts: boolean;
  readonly remembers: boolean;
  readonly readsClipboard: boolean;
}

/** Tries each thing out, as what a browser has it may still forbid to a page; leaves nothing behind. */
export async function browserFacts(): Promise<BrowserFacts> {
  const [hasWorker, keepsDrafts] = await Promise.all([startsWorker(), opensStore()]);
  return {
    program: programVersion,
    browser: browserName(navigator.userAgent),
    system: systemName(navigator.userAgent),
    place: location.protocol === "file:" ? "disk" : isSecureContext ? "web" : "plain-web",
    savesInPlace: window.showOpenFilePicker !== undefined,
    hasWorker,
    keepsDrafts,
    remembers: remembers(),
    readsClipboard: "clipboard" in navigator && "readText" in navigator.clipboard,
  };
}

const SYSTEMS = [
  ["Android", /Android/],
  ["iPad, iPhone", /iPad|iPhone/],
  ["Windows", /Windows/],
  ["Mac", /Mac OS/],
  ["ChromeOS", /CrOS/],
  ["Linux", /Linux/],
] as const;

function systemName(agent: string): string {
  return SYSTEMS.find(([, pattern]) => pattern.test(agent))?.[0] ?? "không rõ";
}

/** A Worker that may not start says so soon. */
const WORKER_MILLISECONDS = 1_500;

function startsWorker(): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      const worker = startPlanWorker();
      const end = (works: boolean): void => {
        worker.terminate();
        resolve(works);
      };
      worker.addEventListener("error", () => end(false));
      setTimeout(() => end(true), WORKER_MILLISECONDS);
    } catch {
      resolve(false);
    }
  });
}

const TRIAL = "thu-may";

function opensStore(): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      const asked = indexedDB.open(TRIAL, 1);
      asked.onerror = () => resolve(false);
      asked.onsuccess = () => {
        asked.result.close();
        indexedDB.deleteDatabase(TRIAL);
        resolve(true);
      };
    } catch {
      resolve(false);
    }
  });
}

function remembers(): boolean {
  try {
    localStorage.setItem(TRIAL, "");
    localStorage.removeItem(TRIAL);
    return true;
  } catch {
    return false;
  }
}
