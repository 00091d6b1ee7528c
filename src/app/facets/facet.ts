import type { CellRef } from "../../domain/cell-ref";
import { type CompositionPerson, peopleOf } from "../../domain/composition";
import type { Conference } from "../../domain/conference";
import { headsAmong } from "../../domain/count-people";
import type { Delegate } from "../../domain/delegate";
import { type SheetSnapshot, valueAt } from "../../domain/sheet-snapshot";
import type { Rule } from "../../domain/plan";
import { checkById } from "../../checks/engine/check-by-id";
import { peopleInBar } from "../../checks/engine/people-in-bar";

/** Somebody behind a number of the pane. */
export interface FacetPerson {
  readonly delegate: Delegate;
  /** Where to look: the cell that tells it, or is to tell it; the person's own where no column does. */
  readonly cell: CellRef;
  /**
   * `known`: the cell tells it · `blank` · `unreadable`: it holds `text` · `noColumn`: nothing of the list tells it.
   */
  readonly is: "known" | "blank" | "unreadable" | "noColumn";
  readonly text: string;
}

/** The people behind a bar of a quota. */
export interface BarPeople {
  readonly certain: readonly FacetPerson[];
  readonly possible: readonly FacetPerson[];
}

/** Those whom one row of a composition table counts; `name` null: those of whom it is unknown. */
export function peopleOfRow(
  { delegates, asOf }: Conference,
  table: string,
  name: string | null,
): readonly FacetPerson[] {
  return peopleOf(headsAmong(delegates), asOf, table, name).map(inTable);
}

function inTable({ delegate, read }: CompositionPerson): FacetPerson {
  if (read.kind === "absent") return { delegate, cell: delegate.at, is: "noColumn", text: "" };
  if (read.kind === "value") return { delegate, cell: read.cell, is: "known", text: "" };
  return { delegate, cell: read.cell, is: read.kind, text: read.kind === "unreadable" ? read.text : "" };
}

/** Whether the bars of a rule count people. */
export const countsPeople = ({ check }: Rule): boolean => checkById(check)?.counts !== undefined;

/** Those behind a bar of a rule; undefined where it counts no people (thôn, seats). */
export function peopleOfBar(
  rule: Rule,
  conference: Conference,
  bar: string,
  snapshots: readonly SheetSnapshot[],
): BarPeople | undefined {
  const found = peopleInBar(rule, conference, bar);
  return (
    found && {
      certain: found.certain.map((delegate) => ({ delegate, cell: delegate.at, is: "known", text: "" })),
      possible: found.possible.map(({ delegate, cells: [cell] }) => {
        if (cell === undefined) return { delegate, cell: delegate.at, is: "noColumn", text: "" };
        const text = textIn(cell, snapshots);
        return { delegate, cell, is: text === "" ? "blank" : "unreadable", text };
      }),
    }
  );
}

function textIn({ sheet, row, column }: CellRef, snapshots: readonly SheetSnapshot[]): string {
  const found = snapshots.find(({ name }) => name === sheet);
  return found === undefined ? "" : String(valueAt(found, row, column) ?? "").trim();
}
