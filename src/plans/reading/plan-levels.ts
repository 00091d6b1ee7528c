import type { DocumentHead } from "./document-head";
import { sensesIn } from "../../lexicon/senses-in";
import { type Level, levelsIn } from "./level-lists";
import type { PlacedParagraph, Section } from "./outline-of";
import { type PlainPart, plainText } from "./plain-words";
import { type PlanLevels, rankOf, type Saying, scopesSaid } from "./scopes-said";

/** A plan's decision of whose conference each part of it speaks of. */
export interface ScopesOfPlan {
  readonly levels: PlanLevels;
  /** By the headings around a paragraph; empty: not said. */
  readonly around: (paragraph: PlacedParagraph) => readonly string[];
  /** By the words of a clause in it. */
  readonly of: (
    paragraph: PlacedParagraph,
    plain: string,
    typed: string,
    how?: Pick<Saying, "headingEnd" | "isNext">,
  ) => readonly string[];
}

/** Reads the headings of the whole plan first: a level that has one of its own is meant where it is named alone. */
export function scopesOfPlan(
  outline: readonly PlacedParagraph[],
  head: Pick<DocumentHead, "issuer" | "title">,
): ScopesOfPlan {
  const office = ownLevels(head);
  const first = scopesOfSections(outline, { ...office, headed: new Set() });
  const levels: PlanLevels = { ...office, headed: new Set([...first.values()].flat()) };
  const scopes = scopesOfSections(outline, levels);
  const around = ({ sections }: PlacedParagraph) => scopes.get(sections.at(-1)?.id ?? -1) ?? [];
  return {
    levels,
    around,
    of: (paragraph, plain, typed, how) =>
      scopesSaid({ plain, typed, topics: paragraph.around.flat(), outer: around(paragraph), ...how }, levels),
  };
}

/** The scopes of each section by its own heading, else by the one around it. */
function scopesOfSections(
  outline: readonly PlacedParagraph[],
  levels: PlanLevels,
): ReadonlyMap<number, readonly string[]> {
  const scopes = new Map<number, readonly string[]>();
  for (const { sections } of outline)
    for (const [i, section] of sections.entries()) {
      if (scopes.has(section.id)) continue;
      const outer = scopes.get(sections[i - 1]?.id ?? -1) ?? [];
      const topics = sections.slice(0, i + 1).flatMap((one) => one.topics);
      const said = scopesSaid({ ...headingOf(section), topics, outer }, levels);
      const isOwn = said.length === 0 && outer.length === 0 && isOfOffice(section, levels);
      scopes.set(section.id, isOwn ? levels.own.slice(0, 1) : said.length > 0 ? said : outer);
    }
  return scopes;
}

/** "CẤP CƠ SỞ (XÃ, THỊ TRẤN)": what stands before the brackets says it, if anything there does. */
function headingOf({ words, behind }: Section): PlainPart & { readonly headingEnd: number } {
  const bracket = words.plain.indexOf("(");
  const before = { plain: words.plain.slice(0, bracket).trimEnd(), typed: words.typed.slice(0, bracket).trimEnd() };
  const heading = bracket > 0 && levelsIn(before.typed, before.plain).lists.length > 0 ? before : words;
  return {
    plain: heading.plain + behind.plain,
    typed: heading.typed + behind.typed,
    headingEnd: heading.plain.length,
  };
}

const isOfOffice = (section: Section, levels: PlanLevels) =>
  namesOffice(section, levels) || isOwnConference(section, levels);

/** "Hội nghị cấp Khối", "ĐẠI HỘI CỦA HỘI": it ends with what the office that issued the plan calls itself. */
function namesOffice({ words: { plain, typed }, label }: Section, { office }: PlanLevels): boolean {
  if (office === "" || levelsIn(typed, plain).lists.length > 0) return false;
  if (/^nha truong[).:]*$/.test(plain)) return /\btruong\b/.test(office);
  // "III. CÔNG ĐOÀN CÁC KHU CÔNG NGHIỆP"
  if (label !== "" && / /.test(plain) && ` ${office} `.includes(` ${plain.replace(/[\s).:]+$/, "")} `)) return true;
  return [...plain.matchAll(BEFORE_OFFICE)].some(({ index, 0: before }) => {
    const name = plain.slice(index + before.length).replace(/[\s).:]+$/, "");
    return name !== "" && ` ${office} `.includes(` ${name} `);
  });
}

const BEFORE_OFFICE = /\b(?:cap|cua|toan|tai|o|hoi nghi|dai hoi) (?!cap |cua |toan |tai |o )/g;

/** "II. ĐẠI HỘI THI ĐUA YÊU NƯỚC" behind the headings of lower levels: the office's own. */
function isOwnConference({ words: { typed, plain }, label }: Section, { own, headed }: PlanLevels): boolean {
  if ((label === "" && /\p{Ll}/u.test(typed)) || ![...headed].some((scope) => !own.includes(scope))) return false;
  const { lists, tags } = levelsIn(typed, plain);
  const isOfAll = lists.length > 0 || tags.some(({ sense }) => sense === "scope:all");
  const isEvent = tags.some(
    ({ sense, start }) => sense === "scope:event" && /^(?:to chuc )?$/.test(plain.slice(0, start)),
  );
  return isEvent && !isOfAll;
}

/** What the office that issued the plan calls its own conference: "sở", "ngành", "tỉnh". */
export function ownLevels({ issuer, title }: Pick<DocumentHead, "issuer" | "title">): Omit<PlanLevels, "headed"> {
  const office = plainText(issuer).plain;
  for (const text of [issuer, title]) {
    const { plain, typed } = plainText(text);
    const { lists } = levelsIn(typed, plain);
    const named = lists.flatMap(({ scopes, kinds }) => scopes.map((scope, i) => ({ scope, kind: kinds[i] ?? "unit" })));
    const [first] = named;
    if (first === undefined) continue;
    const isOrgan = first.kind === "organ" || first.kind === "body";
    const ranked = named.filter(({ kind }) => rankOf(kind) !== undefined);
    const known = isOrgan
      ? named.filter(({ kind }) => kind === "organ" || kind === "body" || ranked.length > 0)
      : [first];
    const own = [...new Set([...known.map(({ scope }) => scope), ...(isOrgan ? ["ngành", "toàn ngành"] : [])])];
    const above = text === issuer && ranked.length === 0 && first.kind === "office" ? ranksIn(title) : [];
    if (!isPartOfOffice(office) || ranked.length > 0) return { own, office, ownRank: rankOfOffice(first.kind, ranked) };
    return {
      own: [...above.map(({ scope }) => scope), ...own],
      office,
      ownRank: above.length > 0 ? rankOfOffice(first.kind, above) : undefined,
    };
  }
  return { own: calledBy(issuer), office, ownRank: undefined };
}

/** "Phòng Công tác chính trị", "Văn phòng": whose it is, and how high that stands, its name does not say. */
const isPartOfOffice = (office: string) =>
  /^(?:phong|van phong|ban|hoi dong|thuong truc)(?! (?:quan ly|giao dich|kham))\b/.test(office);

/** The levels of the administration that a title is for: "… trong Công an tỉnh", but not "tiến tới Đại hội tỉnh". */
function ranksIn(title: string): readonly { readonly scope: string; readonly kind: Level }[] {
  const { plain, typed } = plainText(title);
  return levelsIn(typed, plain)
    .lists.filter(({ start }) => !/\b(?:du|tien toi|chao mung|huong toi|lap thanh tich)\b/.test(plain.slice(0, start)))
    .flatMap(({ scopes, kinds }) => scopes.map((scope, i) => ({ scope, kind: kinds[i] ?? "unit" })))
    .filter(({ kind }) => rankOf(kind) !== undefined);
}

/** "hội" of "Hội Luật gia Việt Nam": an office that is called by none of the levels. */
function calledBy(issuer: string): readonly string[] {
  const name = issuer.toLocaleLowerCase("vi");
  const word = sensesIn(name).find(({ sense, start }) => sense === "office" && start === 0);
  return word === undefined ? [] : [name.slice(0, word.end)];
}

/** A school or an enterprise stands below all levels, unless its name tells one: "Điện lực tỉnh". */
function rankOfOffice(kind: Level, ranked: readonly { scope: string; kind: Level }[]): number | undefined {
  if (ranked.length > 0)
    return Math.max(...ranked.map((one) => (one.scope === "thành phố" ? 3.5 : (rankOf(one.kind) ?? 0))));
  return kind === "office" ? 0 : undefined;
}
