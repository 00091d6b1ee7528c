import type { Relation } from "./categories";
import type { Scope } from "./plan";

/**
 * Whose leader a text speaks of: the level of a place, one of the offices of a province (sở, cục) or of the state, a
 * school or enterprise (`unit`); `unsaid` where it says none.
 */
export type LeadershipLevel =
  "commune" | "district" | "city" | "province" | "provinceOffice" | "central" | "above" | "below" | "unit" | "unsaid";

const OFFICE_OF =
  "(?:noi vu|tai chinh|y te|giao duc|gd|nong nghiep|nn|xay dung|tu phap|cong thuong|cong an|quoc phong|van hoa|vh|khoa hoc|kh|dan toc|tai nguyen|tn|lao dong|ld|thong tin|tt|ke hoach|giao thong|du lich|ngoai vu|thue|thong ke|hai quan)";

/** The words of each level, folded. Two levels since July 2025: tỉnh, thành phố and xã, phường, đặc khu. */
const WORDS: readonly (readonly [level: LeadershipLevel, words: string])[] = [
  ["commune", "(?<!\\bthi )xa(?! hoi\\b)|(?<!\\bdia )phuong|thi tran|dac khu"],
  [
    "district",
    "huyen|thi xa|thi uy|quan uy|(?<=\\b(?:lanh dao|ld|ubnd|hdnd|uy ban|nhan dan|cap|cac|va) )quan(?! (?:su|doi|ly|khu|chung)\\b)",
  ],
  ["city", "thanh pho|tp|thanh uy"],
  ["province", "tinh"],
  ["provinceOffice", `(?:so|cuc) ${OFFICE_OF}|ban thi dua`],
  ["central", `trung uong|tw|chinh phu|quoc hoi|(?:bo|vu) ${OFFICE_OF}`],
  ["above", "cap tren"],
  ["below", "cap duoi"],
  [
    "unit",
    "truong (?:mam non|mn|tieu hoc|th|thcs|thpt|ptdt|pt)|cong ty|htx|hop tac xa|doanh nghiep|tram y te|dia phuong",
  ],
];
const FINDERS = WORDS.map(([level, words]) => [level, new RegExp(`\\b(?:${words})\\b`)] as const);
/** "Lãnh đạo tỉnh, huyện": levels side by side, none of them the address of another. */
const SEVERAL = new RegExp(
  `\\b(?:lanh dao|ld)((?: (?:cac|cap|va|cua|${WORDS.slice(0, 4)
    .map(([, words]) => words)
    .join("|")})\\b)+)$`,
);

/** The titles that each level of places gives its leaders, folded: "lanh dao xa". */
export const LEVEL_TITLES: readonly (readonly [title: string, level: LeadershipLevel])[] = [
  ["lanh dao xa", "commune"],
  ["lanh dao phuong", "commune"],
  ["lanh dao thi tran", "commune"],
  ["lanh dao dac khu", "commune"],
  ["lanh dao trung uong", "central"],
];

/**
 * The levels that a text (folded words) speaks of: the first named, as in an address ("Chủ tịch UBND xã A, huyện B" is
 * the commune's); all where they stand side by side; ["unsaid"] where it names none.
 */
export function levelsIn(words: string): readonly LeadershipLevel[] {
  const several = SEVERAL.exec(words)?.[1];
  if (several !== undefined) {
    const all = FINDERS.flatMap(([level, finder]) => (finder.test(`lanh dao${several}`) ? [level] : []));
    if (all.length > 1) return all;
  }
  let first: LeadershipLevel = "unsaid";
  let at = Infinity;
  for (const [level, finder] of FINDERS) {
    const index = finder.exec(words)?.index ?? Infinity;
    if (index < at) [first, at] = [level, index];
  }
  return [first];
}

/** Who holds the conference. */
export interface Seat {
  readonly scope: Scope;
  /** "UBND thành phố Lạng Sơn, tỉnh Lạng Sơn": it tells which kind of city. */
  readonly issuer: string;
}

/** Cities that are no part of a province. */
const OF_THE_STATE = /(?:Hà Nội|Hải Phòng|Huế|Đà Nẵng|Cần Thơ|Hồ Chí Minh|HCM)/iu;

type CityKind = "ofProvince" | "ofState" | "unknown";

function cityKind(issuer: string): CityKind {
  if (/tỉnh/iu.test(issuer)) return "ofProvince";
  return OF_THE_STATE.test(issuer) ? "ofState" : "unknown";
}

const ANY: readonly Relation[] = ["above", "own", "below"];

/**
 * How leaders of a level stand to the conference; several where the text and the seat leave it open, the likeliest
 * first. Places of one level are taken for the conference's own: a list names its commune "xã" and "phường" alike.
 */
export function relationsOf(level: LeadershipLevel, seat: Seat): readonly Relation[] {
  if (level === "unsaid" || level === "unit") return ["own"];
  if (level === "above" || level === "central") return ["above"];
  if (level === "below") return ["below"];
  return AT[seat.scope](level, seat.issuer);
}

type At = (level: LeadershipLevel, issuer: string) => readonly Relation[];

const atCommune: At = (level) => (level === "commune" ? ["own"] : ["above"]);

/** The commune is not an office's own; whether it is above it, the text does not say. */
const atEnterprise: At = (level) => (level === "commune" ? ["above", "below"] : ["above"]);

/** A sở may hold the conference itself. */
const atOffice: At = (level, issuer) => (level === "provinceOffice" ? ["above", "own"] : atEnterprise(level, issuer));

/** "Thành phố" is above a district that is part of one; else it may be a neighbour. */
const atDistrict: At = (level, issuer) => {
  if (level === "district") return ["own"];
  if (level === "commune") return ["below"];
  return level === "city" && !/thành phố/iu.test(issuer) ? ANY : ["above"];
};

const atCity: At = (level, issuer) => {
  if (level === "city") return ["own"];
  if (level === "commune") return ["below"];
  const kind = cityKind(issuer);
  if (level === "district") return kind === "ofState" ? ["below"] : ANY;
  if (kind === "ofState") return level === "provinceOffice" ? ["own"] : ANY;
  return level === "provinceOffice" && kind === "unknown" ? ["above", "own"] : ["above"];
};

const atProvince: At = (level) => (level === "province" || level === "provinceOffice" ? ["own"] : ["below"]);

const AT: Readonly<Record<Scope, At>> = {
  xã: atCommune,
  phường: atCommune,
  "thị trấn": atCommune,
  "cơ quan, đơn vị": atOffice,
  "doanh nghiệp": atEnterprise,
  huyện: atDistrict,
  "thành phố": atCity,
  tỉnh: atProvince,
};
