import { strFromU8, unzipSync } from "fflate";
import { wordFields } from "../../src/adapters/docx-file/word-fields";
import { isReference, isWord } from "../../src/adapters/docx-file/word-names";
import { attributeOf, elementsIn, readXmlTree, type XmlElement } from "../../src/adapters/docx-file/xml-tree";

/**
 * What Word takes for a damaged document although a schema does not: each as a sentence, none for a sound one. Reading
 * a part already refuses control characters and what is no XML.
 */
export function unsoundness(bytes: Uint8Array): readonly string[] {
  const parts = unzipSync(bytes);
  const trees = new Map(
    Object.entries(parts)
      .filter(([name]) => /\.(?:xml|rels)$/.test(name))
      .map(([name, content]) => [name, readXmlTree(strFromU8(content))] as const),
  );
  const printed = [...trees].filter(([name]) =>
    /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/.test(name),
  );
  return [
    ...contentTypes(Object.keys(parts), trees.get("[Content_Types].xml")),
    ...[...trees].flatMap(([name, tree]) => relationships(name, tree, trees, parts)),
    ...printed.flatMap(([name, tree]) =>
      [...tables(tree), ...openFields(tree)].map((problem) => `${name}: ${problem}`),
    ),
    ...twice(printed.map(([, tree]) => tree)),
  ];
}

function contentTypes(names: readonly string[], types: XmlElement | undefined): readonly string[] {
  const entries = childrenOf(types);
  const defaults = entries.map((each) => attributeOf(each, "Extension")?.toLowerCase());
  const own = entries.flatMap((each) => attributeOf(each, "PartName") ?? []);
  return [
    ...own.filter((name) => !names.includes(name.slice(1))).map((name) => `type of ${name}, which is not there`),
    ...names
      .filter((name) => name !== "[Content_Types].xml" && !name.endsWith("/"))
      .filter((name) => !own.includes(`/${name}`) && !defaults.includes(name.split(".").at(-1)?.toLowerCase()))
      .map((name) => `${name} has no type`),
  ];
}

function relationships(
  name: string,
  tree: XmlElement,
  trees: ReadonlyMap<string, XmlElement>,
  parts: Readonly<Record<string, unknown>>,
): readonly string[] {
  const [, folder = "", source = ""] = /^(.*?)_rels\/(.*)\.rels$/.exec(name) ?? [];
  if (name.endsWith(".rels")) {
    const lost = childrenOf(tree).filter((each) => {
      const target = attributeOf(each, "Target") ?? "";
      return attributeOf(each, "TargetMode") !== "External" && !(resolved(folder, target) in parts);
    });
    const gone = source !== "" && !(folder + source in parts) ? [`${name}: its part is not there`] : [];
    return [...gone, ...lost.map((each) => `${name}: ${attributeOf(each, "Target") ?? ""} is not there`)];
  }
  const at = name.lastIndexOf("/") + 1;
  const known = childrenOf(trees.get(`${name.slice(0, at)}_rels/${name.slice(at)}.rels`)).map((each) =>
    attributeOf(each, "Id"),
  );
  return [...elementsIn(tree)]
    .flatMap(({ attributes }) => attributes.filter(isReference))
    .filter(({ value }) => value !== "" && !known.includes(value))
    .map(({ value }) => `${name}: ${value} leads nowhere`);
}

function resolved(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = folder.split("/").filter((step) => step !== "");
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** Rows without a cell, cells that do not end with a paragraph, rows that reach beyond the grid. */
function tables(tree: XmlElement): readonly string[] {
  return [...elementsIn(tree)].flatMap((table) => {
    if (!isWord(table, "tbl")) return [];
    const columns = childrenOf(childrenOf(table).find((each) => isWord(each, "tblGrid"))).length;
    return inside(table, "tr").flatMap((row, at) => {
      const cells = inside(row, "tc");
      const rowProperties = childrenOf(row).find((each) => isWord(each, "trPr"));
      const left = (where: string) => Number(attributeOf(childNamed(rowProperties, where) ?? row, "val") ?? 0);
      const width = cells.reduce((sum, cell) => sum + spanOf(cell), left("gridBefore") + left("gridAfter"));
      return [
        ...(cells.length === 0 ? [`row ${String(at + 1)} has no cell`] : []),
        ...(width === columns ? [] : [`row ${String(at + 1)}: ${String(width)} of ${String(columns)} columns`]),
        ...cells
          .filter((cell) => !endsWithParagraph(cell))
          .map(() => `row ${String(at + 1)}: a cell without a paragraph at its end`),
      ];
    });
  });
}

function endsWithParagraph(element: XmlElement): boolean {
  const last = childrenOf(element)
    .filter((each) => !/^(?:bookmark|permission|comment)/.test(each.local))
    .at(-1);
  return last !== undefined && (isWord(last, "p") || (isWord(last, "sdt", "sdtContent") && endsWithParagraph(last)));
}

function spanOf(cell: XmlElement): number {
  const span = childNamed(childNamed(cell, "tcPr"), "gridSpan");
  return Number((span && attributeOf(span, "val")) ?? 1);
}

function openFields(tree: XmlElement): readonly string[] {
  const characters = [...elementsIn(tree)]
    .filter((each) => isWord(each, "fldChar"))
    .map((each) => attributeOf(each, "fldCharType"));
  const count = (type: string) => characters.filter((each) => each === type).length;
  return [
    ...wordFields(tree)
      .filter(({ simple, end }) => simple === undefined && end === undefined)
      .map(({ instruction }) => `field ${instruction} does not end`),
    ...(count("begin") === count("end") ? [] : ["a field ends that never began"]),
  ];
}

/** Numbers that must be there once in the whole document. */
function twice(trees: readonly XmlElement[]): readonly string[] {
  const ids: Readonly<Record<string, (element: XmlElement) => boolean>> = {
    picture: ({ local }) => local === "docPr",
    bookmark: (element) => isWord(element, "bookmarkStart"),
    paragraph: ({ attributes }) => attributes.some(({ local }) => local === "paraId"),
  };
  const all = trees.flatMap((tree) => [...elementsIn(tree)]);
  const found = Object.entries(ids).flatMap(([kind, isOne]) =>
    all.filter(isOne).map((each) => `${kind} ${attributeOf(each, kind === "paragraph" ? "paraId" : "id") ?? ""}`),
  );
  const controls = all
    .filter((each) => isWord(each, "sdtPr"))
    .flatMap((each) => childrenOf(each).filter((one) => isWord(one, "id")))
    .map((each) => `content control ${attributeOf(each, "val") ?? ""}`);
  return duplicates([...found, ...controls]).map((each) => `${each} is there twice`);
}

function duplicates(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.filter((name) => seen.size === seen.add(name).size);
}

function childrenOf(element: XmlElement | undefined): readonly XmlElement[] {
  return element?.children.flatMap((child) => (child.kind === "element" ? [child] : [])) ?? [];
}

function childNamed(element: XmlElement | undefined, local: string): XmlElement | undefined {
  return childrenOf(element).find((child) => isWord(child, local));
}

/** Rows of a table, cells of a row: also those in a content control. */
function inside(element: XmlElement, local: "tr" | "tc"): readonly XmlElement[] {
  return childrenOf(element).flatMap((child) =>
    isWord(child, local) ? [child] : isWord(child, "sdt", "sdtContent", "customXml") ? inside(child, local) : [],
  );
}
