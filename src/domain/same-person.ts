import type { Delegate } from "./delegate";
import type { Answer } from "./selector";
import { remember } from "./remember";
import { comparePlaces } from "./compare-places";
import { foldWords, samePlace } from "./vietnamese-text";

type Relation = "same" | "differs" | "unknown";

/**
 * A citizen's number for comparing: digits without leading zeros (spreadsheets lose them). Undefined for what is only a
 * placeholder: too short, one digit repeated, counted up or down.
 */
export function idKey(text: string): string | undefined {
  return (isUsualId(text) ? text.replace(/^0+/, "") : keyOfId(text)) || undefined;
}

/** Twelve digits, the province's code first: surely no placeholder, and in one row only. */
function isUsualId(text: string): boolean {
  if (text.length !== 12 || text.charCodeAt(0) !== 0x30 || text.startsWith("000")) return false;
  let kinds = 0;
  for (let i = 0; i < 12; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x30 || code > 0x39) return false;
    if (
      i > 1 &&
      code !== text.charCodeAt(i - 1) &&
      code !== text.charCodeAt(i - 1) + 1 &&
      code !== text.charCodeAt(i - 1) - 1
    )
      kinds++;
  }
  return kinds >= 3;
}

const keyOfId: (text: string) => string = remember((text) => {
  const digits = text
    .trim()
    .replace(/\.0+$/, "")
    .replace(/[\s.'-]/g, "");
  if (!/^\d{6,}$/.test(digits)) return "";
  const bare = digits.replace(/^0+/, "");
  return bare.length < 6 ||
    /^(\d)\1+$/.test(bare) ||
    "123456789012345".startsWith(bare) ||
    "987654321098765".startsWith(bare)
    ? ""
    : bare;
});

/**
 * Whether two rows that carry the same name are one person (or one collective, one household), from what else they say.
 * "unknown" is an answer.
 */
export function samePerson(a: Delegate, b: Delegate): Answer {
  if (a.kind !== b.kind) return "no";
  // Homonyms mostly have another birth date: asked first, because all else is dearer to compare.
  const birth = a.kind === "person" ? birthRelation(a.birthDate, b.birthDate) : "unknown";
  if (birth === "differs" && !mayShareId(a.nationalId, b.nationalId)) return "no";
  const id = idRelation(keyOf(a.nationalId, idKey), keyOf(b.nationalId, idKey));
  if (id === "same") return "yes";
  if (birth === "differs") return "no";
  const place = placeRelation(a, b);
  if (a.kind === "collective") return place === "differs" ? "no" : "yes";
  if (a.kind === "household") return SAME_HOUSEHOLD[place];

  const contradicted = id === "differs" || relate(keyOf(a.sex, String), keyOf(b.sex, String)) === "differs";
  if (birth === "same day") return contradicted ? "unknown" : "yes";
  if (contradicted) return "no";
  if (birth === "unknown") return sameWithoutBirthDate(a, b, place);
  return place === "same" || (isPlaceless(a) && isPlaceless(b)) ? "yes" : "unknown";
}

function sameWithoutBirthDate(a: Delegate, b: Delegate, place: Relation): Answer {
  if (place === "differs") return "no";
  if (relate(keyOf(a.phone, idKey), keyOf(b.phone, idKey)) === "same") return "yes";
  const position = relate(keyOf(a.position, foldWords), keyOf(b.position, foldWords));
  return place === "unknown" && position === "differs" ? "no" : "unknown";
}

const SAME_HOUSEHOLD: Readonly<Record<Relation, Answer>> = { same: "yes", differs: "no", unknown: "unknown" };

function birthRelation(
  a: Delegate["birthDate"],
  b: Delegate["birthDate"],
): "same day" | "same year" | "differs" | "unknown" {
  if (a.kind !== "value" || b.kind !== "value") return "unknown";
  const { year, month, day } = a.value;
  const other = b.value;
  if (year !== other.year || differ(month, other.month) || differ(day, other.day)) return "differs";
  return day !== undefined && other.day !== undefined ? "same day" : "same year";
}

function differ(a: number | undefined, b: number | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

/** Cheap: numbers that end differently are two. */
function mayShareId(a: Delegate["nationalId"], b: Delegate["nationalId"]): boolean {
  return a.kind === "value" && b.kind === "value" && a.value.slice(-2) === b.value.slice(-2);
}

/** An old number of 9 digits and a new one of 12 may be the same person's. */
function idRelation(a: string | undefined, b: string | undefined): Relation {
  const isOld = (key: string | undefined) => key !== undefined && key.length <= 9;
  return isOld(a) === isOld(b) ? relate(a, b) : "unknown";
}

/** "differs" when unit or thôn is known of both and is another. */
function placeRelation(a: Delegate, b: Delegate): Relation {
  const unit = relatePlaces(a.unit, b.unit);
  const village = relatePlaces(a.village, b.village);
  if (unit === "differs" || village === "differs") return "differs";
  return unit === "same" || village === "same" ? "same" : "unknown";
}

function relatePlaces(a: Delegate["unit"], b: Delegate["unit"]): Relation {
  if (a.kind !== "value" || b.kind !== "value") return "unknown";
  if (samePlace(a.value, b.value)) return "same";
  const relation = comparePlaces(a.value, b.value);
  return relation === "perhaps" ? "unknown" : relation === "same" ? "same" : "differs";
}

function isPlaceless({ unit, village }: Delegate): boolean {
  return unit.kind !== "value" && village.kind !== "value";
}

function relate(a: string | undefined, b: string | undefined): Relation {
  if (a === undefined || b === undefined) return "unknown";
  return a === b ? "same" : "differs";
}

function keyOf(read: Delegate["unit"], key: (text: string) => string | undefined): string | undefined {
  return read.kind === "value" ? key(read.value) || undefined : undefined;
}
