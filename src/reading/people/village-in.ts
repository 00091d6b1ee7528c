import type { Read } from "../../domain/read";
import { remember } from "../../domain/remember";
import { beginsWithVillageKind, isVillageKind, villageInSmallLetters } from "../../domain/village-kinds";
import { placeKind } from "../../domain/vietnamese-text";
import { STREETS } from "../../lexicon/places";
import { OF_ORGANISATIONS, OF_VILLAGES } from "../../lexicon/sheets/header-words";
import type { RowFacts } from "./row-facts";
import { topicOf } from "../texts/section-text";

/**
 * The thôn of an address: "Thôn Bình Phú, xã Tam Xuân, huyện Núi Thành" is Thôn Bình Phú. Left as it stands where no
 * part, or several, name one.
 */
export function villageIn(address: Read<string>): Read<string> {
  if (address.kind !== "value" || partsOf(address.value).length < 2) return address;
  const village = villagePart(address.value);
  return village === undefined ? address : { ...address, value: village };
}

/**
 * An address that names no thôn ("21/2 Nguyễn Trãi", "Số 5 Lê Lợi, phường 3") below a heading that does: somebody lives
 * where the heading says. Where the other cells of its column name theirs, which one is meant stays open.
 */
export function villageOrHeading(village: Read<string>, facts: RowFacts): Read<string> {
  if (village.kind !== "value" || !namesNoVillage(village.value)) return orVillageOfHeading(village, facts);
  const { cell, value: text } = village;
  const headed = orVillageOfHeading({ kind: "blank", cell }, facts);
  if (headed.kind === "value") return headed;
  const sample = facts.column("village")?.sample;
  const areOthers = sample !== undefined && sample.villages >= sample.filled * 0.5;
  const parts = partsOf(text);
  return areOthers && (parts.length > 1 || STREET.test(text)) ? { kind: "unreadable", text, cell } : village;
}

/** Below "Thôn Nà Ca" and below "Đoàn đại biểu thôn Nà Ca" people are of that thôn. */
function orVillageOfHeading(village: Read<string>, facts: RowFacts): Read<string> {
  if (village.kind === "value" || village.kind === "unreadable") return village;
  const headed = facts.orHeading(village, "village");
  if (headed.kind === "value") return { ...headed, value: villageInSmallLetters(headed.value) };
  const heading = facts.heading("unit") ?? facts.heading("category");
  const value = heading === undefined ? undefined : villageSentBy(heading.text);
  return heading === undefined || value === undefined
    ? headed
    : { kind: "value", value: villageInSmallLetters(value), cell: heading.cell };
}

/** "ĐOÀN SỐ 1: ẤP LẠC SƠN", "Chi hội Phụ nữ thôn Nà Ca"; no school or office that only stands in one. */
const villageSentBy = remember((heading: string): string | undefined => {
  const [, village = ""] = SENT_BY_VILLAGE.exec(heading.normalize("NFC")) ?? [];
  return beginsWithVillageKind(village) && topicOf(village) === "village" ? village : undefined;
});

const SENT_BY_VILLAGE = new RegExp(
  `^(?:${OF_VILLAGES.join("|")})(?: (?:${OF_ORGANISATIONS.join("|")}))?(?: (?:số )?\\d{1,2})?(?:\\s*[:–-])? ([^,;:–]+)$`,
  "iu",
);

/** A sign parts them, or a line that was broken: "Thôn Ea Noh Xã Cư Drang H. Cư Blang". */
const partsOf = (address: string): readonly string[] =>
  address
    .split(/\s*[,;]\s*|\s+[-–]\s*|[-–]\s+|(?<=\S \S+) (?=(?:Xã|Huyện|Tỉnh|H\.|X\.) ?\p{Lu})/u)
    .filter((part) => part !== "");

const villagePart = remember((address: string): string | undefined => {
  const parts = partsOf(address);
  const villages = parts.filter((part) => isVillageKind(placeKind(part)));
  // Of "Tổ 2, thôn Nà Ca, xã Tân Lộc" the thôn is asked for.
  const named = villages.length < 2 ? villages : villages.filter((part) => !SMALLER.has(placeKind(part)));
  // "Tổ 4, ấp Phũm Soài" is an address by itself.
  const isAddress = villages.length > named.length || parts.some((part) => tellsAddress(part) || HOUSE.test(part));
  return (isAddress || namesWithoutKind(parts)) && named.length === 1 ? named[0] : undefined;
});

/** "Buôn Sah, Cư Drang, Cư Blang": the commune and the district by their names alone; "Tổ 5, Nà Ca" is of a thôn. */
function namesWithoutKind([village = "", ...others]: readonly string[]): boolean {
  const kind = placeKind(village);
  return (
    isVillageKind(kind) && !SMALLER.has(kind) && others.length > 1 && others.every((part) => NAME_OF_PLACE.test(part))
  );
}
const NAME_OF_PLACE = /^\p{Lu}[\p{L}\p{M}']*(?: \p{Lu}[\p{L}\p{M}']*){0,3}$/u;

/** Only beside one of these is the text an address. */
const tellsAddress = (part: string): boolean => LARGER.has(placeKind(part)) || STREET.test(part);

/** A house in a street, a commune, nothing smaller. */
const namesNoVillage = remember((address: string): boolean => partsOf(address).every(tellsAddress));

/** "Số 12", "21/2": beside a place the number of a house. */
const HOUSE = /^(?:số\s*)?\d+[a-z]?(?:\/\d+[a-z]?)*$/iu;
/** "21/2 Nguyễn Trãi", "Số 118 Nhạc Sơn", "Số nhà 7", "Đường 3/2"; no "5", no "Số 5" and no "3A". */
const STREET = new RegExp(
  `^(?:(?:số nhà|sn|nhà số|số|nhà)?[\\s.:]*\\d+[a-z]?(?:/\\d+[a-z]?)*\\s+(?!\\d)\\p{L}.*|(?:số nhà|sn|nhà số)[\\s.:]*\\d.*|(?:${STREETS.join("|")})[\\s.]+[\\p{L}\\d].*)$`,
  "iu",
);

/** They may be parts of a thôn. */
const SMALLER: ReadonlySet<string> = new Set(["tổ dân phố", "đội"]);
const LARGER: ReadonlySet<string> = new Set([
  "xã",
  "phường",
  "thị trấn",
  "huyện",
  "quận",
  "thị xã",
  "thành phố",
  "tỉnh",
]);
