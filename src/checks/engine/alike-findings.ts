import { type CellRef, columnLetters } from "../../domain/cell-ref";
import type { Conference } from "../../domain/conference";
import type { Finding } from "../../domain/finding";
import { isOfRow } from "../../domain/row-place";
import type { AnyCheck } from "./define-check";

/**
 * The code of one finding that stands for many of one kind; the sentence tells how many and gives the first as an
 * example.
 */
export const ALIKE = "alike";

/** What it carries: the code and the data of the first, and where the others stand. */
type Alike = {
  readonly code: string;
  readonly first: Finding["data"];
  readonly count: number;
  readonly people: number;
  readonly sheet: string;
  /** Its letters; of a list written across the number of the row. */
  readonly column: string;
};

/** Fewer are told one by one. */
const FEWEST = 5;

/**
 * The same thing said of most people of a sheet, in the same column (of a list written across: row), is one finding
 * with all cells: the column is read or filled in wrongly, or it is meant so, and an official decides that once.
 * What has another row beside it (doubles) is told pair by pair.
 */
export function alikeFindings(findings: readonly Finding[], { delegates }: Conference): readonly Finding[] {
  if (findings.length < FEWEST) return findings;
  const groups = new Map<string, Finding[]>();
  const across = delegates.filter(({ column }) => column !== undefined);
  const columnOf = (cell: CellRef) =>
    across.some((one) => isOfRow(cell, one)) ? String(cell.row) : columnLetters(cell.column);
  for (const finding of findings) {
    const key = keyOf(finding, columnOf);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  const told = new Map<Finding, Finding | undefined>();
  for (const group of groups.values()) {
    const [first] = group;
    const [cell] = first?.cells ?? [];
    if (first === undefined || cell === undefined || group.length < FEWEST) continue;
    const count = delegates.filter(({ sheet }) => sheet === cell.sheet).length;
    if (group.length * 2 < count) continue;
    const data: Alike = {
      code: first.code,
      first: first.data,
      count: group.length,
      people: Math.max(count, group.length),
      sheet: cell.sheet,
      column: columnOf(cell),
    };
    for (const finding of group) told.set(finding, undefined);
    told.set(first, { ...first, code: ALIKE, data, cells: group.flatMap(({ cells }) => cells) });
  }
  return told.size === 0
    ? findings
    : findings.flatMap((finding) => (told.has(finding) ? (told.get(finding) ?? []) : [finding]));
}

/** What makes two findings about two people alike; undefined for a finding that is about more than one cell. */
function keyOf(
  { code, outcome, severity, cells, related, data }: Finding,
  columnOf: (cell: CellRef) => string,
): string | undefined {
  const [cell] = cells;
  const isOfSomebody = typeof data["name"] === "string" || typeof data["who"] === "string";
  if (cell === undefined || cells.length !== 1 || related.length > 0 || !isOfSomebody) return undefined;
  return [code, outcome, severity, cell.sheet, columnOf(cell)].join("|");
}

/** The words of such a finding, from those of its check. */
export function alikeWords(check: AnyCheck): {
  readonly message: (data: Finding["data"]) => string;
  readonly advice: (data: Finding["data"]) => string;
} {
  const codeOf = (data: Finding["data"]) => String(data["code"]);
  const firstOf = (data: Finding["data"]) => firstData(data["first"]);
  return {
    message: (data) => {
      const { count, people, sheet } = data;
      const many = `${String(count)} trong ${String(people)} người của trang “${String(sheet)}” có cùng một điểm cần xem lại`;
      return `${many}, ví dụ: ${check.messages[codeOf(data)]?.(firstOf(data)) ?? ""}`;
    },
    advice: (data) => {
      const own = check.advice[codeOf(data)];
      const said = typeof own === "function" ? own(firstOf(data)) : (own ?? "");
      const column = String(data["column"]);
      const where = /^\d/.test(column) ? `dòng ${column}` : `cột ${column}`;
      return `${said} Nếu ${where} bị hiểu nhầm thì chọn lại ở thẻ Danh sách; nếu đúng là vậy thì giải trình một lần cho cả ${where}.`.trim();
    },
  };
}

function firstData(value: unknown): Finding["data"] {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
