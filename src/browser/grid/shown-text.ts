import { type CellValue, isDateFormat } from "../../domain/sheet-snapshot";

/**
 * What a cell shows: the value in its number format. Enough of Excel's codes for rosters; an exotic code shows the
 * plain value.
 */
export function shownText(value: CellValue, numberFormat: string): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (numberFormat === "@" || numberFormat === "General" || numberFormat === "") return plainNumber(value);
  if (isDateFormat(numberFormat)) return shownDate(value, numberFormat) ?? plainNumber(value);
  return shownNumber(value, numberFormat) ?? plainNumber(value);
}

/** What the editor shows of a cell: a date as day/month/year, a number in full. */
export function editedText(value: CellValue, numberFormat: string): string {
  if (typeof value === "number" && isDateFormat(numberFormat) && Number.isInteger(value))
    return shownDate(value, "dd/mm/yyyy") ?? String(value);
  if (typeof value === "number" && numberFormat.includes("%"))
    return `${plainNumber(Number((value * 100).toPrecision(15)))}%`;
  return shownText(value, "General");
}

function plainNumber(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  return String(Number(value.toPrecision(11))).replace(".", ",");
}

/** undefined when the serial number is no day of Excel's calendar. */
function shownDate(serial: number, format: string): string | undefined {
  if (serial < 1 || serial >= 2_958_466) return undefined;
  const days = Math.floor(serial);
  const date = new Date(Date.UTC(1899, 11, 30) + (days < 61 ? days + 1 : days) * 86_400_000);
  const minutes = Math.round((serial - days) * 1440);
  const section = format.split(";")[0] ?? "";
  let afterHour = false;
  return section.replace(
    /\[[^\]]*\]|"([^"]*)"|\\(.)|_.|\*.|y+|m+|d+|h+|s+|am\/pm/gi,
    (token, quoted: string | undefined, escaped: string | undefined) => {
      if (quoted !== undefined) return quoted;
      if (escaped !== undefined) return escaped;
      const wide = token.length;
      switch (token.charAt(0).toLowerCase()) {
        case "y":
          return wide > 2 ? String(date.getUTCFullYear()) : pad(date.getUTCFullYear() % 100, 2);
        case "m": {
          const value = afterHour ? minutes % 60 : date.getUTCMonth() + 1;
          afterHour = false;
          return wide > 2 ? `Tháng ${value}` : pad(value, wide);
        }
        case "d":
          return wide > 2 ? (WEEKDAYS[date.getUTCDay()] ?? "") : pad(date.getUTCDate(), wide);
        case "h":
          afterHour = true;
          return pad(Math.floor(minutes / 60), wide);
        case "s":
          return pad(0, wide);
        default:
          return "";
      }
    },
  );
}

const WEEKDAYS = ["Chủ nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"];

/** undefined when the format is not one of plain figures. */
function shownNumber(value: number, format: string): string | undefined {
  const { section, hasOwnSign } = sectionFor(value, format);
  const bare = section.replace(/\[[^\]]*\]|_.|\*./g, "").replace(/\\(.)/g, '"$1"');
  const match = /^((?:"[^"]*"|[^0#?"])*)([0#?][0#?,]*)(?:\.([0#?]+))?(%?)((?:"[^"]*"|[^0#?"])*)$/.exec(bare);
  if (!match) return undefined;
  const [, before = "", whole = "", fraction = "", percent = "", after = ""] = match;
  const sign = value < 0 && !hasOwnSign ? "-" : "";
  const unquote = (text: string) => text.replaceAll('"', "");
  const figures = shownFigures(Math.abs(percent ? value * 100 : value), whole, fraction);
  return `${sign}${unquote(before)}${figures}${percent}${unquote(after)}`;
}

/** The section of the format that is meant for this number: positive; negative, which draws the sign itself; zero. */
function sectionFor(value: number, format: string): { readonly section: string; readonly hasOwnSign: boolean } {
  const [positive = "", negative, zero] = format.split(";");
  if (value < 0 && negative !== undefined) return { section: negative, hasOwnSign: true };
  return { section: value === 0 && zero !== undefined ? zero : positive, hasOwnSign: false };
}

/** Digits as `whole` and `fraction` of the format ask for: "0" a digit always, "#" only where there is one. */
function shownFigures(size: number, whole: string, fraction: string): string {
  const [digits = "0", decimals = ""] = size.toFixed(Math.min(fraction.length, MOST_DECIMALS)).split(".");
  const padded = digits.padStart(zeros(whole), "0");
  const grouped = whole.includes(",") ? padded.replace(/\B(?=(\d{3})+$)/g, ".") : padded;
  const needed = zeros(fraction);
  const kept = decimals.slice(0, needed) + decimals.slice(needed).replace(/0+$/, "");
  return kept ? `${grouped},${kept}` : grouped;
}

function zeros(format: string): number {
  return (format.match(/0/g) ?? []).length;
}

/** toFixed() takes no more. */
const MOST_DECIMALS = 100;

function pad(value: number, width: number): string {
  return String(value).padStart(Math.min(width, 2), "0");
}
