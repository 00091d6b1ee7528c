import { utils, type WorkBook } from "@e965/xlsx";
import { ZipArchive } from "../../zip/zip-archive";
import { partText } from "../part-text";
import { attribute, tags, type XmlTag } from "../xml-scanner";

interface Line {
  readonly hidden: boolean;
  readonly wpx?: number;
}

interface TableLayout {
  readonly columns: (Line | undefined)[];
  readonly rows: (Line | undefined)[];
  readonly isHidden: boolean;
}

/**
 * Widths of columns, and which rows, columns and sheets of an .ods are hidden: the library says nothing of them, and
 * people on hidden rows would be counted as if they were seen.
 */
export function addOdsLayout(workbook: WorkBook, bytes: Uint8Array): void {
  const content = partText(ZipArchive.open(bytes), "content.xml") ?? "";
  const ends = workbook.SheetNames.map((name) => utils.decode_range(workbook.Sheets[name]?.["!ref"] ?? "A1").e);
  const layouts = new OdsReader(content, ends).read();
  workbook.SheetNames.forEach((name, at) => {
    const sheet = workbook.Sheets[name];
    const layout = layouts[at];
    if (!sheet || !layout) return;
    sheet["!cols"] = layout.columns.map((line) => line ?? {});
    sheet["!rows"] = Array.from(layout.rows, (line) => line ?? {});
    if (layout.isHidden) hide(workbook, at);
  });
}

function hide(workbook: WorkBook, at: number): void {
  const told = ((workbook.Workbook ??= {}).Sheets ??= workbook.SheetNames.map((name) => ({ name })));
  const sheet = told[at];
  if (sheet) sheet.Hidden ||= 1;
}

class OdsReader {
  private readonly widths = new Map<string, number>();
  private readonly hiddenStyles = new Set<string>();
  private readonly layouts: TableLayout[] = [];
  private style = "";
  private depth = 0;
  private columns = 0;
  private rows = 0;

  /** `ends`: the last cell of each sheet; what is beyond it is repeated to the edge. */
  constructor(
    private readonly xml: string,
    private readonly ends: readonly { readonly r: number; readonly c: number }[],
  ) {}

  read(): readonly TableLayout[] {
    for (const tag of tags(this.xml)) {
      if (tag.name === "table") this.table(tag);
      else if (tag.kind === "close") continue;
      else if (tag.name === "table-row" && this.depth === 1) this.row(tag);
      else if (tag.name === "table-column" && this.depth === 1) this.column(tag);
      else this.styles(tag);
    }
    return this.layouts;
  }

  private styles(tag: XmlTag): void {
    if (tag.name === "style") this.style = attribute(this.xml, tag, "style:name") ?? "";
    else if (tag.name === "table-column-properties") {
      const width = pixels(attribute(this.xml, tag, "style:column-width"));
      if (width !== undefined) this.widths.set(this.style, width);
    } else if (tag.name === "table-properties" && attribute(this.xml, tag, "table:display") === "false")
      this.hiddenStyles.add(this.style);
  }

  /** A table inside of a cell or a drawing is no sheet. */
  private table(tag: XmlTag): void {
    if (tag.kind === "close") this.depth -= 1;
    else if (tag.kind === "open") this.depth += 1;
    if (tag.kind === "close" || this.depth > 1) return;
    [this.columns, this.rows] = [0, 0];
    const isHidden = this.hiddenStyles.has(attribute(this.xml, tag, "table:style-name") ?? "");
    this.layouts.push({ columns: [], rows: [], isHidden });
  }

  private column(tag: XmlTag): void {
    const width = this.widths.get(attribute(this.xml, tag, "table:style-name") ?? "");
    const line = { hidden: this.isHidden(tag), ...(width !== undefined && { wpx: width }) };
    const last = this.ends[this.layouts.length - 1]?.c ?? 0;
    this.columns = fill(this.layouts.at(-1)?.columns, line, this.columns, this.times(tag, "columns"), last);
  }

  private row(tag: XmlTag): void {
    const line = this.isHidden(tag) ? { hidden: true } : undefined;
    const last = this.ends[this.layouts.length - 1]?.r ?? 0;
    this.rows = fill(this.layouts.at(-1)?.rows, line, this.rows, this.times(tag, "rows"), last);
  }

  /** "collapse": by hand; "filter": by a filter. */
  private isHidden(tag: XmlTag): boolean {
    return (attribute(this.xml, tag, "table:visibility") ?? "visible") !== "visible";
  }

  private times(tag: XmlTag, of: "rows" | "columns"): number {
    return Math.max(1, Number(attribute(this.xml, tag, `table:number-${of}-repeated`) ?? 1) || 1);
  }
}

/** Puts a line in so many times from a place on, none behind the last; returns the place behind it. */
function fill(
  lines: (Line | undefined)[] | undefined,
  line: Line | undefined,
  from: number,
  times: number,
  last: number,
): number {
  if (lines && line) for (let at = from; at < from + times && at <= last; at++) lines[at] = line;
  return from + times;
}

const PER_INCH: Readonly<Record<string, number>> = { in: 1, cm: 2.54, mm: 25.4, pt: 72, pc: 6 };

/** "2.258cm" → pixels of a screen. */
function pixels(length: string | undefined): number | undefined {
  const [, number, unit = ""] = /^([\d.]+)([a-z]+)$/.exec(length ?? "") ?? [];
  const perInch = PER_INCH[unit];
  const value = Number(number);
  return perInch === undefined || !Number.isFinite(value) ? undefined : Math.round((value / perInch) * 96);
}
