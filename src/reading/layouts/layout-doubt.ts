import type { Layout, LayoutDoubt } from "../../domain/layout";
import type { Candidate } from "./choose-layout";
import type { LaidOut } from "./laid-out";
import type { LayoutScore } from "./score-layout";

/** A layout that a sheet may have, and how well it explains it. */
export interface JudgedLayout {
  /** Left out for the ordinary one. */
  readonly candidate: Candidate | undefined;
  readonly layout: LaidOut;
  readonly score: LayoutScore;
}

/** How much better than the second the best layout is where it is sure, and where it is likely: about so many rows. */
const SURE = 2.5;
const LIKELY = 1;

/** What is said where the second best layout is close, or the header was not understood. */
export function doubtOf(best: JudgedLayout, second: JudgedLayout): LayoutDoubt | undefined {
  if (best.candidate?.isGuess === true)
    return {
      certainty: "doubtful",
      reasons: ["chưa hiểu chữ ở dòng tiêu đề nên các cột được nhận theo nội dung", ...best.score.reasons],
    };
  const margin = best.score.total - second.score.total;
  const says = second.candidate?.says;
  // What nothing speaks against is sure, however close another is.
  if (margin >= SURE || says === undefined || best.score.reasons.length === 0) return undefined;
  return {
    certainty: margin >= LIKELY ? "likely" : "doubtful",
    reasons: best.score.reasons,
    other: { layout: says, text: offerOf(says), size: sizeOf(second.layout) },
  };
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
