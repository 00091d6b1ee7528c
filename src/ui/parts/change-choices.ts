import type { Choices } from "../../domain/choices";
import type { SHEET_USES } from "../../domain/choices";
import type { CategoryId } from "../../domain/categories";
import type { FieldId } from "../../domain/facts";
import type { Layout } from "../../domain/layout";
import type { Plan, PlanRule, Target } from "../../domain/plan";
import type { RosterKind } from "../../domain/roster";
import { fold } from "../../domain/vietnamese-text";

export type SheetUse = (typeof SHEET_USES)[number];

/** The kind a sheet must be read as to serve so; undefined leaves it to reading. */
const KIND_FOR: Readonly<Record<SheetUse, RosterKind | undefined>> = {
  auto: undefined,
  attendees: "delegates",
  sentUp: "delegates",
  awards: "nominations",
  nominations: "nominations",
  allocation: "allocation",
  staff: "staff",
  list: "list",
  ignore: undefined,
};

export function withSheetUse(choices: Choices, sheet: string, use: SheetUse): Choices {
  const kind = KIND_FOR[use];
  const { use: _use, kind: _kind, beside: _beside, ...others } = choices.sheets[sheet] ?? {};
  return withSheet(choices, sheet, {
    ...(use === "auto" ? {} : { use }),
    ...(kind === undefined ? {} : { kind }),
    ...others,
  });
}

/** A sheet belongs to a list beside what is found to be that list. */
export function withSheetBeside(choices: Choices, sheet: string, use: Target): Choices {
  const chosen = withSheetUse(choices, sheet, use);
  return withSheet(chosen, sheet, { ...chosen.sheets[sheet], beside: true });
}

/** What the people of a sheet are of whom nothing says it; null takes it back. */
export function withGroupOfSheet(choices: Choices, sheet: string, group: CategoryId | null): Choices {
  const { group: _before, ...others } = choices.sheets[sheet] ?? {};
  return withSheet(choices, sheet, { ...others, ...(group === null ? {} : { group }) });
}

/** How a sheet is laid out, as the office says; undefined leaves it to reading. */
export function withLayout(choices: Choices, sheet: string, layout: Layout | undefined): Choices {
  const { layout: _before, ...others } = choices.sheets[sheet] ?? {};
  return withSheet(choices, sheet, { ...others, ...(layout === undefined ? {} : { layout }) });
}

function withSheet(choices: Choices, sheet: string, chosen: Choices["sheets"][string]): Choices {
  const sheets = without(choices.sheets, sheet);
  return { ...choices, sheets: Object.keys(chosen).length === 0 ? sheets : { ...sheets, [sheet]: chosen } };
}

export function withColumn(choices: Choices, sheet: string, letters: string, field: FieldId | null): Choices {
  return { ...choices, columns: { ...choices.columns, [sheet]: { ...choices.columns[sheet], [letters]: field } } };
}

export function withBlankUnknown(choices: Choices, sheet: string, letters: string, unknown: boolean): Choices {
  const others = (choices.blankIsUnknown[sheet] ?? []).filter((one) => one !== letters);
  return {
    ...choices,
    blankIsUnknown: { ...choices.blankIsUnknown, [sheet]: unknown ? [...others, letters] : others },
  };
}

/** "Về như máy đọc": forgets all that was chosen for one sheet. */
export function withoutSheet(choices: Choices, sheet: string): Choices {
  return {
    ...choices,
    sheets: without(choices.sheets, sheet),
    columns: without(choices.columns, sheet),
    blankIsUnknown: without(choices.blankIsUnknown, sheet),
  };
}

export function isChosen(choices: Choices, sheet: string): boolean {
  return (
    choices.sheets[sheet] !== undefined ||
    Object.keys(choices.columns[sheet] ?? {}).length > 0 ||
    (choices.blankIsUnknown[sheet] ?? []).length > 0
  );
}

/** Texts of the sheet → their groups; null takes the choice back. */
export function withGroups(
  choices: Choices,
  chosen: readonly { readonly text: string; readonly group: CategoryId | null }[],
): Choices {
  const keys = new Set(chosen.map(({ text }) => fold(text)));
  const kept = Object.entries(choices.groups).filter(([key]) => !keys.has(key));
  const added = chosen.flatMap(({ text, group }) => (group === null ? [] : [[fold(text), group] as const]));
  return { ...choices, groups: Object.fromEntries([...kept, ...added]) };
}

/** An old name (as typed, or folded) is counted under another; null takes it back. */
export function withName(choices: Choices, old: string, now: string | null): Choices {
  const names = without(choices.names, fold(old));
  return { ...choices, names: now === null ? names : { ...names, [fold(old)]: now } };
}

/** One changed number of a rule; undefined: the plan's own. */
export function withParam(choices: Choices, ruleId: string, name: string, value: unknown): Choices {
  const changed = { ...without(choices.params[ruleId] ?? {}, name), ...(value === undefined ? {} : { [name]: value }) };
  const params = without(choices.params, ruleId);
  return { ...choices, params: Object.keys(changed).length === 0 ? params : { ...params, [ruleId]: changed } };
}

/** "Đặt lại": the plan's own numbers. */
export function withoutParams(choices: Choices, ruleId: string): Choices {
  return { ...choices, params: without(choices.params, ruleId) };
}

export function withRule(choices: Choices, ruleId: string, on: boolean): Choices {
  const others = choices.disabledRules.filter((id) => id !== ruleId);
  return { ...choices, disabledRules: on ? others : [...others, ruleId] };
}

/** Something of the office's own plan; nothing where the plan is a preset. */
export function withOwnPlan(choices: Choices, change: (plan: Plan) => Plan): Choices {
  return choices.ownPlan === undefined ? choices : { ...choices, ownPlan: change(choices.ownPlan) };
}

/** The clause of the office's own document from which a rule comes; undefined leaves the one there is. */
export function withClause(choices: Choices, ruleId: string, clause: string | undefined): Choices {
  if (clause === undefined) return choices;
  return withOwnRule(choices, ruleId, (rule) => ({ ...rule, source: { ...rule.source, clause } }));
}

/** Proposed rules of the office's own plan are what its document says: from now on they are checked. */
export function withConfirmed(choices: Choices, ruleIds: ReadonlySet<string>): Choices {
  return withOwnPlan(choices, (plan) => ({
    ...plan,
    rules: plan.rules.map((rule) => (ruleIds.has(rule.id) ? { ...rule, status: "confirmed" } : rule)),
  }));
}

function withOwnRule(choices: Choices, ruleId: string, change: (rule: PlanRule) => PlanRule): Choices {
  return withOwnPlan(choices, (plan) => ({
    ...plan,
    rules: plan.rules.map((rule) => (rule.id === ruleId ? change(rule) : rule)),
  }));
}

/** One typed fact; undefined takes it back. */
export function withTyped<Name extends keyof Choices["typed"]>(
  choices: Choices,
  name: Name,
  value: Choices["typed"][Name],
): Choices {
  const { [name]: _before, ...others } = choices.typed;
  return { ...choices, typed: value === undefined ? others : { ...others, [name]: value } };
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([one]) => one !== key));
}
