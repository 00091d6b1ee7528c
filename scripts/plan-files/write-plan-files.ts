import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { INVENTED_PLAN } from "./invented-plan";
import { planDocx, type PlanLayout } from "./plan-docx";

/**
 * Writes the PDFs of test/adapters/pdf-file with LibreOffice (`npm run plan-files`): the
 * invented plan as offices lay theirs out, and one behind a password.
 */
const TO = path.resolve(__dirname, "../../test/adapters/pdf-file");
interface PlanFile {
  readonly layout: PlanLayout;
  /** As Word does: headers and page numbers are marked as no text of the document. */
  readonly tagged?: boolean;
  readonly password?: string;
  readonly lines?: readonly string[];
}

const FILES: Readonly<Record<string, PlanFile>> = {
  "ke-hoach": {
    layout: {
      header: "Kế hoạch tổ chức Hội nghị điển hình tiên tiến xã Bản Lòng",
      numbered: true,
      width: 180,
      size: 14,
    },
    tagged: true,
  },
  "kho-hep": { layout: { width: 130, margin: 15, torn: true, justified: false } },
  "mat-khau": { layout: {}, password: "ban-long", lines: ["KẾ HOẠCH"] },
};

async function write(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "ke-hoach-"));
  for (const [name, { layout, tagged = false, password, lines = INVENTED_PLAN }] of Object.entries(FILES)) {
    writeFileSync(path.join(folder, `${name}.docx`), await planDocx(lines, layout));
    const options = {
      ...(tagged ? { UseTaggedPDF: on("boolean", "true") } : {}),
      ...(password === undefined
        ? {}
        : { EncryptFile: on("boolean", "true"), DocumentOpenPassword: on("string", password) }),
    };
    const kind = `pdf:writer_pdf_Export:${JSON.stringify(options)}`;
    execFileSync("soffice", [
      "--headless",
      "--convert-to",
      kind,
      "--outdir",
      folder,
      path.join(folder, `${name}.docx`),
    ]);
    copyFileSync(path.join(folder, `${name}.pdf`), path.join(TO, `${name}.pdf`));
  }
  rmSync(folder, { recursive: true });
}

const on = (type: string, value: string) => ({ type, value });

void write();
