import {
  attribute,
  elementEnd,
  findTag,
  tags,
  textBetween,
  type XmlTag,
} from "../../../src/adapters/xlsx-file/xml-scanner";
import { relationshipsOf } from "../../../src/adapters/xlsx-file/package-parts";
import { partText } from "../../../src/adapters/xlsx-file/part-text";
import { ZipArchive } from "../../../src/adapters/zip/zip-archive";
import { type Control, Story } from "../model/story";

/** The stories of a .docx. */
export interface OpenDocx {
  readonly body: Story;
  headers: readonly PageStory[];
  footers: readonly PageStory[];
  /** It says itself what paper it is on, and what stands above and below. */
  readonly hasSections: boolean;
}

/** A header or footer and the pages it stands on, in Word's own words: "Primary", "FirstPage", "EvenPages". */
export type PageStory = Story & { pages?: string };

/** Reads text and content controls. `newId`: of content controls. */
export function openDocx(bytes: Uint8Array, newId: () => number): OpenDocx {
  const archive = ZipArchive.open(bytes);
  const main =
    relationshipsOf(archive, "").find(({ type }) => type === "officeDocument")?.target ?? "word/document.xml";
  const xml = partText(archive, main) ?? "";
  const pagesOf = new Map(
    [...tags(xml)]
      .filter(({ name }) => name === "headerReference" || name === "footerReference")
      .map((tag) => [attribute(xml, tag, "r:id"), PAGES[attribute(xml, tag, "w:type") ?? ""] ?? "Primary"]),
  );
  const others = (wanted: string): PageStory[] =>
    relationshipsOf(archive, main)
      .filter(({ type }) => type === wanted)
      .map(({ id, target }) =>
        Object.assign(readStory(partText(archive, target) ?? "", newId), { pages: pagesOf.get(id) ?? "Primary" }),
      );
  const hasSections = [...tags(xml)].some(({ name }) => name === "sectPr");
  return { body: readStory(xml, newId), headers: others("header"), footers: others("footer"), hasSections };
}

const PAGES: Readonly<Record<string, string>> = { default: "Primary", first: "FirstPage", even: "EvenPages" };

function readStory(xml: string, newId: () => number): Story {
  const story = new Story();
  const open: { readonly from: number; readonly end: number; readonly control: Control }[] = [];
  const tables: { readonly start: number; readonly paragraphs: number; readonly xml: string }[] = [];
  let text = "";
  for (const tag of tags(xml)) {
    while (open.length > 0 && tag.start >= (open.at(-1)?.end ?? Infinity)) {
      const done = open.pop();
      if (!done) continue;
      done.control.end = text.length;
      done.control.written = { text: text.slice(done.control.start), xml: xml.slice(done.from, done.end) };
    }
    if (tag.name === "t" && tag.kind === "open") text += textBetween(xml, tag.end, elementEnd(xml, tag).contentEnd);
    else if (tag.name === "tab" && tag.kind === "empty" && !isTabStop(xml, tag)) text += "\t";
    else if (tag.name === "br" && tag.kind === "empty") text += "\v";
    else if (tag.name === "p" && tag.kind !== "open") text += "\n";
    else if (tag.name === "sdt" && tag.kind === "open") {
      const { end } = elementEnd(xml, tag);
      const control = readControl(xml, tag, end, newId(), text.length);
      story.controls.push(control);
      open.push({ from: tag.start, end, control });
    } else if (tag.name === "tbl" && tag.kind === "open") {
      const { end } = elementEnd(xml, tag);
      const marks = [...tags(xml.slice(tag.start, end))].filter(({ name, kind }) => name === "p" && kind !== "open");
      tables.push({ start: text.length, paragraphs: marks.length, xml: xml.slice(tag.start, end) });
    }
  }
  for (const { control, from, end } of open) {
    control.end = text.length;
    control.written = { text: text.slice(control.start), xml: xml.slice(from, end) };
  }
  story.text = text === "" ? "\n" : text;
  for (const { start, paragraphs, xml: written } of tables) {
    let end = start;
    for (let i = 0; i < paragraphs; i += 1) end = text.indexOf("\n", end) + 1;
    story.tables.push({ start, end, xml: written });
  }
  return story;
}

/** Positions of tabs are named like tabs. */
function isTabStop(xml: string, tag: XmlTag): boolean {
  return attribute(xml, tag, "w:val") !== undefined || attribute(xml, tag, "w:pos") !== undefined;
}

function readControl(xml: string, tag: XmlTag, end: number, id: number, start: number): Control {
  const value = (name: string): string => {
    const found = findTag(xml, name, tag.end, end);
    return (found && attribute(xml, found, "w:val")) ?? "";
  };
  return {
    id,
    start,
    end: start,
    tag: value("tag"),
    title: value("alias"),
    appearance: "BoundingBox",
    cannotEdit: false,
    cannotDelete: false,
    placeholderText: "",
  };
}
