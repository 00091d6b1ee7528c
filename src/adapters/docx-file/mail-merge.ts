import type { MergeNaming, TemplateProblem } from "../../app/documents/document-port";
import { paragraphTexts } from "./paragraph-texts";
import { partName } from "./part-name";
import type { TemplateParts } from "./template-parts";
import { fieldArguments, fieldKeyword, type WordField, wordFields } from "./word-fields";
import { isWord, removeElements } from "./word-names";
import { attributeOf, elementLike, elementsIn, textIn, type XmlElement, type XmlNode } from "./xml-tree";

/** Fields that only a mail merge of Word can work out. */
const COMMANDS = new Set(["NEXT", "NEXTIF", "SKIPIF", "ADDRESSBLOCK", "GREETINGLINE", "MERGEBARCODE"]);
/** Fields whose outcome hangs on the merge fields inside of them. */
const NUMBERS = new Set(["MERGEREC", "MERGESEQ"]);

/** Whether the merge prints one row after another and not a page for each: a "directory" of Word. */
export function isCatalogMerge(parts: TemplateParts): boolean {
  return parts.names.some((name) =>
    [...elementsIn(parts.tree(name))].some(
      (element) => isWord(element, "mainDocumentType") && attributeOf(element, "val") === "catalog",
    ),
  );
}

/**
 * Turns the fields of a mail merge into ours, by their names. Where the names are those of one person and the
 * document does not repeat anything itself, the
 * whole body is repeated, each person on a new page, as the merge would have done. Returns what cannot be turned.
 */
export function fillableMerge(
  parts: TemplateParts,
  naming: MergeNaming,
  isCatalog: boolean,
): readonly TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  const names = new Set<string>();
  for (const file of parts.names) {
    const tree = parts.tree(file);
    const fields = wordFields(tree);
    const commands = fields.filter(
      (field) => COMMANDS.has(fieldKeyword(field.instruction)) || (field.nests && isConditionOnMerge(tree, field)),
    );
    const said = new Set(commands.map((field) => fieldKeyword(field.instruction)));
    problems.push(
      ...[...said].map((keyword): TemplateProblem => ({
        code: "merge-command",
        field: keyword,
        other: "",
        part: partName(file),
        near: "",
      })),
    );
    for (const field of fields) {
      const keyword = fieldKeyword(field.instruction);
      if (keyword === "MERGEFIELD" || NUMBERS.has(keyword)) {
        const [written = ""] = keyword === "MERGEFIELD" ? fieldArguments(field.instruction) : ["stt"];
        const name = naming.nameOf(written);
        if (file === parts.main) names.add(name);
        replaceField(tree, field, name);
      }
    }
  }
  const [list] = [...names].flatMap((name) => naming.listOf(name) ?? []);
  if (list !== undefined && problems.length === 0) repeatBody(parts.tree(parts.main), list, isCatalog);
  return problems;
}

/** An IF or a formula with a merge field in its instruction: what it shows was worked out for somebody else. */
function isConditionOnMerge(tree: XmlElement, { begin, separate, end }: WordField): boolean {
  let isInside = false;
  let text = "";
  for (const element of elementsIn(tree)) {
    if (element === begin) isInside = true;
    if (element === separate || element === end) break;
    if (isInside && (element.local === "instrText" || element.local === "delInstrText")) text += textIn(element);
    if (isInside && element.local === "fldSimple") text += ` ${attributeOf(element, "instr") ?? ""}`;
  }
  return /\bMERGEFIELD\b/i.test(text);
}

/**
 * The field with everything between its ends becomes one run with the name in braces, formatted as what the field
 * showed.
 */
function replaceField(tree: XmlElement, field: WordField, name: string): void {
  const switches = field.instruction;
  const words = [...switches.matchAll(/\\([bf])\s+(?:"([^"]*)"|(\S+))/gi)].map(
    ([, which = "", quoted, plain]) => [which.toLowerCase(), quoted ?? plain ?? ""] as const,
  );
  const around = (which: string) => words.find(([each]) => each === which)?.[1] ?? "";
  const text = `${around("b")}{${name}}${around("f")}`;
  if (field.simple) {
    const run = runLike(field.simple, firstRun(field.simple), text);
    replaceChild(tree, field.simple, [run]);
    return;
  }
  const runs = [...elementsIn(tree)].filter((element) => isWord(element, "r"));
  const holding = (part: XmlElement | undefined) =>
    runs.find((run) => part !== undefined && run.children.includes(part));
  const [first, middle, last] = [holding(field.begin), holding(field.separate), holding(field.end)];
  if (!first || !last) return;
  const gone = runs.slice(runs.indexOf(first), runs.indexOf(last) + 1);
  const shown =
    middle === undefined
      ? undefined
      : gone
          .slice(gone.indexOf(middle) + 1)
          .find((run) => run.children.some((child) => child.kind === "element" && isWord(child, "t")));
  replaceChild(tree, first, [runLike(first, shown ?? first, text)]);
  const rest = new Set(gone.slice(1));
  removeElements(tree, (element) => rest.has(element));
}

function firstRun(element: XmlElement): XmlElement | undefined {
  return [...elementsIn(element)].find((each) => isWord(each, "r"));
}

function runLike(like: XmlElement, formatted: XmlElement | undefined, text: string): XmlElement {
  const format =
    formatted?.children.filter((child): child is XmlElement => child.kind === "element" && isWord(child, "rPr")) ?? [];
  const words = elementLike(like, "t", {}, [{ kind: "text", text }]);
  words.attributes = [
    { name: "xml:space", local: "space", uri: "http://www.w3.org/XML/1998/namespace", value: "preserve" },
  ];
  return elementLike(like, "r", {}, [...format, words]);
}

function replaceChild(tree: XmlElement, old: XmlElement, by: readonly XmlNode[]): void {
  if (tree.children.includes(old)) tree.children = tree.children.flatMap((child) => (child === old ? by : [child]));
  else for (const child of tree.children) if (child.kind === "element") replaceChild(child, old, by);
}

/** {#list} before the first block, {/list} behind the last, unless the document repeats the list itself. */
function repeatBody(tree: XmlElement, list: string, isCatalog: boolean): void {
  const body = tree.children.find((child): child is XmlElement => child.kind === "element" && isWord(child, "body"));
  if (!body || paragraphTexts(tree).some((flow) => flow.some((text) => /\{\s*#/.test(text)))) return;
  const isLast = (child: XmlNode) => child.kind === "element" && isWord(child, "sectPr");
  const blocks = body.children.filter((child) => !isLast(child));
  const mark = (text: string) => elementLike(body, "p", {}, [runLike(body, undefined, text)]);
  const [first] = blocks.filter((child) => child.kind === "element");
  const paged = isCatalog || first?.kind !== "element" ? blocks : onNewPage(body, first, blocks);
  body.children = [mark(`{#${list}}`), ...paged, mark(`{/${list}}`), ...body.children.filter(isLast)];
}

/** What stands in the properties of a paragraph before "begins a new page". */
const BEFORE = new Set(["pStyle", "keepNext", "keepLines"]);

function onNewPage(body: XmlElement, first: XmlElement, blocks: readonly XmlNode[]): readonly XmlNode[] {
  const pageBreak = elementLike(body, "pageBreakBefore");
  if (!isWord(first, "p")) {
    const small = elementLike(body, "spacing", { before: "0", after: "0", line: "20", lineRule: "exact" });
    return [elementLike(body, "p", {}, [elementLike(body, "pPr", {}, [pageBreak, small])]), ...blocks];
  }
  const properties = first.children.find(
    (child): child is XmlElement => child.kind === "element" && isWord(child, "pPr"),
  );
  if (!properties) first.children.unshift(elementLike(body, "pPr", {}, [pageBreak]));
  else if (!properties.children.some((child) => child.kind === "element" && isWord(child, "pageBreakBefore"))) {
    const at = properties.children.findIndex((child) => child.kind === "element" && !BEFORE.has(child.local));
    properties.children.splice(at < 0 ? properties.children.length : at, 0, pageBreak);
  }
  return blocks;
}
