import { BatchHost, type HostOptions } from "./batch-host";
import { openDocx } from "./package/open-docx";
import { Document } from "./word/document";
import { SearchOptions } from "./word/search-options";
import type { WordContext } from "./word/word-context";

/** Word as far as an add-in sees it. A test reads the text and the content controls that stand there afterwards. */
export class WordHost extends BatchHost {
  private readonly context: WordContext;

  /** Opens a .docx: its text, tables as the paragraphs of their cells, and its content controls. */
  constructor(bytes: Uint8Array, options: HostOptions = {}) {
    super("Word", options);
    let lastId = 0;
    const newId = (): number => ++lastId;
    const document = openDocx(bytes, newId);
    this.context = {
      document,
      newId,
      platform: options.platform ?? "PC",
      emptyControlsSwallow: options.emptyControlsSwallow === true,
      unlisted: new Set(),
      inserted: [],
      selection: { story: document.body, span: { start: 0, end: 0 } },
    };
  }

  /** Paragraphs of the body, those of table cells too. */
  get paragraphs(): readonly string[] {
    return this.context.document.body.text.replace(/\n$/, "").split("\n");
  }

  /** Content controls of the whole document in order. */
  get controls(): readonly { readonly tag: string; readonly title: string; readonly text: string }[] {
    const { body, headers, footers } = this.context.document;
    return [body, ...headers, ...footers].flatMap((story) =>
      story.controls.map((control) => ({
        tag: control.tag,
        title: control.title,
        text: story.slice(control).replace(/\n$/, ""),
      })),
    );
  }

  /** What stands in headers and footers. */
  get margins(): readonly string[] {
    const { headers, footers } = this.context.document;
    return [...headers, ...footers].map(({ text }) => text.replace(/\n$/, ""));
  }

  /** Documents that the add-in put in, as it gave them. */
  get inserted(): readonly Uint8Array[] {
    return this.context.inserted;
  }

  protected override newObject(type: string): SearchOptions | null {
    return type === "Microsoft.WordServices.SearchOptions" ? new SearchOptions() : null;
  }
  protected root(): Document {
    return new Document(this.context);
  }
}
