import { STANDING_NAMES } from "../../domain/why-not-counted";
import type { AnyCheck } from "./define-check";
import type { Doubt } from "./doubtful-people";
import { rowInWords } from "../../domain/row-place";
import { shorten } from "./point-at-row";

/** More rows than this are counted and not all named. */
const NAMED = 5;

/**
 * Sentence and advice of a rule that turns on people of whom it is unclear whether they count: the same for every check
 * that counts people.
 */
export function doubtWords(check: AnyCheck): {
  readonly message: (data: never) => string;
  readonly advice: (data: never) => string;
} {
  return {
    message: (doubt: Doubt) =>
      `${whoInWords(doubt)} Nếu không tính: ${wayInWords(check, doubt.without)} Nếu tính cả: ${wayInWords(check, doubt.withThem)}`,
    advice: (doubt: Doubt) => wayOut(doubt),
  };
}

function whoInWords({ rows, count }: Doubt): string {
  const named = rows.slice(0, NAMED).map(({ name, row, column, why, text, people }) => {
    if (why === "list") return `${name} (${String(people)} người, trang không ghi là danh sách gì)`;
    const said =
      why === "struck"
        ? "bị gạch ngang"
        : why === "kind" || why === "announced"
          ? STANDING_NAMES[why]
          : `ghi “${shorten(text)}”${why === "headcount" ? `: có thể thêm ${String(people)} người` : ""}`;
    return `${name} (${rowInWords({ row, column })}, ${said})`;
  });
  const more = rows.length > NAMED ? ` và ${String(rows.length - NAMED)} dòng nữa` : "";
  return `Chưa rõ có tính ${String(count)} người vào danh sách hay không: ${named.join("; ")}${more}.`;
}

function wayInWords(check: AnyCheck, way: Doubt["without"]): string {
  if (way === null) return "đạt.";
  const sentence = check.messages[way.code]?.(way.data) ?? "chưa đạt.";
  return sentence.charAt(0).toLocaleLowerCase("vi") + sentence.slice(1);
}

const WAYS_OUT: readonly (readonly [(why: Doubt["rows"][number]["why"]) => boolean, string])[] = [
  [
    (why) => why === "headcount",
    "Ghi mỗi người một dòng, kể cả người đi cùng; nếu chỉ có một người thì bỏ phần ghi thêm.",
  ],
  [(why) => why === "struck", "Nếu người bị gạch ngang không dự thì xóa dòng; nếu vẫn dự thì bỏ gạch ngang."],
  [(why) => why === "kind", "Ghi họ tên của người dự, hoặc thêm cột “Loại” ghi rõ cá nhân, tập thể hay hộ gia đình."],
  [
    (why) => why === "list",
    "Ở thẻ Danh sách, chọn cho trang đó là danh sách đang kiểm tra, hoặc “Không dùng trang này”.",
  ],
  [
    (why) => why === "announced",
    "Ghi tên từng người dưới mục chỉ có số người; nếu họ đã được ghi ở chỗ khác thì bỏ con số ở mục đó.",
  ],
  [
    (why) => why !== "announced" && why !== "list" && why !== "headcount" && why !== "struck" && why !== "kind",
    "Ở các ô được tô chỉ ghi “Dự khuyết” hoặc “Rút tên” nếu người đó không tính; bỏ lời ghi nếu người đó vẫn dự.",
  ],
];

function wayOut({ rows }: Doubt): string {
  return WAYS_OUT.filter(([isFor]) => rows.some(({ why }) => isFor(why)))
    .map(([, way]) => way)
    .join(" ");
}
