import type { z } from "zod";
import { allChecks } from "../checks/all-checks";
import { rowRules } from "../checks/engine/row-rules";
import { type Plan, planSchema, TARGETS } from "../domain/plan";
import { rulesOf } from "../domain/rules-of";
import { groupsById, groupsNamedIn } from "../domain/vocabulary";
import { categoryProblems } from "./category-problems";
import { nearestWord } from "./nearest-word";
import { problemInWords } from "./problem-in-words";

export type ParsedPlan =
  { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly problems: readonly string[] };

/** Ids of the rules that every list must keep; a result is found by the id of its rule. */
const RESERVED: ReadonlySet<string> = new Set(TARGETS.flatMap((target) => rowRules(target).map(({ id }) => id)));

/** Reads a plan file (JSON). What is wrong is said in words: which field, what was expected. Never throws. */
export function parsePlan(text: string): ParsedPlan {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return {
      ok: false,
      problems: [
        "Tệp này không phải tệp kế hoạch (không đọc được theo dạng JSON). Chọn tệp đã lưu bằng nút “Lưu kế hoạch”.",
      ],
    };
  }
  if (typeof json !== "object" || json === null || !("format" in json) || json.format !== "co-cau-dai-bieu/plan") {
    return {
      ok: false,
      problems: [
        'Tệp này không phải tệp kế hoạch của phần mềm (thiếu dòng format: "co-cau-dai-bieu/plan"). Chọn tệp đã lưu bằng nút “Lưu kế hoạch”.',
      ],
    };
  }
  const parsed = planSchema.safeParse(json);
  if (!parsed.success) return { ok: false, problems: inWords(parsed.error, json, []) };
  const problems = [
    periodProblems,
    categoryProblems,
    vocabularyProblems,
    ruleProblems,
    replacementProblems,
    rowRuleProblems,
  ].flatMap((find) => find(parsed.data));
  return problems.length === 0 ? { ok: true, plan: parsed.data } : { ok: false, problems };
}

/** A period that ends before it begins would put every achievement outside. */
function periodProblems({ period }: Plan): readonly string[] {
  return period === undefined || period.from <= period.to
    ? []
    : [
        `Trường “period” có năm đầu (from) ${String(period.from)} sau năm cuối (to) ${String(period.to)}; đổi lại cho đúng thứ tự.`,
      ];
}

/** Rules against their checks, and ids used twice. */
function ruleProblems(plan: Plan): readonly string[] {
  const problems: string[] = [];
  const seen = new Map<string, number>();
  rulesOf(plan).forEach((rule, index) => {
    const where = `Quy định thứ ${String(index + 1)} (${rule.id})`;
    const earlier = seen.get(rule.id);
    if (earlier === undefined) seen.set(rule.id, index);
    else
      problems.push(`${where}: mã này đã dùng cho quy định thứ ${String(earlier + 1)}; mỗi quy định cần một mã riêng.`);
    if (RESERVED.has(rule.id)) problems.push(`${where}: mã này đã dùng cho kiểm tra chung của phần mềm; đặt mã khác.`);
    const check = allChecks.find(({ id }) => id === rule.check);
    if (check === undefined) {
      const near = nearestWord(
        rule.check,
        allChecks.map(({ id }) => id),
      );
      problems.push(
        `${where}: không có phép kiểm tra nào tên “${rule.check}”${near === undefined ? "" : `; có phải là “${near}”`}.`,
      );
      return;
    }
    const unknown = groupsNamedIn(rule.params);
    const params = check.params.safeParse(rule.params);
    problems.push(...unknown.map((name) => `${where}: ${unknownGroup(name, plan)}`));
    if (!params.success && unknown.length === 0)
      problems.push(
        ...inWords(params.error, rule.params, ["rules", index, "params"]).map((problem) => `${where}: ${problem}`),
      );
  });
  return problems;
}

function unknownGroup(name: string, { vocabulary }: Plan): string {
  const near = nearestWord(name, [...groupsById(vocabulary).keys()]);
  return `không có nhóm người nào tên “${name}”${near === undefined ? "" : `; có phải là “${near}”`}.`;
}

/** Two groups of one id: nobody could tell which one a rule speaks of. */
function vocabularyProblems({ vocabulary = [] }: Plan): readonly string[] {
  const ids = vocabulary.map(({ id }) => id);
  return ids
    .filter((id, at) => ids.indexOf(id) !== at)
    .map((id) => `Trường “vocabulary”: mã “${id}” dùng cho hai nhóm người; mỗi nhóm cần một mã riêng.`);
}

/** An amendment takes the place of a rule that there is; two that replace each other would both fall out unseen. */
function replacementProblems({ rules }: Plan): readonly string[] {
  const replacedBy = new Map(rules.map(({ id, replaces }) => [id, replaces]));
  return rules.flatMap(({ id, replaces }) => {
    if (replaces === undefined) return [];
    const field = `Quy định “${id}” thay cho (replaces) “${replaces}”`;
    if (!replacedBy.has(replaces)) {
      const near = nearestWord(replaces, [...replacedBy.keys()]);
      return [`${field}: kế hoạch không có quy định này${near === undefined ? "" : `; có phải là “${near}”`}.`];
    }
    const chain = new Set<string>();
    for (let at: string | undefined = id; at !== undefined && !chain.has(at); at = replacedBy.get(at)) chain.add(at);
    const isRing = replacedBy.get([...chain].at(-1) ?? "") !== undefined;
    return isRing ? [`${field}: các quy định thay cho nhau thành vòng; bỏ bớt một trường “replaces”.`] : [];
  });
}

/** Changes of checks that every list is given: of those that there are, and with numbers that they accept. */
function rowRuleProblems({ rowRules: changes = {} }: Plan): readonly string[] {
  const known = new Map(TARGETS.flatMap((target) => rowRules(target).map((rule) => [rule.id, rule] as const)));
  return Object.entries(changes).flatMap(([id, { params = {} }]) => {
    const rule = known.get(id);
    if (rule === undefined) {
      const near = nearestWord(id, [...known.keys()]);
      return [
        `Trường “rowRules”: không có kiểm tra từng dòng nào tên “${id}”${near === undefined ? "" : `; có phải là “${near}”`}.`,
      ];
    }
    const all = { ...rule.params, ...params };
    const parsed = allChecks.find((check) => check.id === rule.check)?.params.safeParse(all);
    return parsed === undefined || parsed.success ? [] : inWords(parsed.error, all, ["rowRules", id, "params"]);
  });
}

function inWords(error: z.ZodError, input: unknown, at: readonly PropertyKey[]): readonly string[] {
  return [...new Set(error.issues.flatMap((issue) => problemInWords(issue, input, at)))];
}
