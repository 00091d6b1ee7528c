import type { NumberFound } from "./numbers-in";
import { tagBefore, type TaggedClause } from "./tagged-clause";

/** How a number binds. */
export interface Bound {
  readonly relation: "max" | "min" | "approx" | "equal" | "range" | "less" | "more";
  /** Where the words of the bound begin; the number itself when it has none. */
  readonly start: number;
  /** Said by a word, not only by the number standing there. */
  readonly isSaid: boolean;
}

const RELATIONS = {
  "bound:max": "max",
  "bound:min": "min",
  "bound:less": "less",
  "bound:more": "more",
  "bound:approx": "approx",
} as const;
/** The senses of bounds that stand before their number. */
const BEFORE: readonly string[] = [...Object.keys(RELATIONS), "bound:from"];
/** Words between a bound and its number, or its noun. */
const FILLER =
  /(?:[\s:=~]|\b(?:la|chiem|dat|co|voi|gom|bao gom|phai|can|bang|du|o muc|muc|ty le|se|duoc|thi|dam bao|bao dam|trong khoang|nguoi|(?:tong )?so(?: luong)?(?: dai bieu)?)(?=\s|:|$))+$/;
const UPWARD = /^\s*(?:(?!tu )[^\s\d]+\s+){0,12}?(?:tro len|len tren|hoac hon)\b/;
const DOWNWARD = /^\s*(?:[^\s\d]+\s+){0,12}?(?:tro xuong|hoac it hon)\b/;

const TURNED =
  /\bkhong(?: (?:nen|duoc|the|moi|cu|bo tri|trieu tap|co cau|chon|gioi thieu|lay|de|phan bo|huy dong|co)){1,3}\s+$/;

/** "Không giới thiệu cán bộ chuyên trách quá 10%": who they are stands in between. */
const REFUSED =
  /\bkhong (?:nen |duoc |the )*(?:moi|cu|bo tri|trieu tap|co cau|chon|lua chon|gioi thieu|lay|de|phan bo)(?: [a-z,]+){1,10}\s+$/;
const isExceeded = (word: string) => /^(?:vuot )?qua$|^vuot$/.test(word);

const STRIVES = /\bphan dau (?:co |ty le |de |so )*[a-z ]{2,50}$/;

/** The bound that ends among the fillers: "ít nhất là 30". */
const tagEnding = ({ tags }: TaggedClause, from: number, to: number) =>
  tags.find(({ sense, end }) => BEFORE.includes(sense) && end >= from && end <= to);

export function boundOf(tagged: TaggedClause, number: NumberFound): Bound {
  const { plain } = tagged;
  let at = number.start;
  let relation: Bound["relation"] | undefined;
  let start = number.start;
  for (;;) {
    const filled = plain.slice(0, at - (FILLER.exec(plain.slice(0, at))?.[0].length ?? 0)).trimEnd().length;
    const tag = tagBefore(tagged, at, BEFORE) ?? tagEnding(tagged, filled, at);
    if (tag === undefined) break;
    const named = Object.entries(RELATIONS).find(([sense]) => sense === tag.sense)?.[1];
    const turned = TURNED.exec(plain.slice(0, tag.start));
    if (turned !== null && (tag.sense === "bound:more" || tag.sense === "bound:less")) {
      // "không mời quá 10 khách".
      relation = tag.sense === "bound:more" ? "max" : "min";
      [at, start] = [turned.index, turned.index];
      continue;
    }
    if (named === "more" && REFUSED.test(plain.slice(0, tag.start)) && isExceeded(plain.slice(tag.start, tag.end)))
      return { relation: "max", start: tag.start, isSaid: true };
    // "dự kiến không quá 100": the hard word rules.
    relation = relation === undefined || relation === "approx" ? (named ?? relation) : relation;
    [at, start] = [tag.start, tag.start];
  }
  return boundBehind(plain, number, { relation, start });
}

/** What stands behind the number binds before the words ahead of it do. */
function boundBehind(
  plain: string,
  number: NumberFound,
  { relation, start }: { readonly relation: Bound["relation"] | undefined; readonly start: number },
): Bound {
  const behind = plain.slice(number.end);
  const isSaid = start < number.start;
  if (number.upTo !== undefined) return { relation: "range", start, isSaid: true };
  // "không quá 40% là cán bộ cấp phòng trở lên": it says who they are.
  if (UPWARD.test(behind) && relation !== "max") return { relation: "min", start, isSaid: true };
  if (DOWNWARD.test(behind) && relation !== "min") return { relation: "max", start, isSaid: true };
  if (relation !== undefined) return { relation, start, isSaid };
  // "Phấn đấu tỷ lệ nữ đạt 40%": who they are stands in between.
  if (number.shape !== "count" && STRIVES.test(plain.slice(0, start))) return { relation: "min", start, isSaid: true };
  // "Doanh nghiệp từ 500 lao động": so many and more.
  const isFrom = isSaid && number.shape === "count";
  return { relation: isFrom ? "min" : "equal", start, isSaid: isFrom };
}
