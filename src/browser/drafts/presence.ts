import type { FileMark } from "./draft";
import type { Windows } from "./windows";

/** That this window has a file open, and whether another has it too. */
export class Presence {
  private readonly held = new Map<string, () => void>();

  constructor(
    private readonly windows: Windows,
    draftId: string,
    file: FileMark,
  ) {
    this.hold(draftLock(draftId));
    this.moveTo(file);
  }

  /** The file is another now; who has the former open is still to be told. */
  moveTo(file: FileMark): void {
    this.hold(fileLock(file));
  }

  async isElsewhere(): Promise<boolean> {
    const files = [...this.held.keys()].filter((name) => name.startsWith(FILE));
    const counts = await Promise.all(files.map((name) => this.windows.count(name)));
    return counts.some((count) => count > 1);
  }

  end(): void {
    for (const free of this.held.values()) free();
    this.held.clear();
  }

  private hold(name: string): void {
    if (!this.held.has(name)) this.held.set(name, this.windows.hold(name));
  }
}

const FILE = "tep:";

/** Held by the window that works on the draft: others do not offer it. */
export function draftLock(id: string): string {
  return `ban-nhap:${id}`;
}

function fileLock({ name, size, sum }: FileMark): string {
  return `${FILE}${name}:${String(size)}:${String(sum)}`;
}
