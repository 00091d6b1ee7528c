import { HostObject } from "../rich-api/host-object";
import { itemNotFound } from "../rich-api/rich-api-error";
import { type Span, Story } from "../model/story";
import type { PageStory } from "../package/open-docx";
import { Body, ContentControlCollection, Range } from "./range";
import { insertWholeFile, type Place, type WordContext } from "./word-context";

/** Word.Document: the root of every path. */
export class Document extends HostObject {
  constructor(private readonly context: WordContext) {
    super();
  }

  get body(): Body {
    return new Body(whole(this.context, this.context.document.body));
  }
  get saved(): boolean {
    return false;
  }
  get sections(): SectionCollection {
    return new SectionCollection(this.context);
  }
  /** Those of headers and footers too. */
  get contentControls(): ContentControlCollection {
    const { body, headers, footers } = this.context.document;
    return new ContentControlCollection(
      [body, ...headers, ...footers].map((story) => ({ ...whole(this.context, story), within: () => true })),
    );
  }
  getSelection(): Range {
    return new Range({ context: this.context, ...this.context.selection });
  }
  insertFileFromBase64(file: string, location: string, _options?: unknown): SectionCollection {
    insertWholeFile(whole(this.context, this.context.document.body), file, location);
    return new SectionCollection(this.context);
  }
  save(): void {
    /* The host keeps nothing on disk. */
  }
}

/** Word.SectionCollection: the host knows one section. */
export class SectionCollection extends HostObject {
  constructor(private readonly context: WordContext) {
    super();
  }
  override collection(): readonly Section[] {
    return [new Section(this.context)];
  }
  getFirst(): Section {
    return new Section(this.context);
  }
  getItemAt(index: number): Section {
    if (index !== 0) throw itemNotFound();
    return new Section(this.context);
  }
}

/** Word.Section. */
export class Section extends HostObject {
  constructor(private readonly context: WordContext) {
    super();
  }
  get body(): Body {
    return new Body(whole(this.context, this.context.document.body));
  }
  getHeader(pages: string): Body {
    return this.story(this.context.document.headers, pages);
  }
  getFooter(pages: string): Body {
    return this.story(this.context.document.footers, pages);
  }

  /** One that the document does not have is empty. */
  private story(stories: readonly PageStory[], pages: string): Body {
    return new Body(whole(this.context, stories.find((story) => story.pages === pages) ?? new Story()));
  }
}

/** All of a story, however long it becomes. */
function whole(context: WordContext, story: Story): Place {
  const span: Span = {
    get start() {
      return 0;
    },
    set start(_at) {
      /* It begins where the story begins. */
    },
    get end() {
      return story.text.length;
    },
    set end(_at) {
      /* It ends where the story ends. */
    },
  };
  return { context, story, span };
}
