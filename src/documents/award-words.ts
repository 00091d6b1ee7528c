import type { Delegate } from "../domain/delegate";
import type { Target } from "../domain/plan";
import type { Roster } from "../domain/roster";
import { fold } from "../domain/vietnamese-text";

/** One award as a form lists it: its year where the text names just one, and what it was. */
export interface AwardLine {
  readonly nam: string;
  readonly ten: string;
}

/** "Danh hiệu thi đua" of Luật Thi đua, khen thưởng 2022, điều 19; what else is given is a "hình thức khen thưởng". */
const EMULATION_TITLE =
  /\b(?:chien si (?:thi dua|tien tien)|cstd|lao dong tien tien|ldtt|tap the lao dong|don vi (?:quyet thang|tien tien)|co thi dua|(?:gia dinh|thon|ban|to dan pho|khu dan cu|ap|xom|khu pho) van hoa|(?:xa|phuong|thi tran) tieu bieu|hoan thanh (?:tot|xuat sac) nhiem vu)\b/;

/** Awards somebody has, as the two tables of a report on achievements want them. */
export function awardLines(text: string): {
  readonly titles: readonly AwardLine[];
  readonly forms: readonly AwardLine[];
} {
  const lines = text
    .split(/[;\n]+/)
    .map((part) => part.trim().replace(/^[-+•]\s*/, ""))
    .filter((part) => part !== "")
    .map((ten) => ({ nam: yearOf(ten), ten }));
  return {
    titles: lines.filter(({ ten }) => EMULATION_TITLE.test(fold(ten))),
    forms: lines.filter(({ ten }) => !EMULATION_TITLE.test(fold(ten))),
  };
}

/** "" where it names none, or several. */
function yearOf(text: string): string {
  const years = [...text.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => year);
  return years.length === 1 ? (years[0] ?? "") : "";
}

/** What an award in a list is: had already, only proposed, or one of the two and nobody says which. */
export type AwardStanding = "given" | "proposed" | "unclear";

const PROPOSES = /\b(?:de nghi|de xuat|du kien|muc khen)\b/;

/**
 * What somebody's award is: by the column's name ("Đề nghị khen thưởng", "Khen thưởng đã đạt"), else by the list that
 * it stands in, what it serves as and what its title says. People who are proposed for something else ("Danh sách đề
 * cử", a column "Khen thưởng") may have theirs already.
 */
export function awardStanding({ sheet, row }: Delegate, rosters: readonly Roster[], target: Target): AwardStanding {
  const list = rosters.find(
    (roster) =>
      roster.sheet === sheet && row >= roster.firstRow && row <= roster.lastRow && roster.delegates.length > 0,
  );
  const header = fold(
    list?.columns.find(({ field, also }) => field === "awards" || also.includes("awards"))?.header ?? "",
  );
  if (PROPOSES.test(header)) return "proposed";
  if (/\b(?:da|dat duoc)\b/.test(header)) return "given";
  if (target === "awards") return "proposed";
  if (list?.kind !== "nominations") return "given";
  return PROPOSES.test(fold(list.title)) ? "proposed" : "unclear";
}
