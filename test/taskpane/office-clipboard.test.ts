/** @jest-environment jsdom */
import { HostError } from "../../src/app/ports";
import { officeClipboard } from "../../src/taskpane/office-clipboard";
import { officeFiles } from "../../src/taskpane/office-files";
import { officeGlobals } from "../office-host/office-globals";
import { EACH_PLATFORM } from "../office-host/platforms";

function inOffice(host: "Excel" | "Word", platform: "PC" | "Mac" | "OfficeOnline" | "iOS" = "PC"): void {
  const office = officeGlobals({
    requirements: { ExcelApi: "1.14" },
    host,
    platform,
    locale: "vi-VN",
    theme: {},
  });
  Object.defineProperty(globalThis, "Office", { value: office, configurable: true });
}

/** A browser of the old way: the event goes to whoever listens, and what it says is copied. */
function oldClipboard(isAllowed = true): Record<string, string> {
  const copied: Record<string, string> = {};
  Object.assign(document, {
    execCommand: () => {
      const event = new Event("copy", { cancelable: true });
      Object.assign(event, { clipboardData: { setData: (type: string, text: string) => (copied[type] = text) } });
      if (isAllowed) document.dispatchEvent(event);
      return isAllowed;
    },
  });
  return copied;
}

const TEXT = { html: "<p><b>DANH SÁCH</b></p>", text: "DANH SÁCH" };

test.each(EACH_PLATFORM)(
  "%s: either files are saved, or a document goes another way; never both",
  (_name, { excel }) => {
    const savesNothing = excel.platform === "Mac" || excel.platform === "iOS";
    inOffice("Excel", excel.platform);
    expect(officeFiles.textsOnly !== undefined).toBe(savesNothing);
    expect(officeClipboard() !== undefined).toBe(savesNothing);
    if (savesNothing) expect(officeFiles.textsOnly).toContain("Chép văn bản rồi dán vào Word");
    // In Word it is put into the open document.
    inOffice("Word", excel.platform);
    expect(officeFiles.textsOnly !== undefined).toBe(savesNothing);
    expect(officeClipboard()).toBeUndefined();
  },
);

test("a document goes with its look and as a bare text, within the click", () => {
  inOffice("Excel", "Mac");
  const copied = oldClipboard();
  void officeClipboard()?.write(TEXT);
  expect(copied).toEqual({ "text/html": TEXT.html, "text/plain": TEXT.text });
  expect(document.body.textContent).toBe("");
  expect(document.querySelector("span")).toBeNull();
});

test("where the old way is shut the new one is taken; where both are it fails as a failure of the host", async () => {
  inOffice("Excel", "Mac");
  oldClipboard(false);
  const written: unknown[] = [];
  class Item {
    constructor(readonly parts: Readonly<Record<string, Blob>>) {}
  }
  Object.assign(globalThis, { ClipboardItem: Item });
  Object.assign(navigator, { clipboard: { write: async (items: readonly Item[]) => void written.push(...items) } });
  await officeClipboard()?.write(TEXT);
  expect(written).toEqual([
    expect.objectContaining({ parts: expect.objectContaining({ "text/html": expect.any(Blob) }) }),
  ]);
  Object.assign(navigator, { clipboard: { write: () => Promise.reject(new Error("NotAllowedError")) } });
  await expect(officeClipboard()?.write(TEXT)).rejects.toBeInstanceOf(HostError);
});

test.each(["change", "cancel"])(
  "after the choice of a file (%s) the keyboard is where it was in the pane",
  async (how) => {
    inOffice("Excel", "PC");
    document.body.innerHTML = "<button>Mở</button><input id='o'>";
    document.querySelector("button")?.focus();
    jest.spyOn(HTMLInputElement.prototype, "click").mockImplementation(function (this: HTMLInputElement) {
      // As Excel does: the focus is the sheet's.
      document.querySelector<HTMLElement>("#o")?.focus();
      this.dispatchEvent(new Event(how));
    });
    expect(await officeFiles.open(".docx")).toBeNull();
    expect(document.activeElement).toBe(document.querySelector("button"));
  },
);
