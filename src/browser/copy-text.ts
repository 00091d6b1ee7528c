import { HostError } from "../app/ports";

/**
 * Puts a text on the clipboard; some panes allow only the old way. `beside`: what a dialog covers cannot
 * be selected. Throws HostError.
 */
export async function copyText(text: string, beside: HTMLElement = document.body): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const field = document.createElement("textarea");
    field.value = text;
    beside.append(field);
    field.select();
    const isCopied = document.execCommand("copy");
    field.remove();
    if (!isCopied) throw new HostError("not-supported", "clipboard");
  }
}
