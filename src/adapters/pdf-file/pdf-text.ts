import { FileRefused } from "../../domain/file-refused";
import { drawnLines } from "./drawn-lines";
import { pageLines, type ReadPage } from "./page-lines";
import { paragraphsOf } from "./paragraphs-of";
import { type OpenPdf, openPdf } from "./pdf-core";
import { refuseBomb } from "./refuse-bomb";
import { uprightPage } from "./upright-page";

/** Far above any plan of an office. */
const MOST_PAGES = 300;
const MOST_LETTERS = 1_000_000;
const MOST_DRAWN = 200_000;
/** Fewer letters than this are a page number or a stamp. */
const SCANNED_BELOW = 20;
/** A page takes some milliseconds, on an old machine some tens. */
const MOST_MILLISECONDS = 60_000;

/** A paragraph a line. */
export interface PdfText {
  readonly text: string;
  /** Pages that are pictures, from 1: nothing of them was read. */
  readonly pictures: readonly number[];
}

/**
 * The text of a PDF as a person reads it. Throws FileRefused: "scanned-pdf" where it holds only pictures, "encrypted",
 * "damaged", "unreadable-pdf" where its fonts do not tell which letters they draw, "too-large" with too many pages,
 * "bomb" and "too-slow" when built to exhaust the machine.
 */
export async function pdfText(bytes: Uint8Array): Promise<PdfText> {
  refuseBomb(bytes);
  const started = performance.now();
  const pdf = await openPdf(new Uint8Array(bytes));
  try {
    if (pdf.pages > MOST_PAGES) throw new FileRefused("too-large", `${String(pdf.pages)} pages`);
    const pages: ReadPage[] = [];
    const pictures: number[] = [];
    let left = MOST_LETTERS;
    let hasText = false;
    for (let page = 0; page < pdf.pages; page += 1) {
      if (performance.now() - started > MOST_MILLISECONDS) throw new FileRefused("too-slow");
      const { pieces, drawn, letters } = await readPage(pdf, page, left);
      left -= letters;
      if (letters >= SCANNED_BELOW) hasText = true;
      else if (drawn.hasPicture) pictures.push(page + 1);
      pages.push(pageLines(pieces, drawn, pages.at(-1)));
    }
    const text = paragraphsOf(pages.map(({ lines }) => lines)).join("\n");
    if (!hasText) throw new FileRefused(pictures.length > 0 ? "scanned-pdf" : "not-a-document", "no text");
    const letters = text.replace(/\s/g, "");
    if ((letters.match(UNREADABLE)?.length ?? 0) > 0.2 * letters.length) throw new FileRefused("unreadable-pdf");
    return { text, pictures };
  } finally {
    pdf.close();
  }
}

/** No letters of any plan: places for signs of one's own, other scripts. */
const UNREADABLE = /[\u0000-\u001f\ue000-\uf8ff\ufffd]|(?!\p{Script=Latin})\p{L}/gu;

async function readPage(pdf: OpenPdf, page: number, most: number) {
  const { pieces, turn } = uprightPage(await pdf.texts(page, most));
  const drawn = drawnLines(await pdf.drawn(page, MOST_DRAWN), turn);
  return { pieces, drawn, letters: pieces.reduce((sum, { text }) => sum + text.length, 0) };
}
