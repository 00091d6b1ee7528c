import { plainText } from "./plain-words";
import { topicsIn } from "./topics";
import { timesIn } from "./times-in";

export interface DocumentHead {
  readonly title: string;
  readonly issuer: string;
  readonly number: string;
  /** "2025-07-12", "2025-07" where the day is blank; "". */
  readonly date: string;
  readonly year: number | null;
}

/** Title, issuer, number and date of the plan, from what stands above its first section. */
export function documentHead(paragraphs: readonly string[]): DocumentHead {
  const first = paragraphs.findIndex((text) => /^(?:I|A|1|Phần (?:I|thứ nhất))\s*[.):-]/u.test(text) || isTopic(text));
  const head = paragraphs.slice(0, first < 0 ? 15 : first);
  const date = dateOf(head);
  const title = titleOf(head);
  const year = /(20\d\d)/.exec(date)?.[1] ?? /\b(20\d\d)\b(?!.*\b20\d\d\b)/.exec(title)?.[1];
  return {
    title,
    issuer: issuerOf(head),
    number: numberOf(head),
    date,
    year: year === undefined ? null : Number(year),
  };
}

/** A heading without a number, or a label: the document has begun. */
const isTopic = (text: string) =>
  text.length < 70 &&
  !/\d/.test(text) &&
  (/:\s*$/.test(text) || !/\p{Ll}/u.test(text)) &&
  !/^KẾ HOẠCH|^TỔ CHỨC|^Kính gửi/u.test(text) &&
  topicsIn(plainText(text).plain).length > 0;

function titleOf(head: readonly string[]): string {
  const at = head.findIndex((text) =>
    /^(?:DỰ THẢO\s+)?(?:KẾ HOẠCH|HƯỚNG DẪN|ĐỀ ÁN|PHƯƠNG ÁN|THÔNG BÁO|CÔNG VĂN)(?!\p{L})/iu.test(text),
  );
  if (at < 0) return "";
  const own =
    head[at]?.replace(/^(?:DỰ THẢO\s+)?(?:KẾ HOẠCH|HƯỚNG DẪN|ĐỀ ÁN|PHƯƠNG ÁN|THÔNG BÁO|CÔNG VĂN)\s*/iu, "") ?? "";
  const lines = own === "" ? [] : [own];
  for (const text of head.slice(at + 1)) {
    if (/^(?:Căn cứ|Thực hiện|Nhằm|Để|Xét|Ủy ban|UBND|Theo)(?!\p{L})/u.test(text) || lines.join(" ").length > 250)
      break;
    lines.push(text.split(/(?<=\d{4}|\p{Ll}) (?=(?:Căn cứ|Thực hiện|Nhằm|Để) )/u)[0] ?? text);
    if (lines.at(-1) !== text) break;
  }
  return lines
    .join(" ")
    .replace(/\s+/g, " ")
    .replace(/[-_–]+$/u, "")
    .trim();
}

function issuerOf(head: readonly string[]): string {
  const text = head.join("\n");
  const own =
    /((?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Đảng ủy|Liên đoàn Lao động|Công ty|Trường|Sở|Hội đồng Thi đua)\s[^,\n.;:]{2,70}?)\s+(?:xây dựng|ban hành|lập)\s+(?:Kế hoạch|Hướng dẫn)/iu.exec(
      text,
    )?.[1];
  if (own !== undefined) return own.trim();
  const top = /^(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND|ĐẢNG ỦY)\s*\n?\s*([^\n]*)/imu.exec(text)?.[0];
  return (
    top
      ?.replace(/\s+/g, " ")
      .replace(/CỘNG HÒA.*|CỘNG HOÀ.*|Độc lập.*/gu, "")
      .trim() ?? ""
  );
}

function numberOf(head: readonly string[]): string {
  const number = /Số\s*:?\s*([\d…._\s]*\/\s*[\p{Lu}Đ-]+(?:-[\p{Lu}\d]+)*)/u.exec(head.join("\n"))?.[1];
  return number?.replace(/\s+/g, "") ?? "";
}

/** "Tân Đoàn, ngày … tháng 7 năm 2025". */
function dateOf(head: readonly string[]): string {
  for (const text of head) {
    if (
      text.length > 160 ||
      !/(?:^|\p{L}|\s)[^:\d]{2,40},\s*ngày/iu.test(text) ||
      /^\s*(?:thời gian|từ|vào)/iu.test(text)
    )
      continue;
    const { plain } = plainText(text);
    const day = timesIn(plain.slice(plain.lastIndexOf(", ngay") + 1), null).at(0)?.time;
    if (day !== undefined && day.length === 10) return day;
    const month = /ngay\D{0,20}thang\s*(\d{1,2})\s*nam\s*(20\d\d)/.exec(plain);
    if (month !== null) return `${month[2] ?? ""}-${(month[1] ?? "").padStart(2, "0")}`;
    const year = /nam\s*(20\d\d)/.exec(plain)?.[1];
    if (year !== undefined) return year;
  }
  return "";
}
