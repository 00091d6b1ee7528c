import type { CellRef } from "../../domain/cell-ref";
import { CellSet } from "../../domain/cell-set";
import type { Conference } from "../../domain/conference";
import type { Delegate } from "../../domain/delegate";
import { capital, shorten } from "../engine/point-at-row";

/**
 * What stands in the cells that leave a question open: nothing, a text whose group nobody has chosen yet, or something
 * that cannot be read.
 */
export type OpenCells = {
  readonly blank: number;
  /** Texts of categories and offices, each once. */
  readonly groups: readonly string[];
  readonly unread: readonly string[];
  /** People whose row has no place for it at all. */
  readonly silent: number;
};

const FACTS = [
  "sex",
  "minority",
  "partyMember",
  "directWorker",
  "talk",
  "birthDate",
  "economicSector",
  "sector",
  "position",
  "unit",
  "village",
] as const satisfies readonly (keyof Delegate)[];

/** Looks what stands in those cells; asked only where a rule stays open. */
export function openCellsOf({ delegates }: Conference, cells: readonly CellRef[]): OpenCells {
  const asked = new CellSet();
  for (const cell of cells) asked.add(cell);
  const groups = new Set<string>();
  const unread = new Set<string>();
  const known = new CellSet();
  let blank = 0;
  for (const delegate of delegates) {
    const { group, category } = delegate;
    if (group.kind === "unreadable" && asked.has(group.cell)) {
      groups.add(shorten(group.text));
      known.add(group.cell);
    }
    if (category.kind === "blank" && asked.has(category.cell) && known.add(category.cell)) blank += 1;
    for (const fact of FACTS) {
      const read = delegate[fact];
      if (read.kind === "absent" || read.kind === "value" || !asked.has(read.cell)) continue;
      if (read.kind === "unreadable") unread.add(shorten(read.text));
      if (known.add(read.cell) && read.kind === "blank") blank += 1;
    }
  }
  return { blank, groups: [...groups], unread: [...unread], silent: asked.size - known.size };
}

/**
 * What to do about them: a text is explained once for all rows that have it, only blank cells are filled in. `what`:
 * "thành phần".
 */
export function settleWords({ blank, groups, unread, silent }: OpenCells, what: string, toEnd = "để kết luận"): string {
  const ways = [
    ...(groups.length > 0 ? [`chọn nhóm một lần cho ${quoted(groups)} ở thẻ Danh sách`] : []),
    ...(blank > 0 ? [`điền ${what === "" ? "" : `${what} vào `}các ô trống được tô`] : []),
    ...(unread.length > 0 ? [`ghi lại cho rõ các ô đang ghi ${quoted(unread)}`] : []),
    ...(silent > 0 || (blank === 0 && groups.length === 0 && unread.length === 0)
      ? [`ghi thêm ${what === "" ? "điều còn thiếu" : what} cho những người được tô`]
      : []),
  ];
  return `${capital(ways.join("; "))} ${toEnd}.`;
}

/** The first few texts: the pane lists them all. */
function quoted(texts: readonly string[]): string {
  const shown = texts
    .slice(0, 3)
    .map((text) => `“${text}”`)
    .join(", ");
  return texts.length > 3 ? `${shown} và ${String(texts.length - 3)} cách ghi khác` : shown;
}
