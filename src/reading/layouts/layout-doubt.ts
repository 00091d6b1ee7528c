import type { Layout, LayoutDoubt } from "../../domain/layout";
import type { Candidate } from "./choose-layout";
import type { LaidOut } from "../tables/laid-out";
import { LAYOUT_WEIGHTS } from "./layout-weights";
import type { LayoutScore } from "./score-layout";

/** A layout that a sheet may have, and how well it explains it. */
export interface JudgedLayout {
  /** Left out for the ordinary one. */
  readonly candidate: Candidate | undefined;
  readonly layout: LaidOut;
  readonly score: LayoutScore;
}

/** What is said where the second best layout is close, the header was not understood, or people are left out. */
export function doubtOf(best: JudgedLayout, second: JudgedLayout | undefined): LayoutDoubt | undefined {
  const { reasons, isDisputed, leavesPeople } = best.score;
  const isGuess = best.candidate?.isGuess === true;
  const isDoubted = isGuess || leavesPeople;
  const { sure, sureButColumns, likely } = LAYOUT_WEIGHTS;
  const margin = second === undefined ? Number.MAX_VALUE : best.score.total - second.score.total;
  // What nothing speaks against is sure, however close another is.
  const isClose = reasons.length > 0 && margin < (isDisputed ? sure : sureButColumns);
  const other = isClose ? offered(second) : undefined;
  if (!isDoubted && !isClose) return undefined;
  return {
    certainty: !isDoubted && margin >= likely ? "likely" : "doubtful",
    reasons: isGuess ? [NOT_UNDERSTOOD, ...reasons] : reasons,
    ...(other === undefined ? {} : { other }),
  };
}

const NOT_UNDERSTOOD = "chưa hiểu chữ ở dòng tiêu đề nên các cột được nhận theo nội dung";

function offered(second: JudgedLayout | undefined): LayoutDoubt["other"] {
  const says = second?.candidate?.says;
  return second === undefined || says === undefined
    ? undefined
    : { layout: says, text: offerOf(says), size: sizeOf(second.layout) };
}

function offerOf(layout: Layout): string {
  if (layout.is === "noHeader") return "Có thể danh sách không có dòng tiêu đề";
  if (layout.is === "across") return "Có thể danh sách này viết ngang, mỗi người một cột";
  const [first = 0] = layout.rows;
  const last = layout.rows.at(-1) ?? first;
  return first === last
    ? `Có thể dòng ${String(first)} mới là tiêu đề`
    : `Có thể tiêu đề là các dòng ${String(first)}–${String(last)}`;
}

function sizeOf({ tables }: LaidOut): number {
  return tables.reduce((sum, { found }) => sum + found.data.length, 0);
}
