import { formatCount } from "../domain/format-number";

const DIGITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"] as const;
const THOUSANDS = ["", " nghìn", " triệu"] as const;

/**
 * 12505000 → "Mười hai triệu năm trăm linh năm nghìn đồng". Whole đồng from 0 up; larger than 10^15 is left in figures.
 */
export function moneyInWords(amount: number): string {
  if (!Number.isInteger(amount) || amount < 0 || amount >= 1e15) return `${String(amount)} đồng`;
  return `${inWords(amount)} đồng`;
}

/** 138 → "138 (Một trăm ba mươi tám)", as totals are written that nobody shall change; under 10 with a zero before. */
export function countInWords(count: number): string {
  return `${count < 10 ? `0${String(count)}` : formatCount(count)} (${inWords(count)})`;
}

function inWords(number: number): string {
  const words = number === 0 ? "không" : wholeNumber(number);
  return `${words.slice(0, 1).toLocaleUpperCase("vi")}${words.slice(1)}`;
}

/** Billions are counted in themselves ("nghìn tỷ"). */
function wholeNumber(number: number): string {
  const billions = Math.floor(number / 1e9);
  const rest = number % 1e9;
  const head = billions > 0 ? `${wholeNumber(billions)} tỷ` : "";
  const groups = [Math.floor(rest / 1e6), Math.floor(rest / 1e3) % 1000, rest % 1000];
  let started = head !== "";
  const tail = groups.flatMap((group, i) => {
    if (group === 0) return [];
    const words = `${threeDigits(group, started)}${THOUSANDS[2 - i] ?? ""}`;
    started = true;
    return [words];
  });
  return [head, ...tail].filter((part) => part !== "").join(" ");
}

/** `full`: something stands before, so that a missing hundred is said ("không trăm linh năm"). */
function threeDigits(number: number, full: boolean): string {
  const [hundreds, tens, ones] = [Math.floor(number / 100), Math.floor(number / 10) % 10, number % 10];
  const words: string[] = [];
  if (hundreds > 0 || full) words.push(`${digit(hundreds)} trăm`);
  if (tens > 1) words.push(`${digit(tens)} mươi`);
  else if (tens === 1) words.push("mười");
  else if (ones > 0 && words.length > 0) words.push("linh");
  if (ones > 0) words.push(lastDigit(ones, tens));
  return words.join(" ");
}

function lastDigit(ones: number, tens: number): string {
  if (ones === 1 && tens > 1) return "mốt";
  if (ones === 4 && tens > 1) return "tư";
  return ones === 5 && tens > 0 ? "lăm" : digit(ones);
}

function digit(value: number): string {
  return DIGITS[value] ?? "";
}
