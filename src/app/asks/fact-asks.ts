import { staffTable } from "../../checks/counting/staff-count";
import type { Conference } from "../../domain/conference";
import type { Finding } from "../../domain/finding";
import type { Rule } from "../../domain/plan";
import { fold, placeKey, placeKind, samePlace } from "../../domain/vietnamese-text";
import { isVillageKind } from "../../domain/village-kinds";
import type { Question, TYPED_LISTS } from "./ask";

/** Codes of findings that a number or a day settles which no sheet has. */
const NUMBERS: Readonly<Record<string, "staff" | "superiorTotal" | "conferenceDate">> = {
  noStaff: "staff",
  noStaffOfTiers: "staff",
  needsStaff: "staff",
  severalUnits: "staff",
  noTotal: "superiorTotal",
  noDay: "conferenceDate",
};

/** The fact that only the office knows and that this finding waits for; null where it waits for something else. */
export function factAsked(finding: Finding, rule: Rule, conference: Conference): Question | null {
  const number = NUMBERS[finding.code];
  if (number === "staff") return { is: "staff", units: unitsOf(conference) };
  if (number !== undefined) return { is: number };
  if (finding.code === "readings") return readingsOf(rule);
  return finding.code === "noList" ? placesOf(rule, conference) : null;
}

/** Of a table of several units, one of which holds the conference. */
function unitsOf(conference: Conference) {
  return staffTable(conference).entries.flatMap(({ unit, staff }) =>
    unit.kind === "value" && staff.kind === "value" ? [{ name: unit.value, staff: staff.value }] : [],
  );
}

function readingsOf({ id, title, params }: Rule): Question | null {
  const readings: unknown = Reflect.get(params, "readings");
  if (!Array.isArray(readings)) return null;
  const told = readings.flatMap((one: unknown) => (isReading(one) ? [{ id: one.id, title: one.title }] : []));
  return told.length < 2 ? null : { is: "reading", ruleId: id, title, readings: told };
}

function isReading(one: unknown): one is { readonly id: string; readonly title: string } {
  return (
    typeof one === "object" &&
    one !== null &&
    typeof Reflect.get(one, "id") === "string" &&
    typeof Reflect.get(one, "title") === "string"
  );
}

function placesOf({ params }: Rule, conference: Conference): Question | null {
  const list: unknown = Reflect.get(params, "kind");
  const name: unknown = Reflect.get(params, "name");
  return isList(list) && typeof name === "string"
    ? { is: "places", list, name, ...foundPlaces(list, conference) }
    : null;
}

function isList(list: unknown): list is keyof typeof TYPED_LISTS {
  return list === "village" || list === "unit" || list === "sector";
}

const VIETNAMESE = new Intl.Collator("vi");

/** The places that the workbook names: those that seats were given to, else those that its people come from. */
function foundPlaces(list: keyof typeof TYPED_LISTS, { allocation, delegates }: Conference) {
  const allotted = allocation.flatMap(({ entries }) =>
    entries.flatMap(({ unit }) =>
      unit.kind === "value" && isVillageKind(placeKind(unit.value)) === (list === "village") ? [unit.value] : [],
    ),
  );
  if (list !== "sector" && allotted.length > 0) {
    const sheets = [...new Set(allocation.map(({ sheet }) => `“${sheet}”`))].join(", ");
    return { found: eachOnce(allotted), where: `trang ${sheets} phân bổ cho` };
  }
  const written = delegates.flatMap((delegate) => (delegate[list].kind === "value" ? [delegate[list].value] : []));
  return { found: eachOnce(written).sort(VIETNAMESE.compare), where: "danh sách đang có người của" };
}

/** Each place once, as it is written first; asked of thousands of people after every edit. */
function eachOnce(names: readonly string[]): string[] {
  const byKey = new Map<string, string[]>();
  for (const name of new Set(names)) {
    const key = placeKey(fold(name));
    const alike = byKey.get(key) ?? [];
    if (!alike.some((other) => samePlace(other, name))) byKey.set(key, [...alike, name]);
  }
  return [...byKey.values()].flat();
}
