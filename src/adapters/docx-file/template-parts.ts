import { TemplateRefused } from "../../app/documents/document-port";
import type { ZipArchive } from "../zip/zip-archive";
import { guardType } from "./template-guard";
import { attributeOf, readXmlTree, type XmlElement, writeXmlTree } from "./xml-tree";
import { XmlBroken } from "./xml-pieces";

export interface Relationship {
  readonly element: XmlElement;
  readonly id: string;
  /** The last part of its type, in small letters: "hyperlink". */
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

const TYPES = "[Content_Types].xml";
const DOCX_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const DOTX_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";
/** An address that leads out of the file, whatever its relationship says. */
const OUTSIDE = /^(?:[a-z][a-z0-9+.-]*:|[\\/]{2})/i;

/** The parsed parts of a package; changes in a tree reach the file with {@link TemplateParts.save}. */
export class TemplateParts {
  private readonly trees = new Map<string, { readonly tree: XmlElement; readonly text: string }>();
  private readonly types: XmlElement;
  /** Name of the main document. */
  readonly main: string;

  /**
   * Throws TemplateRefused for what is no whole Word document in UTF-8, or holds macros or embedded files by its
   * content types.
   */
  constructor(readonly archive: ZipArchive) {
    if (!archive.has(TYPES)) throw new TemplateRefused("not-docx", "no content types");
    const names = archive.names.map((name) => name.toLowerCase());
    // Of two parts with one name nobody can say which a reader takes.
    if (new Set(names).size < names.length) throw new TemplateRefused("damaged", "two parts of one name");
    this.types = this.read(TYPES);
    for (const name of archive.names) guardType(name, this.typeOf(name));
    if (!this.saysDocument()) throw new TemplateRefused("not-docx", "no Word document inside");
    for (const name of archive.names) if (this.isXml(name)) this.read(name);
    this.main = this.mainDocument();
  }

  /** Names of the parts that are XML, without relationships and content types. */
  get names(): readonly string[] {
    return [...this.trees.keys()].filter((name) => name !== TYPES && !isRelationships(name));
  }

  tree(name: string): XmlElement {
    const known = this.trees.get(name);
    if (!known) throw new TemplateRefused("damaged", `${name} is missing`);
    return known.tree;
  }

  /** Relationships of a part, or of the package for "". */
  relationships(source: string): readonly Relationship[] {
    const name = relationshipsOf(source).toLowerCase();
    const known = [...this.trees].find(([each]) => each.toLowerCase() === name)?.[1];
    return (known?.tree.children ?? []).flatMap((element) => {
      if (element.kind === "text" || element.local !== "Relationship") return [];
      const target = attributeOf(element, "Target") ?? "";
      const type = (attributeOf(element, "Type") ?? "").split("/").at(-1)?.toLowerCase() ?? "";
      return [
        {
          element,
          id: attributeOf(element, "Id") ?? "",
          type,
          target,
          isExternal: attributeOf(element, "TargetMode")?.toLowerCase() === "external" || OUTSIDE.test(target),
        },
      ];
    });
  }

  removeRelationship(source: string, { element }: Relationship): void {
    const name = relationshipsOf(source).toLowerCase();
    for (const [each, { tree }] of this.trees)
      if (each.toLowerCase() === name) tree.children = tree.children.filter((child) => child !== element);
  }

  /** The part that a relationship inside the package leads to; undefined when there is none. */
  partAt(source: string, target: string): string | undefined {
    const steps = decodePath(target.split("#")[0] ?? "").startsWith("/") ? [] : source.split("/").slice(0, -1);
    for (const step of decodePath(target.split("#")[0] ?? "").split("/")) {
      if (step === "..") steps.pop();
      else if (step !== "" && step !== ".") steps.push(step);
    }
    const wanted = steps.join("/").toLowerCase();
    return this.archive.names.find((name) => name.toLowerCase() === wanted);
  }

  /** Takes a part out of the package, with its content type. */
  remove(name: string): void {
    this.archive.remove(name);
    this.archive.remove(relationshipsOf(name));
    this.trees.delete(name);
    this.trees.delete(relationshipsOf(name));
    this.types.children = this.types.children.filter(
      (child) => child.kind === "text" || attributeOf(child, "PartName")?.toLowerCase() !== `/${name.toLowerCase()}`,
    );
  }

  /** A .dotx becomes a document: Word refuses a .docx that says it is a template. */
  becomeDocument(): void {
    for (const child of this.types.children) {
      if (child.kind === "text") continue;
      for (const attribute of child.attributes)
        if (attribute.local === "ContentType" && attribute.value === DOTX_MAIN) attribute.value = DOCX_MAIN;
    }
  }

  /** Writes what is written otherwise than before into the archive. */
  save(): void {
    for (const [name, { tree, text }] of this.trees) {
      const written = writeXmlTree(tree);
      if (written !== text) this.archive.set(name, new TextEncoder().encode(written));
    }
  }

  private read(name: string): XmlElement {
    const text = utf8(this.archive.bytes(name) ?? new Uint8Array(), name);
    try {
      const tree = readXmlTree(text);
      this.trees.set(name, { tree, text });
      return tree;
    } catch (error) {
      if (error instanceof XmlBroken) throw new TemplateRefused("damaged", `${name}: ${error.message}`);
      throw error;
    }
  }

  private typeOf(name: string): string {
    const found = this.types.children.flatMap((child) => (child.kind === "text" ? [] : [child]));
    const own = found.find(
      (child) =>
        child.local === "Override" && attributeOf(child, "PartName")?.toLowerCase() === `/${name.toLowerCase()}`,
    );
    const ending = name.split(".").at(-1)?.toLowerCase();
    const usual = found.find(
      (child) => child.local === "Default" && attributeOf(child, "Extension")?.toLowerCase() === ending,
    );
    return attributeOf(own ?? usual ?? this.types, "ContentType") ?? "";
  }

  private isXml(name: string): boolean {
    return name !== TYPES && (/\.(?:xml|rels|vml)$/i.test(name) || /[/+]xml(?:;|$)/i.test(this.typeOf(name).trim()));
  }

  private saysDocument(): boolean {
    return this.types.children.some(
      (child) => child.kind === "element" && [DOCX_MAIN, DOTX_MAIN].includes(attributeOf(child, "ContentType") ?? ""),
    );
  }

  private mainDocument(): string {
    const typed = this.archive.names.filter((name) => [DOCX_MAIN, DOTX_MAIN].includes(this.typeOf(name)));
    const leading = this.relationships("")
      .filter(({ type, isExternal }) => type === "officedocument" && !isExternal)
      .map(({ target }) => this.partAt("", target));
    const [main] = leading;
    if (main === undefined || leading.length > 1 || typed.length !== 1 || typed[0] !== main)
      throw new TemplateRefused("damaged", "no main document");
    const { local, children } = this.tree(main);
    if (local !== "document" || !children.some((child) => child.kind === "element" && child.local === "body"))
      throw new TemplateRefused("damaged", `${main}: no body`);
    return main;
  }
}

function isRelationships(name: string): boolean {
  return /(?:^|\/)_rels\/[^/]*\.rels$/i.test(name);
}

function relationshipsOf(source: string): string {
  const slash = source.lastIndexOf("/");
  return `${source.slice(0, slash + 1)}_rels/${source.slice(slash + 1)}.rels`;
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const UTF_8 = /^(?:utf-?8|us-ascii|ascii)$/i;

/** The text of a part; what is written in another encoding, or says so, is refused and not guessed. */
function utf8(bytes: Uint8Array, name: string): string {
  const [first, second] = bytes;
  const isWide =
    (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || first === 0 || second === 0;
  if (isWide) throw new TemplateRefused("encoding", `${name}: UTF-16`);
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new TemplateRefused("encoding", name);
  }
  const encoding = /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([^"']*)["']/.exec(text)?.[1];
  if (encoding !== undefined && !UTF_8.test(encoding)) throw new TemplateRefused("encoding", `${name}: ${encoding}`);
  return text;
}
