import { sensesIn } from "../../lexicon/senses-in";
import type { FactOf } from "./plan-facts";
import { isClass } from "./only-for";
import { type PlainText, plainText, quoted } from "./plain-words";

type Row = FactOf<"allocation">["rows"][number];

/** "Thôn A: 05 đại biểu (nữ 02)": somebody with a number of delegates. */
export interface Seats {
  readonly row: Row;
  readonly who: SeatHolder;
  /** It stands apart from its number, or the number has a noun: "Khối Đảng: 12", "xã A 12 đại biểu". */
  readonly isPlain: boolean;
  /** Its number is of "đại biểu". */
  readonly isOfDelegates: boolean;
}

/**
 * Who has the seats: a `unit` by the words that it begins with; `named` what has a name of its own ("Giáo xứ Kim Đài");
 * a `group` of people; a bare `level` ("xã"), or a `class` of one ("xã loại II"); the `total` of a list.
 */
export type SeatHolder = "unit" | "named" | "group" | "level" | "class" | "total" | "unknown";

const TOTAL =
  /^(?:tong(?! cong ty\b| cuc\b| lien doan\b)(?: cong| so)?\b|cong\s*$|cong\s*:|toan (?:xa|huyen|phuong|tinh|thanh pho|doan)\b)/;
/** Behind the name, its number and what is counted: all that stands outside of brackets. */
const ITEM =
  /^(?<unit>[^:|]{1,90}?)\s*(?<sign>[:=,-]|\b(?:co|duoc|cu|bau|duoc cu|duoc bau|duoc phan bo)\b)?\s*(?<seats>\d{1,4})(?<noun>[a-z/ ]{0,40})$/;
/** "(05)", "(05 đại biểu)" behind a name. */
const IN_BRACKETS = /^\(\s*(?<seats>\d{1,3})\s*(?:dai bieu|nguoi|dong chi)?\s*\)/;
/** Where the parts of a number begin. */
const PARTS = /\btrong do\b|\b(?:bao )?gom\b|,\s*nu\b/;
/** A name of 90 letters with its number and noun is no longer. */
const LONGEST_ITEM = 150;
const PART =
  /(?<name>(?:[a-z]+ ){0,3}[a-z]+)\s*:?\s*(?<count>\d{1,3})(?!\d)|(?<count2>\d{1,3})\s+(?<name2>(?:[a-z]+ ){0,3}[a-z]+)/g;

/** "các xã Vân Trung, Vân Phú mỗi xã 14 đại biểu", "Tiểu đoàn 1, 2, 3 mỗi tiểu đoàn 20": as many for each of them. */
const EACH =
  /^\s*(?<names>(?:các\s+)?[^;:]{3,200}?)\s*[:,]?\s+mỗi\s+(?<kind>[\p{L} -]{2,30}?)\s*:?\s*(?<seats>\d{1,3})\s*(?:đại biểu|người|đồng chí)?$/iu;

/** The seats between two places of a text: of one, or of several that have as many each; none where more is said. */
export function seatsIn(words: PlainText, from: number, to: number): readonly Seats[] {
  const text = quoted(words, from, to).replace(/[.;,\s]+$/u, "");
  const { names = "", kind = "", seats = "" } = EACH.exec(text)?.groups ?? {};
  const each = numbered(
    names
      .replace(/^các\s+/iu, "")
      .replace(new RegExp(`^${kind}\\s+(?!dân phố)`, "iu"), "")
      .split(/\s*,\s*|\s+và\s+/u)
      .filter((name) => name !== ""),
  );
  // "Công an xã, Trạm Y tế: mỗi đơn vị 05": a rule for each of them, no row.
  if (isOfEachUnit(kind)) return [];
  if (kind !== "" && each.length > 1 && each.every((name) => /^(?:\p{Lu}|\d)|^\p{Ll}.*(?: \p{Lu}|\d)/u.test(name)))
    return each.map((name) => {
      return {
        row: {
          unit: name.toLowerCase().startsWith(kind.toLowerCase()) ? name : `${kind} ${name}`,
          seats: Number(seats),
        },
        who: "unit",
        isPlain: true,
        isOfDelegates: /đại biểu\s*$/iu.test(text),
      };
    });
  const one = seatsOfOne(words, from, to);
  return one === undefined ? [] : [one];
}

/** "mỗi đơn vị", "mỗi trường" say nothing of what each is called. */
export const isOfEachUnit = (kind: string) =>
  /^(?:đơn vị|cơ quan|cơ quan, đơn vị|nơi|cơ sở|địa phương|trường)$/iu.test(kind.trim());

/** "Tổ dân phố số 1, 2, 3": each is called as the first. */
function numbered(names: readonly string[]): readonly string[] {
  const called = /^(\p{L}.*?\s)\d+$/u.exec(names[0] ?? "")?.[1];
  const isCalled = called !== undefined && names.length > 1 && names.slice(1).every((name) => /^\d+$/.test(name));
  return isCalled ? names.map((name, i) => (i === 0 ? name : `${called}${name}`)) : names;
}

/** Somebody with a number of seats; undefined where more or something else is said. */
function seatsOfOne(words: PlainText, from: number, to: number): Seats | undefined {
  const plain = words.plain.slice(from, to).replace(/[.;,\s]+$/, "");
  const found = itemIn(plain);
  if (found === undefined) return undefined;
  const name = quoted(words, from, from + found.unit.length).replace(/^[\s*]+(?:riêng\s+)?|^riêng\s+|[\s:,]+$/giu, "");
  if (!/^[\s*]*[a-z]{2}/.test(found.unit) || isBound(name) || NO_HOLDER.test(name)) return undefined;
  // "đội 1" is called so, "Công an xã 04" is not.
  const isTwoDigits = found.seats.startsWith("0") && / /.test(name);
  if (!found.isPlain && !isTwoDigits && !/(?<=\s)\p{Lu}|\d/u.test(name)) return undefined;
  const parts = partsIn(words, from + found.end, from + plain.length);
  return {
    row: { unit: name, seats: Number(found.seats), ...(parts.length > 0 && { parts }) },
    who: seatHolder(name),
    isPlain: found.isPlain,
    isOfDelegates: /\d\s*dai bieu\b/.test(plain),
  };
}

/** "Số lượng: 250 đại biểu": of the whole conference. */
const NO_HOLDER = /^(?:tổng\s+)?(?:số|số lượng|số lượng đại biểu|số đại biểu|quy mô|thành phần)$/iu;

interface Item {
  readonly unit: string;
  readonly seats: string;
  readonly isPlain: boolean;
  /** Where the parts begin. */
  readonly end: number;
}

function itemIn(plain: string): Item | undefined {
  const bare = plain.replace(/\([^()]*\)/g, (inside) => " ".repeat(inside.length));
  const end = bare.slice(0, PARTS.exec(bare)?.index).replace(/[\s,;]+$/, "").length;
  const line = bare.slice(0, end);
  const match = line.length > LONGEST_ITEM ? null : ITEM.exec(line);
  if (match === null) {
    const seats = IN_BRACKETS.exec(plain.slice(end).trimStart())?.groups?.["seats"];
    return seats === undefined ? undefined : { unit: line, seats, isPlain: true, end: plain.length };
  }
  const { unit = "", seats = "", sign = "", noun = "" } = match.groups ?? {};
  if (noun.trim() !== "" && !isCounted(noun.trim())) return undefined;
  return { unit, seats, isPlain: noun.trim() !== "" || /^[:=-]$/.test(sign), end: line.length };
}

/** "mỗi xã 05", "tối đa 10": a rule for several, no seats of one. */
const isBound = (name: string) =>
  sensesIn(name).some(({ sense, end }) => sense === "each" || (/^bound/.test(sense) && end === name.length)) ||
  /(?:^| )(?:còn lại|từ|đến)(?: |$)/iu.test(name);

const isCounted = (noun: string) =>
  // "06 đại biểu/xã": a rule for each.
  !/(?<!\bd)\/[a-z]{2}/.test(noun) && isOfPeople(noun);

const isOfPeople = (noun: string) =>
  /^(?:dai bieu|db|nguoi|dong chi|d\/c|suat|vi|em)\b/.test(noun) ||
  // Alone: "7 chi bộ" are no women.
  /^(?:chi|chi em|anh chi|anh|ong|ba|cu|bac|chau|me)$/.test(noun.trim()) ||
  sensesIn(noun).some(({ sense, start }) => start === 0 && /^(?:counted(?!:talk)|staff|group)/.test(sense));

function partsIn(words: PlainText, from: number, to: number): NonNullable<Row["parts"]> {
  const rest = words.plain.slice(from, to);
  const lead = /^[\s,;(]*(?:(?:trong do|co|gom|bao gom|it nhat)\b[\s:]*)*/.exec(rest)?.[0].length ?? 0;
  if (lead === 0) return [];
  return [...rest.slice(lead).matchAll(PART)].map(({ groups = {}, 0: all, index }) => {
    const name = groups["name"] ?? groups["name2"] ?? "";
    const at = from + lead + index + all.indexOf(name);
    return {
      name: partName(quoted(words, at, at + name.length)),
      seats: Number(groups["count"] ?? groups["count2"]),
    };
  });
}

/** "Trong đó nữ" → "nữ". */
export const partName = (name: string) =>
  name.replace(/^\s*(?:trong đó|số đại biểu|số lượng|số|có|và)\s*:?\s+/iu, "").trim() || name;

/** A place, an office or a part of the list that sends somebody, or people: by the words that its name begins with. */
export function seatHolder(name: string): SeatHolder {
  const words = name.replace(/^(?:số\s+)?đại biểu\s+(?:(?:của|thuộc|là)\s+)?(?=\p{L})/iu, "");
  const senses = sensesIn(words);
  const first = senses.filter(({ start }) => start === 0).map(({ sense }) => sense);
  const behind = /^các\s+/iu.exec(words)?.[0].length ?? 0;
  const isUnit = (at: number) => senses.some(({ sense, start }) => start === at && sense === "unit:sending");
  if (TOTAL.test(words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase())) return "total";
  if (senses.length > 0 && isClass(plainText(words).plain)) return "class";
  if (first.some((sense) => /^(?:group|counted|staff|other)/.test(sense))) return "group";
  if (behind > 0) return isUnit(behind) ? "unit" : "unknown";
  const isNamed = /\s\p{Lu}|\d/u.test(words);
  if (isUnit(0)) return isNamed || !LEVEL.test(words) ? "unit" : "level";
  // "Đoàn phường Hạ An": an office that no plan lists among those that send somebody has a name of its own too.
  return first.every((sense) => sense === "office") && isNamed ? "named" : "unknown";
}

/** "Xã", "huyện, thị xã": no one unit. */
const LEVEL = /^(?:(?:xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh|cơ sở|đơn vị|cơ quan)[\s,]*)+$/iu;
