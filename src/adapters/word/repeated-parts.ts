import type { FilledPart, RepeatedPart } from "../../app/documents/open-document-port";
import { base64Of, bytesOf } from "./base64";

/**
 * Parts of the open document that are repeated: content controls whose tag or title is a list. What a person typed
 * between the marks of a list becomes one first: the whole table where the mark stands in a table, else the paragraphs.
 */
export async function repeatedParts(
  context: Word.RequestContext,
  lists: ReadonlyMap<string, string>,
): Promise<readonly RepeatedPart[]> {
  await controlTyped(context, lists);
  const controls = context.document.contentControls.load("items/id,items/tag,items/title,items/text");
  await context.sync();
  const listed = controls.items.flatMap((control) => {
    const list = [control.tag, control.title].find((name) => lists.has(name));
    return list === undefined ? [] : [{ control, list, around: control.parentContentControlOrNullObject.load("id") }];
  });
  if (listed.length === 0) return [];
  await context.sync();
  const ids = new Set(listed.map(({ control }) => control.id));
  const outermost = listed
    .filter(({ around }) => around.isNullObject || !ids.has(around.id))
    .map(({ control, list }) => ({ control, list, ooxml: control.getOoxml() }));
  await context.sync();
  return outermost.map(({ control: { id, text }, list, ooxml }) => {
    const kept: unknown = Office.context.document.settings.get(keyOf(id));
    // What somebody typed into it since then goes before what it was.
    const isFilled = typeof kept === "string" && !text.includes("{");
    return { id, list, source: isFilled ? bytesOf(kept) : ooxml.value };
  });
}

/** Puts the filled parts in and keeps their templates in the document. */
export async function fillRepeated(context: Word.RequestContext, parts: readonly FilledPart[]): Promise<void> {
  const { contentControls } = context.document;
  for (const { id, text } of parts) contentControls.getById(id).insertFileFromBase64(base64Of(text), "Replace");
  await context.sync();
  const { settings } = Office.context.document;
  for (const { id, template } of parts) settings.set(keyOf(id), base64Of(template));
  // A document that may not be written keeps nothing: it is filled all the same.
  await new Promise<void>((done) => settings.saveAsync(() => done()));
}

function keyOf(id: number): string {
  return `phan-lap-${String(id)}`;
}

const MARK = /\{([#/])([a-z][a-z0-9_]*)\}/g;

/** The outermost marks in a text, each with its number among those of its name: {#phan} and not {#dai_bieu} in it. */
function outermostMarks(text: string, lists: ReadonlyMap<string, string>): readonly (readonly [string, number])[] {
  const seen = new Map<string, number>();
  const found: (readonly [string, number])[] = [];
  let open: readonly [string, number] | null = null;
  for (const [, sign, name = ""] of text.matchAll(MARK)) {
    if (!lists.has(name)) continue;
    if (sign === "#") {
      const at = seen.get(name) ?? 0;
      seen.set(name, at + 1);
      open ??= [name, at];
    } else if (open?.[0] === name) {
      found.push(open);
      open = null;
    }
  }
  return found;
}

async function controlTyped(context: Word.RequestContext, lists: ReadonlyMap<string, string>): Promise<void> {
  const { body } = context.document;
  body.load("text");
  await context.sync();
  const marks = outermostMarks(body.text, lists);
  if (marks.length === 0) return;
  const look = (text: string) => body.search(text, { matchCase: true }).load("items");
  const found = marks.map(([name, at]) => ({ name, at, opens: look(`{#${name}}`), closes: look(`{/${name}}`) }));
  await context.sync();
  const places = found.flatMap(({ name, at, opens, closes }) => {
    const [start, end] = [opens.items[at], closes.items[at]];
    if (!start || !end) return [];
    const around = start.parentContentControlOrNullObject.load("tag,title");
    return [{ name, start, end, around, table: start.parentTableOrNullObject.load("isNullObject") }];
  });
  await context.sync();
  for (const { name, start, end, around, table } of places) {
    if (!around.isNullObject && (around.tag === name || around.title === name)) continue;
    const control = table.isNullObject
      ? start.paragraphs.getFirst().getRange().expandTo(end.paragraphs.getLast().getRange()).insertContentControl()
      : table.insertContentControl();
    control.tag = name;
    control.title = lists.get(name) ?? name;
  }
  await context.sync();
}
