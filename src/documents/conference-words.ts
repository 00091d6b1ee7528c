import type { Conference } from "../domain/conference";
import { headsAmong } from "../domain/count-people";
import type { Delegate } from "../domain/delegate";
import { formatCount, formatPercent, percentOf } from "../domain/format-number";
import type { Target } from "../domain/plan";
import { tally } from "../domain/tally";
import type { DocumentSource } from "./define-document";
import { type DataOf, text } from "./field";
import { longDate } from "./letterhead-words";

/** What every document says about the conference and about the list it is made of. */
export const conferenceFields = {
  ten_hoi_nghi: text("Tên hội nghị", "Hội nghị điển hình tiên tiến xã Tân Đoàn lần thứ I"),
  ten_hoi_nghi_hoa: text("Tên hội nghị, chữ in hoa", "HỘI NGHỊ ĐIỂN HÌNH TIÊN TIẾN XÃ TÂN ĐOÀN LẦN THỨ I"),
  hoi_nghi_cap_tren: text(
    "Hội nghị, đại hội cấp trên mà đại biểu được cử đi dự",
    "Đại hội Thi đua yêu nước tỉnh Lạng Sơn lần thứ VI",
  ),
  danh_sach_cua: text(
    "Danh sách đang lập, để làm tiêu đề",
    "Đại biểu dự Hội nghị điển hình tiên tiến xã Tân Đoàn lần thứ I",
  ),
  danh_sach_trong_cau: text(
    "Danh sách đang lập, để viết trong câu",
    "đại biểu dự Hội nghị điển hình tiên tiến xã Tân Đoàn lần thứ I",
  ),
  thoi_gian: text("Ngày, giờ tổ chức", "07 giờ 30 phút, ngày 20 tháng 8 năm 2025"),
  gio_bat_dau: text("Giờ bắt đầu", "07 giờ 30 phút"),
  ngay_hoi_nghi: text("Ngày tổ chức", "ngày 20 tháng 8 năm 2025"),
  dia_diem: text("Nơi tổ chức", "Hội trường UBND xã"),
  thoi_luong: text("Thời lượng theo kế hoạch", "01 buổi"),
  giai_doan: text("Giai đoạn xét thành tích", "2020 - 2025"),
  giai_doan_day_du: text("Giai đoạn ấy viết trong câu; một năm thì là “năm 2025”", "giai đoạn 2020 - 2025"),
  ten_ke_hoach: text("Kế hoạch làm căn cứ", "Kế hoạch của UBND xã Tân Đoàn, tháng 7/2025"),
  kinh_gui: text("Nơi nhận văn bản", "Ủy ban nhân dân huyện Thọ Xuân"),
  so_dai_bieu: text("Số đại biểu trong danh sách", "140"),
  so_ca_nhan: text("Trong đó: cá nhân", "134"),
  so_tap_the: text("Trong đó: tập thể", "6"),
  so_ho: text("Trong đó: hộ gia đình", "0"),
  so_nu: text("Số nữ", "60"),
  ty_le_nu: text("Tỷ lệ nữ trên số cá nhân", "42,9%"),
};

export function conferenceData(source: DocumentSource): DataOf<typeof conferenceFields> {
  const {
    plan,
    paperwork: { facts },
  } = source;
  const given = conferenceName(source);
  const name = given === null ? null : tied(given);
  return {
    ten_hoi_nghi: name,
    ten_hoi_nghi_hoa: name?.toLocaleUpperCase("vi") ?? null,
    hoi_nghi_cap_tren: facts.superiorConference === undefined ? null : tied(facts.superiorConference),
    danh_sach_cua: tied(capitalised(listName(source))),
    danh_sach_trong_cau: tied(listName(source)),
    ...timeAndPlace(source),
    giai_doan: plan?.period === undefined ? null : tied(periodInWords(plan.period)),
    giai_doan_day_du: plan?.period === undefined ? null : tied(periodInSentence(plan.period)),
    ten_ke_hoach: plan?.document ?? null,
    kinh_gui: facts.addressee ?? null,
    ...headcounts(source.lists[source.target]),
  };
}

function timeAndPlace(source: DocumentSource) {
  const {
    paperwork: { facts },
    lists,
    target,
    today,
  } = source;
  const date = lists[target].typed.conferenceDate;
  const held = date === undefined ? null : longDate(date, today);
  const planned = ofScope(source);
  return {
    thoi_gian: [facts.startTime, held ?? planned?.when].filter((part) => part !== undefined).join(", ") || null,
    gio_bat_dau: facts.startTime ?? null,
    ngay_hoi_nghi: held,
    dia_diem: facts.place ?? planned?.place ?? null,
    thoi_luong: planned?.length ?? null,
  };
}

function headcounts(conference: Conference) {
  const women = tally(conference.persons, { is: "women" });
  const isUnread = women.unknown.length > 0 && women.yes.length === 0;
  // Where there is no such list nobody was counted: a number of 0 would be made up.
  const counted = (n: number) => (hasList(conference) ? formatCount(n) : null);
  const heads = headsAmong(conference.delegates);
  const count = (kind: Delegate["kind"]) => heads.filter((head) => head.kind === kind).length;
  const share = () => formatPercent(percentOf(women.yes.length, conference.persons.length));
  return {
    so_dai_bieu: counted(heads.length),
    so_ca_nhan: counted(count("person")),
    so_tap_the: counted(count("collective")),
    so_ho: counted(count("household")),
    so_nu: isUnread ? null : counted(women.yes.length),
    ty_le_nu: isUnread || !hasList(conference) ? null : share(),
  };
}

/** How many come for sure by the list that the document is about: as the check counts, a row may stand for several. */
export function headCount({ lists, target }: DocumentSource): number {
  return headsAmong(lists[target].delegates).length;
}

/** Who may come besides those counted; "" when nobody is in doubt. Follows another sentence. */
export function openSentence({ doubtful }: Conference): string {
  return doubtful.length === 0
    ? ""
    : ` Còn ${formatCount(doubtful.length)} người chưa rõ có dự hay không, chưa tính vào số này.`;
}

/** Whether the workbook has the list at all; one that nobody stands in yet is a list. */
export function hasList({ rosters }: Conference): boolean {
  return rosters.length > 0;
}

/** Typed for the documents, else the plan's name for the scope's conference when it gives only one. */
export function conferenceName(source: DocumentSource): string | null {
  const names = ofScope(source)?.names ?? [];
  return source.paperwork.facts.name ?? (names.length === 1 ? (names[0] ?? null) : null);
}

/**
 * What to tell when the documents have no name for the conference: a plan may leave the choice of one to the office.
 */
export function nameRemarks(source: DocumentSource): readonly string[] {
  if (conferenceName(source) !== null) return [];
  const names = ofScope(source)?.names ?? [];
  if (names.length === 0)
    return ["Chưa có tên hội nghị: chọn kế hoạch, hoặc ghi tên hội nghị ở phần thể thức; hiện để “……”."];
  return [
    `Kế hoạch cho chọn một trong ${String(names.length)} tên hội nghị (${names.join("; ")}) mà chưa chọn: ghi tên hội nghị ở phần thể thức; hiện để “……”.`,
  ];
}

/** The plan's facts for the scope that is checked. */
export function ofScope({ plan, lists, target }: DocumentSource) {
  return plan?.conferences.find((conference) => conference.scopes.includes(lists[target].scope));
}

export function periodInWords({ from, to }: { readonly from: number; readonly to: number }): string {
  return from === to ? String(from) : `${String(from)} - ${String(to)}`;
}

const LIST_NAMES: Readonly<Record<Target, string>> = {
  attendees: "đại biểu dự",
  sentUp: "đại biểu đi dự",
  awards: "tập thể, cá nhân đề nghị khen thưởng tại",
};

/** "đại biểu dự Hội nghị …": what a list of this target is a list of. */
export function listName(source: DocumentSource): string {
  const {
    target,
    paperwork: { facts },
  } = source;
  const name =
    target === "sentUp"
      ? (facts.superiorConference ?? "hội nghị, đại hội cấp trên")
      : (conferenceName(source) ?? "hội nghị");
  return `${LIST_NAMES[target]} ${name}`;
}

/**
 * The same words, never broken at the end of a line inside "lần thứ VI" and "2025 - 2030": a title would have "2030)"
 * alone on its last line.
 */
export function tied(words: string): string {
  return words
    .replace(/(lần) (thứ) (?=\d|[IVX]+(?!\p{L}))/giu, `$1${NO_BREAK}$2${NO_BREAK}`)
    .replace(/(\d{4}) ([-–]) (?=\d{4})/g, `$1${NO_BREAK}$2${NO_BREAK}`);
}

const NO_BREAK = "\u00a0";

function capitalised(words: string): string {
  return words.slice(0, 1).toLocaleUpperCase("vi") + words.slice(1);
}

/** "giai đoạn 2020 - 2025"; of one year "năm 2025". */
export function periodInSentence(period: { readonly from: number; readonly to: number }): string {
  return `${period.from === period.to ? "năm" : "giai đoạn"} ${periodInWords(period)}`;
}
