import { newId } from "./draft-switch";
import type { KeptRecords } from "./kept-records";

/** A file that was opened, to be opened again: its name and the way to it, nothing of what it says. */
export interface RecentFile {
  readonly id: string;
  readonly name: string;
  readonly handle: FileSystemFileHandle;
  /** Milliseconds. */
  readonly at: number;
}

const MOST = 6;

/** The files opened last, the newest first. */
export async function recentFiles(records: KeptRecords<RecentFile>): Promise<readonly RecentFile[]> {
  return (await records.all()).filter(isRecentFile).sort((a, b) => b.at - a.at);
}

/** Puts the file first; the oldest fall out. */
export async function rememberFile(
  records: KeptRecords<RecentFile>,
  name: string,
  handle: FileSystemFileHandle,
  at: number,
): Promise<void> {
  const known = await recentFiles(records);
  let id = newId();
  for (const one of known) if (await one.handle.isSameEntry(handle)) id = one.id;
  await records.put({ id, name, handle, at });
  const others = known.filter((one) => one.id !== id);
  for (const one of others.slice(MOST - 1)) await records.remove(one.id);
}

function isRecentFile(record: unknown): record is RecentFile {
  if (typeof record !== "object" || record === null) return false;
  const { id, name, handle, at }: Partial<Record<keyof RecentFile, unknown>> = record;
  return typeof id === "string" && typeof name === "string" && typeof at === "number" && typeof handle === "object";
}
