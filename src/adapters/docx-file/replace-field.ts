import type { WordField } from "./word-fields";
import { isWord, removeElements } from "./word-names";
import { elementLike, elementsIn, type XmlElement, type XmlNode } from "./xml-tree";

/**
 * A field with everything between its ends becomes one run with the name in braces, formatted as what the field showed.
 */
export function replaceField(tree: XmlElement, field: WordField, name: string): void {
  const text = `{${name}}`;
  if (field.simple) {
    replaceChild(tree, field.simple, [runLike(field.simple, firstRun(field.simple), text)]);
    return;
  }
  const runs = runsOf(tree, field);
  const [first] = runs;
  if (!first) return;
  const middle = runs.findIndex((run) => field.separate !== undefined && run.children.includes(field.separate));
  const shown =
    middle < 0
      ? undefined
      : runs
          .slice(middle + 1)
          .find((run) => run.children.some((child) => child.kind === "element" && isWord(child, "t")));
  replaceChild(tree, first, [runLike(first, shown ?? first, text)]);
  const rest = new Set(runs.slice(1));
  removeElements(tree, (element) => rest.has(element));
}

/** A field that prints nothing goes. */
export function removeField(tree: XmlElement, field: WordField): void {
  const gone = new Set<XmlElement>(field.simple ? [field.simple] : runsOf(tree, field));
  removeElements(tree, (element) => gone.has(element));
}

/** Whether anything but letters stands between the beginning of a field and what it shows. */
export function holdsPicture(tree: XmlElement, field: WordField): boolean {
  return runsOf(tree, field).some((run) =>
    [...elementsIn(run)].some(({ local }) => /^(?:drawing|pict|object|AlternateContent)$/.test(local)),
  );
}

/** A run as `formatted` looks. */
export function runLike(like: XmlElement, formatted: XmlElement | undefined, text: string): XmlElement {
  const format =
    formatted?.children.filter((child): child is XmlElement => child.kind === "element" && isWord(child, "rPr")) ?? [];
  const words = elementLike(like, "t", {}, [{ kind: "text", text }]);
  words.attributes = [
    { name: "xml:space", local: "space", uri: "http://www.w3.org/XML/1998/namespace", value: "preserve" },
  ];
  return elementLike(like, "r", {}, [...format, words]);
}

/** The runs from the one where a field begins to the one where it ends. */
function runsOf(tree: XmlElement, field: WordField): readonly XmlElement[] {
  const runs = [...elementsIn(tree)].filter((element) => isWord(element, "r"));
  const holding = (part: XmlElement | undefined) =>
    runs.findIndex((run) => part !== undefined && run.children.includes(part));
  const [first, last] = [holding(field.begin), holding(field.end)];
  return first < 0 || last < 0 ? [] : runs.slice(first, last + 1);
}

function firstRun(element: XmlElement): XmlElement | undefined {
  return [...elementsIn(element)].find((each) => isWord(each, "r"));
}

function replaceChild(tree: XmlElement, old: XmlElement, by: readonly XmlNode[]): void {
  if (tree.children.includes(old)) tree.children = tree.children.flatMap((child) => (child === old ? by : [child]));
  else for (const child of tree.children) if (child.kind === "element") replaceChild(child, old, by);
}
