import type { Choices } from "../../domain/choices";
import type { Scope } from "../../domain/plan";
import type { Roster } from "../../domain/roster";
import type { CellValue, SheetSnapshot } from "../../domain/sheet-snapshot";
import type { UnitResult } from "../../domain/unit-result";
import { clean, fold, samePlace } from "../../domain/vietnamese-text";

/** Kinds of places that hold conferences of one level; a plan's clause for one of them is often used for its equals. */
const LEVELS: readonly (readonly string[])[] = [
  ["xã", "phường", "thị trấn", "đặc khu"],
  ["huyện", "quận", "thị xã", "thành phố"],
  ["tỉnh", "thành phố"],
];

const OFFICE =
  /^(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd|đảng ủy|đảng uỷ|ban thường vụ|hđnd|hội đồng nhân dân)(?:\s|$)/iu;
/** What goes on behind the name of a place, folded; their first words alone may belong to it ("Năm Căn"). */
const BEHIND =
  /^(?:lan thu|nam \d|giai doan|nhiem ky|khoa |tinh |huyen |quan |thanh pho |thi xa |xa |phuong |thi tran |du |di du |ve viec|tham du|to chuc|cong hoa|doc lap|theo |kem |duoc |de nghi|la |trinh |va |so |hoi nghi|hoi dong|dai hoi|ban chi|danh sach|uy ban|mat tran|doan thanh nien)/;
const MOST_WORDS = 5;
/** Behind "xã" alone: "XÃ HỘI CHỦ NGHĨA", "XÃ ĐOÀN". */
const NO_PLACE = /^(?:hoi chu nghia|(?:hoi|doi|vien|doan|uy)$)/;

/**
 * Whose workbook it is. Told by the letterhead typed for its papers, by the lines above its lists, where these name
 * one place of the level, else by the name of the file; never by the people in it.
 */
export function unitNameOf(
  { choices, snapshots, rosters }: Told,
  scope: Scope,
  file: string,
): UnitResult["unit"] & { readonly title: string } {
  const title = rosters
    .map((roster) => roster.title)
    .join(" ")
    .slice(0, 300);
  const issuer = choices?.paperwork?.letterhead.issuer;
  const kinds = LEVELS.find((level) => level.includes(scope)) ?? [];
  const fromIssuer = issuer === undefined ? undefined : (onlyPlace([issuer], kinds) ?? clean(issuer));
  if (fromIssuer !== undefined) return { name: fromIssuer, from: "issuer", title };
  const above = rosters.flatMap((roster) => linesAbove(roster, snapshots));
  const letterhead = onlyPlace(
    above.filter((line) => OFFICE.test(line)),
    kinds,
  );
  if (letterhead !== undefined) return { name: letterhead, from: "letterhead", title };
  const named = onlyPlace([...above, title], kinds);
  if (named !== undefined) return { name: named, from: "title", title };
  return { name: nameOfFile(file, kinds), from: "fileName", title };
}

interface Told {
  readonly choices: Choices | undefined;
  readonly snapshots: readonly SheetSnapshot[];
  /** Those that were counted. */
  readonly rosters: readonly Roster[];
}

/** Lines above the header, those of one cell each by itself; "ỦY BAN NHÂN DÂN" goes with the line below it. */
function linesAbove({ sheet, headerRows }: Roster, snapshots: readonly SheetSnapshot[]): readonly string[] {
  const rows = snapshots.find(({ name }) => name === sheet)?.rows.slice(0, Math.max(0, (headerRows[0] ?? 1) - 1)) ?? [];
  return rows.flatMap((row, r) =>
    row.flatMap((value, c) => {
      const lines = linesOf(value);
      return lines.map((line, at) => {
        const next = lines[at + 1] ?? linesOf(rows[r + 1]?.[c] ?? null)[0];
        return OFFICE.test(line) && line.split(" ").length <= 4 && next !== undefined ? `${line} ${next}` : line;
      });
    }),
  );
}

function linesOf(value: CellValue): readonly string[] {
  return typeof value === "string"
    ? value
        .split(/\r?\n/)
        .map(clean)
        .filter((line) => line !== "")
    : [];
}

/** The place that the texts name, where it is one. */
function onlyPlace(texts: readonly string[], kinds: readonly string[]): string | undefined {
  const [first, ...others] = texts.flatMap((text) => placesIn(text, kinds));
  return first !== undefined && others.every((other) => samePlace(first, other)) ? first : undefined;
}

/** "… ĐIỂN HÌNH TIÊN TIẾN XÃ TÂN ĐOÀN LẦN THỨ V" → "xã Tân Đoàn". "Xã hội" is no place. */
function placesIn(text: string, kinds: readonly string[]): readonly string[] {
  const words = clean(text).split(" ");
  return words.flatMap((_, at) => {
    const rest = words.slice(at).join(" ");
    const kind = kinds.find((one) => rest.toLocaleLowerCase("vi").startsWith(`${one} `));
    if (kind === undefined) return [];
    const name = nameBehind(rest.slice(kind.length + 1).split(" "));
    return name.length === 0 || NO_PLACE.test(fold(name.join(" "))) ? [] : [`${kind} ${name.join(" ")}`];
  });
}

/** Capitalised words or numbers up to what cannot belong to a name any more; written in one way. */
function nameBehind(words: readonly string[]): readonly string[] {
  const name: string[] = [];
  for (const [at, word] of words.slice(0, MOST_WORDS).entries()) {
    const rest = fold(words.slice(at).join(" "));
    if (!/^[\p{Lu}\d]/u.test(word) || (at > 0 && BEHIND.test(`${rest} `))) break;
    const isLast = /[,.;:()–-]$/u.test(word);
    name.push(capitalised(word.replace(/[,.;:()–-]+$/u, "")));
    if (isLast) break;
  }
  return name.filter((word) => word !== "");
}

/** "ĐOÀN" → "Đoàn"; a name that is written in small letters already stays as it is. */
function capitalised(word: string): string {
  return word === word.toLocaleUpperCase("vi") ? word.charAt(0) + word.slice(1).toLocaleLowerCase("vi") : word;
}

const NO_NAME = /^(?:\d+|ds|danh sach|trich ngang|dai bieu|bieu|mau|bang|file|tep|hoi nghi|final|ban cuoi)$/;

/** "01_DS dai bieu xa Tan Doan (2).xlsx" → "xa Tan Doan"; without a kind word the name, order and copy left out. */
function nameOfFile(file: string, kinds: readonly string[]): string {
  const base = clean(
    (file.split("/").at(-1) ?? file)
      .replace(/\.[^.]+$/, "")
      .replace(/\(\d+\)|\bcopy\b|bản sao/giu, " ")
      .replace(/[_]+|\s*-\s+|\s+-\s*/g, " "),
  );
  const spaced = /\s/.test(base) ? base : clean(base.replaceAll("-", " "));
  const folded = fold(spaced);
  const starts = kinds.flatMap((kind) => {
    const at = ` ${folded} `.indexOf(` ${fold(kind)} `);
    return at < 0 || folded.slice(at).trim() === fold(kind) ? [] : [at];
  });
  if (folded.length === spaced.length && starts.length > 0) return spaced.slice(Math.min(...starts));
  const words = spaced.split(" ");
  while (words.length > 1 && NO_NAME.test(fold(words[0] ?? ""))) words.shift();
  return words.join(" ") || file;
}
