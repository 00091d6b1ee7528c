import type { StaffCondition } from "../../domain/staff-condition";
import { factWords } from "./fact-words";
import { groupOfWords } from "./group-of-words";
import type { FactOf, PlanFact, Staff } from "./plan-facts";
import { asOwnGroup } from "./own-group";
import type { RuleDraft } from "./rule-draft";

type Cap = FactOf<"cap">;
type Titled = Pick<RuleDraft, "target" | "title">;
type Who = { readonly of?: unknown; readonly name?: string };

/**
 * The rule of a cap, or undefined where no check could hold it as the plan says it: a group that no list tells, a
 * number for units of fewer staff or for places of one class. A bound that the plan itself calls one weighs as an
 * error, an approximate one as a warning.
 */
export function capRule(fact: Cap, facts: readonly PlanFact[]): RuleDraft | undefined {
  const { relation, value, of, perUnit, base = "" } = fact;
  const attendees = { target: "attendees", title: factWords(fact) } as const;
  const staff = fact.staff ?? staffOfForm(fact, facts);
  const over = staffOver(staff);
  const isKept = over !== undefined && !perUnit && (relation === "reference" || (relation === "max" && value !== null));
  const when = isKept ? { ifStaffOver: over } : {};
  const onlyFor = staff === undefined || isKept ? {} : { staff: conditionOf(staff) };
  if (relation === "reference") return { ...superiorRule(attendees, fact, facts, when), ...onlyFor };
  const group = of === "tổng" || isEverybody(of) ? null : (groupOfWords(of) ?? asOwnGroup(of));
  if (group === undefined || isUnchecked(fact)) return undefined;
  const who = group === null ? {} : { of: group.of, name: group.name };
  const rule = perUnit
    ? seatsRule(attendees, fact, who)
    : typeof value === "string"
      ? fractionRule(attendees, value, fact, who, base)
      : countRule(attendees, fact, who, when);
  return rule === undefined ? undefined : { ...rule, ...onlyFor };
}

/** No list tells of which class a place is. */
const isUnchecked = ({ of, onlyFor }: Cap) => onlyFor !== undefined || countsCollectives(of);

/** No check counts collectives: who comes for one is a person. */
const countsCollectives = (of: string) => /^(?!.*(?:cá nhân|đại diện)).*tập thể/iu.test(of);

/** "tổng số đại biểu triệu tập": all who come. */
export const isEverybody = (base: string) =>
  /^(?:(?:tổng|tổ) ?)?(?:số )?(?:lượng )?(?:đại biểu|người)(?: (?:được )?(?:triệu tập|tham dự|dự)(?: (?:hội nghị|đại hội).*)?)?$/iu.test(
    base.trim(),
  );

/** More staff than this: the checks of a most say themselves what is open at the number itself. */
function staffOver(staff: Staff | undefined): number | undefined {
  if (staff?.op === ">") return staff.number;
  return staff?.op === ">=" && staff.number > 1 ? staff.number - 1 : undefined;
}

const conditionOf = (staff: Staff): StaffCondition =>
  staff.op === "between" ? { op: staff.op, min: staff.min, max: staff.max } : { op: staff.op, than: staff.number };

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
  const [low, high] = typeof value === "object" && value !== null ? value : [value, value];
  if (typeof low !== "number" || typeof high !== "number") return undefined;
  if (relation === "max")
    return { ...draft, check: "delegate-cap", severity: "error", params: { max: high, ...who, ...when } };
  if (who.name !== undefined && relation === "min")
    return low > 0
      ? { ...draft, check: "group-minimum", severity: "warning", params: { ...who, min: low } }
      : undefined;
  const expected = (params: Record<string, number>): RuleDraft | undefined =>
    low < 1 ? undefined : { ...draft, check: "expected-total", severity: "warning", params: { ...params, ...who } };
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
    // As far from the number as of an approximate whole.
    approx: { min: Math.max(1, Math.floor(low * 0.9)), max: Math.ceil(low * 1.1) },
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

/** A part that a group may be at most of all who come, or of a group that a list tells. */
function fractionRule(draft: Titled, value: string, { limit }: Cap, who: Who, base: string): RuleDraft | undefined {
  const among = isEverybody(base) ? null : groupOfWords(base);
  if (limit === "min" || who.name === undefined || among === undefined) return undefined;
  const [numerator = 1, denominator = 1] = value.split("/").map(Number);
  const within = among === null ? {} : { among: among.of, amongName: among.name };
  return { ...draft, check: "fraction-cap", severity: "error", params: { ...who, ...within, numerator, denominator } };
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
