import { FileRefused } from "../../domain/file-refused";
import { PdfCalls } from "./pdf-calls";

/** The release of pdf.js that package.json pins: the library answers no other. */
const RELEASE = "5.6.205";

/** One run of letters where pdf.js found it: `transform` is the PDF text matrix, lengths are in points. */
export interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  /** The file says that this is no text of the document: a running header, a page number, a watermark. */
  readonly isArtifact: boolean;
}

/** Of an answer to GetTextContent: letters, or where a part of the page begins or ends that has a name. */
type ContentItem = Omit<TextItem, "isArtifact"> | { readonly type: string; readonly tag?: string };

/** What a page draws: operators by number (OPS of pdf.js), each with its arguments. */
export interface DrawnPage {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** A PDF that is open. Pages count from 0. `close` must be called. */
export interface OpenPdf {
  readonly pages: number;
  /** Stops with FileRefused "bomb" where a page holds more than `most` letters. */
  texts(page: number, most: number): Promise<readonly TextItem[]>;
  drawn(page: number, most: number): Promise<DrawnPage>;
  close(): void;
}

/** No script is made, no font, table of letters or image is asked for, and no image is unpacked. */
const OPTIONS = {
  maxImageSize: 1,
  disableFontFace: true,
  ignoreErrors: true,
  isEvalSupported: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  canvasMaxAreaInBytes: -1,
  fontExtraProperties: false,
  useSystemFonts: false,
  useWasm: false,
  useWorkerFetch: false,
  cMapUrl: null,
  cMapPacked: true,
  iccUrl: null,
  standardFontDataUrl: null,
  wasmUrl: null,
};
/** As shown on a screen, all operators at once, without notes and form fields. */
const INTENT = 0x02 | 0x40 | 0x100;

/**
 * Opens a PDF with the parsing half of pdf.js, which is loaded only now. The bytes are handed over: the caller gives a
 * copy. Throws FileRefused: "encrypted" behind a password, "damaged" where nothing can be read.
 */
export async function openPdf(bytes: Uint8Array<ArrayBuffer>): Promise<OpenPdf> {
  const { WorkerMessageHandler } = await import("pdfjs-dist/legacy/build/pdf.worker.min.mjs");
  const channel = new MessageChannel();
  WorkerMessageHandler.initializeFromPort(channel.port2);
  channel.port2.start();
  const main = new PdfCalls(channel.port1, "main", "worker");
  const close = () => {
    channel.port1.close();
    channel.port2.close();
  };
  try {
    main.send("configure", { verbosity: 0 });
    const document = new PdfCalls(channel.port1, "plan", "plan_worker");
    const opened = new Promise<number>((resolve, reject) => {
      document.on("GetDoc", ({ pdfInfo }: { pdfInfo: { numPages: number } }) => resolve(pdfInfo.numPages));
      document.on("DocException", (why: { message?: string }) => reject(new FileRefused("damaged", why.message)));
      document.on("PasswordRequest", () => reject(new FileRefused("encrypted", "password")));
    });
    await main.ask(
      "GetDocRequest",
      {
        docId: "plan",
        apiVersion: RELEASE,
        data: bytes,
        password: null,
        disableAutoFetch: true,
        rangeChunkSize: 65_536,
        docBaseUrl: null,
        enableXfa: false,
        evaluatorOptions: OPTIONS,
      },
      [bytes.buffer],
    );
    document.send("Ready", null);
    return { pages: await opened, ...reading(document), close };
  } catch (error) {
    close();
    throw error;
  }
}

function reading(document: PdfCalls): Pick<OpenPdf, "texts" | "drawn"> {
  const known = new Map<number, Promise<unknown>>();
  const ready = (pageIndex: number) => {
    const page = known.get(pageIndex) ?? document.ask("GetPage", { pageIndex });
    known.set(pageIndex, page);
    return page;
  };
  return {
    async texts(page, most) {
      await ready(page);
      const items: TextItem[] = [];
      const open: boolean[] = [];
      let letters = 0;
      const asked = { pageId: page, pageIndex: page, includeMarkedContent: true, disableNormalization: false };
      await document.stream("GetTextContent", asked, (chunk: { readonly items: readonly ContentItem[] }) => {
        for (const item of chunk.items) {
          if ("str" in item) {
            letters += item.str.length + 1;
            items.push({ ...item, isArtifact: open.includes(true) });
          } else if (item.type.startsWith("begin")) open.push(item.tag === "Artifact");
          else open.pop();
        }
        if (letters + open.length > most) throw new FileRefused("bomb", "a page with too many letters");
        return chunk.items.length;
      });
      return items;
    },
    async drawn(page, most) {
      await ready(page);
      const fnArray: number[] = [];
      const argsArray: unknown[] = [];
      const asked = {
        pageId: page,
        pageIndex: page,
        intent: INTENT,
        cacheKey: "",
        annotationStorage: null,
        modifiedIds: "",
      };
      await document.stream("GetOperatorList", asked, (chunk: DrawnPage) => {
        fnArray.push(...chunk.fnArray);
        argsArray.push(...chunk.argsArray);
        if (fnArray.length > most) throw new FileRefused("bomb", "a page with too many lines");
        return chunk.fnArray.length;
      });
      return { fnArray, argsArray };
    },
  };
}
