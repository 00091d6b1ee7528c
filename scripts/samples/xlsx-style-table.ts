import { declaration, escapeXml } from "./xlsx-xml";

/** How a cell looks. Colours are "RRGGBB". */
export interface CellLook {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly border?: boolean;
  readonly align?: "left" | "center" | "right";
  readonly wrap?: boolean;
  /** Excel's format code, "dd/mm/yyyy". */
  readonly format?: string;
}

/** The distinct looks of a workbook, numbered as its cells refer to them. */
export class StyleTable {
  private readonly fonts = new Map<string, number>();
  private readonly fills = new Map<string, number>();
  private readonly formats = new Map<string, number>();
  private readonly looks = new Map<string, number>();
  private readonly highlights = new Map<string, number>();

  constructor(private readonly defaultFont: string) {
    this.indexOf({});
  }

  /** Index into cellXfs; 0 is the plain look. */
  indexOf(look: CellLook): number {
    const font = place(this.fonts, this.fontXml(look));
    const fill = look.fill === undefined ? 0 : 2 + place(this.fills, fillXml(look.fill));
    const format = look.format === undefined ? 0 : 164 + place(this.formats, look.format);
    const alignment = `<alignment vertical="center"${look.align === undefined ? "" : ` horizontal="${look.align}"`}${look.wrap === true ? ' wrapText="1"' : ""}/>`;
    return place(
      this.looks,
      `<xf numFmtId="${String(format)}" fontId="${String(font)}" fillId="${String(fill)}" borderId="${look.border === true ? "1" : "0"}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${alignment}</xf>`,
    );
  }

  /** Index into dxfs, for conditional formats. */
  highlight(fill: string): number {
    return place(
      this.highlights,
      `<dxf><fill><patternFill patternType="solid"><bgColor rgb="FF${fill}"/></patternFill></fill></dxf>`,
    );
  }

  xml(): string {
    const edge = (side: string): string => `<${side} style="thin"><color auto="1"/></${side}>`;
    const list = (name: string, items: readonly string[]): string =>
      `<${name} count="${String(items.length)}">${items.join("")}</${name}>`;
    const formats = [...this.formats].map(
      ([code, i]) => `<numFmt numFmtId="${String(164 + i)}" formatCode="${escapeXml(code)}"/>`,
    );
    return `${declaration}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${formats.length > 0 ? list("numFmts", formats) : ""}${list("fonts", [...this.fonts.keys()])}${list("fills", ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>', ...this.fills.keys()])}${list("borders", ["<border><left/><right/><top/><bottom/><diagonal/></border>", `<border>${["left", "right", "top", "bottom"].map(edge).join("")}<diagonal/></border>`])}${list("cellStyleXfs", ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'])}${list("cellXfs", [...this.looks.keys()])}${list("cellStyles", ['<cellStyle name="Normal" xfId="0" builtinId="0"/>'])}${list("dxfs", [...this.highlights.keys()])}</styleSheet>`;
  }

  private fontXml(look: CellLook): string {
    const flag = (name: string, on: boolean | undefined): string => (on === true ? `<${name}/>` : "");
    return `<font>${flag("b", look.bold)}${flag("i", look.italic)}${flag("strike", look.strike)}${flag("u", look.underline)}<sz val="${String(look.size ?? 12)}"/>${look.color === undefined ? "" : `<color rgb="FF${look.color}"/>`}<name val="${escapeXml(look.font ?? this.defaultFont)}"/></font>`;
  }
}

function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`;
}

/** The index of `key`, added at the end when it is new. */
function place(table: Map<string, number>, key: string): number {
  const known = table.get(key);
  if (known !== undefined) return known;
  table.set(key, table.size);
  return table.size - 1;
}
