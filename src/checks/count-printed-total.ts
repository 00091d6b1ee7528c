import type { CellRef } from "../domain/cell-ref";
import type { Delegate } from "../domain/delegate";
import type { PrintedTotal } from "../domain/roster";
import { whyNotCounted } from "../domain/why-not-counted";
import { containsWords, fold } from "../domain/vietnamese-text";

/** What a printed number should be. */
export interface Counted {
  readonly certain: number;
  readonly unknown: number;
  readonly unknownCells: readonly CellRef[];
  /** Printed numbers that are right. */
  readonly accepted: readonly number[];
  /** The number is one of collectives or households. */
  readonly ofOthers?: boolean;
}

/** Counts the rows a printed number covers; `rows` holds the delegates of every sheet by row. */
export function countPrintedTotal(total: PrintedTotal, rows: ReadonlyMap<string, ReadonlyMap<number, Delegate>>): Counted {
  const sheet = rows.get(total.cell.sheet);
  const covered: Delegate[] = [];
  for (let row = total.fromRow; row <= total.toRow; row += 1) {
    const delegate = sheet?.get(row);
    if (delegate) covered.push(delegate);
  }
  const persons = covered.filter((delegate) => delegate.kind === "person");
  if (total.of === "rows") return { ...rowCount(total, covered, persons.length), unknown: 0, unknownCells: [] };

  let certain = 0;
  const unknownCells: CellRef[] = [];
  let unknown = 0;
  for (const delegate of persons) {
    const read = total.of === "female" || total.of === "male" ? delegate.sex : delegate[total.of];
    if (read.kind === "value") certain += read.value === true || read.value === total.of ? 1 : 0;
    else {
      unknown += 1;
      if (read.kind !== "absent") unknownCells.push(read.cell);
    }
  }
  return { certain, unknown, unknownCells, accepted: unknown === 0 ? [certain] : [] };
}

/** What a printed number of rows may mean in a list that holds collectives or people who are not counted. */
function rowCount({ text, value }: PrintedTotal, covered: readonly Delegate[], persons: number): Pick<Counted, "certain" | "accepted" | "ofOthers"> {
  const counted = covered.filter((row) => whyNotCounted(row) === undefined);
  const others = covered.length - persons;
  const namesOthers = others > 0 && ["tập thể", "hộ gia đình", "hộ"].some((word) => containsWords(text, word));
  const unit = namesOthers ? wordBehind(value, text) : undefined;
  if (unit === "others" || (namesOthers && unit === undefined && !containsWords(text, "cá nhân"))) return { certain: others, accepted: [others, covered.length], ofOthers: true };
  const onlyPersons = unit === "persons" || ["người", "cá nhân", "đồng chí"].some((word) => containsWords(text, word));
  return { certain: onlyPersons && others > 0 ? persons : covered.length, accepted: [covered.length, counted.length, persons, counted.filter((d) => d.kind === "person").length, ...(namesOthers && unit === undefined ? [others] : [])] };
}

/** What the number counts by the word right behind it: in "100 đại biểu và 01 tập thể" 100 are persons. */
function wordBehind(value: number, text: string): "persons" | "others" | undefined {
  const word = new RegExp(`(?<![\\d/.,])0*${String(value)}\\s*(?:\\([^)]*\\)\\s*)?(nguoi|ca nhan|dong chi|dai bieu|tap the|ho)\\b`).exec(fold(text))?.[1];
  if (word === undefined) return undefined;
  return word === "tap the" || word === "ho" ? "others" : "persons";
}
