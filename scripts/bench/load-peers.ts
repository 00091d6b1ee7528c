import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { CellRef } from "../../src/domain/cell-ref";
import type { AnyData } from "../../src/documents/define-document";

/** What bench/peers.mjs exports. */
interface Peers {
  parseBySheetJs(bytes: Uint8Array): unknown;
  fillByExceljs(bytes: Uint8Array, cells: readonly CellRef[]): Promise<unknown>;
  listByDocx(rows: readonly AnyData[]): Promise<Uint8Array>;
  invitationsByDocx(records: readonly AnyData[], lines: readonly string[]): Promise<Uint8Array>;
  peerListTemplate(): Promise<Uint8Array>;
  peerInvitationTemplate(lines: number): Promise<Uint8Array>;
  byDocxtemplater(template: Uint8Array, data: AnyData): Promise<Uint8Array>;
  byDocxTemplates(template: Uint8Array, data: Readonly<Record<string, unknown>>): Promise<Uint8Array>;
}

const FOLDER = "bench";

/**
 * The libraries that ours are compared with. They are no part of the project's own tree: the first benchmark installs
 * them.
 */
export async function loadPeers(): Promise<Peers> {
  // One that came later is looked for by itself.
  if (!existsSync(resolve(FOLDER, "node_modules", "docxtemplater"))) {
    execFileSync("npm", ["ci", "--prefix", FOLDER], {
      stdio: ["ignore", "ignore", "inherit"],
      shell: process.platform === "win32",
    });
  }
  const loaded: Peers = await import(/* webpackIgnore: true */ pathToFileURL(resolve(FOLDER, "peers.mjs")).href);
  return loaded;
}
