import { type Level, type LevelList, type LevelsRead, levelsIn } from "./level-lists";
import { ENOUGH, SCOPE_WEIGHTS, type ScopeEvidence } from "./scope-weights";
import type { PlainPart } from "./plain-words";
import type { Topic } from "./topics";

/** What the plan as a whole says of levels. */
export interface PlanLevels {
  /** What the office's own conference may be called by: "sở", "tỉnh". */
  readonly own: readonly string[];
  /** The office as it calls itself, in plain letters: "hoi luat gia". */
  readonly office: string;
  /** How high the office stands in the administration, where it does. */
  readonly ownRank: number | undefined;
  /** Levels that a heading of the plan is for, by the scopes that it says together. */
  readonly headed: ReadonlySet<string>;
}

/** A heading or a clause, with where it stands. */
export interface Saying extends PlainPart {
  /** A heading ends here; what stands behind it in its paragraph says what it is of ("Xã: không quá 100 đại biểu"). */
  readonly headingEnd?: number;
  /** The sentence spoke of another level before. */
  readonly isNext?: boolean;
  readonly topics: readonly Topic[];
  /** The levels of the section around it. */
  readonly outer: readonly string[];
}

/** How high a level stands in the administration; undefined: an office's own. */
export const rankOf = (level: Level): number | undefined => RANKS[level];
const RANKS: { readonly [K in Level]?: number } = { cell: 0, hamlet: 1, commune: 2, district: 3, province: 4 };

/** The levels whose conference a heading or a clause speaks of; none where levels are only named. */
export function scopesSaid(saying: Saying, levels: PlanLevels): readonly string[] {
  const said = levelsIn(saying.typed, saying.plain);
  const read = { ...said, lists: said.lists.filter(({ end }) => end <= (saying.headingEnd ?? Infinity)) };
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
  if (!all.some((name) => ANCHORS.includes(name))) all.push("loose");
  const isStrong = all.some((name) => ["cap", "for", "event"].includes(name));
  if (before.includes("first") && isAlone(list, saying)) all.push("alone");
  const isNext =
    saying.isNext === true &&
    before.includes("first") &&
    (before.some((name) => ["cap", "at", "event"].includes(name)) || behind.includes("bound"));
  if (isNext) all.push("next");
  if (isHeldBy(list, read, saying)) all.push("closes");
  if (list.scopes.some((scope) => levels.headed.has(scope))) all.push("headed");
  if (list.kinds.some((kind) => (rankOf(kind) ?? 0) > (levels.ownRank ?? 9))) all.push("above");
  if (saying.outer.length > 0 && !isNext) all.push(...insideOf(list, saying.outer));
  if (!isStrong && saying.topics.some((topic) => ASIDE.includes(topic))) all.push("aside");
  // "Hội nghị xã Tân Lập" is the office's own, whatever its name.
  if (all.includes("ownEvent") && all.includes("named")) all.splice(all.indexOf("named"), 1);
  // Whose levels are told by "cấp", "đối với" … are not counted themselves.
  return isStrong || all.includes("at") ? all.filter((name) => name !== "counts") : all;
}

const ANCHORS: readonly ScopeEvidence[] = ["first", "cap", "for", "event", "about"];

/** The heading begins with the conference and ends with the level. */
function isHeldBy(list: LevelList, { tags }: LevelsRead, saying: Saying): boolean {
  const begins = tags.some(
    ({ sense, start }) => sense === "scope:event" && /^(?:to chuc |cac )*$/.test(saying.plain.slice(0, start)),
  );
  return (
    begins && WHOSE.test(saying.plain.slice(list.end, saying.headingEnd ?? Infinity)) && saying.headingEnd !== undefined
  );
}

/** "ĐẠI HỘI CHI BỘ, ĐẢNG BỘ TRỰC THUỘC" */
const WHOSE = /^(?: (?:truc thuoc|thuoc|va tuong duong|thanh vien)\b[a-z ]*)?\s*$/;

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

/** What the units of an office are called, the fullest name first. */
export const UNITS: readonly string[] = ["cơ quan, đơn vị", "đơn vị trực thuộc", "đơn vị cơ sở", "đơn vị", "cơ quan"];
export const COMMUNES: readonly string[] = ["xã", "phường", "thị trấn", "đặc khu"];

/** "1. Đại đội" below "Cấp đại đội, tiểu đoàn", "1. Xã, thị trấn" below "Cấp cơ sở": the same levels, told apart. */
function insideOf({ scopes, kinds }: LevelList, outer: readonly string[]): readonly ScopeEvidence[] {
  if (scopes.every((scope) => outer.includes(scope))) return ["refines"];
  const isPeer = outer.some((scope) => COMMUNES.includes(scope)) && scopes.every((scope) => COMMUNES.includes(scope));
  if (isPeer) return ["refines"];
  // "Đơn vị có dưới 80 người" below any level: whoever the section is for.
  if (scopes.every((scope) => scope === "đơn vị")) return ["generic"];
  const isBroad = outer.some((scope) => scope === "cơ sở" || UNITS.includes(scope));
  return isBroad && kinds.every((kind) => ["commune", "hamlet", "cell", "unit", "office"].includes(kind))
    ? []
    : ["inner"];
}

/** Nothing else stands in the heading and behind it, but for what the level is called by. */
function isAlone({ end }: LevelList, { plain, headingEnd }: Saying): boolean {
  if (headingEnd === undefined || !/^\s*[:.]?\s*$/.test(plain.slice(headingEnd))) return false;
  return /^(?:[^:,;.\d]{0,45}|, ban, nganh)?\s*$/.test(plain.slice(end, headingEnd));
}

/** Words right before a list, one behind the other, back to the first that is none of these. */
const LEADING: Readonly<Record<string, ScopeEvidence | "">> = {
  "scope:level": "cap",
  "scope:for": "for",
  "scope:at": "at",
  "scope:filler": "",
  "scope:holds": "",
  "scope:each": "each",
  "scope:like": "like",
  "scope:guest": "person",
  "scope:person": "person",
  "scope:about": "about",
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
    // "Cơ cấu đại biểu các khoa, phòng": those who come from there.
    const isOfThese = name === "about" && from < list.start && /\bdai bieu$/.test(plain.slice(tag.start, tag.end));
    if (name !== undefined && name !== "") found.push(isOfThese && found.length === 0 ? "person" : name);
    from = tag.start;
  }
  const lead = plain.slice(0, from);
  const event = tags.find(
    ({ sense, end }) => sense === "scope:event" && end <= from && /^[^\d:;.,]{0,75}$/.test(plain.slice(end, from)),
  );
  const isOfFirst = event !== undefined && /^(?:.*:)?\s*(?:tai|o|cua)\s+$/.test(plain.slice(0, event.start));
  // "Đại hội tỉnh bố trí …"
  const isFirstEvent = event !== undefined && isGap(plain, event.end, from) && FIRST.test(plain.slice(0, event.start));
  if (FIRST.test(lead) || isOfFirst || isFirstEvent) found.push("first");
  if (event !== undefined) found.push(...ofEvent(event.start, list, tags, plain, levels));
  // "Mỗi khoa bầu 02 cá nhân dự hội nghị bệnh viện": the number is of those who attend.
  if (/\d/.test(lead.replace(REFERENCE, "")) && !found.includes("attends")) found.push("late");
  return found;
}

/** Nothing, or a label: "Số lượng đại biểu: xã loại I …". */
const FIRST = /^(?:[^:]{1,60}:)?[\s"(]*(?:con|va|rieng)?[\s"(]*$/;
/** "Điểm c khoản 1 Mục II" of an amendment is no number of people. */
const REFERENCE = /\b(?:diem|khoan|muc|dieu|phan)\s+[\da-z.]+\b/g;

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
  const isBound = tags.some(
    ({ sense, end }) => sense === "scope:most" && end <= start && !/\d/.test(plain.slice(end, start)),
  );
  if (before.includes("scope:like") || isBound) found.push("like");
  if (!before.includes("scope:attends")) return found;
  const isBelow = kinds.every((kind) => (kind === "base" ? 2 : (rankOf(kind) ?? 9)) < (levels.ownRank ?? 0));
  const isHeld = isOwn || isBelow || scopes.some((scope) => levels.headed.has(scope));
  return [...found, isHeld ? "attends" : "attendsAbove"];
}

/** "Khoa có trên 30 người" */
const STAFF =
  /^\s*(?::\s*(?:(?:[a-z]+ ){0,3}(?=co ))?)?(?:truc thuoc )?(?:co |su dung )?(?:quy mo |tong so |so luong |quan so )?(?:(?:tu|duoi|tren|hon|khong qua|toi da|den) )+\d/;
const COUNT = /^\s*:?\s*(?:moi |du |cu )?(?:don vi |noi )?\d[\d.]*(?!\s*[-–]?\s*\d*\s*(?:nguoi lao dong|doan vien))/;
/** "Xã, thị trấn: mời 80 - 100 đại biểu", "Cấp thành phố bố trí từ 8 đến 10 tham luận" */
const ASKED =
  /^\s*(?::\s*moi (?:khoang |tu |du kien )?\d|:?\s*(?:(?:bo tri|co|tu|khoang|du kien|toi da|khong qua|it nhat) )*\d+(?:\s*(?:-|den)\s*\d+)? (?:ban |bai )?(?:bao cao |y kien )?(?:tham luan|y kien|bao cao)\b)/;
const LIKEWISE = /^\s*(?:va (?:cap )?tuong duong|truc thuoc|thuoc (?:so|nganh|tinh|huyen)|loai [iv\d]+)(?![a-z])/;

function evidenceBehind({ end }: LevelList, { tags }: LevelsRead, saying: Saying): readonly ScopeEvidence[] {
  const { plain } = saying;
  const found: ScopeEvidence[] = [];
  const at = end + (LIKEWISE.exec(plain.slice(end))?.[0].length ?? 0);
  const rest = plain.slice(at);
  const colon = /^\s*:/.exec(rest)?.[0].length ?? 0;
  const next = tags.filter(({ start }) => start >= at && isGap(plain, at + colon, start)).map(({ sense }) => sense);
  if (colon > 0) found.push("colon");
  if (ASKED.test(rest)) found.push("bound");
  else found.push(...counted(rest, tags, at, next));
  const comma = /^\s*,/.exec(rest)?.[0].length ?? 0;
  // "Ở tỉnh, hội nghị có 200 đại biểu"
  const isOfEvent = tags.some(
    ({ sense, start }) => comma > 0 && sense === "scope:event" && isGap(plain, at + comma, start),
  );
  if (next.includes("scope:holds") || isOfEvent || (colon > 0 && next.includes("scope:event"))) found.push("holds");
  if (next.includes(SENDS)) found.push("sends");
  // "các đơn vị trực thuộc Sở": whose they are is no name of one.
  const isOfOffice = tags.some(({ sense, start }) => start === end + 1 && sense.startsWith("level:"));
  if (!isOfOffice && isNamed(end, saying)) found.push("named");
  return found;
}

/** What the number right behind a level says of it. */
function counted(
  rest: string,
  tags: LevelsRead["tags"],
  at: number,
  next: readonly string[],
): readonly ScopeEvidence[] {
  const found: ScopeEvidence[] = [];
  if (/^\s*:/.test(rest) && next.some((sense) => GUESTS.includes(sense))) found.push("guests");
  if (COUNT.test(rest)) found.push("counts");
  if (STAFF.test(rest)) found.push(isSender(tags, at) ? "sends" : "staff");
  else if (next.includes("scope:bound") || next.includes("scope:about")) found.push("bound");
  return found;
}

/** "xã Tân Hưng"; in a line of capitals nothing tells a name. */
function isNamed(end: number, { typed, headingEnd = 0 }: Saying): boolean {
  const isShouted = headingEnd > 0 && !/\p{Ll}/u.test(typed.slice(0, headingEnd));
  return !isShouted && /^\s\p{Lu}\p{Ll}/u.test(typed.slice(end));
}

const SENDS = "scope:sends";
const DOES: readonly string[] = [SENDS, "scope:holds", "scope:event"];

/** "Chi bộ có dưới 30 đảng viên cử 01 đại biểu": of what is done, the first is that somebody is sent. */
const isSender = (tags: LevelsRead["tags"], at: number) =>
  tags.find(({ sense, start }) => start > at && DOES.includes(sense))?.sense === SENDS;

/** "Cấp tỉnh: Lãnh đạo Sở Nội vụ" */
const GUESTS: readonly string[] = ["scope:guest", "level:organ"];
