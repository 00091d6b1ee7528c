import { readEthnicity } from "../../domain/ethnicity";
import { ABSENT, type Read } from "../../domain/read";
import { fold } from "../../domain/vietnamese-text";
import type { MappedColumn } from "../columns/map-columns";
import { isBlank } from "../grid/cell-reads";
import { readMark } from "../texts/read-mark";
import type { RowCell } from "../grid/row-cells";

export interface EthnicityCells {
  readonly ethnicity: Read<string>;
  readonly minority: Read<boolean>;
  /** When one cell names both: "Tày, không". */
  readonly religion: Read<string> | undefined;
}

/**
 * Dân tộc, and whether it is a minority: from its own column, else from the ethnicity named. A mark and an ethnicity
 * that contradict each other are unreadable.
 */
export function readEthnicityCells(
  cell: RowCell | undefined,
  minorityColumn: MappedColumn | undefined,
  minorityCell: RowCell | undefined,
  blankMeansNo: boolean,
): EthnicityCells {
  const named = cell === undefined ? { ethnicity: ABSENT, minority: ABSENT, religion: undefined } : readNamed(cell);
  if (minorityColumn === undefined || minorityCell === undefined) return named;
  const own = readOwn(minorityCell, blankMeansNo);
  const ethnicity = named.ethnicity.kind === "absent" && own.ethnicity !== undefined ? own.ethnicity : named.ethnicity;
  // An ethnicity that is named outweighs a mark that is not there.
  const minority = isBlank(minorityCell) && named.minority.kind === "value" ? named.minority : own.minority;
  if (minority.kind === "value" && named.minority.kind === "value" && minority.value !== named.minority.value) {
    return { ...named, ethnicity, minority: { kind: "unreadable", text: cell?.text ?? "", cell: minority.cell } };
  }
  return {
    ...named,
    ethnicity,
    minority: minority.kind === "blank" && named.minority.kind === "value" ? named.minority : minority,
  };
}

function readNamed(cell: RowCell): EthnicityCells {
  if (cell.isError || cell.isOpenDitto || typeof cell.value === "boolean") {
    const read = {
      kind: "unreadable",
      text: cell.text === "" ? String(cell.value) : cell.text,
      cell: cell.cell,
    } as const;
    return { ethnicity: read, minority: read, religion: undefined };
  }
  if (cell.text === "")
    return {
      ethnicity: { kind: "blank", cell: cell.cell },
      minority: { kind: "blank", cell: cell.cell },
      religion: undefined,
    };
  if (/^(?:dan toc )?khac$|^dt khac$/.test(fold(cell.text))) {
    return {
      ethnicity: { kind: "unreadable", text: cell.text, cell: cell.cell },
      minority: { kind: "unreadable", text: cell.text, cell: cell.cell },
      religion: undefined,
    };
  }
  let ethnicity = readEthnicity(cell.text);
  // An x where an ethnicity is to be named; "Co" is one.
  if (!ethnicity.known && readMark(cell.value) === true) {
    const read = { kind: "unreadable", text: cell.text, cell: cell.cell } as const;
    return { ethnicity: read, minority: read, religion: undefined };
  }
  let religion: Read<string> | undefined;
  const parts = ethnicity.known ? null : /^([^,;/]+?)\s*[,;/]\s*(.+)$/u.exec(cell.text);
  if (parts) {
    const first = readEthnicity(parts[1] ?? "");
    if (first.known) {
      ethnicity = first;
      religion = { kind: "value", value: parts[2] ?? "", cell: cell.cell };
    }
  }
  const minority: Read<boolean> =
    ethnicity.minority === null
      ? { kind: "unreadable", text: cell.text, cell: cell.cell }
      : { kind: "value", value: ethnicity.minority, cell: cell.cell };
  return { ethnicity: { kind: "value", value: ethnicity.name, cell: cell.cell }, minority, religion };
}

function readOwn(
  cell: RowCell,
  blankMeansNo: boolean,
): { readonly minority: Read<boolean>; readonly ethnicity: Read<string> | undefined } {
  const mark = cell.isError || cell.isOpenDitto ? null : readMark(cell.value);
  if (mark !== null) return { minority: { kind: "value", value: mark, cell: cell.cell }, ethnicity: undefined };
  if (cell.text === "" && !cell.isError)
    return {
      minority: blankMeansNo ? { kind: "value", value: false, cell: cell.cell } : { kind: "blank", cell: cell.cell },
      ethnicity: undefined,
    };
  const named = readNamed(cell);
  return { minority: named.minority, ethnicity: named.ethnicity };
}
