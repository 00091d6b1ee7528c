import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { documentById } from "../documents/all-documents";
import { WrongUsage } from "./wrong-usage";

/** Where our templates lie. */
export const TEMPLATES = join(__dirname, "../../assets/templates");

/**
 * The template of a document: the file that was named, the one of its name in a folder that was named ("giay-moi.docx",
 * or as the pane saves it, "Mẫu - Giấy mời.docx"), else ours.
 */
export function templateFor(documentId: string, named: string | undefined, isOneOfSeveral: boolean): string {
  const ours = join(TEMPLATES, `${documentId}.docx`);
  if (named === undefined) return ours;
  if (!existsSync(named) || !statSync(named).isDirectory()) {
    if (isOneOfSeveral)
      throw new WrongUsage(
        "Một tệp mẫu chỉ dùng cho một văn bản. Nhiều văn bản thì --template nêu thư mục có các mẫu đặt tên theo văn bản, ví dụ giay-moi.docx.",
      );
    return named;
  }
  const title = documentById(documentId)?.title ?? "";
  const names = new Set(
    [documentId, title, `Mẫu - ${title}`].map((name) => `${name}.docx`.normalize("NFC").toLowerCase()),
  );
  const own = readdirSync(named).find((name) => names.has(name.normalize("NFC").toLowerCase()));
  return own === undefined ? ours : join(named, own);
}
