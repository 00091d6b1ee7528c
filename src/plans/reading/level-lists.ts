import { fold } from "../../domain/vietnamese-text";
import { plainText } from "./plain-words";
import { levelSensesIn } from "../../lexicon/senses-in";
import type { SenseFound } from "../../lexicon/word-tree";

/** Levels named one behind the other: "xã, phường, thị trấn", "các khoa, phòng". */
export interface LevelList {
  /** What each is called as a scope. */
  readonly scopes: readonly string[];
  readonly kinds: readonly Level[];
  readonly start: number;
  readonly end: number;
}

const LEVELS = [
  "hamlet",
  "cell",
  "commune",
  "district",
  "province",
  "base",
  "unit",
  "office",
  "organ",
  "body",
  "seat",
] as const;
export type Level = (typeof LEVELS)[number];

/** A text with the levels in it and the words that tell whether they are spoken of. */
export interface LevelsRead {
  readonly lists: readonly LevelList[];
  readonly tags: readonly SenseFound[];
}

/** "Chi cục Thuế khu vực, các phòng": what the first is called by may stand between. */
const BETWEEN =
  /^[a-z ]{0,20}(?:[,;/&-]|(?<= )(?:va|hoac|cung nhu)(?= ))\s*(?:(?:cac|nhung|cap|hoi nghi|dai hoi|thi dua)\s+)*$/;

/** `typed`: with its marks, `plain`: the same letter for letter without. */
export function levelsIn(typed: string, plain: string): LevelsRead {
  const known = READ.get(typed);
  if (known !== undefined) return known;
  const read = readLevels(typed, plain);
  if (READ.size > 5_000) READ.clear();
  READ.set(typed, read);
  return read;
}

/** A heading is asked about several times. */
const READ = new Map<string, LevelsRead>();

function readLevels(typed: string, plain: string): LevelsRead {
  const tags = levelSensesIn(typed);
  const lists: LevelList[] = [];
  for (const tag of tags) {
    const level = levelOf(tag);
    if (level === undefined) continue;
    const one: LevelList = { scopes: [nameOf(tag, plain)], kinds: [level], start: tag.start, end: tag.end };
    const last = lists.at(-1);
    const joined = last === undefined ? undefined : together(last, one, plain.slice(last.end, one.start));
    if (joined === undefined) lists.push(one);
    else lists[lists.length - 1] = joined;
  }
  const named = lists.filter(({ kinds }) => !kinds.includes("seat"));
  return { lists: named.map((list) => ({ ...list, ...qualified(list, typed, plain) })), tags };
}

/** "xã, phường": both. "công an huyện": huyện. "trạm y tế xã", "sở, ngành tỉnh": the office, whose the level is. */
function together(last: LevelList, one: LevelList, between: string): LevelList | undefined {
  const { scopes, kinds, start } = last;
  const [name = "", kind = "unit"] = [one.scopes[0], one.kinds[0]];
  if (BETWEEN.test(between))
    return { scopes: [...new Set([...scopes, name])], kinds: [...kinds, kind], start, end: one.end };
  if (isNamedBy(kinds.at(-1), kind) && /^ +$/.test(between))
    return {
      scopes: [...scopes.slice(0, -1), `${scopes.at(-1) ?? ""} ${name}`],
      kinds: [...kinds.slice(0, -1), kind],
      start,
      end: one.end,
    };
  // "chi cục Thuế": what it is called by.
  if (kinds.at(-1) === "organ" && kind === "body" && /^ +$/.test(between)) return { ...last, end: one.end };
  // "các đơn vị trực thuộc Sở": whose they are.
  if (kinds.at(-1) === "unit" && ["organ", "body"].includes(kind) && /^ +(?:thuoc )?$/.test(between))
    return { ...last, end: one.end };
  if (!/^ +(?:cap |cac )*$/.test(between) || !ADMINISTRATIVE.includes(kind)) return undefined;
  if (kinds.at(-1) !== "body" && kinds.at(-1) !== "seat")
    return ADMINISTRATIVE.includes(kinds.at(-1) ?? "unit") ? undefined : { ...last, end: one.end };
  return { scopes: [...scopes.slice(0, -1), name], kinds: [...kinds.slice(0, -1), kind], start, end: one.end };
}

/** "công đoàn ngành", "phòng thi hành án dân sự": one office, called by both. */
const isNamedBy = (before: Level | undefined, kind: Level) =>
  (before === "seat" && (kind === "organ" || kind === "office")) || (before === "office" && kind === "body");

const HEADING_WORDS = /^(?:level|scope):(?!all|like|sends|person|each|none)/;

/** "Hội nghị cấp xã", "CẤP CHI NHÁNH, PHÒNG GIAO DỊCH": a line of its own that says a level and nothing else. */
export function isLevelHeading(text: string): boolean {
  if (text.length > 80 || !/^\p{Lu}/u.test(text) || /[.;:\d]/u.test(text)) return false;
  const { plain, typed } = plainText(text);
  const { lists, tags } = levelsIn(typed, plain);
  const [first] = tags;
  if (lists.length !== 1 || first?.start !== 0 || first.sense.startsWith("level:")) return false;
  let rest = plain;
  for (const { sense, start, end } of tags)
    if (HEADING_WORDS.test(sense)) rest = rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end);
  const [list] = lists;
  return (
    list !== undefined &&
    rest.replace(/[^a-z]/g, "") === "" &&
    (tags.some(({ sense }) => ["scope:level", "scope:at", "scope:for"].includes(sense)) ||
      (first.sense === "scope:event" && tags.some(({ sense }) => sense === "scope:filler")))
  );
}

/** "Các khoa, phòng hoàn thành": nothing but levels, and that they are done. */
export function namesOnlyLevels(typed: string, plain: string): boolean {
  const { lists, tags } = levelsIn(typed, plain);
  const known = [...lists, ...tags.filter(({ sense }) => AROUND_LEVEL.test(sense))];
  const rest = known.reduce(
    (text, { start, end }) => text.slice(0, start) + " ".repeat(end - start) + text.slice(end),
    plain,
  );
  return lists.length > 0 && DONE.test(rest);
}

const AROUND_LEVEL = /^scope:(?:level|for|at|filler|event|holds)$/;
const DONE = /^(?:[\s:,-]|[\da-z]{1,2}[.)]|hoan thanh|xong|tien hanh|thoi gian|phai|truc thuoc)*$/;

const ADMINISTRATIVE: readonly Level[] = ["hamlet", "cell", "commune", "district", "province", "base"];

/** "tiểu đoàn huấn luyện:": what the last level of a list is called by, where nothing else stands before the colon. */
function qualified({ scopes, kinds, end }: LevelList, typed: string, plain: string): Partial<LevelList> {
  const isOfRegion = ["body", "organ", "office"].includes(kinds.at(-1) ?? "unit") && REGION.test(plain.slice(end));
  if (isOfRegion) return { scopes: [...scopes.slice(0, -1), `${scopes.at(-1) ?? ""} khu vực`], end: end + REGION_END };
  const words = QUALIFIER.exec(plain.slice(end))?.[1];
  const isName = /\p{Lu}/u.test(typed.slice(end, end + (words?.length ?? 0) + 1)) && /\p{Ll}/u.test(typed);
  if (words === undefined || isName || kinds.at(-1) !== "office") return {};
  return {
    scopes: [
      ...scopes.slice(0, -1),
      `${scopes.at(-1) ?? ""} ${typed.slice(end + 1, end + 1 + words.length).toLocaleLowerCase("vi")}`,
    ],
    end: end + 1 + words.length,
  };
}

/** "Tòa án nhân dân khu vực", but not "các trường khu vực miền núi". */
const REGION = /^ khu vuc(?! (?:mien|nong thon|thanh thi|do thi|bien gioi|nha nuoc|ngoai|kinh te|tu nhan))\b/;
const REGION_END = " khu vực".length;

const QUALIFIER =
  /^ (?!(?:va|truc|thuoc|co|to|do|trong|con|cua|o|tai|duoi|tren|tu|khong|nay|la|moi|hoac|du|lan|nam|giai)\b)([a-z]+(?: [a-z]+)?)\s*(?::|$)/;

function levelOf({ sense }: SenseFound): Level | undefined {
  return LEVELS.find((level) => sense === `level:${level}`);
}

/** Below the levels of the administration, which have one name, a level is called as the plan does. */
const AS_WRITTEN: ReadonlySet<string> = new Set([
  "level:hamlet",
  "level:cell",
  "level:unit",
  "level:office",
  "level:organ",
  "level:body",
  "level:seat",
]);

function nameOf({ entry, sense, start, end }: SenseFound, plain: string): string {
  const said = plain.slice(start, end).replace(/\s+/g, " ");
  const written = AS_WRITTEN.has(sense) ? entry.words.find((words) => fold(words) === said) : undefined;
  return written ?? entry.words[0] ?? said;
}
