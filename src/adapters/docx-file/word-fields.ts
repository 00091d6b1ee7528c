import { attributeOf, type XmlElement, type XmlNode } from "./xml-tree";
import { isWord } from "./word-names";

/** A field of Word (not of ours) as it stands in a part: PAGE, MERGEFIELD, DDEAUTO … */
export interface WordField {
  /** Its instruction as Word reads it: runs joined, deleted text too, fields inside of it as \u0001. */
  readonly instruction: string;
  /** It is made by fields inside of its instruction. */
  readonly nests: boolean;
  /** fldSimple, or the runs with begin, separate and end. */
  readonly simple: XmlElement | undefined;
  readonly begin: XmlElement | undefined;
  readonly separate: XmlElement | undefined;
  readonly end: XmlElement | undefined;
}

interface OpenField {
  instruction: string;
  nests: boolean;
  begin: XmlElement;
  separate: XmlElement | undefined;
}

/** All fields of a part: those in one element and those that begin and end in different runs, paragraphs or cells. */
export function wordFields(root: XmlElement): readonly WordField[] {
  const found: WordField[] = [];
  const open: OpenField[] = [];
  walk(root);
  // One that never ends still has its instruction.
  for (const { instruction, nests, begin, separate } of open)
    found.push({ instruction, nests, simple: undefined, begin, separate, end: undefined });
  return found;

  function walk(element: XmlElement): void {
    const at = open.at(-1);
    if (element.local === "fldSimple")
      found.push({
        instruction: attributeOf(element, "instr") ?? "",
        nests: false,
        simple: element,
        begin: undefined,
        separate: undefined,
        end: undefined,
      });
    if (element.local === "fldChar") character(element, attributeOf(element, "fldCharType") ?? "");
    // Text between begin and separate belongs to the instruction, in whichever element it stands.
    else if (at && at.separate === undefined && /^(?:instrText|delInstrText|t|delText)$/.test(element.local))
      at.instruction += ownText(element);
    else if (at && at.separate === undefined && /^(?:tab|br|cr|p)$/.test(element.local) && isWord(element))
      at.instruction += " ";
    for (const child of element.children) if (child.kind === "element") walk(child);
  }

  function character(element: XmlElement, type: string): void {
    const at = open.at(-1);
    if (type === "begin") {
      if (at && at.separate === undefined) {
        at.instruction += INNER;
        at.nests = true;
      }
      open.push({ instruction: "", nests: false, begin: element, separate: undefined });
    } else if (at && type === "separate") at.separate = element;
    else if (at && type === "end") {
      open.pop();
      found.push({
        instruction: at.instruction,
        nests: at.nests,
        simple: undefined,
        begin: at.begin,
        separate: at.separate,
        end: element,
      });
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
