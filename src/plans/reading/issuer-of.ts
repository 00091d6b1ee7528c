import { sensesIn } from "../../lexicon/senses-in";
import { officeInSmallLetters } from "../../lexicon/office-spelling";
import { TITLE } from "./document-kinds";

export { officeInSmallLetters };

/** What the name of the issuer is found in. */
interface HeadRead {
  /** Lines as they were cleaned, before they were put together. */
  readonly lines: readonly string[];
  readonly paragraphs: readonly string[];
  readonly head: readonly string[];
  /** "Tân Hưng" of "Tân Hưng, ngày …". */
  readonly place: string;
  readonly title: string;
}

/** Of the other column of a letterhead: the country, its motto, the Party, the Youth Union. */
const OTHER_COLUMN =
  /\s*(?:CỘNG H[OÒ][AÀ] XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập\s*[-–]\s*Tự do\s*[-–]\s*Hạnh phúc|ĐẢNG CỘNG SẢN VIỆT NAM|ĐOÀN TNCS HỒ CHÍ MINH|Số\s*:.*|Số\s+\d+.*|\*{2,}.*|[-–_]{3,}.*|\(?DỰ THẢO\)?)\s*/giu;
/** "ĐẢNG ỦY KHỐI CÁC CƠ QUAN   Tân Hưng, ngày …" */
const DATE_COLUMN = /(?:^|\s+)(?:TP\.?\s*)?(?:\p{Lu}\p{Ll}+\s)*\p{Lu}\p{Ll}+,\s*ngày\s.*$/u;
const LEVEL = "xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh|tp";
/** Organs that are somebody's: whose, the line above says. */
const ORGAN =
  /^(?:ban (?:thường vụ|chấp hành|thường trực|tổ chức|chỉ đạo)|bch|btv|hội đồng thi đua\s*[-–,]?\s*khen thưởng|thường trực)$/iu;
/** "ỦY BAN NHÂN DÂN" goes on with its place in the next line. */
const UNFINISHED =
  /^(?:(?:ủy|uỷ) ban nhân dân|ubnd|hội đồng nhân dân|đảng (?:ủy|uỷ)|(?:ủy|uỷ) ban mặt trận tổ quốc việt nam|ban chấp hành|bch)$/iu;

/** Who issued the plan: of what the letterhead, the first sentence and the last say, what names a place wins. */
export function issuerOf(read: HeadRead): string {
  const candidates = [letterhead(read.lines), own(read.head.join("\n")), closing(read.paragraphs)].filter(
    (name) => name !== "",
  );
  const best = candidates.find(isWhole) ?? candidates[0];
  if (best === undefined) return "";
  if (isWhole(best)) return spelled(best, read);
  const place = read.place === "" ? "" : ` ${read.place}`;
  return endsWithLevel(best) ? `${spelled(best, read)}${place}` : spelled(best, read);
}

const endsWithLevel = (name: string) => new RegExp(`(?:^|\\s)(?:${LEVEL})$`, "iu").test(name);
/** More than an organ or a level without its name. */
const isWhole = (name: string) => !endsWithLevel(name) && !UNFINISHED.test(name) && !ORGAN.test(name);

/** "VĂN PHÒNG: CHÙA LINH SƠN, PHƯỜNG HẢI ĐÔNG", "TRỤ SỞ: 12 TRẦN PHÚ": where it is, not who. */
const LABELLED = /^[^:,]{2,30}:/u;

/** The lines in capitals at the top; the last organisation of them, with what it is an organ of. */
function letterhead(lines: readonly string[]): string {
  const units = officesOfHead(lines);
  const [name, above] = [units.at(-1) ?? "", units.at(-2)];
  return ORGAN.test(name) && above !== undefined ? `${name} ${above}` : name;
}

/** The offices in capitals at the top of a paper, the highest first; a name that is broken over two lines is one. */
export function officesOfHead(lines: readonly string[]): readonly string[] {
  const units: string[] = [];
  for (const line of lines.slice(0, 14)) {
    const text = line.replace(/[|*]/g, " ").replace(DATE_COLUMN, "").replace(OTHER_COLUMN, "").trim();
    if (TITLE.test(text) || /^(?:V\/v|Về việc|Kính gửi)/iu.test(text)) break;
    if (text === "" || LABELLED.test(text) || /\p{Ll}{2}/u.test(text) || !/\p{Lu}{2}/u.test(text)) continue;
    const last = units.at(-1);
    if (last !== undefined && (UNFINISHED.test(last) || !isOrganisation(text)))
      units[units.length - 1] = `${last} ${text}`;
    else units.push(text);
  }
  return units;
}

/** A line that names an organisation of its own, and does not go on with the one above. */
const isOrganisation = (text: string) =>
  sensesIn(text.toLocaleLowerCase("vi")).some(
    ({ sense, start }) => start === 0 && (sense === "office" || sense === "body"),
  ) && !new RegExp(`^(?:${LEVEL})\\s`, "iu").test(text);

const BODY_NAME =
  "(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Đảng ủy|Đảng uỷ|Ban Thường vụ|Ban Chấp hành|Ban Thường trực|Ủy ban MTTQ|Liên đoàn Lao động|LĐLĐ|Công đoàn|Công ty|Trường|Bệnh viện|Sở|Hội đồng Thi đua|Hội |Đoàn )";

/** "UBND xã Suối Lạnh xây dựng kế hoạch như sau". */
const own = (head: string) =>
  new RegExp(
    `(?:^|[\\s,;])(${BODY_NAME}[^,\\n.;:]{0,70}?)\\s+(?:xây dựng|ban hành|lập|thông báo|tổ chức)\\s+(?:và triển khai\\s+)?(?:kế hoạch|hướng dẫn)`,
    "iu",
  )
    .exec(head)?.[1]
    ?.trim() ?? "";

/** "Trên đây là Kế hoạch … của UBND xã Tân Hưng./." */
function closing(paragraphs: readonly string[]): string {
  const last = paragraphs.filter((text) => /^Trên (?:đây )?là\s.*(?:kế hoạch|hướng dẫn)/iu.test(text)).at(-1) ?? "";
  return new RegExp(`\\scủa\\s+(${BODY_NAME}[^,.;:/]{0,70})`, "u").exec(last)?.[1]?.trim() ?? "";
}

/** A name in capitals as the plan itself writes it elsewhere, else by the habit of names. */
function spelled(name: string, { paragraphs, title }: HeadRead): string {
  if (/\p{Ll}/u.test(name)) return name;
  const wanted = name.replace(/\s+/g, " ").toLocaleLowerCase("vi");
  for (const text of [title, ...paragraphs]) {
    const at = text.toLocaleLowerCase("vi").indexOf(wanted);
    const found = at < 0 ? "" : text.slice(at, at + wanted.length);
    if (/\p{Ll}{2}/u.test(found)) return found;
  }
  return officeInSmallLetters(name);
}
