import { explain } from "../../checks/engine/explain";
import { isEqual } from "../../app/is-equal";
import { a1 } from "../../domain/cell-ref";
import type { Finding } from "../../domain/finding";
import type { Rule } from "../../domain/plan";
import { fold } from "../../domain/vietnamese-text";
import { shortSource } from "./short-source";

/** A finding with its words. */
export interface ToldFinding {
  readonly finding: Finding;
  readonly title: string;
  readonly sentence: string;
  readonly advice: string;
  /** Document and clause; the clause alone where it is the plan's own document. */
  readonly source: string;
  /** The only sheet the list being checked stands on, which links need not name. */
  readonly homeSheet: string | undefined;
}

/** The words of every finding, in the same order. The words of a finding that was there before are not made again. */
export function tellFindings(
  findings: readonly Finding[],
  rules: readonly Rule[],
  homeSheet: string | undefined,
  planDocument: string | undefined,
): readonly ToldFinding[] {
  const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));
  return findings.flatMap((finding) => {
    const rule = ruleOf.get(finding.ruleId);
    if (!rule) return [];
    const of = [rule, homeSheet, planDocument];
    const before = known.get(finding);
    if (before && isEqual(before.of, of, 1)) return [before.told];
    const told = { finding, homeSheet, ...explain(finding, rule), source: shortSource(rule.source, planDocument) };
    known.set(finding, { of, told });
    return [told];
  });
}

/** What was told of a finding, and of what besides it the words are made. */
const known = new WeakMap<Finding, { readonly of: readonly unknown[]; readonly told: ToldFinding }>();

/** True when every word of the query stands in the finding's words or cell addresses, marks and case apart. */
export function matches(told: ToldFinding, foldedWords: readonly string[]): boolean {
  if (foldedWords.length === 0) return true;
  const text = searchText(told);
  return foldedWords.every((word) => text.includes(word));
}

const searchTexts = new WeakMap<ToldFinding, string>();

function searchText(told: ToldFinding): string {
  const known = searchTexts.get(told);
  if (known !== undefined) return known;
  const { finding, title, sentence, advice } = told;
  const text = fold(`${title} ${sentence} ${advice} ${finding.cells.map((cell) => a1(cell)).join(" ")}`);
  searchTexts.set(told, text);
  return text;
}
