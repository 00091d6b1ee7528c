import type { CellRange } from "../../../src/domain/cell-ref";

/** How a sheet comes on paper, as far as add-ins say it. */
export interface Paper {
  orientation: string;
  paperSize: string;
  zoom: Readonly<Record<string, number | undefined>>;
  rightFooter: string;
  /** "$4:$4". */
  titleRows: string | null;
  /** Rows that begin a page. */
  breaks: number[];
  /** Borders that were drawn: where, which edge, how. */
  borders: { readonly range: CellRange; readonly edge: string; readonly style: string }[];
}

export function newPaper(): Paper {
  return {
    orientation: "Portrait",
    paperSize: "Letter",
    zoom: { scale: 100 },
    rightFooter: "",
    titleRows: null,
    breaks: [],
    borders: [],
  };
}
