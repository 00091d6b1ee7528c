import type { Sex } from "../../domain/delegate";
import { clean, fold, foldWords } from "../../domain/vietnamese-text";
import { FEMALE_ADDRESSES, MALE_ADDRESSES } from "../../lexicon/honorifics";
import { readName } from "./read-name";

const MALE = new Set([
  "nam",
  "nam gioi",
  "gioi tinh nam",
  "ong",
  "cu ong",
  "anh",
  "chu",
  "thay",
  "thay giao",
  "trai",
  "con trai",
  "dan ong",
  "male",
  "man",
]);
const FEMALE = new Set([
  "nu",
  "nu gioi",
  "gioi tinh nu",
  "ba",
  "cu ba",
  "chi",
  "co",
  "co giao",
  "gai",
  "con gai",
  "phu nu",
  "dan ba",
  "female",
  "woman",
]);

/**
 * Reads a cell of the column Giới tính. null for what names neither or both ("Nam/Nữ", "Khác", "N", "1"). M and F only
 * as capitals.
 */
export function readSex(text: string): Sex | null {
  const typed = clean(text);
  if (typed === "M" || typed === "F") return typed === "M" ? "male" : "female";
  // "Có" is no "cô".
  const word = typed.normalize("NFC").toLowerCase() === "có" ? "" : foldWords(typed).replace(OF_SOMEBODY, "");
  return MALE.has(word) ? "male" : FEMALE.has(word) ? "female" : null;
}

/** "Bạn nam", "bé gái". */
const OF_SOMEBODY = /^(?:ban|em|chau|be|hoc sinh|dai bieu) (?=(?:nam|nu|trai|gai)$)/;

/**
 * The sex a form of address before a name tells: Ông → male, Bà → female; null for "Ông (Bà)", Đ/c or none. Never from
 * the name itself.
 */
export function sexOfHonorific(name: string): Sex | null {
  return sexOfAddress(readName(name).honorific);
}

/** The same of the form of address alone. */
export function sexOfAddress(honorific: string | null): Sex | null {
  if (honorific === null) return null;
  const address = fold(honorific).replace(/^kinh gui[\s:]*/, "");
  if (/[/(,&-]/.test(address)) return null;
  if (OF_MEN.test(address)) return "male";
  // "O Lài", as in the centre; "Ô" is ông.
  if (/^o$/iu.test(honorific)) return "female";
  return OF_WOMEN.test(address) ? "female" : null;
}

const anyOf = (addresses: readonly string[]): RegExp =>
  new RegExp(`^(?:${addresses.map((address) => address.replace(".", "\\.")).join("|")})(?:[ .]|$)`);
const OF_MEN = anyOf(MALE_ADDRESSES);
const OF_WOMEN = anyOf(FEMALE_ADDRESSES);

/** "Nam", "Cụ bà", "Giới tính (Nữ: x)": whom a mark in the column means; null when it may be either. */
export function sexOfHeader(header: string): Sex | null {
  const words = new Set(
    clean(header)
      .toLowerCase()
      .split(/[^\p{L}]+/u),
  );
  const female = ["nữ", "nu", "bà"].some((word) => words.has(word));
  const male = ["nam", "ông"].some((word) => words.has(word));
  return female === male ? null : female ? "female" : "male";
}
