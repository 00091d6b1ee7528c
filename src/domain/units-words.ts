import { formatCount } from "./format-number";
import type { UnitRule, UnitVerdict } from "./unit-result";
import type { ListedAnswer, UnitsSummary } from "./units-summary";

/** The verdict of one unit, as a cell of a table says it. */
export const VERDICT_WORDS: Readonly<Record<UnitVerdict, string>> = {
  met: "Đạt",
  violated: "Chưa đạt",
  undecided: "Chưa đủ dữ liệu",
  "rows-only": "Chưa kết luận",
  "nothing-to-check": "Không có danh sách",
  refused: "Không đọc được tệp",
};

const SIGNS = { met: "✓", violated: "✗", noted: "·", undecided: "?", none: "–" } as const;
/** The same in words, for one rule of one unit. */
export const TONE_WORDS: Readonly<Record<keyof typeof SIGNS, string>> = {
  met: "Đạt",
  violated: "Chưa đạt",
  noted: "Lưu ý",
  undecided: "Chưa đủ dữ liệu",
  none: "Không có gì để xét",
};
export const SIGN_WORDS = "✓ đạt · ✗ chưa đạt · ? chưa đủ dữ liệu · “·” lưu ý · – không có gì để xét";

/** "✗ 163/150": how a rule came out, also without colours. */
export function cellWords(rule: UnitRule | undefined): string {
  const sign = SIGNS[rule === undefined ? "none" : toneOf(rule)];
  return rule === undefined || rule.fact === "" ? sign : `${sign} ${rule.fact}`;
}

/** How a rule came out in one unit, as it is coloured and counted: what is only worth knowing is no violation. */
export function toneOf({ outcome, severity }: UnitRule): keyof typeof SIGNS {
  if (outcome === "notApplicable") return "none";
  if (outcome === "met") return "met";
  if (severity === "note") return "noted";
  return outcome;
}

/** "12 đơn vị: 5 đạt, 4 chưa đạt, 3 chưa đủ dữ liệu." */
export function totalsWords({ units, verdicts }: Pick<UnitsSummary, "units" | "verdicts">): string {
  const parts = (["met", "violated", "undecided", "rows-only", "nothing-to-check", "refused"] as const)
    .filter((verdict) => verdicts[verdict] > 0)
    .map((verdict) => `${formatCount(verdicts[verdict])} ${VERDICT_WORDS[verdict].toLocaleLowerCase("vi")}`);
  return `${formatCount(units.length)} tệp: ${parts.join(", ")}.`;
}

/** Who was expected and sent nothing, in words; "" where nobody is missing or nobody said who is expected. */
export function absentWords(listed: readonly ListedAnswer[]): string {
  const absent = listed.filter(({ files }) => files.length === 0).map(({ name }) => name);
  return absent.length === 0
    ? ""
    : `Chưa có tệp của ${formatCount(absent.length)}/${formatCount(listed.length)} đơn vị: ${absent.join(", ")}.`;
}

/** "Xã Tân Đoàn: có 14, phân bổ 12, thừa 2." */
export function seatingWords({ name, seats, persons, seating }: ListedAnswer): string {
  if (seats === null || persons === null || seating === null) return "";
  const counts = `${name}: có ${formatCount(persons)}, phân bổ ${formatCount(seats)}`;
  if (seating === "met") return `${counts}, đúng phân bổ.`;
  if (seating === "undecided") return `${counts}, còn người chưa rõ có tính hay không.`;
  const off = formatCount(Math.abs(persons - seats));
  return seating === "more" ? `${counts}, thừa ${off}.` : `${counts}, thiếu ${off}.`;
}
