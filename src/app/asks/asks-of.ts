import { DOUBTFUL } from "../../checks/engine/doubtful-people";
import type { CellRef } from "../../domain/cell-ref";
import type { Delegate } from "../../domain/delegate";
import type { Finding } from "../../domain/finding";
import type { Rule } from "../../domain/plan";
import { areVersions, sameLists } from "../../domain/same-list";
import type { Ask, Checked, Question } from "./ask";
import { factAsked } from "./fact-asks";
import { groupAsks } from "./group-asks";

/**
 * The questions to the office that would decide what is undecided, those that decide most first. Pure; nothing is
 * counted before they are answered.
 */
export function asksOf(checked: Checked): readonly Ask[] {
  const { conference } = checked;
  if (conference === null) return [];
  const ruleOf = new Map(checked.rules.map((rule) => [rule.id, rule]));
  const open = checked.results.flatMap(({ findings }) =>
    findings.flatMap((finding) => {
      const rule = ruleOf.get(finding.ruleId);
      return finding.outcome === "undecided" && rule !== undefined ? [{ finding, rule }] : [];
    }),
  );
  const found = new AskedOnce();
  for (const { finding, rule } of open) {
    const question = factAsked(finding, rule, conference);
    if (question !== null) found.add(question, finding);
  }
  for (const { question, people } of groupAsks(checked)) {
    const cells = cellsOf(people);
    for (const { finding } of open) if (turnsOn(finding, cells)) found.add(question, finding);
  }
  for (const { finding } of open) for (const question of listQuestions(finding, checked)) found.add(question, finding);
  for (const { finding, rule } of open)
    if (ABSENT_DATA.includes(finding.code) && finding.severity === "note" && !found.isAsked(rule.id))
      found.add({ is: "notHere", ruleId: rule.id, title: rule.title }, finding);
  return found.all(ruleOf);
}

/** Nothing of the workbook says it: a sheet or a column would have to come from elsewhere. */
const ABSENT_DATA = ["noSheet", "noAllocation", "noColumn"];

/** One cell in common is enough, as a finding names what would settle it; without any cells it says what it lacks. */
function turnsOn({ cells, code, data }: Finding, ofPeople: Cells): boolean {
  if (cells.length === 0) return code === "noCategory" || String(data["lack"]).startsWith("category");
  return cells.some((cell) => ofPeople.get(cell.sheet)?.has(placeOf(cell)) === true);
}

/** Sheet → its cells as numbers: they are looked up by the thousand after every edit. */
type Cells = ReadonlyMap<string, ReadonlySet<number>>;
const MOST_COLUMNS = 16_384;
const placeOf = ({ row, column }: CellRef): number => row * MOST_COLUMNS + column;

/** The names of these people, and where their category would stand. */
function cellsOf(people: readonly Delegate[]): Cells {
  const bySheet = new Map<string, Set<number>>();
  const add = (cell: CellRef) => {
    const known = bySheet.get(cell.sheet) ?? new Set<number>();
    bySheet.set(cell.sheet, known.add(placeOf(cell)));
  };
  for (const { at, group } of people) {
    add(at);
    if ("cell" in group) add(group.cell);
  }
  return bySheet;
}

/** Which lists count: one that does not say what it is, two that are versions of one. */
function listQuestions({ code, cells }: Finding, { uses, conference }: Checked): readonly Question[] {
  if (code === DOUBTFUL) {
    const doubtful = uses.filter(
      ({ use, roster }) => use === "doubtful" && cells.some(({ sheet }) => sheet === roster.sheet),
    );
    return doubtful.map(({ roster: { sheet, delegates } }) => ({ is: "useOfSheet", sheet, people: delegates.length }));
  }
  if ((code !== "twoVersions" && code !== "overlap") || conference === null) return [];
  const pairs = sameLists(conference.rosters).filter(({ first, second }) => areVersions(first, second));
  return pairs.flatMap(({ first, second }) =>
    first.sheet === second.sheet ? [] : [{ is: "version" as const, sheets: [first.sheet, second.sheet] }],
  );
}

/** Questions by what they ask, each with the rules that wait for it. */
class AskedOnce {
  private readonly byId = new Map<string, { readonly question: Question; readonly findings: Finding[] }>();

  add(question: Question, finding: Finding): void {
    const id = idOf(question);
    const known = this.byId.get(id) ?? { question, findings: [] };
    known.findings.push(finding);
    this.byId.set(id, known);
  }

  isAsked(ruleId: string): boolean {
    return [...this.byId.values()].some(({ findings }) => findings.some((finding) => finding.ruleId === ruleId));
  }

  all(ruleOf: ReadonlyMap<string, Rule>): readonly Ask[] {
    const asks = [...this.byId].map(([id, { question, findings }]) => {
      const ruleIds = [...new Set(findings.map(({ ruleId }) => ruleId))].filter((ruleId) => ruleOf.has(ruleId));
      return { ...question, id, ruleIds, isMinor: findings.every(({ severity }) => severity === "note") };
    });
    return asks.sort((a, b) => Number(a.isMinor) - Number(b.isMinor) || b.ruleIds.length - a.ruleIds.length);
  }
}

function idOf(question: Question): string {
  switch (question.is) {
    case "groupOfSheet":
    case "useOfSheet":
      return `${question.is} ${question.sheet}`;
    case "version":
      return `${question.is} ${question.sheets.join("\n")}`;
    case "reading":
    case "notHere":
      return `${question.is} ${question.ruleId}`;
    case "places":
      return `${question.is} ${question.list}`;
    case "groupOfTexts":
    case "staff":
    case "superiorTotal":
    case "conferenceDate":
      return question.is;
  }
}
