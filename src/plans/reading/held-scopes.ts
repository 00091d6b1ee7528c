import type { PlanFact } from "./plan-facts";
import { HELD } from "./read-times";
import { COMMUNES, type PlanLevels, UNITS } from "./scopes-said";

/** How much a fact says that the level it is for holds a conference of its own; with `HOLDS` it does. */
const OF_A_CONFERENCE: { readonly [K in PlanFact["kind"]]?: number } = {
  form: 3,
  date: 3,
  duration: 2,
  allocation: 2,
  agenda: 2,
  share: 1,
  cap: 2,
};
/** These weigh once: "Thành phần các khoa: bác sĩ 40%; điều dưỡng 60%" is of who comes to one conference. */
const WEIGHS_ONCE: readonly PlanFact["kind"][] = ["share"];
const HOLDS = 2;

function weightOf(fact: PlanFact): number {
  // Of a deadline only that by which the conference itself is held: other work names who does it.
  if (fact.kind === "deadline") return fact.what === HELD ? 3 : 0;
  // "Mỗi xã 03 đại biểu" is who comes to somebody else's.
  if (fact.kind === "cap" && fact.perUnit) return 0;
  return OF_A_CONFERENCE[fact.kind] ?? 0;
}

/**
 * The facts with the scopes of the conferences that the plan holds: what names a level without one is for the plan as
 * a whole, and where there is one conference there is nothing to tell apart.
 */
export function heldScopes(read: readonly PlanFact[], { own, headed }: PlanLevels): readonly PlanFact[] {
  const facts = withOneName(read);
  const weights = new Map<string, number>();
  const once = new Set<string>();
  for (const fact of facts) {
    const { scope, kind } = fact;
    const key = `${kind} ${scope}`;
    if (!once.has(key)) weights.set(scope, (weights.get(scope) ?? (headed.has(scope) ? 1 : 0)) + weightOf(fact));
    if (WEIGHS_ONCE.includes(kind)) once.add(key);
  }
  const held = new Set(
    [...weights].filter(([scope, weight]) => scope !== "" && weight >= HOLDS).map(([scope]) => scope),
  );
  const only = onlyOf([...held]);
  const isWhole = (weights.get("") ?? 0) < HOLDS;
  const isLone = only !== undefined && (isWhole || only.split(", ").every((scope) => own.includes(scope)));
  // An amendment says of one level what the plan that it amends says of several.
  const scopeOf = ({ scope, replaces }: PlanFact): string => {
    const told = held.has(scope) ? scope : (heldWith(scope, held) ?? "");
    return isLone && replaces === undefined ? "" : told;
  };
  return facts.map((fact) => ({ ...fact, scope: scopeOf(fact) }));
}

/** The conference that all of them are of: one, or "xã" beside "xã, thị trấn". */
function onlyOf(held: readonly string[]): string | undefined {
  const [longest = "", ...others] = [...held].sort((a, b) => b.length - a.length);
  const parts = longest.split(", ");
  const areSame =
    others.length === 0 ||
    (parts.every((part) => COMMUNES.includes(part)) &&
      others.every((scope) => scope.split(", ").every((part) => parts.includes(part))));
  return longest !== "" && areSame ? longest : undefined;
}

/** "Cấp huyện" where "huyện, thành phố" hold one: the same level, named in short. */
function heldWith(scope: string, held: ReadonlySet<string>): string | undefined {
  const longer = [...held].filter((one) => one.startsWith(`${scope}, `));
  return scope !== "" && longer.length === 1 ? longer[0] : undefined;
}

/** "Cấp cơ sở" here and "công đoàn cơ sở" there are one level; "cơ quan, đơn vị" here and "đơn vị" there too. */
function withOneName(facts: readonly PlanFact[]): readonly PlanFact[] {
  const units = UNITS.filter((name) => facts.some(({ scope }) => scope === name));
  const isBase = facts.some(({ scope }) => scope === BASE);
  const nameOf = (scope: string): string => {
    if (units.includes(scope)) return units[0] ?? scope;
    return isBase && scope.endsWith(` ${BASE}`) && !/,|cấp trên/.test(scope) ? BASE : scope;
  };
  return facts.map((fact) => ({ ...fact, scope: nameOf(fact.scope) }));
}

const BASE = "cơ sở";
