import { TITLE } from "./document-kinds";
import { issuerOf } from "./issuer-of";
import { isLevelHeading } from "./level-lists";
import { markerOf } from "./marker-of";
import { plainText } from "./plain-words";
import { timesIn } from "./times-in";
import { topicsIn } from "./topics";

export interface DocumentHead {
  readonly title: string;
  readonly issuer: string;
  readonly number: string;
  /** "2025-07-12", "2025-07" where the day is blank; "". */
  readonly date: string;
  readonly year: number | null;
  /** The paragraph that the plan itself begins with: what stands above is letterhead and title. */
  readonly bodyAt: number;
}

const ABOUT = /(?:^|\s)(?:V\/v|Về việc)\s*:?\s+/iu;
/** What stands below a title is no part of it. */
const BODY =
  /^(?:Căn cứ|Thực hiện|Nhằm|Để|Xét|Ủy ban|Uỷ ban|UBND|Theo|Nhân|Do|Trên cơ sở|Hướng tới|Chào mừng|Kính gửi|Được|Sau|Ban |Công ty|Số\s*:|Toàn|Phần|Điều|Mục)(?!\p{L})/u;
const LINES_OF_TITLE = 250;

/** Title, issuer, number and date of the plan, from above its first section; `lines` as they were cleaned. */
export function documentHead(paragraphs: readonly string[], lines: readonly string[]): DocumentHead {
  const first = paragraphs.findIndex(
    (text, i) => isSection(text) || (i > 0 && (isTopic(text) || isLevelHeading(text))),
  );
  const head = paragraphs.slice(0, first < 0 ? 15 : first);
  const dated = dateOf(head);
  const title = titleOf(head);
  const year = /(20\d\d)/.exec(dated.date)?.[1] ?? yearIn(title.text, paragraphs);
  const number = numberOf(head);
  return {
    title: title.text,
    issuer: issuerOf({ lines, paragraphs, head, place: dated.place, title: title.text }),
    number: number.text,
    date: dated.date,
    year: year === undefined ? null : Number(year),
    bodyAt: Math.max(title.end, dated.end, number.end, 0),
  };
}

/** "Giai đoạn 2020 - 2025" ends with the conference, "nhiệm kỳ …" begins with it; of a school year a date tells. */
function yearIn(title: string, paragraphs: readonly string[]): string | undefined {
  const [, first, last] = /(?:nhiệm kỳ|năm học) (20\d\d)\s*[-–]\s*(20\d\d)/iu.exec(title) ?? [];
  if (first === undefined || last === undefined) return /\b(20\d\d)\b(?!.*\b20\d\d\b)/u.exec(title)?.[1];
  if (/nhiệm kỳ/iu.test(title)) return first;
  return new RegExp(`/(${first}|${last})\\b`).exec(paragraphs.join("\n"))?.[1] ?? last;
}

const isSection = (text: string) => {
  const marker = markerOf(text);
  return marker !== undefined && marker.kind !== "dash" && marker.kind !== "plus" && marker.kind !== "small";
};

/** A heading without a number, or a label: the document has begun. */
const isTopic = (text: string) =>
  text.length < 70 &&
  !/\d/.test(text) &&
  (/:\s*$/.test(text) || !/\p{Ll}/u.test(text)) &&
  !TITLE.test(text) &&
  !/^TỔ CHỨC|^Kính gửi|^BAN |^(?:V\/v|VỀ VIỆC)/iu.test(text) &&
  topicsIn(plainText(text).plain).length > 0;

interface Found {
  readonly text: string;
  /** Behind the paragraph that it stands in. */
  readonly end: number;
}

const NONE: Found = { text: "", end: 0 };

function titleOf(head: readonly string[]): Found {
  const at = head.findIndex((text) => TITLE.test(text));
  if (at < 0) return aboutOf(head);
  const own = (head[at] ?? "").replace(TITLE, "").replace(/^\s*[:–-]?\s*/u, "");
  // "KẾ HOẠCH số 12" has no title in its line.
  const parts = own === "" || /^số\s/iu.test(own) ? [] : [firstWords(own)];
  let end = at + 1;
  for (const text of head.slice(at + 1)) {
    const words = firstWords(text);
    const isEnd = BODY.test(words) || /^[-–_*]+$|:$/.test(words) || isLetterhead(words) || isLevelHeading(words);
    if (isEnd || parts.join(" ").length > LINES_OF_TITLE || (parts.length > 0 && /[.]$|\d\.\d{3}/.test(words))) break;
    parts.push(words);
    if (words !== text) break;
    end += 1;
  }
  return { text: tidy(parts.join(" ")), end };
}

/** Without a line "KẾ HOẠCH": "V/v điều chỉnh Kế hoạch …", or a line that is itself the title. */
function aboutOf(head: readonly string[]): Found {
  const about = head.findIndex((text) => ABOUT.test(text));
  if (about >= 0) {
    const text = (head[about] ?? "").split(ABOUT)[1] ?? "";
    return { text: tidy(upperFirst(text)), end: about + 1 };
  }
  const own = head.findIndex((text) => /^(?:Kế hoạch|Hướng dẫn)\s+(?:tổ chức\s+)?(?:hội nghị|đại hội|lễ)/iu.test(text));
  return own < 0 ? NONE : { text: tidy(head[own] ?? ""), end: own + 1 };
}

const isLetterhead = (text: string) => /^Số\s*:|,\s*ngày\s.*\snăm\s/u.test(text);
const firstWords = (text: string) =>
  text.split(/(?<=\d{4}\)?|\p{Ll}) (?=(?:Căn cứ|Thực hiện|Nhằm|Để|Số:|Nhân(?! dân)) )/u)[0] ?? text;
const tidy = (text: string) =>
  text
    .replace(/\s+/g, " ")
    .replace(/[-_–.\s]+$/u, "")
    .trim();
const upperFirst = (text: string) => text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);

const NUMBER =
  /(?:^|\s)Số\s*:?\s*((?:\d[\d.]*|[…._\s]*)\s*(?:\/\s*\d{4}\s*)?[-/–]\s*[\p{Lu}Đ]{2}[\p{Lu}\d]*(?:\s*[-/&.]\s*[\p{Lu}\d]+)*)/u;

function numberOf(head: readonly string[]): Found {
  const at = head.findIndex((text) => text.length < 200 && NUMBER.test(text));
  const number = NUMBER.exec(head[at] ?? "")?.[1];
  return number === undefined ? NONE : { text: number.replace(/[\s…_]+|\.{2,}/g, "").replace("–", "-"), end: at + 1 };
}

/** "Tân Đoàn, ngày … tháng 7 năm 2025", with the place that it names. */
function dateOf(head: readonly string[]): { readonly date: string; readonly place: string; readonly end: number } {
  for (const [index, text] of head.entries()) {
    const line = /(?:^|\s)(?<place>[^:\d,]{2,40}),\s*(?=ngày)|^(?=Ngày\s+\d{1,2}\s+tháng)/iu.exec(text);
    if (text.length > 200 || line === null || /^\s*(?:thời gian|từ|vào)/iu.test(text)) continue;
    const { plain } = plainText(text.slice(line.index));
    const found = { place: placeIn(line.groups?.["place"] ?? ""), end: index + 1 };
    const day = timesIn(plain.slice(Math.max(0, plain.lastIndexOf(", ngay") + 1)), null).at(0)?.time;
    if (day?.length === 10) return { date: day, ...found };
    const month = /ngay\D{0,20}thang\s*(\d{1,2})\s*nam\s*(20\d\d)/.exec(plain);
    if (month !== null) return { date: `${month[2] ?? ""}-${(month[1] ?? "").padStart(2, "0")}`, ...found };
    const year = /nam\s*(20\d\d)/.exec(plain)?.[1];
    if (year !== undefined) return { date: year, ...found };
  }
  return { date: "", place: "", end: 0 };
}

/** The words right before "ngày" that are written as a name. */
const placeIn = (text: string) =>
  /((?:(?:TP\.?|xã|phường|\p{Lu}[\p{Ll}\p{M}]*)\s*)+)$/u.exec(text.trim())?.[1]?.trim() ?? "";
