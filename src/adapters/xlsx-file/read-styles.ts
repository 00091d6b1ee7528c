import { isDateFormat, type CellStyle } from "../../domain/sheet-snapshot";
import { numberFormatCode } from "./number-formats";
import { attribute, children, elementEnd, findTag, isTrue, tags, type XmlTag } from "./xml-scanner";

/** What reading needs of the workbook's styles part. */
export interface WorkbookStyles {
  /** Distinct styles; index 0 is the workbook's plain one. */
  readonly styles: readonly CellStyle[];
  /** By cell format (the s attribute): index into `styles`. */
  readonly styleOfFormat: readonly number[];
  /** By cell format: shows numbers as dates. */
  readonly isDate: readonly boolean[];
  /** By cell format: may be edited although the sheet is protected. */
  readonly isUnlocked: readonly boolean[];
  /** By cell format: its font strikes the text through. */
  readonly isStruck: readonly boolean[];
}

interface FontFacts {
  readonly font: string | null;
  readonly bold: boolean;
  readonly struck: boolean;
}

interface CellFormat {
  readonly style: CellStyle;
  readonly isUnlocked: boolean;
  readonly isStruck: boolean;
}

export function readStyles(xml: string | undefined): WorkbookStyles {
  const formats = xml === undefined ? [] : readFormats(xml);
  const plainFont = formats[0]?.style.font ?? null;
  const styles: CellStyle[] = [{ numberFormat: "General", font: plainFont, bold: false }];
  const known = new Map(styles.map((style, index) => [JSON.stringify(style), index]));
  const styleOfFormat = formats.map(({ style }) => {
    const key = JSON.stringify(style);
    const index = known.get(key) ?? styles.push(style) - 1;
    known.set(key, index);
    return index;
  });
  return {
    styles,
    styleOfFormat,
    isDate: formats.map(({ style }) => isDateFormat(style.numberFormat)),
    isUnlocked: formats.map((format) => format.isUnlocked),
    isStruck: formats.map((format) => format.isStruck),
  };
}

function readFormats(xml: string): CellFormat[] {
  const codes = new Map<number, string>();
  const fonts: FontFacts[] = [];
  const formats: CellFormat[] = [];
  for (const tag of tops(xml)) {
    if (tag.name === "numFmts") {
      for (const child of children(xml, tag))
        codes.set(Number(attribute(xml, child, "numFmtId")), attribute(xml, child, "formatCode") ?? "General");
    } else if (tag.name === "fonts") {
      for (const child of children(xml, tag)) fonts.push(readFont(xml, child));
    } else if (tag.name === "cellXfs") {
      for (const child of children(xml, tag)) {
        const font = fonts[Number(attribute(xml, child, "fontId") ?? 0)];
        const protection = [...children(xml, child)].find((part) => part.name === "protection");
        formats.push({
          style: {
            numberFormat: numberFormatCode(Number(attribute(xml, child, "numFmtId") ?? 0), codes),
            font: font?.font ?? null,
            bold: font?.bold ?? false,
          },
          isUnlocked: protection !== undefined && !isTrue(attribute(xml, protection, "locked") ?? "1"),
          isStruck: font?.struck ?? false,
        });
      }
    }
  }
  return formats;
}

function* tops(xml: string): Generator<XmlTag> {
  const root = findTag(xml, "styleSheet");
  if (root) yield* children(xml, root);
}

function readFont(xml: string, tag: XmlTag): FontFacts {
  let font: string | null = null;
  let bold = false;
  let struck = false;
  for (const child of tags(xml, tag.end, elementEnd(xml, tag).contentEnd)) {
    if (child.kind === "close") continue;
    if (child.name === "name") font = attribute(xml, child, "val") ?? null;
    if (child.name === "b") bold = isTrue(attribute(xml, child, "val") ?? "1");
    if (child.name === "strike") struck = isTrue(attribute(xml, child, "val") ?? "1");
  }
  return { font, bold, struck };
}
