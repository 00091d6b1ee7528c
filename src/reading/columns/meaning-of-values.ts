import { readDate } from "../../domain/vietnamese-date";
import { fold, foldWords } from "../../domain/vietnamese-text";
import { styleAt } from "../../domain/sheet-snapshot";
import { OF_MERIT } from "../../lexicon/people-in-lists";
import { SHEET_WORDS } from "../../lexicon/sheet-words";
import { OTHER_BODIES } from "../../lexicon/sheets/header-words";
import { DEED_MEASURES, DEEDS } from "../../lexicon/sheets/deed-words";
import type { Grid } from "../grid/sheet-grid";
import type { Meaning } from "../texts/match-phrase";
import { headerWords } from "../texts/match-header";
import { looksLikePersonName } from "../texts/read-name";
import { readSex } from "../texts/read-sex";
import { topicOf } from "../texts/section-text";
import { isOffice } from "../texts/split-position";
import type { ColumnSample } from "./sample-column";

/** Fewer values say nothing of a column. */
const LEAST_VALUES = 3;

/**
 * What the values of a column without a header can only be; undefined when they may be several things. `only`: no other
 * column holds such dates.
 */
export function meaningOfValues(
  grid: Grid,
  column: number,
  sample: ColumnSample,
  rows: readonly number[],
  only: boolean,
): Meaning | undefined {
  const { filled } = sample;
  if (filled < LEAST_VALUES) return undefined;
  const most = (count: number) => count >= filled * 0.9;
  if (only && isDates(sample) && rows.every((row) => mayBeBirth(grid, row, column))) return "birthDate";
  if (most(sample.sexes + sample.honorifics)) return "sex";
  if (most(sample.villages)) return "village";
  if (most(sample.places) && sample.villages < filled / 2) return "unit";
  if (most(sample.offices) || holdPosts(rows.map((row) => grid.text(row, column)))) return "position";
  if (saySchooling(rows.map((row) => grid.text(row, column)))) return "education";
  if (most(sample.phones) && rows.every((row) => PHONE.test(grid.text(row, column)))) return "phone";
  if (most(sample.ids) && filled > 0 && rows.every((row) => /^(?:|\d{12})$/.test(grid.text(row, column))))
    return "nationalId";
  return undefined;
}

/** "0984 331 207", "0868.330.712". */
const PHONE = /^(?:|0(?:[ .-]?\d){9})$/;

/** Offices and titles in half of the cells, and short words in the others: "Lương y", "Thủ quỹ", "Y tế bản". */
function holdPosts(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== "");
  const posts = filled.filter(isPost).length;
  return posts >= LEAST_POSTS && posts >= filled.length / 2 && filled.every(mayBePost);
}

/** Offices in half of the cells, and nothing that is given for merit: "Hội viên tiêu biểu" is a title. */
export function sayPostsOnly(texts: readonly string[], { awards, filled, offices }: ColumnSample): boolean {
  return awards === 0 && offices >= filled / 2 && !texts.some((text) => isOffice(text) && isPraise(text));
}

const isPraise = (text: string): boolean => PRAISE.test(fold(text));
const PRAISE = new RegExp(`\\b(?:${OF_MERIT.map(fold).join("|")})\\b`);

const LEAST_POSTS = 2;

/** "Thiếu tá", "Bác sĩ" and nothing else. */
const isTitle = (text: string): boolean => SHEET_WORDS.honorifics.startOf(text)[0]?.end === text.length;

function isPost(text: string): boolean {
  return isOffice(text) || isTitle(text) || /^phó \p{Ll}/u.test(text.slice(0, 1).toLowerCase() + text.slice(1));
}

function mayBePost(text: string): boolean {
  return text.length <= LONGEST_POST && !/\d/.test(text) && (isPost(text) || looksLikePersonName(text) < 0.7);
}

const LONGEST_POST = 40;

/** "12/12", "9/12", "7/10", here and there "Không". */
function saySchooling(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== "");
  const years = filled.filter((text) => SCHOOLING.test(text)).length;
  return years >= filled.length / 2 && filled.every((text) => SCHOOLING.test(text) || NO_SCHOOLING.test(fold(text)));
}

const SCHOOLING = /^(?:0?[1-9]|1[0-2])\/12$|^(?:0?[1-9]|10)\/10$/;
const NO_SCHOOLING = /^(?:0|-|khong|khong biet chu|mu chu|chua)$/;

/**
 * The same below a header that says nothing of ours: somebody's schooling, told from votes and days by who went through
 * all of it, the offices of people (ranks alone are none), and what can be nothing else.
 */
export function meaningBelowUnknown(
  grid: Grid,
  column: number,
  leaf: string,
  sample: ColumnSample,
  rows: readonly number[],
): Meaning | undefined {
  const words = headerWords(leaf);
  if (OF_OTHER_MATTER.test(words)) return undefined;
  const texts = rows.map((row) => grid.text(row, column)).filter((text) => text !== "");
  const meaning = meaningOfValues(grid, column, sample, rows, false) ?? (areMostlyBodies(sample) ? "unit" : undefined);
  if (meaning === undefined)
    return isEachOwn(texts, sample) && tellDeeds(texts) && !OF_SPEECHES.test(words) ? "achievement" : undefined;
  if (meaning === "unit") return OF_OTHER_BODIES.test(words) ? undefined : meaning;
  return PLAIN_BELOW_UNKNOWN[meaning]?.(texts, sample) === true ? meaning : undefined;
}

/** A body whose name does not say so may be among them: "TTXVN tại Đắk Lắk". */
const areMostlyBodies = ({ filled, places, villages }: ColumnSample): boolean =>
  filled >= LEAST_VALUES && places >= filled * 0.8 && villages < filled / 2;

/** Bodies that have to do with somebody who is not of them: where he was treated, learns, is registered. */
const OF_OTHER_BODIES = new RegExp(`^(?:noi|dia chi|dia diem)\\b|\\b(?:${OTHER_BODIES.join("|")})\\b`);

const isEachOwn = (_: readonly string[], { distinct, filled }: ColumnSample): boolean => distinct >= filled * 0.9;

/** What the values can only be, whatever their header calls them. */
const PLAIN_BELOW_UNKNOWN: Readonly<
  Partial<Record<Meaning, (texts: readonly string[], sample: ColumnSample) => boolean>>
> = {
  village: () => true,
  phone: isEachOwn,
  nationalId: isEachOwn,
  // "Đ/c" says of nobody whether he is a man.
  sex: (texts) => texts.every((text) => readSex(text) !== null),
  position: (texts, { filled }) => texts.filter((text) => isOffice(text) && !isTitle(text)).length >= filled / 2,
  education: (texts) => texts.some((text) => /^(\d+)\/\1$/.test(text)),
};

/** "Hiến 800 m2 đất làm đường", "Cứu 2 người đuối nước" in half of the cells or more. */
function tellDeeds(texts: readonly string[]): boolean {
  const deeds = texts.filter((text) => isDeed(text)).length;
  return deeds >= LEAST_VALUES && deeds >= texts.length / 2;
}

const DEED = new RegExp(`^(?:da )?(?:${[...DEEDS].sort((a, b) => b.length - a.length).join("|")}) `);
const MEASURED = new RegExp(`(?:^| )(?:tren |hon )?\\d+(?: \\d+)?%?(?: (?:${DEED_MEASURES.join("|")}))(?: |$)`);
const FEWEST_WORDS = 4;

function isDeed(text: string): boolean {
  const words = foldWords(text);
  return (
    words.split(" ").length >= FEWEST_WORDS && (DEED.test(words) || MEASURED.test(words)) && topicOf(text) !== "unit"
  );
}

/** "Nội dung chia sẻ": what somebody is going to tell. */
const OF_SPEECHES =
  /\b(?:noi dung|chu de|de tai|bai|chia se|phat bieu|tham luan|chuyen de|nhiem vu|phan cong|cong viec)\b/;

/** What is planned for people, or counted of them, and not so now. */
const OF_OTHER_MATTER =
  /\b(?:quy hoach|boi duong|dang ky|ung cu|de nghi|du kien|gioi thieu|bau|nguoi|thay(?! (?:co|giao|mat))|cu|truoc|ngay|phieu|dong y|tan thanh|ty le|buoi|phien|diem|tiet)\b/;

export function isDates({ filled, dates, years }: ColumnSample): boolean {
  return filled >= LEAST_VALUES && dates + years >= filled * 0.8;
}

/** Nobody on a list was born before 1920 or after 2015; a party's or an award's date is later for some. */
function mayBeBirth(grid: Grid, row: number, column: number): boolean {
  const read = readDate(grid.value(row, column), styleAt(grid.sheet, row, column).numberFormat);
  return read.kind !== "value" || (read.value.year >= 1920 && read.value.year <= 2015);
}
