import { a1 } from "../../domain/cell-ref";
import type { Finding, Measure, RuleResult } from "../../domain/finding";
import { formatCount, formatPercent, percentOf } from "../../domain/format-number";
import { hashText } from "../../domain/hash-text";
import type { Rule } from "../../domain/plan";
import type { AnyCheck } from "./define-check";
import { ALIKE, alikeWords } from "./alike-findings";
import { checkById } from "./check-by-id";
import { DOUBTFUL } from "./doubtful-people";
import { doubtWords } from "./doubt-words";
import { SHARED_ADVICE, SHARED_MESSAGES } from "./shared-messages";

const sharedMessages: AnyCheck["messages"] = SHARED_MESSAGES;
const sharedAdvice: AnyCheck["advice"] = SHARED_ADVICE;

/** A finding in words: the same for the pane, the command line and Word. */
export interface Explanation {
  readonly title: string;
  /** What is wrong, with the numbers. */
  readonly sentence: string;
  /** The smallest change that mends it. */
  readonly advice: string;
  /** Document and clause, and the sentence of a plan that was pasted. */
  readonly source: string;
}

/** Never throws: a finding that no check knows any more (of an older plan file) gets a plain sentence. */
export function explain(finding: Finding, rule: Rule): Explanation {
  const check = checkById(finding.check);
  const title = finding.outcome === "violated" && check ? check.title : `Chưa kết luận được: ${rule.title}`;
  const words =
    finding.code === DOUBTFUL && check !== undefined
      ? doubtWords(check)
      : finding.code === ALIKE && check !== undefined
        ? alikeWords(check)
        : {
            message: check?.messages[finding.code] ?? sharedMessages[finding.code],
            advice: check?.advice[finding.code] ?? sharedAdvice[finding.code],
          };
  const sentence = inWords(words.message, finding.data) ?? "Có điều cần xem lại ở các ô được tô.";
  const advice = inWords(words.advice, finding.data) ?? "Xem lại các ô được tô.";
  return { title, sentence, advice: rule.advice ? `${advice} ${rule.advice}` : advice, source: sourceInWords(rule) };
}

/** The words for a rule without findings: the numbers of its bars, why there was nothing to check, else its title. */
export function explainMet(result: RuleResult, rule: Rule): { readonly title: string; readonly sentence: string } {
  const title = checkById(result.check)?.metTitle ?? rule.title;
  if (result.nothing !== undefined)
    return { title: `Không có gì để kiểm tra: ${rule.title}`, sentence: result.nothing };
  return {
    title,
    sentence: result.measures.length > 0 ? result.measures.map(measureInWords).join(" ") : `${rule.title}.`,
  };
}

/** One bar in words: "Nữ: 52/150 đại biểu (34,7%), cần ít nhất 50." */
export function measureInWords({ name, certain, possible, base, baseName, min, max, wantedPercent }: Measure): string {
  const share = wantedPercent === undefined ? "" : ` (${formatPercent(percentOf(certain, base))})`;
  const counted = wantedPercent === undefined ? formatCount(certain) : `${formatCount(certain)}/${formatCount(base)}`;
  const open = possible > 0 ? `, còn ${formatCount(possible)} chưa rõ` : "";
  const wanted = wantedInWords(min, max);
  return `${name}: ${counted} ${baseName}${share}${open}${wanted === "" ? "" : `, ${wanted}`}.`;
}

function wantedInWords(min: number | undefined, max: number | undefined): string {
  if (min !== undefined && max !== undefined)
    return min === max ? `cần đúng ${formatCount(min)}` : `cần từ ${formatCount(min)} đến ${formatCount(max)}`;
  if (min !== undefined) return `cần ít nhất ${formatCount(min)}`;
  return max === undefined ? "" : `không quá ${formatCount(max)}`;
}

/** Where a rule stands: "KH tổ chức hội nghị …, mục II.3". */
function sourceInWords({ source }: Rule): string {
  return `${source.document}, ${source.clause}${source.sentence === undefined ? "" : `: “${source.sentence}”`}`;
}

/**
 * Changes whenever the finding says something else or one of its cells (`cellTexts`, joined by the caller) holds
 * something else: the explanation is then reopened. Sixteen hexadecimal digits.
 */
export function fingerprint({ code, outcome, cells, data }: Finding, cellTexts = ""): string {
  return hashText([code, outcome, cells.map(a1).join(" "), stableJson(data), cellTexts].join("\u0001"));
}

function inWords(words: AnyCheck["advice"][string] | undefined, data: Finding["data"]): string | undefined {
  if (words === undefined || typeof words === "string") return words;
  try {
    return words(data);
  } catch {
    return undefined;
  }
}

function stableJson(data: Finding["data"]): string {
  try {
    return JSON.stringify(
      Object.keys(data)
        .sort()
        .map((name) => [name, data[name]]),
    );
  } catch {
    return "";
  }
}
