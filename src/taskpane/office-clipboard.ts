import { type ClipboardPort, type ClipboardText, HostError } from "../app/ports";
import { keepsNoFiles } from "./office-files";

/**
 * Documents go by the clipboard where Excel saves no files. In Word they are put into the open document instead.
 */
export function officeClipboard(): ClipboardPort | undefined {
  return keepsNoFiles() && Office.context.host === Office.HostType.Excel ? { write: copyRichText } : undefined;
}

/** The old way first: it is done within the click, which is all that some panes allow. Throws HostError. */
async function copyRichText(text: ClipboardText): Promise<void> {
  if (copiedByEvent(text)) return;
  try {
    const item = { "text/html": blobOf(text.html, "text/html"), "text/plain": blobOf(text.text, "text/plain") };
    await navigator.clipboard.write([new ClipboardItem(item)]);
  } catch (error) {
    throw new HostError("not-supported", `clipboard: ${String(error)}`);
  }
}

function copiedByEvent({ html, text }: ClipboardText): boolean {
  let isFilled = false;
  const fill = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    event.preventDefault();
    event.clipboardData.setData("text/html", html);
    event.clipboardData.setData("text/plain", text);
    isFilled = true;
  };
  // Nothing is copied where nothing is selected.
  const selected = document.createElement("span");
  selected.textContent = "\u00a0";
  document.body.append(selected);
  getSelection()?.selectAllChildren(selected);
  document.addEventListener("copy", fill, { once: true });
  try {
    return document.execCommand("copy") && isFilled;
  } catch {
    return false;
  } finally {
    document.removeEventListener("copy", fill);
    selected.remove();
  }
}

function blobOf(text: string, type: string): Blob {
  return new Blob([text], { type });
}
