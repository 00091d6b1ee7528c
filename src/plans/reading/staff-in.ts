import { STAFF } from "./group-words";
import type { Staff } from "./plan-facts";

const NUMBER = "(\\d{1,3}(?:\\.\\d{3})+|\\d+)";
const BETWEEN = new RegExp(
  `\\btu ${NUMBER}(?: ${STAFF}[^;.]{0,60}?)? (?:den|toi|-) (duoi )?${NUMBER} ?(?:nguoi )?${STAFF}`,
);
const BEFORE = `(?<word>duoi|it hon|chua den|tren|hon|nhieu hon|khong qua|toi da|den|khong duoi|it nhat|toi thieu|tu|du)`;
const ONE = new RegExp(`\\b${BEFORE} ${NUMBER} ?(?:nguoi )?(?:tro (?<up>len|xuong) )?${STAFF}`);
/** "có số lao động dưới 300", "quy mô lao động từ 300 trở lên". */
const LATER = new RegExp(`${STAFF}[^;.,]{0,40}? ${BEFORE} ${NUMBER}(?![\\d.]*\\s*(?:%|dai bieu))`);

/** "có từ 50 người trở xuống tổ chức hội nghị toàn thể", "từ 500 trở lên": people of the unit, as the form shows. */
const FORM = /\b(?:toan the|(?:hoi nghi|dai hoi) dai bieu)\b/;
const BARE = new RegExp(
  `\\b${BEFORE} ${NUMBER}(?= (?:nguoi|dong chi|tro |to chuc|thi)|,)(?! ?dai bieu)(?: nguoi| dong chi)?(?: tro (?<up>len|xuong))?`,
);

export interface StaffCondition {
  readonly staff: Staff;
  readonly start: number;
  readonly end: number;
}

/** The number of staff that a clause sets as a condition: "dưới 200 cán bộ, công chức", "từ 300 lao động trở lên". */
export function staffIn(plain: string): StaffCondition | undefined {
  const between = BETWEEN.exec(plain);
  if (between !== null) {
    const max = numberOf(between[3]) - (between[2] === undefined ? 0 : 1);
    return { staff: { op: "between", min: numberOf(between[1]), max }, ...range(between) };
  }
  for (const pattern of FORM.test(plain) ? [ONE, LATER, BARE] : [ONE, LATER]) {
    const match = pattern.exec(plain);
    if (match === null) continue;
    const { word = "", up } = match.groups ?? {};
    const behind = plain.slice(match.index + match[0].length, match.index + match[0].length + 60);
    const turn = up ?? /^[^;.]{0,50}?\btro (len|xuong)/.exec(behind)?.[1];
    return { staff: { op: operatorOf(word, turn), number: numberOf(match[2]) }, ...range(match) };
  }
  return undefined;
}

function operatorOf(word: string, turn: string | undefined): "<" | "<=" | ">" | ">=" {
  if (turn === "len") return ">=";
  if (turn === "xuong") return "<=";
  if (/duoi$/.test(word) && word !== "khong duoi") return "<";
  if (/^(?:it hon|chua den)$/.test(word)) return "<";
  if (/^(?:tren|hon|nhieu hon)$/.test(word)) return ">";
  return /^(?:khong qua|toi da|den)$/.test(word) ? "<=" : ">=";
}

const numberOf = (text = "0") => Number(text.replaceAll(".", ""));
const range = (match: RegExpExecArray) => ({ start: match.index, end: match.index + match[0].length });
