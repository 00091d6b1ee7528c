import { FIELDS, type FieldId } from "../../domain/facts";
import { remember } from "../../domain/remember";
import { readDate } from "../../domain/vietnamese-date";
import { clean } from "../../domain/vietnamese-text";
import { beginsWithVillageKind } from "../../domain/village-kinds";
import { headerParts, isColumnName, matchHeader } from "../texts/match-header";
import type { RowCell } from "../grid/row-cells";
import { topicOf } from "../texts/section-text";
import type { Grid } from "../grid/sheet-grid";
import { isOne, onlyFact } from "../grid/split-facts";

/** One fact that a text tells of somebody by itself: "sinh năm 1965", "Dân tộc: Tày", "Nữ", "Thôn Khe Hả". */
interface ToldFact {
  readonly field: FieldId;
  /** Without the words that name it. */
  readonly text: string;
}

/** What a part of a cell tells; undefined where it may be anything. `null`: a fact that we do not keep. */
const factTold: (part: string) => ToldFact | null | undefined = remember((part) => {
  const typed = clean(part).replace(/^[-–—+•*(\s]+|[\s.;,)]+$/gu, "");
  const byName = typed === "" ? null : toldByName(typed);
  return byName === undefined ? toldByValue(typed) : byName;
});

/** "Dân tộc: Tày", "Sinh ngày: 02/9/1960", also without the colon where what stands behind can be nothing else. */
function toldByName(typed: string): ToldFact | null | undefined {
  const [, name = "", said = ""] = /^([^:\d]{2,30}?)\s*:\s*(.*)$/su.exec(typed) ?? [];
  if (name !== "") return said === "" && isColumnName(name) ? null : named(name, said);
  const words = typed.split(" ");
  for (let length = Math.min(MOST_WORDS, words.length - 1); length > 0; length--) {
    const name = words.slice(0, length).join(" ");
    const told = isColumnName(name) ? named(name, words.slice(length).join(" ")) : undefined;
    if (told !== undefined && told !== null && fits(told)) return told;
  }
  return undefined;
}

/** The longest name of a fact: "Ngày tháng năm sinh". */
const MOST_WORDS = 4;

function named(name: string, text: string): ToldFact | null | undefined {
  const [best] = matchHeader([name], "people");
  if (best === undefined || best.score < NAMED) return undefined;
  const { meaning } = best;
  return meaning === "ignored" ? null : OF_ROWS.includes(meaning) ? undefined : { field: meaning, text };
}

const NAMED = 0.85;
/** Facts of a row as a whole, which no part of a cell tells. */
const OF_ROWS: readonly FieldId[] = ["order", "fullName", "familyName", "givenName"];

/** What stands behind a name without a colon has to be a value of that fact. */
function fits({ field, text }: ToldFact): boolean {
  return field === "birthDate" ? birthIn(text) !== undefined : isOne(text, field);
}

const BORN = /^(?:sinh(?: ngày| năm| tháng)?|năm sinh|ngày sinh|sn|ns)?[\s:.]*(\d[\d\s/.-]*)$/iu;

/** "Sinh ngày 12/3/1958", "SN 1958": the date alone, where somebody of a list may have been born on it. */
export const birthIn: (part: string) => string | undefined = remember((part) => {
  const typed = BORN.exec(clean(part))?.[1]?.trim();
  const read = typed === undefined ? undefined : readDate(typed, "General");
  return read?.kind === "value" && read.value.year >= 1900 && read.value.year <= 2020 ? typed : undefined;
});

function toldByValue(typed: string): ToldFact | undefined {
  const born = birthIn(typed);
  if (born !== undefined) return { field: "birthDate", text: born };
  const field = onlyFact(typed);
  if (field !== undefined && field !== "birthDate") return { field, text: typed };
  return beginsWithVillageKind(typed) && topicOf(typed) === "village" ? { field: "village", text: typed } : undefined;
}

/**
 * The facts that the lines of one cell tell, each once, in any order: "Nam, sinh ngày 12/3/1958 / Dân tộc Tày / Thôn Nà
 * Lình, xã Hồng Việt". undefined where a part of it may be anything, or a fact is told twice.
 */
export function toldFacts(lines: readonly string[]): ReadonlyMap<FieldId, string> | undefined {
  const facts = new Map<FieldId, string>();
  for (const line of lines) {
    let isPlace = false;
    for (const part of line.split(/\s*[,;]\s*|\s+[-–—]\s+/u)) {
      const told = factTold(part);
      // "Thôn Nà Lình, xã Hồng Việt": the place goes on to the end of its line.
      if (told === undefined && !isPlace) return undefined;
      if (told === undefined || told === null) continue;
      if (facts.has(told.field)) return undefined;
      facts.set(told.field, told.text);
      isPlace = told.field === "village";
    }
  }
  return facts;
}

/**
 * "Chức vụ / Nơi sinh hoạt / Địa chỉ" on the lines of one header: the fact of each line of its cells. undefined unless
 * every line names one of its own, and nobody.
 */
export function factsOfLines(header: string): readonly FieldId[] | undefined {
  const lines = header.split("\n").filter((line) => line.trim() !== "");
  if (lines.length > 1 && headerParts(header).length === 1) return undefined;
  const facts = lines.flatMap((line): FieldId[] => {
    const [best] = matchHeader([line], "people");
    return best === undefined || best.score < NAMED || best.meaning === "ignored" || OF_ROWS.includes(best.meaning)
      ? []
      : [best.meaning];
  });
  return lines.length > 1 && new Set(facts).size === lines.length ? facts : undefined;
}

/** A cell whose lines are those facts, one each. */
export function cellsOfLines(
  cell: RowCell,
  lines: readonly string[],
  facts: readonly FieldId[],
): ReadonlyMap<FieldId, RowCell> | undefined {
  if (cell.isError || cell.isOpenDitto || lines.length !== facts.length) return undefined;
  return new Map(
    facts.map((field, i) => {
      const line = lines[i] ?? "";
      const told = factTold(line);
      const text = told?.field === field ? told.text : line;
      return [field, { ...cell, value: text, text, numberFormat: "General" }];
    }),
  );
}

/** What the lines of a cell tell, each as if it stood in a cell of its own; undefined for a fact besides `fields`. */
export function toldCells(
  cell: RowCell,
  lines: readonly string[],
  fields: readonly FieldId[],
): ReadonlyMap<FieldId, RowCell> | undefined {
  const facts = cell.isError || cell.isOpenDitto ? undefined : toldFacts(lines);
  if (facts === undefined || [...facts.keys()].some((field) => !fields.includes(field))) return undefined;
  return new Map([...facts].map(([field, text]) => [field, { ...cell, value: text, text, numberFormat: "General" }]));
}

/** Of so many cells most have to tell two facts or more. */
const MOST_LOOKED_AT = 40;
const LEAST = 2;

/** The facts that the cells of a column tell, in the order of all facts; none unless nearly all tell several. */
export function factsToldIn(grid: Grid, column: number, rows: readonly number[]): readonly FieldId[] {
  const found = new Set<FieldId>();
  let filled = 0;
  let told = 0;
  for (const row of rows) {
    const value = grid.value(row, column);
    if (typeof value !== "string" || value.trim() === "") continue;
    if (++filled > MOST_LOOKED_AT) break;
    const hasLines = value.includes("\n") && grid.encoding === null;
    const facts = toldFacts(hasLines ? value.split("\n") : [grid.text(row, column)]);
    if (facts === undefined || facts.size < LEAST) continue;
    told++;
    for (const field of facts.keys()) found.add(field);
  }
  if (told < LEAST || told < Math.min(filled, MOST_LOOKED_AT) * NEARLY_ALL) return [];
  return FIELDS.filter((field) => found.has(field));
}

const NEARLY_ALL = 0.8;
