import { attributeOf, type XmlElement, type XmlNode } from "./xml-tree";
import { isWord } from "./word-names";

/** A field of Word (not of ours) as it stands in a part: PAGE, MERGEFIELD, DDEAUTO … */
export interface WordField {
  /** Its instruction as Word reads it: runs joined, deleted text too, fields inside of it as \u0001. */
  readonly instruction: string;
  /** The same with the fields inside of it in their places, and a line break where a paragraph or line ends. */
  readonly pieces: readonly (string | WordField)[];
  /** fldSimple, or the runs with begin, separate and end. */
  readonly simple: XmlElement | undefined;
  readonly begin: XmlElement | undefined;
  readonly separate: XmlElement | undefined;
  readonly end: XmlElement | undefined;
}

interface OpenField {
  instruction: string;
  pieces: (string | WordField)[];
  begin: XmlElement;
  separate: XmlElement | undefined;
}

/** All fields of a part: those in one element and those that begin and end in different runs, paragraphs or cells. */
export function wordFields(root: XmlElement): readonly WordField[] {
  const found: WordField[] = [];
  const open: OpenField[] = [];
  walk(root);
  // One that never ends still has its instruction.
  for (const { instruction, pieces, begin, separate } of open)
    found.push({ instruction, pieces, simple: undefined, begin, separate, end: undefined });
  return found;

  function walk(element: XmlElement, isShown = false): void {
    const at = open.at(-1);
    const isInside = at !== undefined && at.separate === undefined;
    if (element.local === "fldSimple") simple(element);
    if (element.local === "fldChar") character(element, attributeOf(element, "fldCharType") ?? "");
    // Text between begin and separate belongs to the instruction, in whichever element it stands.
    else if (isInside && /^(?:instrText|delInstrText|t|delText)$/.test(element.local)) {
      at.instruction += ownText(element);
      if (!isShown) at.pieces.push(ownText(element));
    } else if (isInside && /^(?:tab|br|cr|p)$/.test(element.local) && isWord(element)) {
      at.instruction += " ";
      if (!isShown) at.pieces.push(element.local === "tab" ? " " : "\n");
    }
    for (const child of element.children)
      if (child.kind === "element") walk(child, isShown || element.local === "fldSimple");
  }

  function simple(element: XmlElement): void {
    const instruction = attributeOf(element, "instr") ?? "";
    const none = { begin: undefined, separate: undefined, end: undefined };
    const field: WordField = { instruction, pieces: [instruction], simple: element, ...none };
    found.push(field);
    const at = open.at(-1);
    if (at && at.separate === undefined) at.pieces.push(field);
  }

  function character(element: XmlElement, type: string): void {
    const at = open.at(-1);
    if (type === "begin") {
      if (at && at.separate === undefined) at.instruction += INNER;
      open.push({ instruction: "", pieces: [], begin: element, separate: undefined });
    } else if (at && type === "separate") at.separate = element;
    else if (at && type === "end") {
      open.pop();
      const { instruction, pieces, begin, separate } = at;
      const field: WordField = { instruction, pieces, simple: undefined, begin, separate, end: element };
      found.push(field);
      const outer = open.at(-1);
      if (outer && outer.separate === undefined) outer.pieces.push(field);
    }
  }
}

const INNER = "\u0001";

function ownText({ children }: XmlElement): string {
  return children.map((child: XmlNode) => (child.kind === "text" ? child.text : "")).join("");
}

/** The first word of an instruction in capitals; "" when there is none, \u0001 when a field inside makes it. */
export function fieldKeyword(instruction: string): string {
  return /^[\s"]*([^\s"\\]*)/.exec(instruction)?.[1]?.toUpperCase() ?? "";
}

/** The words and switches behind the keyword; quotes hold a word together. */
export function fieldArguments(instruction: string): readonly string[] {
  const words = [...instruction.trim().matchAll(/"((?:[^"\\]|\\.)*)"|[“”]([^“”]*)[“”]|(\S+)/g)].map(
    ([, quoted, curly, plain]) => quoted ?? curly ?? plain ?? "",
  );
  return words.slice(1);
}
