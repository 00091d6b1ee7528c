import { factWords } from "./fact-words";
import { groupOfWords } from "./group-of-words";
import type { FactOf, PlanFact, Staff } from "./plan-facts";
import type { RuleDraft } from "./rule-draft";

type Cap = FactOf<"cap">;
type Titled = Pick<RuleDraft, "target" | "title">;
type Who = { readonly of?: unknown; readonly name?: string };

/**
 * The rule of a cap, or undefined where no check could hold it as the plan says it: a group that no list tells, a
 * number for units of fewer staff. A bound that the plan itself calls one weighs as an error, an approximate one as a
 * warning.
 */
export function capRule(fact: Cap, facts: readonly PlanFact[]): RuleDraft | undefined {
  const { relation, value, of, perUnit, base = "" } = fact;
  const attendees = { target: "attendees", title: factWords(fact) } as const;
  const when = staffCondition(fact.staff ?? staffOfForm(fact, facts));
  if (when === undefined) return undefined;
  if (relation === "reference") return superiorRule(attendees, fact, facts, when);
  const group = of === "tổng" ? null : groupOfWords(of);
  if (group === undefined) return undefined;
  const who = group === null ? {} : { of: group.of, name: group.name };
  if (perUnit) return "ifStaffOver" in when ? undefined : seatsRule(attendees, fact, who);
  if (typeof value === "string")
    return fact.limit === "min" || group === null || !isEverybody(base)
      ? undefined
      : fractionRule(attendees, value, who);
  return countRule(attendees, fact, who, when);
}

/** "tổng số đại biểu triệu tập": all who come. */
export const isEverybody = (base: string) =>
  /^(?:(?:tổng|tổ) ?)?(?:số )?(?:lượng )?(?:đại biểu|người)(?: (?:được )?(?:triệu tập|tham dự|dự)(?: (?:hội nghị|đại hội).*)?)?$/iu.test(
    base.trim(),
  );

/** How checks say that a number holds for units with more staff; undefined: no check can say it. */
function staffCondition(staff: Staff | undefined): { readonly ifStaffOver?: number } | undefined {
  if (staff === undefined) return {};
  if (staff.op === ">") return { ifStaffOver: staff.number };
  return staff.op === ">=" && staff.number > 1 ? { ifStaffOver: staff.number - 1 } : undefined;
}

/** "Phường có trên 200 người thì tổ chức hội nghị đại biểu (số lượng không vượt quá …)": of that form alone. */
function staffOfForm({ sentence, scope }: Cap, facts: readonly PlanFact[]): Staff | undefined {
  const forms = facts.filter((fact) => fact.kind === "form" && fact.sentence === sentence && fact.scope === scope);
  const [form] = forms;
  return forms.length === 1 && form?.kind === "form" && /đại biểu/u.test(form.form)
    ? (form.staff ?? undefined)
    : undefined;
}

function countRule(
  draft: Titled,
  { relation, value }: Cap,
  who: Who,
  when: { readonly ifStaffOver?: number },
): RuleDraft | undefined {
  const isAll = who.name === undefined;
  const [low, high] = typeof value === "object" && value !== null ? value : [value, value];
  if (typeof low !== "number" || typeof high !== "number") return undefined;
  if (relation === "max")
    return { ...draft, check: "delegate-cap", severity: "error", params: { max: high, ...who, ...when } };
  if (when.ifStaffOver !== undefined) return undefined;
  if (!isAll)
    return relation === "min" && low > 0
      ? { ...draft, check: "group-minimum", severity: "warning", params: { ...who, min: low } }
      : undefined;
  const expected = (params: Record<string, number>): RuleDraft => ({
    ...draft,
    check: "expected-total",
    severity: "warning",
    params,
  });
  if (relation === "approx") return expected({ about: low, tolerancePercent: 10 });
  if (relation === "min") return expected({ min: low });
  return relation === "range" || relation === "equal" ? expected({ min: low, max: high }) : undefined;
}

const VILLAGE = /^(?:(?:thôn|ấp|bản|buôn|làng|xóm|khóm|khu phố|khu dân cư|khu|tổ dân phố)(?:, (?=\p{L})| và |$))+$/iu;

/** "mỗi thôn 02 đại biểu": of each place of the list of villages, else of the list of offices. */
function seatsRule(draft: Titled, { relation, value, unit = "đơn vị" }: Cap, who: Who): RuleDraft | undefined {
  const [low, high] = typeof value === "object" && value !== null ? value : [value, value];
  if (typeof low !== "number" || typeof high !== "number" || low < 1) return undefined;
  const edges = {
    equal: { min: low, max: high },
    range: { min: low, max: high },
    max: { max: high },
    min: { min: low },
    approx: undefined,
    fraction: undefined,
    reference: undefined,
  }[relation];
  if (edges === undefined) return undefined;
  return {
    ...draft,
    check: "seats-per-place",
    severity: "warning",
    params: {
      kind: VILLAGE.test(unit) ? "village" : "unit",
      name: unit.toLocaleLowerCase("vi"),
      ...edges,
      ...(who.name !== undefined && { of: who.of, ofName: who.name }),
    },
  };
}

function fractionRule(draft: Titled, value: string, who: Who): RuleDraft {
  const [numerator = 1, denominator = 1] = value.split("/").map(Number);
  return { ...draft, check: "fraction-cap", severity: "error", params: { ...who, numerator, denominator } };
}

function superiorRule(
  draft: Titled,
  { base = "", scope }: Cap,
  facts: readonly PlanFact[],
  when: { readonly ifStaffOver?: number },
): RuleDraft {
  const above = facts.find(
    (fact): fact is Cap =>
      fact.kind === "cap" &&
      fact.relation === "max" &&
      fact.of === "tổng" &&
      fact.scope !== scope &&
      base.toLowerCase().includes(fact.scope) &&
      fact.scope !== "",
  );
  return {
    ...draft,
    check: "superior-cap",
    severity: "error",
    params: {
      superior: base.charAt(0).toLowerCase() + base.slice(1),
      ...(typeof above?.value === "number" && { superiorMax: above.value }),
      ...when,
    },
  };
}
