import type { Letterhead } from "../domain/letterhead";
import type { DocumentSource } from "./define-document";
import { type DataOf, flag, list, text } from "./field";
import { officeLines } from "./office-lines";

/** Abbreviations of kinds of documents, Nghị định 30/2020/NĐ-CP, phụ lục III. */
export type DocumentKind = "BC" | "TTr" | "KH" | "GM" | "CTr" | "BB" | "DS";

/** The fields every document has: Nghị định 30/2020/NĐ-CP, phụ lục I. */
export const letterheadFields = {
  co_cap_tren: flag("Có cơ quan chủ quản (UBND thì không có)"),
  co_quan_cap_tren: text("Cơ quan chủ quản trực tiếp, chữ in hoa", "ỦY BAN NHÂN DÂN HUYỆN THỌ XUÂN"),
  co_quan_ban_hanh: text("Cơ quan ban hành, chữ in hoa", "ỦY BAN NHÂN DÂN XÃ TÂN ĐOÀN"),
  ten_co_quan: text("Cơ quan ban hành, chữ thường", "Ủy ban nhân dân xã Tân Đoàn"),
  so_van_ban: text("Số và ký hiệu; số dưới 10 có số 0 đứng trước", "05/BC-UBND"),
  dia_danh_ngay_thang: text(
    "Địa danh, ngày tháng năm; ngày dưới 10, tháng 1 và 2 có số 0 đứng trước",
    "Tân Đoàn, ngày 05 tháng 02 năm 2026",
  ),
  dia_danh: text("Địa danh", "Tân Đoàn"),
  ngay_van_ban: text("Ngày trên văn bản", "05/02/2026"),
  can_cu: list("Từng căn cứ ban hành", {
    noi_dung: text(
      "Một căn cứ, đã có dấu “;” hoặc “.” ở cuối",
      "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;",
    ),
  }),
  quyen_ky: list("Từng dòng quyền hạn, chức vụ của người ký, chữ in hoa", { dong: text("Một dòng", "KT. CHỦ TỊCH") }),
  nguoi_ky: text("Họ và tên người ký", "Hoàng Văn Minh"),
  noi_nhan: list("Từng dòng nơi nhận", { dong: text("Một dòng, có gạch đầu dòng và dấu cuối dòng", "- Như trên;") }),
};

/** How many capitals stand on a line of the head, bold 13 points, and over the signature, bold 14 points. */
const HEAD = 21;
const SIGNED = 23;

/** The letterhead by the decree's rules, for a document of this kind and id. */
export function letterheadData(
  { paperwork: { letterhead }, today }: Pick<DocumentSource, "paperwork" | "today">,
  id: string,
  kind: DocumentKind,
): DataOf<typeof letterheadFields> {
  return {
    co_cap_tren: letterhead.superior !== undefined,
    co_quan_cap_tren: letterhead.superior === undefined ? "" : headLines(letterhead.superior),
    co_quan_ban_hanh: letterhead.issuer === undefined ? null : headLines(letterhead.issuer),
    ten_co_quan: letterhead.issuer ?? null,
    so_van_ban: `${numberInWords(letterhead.numbers?.[id])}/${kind}-${letterhead.issuerSymbol ?? "……"}`,
    dia_danh_ngay_thang: `${letterhead.place ?? "……"}, ${longDate(letterhead.date, today)}`,
    dia_danh: letterhead.place ?? null,
    ngay_van_ban: letterhead.date === undefined ? null : shortDate(letterhead.date),
    can_cu: closed(basesOf(letterhead, kind)).map((noi_dung) => ({ noi_dung })),
    quyen_ky: signingLines(letterhead).map((dong) => ({ dong })),
    nguoi_ky: letterhead.signer ?? null,
    noi_nhan: closed([...recipientsOf(letterhead, kind), `Lưu: ${letterhead.archive ?? "VT"}`]).map((line) => ({
      dong: `- ${line}`,
    })),
  };
}

/**
 * An invitation goes to whom it invites and to nobody who is told of other papers; a request to whom it addresses, and
 * to those.
 */
function recipientsOf({ recipients = [] }: Letterhead, kind: DocumentKind): readonly string[] {
  if (kind === "GM") return ["Như trên"];
  return kind === "TTr" && !recipients.some((line) => /như trên/iu.test(line))
    ? ["Như trên", ...recipients]
    : recipients;
}

/** A plan is not based on itself. */
function basesOf({ bases = [], numbers = {} }: Letterhead, kind: DocumentKind): readonly string[] {
  const own = numbers["ke-hoach"];
  if (kind !== "KH" || own === undefined) return bases;
  return bases.filter((line) => !new RegExp(`Kế hoạch số\\s*0*${String(own)}\\s*/`, "iu").test(line));
}

/** 5 → "05"; a number that is not given yet is left blank to be written by hand. */
export function numberInWords(number: number | undefined): string {
  return number === undefined ? "……" : String(number).padStart(2, "0");
}

/**
 * "2026-02-05" → "ngày 05 tháng 02 năm 2026"; a 0 before days under 10 and before months 1 and 2 only. Without a date
 * day and month are blank, the year is `today`'s.
 */
export function longDate(date: string | undefined, today: string): string {
  const [year = "", month = "", day = ""] = (date ?? today).split("-");
  if (date === undefined) return `ngày …… tháng …… năm ${year}`;
  const plain = String(Number(month));
  return `ngày ${day} tháng ${Number(month) < 3 ? month : plain} năm ${year}`;
}

/** "2026-02-05" → "05/02/2026". */
export function shortDate(date: string): string {
  return date.split("-").reverse().join("/");
}

/** Every line ends with ";", the last with "."; signs typed by the official are not doubled. */
function closed(lines: readonly string[]): readonly string[] {
  return lines.map(
    (line, i) => `${line.replace(/^[-–+]\s*/, "").replace(/[\s;.,]+$/, "")}${i === lines.length - 1 ? "." : ";"}`,
  );
}

function signingLines({ onBehalfOf, power, head, position }: Letterhead): readonly string[] {
  const lines = onBehalfOf === undefined ? [] : [...officeLines(`TM. ${upper(onBehalfOf)}`, SIGNED)];
  if (power === undefined) lines.push(head === undefined ? "……" : upper(head));
  else {
    lines.push(`${power} ${head === undefined ? "……" : upper(head)}`);
    if (power !== "Q.") lines.push(position === undefined ? "……" : upper(position));
  }
  return lines;
}

/** The name of an office as it stands beside quốc hiệu. */
export function headLines(name: string): string {
  return officeLines(upper(name), HEAD).join("\n");
}

export function upper(words: string): string {
  return words.toLocaleUpperCase("vi");
}
