import { crc32 } from "../../adapters/zip/crc32";
import type { FileOrigin } from "../saving/file-origin";
import type { DraftWork } from "./draft-work";

/** By it a file is known again: its name, size and check sum; nothing of what it says. */
export interface FileMark {
  readonly name: string;
  readonly size: number;
  readonly sum: number;
}

/** Work that no file has yet. It holds what was typed and chosen, not the file. */
export interface Draft extends FileMark, Pick<FileOrigin, "handle" | "sample"> {
  readonly id: string;
  /** The form of the record. */
  readonly version: typeof DRAFT_VERSION;
  /** Milliseconds: when it was last kept. */
  readonly at: number;
  readonly work: DraftWork;
}

export const DRAFT_VERSION = 1;
export const DRAFT_DAYS = 7;
const DAY = 86_400_000;

export function markOf(name: string, bytes: Uint8Array): FileMark {
  return { name, size: bytes.length, sum: crc32(bytes) };
}

export function isSameFile(a: FileMark, b: FileMark): boolean {
  return a.size === b.size && a.sum === b.sum;
}

/** A record of this form and not too old; everything else is to be erased. */
export function isLiving(record: unknown, now: number): record is Draft {
  if (typeof record !== "object" || record === null) return false;
  const { id, version, at, work }: Partial<Record<keyof Draft, unknown>> = record;
  return (
    typeof id === "string" &&
    version === DRAFT_VERSION &&
    typeof at === "number" &&
    now - at < DRAFT_DAYS * DAY &&
    typeof work === "object" &&
    work !== null
  );
}
