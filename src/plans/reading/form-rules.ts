import { formatCount } from "../../domain/format-number";
import type { FactOf, PlanFact, Staff } from "./plan-facts";
import type { RuleDraft } from "./rule-draft";

type Form = FactOf<"form">;
interface Tier {
  readonly form: "plenary" | "delegate";
  readonly staff: Staff;
}

/**
 * The forms that a plan gives by number of staff, one rule for a conference, made where the first stands: one number
 * below and above which each form stands, else tiers. What none covers stays open.
 */
export function formRule(fact: Form, facts: readonly PlanFact[]): RuleDraft | undefined {
  const sameScope = facts.filter((other) => other.scope === fact.scope);
  const tiers = tiersOf(sameScope);
  if (sameScope.find(({ kind }) => kind === "form") !== fact || tiers.length === 0) return undefined;
  const threshold = thresholdOf(tiers);
  const draft = { check: "meeting-form", target: "attendees", severity: "warning" } as const;
  if (threshold !== undefined) {
    const number = formatCount(threshold);
    return {
      ...draft,
      title: `Dưới ${number} người: hội nghị toàn thể; trên ${number}: hội nghị đại biểu`,
      params: { threshold, staffName: "người lao động" },
    };
  }
  return {
    ...draft,
    title: "Hình thức hội nghị theo số người của đơn vị",
    params: {
      tiers: tiers.map(({ form, staff }) => ({
        form,
        staff:
          staff.op === "between"
            ? { op: staff.op, min: staff.min, max: staff.max }
            : { op: staff.op, than: staff.number },
      })),
      staffName: "người lao động",
    },
  };
}

/** A most of delegates for units above a number says that they hold a delegate meeting. */
function tiersOf(facts: readonly PlanFact[]): readonly Tier[] {
  const forms = facts.flatMap((fact): readonly Tier[] =>
    fact.kind === "form" && fact.staff !== null
      ? [{ form: /toàn/iu.test(fact.form) ? "plenary" : "delegate", staff: fact.staff }]
      : [],
  );
  const inferred = facts.flatMap((fact): readonly Tier[] =>
    fact.kind === "cap" && !fact.perUnit && fact.of === "tổng" && fact.staff !== undefined && fact.staff.op === ">"
      ? [{ form: "delegate", staff: fact.staff }]
      : [],
  );
  const ofSame = ({ staff }: Tier) => forms.filter((one) => JSON.stringify(one.staff) === JSON.stringify(staff));
  // Where either may be chosen nothing is to be checked.
  const only = forms.filter((tier) => new Set(ofSame(tier).map(({ form }) => form)).size === 1);
  return only.length === 0 ? [] : [...only, ...inferred.filter((tier) => ofSame(tier).length === 0)];
}

function thresholdOf(tiers: readonly Tier[]): number | undefined {
  const [first, second] = tiers;
  if (tiers.length !== 2 || first?.staff.op !== "<" || second?.staff.op !== ">") return undefined;
  const isPlain = first.form === "plenary" && second.form === "delegate";
  return isPlain && first.staff.number === second.staff.number ? first.staff.number : undefined;
}
