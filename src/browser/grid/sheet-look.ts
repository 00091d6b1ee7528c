/** How a cell looks, as far as the grid shows it. Colours are "#rrggbb"; null means the default. */
export interface CellLook {
  readonly numberFormat: string;
  readonly font: string | null;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly color: string | null;
  readonly fill: string | null;
  readonly horizontal: "general" | "left" | "center" | "right" | "justify";
  readonly vertical: "top" | "center" | "bottom";
  readonly wrap: boolean;
  readonly borders: { readonly top: BorderLook | null; readonly right: BorderLook | null; readonly bottom: BorderLook | null; readonly left: BorderLook | null };
}

export interface BorderLook {
  readonly line: "thin" | "medium" | "thick" | "double" | "dashed" | "dotted";
  readonly color: string | null;
}

/** What the grid draws beside the values of a snapshot. Sizes are CSS pixels; rows and columns count from 1. */
export interface SheetLook {
  readonly styles: readonly CellLook[];
  /** `styleOf[r - 1]?.[c - 1] ?? 0` is an index into `styles`. */
  readonly styleOf: readonly (readonly number[])[];
  readonly defaultColumnWidth: number;
  readonly columnWidths: readonly { readonly from: number; readonly to: number; readonly width: number }[];
  readonly defaultRowHeight: number;
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly notes: readonly { readonly row: number; readonly column: number; readonly text: string }[];
}
