/**
 * What finds a person again: an identity number of 12 digits (they begin with the code of a province) or 9, also in
 * groups; a telephone number, also with +84.
 * Sums of money are no such numbers.
 */
const NO_MONEY = String.raw`(?![\d/]|[.,]\d|\s*(?:đồng|đ|vnđ|nghìn|triệu|tỷ)(?!\p{L}))`;
const LONG = new RegExp(String.raw`(?<![\d.,/])(?:\d{12}|0\d{2}(?:[ .-]\d{3}){3})${NO_MONEY}`, "giu");
const SHORT = new RegExp(String.raw`(?<![\d.,/])\d{9}${NO_MONEY}`, "giu");
const PHONE = /(?<![\d.,/])(?:\(?\+?84\)?[ .-]?|0(?!0))\d(?:[ .-]?\d){7,9}(?![\d/])/gu;

/**
 * The text with identity and telephone numbers taken out: a document shows them only in a column that was chosen for
 * them.
 */
export function maskNumbers(text: string): string {
  return /\d{3}/.test(text) || /\d[ .-]\d/.test(text)
    ? text.replace(LONG, "…").replace(PHONE, "…").replace(SHORT, "…")
    : text;
}
