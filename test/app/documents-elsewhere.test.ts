import { readFileSync } from "node:fs";
import { join } from "node:path";
import { docxOf } from "../adapters/docx-file/build-docx";
import { docxFilePort } from "../../src/adapters/docx-file/docx-file-port";
import { zipFiles } from "../../src/adapters/zip/zip-files";
import type { DocumentWorker } from "../../src/app/documents/document-service";
import type { InsertableDocument } from "../../src/app/documents/document-port";
import type { Insertion, RepeatedPart } from "../../src/app/documents/open-document-port";
import type { ClipboardText } from "../../src/app/ports";
import { startDocumentService } from "../../src/app/documents/start-document-service";
import { startDocuments } from "../../src/app/documents/start-documents";
import { openSample } from "./sample-session";

const TEMPLATES = join(__dirname, "../../assets/templates");
const templateOf = (id: string) => Promise.resolve(new Uint8Array(readFileSync(join(TEMPLATES, `${id}.docx`))));

/** Documents of the sample where none is saved: into an open document, or to a clipboard. */
async function open(insertion: Insertion, parts: readonly RepeatedPart[] = []) {
  const { session } = openSample("tan-doan-2025-dat");
  const worker: DocumentWorker = {
    ...startDocumentService({ documents: docxFilePort, templateOf, zip: zipFiles }),
    stop: () => undefined,
    close: () => undefined,
  };
  const inserted: InsertableDocument[] = [];
  const filled: number[] = [];
  const copied: ClipboardText[] = [];
  await session.open();
  await session.check();
  const documents = startDocuments({
    session,
    worker,
    files: { save: async () => null, open: async () => null },
    today: () => "2025-08-01",
    openDocument: {
      fill: async () => ({ places: 0, unknown: [] }),
      repeatedParts: async () => parts,
      fillRepeated: async (written) => void filled.push(...written.map(({ id }) => id)),
      insert: async (document) => {
        inserted.push(document);
        return insertion;
      },
    },
    clipboard: { write: async (text) => void copied.push(text) },
  });
  const said = (): readonly string[] => documents.get().said?.lines ?? [];
  return { documents, session, inserted, filled, copied, said };
}

const WITHOUT_PAPER = /^Khổ giấy, lề, đầu trang và chân trang theo văn bản đang mở/;
const NOT_AGAIN = /^Word trên web không điền lại được/;

test.each([
  [{ where: "instead", hasOwnPaper: true, canBeFilledAgain: true }, [/^Đã đưa “Biểu/]],
  [{ where: "behind", hasOwnPaper: false, canBeFilledAgain: true }, [/^Đã chèn “Biểu/, WITHOUT_PAPER]],
  [{ where: "instead", hasOwnPaper: false, canBeFilledAgain: false }, [/^Đã đưa “Biểu/, WITHOUT_PAPER, NOT_AGAIN]],
] as const)("what is said of a document that was put in: %j", async (insertion, lines) => {
  const { documents, inserted, said } = await open(insertion);
  documents.choose("tong-hop", true);
  await documents.insert();
  expect(inserted).toHaveLength(1);
  lines.forEach((line, i) => expect(said()[i]).toMatch(line));
  expect(said().some((line) => NOT_AGAIN.test(line))).toBe(!insertion.canBeFilledAgain);
  expect(said().some((line) => WITHOUT_PAPER.test(line))).toBe(!insertion.hasOwnPaper);
});

test("made for the clipboard of what the list is now: a change of the list takes it back", async () => {
  const { documents, session, copied, said } = await open({
    where: "behind",
    hasOwnPaper: false,
    canBeFilledAgain: true,
  });
  await documents.prepareCopy();
  expect(said()).toEqual(["Chọn đúng một văn bản để chép."]);
  documents.choose("trich-ngang", true);
  await documents.prepareCopy();
  expect(documents.get().ready?.text.text).toContain("140 (Một trăm bốn mươi) đại biểu");
  await session.choose((choices) => ({ ...choices, sheets: { "DS đại biểu": { use: "ignore" } } }));
  await documents.refresh();
  expect(documents.get().ready).toBeNull();
  await documents.copy();
  expect(copied).toEqual([]);
  await documents.prepareCopy();
  await documents.copy();
  expect(copied[0]?.html).toContain("<table");
  expect(copied[0]?.text).not.toContain("140 (Một trăm");
  expect(session.get().choices.progress?.made).toEqual({ "trich-ngang": "2025-08-01" });
});

describe("parts of the open document that are repeated", () => {
  const NONE = { where: "instead", hasOwnPaper: true, canBeFilledAgain: true } as const;
  const part = async (...paragraphs: string[]) => ({ id: 7, list: "dai_bieu", source: await docxOf(paragraphs) });

  test("are filled with the rest, and counted", async () => {
    const one = await part("{#dai_bieu}", "{stt}. {ho_ten}", "{/dai_bieu}");
    const { documents, filled, said } = await open(NONE, [one]);
    documents.choose("trich-ngang", true);
    await documents.fillOpen();
    expect(filled).toEqual([7]);
    expect(said()).toEqual([
      "Đã điền 0 chỗ và 1 phần lặp trong văn bản đang mở. Bấm lại khi danh sách thay đổi, các chỗ đó được cập nhật.",
    ]);
  });

  test("one with a mistake leaves the document as it is", async () => {
    const { documents, filled, said } = await open(NONE, [await part("{#dai_bieu}", "{ho_ten}")]);
    documents.choose("trich-ngang", true);
    await documents.fillOpen();
    expect(filled).toEqual([]);
    expect(said()[0]).toBe("Chưa điền được phần lặp; văn bản đang mở chưa thay đổi.");
    expect(said()[1]).toContain("Thêm {/dai_bieu}");
  });
});
