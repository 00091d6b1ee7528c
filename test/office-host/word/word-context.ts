import type { Platform } from "../batch-host";
import type { Control, Span, Story } from "../model/story";
import { accessDenied, invalidArgument, RichApiError } from "../rich-api/rich-api-error";
import { openDocx, type OpenDocx } from "../package/open-docx";

/** What every object of the Word model shares. */
export interface WordContext {
  readonly document: OpenDocx;
  selection: { readonly story: Story; readonly span: Span };
  readonly newId: () => number;
  readonly platform: Platform;
  /** What is put into an empty content control itself is lost. */
  readonly emptyControlsSwallow: boolean;
  /** Content controls of inserted documents, which Word on the web does not list. */
  readonly unlisted: Set<number>;
  /** Documents that were inserted, as bytes. */
  readonly inserted: Uint8Array[];
}

/** Where something stands. */
export interface Place {
  readonly context: WordContext;
  readonly story: Story;
  readonly span: Span;
}

/** The text of a place as Word gives it: paragraphs end with a carriage return, the last one without. */
export function textOf({ story, span }: Place): string {
  return story.slice(span).replace(/\n$/, "").replaceAll("\n", "\r");
}

/** Puts text in or around a place; returns where it stands then. */
export function insertText(place: Place, text: unknown, location: unknown): Span {
  if (typeof text !== "string") throw invalidArgument();
  return put(place, text.replaceAll(/\r\n?/g, "\n"), location);
}

export function insertParagraph(place: Place, text: unknown, location: unknown): Span {
  if (typeof text !== "string") throw invalidArgument();
  const { story, span } = place;
  const [first] = story.paragraphs({ start: span.start, end: span.start });
  const last = story.paragraphs({ start: Math.max(span.start, span.end - 1), end: span.end }).at(-1);
  const at = location === "Before" || location === "Start" ? (first?.start ?? 0) : (last?.end ?? story.text.length);
  const inside = location === "Start" || location === "End" ? span : { start: at, end: at };
  story.replace({ start: at, end: at }, `${text}\n`, inside);
  return story.track({ start: at, end: at + text.length + 1 });
}

/**
 * Puts the body of another document in; its content controls come along. One with sections of its own makes a section:
 * a page with nothing on it comes before. Throws InvalidArgument for what is no .docx.
 */
export function insertFile(place: Place, base64: unknown, location: unknown): Span {
  const file = readFile(place.context, base64);
  return putFile(place, file, file.hasSections ? "\n" : "", location);
}

/** The same with paper, headers and footers of its own (Document, WordApi 1.5): nothing comes before. */
export function insertWholeFile(place: Place, base64: unknown, location: unknown): void {
  const { context } = place;
  const file = readFile(context, base64);
  putFile(place, file, "", location);
  if (location === "Replace" && file.hasSections) {
    context.document.headers = file.headers;
    context.document.footers = file.footers;
  }
}

function readFile(context: WordContext, base64: unknown): OpenDocx {
  if (typeof base64 !== "string" || !/^[A-Za-z0-9+/]+=*$/.test(base64)) throw invalidArgument();
  const bytes = new Uint8Array(Buffer.from(base64, "base64"));
  let file: OpenDocx;
  try {
    file = openDocx(bytes, context.newId);
  } catch {
    throw invalidArgument();
  }
  context.inserted.push(bytes);
  return file;
}

function putFile(place: Place, file: OpenDocx, before: string, location: unknown): Span {
  const span = put(place, before + file.body.text, location);
  const from = span.start + before.length;
  for (const table of file.body.tables)
    place.story.tables.push({ ...table, start: table.start + from, end: table.end + from });
  for (const control of file.body.controls) {
    place.story.add({ ...control, start: control.start + from, end: control.end + from });
    if (place.context.platform === "OfficeOnline") place.context.unlisted.add(control.id);
  }
  return span;
}

/** Makes a place a content control. */
export function insertControl({ context, story, span }: Place): Control {
  const control: Control = {
    id: context.newId(),
    start: span.start,
    end: span.end,
    tag: "",
    title: "",
    appearance: "BoundingBox",
    cannotEdit: false,
    cannotDelete: false,
    placeholderText: "",
  };
  const table = story.tables.find(({ start, end }) => start === span.start && end === span.end);
  if (table)
    control.written = { text: story.slice(span), xml: `<w:sdt><w:sdtContent>${table.xml}</w:sdtContent></w:sdt>` };
  story.add(control);
  return control;
}

/** What stands inside of a place, without a paragraph mark at its end. */
export function inner({ story, span }: Place): Span {
  return {
    start: span.start,
    end: story.text[span.end - 1] === "\n" && span.end > span.start ? span.end - 1 : span.end,
  };
}

function put(place: Place, text: string, location: unknown): Span {
  const { story, span } = place;
  refuseLocked(place);
  const content = inner(place);
  const at =
    location === "Replace"
      ? content
      : location === "Start"
        ? { start: span.start, end: span.start }
        : location === "End"
          ? { start: content.end, end: content.end }
          : location === "Before"
            ? { start: span.start, end: span.start }
            : location === "After"
              ? { start: span.end, end: span.end }
              : null;
  if (!at) throw invalidArgument();
  const outside = location === "Before" || location === "After";
  story.replace(at, text, outside ? { start: at.start, end: at.end } : span);
  return story.track({ start: at.start, end: at.start + text.length });
}

function refuseLocked({ story, span }: Place): void {
  if (
    story.controls.some(
      (control) =>
        control.cannotEdit && control.start <= span.start && control.end >= span.end && control.end > control.start,
    )
  )
    throw accessDenied();
}

/** The longest text that Word looks for. */
const LONGEST_SEARCH = 255;

/** Where a text stands inside of a place. Wildcards as far as add-ins use them: [ab], ?, *, @, {n,m}, \. */
export function search({ story, span }: Place, wanted: unknown, options: unknown): readonly Span[] {
  const {
    matchCase = false,
    matchWildcards = false,
    matchWholeWord = false,
  } = (options ?? {}) as Readonly<Record<string, boolean | undefined>>;
  if (typeof wanted !== "string" || wanted === "" || wanted.length > LONGEST_SEARCH)
    throw new RichApiError("SearchStringInvalidOrTooLong", "The search string is empty or too long.");
  const source = matchWildcards ? fromWildcards(wanted) : wanted.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const pattern = new RegExp(
    matchWholeWord ? `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])` : source,
    `gu${matchCase || matchWildcards ? "" : "i"}`,
  );
  return [...story.slice(span).matchAll(pattern)]
    .filter(([found]) => !found.includes("\n"))
    .map((match) => story.track({ start: span.start + match.index, end: span.start + match.index + match[0].length }));
}

function fromWildcards(text: string): string {
  return text.replace(/\\(.)|\[!?[^\]]*\]|\{\d+(?:,\d*)?\}|[\s\S]/g, (token, escaped: string | undefined) => {
    if (escaped !== undefined) return escaped.replace(/[.*+?^${}()|[\]\\/]/, "\\$&");
    if (token.length > 1) return token.replace("[!", "[^");
    if (token === "?") return ".";
    if (token === "*") return ".*?";
    if (token === "@") return "+?";
    if (token === "<" || token === ">") return "\\b";
    return token.replace(/[.+^$|()\\/{}[\]]/, "\\$&");
  });
}
