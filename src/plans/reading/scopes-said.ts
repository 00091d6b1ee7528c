import { type Level, type LevelList, type LevelsRead, levelsIn } from "./level-lists";
import { ENOUGH, SCOPE_WEIGHTS, type ScopeEvidence } from "./scope-weights";
import type { Topic } from "./topics";

/** What the plan as a whole says of levels. */
export interface PlanLevels {
  /** What the office's own conference may be called by: "sở", "tỉnh". */
  readonly own: readonly string[];
  /** How high the office stands in the administration, where it does. */
  readonly ownRank: number | undefined;
  /** Levels that a heading of the plan is for, by the scopes that it says together. */
  readonly headed: ReadonlySet<string>;
}

/** A heading or a clause, with where it stands. */
export interface Saying {
  /** Plain letters, and the same with marks and capitals. */
  readonly plain: string;
  readonly typed: string;
  readonly isHeading: boolean;
  readonly topics: readonly Topic[];
  /** The levels of the section around it. */
  readonly outer: readonly string[];
}

/** How high a level stands in the administration; undefined: an office's own. */
export const rankOf = (level: Level): number | undefined =>
  level === "hamlet" ? 1 : level === "commune" ? 2 : level === "district" ? 3 : level === "province" ? 4 : undefined;

/** The levels whose conference a heading or a clause speaks of; none where levels are only named. */
export function scopesSaid(saying: Saying, levels: PlanLevels): readonly string[] {
  const read = levelsIn(saying.typed, saying.plain);
  let best: readonly string[] = [];
  let most = ENOUGH - 1;
  for (const list of read.lists) {
    const sum = evidenceFor(list, read, saying, levels).reduce((total, name) => total + SCOPE_WEIGHTS[name], 0);
    if (sum > most) [best, most] = [list.scopes, sum];
  }
  return best;
}

function evidenceFor(list: LevelList, read: LevelsRead, saying: Saying, levels: PlanLevels): readonly ScopeEvidence[] {
  const before = evidenceBefore(list, read, saying, levels);
  const behind = evidenceBehind(list, read, saying);
  const all = [...before, ...behind];
  const isStrong = all.some((name) => ["cap", "for", "event"].includes(name));
  // "Toàn bộ" of a heading: only then nothing else stands there.
  const isAlone = saying.isHeading && behind.length === 0 && isAtEnd(list, saying) && before.includes("first");
  if (isAlone) all.push("alone");
  if (isHeldBy(list, read, saying)) all.push("closes");
  if (list.scopes.some((scope) => levels.headed.has(scope))) all.push("headed");
  if (saying.outer.length > 0) all.push(...insideOf(list, saying.outer));
  if (!isStrong && saying.topics.some((topic) => ASIDE.includes(topic))) all.push("aside");
  // Whose levels are told by "cấp", "đối với" … are not counted themselves.
  return isStrong || all.includes("at") ? all.filter((name) => name !== "counts") : all;
}

/** The heading begins with the conference and ends with the level. */
function isHeldBy(list: LevelList, { tags }: LevelsRead, saying: Saying): boolean {
  const begins = tags.some(
    ({ sense, start }) => sense === "scope:event" && /^(?:to chuc |cac )*$/.test(saying.plain.slice(0, start)),
  );
  return saying.isHeading && begins && saying.plain.slice(list.end).trim() === "";
}

const ASIDE: readonly Topic[] = [
  "purpose",
  "results",
  "recipients",
  "dossier",
  "agenda",
  "banner",
  "allocation",
  "work",
];

/** "1. Đại đội" below "Cấp đại đội, tiểu đoàn", "1. Xã, thị trấn" below "Cấp cơ sở": the same levels, told apart. */
function insideOf({ scopes, kinds }: LevelList, outer: readonly string[]): readonly ScopeEvidence[] {
  if (scopes.every((scope) => outer.includes(scope))) return ["refines"];
  const isBroad = outer.some((scope) => scope === "cơ sở" || scope === "cơ quan, đơn vị");
  return isBroad && kinds.every((kind) => ["commune", "hamlet", "unit", "office"].includes(kind)) ? [] : ["inner"];
}

const isAtEnd = ({ end }: LevelList, { plain }: Saying) =>
  /^(?: truc thuoc| thuoc| loai [iv\d]+|, ban, nganh|[^:,;.\d]{0,45})?\s*$/.test(plain.slice(end));

/** Words right before a list, one behind the other, back to the first that is none of these. */
const LEADING: Readonly<Record<string, ScopeEvidence | "">> = {
  "scope:level": "cap",
  "scope:for": "for",
  "scope:at": "at",
  "scope:filler": "",
  "scope:holds": "",
  "scope:each": "each",
  "scope:like": "like",
  "scope:person": "person",
};

function evidenceBefore(
  list: LevelList,
  { tags }: LevelsRead,
  { plain }: Saying,
  levels: PlanLevels,
): readonly ScopeEvidence[] {
  const found: ScopeEvidence[] = [];
  let from = list.start;
  for (;;) {
    const tag = tags.find(({ end, sense }) => LEADING[sense] !== undefined && end <= from && isGap(plain, end, from));
    if (tag === undefined) break;
    const name = LEADING[tag.sense];
    if (name !== undefined && name !== "") found.push(name);
    from = tag.start;
  }
  const lead = plain.slice(0, from);
  const event = tags.find(
    ({ sense, end }) => sense === "scope:event" && end <= from && /^[^\d:;.,]{0,75}$/.test(plain.slice(end, from)),
  );
  if (/^[\s"(]*(?:con|va|rieng)?[\s"(]*$/.test(lead)) found.push("first");
  if (event !== undefined) found.push(...ofEvent(event.start, list, tags, plain, levels));
  if (/\d/.test(lead)) found.push("late");
  return found;
}

const isGap = (plain: string, from: number, to: number) => /^\s*$/.test(plain.slice(from, to));

/** "hội nghị cấp xã": whose it is; "dự đại hội cấp tỉnh" is that of an office above. */
function ofEvent(
  start: number,
  { scopes, kinds }: LevelList,
  tags: LevelsRead["tags"],
  plain: string,
  levels: PlanLevels,
): readonly ScopeEvidence[] {
  const isOwn = scopes.some((scope) => levels.own.includes(scope));
  const found: ScopeEvidence[] = isOwn ? ["event", "ownEvent"] : ["event"];
  const before = tags.filter(({ end }) => end <= start && isGap(plain, end, start)).map(({ sense }) => sense);
  if (before.includes("scope:like")) found.push("like");
  if (!before.includes("scope:attends")) return found;
  const isBelow = kinds.every((kind) => (rankOf(kind) ?? 9) < (levels.ownRank ?? 0));
  const isHeld = isOwn || isBelow || scopes.some((scope) => levels.headed.has(scope));
  return [...found, isHeld ? "attends" : "attendsAbove"];
}

/** "Khoa có trên 30 người" */
const STAFF = /^\s*(?:truc thuoc )?(?:co )?(?:quy mo |tong so |so luong )?(?:(?:tu|duoi|tren|hon|khong qua|den) )+\d/;
const COUNT = /^\s*:?\s*(?:moi |du |cu )?(?:don vi |noi )?\d[\d.]*(?!\s*[-–]?\s*\d*\s*(?:nguoi lao dong|doan vien))/;
const LIKEWISE = /^\s*(?:va (?:cap )?tuong duong|truc thuoc|thuoc (?:so|nganh|tinh|huyen)|loai [iv\d]+)(?![a-z])/;

function evidenceBehind(
  { end }: LevelList,
  { tags }: LevelsRead,
  { plain, typed, isHeading }: Saying,
): readonly ScopeEvidence[] {
  const found: ScopeEvidence[] = [];
  const at = end + (LIKEWISE.exec(plain.slice(end))?.[0].length ?? 0);
  const rest = plain.slice(at);
  const next = tags.filter(({ start }) => start >= at && isGap(plain, at, start)).map(({ sense }) => sense);
  const sends = (sense: string) => sense === "scope:sends";
  if (/^\s*:/.test(rest)) found.push("colon");
  if (COUNT.test(rest)) found.push("counts");
  if (STAFF.test(rest)) found.push(tags.some(({ sense, start }) => start > at && sends(sense)) ? "sends" : "staff");
  else if (next.includes("scope:bound")) found.push("bound");
  if (next.includes("scope:holds")) found.push("holds");
  if (next.some(sends)) found.push("sends");
  // "xã Tân Hưng"; in a line of capitals nothing tells a name.
  const isShouted = isHeading && !/\p{Ll}/u.test(typed);
  if (!isShouted && /^\s\p{Lu}\p{Ll}/u.test(typed.slice(end))) found.push("named");
  return found;
}
