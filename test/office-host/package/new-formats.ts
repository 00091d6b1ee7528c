import { elementPrefix } from "../../../src/adapters/xlsx-file/element-prefix";
import type { WorkbookParts } from "../../../src/adapters/xlsx-file/package-parts";
import { partText, setPartText } from "../../../src/adapters/xlsx-file/part-text";
import { TextPatch } from "../../../src/adapters/xlsx-file/text-patch";
import {
  attributeAt,
  children,
  elementEnd,
  escapeXml,
  findTag,
  type XmlTag,
} from "../../../src/adapters/xlsx-file/xml-scanner";
import type { ZipArchive } from "../../../src/adapters/zip/zip-archive";
import type { Book, Look } from "../model/book";

/**
 * Number formats and fills that an add-in gave to cells, written into the styles part. What else an add-in may change
 * is refused when saving.
 */
export class NewFormats {
  private readonly numbers = new Map<number, number>();
  private readonly added: Look[] = [];
  private readonly xml: string;
  private readonly lists: ReadonlyMap<string, XmlTag>;
  private readonly present: readonly XmlTag[];

  constructor(
    private readonly archive: ZipArchive,
    private readonly parts: WorkbookParts,
    private readonly book: Book,
  ) {
    this.xml = (parts.styles === undefined ? undefined : partText(archive, parts.styles)) ?? "";
    const root = findTag(this.xml, "styleSheet");
    this.lists = new Map(root ? [...children(this.xml, root)].map((tag) => [tag.name, tag]) : []);
    const formats = this.lists.get("cellXfs");
    this.present = formats ? [...children(this.xml, formats)] : [];
  }

  /** The number in the file of a look that was made since. */
  numberOf(look: number): number {
    const known = this.numbers.get(look);
    if (known !== undefined) return known;
    const wanted = this.book.looks[look];
    const origin = this.book.looks[this.book.lookOrigins.get(look) ?? 0];
    if (!wanted || !origin) throw new Error(`no look ${look}`);
    const { numberFormat, fill } = origin;
    if (JSON.stringify({ ...wanted, numberFormat, fill }) !== JSON.stringify(origin))
      throw new Error("the test host saves number formats and fills of cells only");
    const number = this.present.length + this.numbers.size;
    this.numbers.set(look, number);
    this.added.push(wanted);
    return number;
  }

  write(): void {
    if (this.numbers.size === 0 || this.parts.styles === undefined) return;
    const formats = this.lists.get("cellXfs");
    if (!formats) throw new Error("no cellXfs");
    const p = elementPrefix(this.xml, formats);
    const patch = new TextPatch(this.xml);
    const codes: string[] = [];
    const fills: string[] = [];
    const fillCount = this.countOf("fills");
    const texts = [...this.numbers.keys()].map((look, i) => {
      const tag = this.present[this.book.lookOrigins.get(look) ?? 0];
      const wanted = this.added[i];
      const origin = this.book.looks[this.book.lookOrigins.get(look) ?? 0];
      if (!tag || !wanted || !origin) throw new Error("no format to grow out of");
      let text = this.xml.slice(tag.start, elementEnd(this.xml, tag).end);
      if (wanted.numberFormat !== origin.numberFormat) {
        const id =
          1000 +
          codes.push(`<${p}numFmt numFmtId="${1000 + codes.length}" formatCode="${escapeXml(wanted.numberFormat)}"/>`) -
          1;
        text = withAttribute(text, "numFmtId", String(id));
      }
      if (wanted.fill !== origin.fill) {
        const colour =
          wanted.fill === null
            ? `<${p}patternFill patternType="none"/>`
            : `<${p}patternFill patternType="solid"><${p}fgColor rgb="FF${wanted.fill.slice(1)}"/></${p}patternFill>`;
        text = withAttribute(text, "fillId", String(fillCount + fills.push(`<${p}fill>${colour}</${p}fill>`) - 1));
      }
      return text;
    });
    this.append(patch, "fills", fills);
    this.append(patch, "cellXfs", texts);
    const codeList = this.lists.get("numFmts");
    if (codeList) this.append(patch, "numFmts", codes);
    else if (codes.length > 0)
      patch.insert(
        findTag(this.xml, "styleSheet")?.end ?? 0,
        `<${p}numFmts count="${codes.length}">${codes.join("")}</${p}numFmts>`,
      );
    setPartText(this.archive, this.parts.styles, patch.apply());
  }

  private countOf(list: string): number {
    const tag = this.lists.get(list);
    return tag ? [...children(this.xml, tag)].length : 0;
  }

  private append(patch: TextPatch, list: string, texts: readonly string[]): void {
    const tag = this.lists.get(list);
    if (!tag || texts.length === 0) return;
    const count = attributeAt(this.xml, tag, "count");
    if (count) patch.replace(count.start, count.end, String(this.countOf(list) + texts.length));
    patch.insert(elementEnd(this.xml, tag).contentEnd, texts.join(""));
  }
}

function withAttribute(text: string, name: string, value: string): string {
  const pattern = new RegExp(`(\\s${name}=)"[^"]*"`);
  return pattern.test(text)
    ? text.replace(pattern, `$1"${value}"`)
    : text.replace(/^(<[\w:]+)/, `$1 ${name}="${value}"`);
}
