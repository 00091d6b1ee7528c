import type { Sense } from "../../lexicon/senses";
import { isVietnameseSyllable } from "../../domain/vietnamese-syllable";
import { sensesIn } from "../../lexicon/senses-in";
import type { SenseFound } from "../../lexicon/word-tree";

/** From one place of a text to another. */
export type Span = readonly [number, number];

/** Words of a text with their senses and where each verb stands that may be what somebody does. */
export interface Told {
  /** With marks and capitals; brackets are blank. */
  readonly text: string;
  readonly senses: readonly SenseFound[];
}

export const toldIn = (text: string): Told => ({ text, senses: sensesIn(text) });

const INTRODUCED =
  /^(?:đề nghị|giao nhiệm vụ cho|giao cho|giao|yêu cầu|phân công|khi đó|sau đó|đồng thời|còn|và|riêng|đối với|(?:lựa )?chọn(?=[^,;:]*\s(?:điểm|rút kinh nghiệm)(?!\p{L})))\s+/iu;
const MANY = /^(?:tất cả |toàn bộ )?(?:các|mỗi|từng|những|quý(?! [IV\d]))\s+/iu;
/** "PX03: …", "P.TCHC chuẩn bị …": an office by its code. */
const CODE = /^(?:(?:P|B|VP|Đ\/c)\.\s?)?\p{Lu}{2,6}\d{0,2}(?:[-–&]\p{Lu}{2,6})*(?=\s*(?::|là(?!\p{L}))|\s+\p{Ll})/u;
const isCode = (rest: string) => {
  const code = CODE.exec(rest)?.[0];
  return code !== undefined && !/^(?:ĐH|HN)/u.test(code) && !isVietnameseSyllable(code.toLocaleLowerCase("vi"));
};
/** What is no subject though it may begin like one. */
const NO_OFFICE =
  /^(?:trước|sau|thời|căn cứ|thực hiện|theo|trong|khi|để|nhằm|nếu|ngoài|cùng|hồ sơ|không|(?:đơn vị|cơ quan|nơi|tập thể|cá nhân) nào|bản (?:mềm|cứng|giấy|điện tử|sao|chính))(?!\p{L})/iu;
/** "mỗi bài không quá 7 phút, gửi …": things do nothing. */
const MANY_THINGS =
  /^(?:các|mỗi|từng|những)\s+(?:bài|báo cáo|tham luận|tiết mục|hồ sơ|danh sách|văn bản|tài liệu|nội dung|ý kiến|phiếu|mẫu|sản phẩm|tác phẩm|giấy|việc|khâu|loại|phần)(?!\p{L})/iu;
/** "bản hoàn chỉnh" is no hamlet. */
const NO_HAMLET = /^[Bb]ản (?!\p{Lu}|trưởng)/u;
/** A word that stands for an office or for who holds a post. */
export const isOffice = (sense: Sense) => ["office", "body", "unit:sending", "group:post"].includes(sense);
const isWork = (sense: Sense) => sense === "verb:work" || sense === "verb:handOver";
const isVerb = (sense: Sense) => isWork(sense) || sense === "verb:direct";

/** Verbs between two places, as verbs: no part of a name ("Ban Tổ chức"), no noun ("các tổ chức"). */
export function verbsIn({ text, senses }: Told, [from, to]: Span): readonly SenseFound[] {
  return senses.filter(({ sense, start, end }) => {
    if (!isWork(sense) || start < from || end > to) return false;
    const isBeginning = /^[\s“"'(]*$|[:,;]\s*$/u.test(text.slice(from, start));
    if (!isBeginning && /^\p{Lu}/u.test(text.slice(start, end))) return false;
    return !isNoun(text.slice(0, start), text.slice(start, end), text.slice(end));
  });
}

function isNoun(before: string, word: string, behind: string): boolean {
  if (/^tổ chức$/iu.test(word))
    return (
      /(?:^|\s)(?:các|mọi|những|công tác|ban)\s+$/iu.test(before) ||
      /^\s+(?:chính trị|đoàn thể|hội|đảng|cơ sở|cán bộ)(?! nghị)(?!\p{L})/iu.test(behind)
    );
  if (/^phụ trách$/iu.test(word))
    return (
      /(?:công chức|cán bộ|giáo viên|thành viên|lãnh đạo)\s+$/iu.test(before) ||
      (/(?:^|\s)(?:phó|ủy viên) [^,;:]{2,30}\s+$/iu.test(before) && POST_AND_VERB.test(behind))
    );
  // "Phó Hiệu trưởng phụ trách chuyên môn xây dựng …", "Trung tâm Dịch vụ tổng hợp": of a name, not of what is done.
  if (/^tổng hợp$/iu.test(word)) return /(?:dịch vụ|tham mưu|kế hoạch|hành chính|kinh tế)[\s–-]+$/iu.test(before);
  // "Hội đồng xét chọn họp", "Tổ thẩm định rà soát": what it is for is of its name.
  if (
    CHOOSES.test(word) &&
    /(?:^|[\s:])(?:hội đồng|tổ)\s+$/iu.test(before) &&
    toldIn(behind.slice(0, 40)).senses.some(startsVerb)
  )
    return true;
  if (/^phục vụ$/iu.test(word)) return /(?:bộ phận|tổ|nhóm)\s+$/iu.test(before);
  if (/^làm$/iu.test(word))
    return /(?:việc|ngày|giờ|nơi|người)\s+$/iu.test(before) || /^\s+việc(?!\p{L})/iu.test(behind);
  return false;
}

const CHOOSES = /^(?:xét|bình|thẩm|tuyển|chọn|lựa)(?!\p{L})/iu;
const startsVerb = ({ sense, start }: SenseFound) => isWork(sense) && start <= 1;

/** "chuyên môn xây dựng kịch bản": what a post is in charge of, then what its holder does. */
const POST_AND_VERB =
  /^\s+(?:chuyên môn|chung|khối|công tác|đoàn thể|nội chính|kinh tế|văn hóa|hành chính|chính trị|xã hội|tài chính|tổ chức)(?:[\s,–-]+(?:xã hội|đoàn thể|đảng|đội|hậu cần))*\s+(?=\p{L})/iu;

/** A subject stands behind a comma, behind who is asked, or behind "Sau khi kết thúc Hội nghị". */
const SUBJECT_AHEAD =
  /[,:;.]\s+|(?:^|\s)(?:đề nghị|yêu cầu|giao cho|giao|phân công|chọn(?=[^,;:]*\s(?:điểm|rút kinh nghiệm)(?!\p{L})))\s+(?=\S)|^\s*(?:trước|sau) (?:khi )?(?:tổ chức |kết thúc |bế mạc |khai mạc )*(?:hội nghị|đại hội)(?: cấp mình)?\s+/giu;
const BEHIND_EVENT = /(?:hội nghị|đại hội)(?: cấp mình)?\s+$/iu;

/** Where a subject stands: an office that begins a part of the sentence, up to its verb. `alone`: without one too. */
export function subjectIn(told: Told, [from, to]: Span, alone = false): Span | undefined {
  const places = [...told.text.slice(from, to).matchAll(SUBJECT_AHEAD)]
    .map(({ index, 0: { length } }) => [from + index, from + index + length] as const)
    .filter(([sign, start]) => !isTowards(told, from, sign, start))
    .map(([, start]) => start);
  for (const start of [from, ...places]) {
    if (
      start !== from &&
      BEHIND_EVENT.test(told.text.slice(from, start)) &&
      !/^(?:\p{Lu}\p{Ll}|các )/u.test(told.text.slice(start))
    )
      continue;
    const at = beginOf(told, start, to);
    if (!beginsOffice(told, at) || LABEL_OF_WHO.test(told.text.slice(at, to))) continue;
    const verb = verbsIn(told, [at, to]).find((found) => found.start > at);
    const label = /^[^:;]{3,120}:/.exec(told.text.slice(at, to));
    const colon = label === null ? undefined : at + label[0].length - 1;
    const asks = ASKS.exec(told.text.slice(at, to))?.index;
    const known = Math.min(verb?.start ?? Infinity, colon ?? Infinity, at + (asks ?? Infinity), alone ? to : Infinity);
    const stop = known === Infinity ? nameEnd(told, at, to) : known;
    if (stop === Infinity || stop - at > 160 || (alone && !namesOffice(told, [at, stop]))) continue;
    return [at, stop];
  }
  return undefined;
}

/** "Đơn vị làm điểm: …", "Cơ quan chủ trì: …": who it is stands behind the colon. */
const LABEL_OF_WHO =
  /^(?:các )?(?:đơn vị|cơ quan|bộ phận|địa phương)\s+(?:làm|chỉ đạo|tổ chức|chủ trì|phối hợp|thực hiện|phụ trách)[^,;:]{0,30}(?::|$)/iu;

/**
 * "Hướng dẫn các cơ quan, đơn vị tổ chức …", "Xét, đề nghị Hội cấp trên khen thưởng": where a part begins with its
 * verb, whom it is done towards does nothing, though a verb stands behind.
 */
function isTowards(told: Told, from: number, sign: number, start: number): boolean {
  const part = Math.max(from, told.text.slice(0, sign).search(/[^:;.]*$/u));
  const begin = part + introLength(told.text.slice(part, sign));
  const verbs = told.senses.filter((found) => found.start === begin && found.end <= sign && isVerb(found.sense));
  if (verbs.length === 0) return false;
  const asked = /(?:đề nghị|yêu cầu)\s+(?<whom>.*)$/isu.exec(told.text.slice(sign, start + 12).trimStart());
  if (asked !== null) return !MANY.test(asked.groups?.["whom"] ?? "");
  const direct = verbs.find(({ sense }) => sense === "verb:direct");
  return told.text.charAt(sign) === "," && direct !== undefined && beginsOffice(told, direct.end + 1);
}

/** "Giám đốc giao Phòng Nhân sự tổng hợp": who is given the work owes it. */
const GIVES = /^[^,;:]{2,60}?\s(?:giao(?: cho)?|phân công(?: cho)?)\s+(?=\S)/iu;

/** Where who is named begins, behind what introduces it. */
function beginOf(told: Told, start: number, to: number): number {
  const named = start + introLength(told.text.slice(start, to));
  const given = named + (GIVES.exec(told.text.slice(named, to))?.[0].length ?? 0);
  return beginsOffice(told, named) && beginsOffice(told, given) ? given : named;
}

/** "Văn phòng đề nghị Bưu điện chuyển phát": who asks is the one who owes. */
const ASKS = /\s(?:đề nghị|yêu cầu)\s/iu;

/** "CÁC MỐC THỜI GIAN" is nobody. */
const namesOffice = ({ senses }: Told, [from, to]: Span) =>
  senses.some(({ sense, start, end }) => isOffice(sense) && start >= from && end <= to);

/** Of a name a word of two syllables with a capital, or several words with capitals each. */
const NAME_PART =
  "(?:\\p{Lu}[\\p{L}\\d]*(?:\\s+\\p{Lu}[\\p{L}\\d]*)+|\\p{Lu}\\p{L}*\\s+\\p{Ll}+|xã|phường|huyện|tỉnh|các thôn)";
const NAME = new RegExp(`^(?:(?:\\s*[-–,]\\s*|\\s+(?:và\\s+)?)${NAME_PART}(?![\\p{L}]))+(?=\\s+\\p{Ll})`, "u");

/** "Công chức Văn phòng - Thống kê phát giấy mời": before a verb that nobody knows a name ends with its capitals. */
function nameEnd({ text, senses }: Told, at: number, to: number): number {
  const office = senses.find(({ sense, start }) => start === at && isOffice(sense));
  const name = office === undefined ? null : NAME.exec(text.slice(office.end, to));
  return office === undefined || name === null ? Infinity : office.end + name[0].length;
}

export function introLength(text: string): number {
  const dash = /^[\s“"'(+-]*(?:[a-zđ]\)\s*)?/iu.exec(text)?.[0].length ?? 0;
  return dash + (INTRODUCED.exec(text.slice(dash))?.[0].length ?? 0);
}

function beginsOffice({ text, senses }: Told, at: number): boolean {
  const rest = text.slice(at);
  if (NO_OFFICE.test(rest) || NO_HAMLET.test(rest) || MANY_THINGS.test(rest)) return false;
  if (MANY.test(rest) || isCode(rest)) return true;
  const here = senses.filter(({ start }) => start === at).map(({ sense }) => sense);
  return here.some(isOffice) && !here.some(isWork);
}
