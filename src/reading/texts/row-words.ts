import { remember } from "../../domain/remember";
import { fold } from "../../domain/vietnamese-text";
import type { Sense } from "../../lexicon/senses";
import { SHEET_WORDS } from "../../lexicon/sheet-words";
import { bodyOf } from "./body-words";

const PLACE_AND_DATE =
  /(?:^|,\s*)ngay\s*(?:[\d.…_ ]*\s*thang\s*[\d.…_ ]*\s*nam\s*[\d.…_ ]*|\d{1,2}\s*([/.-])\s*\d{1,2}\s*\1\s*20\d\d\.?)$|^[^\d,]{2,40},\s*\d{1,2}\s*([/.-])\s*\d{1,2}\s*\2\s*20(?:1[6-9]|[2-9]\d)\.?$/;
/** A total is longer than any signature. */
const LONGEST_TOTAL = 160;
const LONGEST_SIGNATURE = 140;
const LONGEST_COUNT = 80;
const LONGEST_VACANT = 40;

/** What the row itself is; "- Thường trực Huyện ủy" is an item of something. */
function begins(text: string, ...senses: readonly Sense[]): boolean {
  return beginsItem(text, ...senses) && !/^\W*[-–+•]/.test(text);
}

function beginsItem(text: string, ...senses: readonly Sense[]): boolean {
  return SHEET_WORDS.rows.startOf(text).some(({ sense }) => senses.includes(sense));
}

/** What stands behind its first words. */
function behind(text: string): string {
  return text.slice(SHEET_WORDS.rows.startOf(text)[0]?.end);
}

/** "Tỷ lệ %", "Tỉ lệ (%): 50": a row that tells shares of the total, no counts. */
export function isRatioText(text: string): boolean {
  return begins(text, "row:ratio");
}

/** "Cộng", "Tổng cộng: 48", "Tổng số (I+II)": the beginning of a row of totals, not of a name such as "Công ty …". */
export function isSubtotalText(text: string): boolean {
  return begins(text, "row:ratio", "row:total", "row:carried") && text.length < LONGEST_TOTAL;
}

/** "- Nữ: 4", "Trong đó: nữ 4": a line that divides the total above it. */
export function isPartOfTotal(text: string): boolean {
  return /^\s*[-–+*•]\s*\S/.test(text) || beginsItem(text, "row:part");
}

/** "Danh sách này có 52 người", "(Danh sách ấn định 52 đại biểu)", "52 đại biểu", "Số lượng: 52 đại biểu". */
export const isClosingText: (text: string) => boolean = remember((typed) => {
  const text = typed.replace(/\s*:\s*(?=\d)/, " ");
  // "Danh sách được thông qua ngày 18/11/2022" counts nobody.
  if (begins(text, "row:closing")) return /\d|nguoi|dai bieu|dong chi/.test(fold(text).replace(DAYS, ""));
  const isCount = /^\W*\d/.test(text);
  if (!isCount && !begins(text, "row:closingCount")) return false;
  const counted = (isCount ? text : behind(text)).replace(/^\W*\d+\s*(?:\([^)]*\)\s*)?/, "");
  return begins(counted, "row:people") && !(isCount && /[\p{L}\d]/u.test(behind(counted)));
});

const DAYS = /\d{1,2}\s*[/.-]\s*\d{1,2}(?:\s*[/.-]\s*\d{2,4})?|\bnam \d{4}/g;

/** "Khách mời: 30 người", "Nữ 20": a line below a list that counts a part of it. */
export function isCountOfPart(text: string): boolean {
  return text.length < LONGEST_COUNT && beginsItem(text, "row:countedPart") && /^\D{0,30}\d/.test(behind(text));
}

export function isSignatureText(text: string): boolean {
  return (
    text.length < LONGEST_SIGNATURE &&
    (begins(text, "row:signed", "row:surelySigned") || isPlaceAndDate(text) || isRecipient(text))
  );
}

/** What below a list can be nothing but its foot, while "Thường trực HĐND" may also be a heading among its people. */
export function isCertainSignature(text: string): boolean {
  return (
    text.length < LONGEST_SIGNATURE && (begins(text, "row:surelySigned") || isPlaceAndDate(text) || isRecipient(text))
  );
}

/** "- UBND tỉnh (b/c);", "- Như trên;", "- Lưu: VT": to whom the paper goes. */
const isRecipient = remember((text) => RECIPIENT.test(fold(text)));
const RECIPIENT =
  /^\W*(?:nhu tren|nhu kinh gui|nhu dieu \d+|luu\s*[:,]?\s*(?:vt|vp|hs|ho so|van thu|tchc|to chuc)\b)|\((?:de )?(?:b\/c|bao cao|t\/h|thuc hien|p\/h|phoi hop|chi dao|theo doi|biet)\)\s*[;,.]*$/;

/** "Nà Cáy, ngày 15 tháng 7 năm 2025", "Nà Cáy, ngày 15/7/2025". */
export const isPlaceAndDate: (text: string) => boolean = remember((text) => PLACE_AND_DATE.test(fold(text)));

/** "VD", "Ví dụ: Nguyễn Văn A", "(Mẫu)": how to fill in a form. */
export function isExampleText(text: string): boolean {
  return text.length < LONGEST_COUNT && beginsItem(text, "row:example");
}

/** "(chưa cử)", "Bổ sung sau" where a name belongs: a place kept free for somebody. */
export function isVacantText(text: string): boolean {
  return text.length < LONGEST_VACANT && begins(text, "row:vacant");
}

/** "dd/mm/yyyy", "Chọn Nam hoặc Nữ", "Đủ 12 số", "Bắt buộc": how a cell of this column is to be filled in. */
export const isHintText: (text: string) => boolean = remember(
  (text) => text.length < LONGEST_COUNT && (begins(text, "row:hint") || DIGITS_ASKED.test(fold(text))),
);
const DIGITS_ASKED =
  /^\W*dd\s*[/.-]\s*mm\s*[/.-]\s*y{2,4}\W*$|^\W*(?:du |gom )?\d{1,2}(?:\s*(?:-|hoac|hay|\/)\s*\d{1,2})? (?:chu |ky tu )?so\W*$/;

/** "Giải lao", "Nghỉ trưa" where a name belongs: what comes between the speakers. */
export function isBreakText(text: string): boolean {
  return text.length < LONGEST_VACANT && begins(text, "row:break");
}

/** "Ông Lịch xin về sớm, không ăn trưa.", "TDP 3 nộp trễ": a sentence that tells what somebody, or some body, does. */
export function isSaying(text: string): boolean {
  const said = text.replace(/\([^)]*\)/g, "").trim();
  const least = bodyOf(said) === null ? 6 : 4;
  return (
    said.split(/\s+/).length >= least && SHEET_WORDS.rows.sensesIn(said).some(({ sense }) => sense === "row:saying")
  );
}

export function isNoteText(text: string): boolean {
  return begins(text, "row:note") || /^(?:\(\*+\)|\*+\s*\S)/.test(text.trim());
}

/** "(tiếp theo)", "(tiếp theo tờ 1)", "Danh sách đại biểu (tiếp)". */
export const saysItCarriesOn: (text: string) => boolean = remember((text) =>
  /^\W*tiep(?: theo)?\W*$|\(tiep(?: theo)?(?: (?:trang|to) \d+)?\)|\btiep theo\W*$/.test(fold(text)),
);
