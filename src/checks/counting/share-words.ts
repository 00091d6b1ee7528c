import { formatPercent, percentOf } from "../../domain/format-number";
import type { Mend, SHARE_MODES } from "../../domain/quota";
import { type OpenCells, settleWords } from "./open-cells";

/** One share against what the plan wants of it. */
export type Share = {
  readonly name: string;
  readonly have: number;
  readonly base: number;
  readonly amongName: string;
  readonly othersName: string;
  readonly mode: (typeof SHARE_MODES)[number];
  readonly percent: number;
  readonly upTo: number;
  readonly tolerance: number;
  /** The counts that would do; null where there is no such side. */
  readonly min: number | null;
  readonly max: number | null;
  readonly unknown: number;
};
export type Off = Share & { readonly mend: Mend };
export type Open = Share & {
  readonly most: number;
  readonly lack: "category" | "categoryColumn" | "cells";
  readonly open: OpenCells;
};

/** What there is. */
export const present = ({ name, have, base, amongName }: Share) =>
  `Có ${String(have)} ${name} trong số ${String(base)} ${amongName}, đạt ${formatPercent(percentOf(have, base))}`;

/** A percentage as the plan writes it: "70%", "33,3%". */
export const percentText = (percent: number) => `${String(percent).replace(".", ",")}%`;

/** What the plan wants, with the counts that would do. */
export function wanted({ mode, percent, upTo, tolerance, min, max, base }: Share): string {
  const p = percentText(percent);
  const from = String(min ?? 0);
  const to = String(max ?? base);
  const counts = from === to ? `${from} người` : `từ ${from} đến ${to} người`;
  switch (mode) {
    case "exact":
      return `cần ${p}, tức ${from === to ? from : `${from} hoặc ${to}`} người`;
    case "about":
      return `cần khoảng ${p}; kế hoạch không nêu sai số, phần mềm lấy ± ${String(tolerance).replace(".", ",")} điểm phần trăm, tức ${counts}`;
    case "atLeast":
      return `cần ít nhất ${p}, tức từ ${from} người trở lên`;
    case "atMost":
      return `được nhiều nhất ${p}, tức không quá ${to} người`;
    case "range":
      return `cần từ ${p} đến ${percentText(upTo)}, tức ${counts}`;
  }
}

/** How to settle a share that is open. */
export function fillIn({ lack, open }: Open): string {
  if (lack === "categoryColumn")
    return "Thêm cột hoặc dòng mục cho biết thành phần đại biểu, hoặc xác nhận cách xếp nhóm ở thẻ Danh sách.";
  return settleWords(open, lack === "category" ? "thành phần" : "");
}

/** What to do where no cell at all tells it. */
export const ADD_COLUMN: Readonly<Record<Open["lack"], string>> = {
  category: "Thêm cột hoặc dòng mục cho biết thành phần đại biểu, hoặc chọn cột đó ở thẻ Danh sách.",
  categoryColumn: "Thêm cột hoặc dòng mục cho biết thành phần đại biểu, hoặc chọn cột đó ở thẻ Danh sách.",
  cells: "Thêm cột cho biết điều đó, hoặc chọn cột ở thẻ Danh sách.",
};
