import { explain, measureInWords } from "../checks/engine/explain";
import type { Finding, Outcome } from "../domain/finding";
import { maskNumbers } from "./mask-numbers";
import { measureOutcome } from "./measure-outcome";
import type { JudgedRule } from "./rule-words";

/** How a share was counted: an office signs what the plan says and what it took itself. */
const TOLERANCE = /kế hoạch không nêu sai số, phần mềm lấy/gu;
/**
 * What belongs on the screen and not into a document: rows, cells and sheets of a workbook, errors of a formula, the
 * tool and its pane.
 */
const OF_THE_SCREEN =
  /phần mềm|(?<![\p{L}\p{N}])(?:dòng|hàng|cột|ô|trang(?: tính)?) (?:số )?(?:\d|“|[A-Z]{1,3}\d)|(?<!\p{L})các ô |được tô|(?<!\p{L})thẻ (?:“|\p{Lu})|#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)/u;

const UNSAID: Readonly<Record<Outcome, string>> = {
  violated: "Danh sách chưa đúng quy định này.",
  undecided: "Danh sách chưa đủ dữ liệu để kết luận.",
};

/**
 * What the check says about a rule, as a document can say it: with the plan's numbers, without cells, sheets and
 * numbers of persons.
 */
export function documentSentence(finding: Finding, { rule, result }: JudgedRule): string {
  const said = forPaper(explain(finding, rule).sentence);
  if (!OF_THE_SCREEN.test(said)) return said;
  const open = result.measures
    .filter((measure) => measureOutcome(measure) !== "met")
    .map((measure) => forPaper(measureInWords(measure)));
  const fit = open.filter((sentence) => !OF_THE_SCREEN.test(sentence));
  return fit.length > 0 && finding.outcome === "violated" ? fit.join(" ") : UNSAID[finding.outcome];
}

function forPaper(sentence: string): string {
  return maskNumbers(sentence.replace(TOLERANCE, "tính sai số"));
}
