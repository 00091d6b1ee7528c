import { isFromAbove, isOneUnit, namesPeers } from "../../checks/places/own-row";
import { namesForms } from "../../checks/counting/staff-count";
import type { Conference } from "../../domain/conference";
import type { Plan, Rule, Scope } from "../../domain/plan";
import type { Roster } from "../../domain/roster";
import { isConfirmed, rulesOf } from "../../domain/rules-of";
import type { Selector } from "../../domain/selector";
import { listClaim } from "./list-claim";

/** Rules that hold because of a table that the office put into its own workbook. */
export function tableRules(plan: Plan, conference: Conference): readonly Rule[] {
  return [...rulesOfUnitsBelow(plan, conference), ...allocationRules(plan, conference)];
}

/**
 * Of the level above: where a table tells what each ward does, the plan's rules for wards are looked at row by row.
 * Without such a table they say nothing here.
 */
function rulesOfUnitsBelow(plan: Plan, conference: Conference): readonly Rule[] {
  const { scope, target, staff } = conference;
  if (isOneUnit(scope) || target !== "attendees") return [];
  const entries = staff.flatMap((roster) => roster.entries);
  const names = entries.flatMap(({ unit }) => (unit.kind === "value" ? [{ name: unit.value }] : []));
  const tells: Readonly<Record<string, boolean>> = {
    "meeting-form": namesForms(conference),
    "superior-cap": entries.some(({ delegates }) => delegates.kind === "value"),
  };
  const rules = rulesOf(plan);
  return rules
    .filter((rule) => rule.target === target && !rule.scopes.includes(scope) && tells[rule.check] === true)
    .filter((rule) =>
      rule.scopes.some((below) => namesPeers({ scope: below }, names) && isConfirmed(rule, rules, below)),
    )
    .map((rule) => (rule.check === "superior-cap" ? { ...rule, params: { ...rule.params, perUnit: true } } : rule));
}

/** Guests are invited apart from the seats of units. */
const EXEMPLARS: Selector = { is: "group", groups: ["exemplary", "awarded"] };

/** An allocation that no rule of the plan asks for: a warning, from the sheet itself. */
function allocationRules({ rules }: Plan, conference: Conference): readonly Rule[] {
  const { scope, target, allocation } = conference;
  if (
    target === "awards" ||
    rules.some((rule) => rule.check === "unit-allocation" && rule.scopes.includes(scope) && rule.target === target)
  )
    return [];
  const own = allocation.filter((roster) => target === "sentUp" || isForAttendees(roster, scope));
  const [first] = own;
  if (first === undefined || own.length < allocation.length) return [];
  const sheets = [...new Set(own.map(({ sheet }) => `“${sheet}”`))].join(", ");
  return [
    {
      id: "sheet-allocation",
      check: "unit-allocation",
      scopes: [scope],
      target,
      title: "Đúng trang phân bổ trong sổ tính",
      severity: "warning",
      params: { or: { of: EXEMPLARS, name: "điển hình tiên tiến" }, bound: EXEMPLARS },
      source: {
        document: `Trang ${sheets} của sổ tính`,
        clause: first.title.trim() === "" ? "số đại biểu của từng đơn vị" : first.title.trim(),
      },
    },
  ];
}

/** Not the seats that the level above gives its units. */
function isForAttendees(roster: Roster, scope: Scope): boolean {
  const names = roster.entries.flatMap(({ unit }) => (unit.kind === "value" ? [{ name: unit.value }] : []));
  return !isFromAbove(scope, names) && listClaim(roster, scope).list !== "sentUp";
}
