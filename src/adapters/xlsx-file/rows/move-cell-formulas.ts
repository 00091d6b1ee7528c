import { parseReference } from "../read-layout";
import { SharedFormula } from "../shift-formula";
import type { TextPatch } from "../text-patch";
import { attribute, attributeAt, escapeXml } from "../xml-scanner";
import type { FoundFormula } from "./found-formulas";
import { moveFormula, type MovedSheet } from "./move-formula";
import { writtenRange } from "./move-ranges";
import type { RowMapping } from "./row-mapping";

/** A part of formulas: the sheet they stand on, how its own rows move, and where what changes is written. */
export interface FormulaGround {
  readonly xml: string;
  readonly patch: TextPatch;
  /** The prefix its elements are written with. */
  readonly p: string;
  readonly home: string;
  /** Of the rows that the formulas themselves stand in. */
  readonly own: RowMapping;
}

/** Writes what becomes of the formulas of a sheet. Those in rows that are gone are left to who takes the rows out. */
export function moveCellFormulas(ground: FormulaGround, formulas: readonly FoundFormula[], moved: MovedSheet): void {
  const groups: { readonly master: SharedFormula; readonly members: FoundFormula[] }[] = [];
  // A program may use a number for a second group: what follows belongs to that.
  const groupOf = new Map<string, FoundFormula[]>();
  for (const formula of formulas) {
    if (formula.type !== "shared") {
      if (ground.own.rowOf(formula.row) !== null) moveOwn(ground, formula, moved);
      continue;
    }
    if (formula.text !== "") {
      const members: FoundFormula[] = [];
      groupOf.set(formula.group, members);
      groups.push({ master: new SharedFormula(formula.text, formula.row, formula.column), members });
    }
    groupOf.get(formula.group)?.push(formula);
  }
  for (const { master, members } of groups) moveShared(ground, master, members, moved);
}

/** How rows move for the formula of this cell. */
function ofCell({ row }: FoundFormula, { home }: FormulaGround, moved: MovedSheet): MovedSheet {
  if (moved.growing === undefined) return moved;
  return { ...moved, mapping: moved.growing(home === moved.name ? row : null) };
}

function moveOwn(ground: FormulaGround, formula: FoundFormula, moved: MovedSheet): void {
  const { text } = moveFormula(formula.text, ground.home, ofCell(formula, ground, moved));
  if (text !== formula.text) writeText(ground, formula, text);
  for (const name of ["ref", "r1", "r2"]) moveReference(ground, formula, name);
}

/** Cells that share a formula go on sharing it where it still says the same in each of them. */
function moveShared(
  ground: FormulaGround,
  master: SharedFormula,
  members: readonly FoundFormula[],
  moved: MovedSheet,
): void {
  const left = members.flatMap((formula) => {
    const row = ground.own.rowOf(formula.row);
    if (row === null) return [];
    const own = ofCell(formula, ground, moved);
    const text = moveFormula(master.at(formula.row, formula.column), ground.home, own).text;
    return [{ formula, row, text }];
  });
  const [first] = left;
  if (!first) return;
  const next = new SharedFormula(first.text, first.row, first.formula.column);
  const isShared =
    first.formula.text !== "" && left.every(({ formula, row, text }) => next.at(row, formula.column) === text);
  if (isShared) {
    if (first.text !== first.formula.text) writeText(ground, first.formula, first.text);
    moveReference(ground, first.formula, "ref");
    return;
  }
  for (const { formula, text } of left) {
    const calculated = attribute(ground.xml, formula.tag, "ca");
    const more = calculated === undefined ? "" : ` ca="${escapeXml(calculated)}"`;
    ground.patch.replace(formula.tag.start, formula.end, `<${ground.p}f${more}>${escapeXml(text)}</${ground.p}f>`);
  }
}

function writeText({ patch }: FormulaGround, { tag, contentEnd }: FoundFormula, text: string): void {
  if (tag.kind === "open") patch.replace(tag.end, contentEnd, escapeXml(text));
}

function moveReference({ xml, patch, own }: FormulaGround, { tag }: FoundFormula, name: string): void {
  const written = attributeAt(xml, tag, name);
  const range = written && parseReference(written.value);
  const span = range && own.spanOf(range.top, range.bottom);
  if (!written || !span) return;
  const next = writtenRange(written.value, range, span);
  if (next !== written.value) patch.replace(written.start, written.end, next);
}
