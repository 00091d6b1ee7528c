import { type Clause, typedOf } from "./clauses-of";
import { type FactPlace, isAbout, placeOf, wordsAt } from "./fact-at";
import { dossierIn } from "./dossier-in";
import type { Paragraph } from "./outline-of";
import type { FactOf, PlanFact } from "./plan-facts";
import { isOfProgramme, saysHeld } from "./is-of-programme";
import { listsOf } from "./lists-of";
import { quoted } from "./plain-words";

const DURATION =
  /(?<![\d/])(?:1\/2|½|0,5|\d{1,2}(?:,5)?)\s*(?:buoi(?: (?:sang|chieu|toi))?|ngay(?! \d| sau| truoc| lam| ke| thang)(?: ruoi)?)(?![a-z])|\b(?:nua ngay|ca ngay|buoi (?:sang|chieu|toi))\b|(?<=\btrong )\d{1,2} ngay(?= \d{1,2}(?:,| va| -| den))|(?<=\b(?:trong|keo dai|thoi luong)\s+)\d{1,2} gio\b(?! \d)/;
/** "Hội nghị kéo dài nửa ngày", "…, diễn ra trong 1/2 ngày": how long it is, said in a sentence. */
const LASTS =
  /\b(?:hoi nghi|dai hoi)\b[^,;:.]{0,80}$|\b(?:thoi luong|thoi gian(?: to chuc)?|keo dai|dien ra|(?:hoi nghi|dai hoi)\b[^;]*, (?=tro|trong))\s*:?\s*(?:(?:trong|tron|tron ven|khong qua|toi da|khoang|la) )*$/;

/** How long the conference is, where, its name, and the years of achievements. */
export function readConference(clause: Clause): readonly PlanFact[] {
  if (isAbout(clause, ["purpose", "results", "recipients", "work", "dossier"], 6) || isOfProgramme(clause)) return [];
  return [...durationOf(clause), ...placeNamed(clause), ...namesOf(clause), ...periodOf(clause)];
}

const YEARS =
  "(?:\\d{1,2}/)?(?:\\d{1,2}/)?(?<from>20\\d\\d)\\s*(?:-|den(?: het)?(?: ngay| nam)?)\\s*(?:\\d{1,2}/)?(?:\\d{1,2}/)?(?<to>20\\d\\d)";
/** The years whose achievements count: "thành tích xuất sắc trong giai đoạn 2020 - 2025", "từ 01/01/2021 đến …". */
const PERIOD = new RegExp(
  `\\b(?:thanh tich|tieu bieu|xuat sac|danh hieu|\\d nam(?: lien tuc| lien)?)\\b[^;]*?\\b(?:giai doan|tu nam|tu|trong \\d nam)(?: ngay| thang)?\\s*\\(?\\s*${YEARS}`,
);

function periodOf(clause: Clause): readonly PlanFact[] {
  if (!isAbout(clause, ["selection", "awards", "composition"], 2)) return [];
  const match = PERIOD.exec(clause.plain);
  const { from, to } = match?.groups ?? {};
  if (match === null || from === undefined || to === undefined || from > to) return [];
  const end = match.index + match[0].length;
  return [{ kind: "period", ...placeOf(clause, match.index, end), from: Number(from), to: Number(to) }];
}

function durationOf(clause: Clause): readonly PlanFact[] {
  const match = DURATION.exec(clause.plain);
  // "01 buổi (buổi sáng)" says how long it is before the brackets.
  if (
    match === null ||
    (clause.inBrackets && match[0].startsWith("buoi")) ||
    !(isAbout(clause, ["time"], 3) || LASTS.test(clause.plain.slice(0, match.index)))
  )
    return [];
  const end = match.index + match[0].length;
  return [{ kind: "duration", ...placeOf(clause, match.index, end), duration: wordsAt(clause, match.index, end) }];
}

const PLACE_LABEL =
  /\bdia diem(?: (?:to chuc|moi|(?:sua|dieu chinh|doi) (?:thanh|la)))*(?:\s*:| la| o)\s*(?:tai )?(?<place>[^;]+)/;
/** What a place begins with, in small letters too. */
const ROOM_WORDS =
  "(?:hoi truong|nha (?:van hoa|hat|thi dau|da nang|sinh hoat|truyen thong|rong|khach|cong vu)|trung tam|tru so|phong (?:hop|hoi)|san (?:van dong|kho|khau|nha|truong|tru so|ubnd|dinh)|rap|khach san|khuon vien|dinh (?:lang|than)|quang truong|cung (?:van hoa|thieu|thi)|tang \\d|diem cau|van phong)\\b";
const ROOM = new RegExp(`^${ROOM_WORDS}`);
const ROOM_AHEAD = new RegExp(`(?:^|[,"])[\\s:-]*(?:(?:tai|o) )?(?<place>${ROOM_WORDS}[^;]*)`);
const NO_PLACE =
  /^(?:hoi nghi|dai hoi|ke hoach|cong van|quyet dinh|nghi quyet|thong bao|muc|diem|khoan|phan|cap|cac)\b/;
const HELD_AT =
  /\b(?:tai|o)\s+(?:diem cau (?:chinh )?)?(?<place>[a-z][^;]{2,120}?)(?=\s*(?:$|[;(]|,? (?:vao|luc|ngay|thoi gian|du kien|trong (?:\d|mot|nua)|va truc tuyen|ket hop truc tuyen)\b))/;

function placeNamed(clause: Clause): readonly PlanFact[] {
  const { plain } = clause;
  const label = PLACE_LABEL.exec(plain);
  const room = isAbout(clause, ["place"], 1) || clause.replaces !== undefined ? ROOM_AHEAD.exec(plain) : null;
  const held = isAbout(clause, ["time", "place"], 2) || saysHeld(clause) ? HELD_AT.exec(plain) : null;
  const match = label ?? (held !== null && held.index < (room?.index ?? Infinity) ? held : room);
  // "Thời gian, địa điểm: 8 giờ ngày 19/9/2025 tại Hội trường Công ty"
  const named = match?.groups?.["place"]?.trimEnd().replace(/^.*\d.*\b(?:tai|o) (?=\D*$)/, "");
  if (match === null || named === undefined || named === "") return [];
  const at = match.index + match[0].lastIndexOf(named);
  const isName = ROOM.test(named) || (/^\p{Lu}/u.test(typedOf(clause).slice(at)) && !NO_PLACE.test(named));
  if (match === held && !isName) return [];
  const end = at + named.length;
  const [from, to] = [clause.start + at, addressEnd(clause.paragraph.words.plain, clause.start + end)];
  const place = quoted(clause.paragraph.words, from, to).replace(/^[\s,;:.–“"-]+|[\s,;:.–”"-]+$/gu, "");
  return [{ kind: "place", ...placeOf(clause, at, to - clause.start), place }];
}

/** "(số 12, đường Trần Phú, …)" belongs to the place, "(có thông báo sau)" does not. */
function addressEnd(plain: string, end: number): number {
  const address = /^\s*\((?=(?:dia chi|so \d+|duong|thon|ap|xa|phuong|tang|khu|to dan pho)\b)[^)]*\)/.exec(
    plain.slice(end),
  );
  return end + (address?.[0].length ?? 0);
}

function namesOf(clause: Clause): readonly PlanFact[] {
  if (!isAbout(clause, ["form"], 2)) return [];
  const { paragraph } = clause;
  const names = [...clause.plain.matchAll(/["'](?<name>(?:hoi nghi|dai hoi|le)[^"']+)["']+/g)];
  return names.map((match) => ({
    kind: "name",
    ...placeOf(clause, match.index, match.index + match[0].length),
    names: [wordsAt(clause, match.index, match.index + match[0].length).replace(/^["“‘']+|["”’']+$/gu, "")],
    clause: paragraph.clause,
  }));
}

/** Names listed below "Hình thức tổ chức", dossiers, recipients, banner texts: lists that are one fact. */
export function readItemLists(paragraphs: readonly Paragraph[]): readonly PlanFact[] {
  const found: PlanFact[] = [];
  for (const list of listsOf(paragraphs)) {
    const [first] = list;
    if (first === undefined) continue;
    const around = first.topics.slice(1).filter((topics) => topics.length > 0);
    const items = list.map(itemText).filter((item) => item !== "");
    if (items.length === 0) continue;
    const place = listPlace(list, first);
    if (around[0]?.includes("recipients") === true) found.push({ kind: "recipients", ...place, items });
    else if (
      /\bho so\b.*\bgom\b[^.]*:\s*$/.test(before(paragraphs, first)) ||
      (around.slice(0, 2).some((topics) => topics.includes("dossier")) &&
        /\b(?:gom|ho so|nop|gui)\b/.test(before(paragraphs, first)))
    )
      found.push({ kind: "dossier", ...place, items });
    else if (
      around.slice(0, 2).some((topics) => topics.includes("form")) &&
      items.every((item) => /^(?:Hội nghị|Đại hội|Lễ|Gặp mặt)/iu.test(item))
    )
      found.push({ kind: "name", ...place, names: items });
  }
  return [
    ...found,
    ...paragraphs.flatMap((paragraph) => dossierIn(paragraph, listPlace([paragraph], paragraph))),
    ...banners(paragraphs),
  ];
}

const itemText = ({ words, marker }: Paragraph) => words.text.slice(marker?.length ?? 0).replace(/[.;,\s]+$/u, "");

function before(paragraphs: readonly Paragraph[], first: Paragraph): string {
  return paragraphs[first.index - 1]?.words.plain ?? "";
}

function listPlace(list: readonly Paragraph[], first: Paragraph): FactPlace {
  const last = list.at(-1) ?? first;
  return {
    scope: first.scopes.join(", "),
    clause: first.clause,
    heading: first.heading,
    sentence: first.words.text,
    span: [first.start, last.start + last.words.text.length],
  };
}

/** The lines in capitals below "Tên Hội nghị …", "ma két". */
function banners(paragraphs: readonly Paragraph[]): readonly FactOf<"banner">[] {
  return paragraphs.flatMap((paragraph) => {
    if (paragraph.topics[1]?.includes("banner") !== true && paragraph.topics[0]?.includes("banner") !== true) return [];
    if (paragraph.marker === undefined && paragraphs[paragraph.index - 1]?.topics[1]?.includes("banner") === true)
      return [];
    const items: string[] = [];
    let last = paragraph;
    for (let i = paragraph.index + 1; i < paragraphs.length && items.length < 8; i += 1) {
      const next = paragraphs[i];
      if (next === undefined || next.topics.slice(1, 4).every((topics) => !topics.includes("banner"))) break;
      items.push(itemText(next));
      last = next;
    }
    return items.length === 0 ? [] : [{ kind: "banner", ...listPlace([paragraph, last], paragraph), items }];
  });
}

const OFFICE =
  /^(?:giao (?:cho )?|de nghi )?(?<who>(?:phong|ban|van phong|trung tam|uy ban|cong an|hoi|doan|ubnd|ubmttq|cong chuc|dang uy|thuong truc|cac |truong|bo phan|dai|tram|to (?!chuc)|ke toan|hoi dong|so|thanh vien|mat tran|lien doan|quan su|ban chi huy)[^:.;]{0,140})/;

/** What ends a plan is nobody's task. */
const CLOSING =
  /^(?:trong qua trinh|tren (?:day )?la|can cu|kem theo|(?:ubnd|uy ban nhan dan)[^,.]{0,60} (?:yeu cau|de nghi)|yeu cau|de nghi cac|ke hoach nay)\b/;

/** Work by office: the sections below "Tổ chức thực hiện". */
export function readTasks(paragraphs: readonly Paragraph[]): readonly FactOf<"task">[] {
  let who = "";
  return paragraphs.flatMap((paragraph) => {
    const body = paragraph.words.text.slice(paragraph.marker?.length ?? 0);
    const plain = paragraph.words.plain.slice(paragraph.marker?.length ?? 0);
    if (!isWork(paragraph) || (paragraph.marker === undefined && CLOSING.test(plain))) who = "";
    if (!isWork(paragraph)) return [];
    const colon = /^[^:.;]{3,120}:\s*(?=\S)/.exec(body)?.[0];
    const isOffice = isSection(paragraph) && OFFICE.test(plain);
    if (isOffice) who = officeName(colon === undefined ? body.slice(0, 120) : colon.replace(/:\s*$/, ""));
    const isHeading = isOffice && body.length <= 140 && !/[:;]\s*\S|\.$/.test(body);
    if (who === "" || isHeading) return [];
    const what = isOffice && colon !== undefined ? body.slice(colon.length) : body;
    return [{ kind: "task", ...listPlace([paragraph], paragraph), who, what: what.trim() }];
  });
}

const isWork = ({ topics }: Paragraph) =>
  topics.slice(1).some((names) => names.includes("work")) && !topics.flat().includes("recipients");
const isSection = ({ marker }: Paragraph) => marker !== undefined && marker.kind !== "dash" && marker.kind !== "plus";
const officeName = (text: string) => firstWords(text.replace(/^(?:Giao(?: cho)?|Đề nghị)\s+/u, "").trim());

/** The office alone where the section is one long sentence: up to its verb. */
function firstWords(text: string): string {
  const verb =
    /\s(?:chủ trì|phối hợp|có trách nhiệm|tham mưu|tổ chức|lập|xây dựng|tăng cường|mở|căn cứ|hướng dẫn|bố trí|chuẩn bị|vận động|thực hiện)(?!\p{L})/iu.exec(
      text,
    );
  return verb === null ? text : text.slice(0, verb.index).trim();
}
