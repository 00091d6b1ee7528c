import { useEffect, useEffectEvent, useState } from "react";
import { type Draft, isLiving } from "./draft";
import { isKeeping, setKeeping } from "./draft-switch";
import { browserRecords, type KeptRecords } from "./kept-records";
import { draftLock } from "./presence";
import { type RecentFile, recentFiles, rememberFile } from "./recent-files";
import { browserWindows } from "./windows";

/** What this machine keeps for the page. */
export interface Kept {
  /** Drafts that no window works on, the newest first. */
  readonly drafts: readonly Draft[];
  readonly files: readonly RecentFile[];
  /** The user wants them kept. */
  readonly isOn: boolean;
  /** The browser keeps nothing for this page. */
  readonly isImpossible: boolean;
}

const drafts: KeptRecords<Draft> = browserRecords("drafts");
const files: KeptRecords<RecentFile> = browserRecords("files");
const windows = browserWindows();

/** Drafts and recently opened files, and what can be done with them. */
export function useKept() {
  const [kept, setKept] = useState<Kept>({ drafts: [], files: [], isOn: isKeeping(), isImpossible: false });

  async function refresh(): Promise<Kept> {
    const now = await read();
    setKept(now);
    return now;
  }

  async function change(work: () => Promise<unknown>): Promise<void> {
    await work().catch(() => undefined);
    await refresh();
  }

  const begin = useEffectEvent(() => void refresh());
  useEffect(() => {
    begin();
    return windows.watch(begin);
  }, []);

  return {
    kept,
    refresh,
    eraseDraft: (id: string) => change(() => drafts.remove(id)),
    forgetFile: (id: string) => change(() => files.remove(id)),
    remember: (name: string, handle: FileSystemFileHandle) =>
      isKeeping() ? change(() => rememberFile(files, name, handle, Date.now())) : Promise.resolve(),
    eraseAll: () => change(eraseAll),
    setOn(on: boolean) {
      setKeeping(on);
      setKept((before) => ({ ...before, isOn: on }));
      // What lies there would stay without anybody seeing it.
      return change(on ? () => Promise.resolve() : eraseAll);
    },
  };
}

async function read(): Promise<Kept> {
  const isOn = isKeeping();
  try {
    return { drafts: await openDrafts(), files: await recentFiles(files), isOn, isImpossible: false };
  } catch {
    return { drafts: [], files: [], isOn, isImpossible: true };
  }
}

/** Those of windows that are gone. What is too old, or of another form, is erased. */
async function openDrafts(): Promise<readonly Draft[]> {
  const now = Date.now();
  const open: Draft[] = [];
  for (const record of await drafts.all()) {
    if (isLiving(record, now)) {
      if ((await windows.count(draftLock(record.id))) === 0) open.push(record);
    } else await drafts.remove(idOf(record));
  }
  return open.sort((a, b) => b.at - a.at);
}

/** Also what other windows work on: they keep it anew with the next edit, unless nothing is to be kept. */
async function eraseAll(): Promise<void> {
  for (const record of await drafts.all()) await drafts.remove(idOf(record));
  for (const record of await files.all()) await files.remove(idOf(record));
}

function idOf(record: unknown): string {
  if (typeof record !== "object" || record === null) return "";
  const { id }: { readonly id?: unknown } = record;
  return typeof id === "string" ? id : "";
}
