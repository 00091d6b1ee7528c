import type { RosterKind } from "../../domain/roster";
import { fold } from "../../domain/vietnamese-text";
import type { MappedColumn } from "../columns/map-columns";
import type { Subject } from "../texts/match-header";

export interface SheetClass {
  readonly kind: RosterKind;
  readonly evidence: readonly string[];
}

const NOT_A_LIST = /^(?:huong dan|hd |cach nhap|cach dien|readme|chu thich|ghi chu$|thuyet minh|bieu do|chart)/;
const NOMINATION =
  /de nghi (?:xet )?(?:khen|tang|danh hieu|cong nhan|bieu duong|tuyen duong|ton vinh|xet)|de cu(?! (?:dai bieu|nguoi) (?:di )?(?:tham )?du)|dang ky danh hieu|de xuat khen|ung cu|nguoi duoc gioi thieu|gioi thieu (?:dien hinh|ca nhan|tap the|nhan su|quan chung|(?:tham gia|bau vao|vao) (?!hoi nghi|dai hoi|buoi|le\b))|gioi thieu xet|binh xet|binh chon|xet (?:chon|tang)|khen thuong|duoc (?:bieu duong|tuyen duong|ton vinh|vinh danh)|duoc tang (?:thuong )?(?:giay|bang) khen|nomination/;
const ASKED =
  /(?:de nghi|de xuat|(?<!(?:chuong|qua|cong) )trinh) (?:(?!(?:dai|du|cu|moi|tham|trieu|hoi nghi)\b)[a-z]+ ){0,9}?(?:khen|tang|bieu duong|tuyen duong|ton vinh|xet\b(?! (?:duyet|tuyen|ho tro|cap|mien|giam|thoat|nang)\b))|de cu(?! (?:dai bieu|nguoi) (?:di )?(?:tham )?du)/;
const DELEGATES =
  /dai bieu|\b(?:xep cho|cho ngoi|bien ten)\b|\bdb (?:du|di|tham|duoc|chinh thuc)\b|\bdu (?:hn|dh)\b|khach moi|dieu hanh (?:hoi nghi|dai hoi)|doan chu tich|trieu tap|tham du|du hoi nghi|du dai hoi|du gap mat|du le\b|du (?:bieu duong|tuyen duong|ton vinh|buoi|ngay hoi|hop|ky niem|tong ket|so ket|dien dan|giao luu|toa dam|mit tinh|tap huan|hoi (?:thao|thi|trai|khoe)|tham quan|lien hoan|chuong trinh|cuoc|dem|don|phat dong|ra quan|khanh thanh|vong|lop|khoa)\b|(?:da|duoc) cu(?: (?:di|ra|tham))?$|(?<!(?:dan|bau|tu) )cu (?:[a-z]+ ){0,6}du (?!lich|an|toan|kien|phong)|thanh phan (?:du|tham du)|giay moi|\bmoi (?:hop|du|tham du|tham gia|gap mat)\b|duoc moi|di (?:du|hop|hoi nghi|dai hoi)\b|bau (?:di|du)\b|tham gia (?:hoi nghi|dai hoi|gap mat|buoi|le)\b/;

/** "CHIA SUẤT ĐI DỰ HỘI NGHỊ" above numbers of staff: these are what the seats were shared out by. */
const SHARED_OUT = /phan bo|chi tieu|\b(?:chia|phan) (?:suat|so|nguoi|dai bieu|cho)\b/;

/** A form for people of any kind, delegates where nothing else is said. */
const PROFILES = /trich ngang/;

/** A sheet whose name says that it explains or lists values to pick from. */
export function isHelpSheet(name: string): boolean {
  return NOT_A_LIST.test(fold(name).replace(/[_-]+/g, " "));
}

/**
 * What kind of list this is, from its title, the sheet's name, its columns and, where these say nothing, the other
 * lines above it, in this order.
 */
export function classifySheet(
  subject: Subject,
  title: string,
  sheetName: string,
  columns: readonly MappedColumn[],
  linesAbove: readonly string[],
): SheetClass {
  const fields = new Set(columns.map(({ field }) => field));
  const has = (field: Parameters<typeof fields.has>[0], words: string) =>
    fields.has(field) ? [`có cột ${words}`] : [];
  if (subject === "units") {
    if (
      fields.has("staff") &&
      !SHARED_OUT.test(fold(`${title} ${sheetName} ${columns.map(({ path }) => path.join(" ")).join(" ")}`))
    ) {
      return { kind: "staff", evidence: has("staff", "số cán bộ, công chức, viên chức, người lao động") };
    }
    if (fields.has("seats"))
      return {
        kind: "allocation",
        evidence: [...has("seats", "số đại biểu"), ...has("femaleSeats", "số đại biểu nữ")],
      };
    if (fields.has("staff"))
      return { kind: "staff", evidence: has("staff", "số cán bộ, công chức, viên chức, người lao động") };
    return { kind: "list", evidence: ["chỉ có tên đơn vị, thôn hoặc lĩnh vực"] };
  }
  const byTitle = kindSaid(title, "tiêu đề") ?? kindSaid(sheetName, "tên trang");
  if (byTitle !== undefined) return byTitle;
  const headers = columns.map(({ path }) => fold(path.join(" ")));
  if (headers.some((header) => /dai bieu|khach moi|so ghe/.test(header)))
    return { kind: "delegates", evidence: ["tiêu đề cột nói đến đại biểu"] };
  if (
    headers.some((header) =>
      /tap the|ho gia dinh|de nghi khen|hinh thuc (?:de nghi|khen)|muc (?:khen|thuong)|danh hieu thi dua/.test(header),
    )
  )
    return { kind: "nominations", evidence: ["tiêu đề cột nói đến khen thưởng"] };
  // "(Dự Hội nghị biểu dương ngày 16/10)" below the title; awards name the body that gives them in such lines.
  const [byLine] = linesAbove.flatMap((line) => {
    const said = kindSaid(line, "dòng trên danh sách");
    return said?.kind === "delegates" ? [said] : [];
  });
  if (byLine !== undefined) return byLine;
  if (columns.some(({ field }) => field === "category")) return { kind: "delegates", evidence: ["có cột thành phần"] };
  return { kind: "roster", evidence: ["có tên người, chưa rõ là đại biểu hay đề cử"] };
}

/** What a text says of the list below it. `where`: what it is. */
function kindSaid(text: string, where: string): SheetClass | undefined {
  const folded = fold(text)
    .replace(/[_-]+/g, " ")
    .replace(/([a-z])(\d)/g, "$1 $2");
  const evidence = [`${where} “${text}”`];
  const nomination = NOMINATION.exec(folded);
  const delegates = DELEGATES.exec(folded);
  const asked = ASKED.exec(folded);
  if (asked !== null && !/(?:du|tham du|trieu tap|moi)\b/.test(folded.slice(0, asked.index)))
    return { kind: "nominations", evidence };
  // "Công nhân được biểu dương, tham dự hội nghị", "được bình chọn dự hội nghị": they come.
  const isHonoured = nomination !== null && /^(?:duoc (?:bieu|tuyen|ton|vinh)|binh chon)/.test(nomination[0]);
  if (nomination !== null && (delegates === null || (!isHonoured && nomination.index < delegates.index)))
    return { kind: "nominations", evidence };
  return delegates === null && !PROFILES.test(folded) ? undefined : { kind: "delegates", evidence };
}
