import type { CellValue } from "../../domain/sheet-snapshot";
import { foldWords } from "../../domain/vietnamese-text";
import { readDate } from "../../domain/vietnamese-date";
import { readMark } from "./read-mark";

const YES =
  /^(?:la )?(?:dang|dang vien|dv|dv csvn|dang vien dcsvn|dang vien dang csvn)(?: (?:chinh thuc|du bi|csvn|dang cong san viet nam|dcsvn))?$|^(?:chinh thuc|du bi|da ket nap|da vao dang|da vao)$/;
const NO =
  /^(?:(?:khong|ko|k) (?:phai )?(?:la )?(?:dang vien|dv|dang)|khong phai|quan chung|qc|qcut|quan chung uu tu|ngoai dang|chua|chua (?:vao|ket nap|la|phai)(?: (?:dang|dang vien|dv|vao dang|la dang vien))*|cam tinh(?: dang)?|doi tuong(?: dang| ket nap)*|khong dang|doan|doan vien|dvtn|doan vien thanh nien|doan thanh nien|doan tncs(?: ho chi minh| hcm)?)$/;

/**
 * Reads a cell under Đảng viên: a date of admission (or its year), a mark, Có, "Đảng viên" → true; Không, quần chúng,
 * chưa → false; null when it cannot be told.
 */
export function readPartyMember(value: CellValue, numberFormat: string): boolean | null {
  const mark = readMark(value);
  if (mark !== null || value === null) return mark;
  if (readDate(value, numberFormat, { serials: true }).kind === "value") return true;
  if (typeof value !== "string") return null;
  const words = foldWords(value);
  if (NO.test(words)) return false;
  if (YES.test(words)) return true;
  // "03/02/2010; CT: 03/02/2011", "Kết nạp ngày 3/2/2010", "x (2010)": a date stands in it.
  const dates = value.match(/\d{1,2}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{4}|\d{1,2}[-/.]\d{4}/g) ?? [];
  return !/chua|khong|het|xoa ten|khai tru/.test(words) &&
    dates.length > 0 &&
    dates.every((date) => readDate(date, "").kind === "value")
    ? true
    : null;
}
