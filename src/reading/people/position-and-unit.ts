import type { Read } from "../../domain/read";
import { foldWords } from "../../domain/vietnamese-text";
import { UNITS_BEHIND_POSTS, UNITS_WITH_NAMES } from "../../lexicon/unit-words";
import type { NamedRow } from "./named-row";
import type { RowCell } from "../grid/row-cells";
import type { RowFacts } from "./row-facts";
import type { Section } from "../texts/section-text";
import { splitPosition } from "../texts/split-position";

/** Somebody's office and where he works. */
export interface PositionAndUnit {
  readonly position: Read<string>;
  readonly unit: Read<string>;
}

/**
 * Tells office and unit apart where they stand in one cell: behind the name, under "Chức vụ, đơn vị" or under "Đơn vị,
 * chức vụ". `own`: what their columns say.
 */
export function positionAndUnit(facts: RowFacts, named: NamedRow, own: PositionAndUnit): PositionAndUnit {
  const told = toldApart(facts, named, own);
  return told.unit === own.unit ? told : { ...told, unit: underHeading(told.unit, facts.heading("unit")) };
}

/**
 * Below "Công an xã" the unit of "Trưởng Công an" is that of the heading: what is part of an office may be no more than
 * the kind of a body, or its name cut short. So it is where the office leaves open whose it is.
 */
function underHeading(unit: Read<string>, heading: Section | undefined): Read<string> {
  if (heading === undefined || (unit.kind !== "value" && unit.kind !== "unreadable")) return unit;
  const words = foldWords(unit.kind === "value" ? unit.value : "");
  const isLess = unit.kind === "unreadable" || KINDS.has(words) || foldWords(heading.text).startsWith(`${words} `);
  return isLess ? { kind: "blank", cell: unit.cell } : unit;
}

const KINDS = new Set([...UNITS_BEHIND_POSTS, ...UNITS_WITH_NAMES].map(foldWords));

function toldApart(facts: RowFacts, named: NamedRow, own: PositionAndUnit): PositionAndUnit {
  const told = named.office === undefined ? own : behindName(named, named.office, own);
  const { position, unit } = told;
  if (facts.column("position")?.also.includes("unit") && position.kind === "value" && unit.kind === "absent")
    return besidePosition(position, facts.cellOf("position"));
  if (facts.column("unit")?.also.includes("position") && unit.kind === "value" && position.kind === "absent")
    return besideUnit(unit);
  return told;
}

type Told = Extract<Read<string>, { readonly kind: "value" }>;

/** "Nguyễn Văn An, Trưởng thôn Nà Lộc": what the sheet has no column for, or an office that its column leaves out. */
function behindName({ at }: NamedRow, office: string, own: PositionAndUnit): PositionAndUnit {
  const parts = splitPosition(office);
  const told = (value: string | undefined, column: Read<string>, isOpen: boolean): Read<string> =>
    !isOpen || value === undefined || value === "" ? column : { kind: "value", value, cell: at };
  return {
    position: told(parts.position, own.position, own.position.kind === "absent" || own.position.kind === "blank"),
    unit: told(parts.unit, own.unit, own.unit.kind === "absent"),
  };
}

/** Under "Chức vụ, đơn vị": lines typed below each other are told apart by their breaks. */
function besidePosition(position: Told, raw: RowCell | undefined): PositionAndUnit {
  const { cell, value } = position;
  const byLines = splitPosition(
    typeof raw?.value === "string" && !raw.isOpenDitto ? linesOf(raw.value, raw.text) : value,
  );
  // Lines may also be broken where the column ended: "Giáo viên Trường Mầm non / Hoa Ban".
  const parts = byLines.unit === undefined ? splitPosition(value) : byLines;
  const unit: Read<string> =
    parts.unit === ""
      ? { kind: "blank", cell }
      : parts.unit === undefined
        ? { kind: "unreadable", text: value, cell }
        : { kind: "value", value: parts.unit, cell };
  return {
    position: parts.position === undefined ? { kind: "blank", cell } : { ...position, value: parts.position },
    unit,
  };
}

function linesOf(typed: string, text: string): string {
  return typed.includes("\n") && typed.replaceAll("\n", " ") === text ? typed : text;
}

/** Under "Đơn vị, chức vụ". */
function besideUnit(unit: Told): PositionAndUnit {
  const { cell, value } = unit;
  const parts = splitPosition(value);
  return {
    position: parts.position === undefined ? { kind: "blank", cell } : { kind: "value", value: parts.position, cell },
    unit:
      parts.unit === undefined || parts.unit === ""
        ? { kind: "unreadable", text: value, cell }
        : { ...unit, value: parts.unit },
  };
}
