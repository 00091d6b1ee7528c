import type { Plan, PlanRule } from "../../domain/plan";

/** A piece of the plan's text: plain, or a phrase of which something was made. */
export interface Passage {
  readonly text: string;
  /** `rule`: a rule, by its id; `fact`: another part of the plan; `open`: a sentence that became no rule. */
  readonly is: "plain" | "rule" | "fact" | "open";
  readonly ruleId?: string;
}

interface Found extends Pick<Passage, "ruleId"> {
  readonly is: "rule" | "fact" | "open";
  readonly start: number;
  readonly end: number;
}

/** The text that a plan was read from, a paragraph a line, with the phrases found in it; [] without a text. */
export function planPassages(plan: Plan): readonly (readonly Passage[])[] {
  const text = plan.reading?.text ?? "";
  if (text === "") return [];
  const found = foundIn(plan, text);
  let start = 0;
  return text.split("\n").map((paragraph) => {
    const passages = cut(text, start, start + paragraph.length, found);
    start += paragraph.length + 1;
    return passages;
  });
}

/** The paragraph that a rule was read from, between the one before and the one after; undefined without a text. */
export function passagesAround(plan: Plan, rule: Pick<PlanRule, "id" | "source">): readonly (readonly Passage[])[] {
  const text = plan.reading?.text;
  const { span } = rule.source;
  if (text === undefined || span === undefined || span.end > text.length) return [];
  const from = text.lastIndexOf("\n", span.start - 1) + 1;
  const to = endOfLine(text, span.start);
  const before = from === 0 ? [] : [text.slice(text.lastIndexOf("\n", from - 2) + 1, from - 1)];
  const after = to >= text.length ? [] : [text.slice(to + 1, endOfLine(text, to + 1))];
  const plain = (one: string): readonly Passage[] => [{ text: one, is: "plain" }];
  return [...before.map(plain), cut(text, from, to, [{ ...span, is: "rule", ruleId: rule.id }]), ...after.map(plain)];
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf("\n", from);
  return at < 0 ? text.length : at;
}

/** In the order of the text; what lies inside something found before falls out, rules going first. */
function foundIn({ rules, deadlines, conferences, dossier, reading }: Plan, text: string): readonly Found[] {
  const wanted: Found[] = [
    ...rules.flatMap(({ id, source: { span } }) => (span ? [{ ...span, is: "rule" as const, ruleId: id }] : [])),
    ...(reading?.open ?? []).flatMap(({ sentence }) => {
      const start = text.indexOf(sentence);
      return start < 0 ? [] : [{ start, end: start + sentence.length, is: "open" as const }];
    }),
    ...[...deadlines, ...conferences, ...dossier].flatMap(({ source: { span } }) =>
      span ? [{ ...span, is: "fact" as const }] : [],
    ),
  ];
  const kept: Found[] = [];
  for (const one of wanted) {
    if (one.end <= text.length && kept.every(({ start, end }) => one.end <= start || one.start >= end)) kept.push(one);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function cut(text: string, from: number, to: number, found: readonly Found[]): readonly Passage[] {
  const passages: Passage[] = [];
  let at = from;
  const plain = (end: number) => {
    if (end > at) passages.push({ text: text.slice(at, end), is: "plain" });
  };
  for (const { start, end, is, ruleId } of found) {
    if (end <= from || start >= to) continue;
    plain(Math.max(start, from));
    const piece = text.slice(Math.max(start, from), Math.min(end, to));
    passages.push({ text: piece, is, ...(ruleId !== undefined && { ruleId }) });
    at = Math.min(end, to);
  }
  plain(to);
  return passages;
}
