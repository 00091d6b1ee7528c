/**
 * A piece of a template as docxtemplater has parsed it: a tag, the text between tags, a field, or a repeated part with
 * its own pieces.
 */
export interface ParsedPart {
  readonly type: string;
  value: string;
  readonly module?: string;
  readonly tag?: string;
  readonly position?: string;
  /** Of a field: its first letter, counted over all texts of its part. */
  readonly offset?: number;
  readonly inverted?: boolean;
  readonly hasPageBreak?: boolean;
  readonly hasPageBreakBeginning?: boolean;
  /** The rest is set where the part holds the end of a section. */
  readonly lastParagrapSectPr?: string;
  readonly addNextPage?: unknown;
  readonly addContinuousType?: boolean;
  readonly subparsed?: ParsedPart[];
}
