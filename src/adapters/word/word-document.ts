/// <reference types="office-js" />
import {
  type FieldValue,
  type FilledFields,
  OpenDocumentError,
  type OpenDocumentFailure,
  type OpenDocumentPort,
} from "../../app/documents/open-document-port";
import { insertDocument } from "./insert-document";
import { fillRepeated, repeatedParts } from "./repeated-parts";

/** The document that is open in Word. Needs WordApi 1.3. */
export const wordDocument: OpenDocumentPort = {
  fill: async (fields) => {
    try {
      return await run((context) => fill(context, fields, takesHints()));
    } catch (error) {
      if (!(error instanceof OpenDocumentError) || !error.detail.startsWith("NotAllowed")) throw error;
      // What was written before it stands, and what has become a content control is found as one.
      return run((context) => fill(context, fields, false));
    }
  },
  repeatedParts: (lists) => run((context) => repeatedParts(context, lists)),
  fillRepeated: (parts) => run((context) => fillRepeated(context, parts)),
  insert: (document) => insertDocument(run, document),
};

/** On the web the hint of a content control cannot be set. */
function takesHints(): boolean {
  return Office.context.platform !== Office.PlatformType.OfficeOnline;
}

/** {ten_hoi_nghi}: what a person may type for a field. Parts that are repeated are filled before, by their own way. */
const FIELD = /\{([a-z][a-z0-9_]*)\}/g;

/** Three syncs, however many fields: what is there, where the names stand, writing. */
async function fill(
  context: Word.RequestContext,
  fields: readonly FieldValue[],
  hints: boolean,
): Promise<FilledFields> {
  const { document } = context;
  const controls = document.contentControls.load("items/tag,items/title,items/text");
  const sections = document.sections.load("items");
  document.body.load("text");
  await context.sync();

  const stories = [
    document.body,
    ...sections.items.flatMap((section) =>
      PAGE_KINDS.flatMap((kind) => [section.getHeader(kind), section.getFooter(kind)]),
    ),
  ];
  for (const story of stories.slice(1)) story.load("text");
  if (stories.length > 1) await context.sync();

  const byName = new Map(fields.map((field) => [field.name, field]));
  const unknown = new Set<string>();
  const found: { readonly field: FieldValue; readonly places: Word.RangeCollection }[] = [];
  for (const story of stories) {
    for (const name of new Set([...story.text.matchAll(FIELD)].map(([, name = ""]) => name))) {
      const field = byName.get(name);
      if (field) found.push({ field, places: story.search(`{${name}}`, { matchCase: true }).load("items") });
      else unknown.add(name);
    }
  }
  if (found.length > 0) await context.sync();

  let places = 0;
  for (const control of controls.items) {
    const field = byName.get(control.tag) ?? byName.get(control.title);
    if (!field) continue;
    // What is replaced takes comments on it along: what stands there already is left alone.
    if (control.text !== field.value) write(control, field, { hints, isEmpty: control.text === "" });
    places += 1;
  }
  for (const { field, places: ranges } of found) {
    for (const range of ranges.items) {
      const control = range.insertContentControl();
      control.tag = field.name;
      control.title = field.about;
      write(control, field, { hints, isEmpty: false });
      places += 1;
    }
  }
  await context.sync();
  return { places, unknown: [...unknown] };
}

const PAGE_KINDS = ["Primary", "FirstPage"] as const;

/**
 * An empty control would show Word's own English hint: its hint is made a blank, or a blank that does not break is
 * put in.
 */
function write(
  control: Word.ContentControl,
  { value }: FieldValue,
  { hints, isEmpty }: { readonly hints: boolean; readonly isEmpty: boolean },
): void {
  if (value === "" && hints) control.placeholderText = " ";
  const text = value === "" && !hints ? "\u00a0" : value;
  // Reported: what is put into an empty control itself is not there afterwards.
  if (isEmpty) control.getRange("Content").insertText(text, "Replace");
  else control.insertText(text, "Replace");
}

/** Word's error codes → the few failures that a user is told about. */
const FAILURES: Readonly<Record<string, OpenDocumentFailure>> = {
  AccessDenied: "protected",
  NotAllowed: "not-supported",
  ApiNotFound: "not-supported",
  NotImplemented: "not-supported",
  UnsupportedOperation: "not-supported",
  SearchDialogIsOpen: "busy",
  ActivityLimitReached: "not-answering",
  InvalidOrTimedOutSession: "not-answering",
  ServiceNotAvailable: "not-answering",
};

async function run<T>(work: (context: Word.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Word.run(work);
  } catch (error) {
    if (error instanceof OfficeExtension.Error)
      throw new OpenDocumentError(FAILURES[error.code] ?? "unknown", `${error.code}: ${error.message}`);
    throw new OpenDocumentError("unknown", error instanceof Error ? error.message : String(error));
  }
}
