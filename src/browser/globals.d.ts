/// <reference types="webpack/module" />

/** Set by the build: true for `npm start`, which opens the failing sample at once. */
declare const START_WITH_SAMPLE: boolean;

/** Set by the build: true for the one HTML file that works from disk. */
declare const IS_SINGLE_FILE: boolean;

/** Set by the build: the version of this program. */
declare const PROGRAM_VERSION: string;

// Of Chromium and Edge, not in TypeScript's own list of what a browser has.
interface FileSystemPermission {
  readonly mode: "read" | "readwrite";
}
interface FileSystemHandle {
  requestPermission?(wanted: FileSystemPermission): Promise<PermissionState>;
}
interface Window {
  showOpenFilePicker?(options: {
    readonly types: readonly {
      readonly description: string;
      readonly accept: Readonly<Record<string, readonly string[]>>;
    }[];
  }): Promise<readonly FileSystemFileHandle[]>;
}
interface DataTransferItem {
  getAsFileSystemHandle?(): Promise<FileSystemHandle | null>;
}
