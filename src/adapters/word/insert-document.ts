import type { InsertableDocument } from "../../app/documents/document-port";
import type { Insertion } from "../../app/documents/open-document-port";
import { base64Of } from "./base64";

type Run = <T>(work: (context: Word.RequestContext) => Promise<T>) => Promise<T>;

/**
 * In place of an empty document, with its own paper, headers and footers where Word can do that (WordApi 1.5); else its
 * text alone, behind what stands there: the open document keeps its own.
 */
export async function insertDocument(run: Run, document: InsertableDocument): Promise<Insertion> {
  const state = await run(stateOfDocument);
  const canBeFilledAgain = !document.hasControls || Office.context.platform !== Office.PlatformType.OfficeOnline;
  if (state === "blank" && takesWhole()) {
    try {
      await run((context) => replaceAll(context, document.whole));
      return { where: "instead", hasOwnPaper: true, canBeFilledAgain };
    } catch {
      // Put in once more without: a blank document has nothing to lose, and what is wrong otherwise shows again.
    }
  }
  await run((context) => putText(context, document.text, state === "written"));
  return { where: state === "written" ? "behind" : "instead", hasOwnPaper: false, canBeFilledAgain };
}

/** "blank": nothing stands in headers and footers either. */
type DocumentStateOf = "blank" | "empty" | "written";

async function stateOfDocument(context: Word.RequestContext): Promise<DocumentStateOf> {
  const { body, sections } = context.document;
  body.load("text");
  sections.load("items");
  await context.sync();
  if (body.text.trim() !== "") return "written";
  const margins = sections.items.flatMap((section) =>
    PAGE_KINDS.flatMap((kind) => [section.getHeader(kind), section.getFooter(kind)]),
  );
  for (const margin of margins) margin.load("text");
  await context.sync();
  return margins.every(({ text }) => text.trim() === "") ? "blank" : "empty";
}

const PAGE_KINDS = ["Primary", "FirstPage"] as const;

/** The library at hand may be older than Word. */
function takesWhole(): boolean {
  return (
    Office.context.requirements.isSetSupported("WordApi", "1.5") && "insertFileFromBase64" in Word.Document.prototype
  );
}

async function replaceAll(context: Word.RequestContext, file: Uint8Array): Promise<void> {
  context.document.insertFileFromBase64(base64Of(file), "Replace", {
    importStyles: true,
    importParagraphSpacing: true,
  });
  await context.sync();
}

async function putText(context: Word.RequestContext, file: Uint8Array, isBehind: boolean): Promise<void> {
  const { body } = context.document;
  // Without it the document would go on in the middle of the last page.
  if (isBehind) body.insertBreak("Page", "End");
  body.insertFileFromBase64(base64Of(file), isBehind ? "End" : "Replace");
  await context.sync();
}
