import { SIGNING_POWERS } from "../../domain/letterhead";
import { officeInSmallLetters } from "../../plans/reading/issuer-of";
import { isSurname } from "../../reading/texts/surnames";
import { writtenOut } from "./paperwork-from-plan";
import { capitalised, isCapitals } from "./sheet-lines";
import type { SheetLine } from "./sheet-lines";
import type { SaidField } from "./said-by-sheet";

const ON_BEHALF = /^T[./]?\s?M\.?\s+(?<body>\S.*)$/u;
const POWER = /^(?<power>KT|TL|TUQ|Q)\s?\.?\s+(?<head>\S.*)$/u;
const POST =
  /^(?:PHÓ\s+)?(?:QUYỀN\s+)?(?:CHỦ TỊCH|BÍ THƯ|TRƯỞNG|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|HIỆU TRƯỞNG|CHÁNH|CHỦ NHIỆM|THỦ TRƯỞNG|CHI CỤC TRƯỞNG|CỤC TRƯỞNG|CHỈ HUY|VIỆN TRƯỞNG|ĐỘI TRƯỞNG|TỔ TRƯỞNG)(?!\p{L})/iu;
const NOT_SAID = /^[(…._-]/u;

/** Who signs the list: whoever signs for a body before the one beside, who drew the list up. */
export function signatureIn(foot: readonly SheetLine[]): readonly SaidField[] {
  const starts = foot.filter(({ text }) => ON_BEHALF.test(text) || POWER.test(text));
  const posts = foot.filter(({ text }) => POST.test(text) && isCapitals(text));
  const start = starts[0] ?? posts.at(-1);
  if (start === undefined) return [];
  const from = start.cell;
  const block = foot
    .slice(foot.indexOf(start))
    .filter(({ cell, right }) => cell.column <= start.right && right >= from.column);
  return fieldsOf(block);
}

function fieldsOf(block: readonly SheetLine[]): readonly SaidField[] {
  const found: SaidField[] = [];
  const has = (field: SaidField["field"]) => found.some((each) => each.field === field);
  for (const { text, cell } of block.flatMap(apart)) {
    const body = ON_BEHALF.exec(text)?.groups?.["body"];
    const { power: short, head } = POWER.exec(text)?.groups ?? {};
    const power = SIGNING_POWERS.find((each) => each === `${short ?? ""}.`);
    if (NOT_SAID.test(text)) continue;
    if (body !== undefined && found.length === 0) found.push({ field: "onBehalfOf", value: spelledOut(body), cell });
    else if (power !== undefined && head !== undefined && !has("head"))
      found.push({ field: "power", value: power, cell }, { field: "head", value: spelledOut(head), cell });
    else if (POST.test(text) && !has("signer")) {
      if (!has("head")) found.push({ field: "head", value: spelledOut(text), cell });
      else if (has("power") && !has("position")) found.push({ field: "position", value: spelledOut(text), cell });
    } else if (isName(text)) return [...found, { field: "signer", value: nameSpelled(text), cell }];
  }
  return found;
}

/** "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH" in one line. */
const apart = (line: SheetLine): readonly SheetLine[] =>
  line.text
    .split(/\s+(?=(?:KT|TL|TUQ|Q)\.\s)|(?<=\p{Lu})\s+(?=PHÓ\s+\p{Lu}{2})|(?<=^TM\.?\s+.*\p{Lu})\s+(?=CHỦ TỊCH$)/u)
    .map((text) => ({ ...line, text }));

/** Two to six words, all with a capital, the first a family name; ranks and titles stand in front. */
function isName(text: string): boolean {
  const name = text.replace(RANK, "");
  const words = name.split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 6 &&
    words.every((word) => /^\p{Lu}[\p{L}'’]*$/u.test(word)) &&
    isSurname(words[0] ?? "", name)
  );
}

const RANK = /^(?:(?:ThS|TS|BS|CN|KS|PGS|GS)\.\s*|(?:Đại|Thượng|Trung|Thiếu) (?:tá|úy|tướng)\s+)+/u;

/** A name in capitals with capitals at its beginnings. */
function nameSpelled(text: string): string {
  const [rank = ""] = RANK.exec(text) ?? [];
  const name = text.slice(rank.length);
  if (/\p{Ll}/u.test(name)) return text;
  return rank + name.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLocaleLowerCase("vi"));
}

/** "PHÓ CHỦ TỊCH" → "Phó Chủ tịch", "ỦY BAN NHÂN DÂN" → "Ủy ban nhân dân". */
function spelledOut(words: string): string {
  const text = words.replace(/[\s:.]+$/u, "");
  if (/\p{Ll}{2}/u.test(text)) return text;
  return writtenOut(
    officeInSmallLetters(text).replace(POST_WORDS, (post) => capitalised(post.toLocaleLowerCase("vi"))),
  );
}

const POST_WORDS =
  /(?<!\p{L})(?:chủ tịch|bí thư|trưởng (?:ban|phòng|thôn|bản|ấp)|giám đốc|hiệu trưởng|chánh văn phòng|phó trưởng (?:ban|phòng)|phó giám đốc|chủ nhiệm|phó)(?!\p{L})/giu;
