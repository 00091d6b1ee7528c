import type { CellRef } from "../../domain/cell-ref";
import { fold } from "../../domain/vietnamese-text";
import { SHEET_WORDS } from "../../lexicon/sheet-words";
import { LETTERHEADS } from "../../lexicon/sheets/title-words";
import { type TextAt, textsIn } from "../grid/grid-cells";
import type { Grid } from "../grid/sheet-grid";

const LIST_TITLE =
  /(?:^|[:.] )danh sach|^(?:(?:bang |bieu )?(?:tong hop )?danh sach|trich ngang|bang |phan bo|bieu (?:tong hop|trich ngang)|du kien)/;
const NOT_TITLE = new RegExp(
  `^(?:${LETTERHEADS.join("|")}|mau|bieu(?! trich| tong| danh| mau)|don vi|\\(|ban hanh|tinh (?!hinh))`,
);
/** "Biểu 2: …", "Mẫu số 3 - …": the number of a form, and what the form is. */
const FORM_NUMBER = /^(?:bieu|mau|phu luc)(?: mau)?(?: so)? (?:\d+[a-z]?|[ivx]+|[a-z])(?::| ?[.–-] )\s*(?=[a-z])/;
/** What stands on the right of a letterhead: the motto of the state, the Party's name, place and day. */
const BESIDE_LETTERHEAD =
  /^\W*(?:cong hoa xa hoi|doc lap\b|dang cong san|(?!.{60}).*\bngay [\d.…_ ]*\/? ?thang [\d.…_ ]*\/? ?nam\b)/;

const mayBeTitle = (text: string): boolean => !NOT_TITLE.test(fold(text).replace(FORM_NUMBER, ""));

/**
 * The title of the table below these rows: a line that calls itself a list, else one that begins with whom it lists
 * ("NGƯỜI VỀ DỰ HỘI NGHỊ …"), else the first below the letterhead that is no body's name by its words.
 */
export function titleOf(
  grid: Grid,
  from: number,
  to: number,
): { readonly title: string; readonly titleCell: CellRef | undefined } {
  const lines = textsIn(grid, Math.max(from, to - 15), to).filter(({ text }) => text.length > 3);
  const own = belowLetterhead(lines);
  const first = lines.find(({ text }) => LIST_TITLE.test(fold(text))) ?? peopleLine(own) ?? own.find(isTitle);
  if (first === undefined) return { title: "", titleCell: undefined };
  const rest = lines.filter(({ text, row }) => row > first.row && mayBeTitle(text)).slice(0, 2);
  return { title: [first, ...rest].map(({ text }) => text).join(" "), titleCell: grid.at(first.row, first.column) };
}

function isTitle({ text }: TextAt): boolean {
  return mayBeTitle(text) && text.length > 8;
}

/**
 * A line of its own, not the rest of another, that begins with whom the table lists, unless one above it says what the
 * sheet is about.
 */
function peopleLine(lines: readonly TextAt[]): TextAt | undefined {
  const isAlone = ({ row }: TextAt) => lines.filter((line) => line.row === row).length === 1;
  const first = lines.find((line) => isAlone(line) && /^\p{Lu}/u.test(line.text) && sensesOf(line).length > 0);
  return first !== undefined && sensesOf(first).includes("title:people") ? first : undefined;
}

function sensesOf({ text }: TextAt): readonly string[] {
  return SHEET_WORDS.titles.startOf(text.replace(NUMBERED, "")).map(({ sense }) => sense);
}

/** "IV. CÁC CÁ NHÂN ĐƯỢC ĐỀ NGHỊ KHEN THƯỞNG". */
const NUMBERED = /^(?:[IVX]+|[A-ZĐ]|\d{1,2})\s*[.)/-]\s*/u;

/** The lines below the last that has the right half of a letterhead beside it: "TỔ GIÚP VIỆC | An Hải, ngày …". */
function belowLetterhead(lines: readonly TextAt[]): readonly TextAt[] {
  const beside = lines
    .filter(({ text, row }, at) => lines[at - 1]?.row === row && BESIDE_LETTERHEAD.test(fold(text)))
    .at(-1);
  return beside === undefined ? lines : lines.filter(({ row }) => row > beside.row);
}
