import type { Conference } from "../../domain/conference";
import { headsAmong } from "../../domain/count-people";
import { type Target, TARGETS } from "../../domain/plan";
import { WRITTEN_COLUMNS } from "../../domain/facts";
import { TARGET_NAMES } from "../../domain/target-names";
import { columnData, delegateRow, leftOut } from "../../documents/delegate-row";
import type { DocumentOptions } from "../../documents/define-document";
import { sectionsOf } from "../../documents/list-sections";
import type { CellValue } from "../../domain/sheet-snapshot";
import type { NewSheet } from "../documents/findings-sheet";

const TITLE = "DANH SÁCH TRÍCH NGANG: ";
const titleOf = (target: Target) => `${TITLE}${TARGET_NAMES[target].toLocaleUpperCase("vi")}`;

/** The first cells of the header, in every written list: by them and the title it is known again. */
export const LIST_HEADER = WRITTEN_COLUMNS.slice(0, 2).map(({ title }) => title);

/** True for the title of a list that we wrote. */
export function isListTitle(text: string): boolean {
  return TARGETS.some((target) => text === titleOf(target));
}

/**
 * "Ghi ra trang tính mới": the list as the document "trich-ngang" prints it, the same rows and numbers, with every
 * column that it has. Plain text: "=A1" as a name is no formula.
 */
export function listSheet({ delegates, target, asOf }: Conference, options: DocumentOptions): NewSheet {
  const without = leftOut(options);
  const marks: Readonly<Record<string, { readonly dropped: boolean }>> = columnData(delegates, options);
  const columns = WRITTEN_COLUMNS.filter(
    ({ name, always }) => always === true || marks[`cot_${name}`]?.dropped === false,
  );
  const rows: CellValue[][] = [[titleOf(target)], [], columns.map(({ title }) => title)];
  let stt = 0;
  for (const section of sectionsOf(delegates, options.sections)) {
    if (section.name !== "") rows.push([null, `${section.name} (${String(headsAmong(section.delegates).length)})`]);
    section.delegates.forEach((delegate, index) => {
      const row = delegateRow(delegate, { stt: ++stt, sttPhan: index + 1 }, asOf, without);
      rows.push(columns.map(({ name }) => (name === "stt" ? stt : (row[name] ?? ""))));
    });
  }
  return { name: "Trích ngang", rows, layout: { headerRow: 3, widths: columns.map(({ width }) => width) } };
}
