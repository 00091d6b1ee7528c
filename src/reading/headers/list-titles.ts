import type { CellRef } from "../../domain/cell-ref";
import type { Choices } from "../../domain/choices";
import type { Standing } from "../../domain/delegate";
import type { ListTitle } from "../../domain/roster";
import { fold } from "../../domain/vietnamese-text";
import type { TextAt } from "../grid/grid-cells";
import { proposeGroup } from "../texts/read-group";
import { standingOfHeading } from "../texts/read-standing";
import { readSectionText } from "../texts/section-text";
import type { Grid } from "../grid/sheet-grid";
import { type Block, linesAbove } from "./table-block";

/** The lines above a table that may be its title, the nearest row first. */
function titleLines(grid: Grid, { firstAbove, header }: Block): readonly TextAt[] {
  // Of two tables side by side each has its own title; one merged above both is the title of both.
  const isAbove = ({ row, column }: TextAt) =>
    header.alone ||
    header.table !== undefined ||
    (column <= header.right && (grid.mergeAt(row, column)?.right ?? column) >= header.left);
  return linesAbove(grid, header, firstAbove)
    .filter(isAbove)
    .sort((a, b) => b.row - a.row);
}

/** A title that plainly names one category, or one that the office chose for it. */
export function saysOfAll({ text, isOfList }: ListTitle, choices: Choices): boolean {
  if (choices.groups[fold(text)] !== undefined) return true;
  const { group, plain } = proposeGroup(text, "section");
  return plain && (isOfList || !(group?.is === "category" && group.id === "uncounted"));
}

/**
 * The lines that may name a category for the whole list ("DANH SÁCH KHÁCH MỜI"), the nearest row first; below a title
 * that names none, a sheet called "Khách mời". The name of the conference is not part of it.
 */
export function listTitles(grid: Grid, block: Block): readonly ListTitle[] {
  const { header, whole } = block;
  const titles: ListTitle[] = [];
  const add = (text: string, isOfList: boolean, cell: CellRef) => {
    if (text === "") return;
    const isOfStanding = standingOfHeading(text) === undefined ? {} : { isOfStanding: true as const };
    titles.push({ text, from: "section", cell, isOfList, ...isOfStanding });
  };
  for (const { row, column, text: typed } of titleLines(grid, block)) {
    if (typed.length < 4 || typed.length > 200) continue;
    const { text, isOfList } = groupOfTitle(typed);
    add(text, isOfList, grid.at(row, column));
  }
  if (whole !== undefined) return [...titles, ...listTitles(grid, whole)];
  add(grid.sheet.name.replace(/^\d+\s*[.)_-]?\s*/, ""), true, grid.at(header.top, header.left));
  return titles;
}

/** "DANH SÁCH ĐẠI BIỂU DỰ KHUYẾT" above the list: none of them is a delegate. */
export function titleStanding(grid: Grid, block: Block): Standing | undefined {
  for (const { row, column, text } of titleLines(grid, block)) {
    const said = text.length < 6 || text.length > 200 ? undefined : standingOfHeading(readSectionText(text).text);
    if (said !== undefined) return { ...said, text, cell: grid.at(row, column) };
  }
  return block.whole === undefined ? undefined : titleStanding(grid, block.whole);
}

const LIST_HEAD = /^(?:danh sách|các đại biểu|đại biểu|khách mời|điển hình)/iu;
const CONFERENCE_TAIL =
  /\s+(?:tham dự|dự(?! khuyết)|tại|đề nghị|được đề nghị|năm|giai đoạn|xã|phường|thị trấn|hội nghị|đại hội|họp mặt|gặp mặt|mừng|lễ|buổi|ngày hội|nhân dịp|nhân ngày|kỷ niệm)\s.*$/iu;

/**
 * What a title calls its people. `isOfList`: it speaks of the list itself, so it cannot be the office that made it
 * ("BAN TỔ CHỨC HỘI NGHỊ").
 */
function groupOfTitle(typed: string): { readonly text: string; readonly isOfList: boolean } {
  const title = typed.replace(/^.*?(?=danh sách\s)/iu, "").replace(/^(?:[IVX]+|[A-ZĐ]|\d{1,2})\s*[.)/-]\s*/u, "");
  const text = title
    .replace(/^dự kiến\s+/iu, "")
    .replace(CONFERENCE_TAIL, "")
    .replace(/^danh sách\s+(?:trích ngang\s+|tổng hợp\s+)*/iu, "")
    .replace(/\s+(?:và|kiêm|kèm)\s+(?:bố trí|sơ đồ|sắp xếp|phân công|xếp|vị trí|số ghế|chỗ ngồi)\s.*$/iu, "")
    .replace(/\s*\(.*$/u, "");
  return { text, isOfList: title !== typed || LIST_HEAD.test(typed) };
}
