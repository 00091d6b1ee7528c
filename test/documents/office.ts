import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";

/**
 * Whether LibreOffice Writer can be asked, and pdftotext for pages; the tests that need them say so when they are not
 * there.
 */
export const hasOffice = hasWriter();
export const hasPdfText = spawnSync("pdftotext", ["-v"]).error === undefined;

/** Converts documents to PDF with LibreOffice, all in one start; name → bytes of the PDF. */
export function toPdf(documents: Readonly<Record<string, Uint8Array>>): Readonly<Record<string, Uint8Array>> {
  const folder = mkdtempSync(join(tmpdir(), "van-ban-"));
  try {
    const names = Object.keys(documents);
    for (const name of names) writeFileSync(join(folder, `${name}.docx`), documents[name] ?? new Uint8Array());
    execFileSync(
      "soffice",
      [
        `-env:UserInstallation=file://${folder}/profile`,
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        folder,
        ...names.map((name) => join(folder, `${name}.docx`)),
      ],
      { stdio: "ignore", timeout: 240_000 },
    );
    return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, `${name}.pdf`))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The text of each page of a PDF. */
export function pagesOf(pdf: Uint8Array): readonly string[] {
  return execFileSync("pdftotext", ["-layout", "-", "-"], { input: pdf, encoding: "utf8", maxBuffer: 64 << 20 })
    .split("\f")
    .slice(0, -1);
}

/**
 * LibreOffice may be there without Writer: its library is looked for beside the program, since asking starts the whole
 * office.
 */
function hasWriter(): boolean {
  const soffice = (process.env["PATH"] ?? "")
    .split(delimiter)
    .map((folder) => join(folder, "soffice"))
    .find(existsSync);
  if (soffice === undefined) return false;
  const program = dirname(realpathSync(soffice));
  return ["libswlo.so", "../Frameworks/libswlo.dylib"].some((library) => existsSync(join(program, library)));
}
